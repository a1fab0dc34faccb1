// Something else where a sharding must stand.
// RUN: %not %fp8c opt %s --passes '' 2>&1 | FileCheck %s

// CHECK: error[E0002]: expected an opening bracket, found '%x'
// CHECK-NEXT: sharding.mlir:[[@LINE+3]]:35
sdy.mesh @mesh = <["a"=2]>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = sdy.sharding_constraint %x %x <@mesh, [{"a"}]> : tensor<4xf32>
  return %0 : tensor<4xf32>
}
