// expect: 10:27 %1 belongs to a region and is not visible here
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
    %cst = stablehlo.constant dense<0.0> : tensor<bf16>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) ({
    ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
      %1 = stablehlo.add %a, %b : tensor<bf16>
      stablehlo.return %1 : tensor<bf16>
    }) {window_dimensions = array<i64: 1, 1>} : (tensor<4x8xbf16>, tensor<bf16>) -> tensor<4x8xbf16>
    %2 = stablehlo.negate %1 : tensor<bf16>
    return %0 : tensor<4x8xbf16>
  }
}
