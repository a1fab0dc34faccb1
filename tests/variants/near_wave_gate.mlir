module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.tanh %1 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.subtract %4, %3 : tensor<48x80xbf16>
    %6 = stablehlo.negate %2 : tensor<48x80xbf16>
    %7 = stablehlo.exponential %6 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.add %8, %7 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.divide %10, %9 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.subtract %12, %11 : tensor<48x80xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<48x80xbf16>
    %15 = stablehlo.multiply %3, %11 : tensor<48x80xbf16>
    %16 = stablehlo.dot_general %15, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %17 = stablehlo.convert %16 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %18 = stablehlo.subtract %17, %arg4 : tensor<48x16xf32>
    %19 = chlo.square %18 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %21 = stablehlo.multiply %20, %18 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %24 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<48x16xf32>
    %27 = stablehlo.convert %26 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %28 = stablehlo.dot_general %27, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %30 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %31 = stablehlo.multiply %3, %30 : tensor<48x80xbf16>
    %32 = stablehlo.multiply %30, %11 : tensor<48x80xbf16>
    %33 = stablehlo.multiply %31, %14 : tensor<48x80xbf16>
    %34 = stablehlo.multiply %32, %5 : tensor<48x80xbf16>
    %35 = stablehlo.multiply %34, %3 : tensor<48x80xbf16>
    %36 = stablehlo.add %34, %35 : tensor<48x80xbf16>
    %37 = stablehlo.dot_general %33, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %39 = stablehlo.dot_general %36, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %42 = stablehlo.multiply %41, %40 : tensor<32x80xbf16>
    %43 = stablehlo.subtract %arg0, %42 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %45 = stablehlo.multiply %44, %38 : tensor<32x80xbf16>
    %46 = stablehlo.subtract %arg1, %45 : tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %48 = stablehlo.multiply %47, %29 : tensor<80x16xbf16>
    %49 = stablehlo.subtract %arg2, %48 : tensor<80x16xbf16>
    return %43, %46, %49, %23 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
