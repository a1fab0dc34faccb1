module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %3 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48xbf16>
    %5 = stablehlo.maximum %4, %3 : tensor<48xbf16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.subtract %1, %7 : tensor<48x80xbf16>
    %9 = stablehlo.exponential %8 : tensor<48x80xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<48x80xf32>, tensor<f32>) -> tensor<48xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %13 = stablehlo.convert %12 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.divide %9, %14 : tensor<48x80xbf16>
    %16 = stablehlo.multiply %13, %13 : tensor<48x1xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %18 = stablehlo.divide %17, %16 : tensor<48x1xbf16>
    %19 = stablehlo.multiply %2, %15 : tensor<48x80xbf16>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %21 = stablehlo.convert %20 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %22 = stablehlo.subtract %21, %arg4 : tensor<48x16xf32>
    %23 = chlo.square %22 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %28 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<48x16xf32>
    %31 = stablehlo.convert %30 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %32 = stablehlo.dot_general %31, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %34 = stablehlo.dot_general %31, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %35 = stablehlo.multiply %2, %34 : tensor<48x80xbf16>
    %36 = stablehlo.multiply %34, %15 : tensor<48x80xbf16>
    %37 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %38 = stablehlo.multiply %35, %37 : tensor<48x80xbf16>
    %39 = stablehlo.multiply %38, %9 : tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %41 = stablehlo.reshape %40 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %42 = stablehlo.negate %41 : tensor<48x1xbf16>
    %43 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x80xbf16>
    %44 = stablehlo.divide %35, %43 : tensor<48x80xbf16>
    %45 = stablehlo.convert %42 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<48xf32>) -> tensor<48x80xf32>
    %48 = stablehlo.convert %47 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %49 = stablehlo.add %44, %48 : tensor<48x80xbf16>
    %50 = stablehlo.multiply %49, %9 : tensor<48x80xbf16>
    %51 = stablehlo.dot_general %36, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %53 = stablehlo.dot_general %50, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %56 = stablehlo.multiply %55, %52 : tensor<32x80xbf16>
    %57 = stablehlo.subtract %arg0, %56 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %59 = stablehlo.multiply %58, %54 : tensor<32x80xbf16>
    %60 = stablehlo.subtract %arg1, %59 : tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %62 = stablehlo.multiply %61, %33 : tensor<80x16xbf16>
    %63 = stablehlo.subtract %arg2, %62 : tensor<80x16xbf16>
    return %57, %60, %63, %27 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
}
