// Products in a loop over layers go to FP8 with a row of scales a turn; what leaves the loop is a stack of largest magnitudes.
// RUN: %fp8c lower %variants/scan_layers.mlir --recipe delayed -q --emit mlir -o - | FileCheck %s
// RUN: %fp8c inspect %variants/scan_layers.mlir | FileCheck %s --check-prefix FOUND

// CHECK: stablehlo.while
// CHECK: "stablehlo.dynamic_slice"(%fp8_scale
// CHECK: "fp8.amax"
// CHECK: "fp8.quantize"
// CHECK: "fp8.dot_general"
// CHECK: "stablehlo.dynamic_update_slice"
// CHECK: "fp8.record_amax"
// FOUND: fprop linear
// FOUND: wgrad linear
