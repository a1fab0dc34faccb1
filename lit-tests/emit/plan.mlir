// What a program would need, without compiling it or giving it arrays.
// REQUIRES: mlir
// RUN: %fp8c run %s --plan --donate 0:0 | FileCheck %s
// RUN: %not %fp8c run %s --plan --time 2 2>&1 | FileCheck %s --check-prefix BOTH

// CHECK: planning:
// CHECK-NEXT: not compiled: 1 kernels
// CHECK-NEXT: steps: 1 kernel
// CHECK-NEXT: peak memory: 4096 bytes, 0 of them for values in between; 1 results in place of arguments
// BOTH: cannot be used with
func.func @main(%x: tensor<1024xf32>) -> tensor<1024xf32> {
  %0 = stablehlo.tanh %x : tensor<1024xf32>
  return %0 : tensor<1024xf32>
}
