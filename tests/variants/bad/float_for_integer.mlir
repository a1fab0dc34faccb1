// expect: 4:35 an i32 constant needs an integer
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<i32> {
    %0 = stablehlo.constant dense<1.5> : tensor<i32>
    return %0 : tensor<i32>
  }
}
