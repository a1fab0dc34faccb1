module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<16x80xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<80x32xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['w2']"}, tensor<16x80xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %2 = stablehlo.convert %1 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %3 = stablehlo.convert %2 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %4 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %6 = stablehlo.convert %2 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %7 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %8 = stablehlo.dot_general %6, %7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %9 = stablehlo.convert %8 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %10 = stablehlo.convert %8 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %11 = stablehlo.negate %10 : tensor<4x12x80xf32>
    %12 = stablehlo.exponential %11 : tensor<4x12x80xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x80xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x12x80xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x80xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x12x80xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x80xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<4x12x80xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<4x12x80xf32>
    %20 = stablehlo.multiply %9, %16 : tensor<4x12x80xf32>
    %21 = stablehlo.convert %20 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %22 = stablehlo.multiply %21, %5 : tensor<4x12x80xbf16>
    %23 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %24 = stablehlo.dot_general %22, %23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x16xbf16>) -> tensor<4x12x16xbf16>
    %25 = stablehlo.reshape %24 : (tensor<4x12x16xbf16>) -> tensor<48x16xbf16>
    %26 = stablehlo.convert %25 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %27 = stablehlo.subtract %26, %arg4 : tensor<48x16xf32>
    %28 = chlo.square %27 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %32 = stablehlo.divide %31, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %35 = stablehlo.multiply %34, %30 : tensor<48x16xf32>
    %36 = stablehlo.convert %35 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %37 = stablehlo.reshape %36 : (tensor<48x16xbf16>) -> tensor<4x12x16xbf16>
    %38 = stablehlo.dot_general %37, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<4x12x80xbf16>) -> tensor<16x80xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.dot_general %37, %23, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<80x16xbf16>) -> tensor<4x12x80xbf16>
    %41 = stablehlo.transpose %39, dims = [1, 0] : (tensor<80x16xbf16>) -> tensor<16x80xbf16>
    %42 = stablehlo.multiply %21, %40 : tensor<4x12x80xbf16>
    %43 = stablehlo.multiply %40, %5 : tensor<4x12x80xbf16>
    %44 = stablehlo.convert %43 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %45 = stablehlo.multiply %9, %44 : tensor<4x12x80xf32>
    %46 = stablehlo.multiply %44, %16 : tensor<4x12x80xf32>
    %47 = stablehlo.multiply %45, %19 : tensor<4x12x80xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %49 = stablehlo.convert %46 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %50 = stablehlo.add %48, %49 : tensor<4x12x80xbf16>
    %51 = stablehlo.dot_general %50, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %54 = stablehlo.dot_general %42, %3, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %58 = stablehlo.multiply %57, %56 : tensor<80x32xbf16>
    %59 = stablehlo.subtract %arg0, %58 : tensor<80x32xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %61 = stablehlo.multiply %60, %53 : tensor<80x32xbf16>
    %62 = stablehlo.subtract %arg1, %61 : tensor<80x32xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<16x80xbf16>
    %64 = stablehlo.multiply %63, %41 : tensor<16x80xbf16>
    %65 = stablehlo.subtract %arg2, %64 : tensor<16x80xbf16>
    return %59, %62, %65, %32 : tensor<80x32xbf16>, tensor<80x32xbf16>, tensor<16x80xbf16>, tensor<f32>
  }
}
