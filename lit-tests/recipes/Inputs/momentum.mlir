// One linear layer trained with momentum on the sum of its outputs' squares.
func.func @main(%w: tensor<16x8xf32>, %m: tensor<16x8xf32> {tf.aliasing_output = 1 : i32}, %x: tensor<4x16xbf16>) -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<f32>) {
  %wb = stablehlo.convert %w : (tensor<16x8xf32>) -> tensor<16x8xbf16>
  %y = stablehlo.dot_general %x, %wb, contracting_dims = [1] x [0] : (tensor<4x16xbf16>, tensor<16x8xbf16>) -> tensor<4x8xbf16>
  %f = stablehlo.convert %y : (tensor<4x8xbf16>) -> tensor<4x8xf32>
  %q = stablehlo.multiply %f, %f : tensor<4x8xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  %gb = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<4x16xbf16>, tensor<4x8xbf16>) -> tensor<16x8xbf16>
  %g = stablehlo.convert %gb : (tensor<16x8xbf16>) -> tensor<16x8xf32>
  %beta = stablehlo.constant dense<0.9> : tensor<16x8xf32>
  %old = stablehlo.multiply %beta, %m : tensor<16x8xf32>
  %new_m = stablehlo.add %old, %g : tensor<16x8xf32>
  %rate = stablehlo.constant dense<0.01> : tensor<16x8xf32>
  %change = stablehlo.multiply %rate, %new_m : tensor<16x8xf32>
  %new_w = stablehlo.subtract %w, %change : tensor<16x8xf32>
  return %new_w, %new_m, %loss : tensor<16x8xf32>, tensor<16x8xf32>, tensor<f32>
}
