module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.negate %2 : tensor<48x80xbf16>
    %4 = stablehlo.exponential %3 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.add %5, %4 : tensor<48x80xbf16>
    %7 = stablehlo.divide %2, %6 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %6, %6 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.divide %9, %8 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %7, %1 : tensor<48x80xbf16>
    %12 = stablehlo.dot_general %11, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %13 = stablehlo.convert %12 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %14 = stablehlo.subtract %13, %arg4 : tensor<48x16xf32>
    %15 = chlo.square %14 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %19 = stablehlo.divide %18, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %20 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %22 = stablehlo.multiply %21, %17 : tensor<48x16xf32>
    %23 = stablehlo.convert %22 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %24 = stablehlo.dot_general %23, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %26 = stablehlo.dot_general %23, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %27 = stablehlo.multiply %7, %26 : tensor<48x80xbf16>
    %28 = stablehlo.multiply %26, %1 : tensor<48x80xbf16>
    %29 = stablehlo.multiply %28, %10 : tensor<48x80xbf16>
    %30 = stablehlo.multiply %29, %2 : tensor<48x80xbf16>
    %31 = stablehlo.negate %30 : tensor<48x80xbf16>
    %32 = stablehlo.divide %28, %6 : tensor<48x80xbf16>
    %33 = stablehlo.multiply %31, %4 : tensor<48x80xbf16>
    %34 = stablehlo.negate %33 : tensor<48x80xbf16>
    %35 = stablehlo.add %32, %34 : tensor<48x80xbf16>
    %36 = stablehlo.dot_general %35, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %38 = stablehlo.dot_general %27, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %41 = stablehlo.multiply %40, %39 : tensor<32x80xbf16>
    %42 = stablehlo.subtract %arg0, %41 : tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %44 = stablehlo.multiply %43, %37 : tensor<32x80xbf16>
    %45 = stablehlo.subtract %arg1, %44 : tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %47 = stablehlo.multiply %46, %25 : tensor<80x16xbf16>
    %48 = stablehlo.subtract %arg2, %47 : tensor<80x16xbf16>
    return %42, %45, %48, %19 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
