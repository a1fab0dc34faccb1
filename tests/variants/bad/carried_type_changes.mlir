// expect: 5:10 the loop's body returns tensor<f64> for tensor<f32>
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<f32> {
    %c = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.while(%i = %c) : tensor<f32>
    cond {
      %p = stablehlo.compare LT, %i, %i : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %w = stablehlo.convert %i : (tensor<f32>) -> tensor<f64>
      stablehlo.return %w : tensor<f64>
    }
    return %0 : tensor<f32>
  }
}
