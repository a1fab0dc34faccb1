// expect: 4:5 the function returns tensor<4x4xbf16>
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x4xbf16> {
    return %arg0 : tensor<4x8xbf16>
  }
}
