module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xbf16> {jax.result_info = "result[1]['total']['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[1]['total']['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg5 : tensor<48x16xf32>
    %8 = chlo.square %7 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %13 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<48x16xf32>
    %16 = stablehlo.convert %15 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %17 = stablehlo.dot_general %16, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %19 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.select %4, %19, %20 : tensor<48x80xi1>, tensor<48x80xbf16>
    %22 = stablehlo.dot_general %21, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %24 = stablehlo.add %arg2, %23 : tensor<32x80xbf16>
    %25 = stablehlo.add %arg3, %18 : tensor<80x16xbf16>
    %cst_6 = stablehlo.constant dense<1.000980e-02> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %27 = stablehlo.multiply %26, %24 : tensor<32x80xbf16>
    %28 = stablehlo.subtract %arg0, %27 : tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<1.000980e-02> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %30 = stablehlo.multiply %29, %25 : tensor<80x16xbf16>
    %31 = stablehlo.subtract %arg1, %30 : tensor<80x16xbf16>
    return %28, %31, %24, %25, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
