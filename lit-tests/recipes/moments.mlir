// Stored moments in StableHLO: random bits from integer arithmetic, no random op, no FP8 op; the programs beside the step
// convert the moments of a BF16 run.
// RUN: rm -rf %t && %fp8c lower %S/Inputs/momentum.mlir --recipe %S/Inputs/moments.json --out-dir %t
// RUN: FileCheck %s --input-file %t/step.mlir
// RUN: FileCheck %s --check-prefix INIT --input-file %t/init.mlir
// RUN: FileCheck %s --check-prefix IMPORT --input-file %t/import.mlir
// RUN: FileCheck %s --check-prefix EXPORT --input-file %t/export.mlir
// RUN: FileCheck %s --check-prefix MANIFEST --input-file %t/manifest.json
// RUN: %fp8c inspect %S/Inputs/momentum.mlir --recipe %S/Inputs/moments.json | FileCheck %s --check-prefix INSPECT

// CHECK-NOT: fp8.
// CHECK-NOT: stablehlo.rng
// CHECK: %[[WIDE:.*]] = stablehlo.convert %m : (tensor<16x8xf8E4M3FN>) -> tensor<16x8xf32>
// CHECK: stablehlo.xor %rng_counter
// CHECK: stablehlo.iota dim = 0 : tensor<128xui32>
// CHECK: stablehlo.shift_right_logical
// CHECK: stablehlo.bitcast_convert {{.*}} : (tensor<16x8xui32>) -> tensor<16x8xf32>
// CHECK: stablehlo.convert {{.*}} : (tensor<16x8xf32>) -> tensor<16x8xf8E4M3FN>
// INIT: @main() -> (tensor<1xf32>, tensor<ui32>)
// IMPORT: -> (tensor<16x8xf32>, tensor<16x8xf8E4M3FN>, tensor<1xf32>, tensor<ui32>)
// IMPORT-NOT: dot_general
// EXPORT: %arg1: tensor<16x8xf8E4M3FN>, %arg3: tensor<1xf32>, %arg4: tensor<ui32>) -> (tensor<16x8xf32>, tensor<16x8xf32>)
// MANIFEST: "role": "first_moment",
// MANIFEST-NEXT: "dtype": "f8E4M3FN"
// MANIFEST: "role": "fp8_moment_scale"
// MANIFEST: "role": "rng_counter",
// MANIFEST-NEXT: "dtype": "ui32"
// MANIFEST: "role": "moment1"
// MANIFEST: "granularity": "tensor"
// MANIFEST: "input": 1,
// MANIFEST-NEXT: "start": 0,
// MANIFEST-NEXT: "count": 1,
// MANIFEST-NEXT: "group": 128
// INSPECT: state: 1.0 KiB, 648 bytes after lowering
// INSPECT: in_001 out_001 first_moment f8E4M3FN m a moving average of a gradient, used by a parameter's update; stored in f8E4M3FN, with a power-of-two scale for the tensor, rounded stochastically
