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
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.divide %7, %6 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.subtract %9, %8 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %8, %10 : tensor<48x80xbf16>
    %12 = stablehlo.multiply %8, %1 : tensor<48x80xbf16>
    %13 = stablehlo.negate %2 : tensor<48x80xbf16>
    %14 = stablehlo.exponential %13 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.add %15, %14 : tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %18 = stablehlo.divide %17, %16 : tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %20 = stablehlo.subtract %19, %18 : tensor<48x80xbf16>
    %21 = stablehlo.multiply %18, %20 : tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %23 = stablehlo.subtract %22, %18 : tensor<48x80xbf16>
    %24 = stablehlo.multiply %23, %2 : tensor<48x80xbf16>
    %25 = stablehlo.add %12, %24 : tensor<48x80xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %27 = stablehlo.convert %26 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %28 = stablehlo.subtract %27, %arg4 : tensor<48x16xf32>
    %29 = chlo.square %28 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<48x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %34 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<48x16xf32>
    %37 = stablehlo.convert %36 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %38 = stablehlo.dot_general %37, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.dot_general %37, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %41 = stablehlo.multiply %23, %40 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %40, %2 : tensor<48x80xbf16>
    %43 = stablehlo.negate %42 : tensor<48x80xbf16>
    %44 = stablehlo.multiply %43, %21 : tensor<48x80xbf16>
    %45 = stablehlo.add %41, %44 : tensor<48x80xbf16>
    %46 = stablehlo.multiply %8, %40 : tensor<48x80xbf16>
    %47 = stablehlo.multiply %40, %1 : tensor<48x80xbf16>
    %48 = stablehlo.multiply %47, %11 : tensor<48x80xbf16>
    %49 = stablehlo.add %45, %48 : tensor<48x80xbf16>
    %50 = stablehlo.dot_general %49, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %51 = stablehlo.transpose %50, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %52 = stablehlo.dot_general %46, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %55 = stablehlo.multiply %54, %53 : tensor<32x80xbf16>
    %56 = stablehlo.subtract %arg0, %55 : tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %58 = stablehlo.multiply %57, %51 : tensor<32x80xbf16>
    %59 = stablehlo.subtract %arg1, %58 : tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %61 = stablehlo.multiply %60, %39 : tensor<80x16xbf16>
    %62 = stablehlo.subtract %arg2, %61 : tensor<80x16xbf16>
    return %56, %59, %62, %33 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
