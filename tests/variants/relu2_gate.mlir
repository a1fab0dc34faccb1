module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = call @relu(%2) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %6 = chlo.square %3 : tensor<48x80xbf16> -> tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.multiply %7, %3 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %1, %6 : tensor<48x80xbf16>
    %10 = stablehlo.dot_general %9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %11 = stablehlo.convert %10 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %12 = stablehlo.subtract %11, %arg4 : tensor<48x16xf32>
    %13 = chlo.square %12 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %18 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<48x16xf32>
    %21 = stablehlo.convert %20 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %22 = stablehlo.dot_general %21, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %24 = stablehlo.dot_general %21, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %25 = stablehlo.multiply %1, %24 : tensor<48x80xbf16>
    %26 = stablehlo.multiply %24, %6 : tensor<48x80xbf16>
    %27 = stablehlo.multiply %25, %8 : tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %29 = stablehlo.select %5, %27, %28 : tensor<48x80xi1>, tensor<48x80xbf16>
    %30 = stablehlo.dot_general %29, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %32 = stablehlo.dot_general %26, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %35 = stablehlo.multiply %34, %33 : tensor<32x80xbf16>
    %36 = stablehlo.subtract %arg0, %35 : tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %38 = stablehlo.multiply %37, %31 : tensor<32x80xbf16>
    %39 = stablehlo.subtract %arg1, %38 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %41 = stablehlo.multiply %40, %23 : tensor<80x16xbf16>
    %42 = stablehlo.subtract %arg2, %41 : tensor<80x16xbf16>
    return %36, %39, %42, %17 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
