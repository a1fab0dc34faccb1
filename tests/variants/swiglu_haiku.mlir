module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x16xf32>) -> (tensor<16xbf16> {jax.result_info = "result[0]['down']['b']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['down']['w']"}, tensor<80xbf16> {jax.result_info = "result[0]['gate']['b']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['gate']['w']"}, tensor<80xbf16> {jax.result_info = "result[0]['up']['b']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['up']['w']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    %4:3 = call @silu(%3) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %5 = stablehlo.dot_general %0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<80xbf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.add %5, %6 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %4#0, %7 : tensor<48x80xbf16>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %10 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<16xbf16>) -> tensor<48x16xbf16>
    %11 = stablehlo.add %9, %10 : tensor<48x16xbf16>
    %12 = stablehlo.convert %11 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %13 = stablehlo.subtract %12, %arg7 : tensor<48x16xf32>
    %14 = chlo.square %13 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %19 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %21 = stablehlo.multiply %20, %16 : tensor<48x16xf32>
    %22 = stablehlo.convert %21 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %24 = stablehlo.dot_general %22, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %26 = stablehlo.dot_general %22, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %27 = stablehlo.multiply %4#0, %26 : tensor<48x80xbf16>
    %28 = stablehlo.multiply %26, %7 : tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.reduce(%27 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %30 = stablehlo.dot_general %27, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %32 = call @silu_0(%4#1, %4#2, %3, %28) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %34 = stablehlo.dot_general %32, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %37 = stablehlo.multiply %36, %23 : tensor<16xbf16>
    %38 = stablehlo.subtract %arg0, %37 : tensor<16xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.multiply %39, %25 : tensor<80x16xbf16>
    %41 = stablehlo.subtract %arg1, %40 : tensor<80x16xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %43 = stablehlo.multiply %42, %33 : tensor<80xbf16>
    %44 = stablehlo.subtract %arg2, %43 : tensor<80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %46 = stablehlo.multiply %45, %35 : tensor<32x80xbf16>
    %47 = stablehlo.subtract %arg3, %46 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %49 = stablehlo.multiply %48, %29 : tensor<80xbf16>
    %50 = stablehlo.subtract %arg4, %49 : tensor<80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %52 = stablehlo.multiply %51, %31 : tensor<32x80xbf16>
    %53 = stablehlo.subtract %arg5, %52 : tensor<32x80xbf16>
    return %38, %41, %44, %47, %50, %53, %18 : tensor<16xbf16>, tensor<80x16xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<f32>
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
