// XLA makes no call of a product as small as this, so it stays as it is on xla-gpu; xla takes it.
// RUN: %fp8c lower --remarks %s --target xla-gpu 2>&1 >/dev/null | FileCheck %s --check-prefix GPU
// RUN: %fp8c lower --remarks %s --target xla 2>&1 >/dev/null | FileCheck %s --check-prefix XLA

// GPU: dot %y: kept: xla-gpu makes no call of so small a product
// XLA: dot %y: fp8
func.func @main(%w: tensor<4x6xbf16>, %x: tensor<8x4xbf16>) -> (tensor<4x6xbf16>, tensor<f32>) {
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
  %f = stablehlo.convert %y : (tensor<8x6xbf16>) -> tensor<8x6xf32>
  %sq = stablehlo.multiply %f, %f : tensor<8x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%sq init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.add %y, %y : tensor<8x6xbf16>
  %g = stablehlo.dot_general %x, %dy, contracting_dims = [0] x [0] : (tensor<8x4xbf16>, tensor<8x6xbf16>) -> tensor<4x6xbf16>
  %new = stablehlo.subtract %w, %g : tensor<4x6xbf16>
  return %new, %loss : tensor<4x6xbf16>, tensor<f32>
}
