module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x64xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32x32xf32>) -> (tensor<32x64xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['s1']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['s1']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['s2']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['s2']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['s3']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['s3']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg8 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %1 = stablehlo.convert %arg0 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %3 = func.call @relu(%2) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %7 = stablehlo.convert %arg1 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %10 = stablehlo.subtract %9, %arg9 : tensor<32x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<32x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<32x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %16 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<32x32xf32>
    %19 = stablehlo.convert %18 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %20 = stablehlo.dot_general %19, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %22 = stablehlo.dot_general %19, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %23 = stablehlo.convert %21 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %25 = stablehlo.select %5, %22, %24 : tensor<32x64xi1>, tensor<32x64xbf16>
    %26 = stablehlo.dot_general %25, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %28 = stablehlo.convert %27 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<32x64xf32>
    %31 = stablehlo.subtract %arg0, %30 : tensor<32x64xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<64x32xf32>
    %34 = stablehlo.subtract %arg1, %33 : tensor<64x32xf32>
    return %31, %34, %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %15 : tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
}
