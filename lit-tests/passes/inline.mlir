// Calls become bodies, once a call, through several levels; private functions go.
// RUN: %fp8c opt %s --passes inline | FileCheck %s

// CHECK: func.func public @main(%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>)
// CHECK-NEXT: %[[X:.*]] = stablehlo.add %[[A]], %[[A]]
// CHECK-NEXT: %[[N:.*]] = stablehlo.negate %[[X]]
// CHECK-NEXT: %[[Y:.*]] = stablehlo.add %[[B]], %[[B]]
// CHECK-NEXT: return %[[N]], %[[Y]]
// CHECK-NOT: func.func
func.func public @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = call @outer(%a) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = call @twice(%b) : (tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

func.func private @outer(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = func.call @twice(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.negate %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}

func.func private @twice(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
