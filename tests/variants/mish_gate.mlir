module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.convert %2 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %4:4 = call @mish(%3) : (tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>)
    %5 = stablehlo.convert %1 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %6 = stablehlo.multiply %5, %4#0 : tensor<48x80xf32>
    %7 = stablehlo.convert %6 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %8 = stablehlo.dot_general %7, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %9 = stablehlo.convert %8 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %10 = stablehlo.subtract %9, %arg4 : tensor<48x16xf32>
    %11 = chlo.square %10 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<48x16xf32>
    %19 = stablehlo.convert %18 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %20 = stablehlo.dot_general %19, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %22 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %23 = stablehlo.convert %22 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %24 = stablehlo.multiply %5, %23 : tensor<48x80xf32>
    %25 = stablehlo.multiply %23, %4#0 : tensor<48x80xf32>
    %26 = stablehlo.convert %25 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %27 = call @mish_0(%4#1, %4#2, %4#3, %3, %24) : (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %28 = stablehlo.convert %27 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %29 = stablehlo.dot_general %28, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %31 = stablehlo.dot_general %26, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_4 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %34 = stablehlo.multiply %33, %32 : tensor<32x80xbf16>
    %35 = stablehlo.subtract %arg0, %34 : tensor<32x80xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.multiply %36, %30 : tensor<32x80xbf16>
    %38 = stablehlo.subtract %arg1, %37 : tensor<32x80xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.multiply %39, %21 : tensor<80x16xbf16>
    %41 = stablehlo.subtract %arg2, %40 : tensor<80x16xbf16>
    return %35, %38, %41, %15 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @mish(%arg0: tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<48x80xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<48x80xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<48x80xf32>
    return %4, %0#1, %1, %3 : tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>
  }
  func.func private @softplus(%arg0: tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<48x80xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<48x80xf32>
    %7 = stablehlo.abs %3 : tensor<48x80xf32>
    %8 = stablehlo.negate %7 : tensor<48x80xf32>
    %9 = stablehlo.exponential %8 : tensor<48x80xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<48x80xf32>
    %11 = stablehlo.add %1, %10 : tensor<48x80xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<48x80xi1>, tensor<48x80xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<48x80xi1>, tensor<48x80xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<48x80xi1>, tensor<48x80xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<48x80xf32>
    %22 = stablehlo.exponential %21 : tensor<48x80xf32>
    return %12, %22 : tensor<48x80xf32>, tensor<48x80xf32>
  }
  func.func private @mish_0(%arg0: tensor<48x80xf32>, %arg1: tensor<48x80xf32>, %arg2: tensor<48x80xf32>, %arg3: tensor<48x80xf32>, %arg4: tensor<48x80xf32>) -> tensor<48x80xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<48x80xf32>
    %1 = stablehlo.multiply %arg4, %arg1 : tensor<48x80xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<48x80xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<48x80xf32>
    %4 = stablehlo.add %2, %3 : tensor<48x80xf32>
    %5 = call @softplus_1(%arg0, %4) : (tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %6 = stablehlo.add %1, %5 : tensor<48x80xf32>
    return %6 : tensor<48x80xf32>
  }
  func.func private @softplus_1(%arg0: tensor<48x80xf32>, %arg1: tensor<48x80xf32>) -> tensor<48x80xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<48x80xf32>
    return %0 : tensor<48x80xf32>
  }
}
