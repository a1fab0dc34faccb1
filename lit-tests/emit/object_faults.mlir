// What only the interpreter runs cannot be in an object file; --in-place is for code.
// REQUIRES: mlir
// RUN: %not %fp8c lower %s --emit object -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
// RUN: %not %fp8c lower %s --in-place 2>&1 | FileCheck %s --check-prefix USE

// CHECK: error[E0014]: stablehlo.cholesky is not compiled, and an object file holds no interpreter
// CHECK: object_faults.mlir:[[@LINE+4]]
// USE: --in-place is for --emit linalg, llvm and object
func.func @main(%x: tensor<2x2xf32>) -> tensor<2x2xf32> {

  %0 = stablehlo.cholesky %x, lower = true : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}
