module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.convert %2 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<48x80xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %7 = stablehlo.power %3, %6 : tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %cst_2 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %10 = stablehlo.power %3, %9 : tensor<48x80xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<48x80xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %14 = stablehlo.multiply %7, %13 : tensor<48x80xf32>
    %15 = stablehlo.add %3, %14 : tensor<48x80xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<48x80xf32>
    %18 = stablehlo.tanh %17 : tensor<48x80xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<48x80xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %22 = stablehlo.add %18, %21 : tensor<48x80xf32>
    %23 = stablehlo.multiply %5, %22 : tensor<48x80xf32>
    %24 = stablehlo.convert %23 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %25 = stablehlo.multiply %24, %1 : tensor<48x80xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %27 = stablehlo.convert %26 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %28 = stablehlo.subtract %27, %arg4 : tensor<48x16xf32>
    %29 = chlo.square %28 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<48x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %34 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<48x16xf32>
    %37 = stablehlo.convert %36 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %38 = stablehlo.dot_general %37, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.dot_general %37, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %41 = stablehlo.multiply %24, %40 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %40, %1 : tensor<48x80xbf16>
    %43 = stablehlo.convert %42 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %44 = stablehlo.multiply %5, %43 : tensor<48x80xf32>
    %45 = stablehlo.multiply %43, %22 : tensor<48x80xf32>
    %46 = stablehlo.multiply %44, %20 : tensor<48x80xf32>
    %47 = stablehlo.multiply %46, %18 : tensor<48x80xf32>
    %48 = stablehlo.add %46, %47 : tensor<48x80xf32>
    %cst_13 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<48x80xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<48x80xf32>
    %53 = stablehlo.multiply %52, %12 : tensor<48x80xf32>
    %54 = stablehlo.add %50, %53 : tensor<48x80xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %56 = stablehlo.multiply %45, %55 : tensor<48x80xf32>
    %57 = stablehlo.add %54, %56 : tensor<48x80xf32>
    %58 = stablehlo.convert %57 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %59 = stablehlo.dot_general %58, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %60 = stablehlo.transpose %59, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %61 = stablehlo.dot_general %41, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<32x80xbf16>
    %65 = stablehlo.subtract %arg0, %64 : tensor<32x80xbf16>
    %cst_17 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %67 = stablehlo.multiply %66, %60 : tensor<32x80xbf16>
    %68 = stablehlo.subtract %arg1, %67 : tensor<32x80xbf16>
    %cst_18 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %70 = stablehlo.multiply %69, %39 : tensor<80x16xbf16>
    %71 = stablehlo.subtract %arg2, %70 : tensor<80x16xbf16>
    return %65, %68, %71, %33 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
