// Chains of unused pure ops go; what has effects stays, and what it uses.
// RUN: %fp8c opt %s --passes canonicalize | FileCheck %s

// CHECK: func.func @main(%x: tensor<4xf32>)
// CHECK-NEXT: %used = stablehlo.multiply %x, %x
// CHECK-NEXT: %shown = stablehlo.abs %x
// CHECK-NEXT: stablehlo.custom_call @show(%shown)
// CHECK-NEXT: return %used
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %unused = stablehlo.add %x, %x : tensor<4xf32>
  %after = stablehlo.negate %unused : tensor<4xf32>
  %used = stablehlo.multiply %x, %x : tensor<4xf32>
  %shown = stablehlo.abs %x : tensor<4xf32>
  stablehlo.custom_call @show(%shown) {has_side_effect = true} : (tensor<4xf32>) -> ()
  return %used : tensor<4xf32>
}
