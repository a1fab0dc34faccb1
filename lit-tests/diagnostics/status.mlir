// Exit status 1: the input is at fault; 2: the call's words are off.
// RUN: %fp8c opt %S/syntax.mlir 2>/dev/null; test $? = 1
// RUN: %fp8c opt %t.missing 2>/dev/null; test $? = 1
// RUN: %fp8c lower %s --recipe nothing 2>/dev/null; test $? = 2
// RUN: %fp8c opt %s --passes nothing 2>%t.err; test $? = 2
// RUN: FileCheck %s --input-file %t.err
// RUN: %fp8c frobnicate 2>/dev/null; test $? = 2
// RUN: %fp8c --version

// CHECK: there is no pass 'nothing'; there are
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
