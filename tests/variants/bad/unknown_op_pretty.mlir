// expect: 4:10 stablehlo.matmul has no pretty form that is known
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x4xbf16> {
    %0 = stablehlo.matmul %arg0, %arg1 : tensor<4x4xbf16>
    return %0 : tensor<4x4xbf16>
  }
}
