module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<16xbf16>, %arg3: tensor<80x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<160xbf16> {jax.result_info = "result[0]['Dense_0']['bias']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['Dense_0']['kernel']"}, tensor<16xbf16> {jax.result_info = "result[0]['Dense_1']['bias']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['Dense_1']['kernel']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %2 = stablehlo.reshape %arg0 : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<48x160xbf16>
    %4 = stablehlo.add %1, %3 : tensor<48x160xbf16>
    %5:4 = call @glu(%4) : (tensor<48x160xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %6 = stablehlo.dot_general %5#0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %7 = stablehlo.reshape %arg2 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x16xbf16>) -> tensor<48x16xbf16>
    %9 = stablehlo.add %6, %8 : tensor<48x16xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %11 = stablehlo.subtract %10, %arg5 : tensor<48x16xf32>
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %22 = stablehlo.reshape %21 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %23 = stablehlo.reshape %22 : (tensor<1x16xbf16>) -> tensor<16xbf16>
    %24 = stablehlo.dot_general %20, %5#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %26 = stablehlo.dot_general %20, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %27 = call @glu_0(%5#1, %5#2, %5#3, %26) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.reduce(%27 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<48x160xbf16>, tensor<bf16>) -> tensor<160xbf16>
    %29 = stablehlo.reshape %28 : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %30 = stablehlo.reshape %29 : (tensor<1x160xbf16>) -> tensor<160xbf16>
    %31 = stablehlo.dot_general %27, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<160xbf16>
    %34 = stablehlo.multiply %33, %30 : tensor<160xbf16>
    %35 = stablehlo.subtract %arg0, %34 : tensor<160xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %37 = stablehlo.multiply %36, %32 : tensor<32x160xbf16>
    %38 = stablehlo.subtract %arg1, %37 : tensor<32x160xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %40 = stablehlo.multiply %39, %23 : tensor<16xbf16>
    %41 = stablehlo.subtract %arg2, %40 : tensor<16xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %43 = stablehlo.multiply %42, %25 : tensor<80x16xbf16>
    %44 = stablehlo.subtract %arg3, %43 : tensor<80x16xbf16>
    return %35, %38, %41, %44, %16 : tensor<160xbf16>, tensor<32x160xbf16>, tensor<16xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @glu(%arg0: tensor<48x160xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.slice %arg0 [0:48, 0:80] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.slice %arg0 [0:48, 80:160] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.negate %1 : tensor<48x80xbf16>
    %3 = stablehlo.exponential %2 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.add %4, %3 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.divide %6, %5 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.subtract %8, %7 : tensor<48x80xbf16>
    %10 = stablehlo.multiply %7, %9 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %0, %7 : tensor<48x80xbf16>
    return %11, %10, %7, %0 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @glu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x160xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.concatenate %1, %2, dim = 1 : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    return %3 : tensor<48x160xbf16>
  }
}
