// expect: 4:10 operands have shapes 4x8 and 8x4
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %0 = "stablehlo.add"(%arg0, %arg1) : (tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x8xbf16>
    return %0 : tensor<4x8xbf16>
  }
}
