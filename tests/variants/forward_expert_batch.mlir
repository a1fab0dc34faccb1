module @jit_predict attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x32x80xbf16>, %arg1: tensor<4x80x16xbf16>, %arg2: tensor<4x6x32xbf16>) -> (tensor<4x6x16xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, batching_dims = [1] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x32x80xbf16>, tensor<4x6x32xbf16>) -> tensor<4x2x80x6xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0, 3, 2] : (tensor<4x2x80x6xbf16>) -> tensor<2x4x6x80xbf16>
    %2 = stablehlo.slice %1 [0:1, 0:4, 0:6, 0:80] : (tensor<2x4x6x80xbf16>) -> tensor<1x4x6x80xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1x4x6x80xbf16>) -> tensor<4x6x80xbf16>
    %4 = stablehlo.slice %1 [1:2, 0:4, 0:6, 0:80] : (tensor<2x4x6x80xbf16>) -> tensor<1x4x6x80xbf16>
    %5 = stablehlo.reshape %4 : (tensor<1x4x6x80xbf16>) -> tensor<4x6x80xbf16>
    %6 = stablehlo.convert %5 : (tensor<4x6x80xbf16>) -> tensor<4x6x80xf32>
    %7 = call @silu(%6) : (tensor<4x6x80xf32>) -> tensor<4x6x80xf32>
    %8 = stablehlo.convert %7 : (tensor<4x6x80xf32>) -> tensor<4x6x80xbf16>
    %9 = stablehlo.multiply %8, %3 : tensor<4x6x80xbf16>
    %10 = stablehlo.dot_general %9, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x6x80xbf16>, tensor<4x80x16xbf16>) -> tensor<4x6x16xbf16>
    return %10 : tensor<4x6x16xbf16>
  }
  func.func private @silu(%arg0: tensor<4x6x80xf32>) -> tensor<4x6x80xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x6x80xf32>
    %1 = stablehlo.exponential %0 : tensor<4x6x80xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x6x80xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x6x80xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x6x80xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x6x80xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x6x80xf32>
    return %6 : tensor<4x6x80xf32>
  }
}
