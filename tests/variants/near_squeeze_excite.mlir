module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.reshape %1 : (tensor<48x80xbf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.convert %2 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x12x80xf32>, tensor<f32>) -> tensor<4x80xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x80xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x80xf32>
    %7 = stablehlo.convert %6 : (tensor<4x80xf32>) -> tensor<4x80xbf16>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x80xbf16>, tensor<80x80xbf16>) -> tensor<4x80xbf16>
    %9:3 = call @silu(%8) : (tensor<4x80xbf16>) -> (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>)
    %10 = stablehlo.broadcast_in_dim %9#0, dims = [0, 2] : (tensor<4x80xbf16>) -> tensor<4x1x80xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<4x1x80xbf16>) -> tensor<4x12x80xbf16>
    %12 = stablehlo.multiply %2, %11 : tensor<4x12x80xbf16>
    %13 = stablehlo.reshape %12 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %14 = stablehlo.dot_general %13, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %15 = stablehlo.convert %14 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %16 = stablehlo.subtract %15, %arg4 : tensor<48x16xf32>
    %17 = chlo.square %16 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %22 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %24 = stablehlo.multiply %23, %19 : tensor<48x16xf32>
    %25 = stablehlo.convert %24 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %26 = stablehlo.dot_general %25, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %28 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %29 = stablehlo.reshape %28 : (tensor<48x80xbf16>) -> tensor<4x12x80xbf16>
    %30 = stablehlo.multiply %2, %29 : tensor<4x12x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<4x80xbf16>
    %32 = stablehlo.reshape %31 : (tensor<4x80xbf16>) -> tensor<4x1x80xbf16>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<4x1x80xbf16>) -> tensor<4x12x80xbf16>
    %34 = stablehlo.multiply %29, %33 : tensor<4x12x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<4x1x80xbf16>, tensor<bf16>) -> tensor<4x80xbf16>
    %36 = call @silu_0(%9#1, %9#2, %8, %35) : (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>) -> tensor<4x80xbf16>
    %37 = stablehlo.dot_general %36, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x80xbf16>, tensor<4x80xbf16>) -> tensor<80x80xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<80x80xbf16>) -> tensor<80x80xbf16>
    %39 = stablehlo.dot_general %36, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x80xbf16>, tensor<80x80xbf16>) -> tensor<4x80xbf16>
    %40 = stablehlo.convert %39 : (tensor<4x80xbf16>) -> tensor<4x80xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x80xf32>
    %42 = stablehlo.divide %40, %41 : tensor<4x80xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 2] : (tensor<4x80xf32>) -> tensor<4x12x80xf32>
    %44 = stablehlo.convert %43 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %45 = stablehlo.add %34, %44 : tensor<4x12x80xbf16>
    %46 = stablehlo.reshape %45 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %47 = stablehlo.dot_general %46, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %50 = stablehlo.multiply %49, %48 : tensor<32x80xbf16>
    %51 = stablehlo.subtract %arg0, %50 : tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x80xbf16>
    %53 = stablehlo.multiply %52, %38 : tensor<80x80xbf16>
    %54 = stablehlo.subtract %arg1, %53 : tensor<80x80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %56 = stablehlo.multiply %55, %27 : tensor<80x16xbf16>
    %57 = stablehlo.subtract %arg2, %56 : tensor<80x16xbf16>
    return %51, %54, %57, %21 : tensor<32x80xbf16>, tensor<80x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x80xbf16>) -> (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x80xbf16>
    return %9, %8, %5 : tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<4x80xbf16>, %arg1: tensor<4x80xbf16>, %arg2: tensor<4x80xbf16>, %arg3: tensor<4x80xbf16>) -> tensor<4x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x80xbf16>
    return %3 : tensor<4x80xbf16>
  }
}
