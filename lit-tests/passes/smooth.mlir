// A gated activation is divided by one power of two a channel. The forward product takes the factors in its weight's rows, the
// weight's gradient in its own rows; the gradient of the activation goes through the weight as it is.
// RUN: %fp8c opt %S/../recipes/Inputs/gated.mlir --passes smooth | FileCheck %s
// RUN: %fp8c opt %S/../recipes/Inputs/gated.mlir --passes 'smooth{recipe=delayed}' | FileCheck %s --check-prefix NONE
// RUN: %not %fp8c opt %S/../recipes/Inputs/gated.mlir --passes 'smooth{recipe=nope}' 2>&1 | FileCheck %s --check-prefix RECIPE

// CHECK: %z = stablehlo.multiply %u, %a
// CHECK-NEXT: %[[AMAX:.*]] = fp8.amax %z {dimensions = array<i64: 0>} : (tensor<4x4xbf16>) -> tensor<4xf32>
// CHECK-NEXT: %[[C:.*]] = fp8.current_scale %[[AMAX]] {largest = 1.000000e+00 : f32, margin = 0 : i64, pow2 = true}
// CHECK-NEXT: %[[Z:.*]] = fp8.unscale_by %z, %[[C]] {dimensions = array<i64: 1>}
// CHECK-NEXT: %[[W:.*]] = fp8.scale_by %w3, %[[C]] {dimensions = array<i64: 0>}
// CHECK-NEXT: %y = stablehlo.dot_general %[[Z]], %[[W]]
// CHECK: %[[DW:.*]] = stablehlo.dot_general %[[Z]], %dy
// CHECK-NEXT: %dw3 = fp8.scale_by %[[DW]], %[[C]] {dimensions = array<i64: 0>}
// CHECK-NEXT: %dz = stablehlo.dot_general %dy, %w3
// CHECK-NOT: scale_by
// NONE-NOT: scale_by
// RECIPE: error[E0010]: there is no recipe 'nope'
