module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.slice %0 [0:48, 0:1] : (tensor<48x32xbf16>) -> tensor<48x1xbf16>
    %4 = stablehlo.is_finite %3 : (tensor<48x1xbf16>) -> tensor<48x1xi1>
    %5 = stablehlo.slice %0 [0:48, 0:1] : (tensor<48x32xbf16>) -> tensor<48x1xbf16>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %7 = stablehlo.compare LT, %5, %6, FLOAT : (tensor<48x1xbf16>, tensor<48x1xbf16>) -> tensor<48x1xi1>
    %8 = stablehlo.and %4, %7 : tensor<48x1xi1>
    %9:3 = call @silu(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %10 = stablehlo.multiply %1, %9#0 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %12 = stablehlo.divide %10, %11 : tensor<48x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:2 = call @_where(%8, %12, %c) : (tensor<48x1xi1>, tensor<48x80xbf16>, tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xi1>)
    %14 = stablehlo.dot_general %13#0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
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
    %26 = stablehlo.dot_general %25, %13#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %28 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %29 = call @_where_0(%13#1, %28) : (tensor<48x80xi1>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %31 = stablehlo.divide %29, %30 : tensor<48x80xbf16>
    %32 = stablehlo.multiply %1, %31 : tensor<48x80xbf16>
    %33 = stablehlo.multiply %31, %9#0 : tensor<48x80xbf16>
    %34 = call @silu_1(%9#1, %9#2, %2, %32) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %35 = stablehlo.dot_general %34, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.dot_general %33, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %40 = stablehlo.multiply %39, %38 : tensor<32x80xbf16>
    %41 = stablehlo.subtract %arg0, %40 : tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %43 = stablehlo.multiply %42, %36 : tensor<32x80xbf16>
    %44 = stablehlo.subtract %arg1, %43 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %46 = stablehlo.multiply %45, %27 : tensor<80x16xbf16>
    %47 = stablehlo.subtract %arg2, %46 : tensor<80x16xbf16>
    return %41, %44, %47, %21 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<48x1xi1>, %arg1: tensor<48x80xbf16>, %arg2: tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xi1>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<48x1xi1>) -> tensor<48x80xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<48x80xi1>, tensor<48x80xbf16>
    return %3, %1 : tensor<48x80xbf16>, tensor<48x80xi1>
  }
  func.func private @_where_0(%arg0: tensor<48x80xi1>, %arg1: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<48x80xi1>, tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @silu_1(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
