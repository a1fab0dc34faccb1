module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x160xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<48x32xf32>, %arg3: tensor<48x16xf32>) -> (tensor<32x160xbf16> {jax.result_info = "result[0]['w13']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg2 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %2 = stablehlo.negate %1 : tensor<48x160xbf16>
    %3 = stablehlo.exponential %2 : tensor<48x160xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %5 = stablehlo.add %4, %3 : tensor<48x160xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %7 = stablehlo.divide %6, %5 : tensor<48x160xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %9 = stablehlo.subtract %8, %7 : tensor<48x160xbf16>
    %10 = stablehlo.multiply %7, %9 : tensor<48x160xbf16>
    %11 = stablehlo.multiply %7, %1 : tensor<48x160xbf16>
    %12 = stablehlo.slice %11 [0:48, 0:80] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.slice %1 [0:48, 80:160] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %14 = stablehlo.multiply %12, %13 : tensor<48x80xbf16>
    %15 = stablehlo.dot_general %14, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %16 = stablehlo.convert %15 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %17 = stablehlo.subtract %16, %arg3 : tensor<48x16xf32>
    %18 = chlo.square %17 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %22 = stablehlo.divide %21, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %23 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<48x16xf32>
    %26 = stablehlo.convert %25 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %27 = stablehlo.dot_general %26, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %29 = stablehlo.dot_general %26, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %30 = stablehlo.multiply %12, %29 : tensor<48x80xbf16>
    %31 = stablehlo.multiply %29, %13 : tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.pad %30, %cst_7, low = [0, 80], high = [0, 0], interior = [0, 0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<48x160xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.pad %31, %cst_8, low = [0, 0], high = [0, 80], interior = [0, 0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<48x160xbf16>
    %34 = stablehlo.multiply %7, %33 : tensor<48x160xbf16>
    %35 = stablehlo.add %32, %34 : tensor<48x160xbf16>
    %36 = stablehlo.multiply %33, %1 : tensor<48x160xbf16>
    %37 = stablehlo.multiply %36, %10 : tensor<48x160xbf16>
    %38 = stablehlo.add %35, %37 : tensor<48x160xbf16>
    %39 = stablehlo.dot_general %38, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %42 = stablehlo.multiply %41, %40 : tensor<32x160xbf16>
    %43 = stablehlo.subtract %arg0, %42 : tensor<32x160xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %45 = stablehlo.multiply %44, %28 : tensor<80x16xbf16>
    %46 = stablehlo.subtract %arg1, %45 : tensor<80x16xbf16>
    return %43, %46, %22 : tensor<32x160xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
