module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x1xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x1xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x1xbf16>) -> tensor<48x1xbf16>
    %3 = stablehlo.negate %2 : tensor<48x1xbf16>
    %4 = stablehlo.exponential %3 : tensor<48x1xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %6 = stablehlo.add %5, %4 : tensor<48x1xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %8 = stablehlo.divide %7, %6 : tensor<48x1xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %10 = stablehlo.subtract %9, %8 : tensor<48x1xbf16>
    %11 = stablehlo.multiply %8, %10 : tensor<48x1xbf16>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.multiply %1, %12 : tensor<48x80xbf16>
    %14 = stablehlo.dot_general %13, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %15 = stablehlo.convert %14 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %16 = stablehlo.subtract %15, %arg4 : tensor<48x16xf32>
    %17 = chlo.square %16 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %22 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %24 = stablehlo.multiply %23, %19 : tensor<48x16xf32>
    %25 = stablehlo.convert %24 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %26 = stablehlo.dot_general %25, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %28 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %29 = stablehlo.multiply %1, %28 : tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %31 = stablehlo.reshape %30 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %32 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %33 = stablehlo.multiply %28, %32 : tensor<48x80xbf16>
    %34 = stablehlo.multiply %31, %11 : tensor<48x1xbf16>
    %35 = stablehlo.dot_general %34, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x1xbf16>, tensor<48x32xbf16>) -> tensor<1x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<1x32xbf16>) -> tensor<32x1xbf16>
    %37 = stablehlo.dot_general %33, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %40 = stablehlo.multiply %39, %38 : tensor<32x80xbf16>
    %41 = stablehlo.subtract %arg0, %40 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x1xbf16>
    %43 = stablehlo.multiply %42, %36 : tensor<32x1xbf16>
    %44 = stablehlo.subtract %arg1, %43 : tensor<32x1xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %46 = stablehlo.multiply %45, %27 : tensor<80x16xbf16>
    %47 = stablehlo.subtract %arg2, %46 : tensor<80x16xbf16>
    return %41, %44, %47, %21 : tensor<32x80xbf16>, tensor<32x1xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
