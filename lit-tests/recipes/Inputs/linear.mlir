// Two linear layers with plain gradient descent: everything that a recipe changes, once.
func.func @main(%w: tensor<32x16xbf16>, %v: tensor<16x32xbf16>, %x: tensor<8x32xbf16>) -> (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<f32>) {
  %h = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x32xbf16>, tensor<32x16xbf16>) -> tensor<8x16xbf16>
  %y = stablehlo.dot_general %h, %v, contracting_dims = [1] x [0] : (tensor<8x16xbf16>, tensor<16x32xbf16>) -> tensor<8x32xbf16>
  %f = stablehlo.convert %y : (tensor<8x32xbf16>) -> tensor<8x32xf32>
  %sq = stablehlo.multiply %f, %f : tensor<8x32xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%sq init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x32xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.add %y, %y : tensor<8x32xbf16>
  %dh = stablehlo.dot_general %dy, %v, contracting_dims = [1] x [1] : (tensor<8x32xbf16>, tensor<16x32xbf16>) -> tensor<8x16xbf16>
  %dv = stablehlo.dot_general %h, %dy, contracting_dims = [0] x [0] : (tensor<8x16xbf16>, tensor<8x32xbf16>) -> tensor<16x32xbf16>
  %dw = stablehlo.dot_general %x, %dh, contracting_dims = [0] x [0] : (tensor<8x32xbf16>, tensor<8x16xbf16>) -> tensor<32x16xbf16>
  %rate = stablehlo.constant dense<0.125> : tensor<bf16>
  %rate_w = stablehlo.broadcast_in_dim %rate, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
  %rate_v = stablehlo.broadcast_in_dim %rate, dims = [] : (tensor<bf16>) -> tensor<16x32xbf16>
  %step_w = stablehlo.multiply %dw, %rate_w : tensor<32x16xbf16>
  %step_v = stablehlo.multiply %dv, %rate_v : tensor<16x32xbf16>
  %new_w = stablehlo.subtract %w, %step_w : tensor<32x16xbf16>
  %new_v = stablehlo.subtract %v, %step_v : tensor<16x32xbf16>
  return %new_w, %new_v, %loss : tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<f32>
}
