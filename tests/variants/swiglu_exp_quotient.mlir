module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.exponential %2 : tensor<48x80xbf16>
    %4 = stablehlo.exponential %2 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.add %5, %4 : tensor<48x80xbf16>
    %7 = stablehlo.divide %3, %6 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %6, %6 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.divide %9, %8 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %2, %7 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.multiply %1, %12 : tensor<48x80xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<48x80xbf16>
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
    %30 = stablehlo.multiply %11, %29 : tensor<48x80xbf16>
    %31 = stablehlo.multiply %29, %13 : tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %33 = stablehlo.multiply %30, %32 : tensor<48x80xbf16>
    %34 = stablehlo.multiply %2, %31 : tensor<48x80xbf16>
    %35 = stablehlo.multiply %31, %7 : tensor<48x80xbf16>
    %36 = stablehlo.multiply %34, %10 : tensor<48x80xbf16>
    %37 = stablehlo.multiply %36, %3 : tensor<48x80xbf16>
    %38 = stablehlo.negate %37 : tensor<48x80xbf16>
    %39 = stablehlo.divide %34, %6 : tensor<48x80xbf16>
    %40 = stablehlo.multiply %38, %4 : tensor<48x80xbf16>
    %41 = stablehlo.add %35, %40 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %39, %3 : tensor<48x80xbf16>
    %43 = stablehlo.add %41, %42 : tensor<48x80xbf16>
    %44 = stablehlo.dot_general %43, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %46 = stablehlo.dot_general %33, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %49 = stablehlo.multiply %48, %47 : tensor<32x80xbf16>
    %50 = stablehlo.subtract %arg0, %49 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %52 = stablehlo.multiply %51, %45 : tensor<32x80xbf16>
    %53 = stablehlo.subtract %arg1, %52 : tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %55 = stablehlo.multiply %54, %28 : tensor<80x16xbf16>
    %56 = stablehlo.subtract %arg2, %55 : tensor<80x16xbf16>
    return %50, %53, %56, %22 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
