module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.divide %2, %3 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.add %4, %5 : tensor<48x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %7:3 = call @clip(%6, %c, %c_1) : (tensor<48x80xbf16>, tensor<i32>, tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %8 = stablehlo.multiply %1, %7#0 : tensor<48x80xbf16>
    %9 = stablehlo.dot_general %8, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %11 = stablehlo.subtract %10, %arg4 : tensor<48x16xf32>
    %12 = chlo.square %11 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<48x16xf32>
    %20 = stablehlo.convert %19 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %21 = stablehlo.dot_general %20, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %23 = stablehlo.dot_general %20, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %24 = stablehlo.multiply %1, %23 : tensor<48x80xbf16>
    %25 = stablehlo.multiply %23, %7#0 : tensor<48x80xbf16>
    %26 = call @clip_0(%7#1, %7#2, %24) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %28 = stablehlo.divide %26, %27 : tensor<48x80xbf16>
    %29 = stablehlo.dot_general %28, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %31 = stablehlo.dot_general %25, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %34 = stablehlo.multiply %33, %32 : tensor<32x80xbf16>
    %35 = stablehlo.subtract %arg0, %34 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.multiply %36, %30 : tensor<32x80xbf16>
    %38 = stablehlo.subtract %arg1, %37 : tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.multiply %39, %22 : tensor<80x16xbf16>
    %41 = stablehlo.subtract %arg2, %40 : tensor<80x16xbf16>
    return %35, %38, %41, %16 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<48x80xbf16>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.maximum %1, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.select %3, %4, %5 : tensor<48x80xi1>, tensor<48x80xbf16>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.select %8, %9, %10 : tensor<48x80xi1>, tensor<48x80xbf16>
    %12 = stablehlo.divide %6, %11 : tensor<48x80xbf16>
    %13 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.minimum %14, %2 : tensor<48x80xbf16>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %19 = stablehlo.select %16, %17, %18 : tensor<48x80xi1>, tensor<48x80xbf16>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %24 = stablehlo.select %21, %22, %23 : tensor<48x80xi1>, tensor<48x80xbf16>
    %25 = stablehlo.divide %19, %24 : tensor<48x80xbf16>
    return %15, %12, %25 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @clip_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
