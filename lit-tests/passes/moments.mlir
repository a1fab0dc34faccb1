// A moment is decoded in front and its next value quantized behind the step, which computes as it did; what else uses the
// next value takes it unrounded.
// RUN: %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes moments | FileCheck %s
// RUN: %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes 'moments{first=e5m2 rounding=nearest granularity=group group=50}' | FileCheck %s --check-prefix GROUP
// RUN: %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes 'moments{first=bf16 rounding=nearest}' | FileCheck %s --check-prefix BF16
// RUN: %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes 'moments{first=keep master=fp16}' | FileCheck %s --check-prefix MASTER
// RUN: %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes 'moments{expand}' | FileCheck %s --check-prefix EXPAND
// RUN: %not %fp8c opt %S/../recipes/Inputs/momentum.mlir --passes 'moments{first=e3m4}' 2>&1 | FileCheck %s --check-prefix FORMAT

// The declared alias stays: both its ends are codes.
// CHECK: func.func @main(%w: tensor<16x8xf32>, %m: tensor<16x8xf8E4M3FN> {tf.aliasing_output = 1 : i32}, %x: tensor<4x16xbf16>, %fp8_moment_scale: tensor<1xf32>, %rng_counter: tensor<ui32>) -> (tensor<16x8xf32>, tensor<16x8xf8E4M3FN>, tensor<f32>, tensor<1xf32>, tensor<ui32>)
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %fp8_moment_scale [0:1]
// CHECK-NEXT: %[[M:.*]] = fp8.dequantize %m, %[[S]] {group = 128 : i64} : (tensor<16x8xf8E4M3FN>, tensor<1xf32>) -> tensor<16x8xf32>
// CHECK: stablehlo.multiply %beta, %[[M]]
// CHECK: stablehlo.multiply %rate, %new_m
// CHECK: %[[AMAX:.*]] = fp8.group_amax %new_m {group = 128 : i64}
// CHECK-NEXT: %[[NEXT:.*]] = fp8.current_scale %[[AMAX]] {largest = 4.480000e+02 : f32, margin = 0 : i64, pow2 = true}
// CHECK-NEXT: %[[CODES:.*]] = fp8.quantize_stochastic %new_m, %[[NEXT]], %rng_counter {group = 128 : i64, keep_nonzero = false, row = 0 : i64, seed = 0 : i64}
// CHECK: %[[COUNT:.*]] = stablehlo.add %rng_counter, %{{.*}} : tensor<ui32>
// CHECK-NEXT: return %new_w, %[[CODES]], %loss, %[[NEXT]], %[[COUNT]]

// GROUP: %fp8_moment_scale: tensor<3xf32>) -> (tensor<16x8xf32>, tensor<16x8xf8E5M2>, tensor<f32>, tensor<3xf32>)
// GROUP: fp8.dequantize %m, %{{.*}} {group = 50 : i64} : (tensor<16x8xf8E5M2>, tensor<3xf32>) -> tensor<16x8xf32>
// GROUP: fp8.quantize_groups %new_m

// BF16: %m: tensor<16x8xbf16> {tf.aliasing_output = 1 : i32}, %x: tensor<4x16xbf16>) -> (tensor<16x8xf32>, tensor<16x8xbf16>, tensor<f32>)
// BF16-NEXT: stablehlo.convert %m : (tensor<16x8xbf16>) -> tensor<16x8xf32>
// BF16: stablehlo.convert %new_m : (tensor<16x8xf32>) -> tensor<16x8xbf16>

// MASTER: @main(%w: tensor<16x8xf16>, %m: tensor<16x8xf32>
// MASTER: fp8.dequantize %w
// MASTER: fp8.current_scale %{{.*}} {largest = 6.550400e+04 : f32, margin = 0 : i64, pow2 = true}
// MASTER: fp8.quantize_groups %new_w, {{.*}} -> tensor<16x8xf16>

// EXPAND: %fp8_moment_scale: tensor<1xf32>, %fp8_moment_power: tensor<1xf32>, %rng_counter: tensor<ui32>)
// EXPAND: fp8.contract
// EXPAND: fp8.group_power
// EXPAND: fp8.expand

// FORMAT: error[E0010]: moments: unknown variant `e3m4`, expected one of `keep`, `e4m3`, `e5m2`, `bf16`, `fp16`
