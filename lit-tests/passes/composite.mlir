// A composite is what it is made of; a function that an op still names stays.
// RUN: %fp8c opt %s --passes inline | FileCheck %s

// CHECK: @main
// CHECK-NEXT: %[[Y:.*]] = stablehlo.add %x, %x
// CHECK-NEXT: %[[Z:.*]] = stablehlo.custom_call @host(%[[Y]]) {called_computations = [@named]}
// CHECK-NEXT: return %[[Z]]
// CHECK: @named
// CHECK-NOT: @twice
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.composite "my.twice" %x {decomposition = @twice, version = 1 : i32} : (tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.custom_call @host(%0) {called_computations = [@named]} : (tensor<2xf32>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}
func.func private @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
  %y = stablehlo.add %x, %x : tensor<2xf32>
  return %y : tensor<2xf32>
}
func.func private @named(%x: tensor<f32>) -> tensor<f32> {
  return %x : tensor<f32>
}
