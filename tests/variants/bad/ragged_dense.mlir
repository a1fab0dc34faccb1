// expect: 4:44 rows have two and three elements
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<2x2xi32> {
    %0 = stablehlo.constant dense<[[1, 2], [3, 4, 5]]> : tensor<2x2xi32>
    return %0 : tensor<2x2xi32>
  }
}
