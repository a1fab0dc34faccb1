module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x80xbf16>, tensor<48x32xbf16>) -> tensor<80x48xbf16>
    %2 = stablehlo.dot_general %arg1, %0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x80xbf16>, tensor<48x32xbf16>) -> tensor<80x48xbf16>
    %3:3 = call @silu(%2) : (tensor<80x48xbf16>) -> (tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>)
    %4 = stablehlo.reshape %3#0 : (tensor<80x48xbf16>) -> tensor<8x10x48xbf16>
    %5 = stablehlo.transpose %4, dims = [2, 0, 1] : (tensor<8x10x48xbf16>) -> tensor<48x8x10xbf16>
    %6 = stablehlo.transpose %1, dims = [1, 0] : (tensor<80x48xbf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.reshape %6 : (tensor<48x80xbf16>) -> tensor<48x8x10xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x8x10xbf16>
    %9 = stablehlo.reshape %8 : (tensor<48x8x10xbf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.dot_general %9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %11 = stablehlo.convert %10 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %12 = stablehlo.subtract %11, %arg4 : tensor<48x16xf32>
    %13 = chlo.square %12 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %18 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<48x16xf32>
    %21 = stablehlo.convert %20 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %22 = stablehlo.dot_general %21, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %24 = stablehlo.dot_general %21, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %25 = stablehlo.reshape %24 : (tensor<48x80xbf16>) -> tensor<48x8x10xbf16>
    %26 = stablehlo.multiply %5, %25 : tensor<48x8x10xbf16>
    %27 = stablehlo.multiply %25, %7 : tensor<48x8x10xbf16>
    %28 = stablehlo.reshape %26 : (tensor<48x8x10xbf16>) -> tensor<48x80xbf16>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %30 = stablehlo.transpose %27, dims = [1, 2, 0] : (tensor<48x8x10xbf16>) -> tensor<8x10x48xbf16>
    %31 = stablehlo.reshape %30 : (tensor<8x10x48xbf16>) -> tensor<80x48xbf16>
    %32 = call @silu_0(%3#1, %3#2, %2, %31) : (tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>) -> tensor<80x48xbf16>
    %33 = stablehlo.dot_general %32, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %35 = stablehlo.dot_general %29, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_4 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %38 = stablehlo.multiply %37, %36 : tensor<32x80xbf16>
    %39 = stablehlo.subtract %arg0, %38 : tensor<32x80xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %41 = stablehlo.multiply %40, %34 : tensor<32x80xbf16>
    %42 = stablehlo.subtract %arg1, %41 : tensor<32x80xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %44 = stablehlo.multiply %43, %23 : tensor<80x16xbf16>
    %45 = stablehlo.subtract %arg2, %44 : tensor<80x16xbf16>
    return %39, %42, %45, %17 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<80x48xbf16>) -> (tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<80x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<80x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<80x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<80x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<80x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<80x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<80x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<80x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<80x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<80x48xbf16>
    return %9, %8, %5 : tensor<80x48xbf16>, tensor<80x48xbf16>, tensor<80x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<80x48xbf16>, %arg1: tensor<80x48xbf16>, %arg2: tensor<80x48xbf16>, %arg3: tensor<80x48xbf16>) -> tensor<80x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<80x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<80x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<80x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<80x48xbf16>
    return %3 : tensor<80x48xbf16>
  }
}
