// A reduction of two tensors that computes each result of one of them becomes two.
// RUN: %fp8c opt %s --passes canonicalize | FileCheck %s

// CHECK: stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [0]
// CHECK-NEXT: stablehlo.reduce(%y init: %z) applies stablehlo.maximum across dimensions = [0]
// CHECK-NOT: reducer
func.func @main(%x: tensor<4x6xf32>, %y: tensor<4x6xf32>, %z: tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>) {
  %r:2 = stablehlo.reduce(%x init: %z), (%y init: %z) across dimensions = [0] : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>)
   reducer(%l0: tensor<f32>, %r0: tensor<f32>) (%l1: tensor<f32>, %r1: tensor<f32>) {
    %s = stablehlo.add %l0, %r0 : tensor<f32>
    %m = stablehlo.maximum %l1, %r1 : tensor<f32>
    stablehlo.return %s, %m : tensor<f32>, tensor<f32>
  }
  return %r#0, %r#1 : tensor<6xf32>, tensor<6xf32>
}
