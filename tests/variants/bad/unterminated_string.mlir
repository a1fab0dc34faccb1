// expect: 4:67 the string is not closed
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %0 = stablehlo.custom_call @Sharding(%arg0) {backend_config = "abc} : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
    return %0 : tensor<4x8xbf16>
  }
}
