// expect: 4:35 three numbers for four elements
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4xi32> {
    %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<4xi32>
    return %0 : tensor<4xi32>
  }
}
