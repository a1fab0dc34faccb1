module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<112x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wa']"}, tensor<112x16xbf16> {jax.result_info = "result[0]['wo']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %4 = stablehlo.tanh %3 : tensor<48x32xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %6 = stablehlo.subtract %5, %4 : tensor<48x32xbf16>
    %7:3 = call @silu(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %8 = stablehlo.multiply %1, %7#0 : tensor<48x80xbf16>
    %9 = stablehlo.concatenate %4, %8, dim = 1 : (tensor<48x32xbf16>, tensor<48x80xbf16>) -> tensor<48x112xbf16>
    %10 = stablehlo.dot_general %9, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x112xbf16>, tensor<112x16xbf16>) -> tensor<48x16xbf16>
    %11 = stablehlo.convert %10 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %12 = stablehlo.subtract %11, %arg5 : tensor<48x16xf32>
    %13 = chlo.square %12 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %18 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<48x16xf32>
    %21 = stablehlo.convert %20 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %22 = stablehlo.dot_general %21, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x112xbf16>) -> tensor<16x112xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<16x112xbf16>) -> tensor<112x16xbf16>
    %24 = stablehlo.dot_general %21, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<112x16xbf16>) -> tensor<48x112xbf16>
    %25 = stablehlo.slice %24 [0:48, 0:32] : (tensor<48x112xbf16>) -> tensor<48x32xbf16>
    %26 = stablehlo.slice %24 [0:48, 32:112] : (tensor<48x112xbf16>) -> tensor<48x80xbf16>
    %27 = stablehlo.multiply %1, %26 : tensor<48x80xbf16>
    %28 = stablehlo.multiply %26, %7#0 : tensor<48x80xbf16>
    %29 = call @silu_0(%7#1, %7#2, %2, %27) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %30 = stablehlo.multiply %25, %6 : tensor<48x32xbf16>
    %31 = stablehlo.multiply %30, %4 : tensor<48x32xbf16>
    %32 = stablehlo.add %30, %31 : tensor<48x32xbf16>
    %33 = stablehlo.dot_general %32, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %35 = stablehlo.dot_general %29, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.dot_general %28, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %40 = stablehlo.multiply %39, %38 : tensor<32x80xbf16>
    %41 = stablehlo.subtract %arg0, %40 : tensor<32x80xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %43 = stablehlo.multiply %42, %36 : tensor<32x80xbf16>
    %44 = stablehlo.subtract %arg1, %43 : tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %46 = stablehlo.multiply %45, %34 : tensor<32x32xbf16>
    %47 = stablehlo.subtract %arg2, %46 : tensor<32x32xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<112x16xbf16>
    %49 = stablehlo.multiply %48, %23 : tensor<112x16xbf16>
    %50 = stablehlo.subtract %arg3, %49 : tensor<112x16xbf16>
    return %41, %44, %47, %50, %17 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<32x32xbf16>, tensor<112x16xbf16>, tensor<f32>
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
