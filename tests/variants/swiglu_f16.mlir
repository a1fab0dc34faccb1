module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xf16>, %arg1: tensor<32x80xf16>, %arg2: tensor<80x16xf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf16>, tensor<32x80xf16>) -> tensor<48x80xf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf16>, tensor<32x80xf16>) -> tensor<48x80xf16>
    %3:3 = call @silu(%2) : (tensor<48x80xf16>) -> (tensor<48x80xf16>, tensor<48x80xf16>, tensor<48x80xf16>)
    %4 = stablehlo.multiply %1, %3#0 : tensor<48x80xf16>
    %5 = stablehlo.dot_general %4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xf16>, tensor<80x16xf16>) -> tensor<48x16xf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg4 : tensor<48x16xf32>
    %8 = chlo.square %7 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %13 = stablehlo.multiply %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %14 = stablehlo.multiply %cst_3, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_5 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %17 = stablehlo.multiply %16, %10 : tensor<48x16xf32>
    %18 = stablehlo.convert %17 : (tensor<48x16xf32>) -> tensor<48x16xf16>
    %19 = stablehlo.dot_general %18, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf16>, tensor<48x80xf16>) -> tensor<16x80xf16>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<16x80xf16>) -> tensor<80x16xf16>
    %21 = stablehlo.dot_general %18, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xf16>, tensor<80x16xf16>) -> tensor<48x80xf16>
    %22 = stablehlo.multiply %1, %21 : tensor<48x80xf16>
    %23 = stablehlo.multiply %21, %3#0 : tensor<48x80xf16>
    %24 = call @silu_0(%3#1, %3#2, %2, %22) : (tensor<48x80xf16>, tensor<48x80xf16>, tensor<48x80xf16>, tensor<48x80xf16>) -> tensor<48x80xf16>
    %25 = stablehlo.dot_general %24, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xf16>, tensor<48x32xf16>) -> tensor<80x32xf16>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<80x32xf16>) -> tensor<32x80xf16>
    %27 = stablehlo.dot_general %23, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xf16>, tensor<48x32xf16>) -> tensor<80x32xf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<80x32xf16>) -> tensor<32x80xf16>
    %cst_6 = stablehlo.constant dense<4.688260e-03> : tensor<f16>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<32x80xf16>
    %30 = stablehlo.multiply %29, %28 : tensor<32x80xf16>
    %31 = stablehlo.subtract %arg0, %30 : tensor<32x80xf16>
    %cst_7 = stablehlo.constant dense<4.688260e-03> : tensor<f16>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<32x80xf16>
    %33 = stablehlo.multiply %32, %26 : tensor<32x80xf16>
    %34 = stablehlo.subtract %arg1, %33 : tensor<32x80xf16>
    %cst_8 = stablehlo.constant dense<4.688260e-03> : tensor<f16>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<80x16xf16>
    %36 = stablehlo.multiply %35, %20 : tensor<80x16xf16>
    %37 = stablehlo.subtract %arg2, %36 : tensor<80x16xf16>
    %cst_9 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %38 = stablehlo.divide %13, %cst_9 : tensor<f32>
    return %31, %34, %37, %38 : tensor<32x80xf16>, tensor<32x80xf16>, tensor<80x16xf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xf16>) -> (tensor<48x80xf16>, tensor<48x80xf16>, tensor<48x80xf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<48x80xf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<48x80xf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<48x80xf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xf16>
    return %9, %8, %5 : tensor<48x80xf16>, tensor<48x80xf16>, tensor<48x80xf16>
  }
  func.func private @silu_0(%arg0: tensor<48x80xf16>, %arg1: tensor<48x80xf16>, %arg2: tensor<48x80xf16>, %arg3: tensor<48x80xf16>) -> tensor<48x80xf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xf16>
    return %3 : tensor<48x80xf16>
  }
}
