// expect: 4:35 the blob has 3 bytes, the type 4
module @jit_step {
  func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> tensor<4xi8> {
    %0 = stablehlo.constant dense<"0x010203"> : tensor<4xi8>
    return %0 : tensor<4xi8>
  }
}
