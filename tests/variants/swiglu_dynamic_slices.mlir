module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<160xbf16> {jax.result_info = "result[0]['b']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['w13']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<48x160xbf16>
    %4 = stablehlo.add %1, %3 : tensor<48x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %4, %c, %c_0, sizes = [48, 80] : (tensor<48x160xbf16>, tensor<i32>, tensor<i32>) -> tensor<48x80xbf16>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<80> : tensor<i32>
    %6 = stablehlo.dynamic_slice %4, %c_1, %c_2, sizes = [48, 80] : (tensor<48x160xbf16>, tensor<i32>, tensor<i32>) -> tensor<48x80xbf16>
    %7:3 = call @silu(%5) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %8 = stablehlo.multiply %7#0, %6 : tensor<48x80xbf16>
    %9 = stablehlo.dot_general %8, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %11 = stablehlo.subtract %10, %arg4 : tensor<48x16xf32>
    %12 = chlo.square %11 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
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
    %24 = stablehlo.multiply %7#0, %23 : tensor<48x80xbf16>
    %25 = stablehlo.multiply %23, %6 : tensor<48x80xbf16>
    %26 = call @silu_0(%7#1, %7#2, %5, %25) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<80> : tensor<i32>
    %28 = stablehlo.dynamic_update_slice %27, %24, %c_8, %c_9 : (tensor<48x160xbf16>, tensor<48x80xbf16>, tensor<i32>, tensor<i32>) -> tensor<48x160xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.dynamic_update_slice %29, %26, %c_11, %c_12 : (tensor<48x160xbf16>, tensor<48x80xbf16>, tensor<i32>, tensor<i32>) -> tensor<48x160xbf16>
    %31 = stablehlo.add %28, %30 : tensor<48x160xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.reduce(%31 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<48x160xbf16>, tensor<bf16>) -> tensor<160xbf16>
    %33 = stablehlo.reshape %32 : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.reduce(%33 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x160xbf16>, tensor<bf16>) -> tensor<160xbf16>
    %35 = stablehlo.dot_general %31, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<160xbf16>
    %38 = stablehlo.multiply %37, %34 : tensor<160xbf16>
    %39 = stablehlo.subtract %arg0, %38 : tensor<160xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %41 = stablehlo.multiply %40, %36 : tensor<32x160xbf16>
    %42 = stablehlo.subtract %arg1, %41 : tensor<32x160xbf16>
    %cst_17 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %44 = stablehlo.multiply %43, %22 : tensor<80x16xbf16>
    %45 = stablehlo.subtract %arg2, %44 : tensor<80x16xbf16>
    return %39, %42, %45, %16 : tensor<160xbf16>, tensor<32x160xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
