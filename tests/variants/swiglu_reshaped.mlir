module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x160xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<48x32xf32>, %arg3: tensor<48x16xf32>) -> (tensor<32x160xbf16> {jax.result_info = "result[0]['w13']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg2 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %2 = stablehlo.reshape %1 : (tensor<48x160xbf16>) -> tensor<48x2x80xbf16>
    %3 = stablehlo.slice %2 [0:48, 1:2, 0:80] : (tensor<48x2x80xbf16>) -> tensor<48x1x80xbf16>
    %4 = stablehlo.reshape %3 : (tensor<48x1x80xbf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.slice %2 [0:48, 0:1, 0:80] : (tensor<48x2x80xbf16>) -> tensor<48x1x80xbf16>
    %6 = stablehlo.reshape %5 : (tensor<48x1x80xbf16>) -> tensor<48x80xbf16>
    %7:3 = call @silu(%6) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %8 = stablehlo.multiply %4, %7#0 : tensor<48x80xbf16>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %11 = stablehlo.subtract %10, %arg3 : tensor<48x16xf32>
    %12 = chlo.square %11 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<48x16xf32>
    %20 = stablehlo.convert %19 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %21 = stablehlo.dot_general %20, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %23 = stablehlo.dot_general %20, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %24 = stablehlo.multiply %4, %23 : tensor<48x80xbf16>
    %25 = stablehlo.multiply %23, %7#0 : tensor<48x80xbf16>
    %26 = call @silu_0(%7#1, %7#2, %6, %24) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 2] : (tensor<48x80xbf16>) -> tensor<48x1x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.pad %27, %cst_4, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<48x1x80xbf16>, tensor<bf16>) -> tensor<48x2x80xbf16>
    %29 = stablehlo.broadcast_in_dim %25, dims = [0, 2] : (tensor<48x80xbf16>) -> tensor<48x1x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.pad %29, %cst_5, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<48x1x80xbf16>, tensor<bf16>) -> tensor<48x2x80xbf16>
    %31 = stablehlo.add %28, %30 : tensor<48x2x80xbf16>
    %32 = stablehlo.reshape %31 : (tensor<48x2x80xbf16>) -> tensor<48x160xbf16>
    %33 = stablehlo.dot_general %32, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %36 = stablehlo.multiply %35, %34 : tensor<32x160xbf16>
    %37 = stablehlo.subtract %arg0, %36 : tensor<32x160xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %39 = stablehlo.multiply %38, %22 : tensor<80x16xbf16>
    %40 = stablehlo.subtract %arg1, %39 : tensor<80x16xbf16>
    return %37, %40, %16 : tensor<32x160xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
