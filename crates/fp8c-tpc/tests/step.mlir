// One layer with its update: codes of the input and the weight at given scales, the product, the input's largest magnitude, a loss, and the
// weight's gradient with momentum.
func.func @main(%x: tensor<8x32xbf16>, %w: tensor<32x16xf32>, %m: tensor<32x16xbf16>, %scale: tensor<2xf32>) -> (tensor<32x16xf32>, tensor<32x16xbf16>, tensor<f32>, tensor<f32>) {
  %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %bottom = stablehlo.constant dense<-2.400000e+02> : tensor<f32>
  %top = stablehlo.constant dense<2.400000e+02> : tensor<f32>
  %a = stablehlo.abs %x : tensor<8x32xbf16>
  %b = stablehlo.reduce(%a init: %lowest) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<8x32xbf16>, tensor<bf16>) -> tensor<bf16>
  %amax = stablehlo.convert %b : (tensor<bf16>) -> tensor<f32>
  %s0 = stablehlo.slice %scale [0:1] : (tensor<2xf32>) -> tensor<1xf32>
  %sx = stablehlo.reshape %s0 : (tensor<1xf32>) -> tensor<f32>
  %s1 = stablehlo.slice %scale [1:2] : (tensor<2xf32>) -> tensor<1xf32>
  %sw = stablehlo.reshape %s1 : (tensor<1xf32>) -> tensor<f32>
  %x32 = stablehlo.convert %x : (tensor<8x32xbf16>) -> tensor<8x32xf32>
  %bx = stablehlo.broadcast_in_dim %sx, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
  %xs = stablehlo.multiply %x32, %bx : tensor<8x32xf32>
  %xc = stablehlo.clamp %bottom, %xs, %top : (tensor<f32>, tensor<8x32xf32>, tensor<f32>) -> tensor<8x32xf32>
  %xq = stablehlo.convert %xc : (tensor<8x32xf32>) -> tensor<8x32xf8E4M3>
  %bw = stablehlo.broadcast_in_dim %sw, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
  %ws = stablehlo.multiply %w, %bw : tensor<32x16xf32>
  %wc = stablehlo.clamp %bottom, %ws, %top : (tensor<f32>, tensor<32x16xf32>, tensor<f32>) -> tensor<32x16xf32>
  %wq = stablehlo.convert %wc : (tensor<32x16xf32>) -> tensor<32x16xf8E4M3>
  %y = stablehlo.dot_general %xq, %wq, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf8E4M3>, tensor<32x16xf8E4M3>) -> tensor<8x16xf32>
  %sxw = stablehlo.multiply %sx, %sw : tensor<f32>
  %by = stablehlo.broadcast_in_dim %sxw, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
  %ys = stablehlo.divide %y, %by : tensor<8x16xf32>
  %sq = stablehlo.multiply %ys, %ys : tensor<8x16xf32>
  %loss = stablehlo.reduce(%sq init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.convert %ys : (tensor<8x16xf32>) -> tensor<8x16xbf16>
  %g = stablehlo.dot_general %x, %dy, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xbf16>, tensor<8x16xbf16>) -> tensor<32x16xbf16>
  %beta = stablehlo.constant dense<8.984380e-01> : tensor<32x16xbf16>
  %mb = stablehlo.multiply %m, %beta : tensor<32x16xbf16>
  %m1 = stablehlo.add %mb, %g : tensor<32x16xbf16>
  %rate = stablehlo.constant dense<1.000000e-02> : tensor<32x16xf32>
  %m32 = stablehlo.convert %m1 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
  %step = stablehlo.multiply %m32, %rate : tensor<32x16xf32>
  %w1 = stablehlo.subtract %w, %step : tensor<32x16xf32>
  return %w1, %m1, %loss, %amax : tensor<32x16xf32>, tensor<32x16xbf16>, tensor<f32>, tensor<f32>
}
