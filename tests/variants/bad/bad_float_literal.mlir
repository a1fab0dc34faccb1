// expect: 4:35 not a number
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<f32> {
    %0 = stablehlo.constant dense<1.0.0> : tensor<f32>
    return %0 : tensor<f32>
  }
}
