module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.multiply %2, %3 : tensor<48x80xbf16>
    %5 = chlo.erf %4 : tensor<48x80xbf16> -> tensor<48x80xbf16>
    %6 = chlo.square %4 : tensor<48x80xbf16> -> tensor<48x80xbf16>
    %7 = stablehlo.negate %6 : tensor<48x80xbf16>
    %8 = stablehlo.exponential %7 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.add %9, %5 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %2, %10 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.divide %11, %12 : tensor<48x80xbf16>
    %14 = stablehlo.multiply %1, %13 : tensor<48x80xbf16>
    %15 = stablehlo.dot_general %14, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %16 = stablehlo.convert %15 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %17 = stablehlo.subtract %16, %arg4 : tensor<48x16xf32>
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
    %29 = stablehlo.dot_general %26, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %30 = stablehlo.multiply %1, %29 : tensor<48x80xbf16>
    %31 = stablehlo.multiply %29, %13 : tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %33 = stablehlo.divide %30, %32 : tensor<48x80xbf16>
    %34 = stablehlo.multiply %2, %33 : tensor<48x80xbf16>
    %35 = stablehlo.multiply %33, %10 : tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<1.125000e+00> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %37 = stablehlo.multiply %36, %34 : tensor<48x80xbf16>
    %38 = stablehlo.multiply %37, %8 : tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %40 = stablehlo.multiply %38, %39 : tensor<48x80xbf16>
    %41 = stablehlo.add %35, %40 : tensor<48x80xbf16>
    %42 = stablehlo.dot_general %41, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %43 = stablehlo.transpose %42, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %44 = stablehlo.dot_general %31, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %47 = stablehlo.multiply %46, %45 : tensor<32x80xbf16>
    %48 = stablehlo.subtract %arg0, %47 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %50 = stablehlo.multiply %49, %43 : tensor<32x80xbf16>
    %51 = stablehlo.subtract %arg1, %50 : tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %53 = stablehlo.multiply %52, %28 : tensor<80x16xbf16>
    %54 = stablehlo.subtract %arg2, %53 : tensor<80x16xbf16>
    return %48, %51, %54, %22 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
