// expect: 4:36 %nothing is not defined
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %0 = stablehlo.multiply %arg0, %nothing : tensor<4x8xbf16>
    return %0 : tensor<4x8xbf16>
  }
}
