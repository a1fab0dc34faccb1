// Products of blocks of 32 are the composite that XLA knows, with a decomposition for every other executor; one for all products alike.
// Other sizes, and other recipes, are as for xla-gpu.
// RUN: %fp8c lower %s --recipe mxfp8 --target xla-gpu-mx | FileCheck %s
// RUN: %fp8c lower %s --recipe mxfp8 --target xla-gpu | FileCheck %s --check-prefix GPU
// RUN: %fp8c lower %s --recipe current --target xla-gpu-mx | FileCheck %s --check-prefix CURRENT

// CHECK: stablehlo.composite "xla.scaled_dot" {{.*}} {composite_attributes = {dimension_numbers = {{\[\[\[1 : i64\], \[0 : i64\]\], \[\[\], \[\]\]\]}}, preferred_element_type = bf16}, decomposition = @xla.scaled_dot} : (tensor<64x96xf8E4M3FN>, tensor<96x32xf8E4M3FN>, tensor<64x3xf8E8M0FNU>, tensor<3x32xf8E8M0FNU>) -> tensor<64x32xbf16>
// CHECK: decomposition = @xla.scaled_dot}
// CHECK: stablehlo.dot_general {{.*}} : (tensor<64x40xbf16>, tensor<40x32xbf16>) -> tensor<64x32xbf16>
// CHECK-COUNT-1: func.func private @xla.scaled_dot
// CHECK-NOT: func.func private @xla.scaled_dot
// GPU-NOT: composite
// CURRENT-NOT: composite
func.func @main(%x: tensor<64x96xbf16>, %w: tensor<96x32xbf16>, %v: tensor<96x32xbf16>, %y: tensor<64x40xbf16>, %u: tensor<40x32xbf16>) -> (tensor<64x32xbf16>, tensor<64x32xbf16>, tensor<64x32xbf16>) {
  %a = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x96xbf16>, tensor<96x32xbf16>) -> tensor<64x32xbf16>
  %b = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<64x96xbf16>, tensor<96x32xbf16>) -> tensor<64x32xbf16>
  %c = stablehlo.dot_general %y, %u, contracting_dims = [1] x [0] : (tensor<64x40xbf16>, tensor<40x32xbf16>) -> tensor<64x32xbf16>
  return %a, %b, %c : tensor<64x32xbf16>, tensor<64x32xbf16>, tensor<64x32xbf16>
}
