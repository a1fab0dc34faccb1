// No fp8.* op is left on a target, and they are all there before.
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir | FileCheck %s --implicit-check-not 'fp8.'
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit mlir | FileCheck %s --check-prefix MLIR
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit mlir -o %t.mlir && %fp8c opt %t.mlir --generic | diff %t.mlir -

// CHECK: func.func @main
// MLIR: "fp8.amax"(%x)
// MLIR: %[[Q:.*]] = "fp8.quantize"(%x, %{{.*}}) : (tensor<8x32xbf16>, tensor<f32>) -> tensor<8x32xf8E4M3FN>
// MLIR: %h = "fp8.dot_general"(%[[Q]],
// MLIR-SAME: pow2 = true
// MLIR: "fp8.record_amax"
// MLIR: "fp8.next_scale"
// MLIR-SAME: largest = array<f32: 4.480000e+02
