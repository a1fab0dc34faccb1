// expect: 4:10 the dialect mystery is not known
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %0 = mystery.op %arg0 : tensor<4x8xbf16>
    return %0 : tensor<4x8xbf16>
  }
}
