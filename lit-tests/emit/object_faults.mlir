// What only the interpreter runs cannot be in an object file; --in-place is for code.
// REQUIRES: mlir
// RUN: %not %fp8c lower %s --emit object -o %t.o 2>&1 | FileCheck %s
// RUN: test ! -e %t.o
// RUN: %not %fp8c lower %s --in-place 2>&1 | FileCheck %s --check-prefix USE

// CHECK: error[E0014]: stablehlo.sort is not compiled, and an object file holds no interpreter
// CHECK: object_faults.mlir:[[@LINE+4]]
// USE: --in-place is for --emit linalg, llvm and object
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {

  %0 = "stablehlo.sort"(%x) ({
  ^bb0(%p: tensor<f32>, %q: tensor<f32>):
    %s = stablehlo.compare LT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) {dimension = 0 : i64} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
