module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.convert %2 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<48x80xf32>
    %6 = stablehlo.convert %2 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<48x80xf32>
    %9 = stablehlo.tanh %8 : tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<48x80xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %13 = stablehlo.add %12, %9 : tensor<48x80xf32>
    %14 = stablehlo.multiply %5, %13 : tensor<48x80xf32>
    %15 = stablehlo.convert %1 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<48x80xf32>
    %17 = stablehlo.convert %16 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %18 = stablehlo.dot_general %17, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %19 = stablehlo.convert %18 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %20 = stablehlo.subtract %19, %arg4 : tensor<48x16xf32>
    %21 = chlo.square %20 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<48x16xf32>
    %29 = stablehlo.convert %28 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %30 = stablehlo.dot_general %29, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %32 = stablehlo.dot_general %29, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %33 = stablehlo.convert %32 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %34 = stablehlo.multiply %15, %33 : tensor<48x80xf32>
    %35 = stablehlo.multiply %33, %14 : tensor<48x80xf32>
    %36 = stablehlo.convert %35 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %37 = stablehlo.multiply %5, %34 : tensor<48x80xf32>
    %38 = stablehlo.multiply %34, %13 : tensor<48x80xf32>
    %39 = stablehlo.multiply %37, %11 : tensor<48x80xf32>
    %40 = stablehlo.multiply %39, %9 : tensor<48x80xf32>
    %41 = stablehlo.add %39, %40 : tensor<48x80xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<48x80xf32>
    %44 = stablehlo.convert %43 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %46 = stablehlo.multiply %45, %38 : tensor<48x80xf32>
    %47 = stablehlo.convert %46 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %48 = stablehlo.add %44, %47 : tensor<48x80xbf16>
    %49 = stablehlo.dot_general %48, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %51 = stablehlo.dot_general %36, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %54 = stablehlo.multiply %53, %52 : tensor<32x80xbf16>
    %55 = stablehlo.subtract %arg0, %54 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %57 = stablehlo.multiply %56, %50 : tensor<32x80xbf16>
    %58 = stablehlo.subtract %arg1, %57 : tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %60 = stablehlo.multiply %59, %31 : tensor<80x16xbf16>
    %61 = stablehlo.subtract %arg2, %60 : tensor<80x16xbf16>
    return %55, %58, %61, %25 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
