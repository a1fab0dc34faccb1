// A value that nothing defines.
// RUN: %not %fp8c inspect %s 2>&1 | FileCheck %s

// CHECK: error[E0003]: {{.*}}%nothing
// CHECK-NEXT: undefined.mlir:[[@LINE+2]]:26
func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %a, %nothing : tensor<4xf32>
  return %0 : tensor<4xf32>
}
