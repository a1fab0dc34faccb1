// A ReGLU block on four tokens of four channels, trained by plain gradient descent: the smallest thing that is smoothed. With
// the identity for %x and a gate of ones, %z is %w1.
func.func @main(%w1: tensor<4x4xbf16>, %w2: tensor<4x4xbf16>, %w3: tensor<4x4xbf16>, %x: tensor<4x4xbf16>) -> (tensor<4x4xbf16>, tensor<4x4xbf16>, tensor<f32>) {
  %u = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %g = stablehlo.dot_general %x, %w2, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %none = stablehlo.constant dense<0.0> : tensor<4x4xbf16>
  %a = stablehlo.maximum %g, %none : tensor<4x4xbf16>
  %z = stablehlo.multiply %u, %a : tensor<4x4xbf16>
  %y = stablehlo.dot_general %z, %w3, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %dy = stablehlo.subtract %y, %x : tensor<4x4xbf16>
  %f = stablehlo.convert %dy : (tensor<4x4xbf16>) -> tensor<4x4xf32>
  %q = stablehlo.multiply %f, %f : tensor<4x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
  %dw3 = stablehlo.dot_general %z, %dy, contracting_dims = [0] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %dz = stablehlo.dot_general %dy, %w3, contracting_dims = [1] x [1] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %du = stablehlo.multiply %dz, %a : tensor<4x4xbf16>
  %dw1 = stablehlo.dot_general %x, %du, contracting_dims = [0] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %rate = stablehlo.constant dense<0.01> : tensor<4x4xbf16>
  %s1 = stablehlo.multiply %rate, %dw1 : tensor<4x4xbf16>
  %s3 = stablehlo.multiply %rate, %dw3 : tensor<4x4xbf16>
  %n1 = stablehlo.subtract %w1, %s1 : tensor<4x4xbf16>
  %n3 = stablehlo.subtract %w3, %s3 : tensor<4x4xbf16>
  return %n1, %n3, %loss : tensor<4x4xbf16>, tensor<4x4xbf16>, tensor<f32>
}
