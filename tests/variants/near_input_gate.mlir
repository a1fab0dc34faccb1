module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x16xbf16>, %arg2: tensor<48x32xf32>, %arg3: tensor<48x16xf32>) -> (tensor<32x32xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg2 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %2:3 = call @silu(%1) : (tensor<48x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x32xbf16>)
    %3 = stablehlo.multiply %0, %2#0 : tensor<48x32xbf16>
    %4 = stablehlo.dot_general %3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x16xbf16>) -> tensor<48x16xbf16>
    %5 = stablehlo.convert %4 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %6 = stablehlo.subtract %5, %arg3 : tensor<48x16xf32>
    %7 = chlo.square %6 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %14 = stablehlo.multiply %13, %9 : tensor<48x16xf32>
    %15 = stablehlo.convert %14 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %16 = stablehlo.dot_general %15, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %18 = stablehlo.dot_general %15, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<32x16xbf16>) -> tensor<48x32xbf16>
    %19 = stablehlo.multiply %0, %18 : tensor<48x32xbf16>
    %20 = call @silu_0(%2#1, %2#2, %1, %19) : (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %21 = stablehlo.dot_general %20, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %cst_4 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %24 = stablehlo.multiply %23, %22 : tensor<32x32xbf16>
    %25 = stablehlo.subtract %arg0, %24 : tensor<32x32xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %27 = stablehlo.multiply %26, %17 : tensor<32x16xbf16>
    %28 = stablehlo.subtract %arg1, %27 : tensor<32x16xbf16>
    return %25, %28, %11 : tensor<32x32xbf16>, tensor<32x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x32xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x32xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x32xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x32xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x32xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x32xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x32xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x32xbf16>
    return %9, %8, %5 : tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x32xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x32xbf16>, %arg1: tensor<48x32xbf16>, %arg2: tensor<48x32xbf16>, %arg3: tensor<48x32xbf16>) -> tensor<48x32xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x32xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x32xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x32xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x32xbf16>
    return %3 : tensor<48x32xbf16>
  }
}
