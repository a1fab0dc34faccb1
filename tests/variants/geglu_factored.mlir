module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.multiply %3, %2 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.multiply %5, %2 : tensor<48x80xbf16>
    %7 = stablehlo.multiply %6, %2 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.add %8, %7 : tensor<48x80xbf16>
    %10 = stablehlo.multiply %4, %9 : tensor<48x80xbf16>
    %11 = stablehlo.tanh %10 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.subtract %12, %11 : tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.multiply %14, %11 : tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %17 = stablehlo.add %16, %15 : tensor<48x80xbf16>
    %18 = stablehlo.multiply %2, %17 : tensor<48x80xbf16>
    %19 = stablehlo.multiply %1, %18 : tensor<48x80xbf16>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %21 = stablehlo.convert %20 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %22 = stablehlo.subtract %21, %arg4 : tensor<48x16xf32>
    %23 = chlo.square %22 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %28 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<48x16xf32>
    %31 = stablehlo.convert %30 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %32 = stablehlo.dot_general %31, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %34 = stablehlo.dot_general %31, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %35 = stablehlo.multiply %1, %34 : tensor<48x80xbf16>
    %36 = stablehlo.multiply %34, %18 : tensor<48x80xbf16>
    %37 = stablehlo.multiply %2, %35 : tensor<48x80xbf16>
    %38 = stablehlo.multiply %35, %17 : tensor<48x80xbf16>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %40 = stablehlo.multiply %39, %37 : tensor<48x80xbf16>
    %41 = stablehlo.multiply %40, %13 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %41, %11 : tensor<48x80xbf16>
    %43 = stablehlo.add %41, %42 : tensor<48x80xbf16>
    %44 = stablehlo.multiply %4, %43 : tensor<48x80xbf16>
    %45 = stablehlo.multiply %43, %9 : tensor<48x80xbf16>
    %46 = stablehlo.multiply %6, %44 : tensor<48x80xbf16>
    %47 = stablehlo.add %38, %46 : tensor<48x80xbf16>
    %48 = stablehlo.multiply %44, %2 : tensor<48x80xbf16>
    %cst_11 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %50 = stablehlo.multiply %49, %48 : tensor<48x80xbf16>
    %51 = stablehlo.add %47, %50 : tensor<48x80xbf16>
    %cst_12 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %53 = stablehlo.multiply %52, %45 : tensor<48x80xbf16>
    %54 = stablehlo.add %51, %53 : tensor<48x80xbf16>
    %55 = stablehlo.dot_general %54, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %57 = stablehlo.dot_general %36, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %60 = stablehlo.multiply %59, %58 : tensor<32x80xbf16>
    %61 = stablehlo.subtract %arg0, %60 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %63 = stablehlo.multiply %62, %56 : tensor<32x80xbf16>
    %64 = stablehlo.subtract %arg1, %63 : tensor<32x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %66 = stablehlo.multiply %65, %33 : tensor<80x16xbf16>
    %67 = stablehlo.subtract %arg2, %66 : tensor<80x16xbf16>
    return %61, %64, %67, %27 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
