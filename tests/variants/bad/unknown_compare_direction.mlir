// expect: 4:28 LEQ is no comparison direction
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xi1> {
    %0 = stablehlo.compare LEQ, %arg0, %arg0, FLOAT : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<4x8xi1>
    return %0 : tensor<4x8xi1>
  }
}
