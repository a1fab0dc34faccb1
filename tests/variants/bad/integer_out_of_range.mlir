// expect: 4:35 300 does not fit i8
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<i8> {
    %0 = stablehlo.constant dense<300> : tensor<i8>
    return %0 : tensor<i8>
  }
}
