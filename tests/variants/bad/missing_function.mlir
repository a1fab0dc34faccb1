// expect: 4:15 @gone is not defined
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x4xbf16> {
    %0 = call @gone(%arg0, %arg1) : (tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x4xbf16>
    return %0 : tensor<4x4xbf16>
  }
}
