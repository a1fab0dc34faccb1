// expect: 4:10 32 elements cannot become 30
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<5x6xbf16> {
    %0 = stablehlo.reshape %arg0 : (tensor<4x8xbf16>) -> tensor<5x6xbf16>
    return %0 : tensor<5x6xbf16>
  }
}
