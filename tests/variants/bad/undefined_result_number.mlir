// expect: 5:27 %0 has two results, #2 does not exist
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %0:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<4x8xbf16>, tensor<8x4xbf16>
    %1 = stablehlo.negate %0#2 : tensor<4x8xbf16>
    return %1 : tensor<4x8xbf16>
  }
}
