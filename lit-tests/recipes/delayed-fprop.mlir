// A forward product: E4M3 operands go straight into dot_general, the result is BF16 and multiplied once, by the product of
// both scales. Clamps are at exactly the largest value, or XLA does not see the pattern.
// RUN: %fp8c lower %S/Inputs/linear.mlir --recipe delayed | FileCheck %s

// CHECK: module attributes {mhlo.fp8c_recipe = "delayed"}
// CHECK: func.func @main({{.*}}, %fp8_scale: tensor<[[ROWS:[0-9]+]]xf32>, %fp8_amax_history: tensor<[[ROWS]]x16xf32>)
// CHECK-SAME: -> (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<f32>, tensor<[[ROWS]]xf32>, tensor<[[ROWS]]x16xf32>)

// The input: its largest magnitude, its scale out of the packed state, quantization.
// CHECK: %[[ABS:.*]] = stablehlo.abs %x : tensor<8x32xbf16>
// CHECK: stablehlo.reduce(%[[ABS]] init: %{{.*}}) applies stablehlo.maximum across dimensions = [0, 1]
// CHECK: %[[SLICE:.*]] = stablehlo.slice %fp8_scale [0:1]
// CHECK-NEXT: %[[SX:.*]] = stablehlo.reshape %[[SLICE]] : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[WIDE:.*]] = stablehlo.convert %x : (tensor<8x32xbf16>) -> tensor<8x32xf32>
// CHECK: %[[INV:.*]] = stablehlo.divide %{{.*}}, %[[SX]]
// CHECK: %[[SCALED:.*]] = stablehlo.multiply %[[WIDE]], %{{.*}} : tensor<8x32xf32>
// CHECK: %[[FINITE:.*]] = stablehlo.is_finite %[[WIDE]]
// CHECK: %[[NAN:.*]] = stablehlo.constant dense<0x7FC00000> : tensor<f32>
// CHECK: %[[GUARDED:.*]] = stablehlo.select %[[FINITE]], %[[SCALED]]
// CHECK-NEXT: %[[LOW:.*]] = stablehlo.constant dense<-4.480000e+02> : tensor<f32>
// CHECK-NEXT: %[[HIGH:.*]] = stablehlo.constant dense<4.480000e+02> : tensor<f32>
// CHECK-NEXT: %[[CLAMPED:.*]] = stablehlo.clamp %[[LOW]], %[[GUARDED]], %[[HIGH]]
// CHECK-NEXT: %[[QX:.*]] = stablehlo.convert %[[CLAMPED]] : (tensor<8x32xf32>) -> tensor<8x32xf8E4M3FN>

// The weight, the same way.
// CHECK: %[[SW:.*]] = stablehlo.reshape {{.*}} -> tensor<f32>
// CHECK: %[[QW:.*]] = stablehlo.convert {{.*}} -> tensor<32x16xf8E4M3FN>

// CHECK-NEXT: %[[DOT:.*]] = stablehlo.dot_general %[[QX]], %[[QW]], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf8E4M3FN>, tensor<32x16xf8E4M3FN>) -> tensor<8x16xbf16>
// CHECK-NEXT: %[[S:.*]] = stablehlo.multiply %[[SX]], %[[SW]] : tensor<f32>
// CHECK-NEXT: %[[SB:.*]] = stablehlo.convert %[[S]] : (tensor<f32>) -> tensor<bf16>
// CHECK-NEXT: %[[SBB:.*]] = stablehlo.broadcast_in_dim %[[SB]], dims = []
// CHECK-NEXT: %h = stablehlo.multiply %[[DOT]], %[[SBB]] : tensor<8x16xbf16>
