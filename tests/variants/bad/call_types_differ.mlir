// expect: 4:10 @id takes tensor<4x4xbf16>
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x4xbf16> {
    %0 = call @id(%arg0) : (tensor<4x8xbf16>) -> tensor<4x4xbf16>
    return %0 : tensor<4x4xbf16>
  }
  func.func private @id(%arg0: tensor<4x4xbf16>) -> tensor<4x4xbf16> {
    return %arg0 : tensor<4x4xbf16>
  }
}
