module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<32x48xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result['m']['w']"}, tensor<32x48xf32> {jax.result_info = "result['p']['w']"}, tensor<32x48xf32> {jax.result_info = "result['v']['w']"}) {
    %0 = stablehlo.convert %arg3 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3:3 = call @silu(%2) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %4 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<32x48xf32>) -> tensor<48x32xf32>
    %5 = stablehlo.convert %4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %6 = stablehlo.dot_general %3#0, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %7 = stablehlo.convert %6 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %8 = stablehlo.subtract %7, %arg4 : tensor<64x32xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %14 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<64x32xf32>
    %17 = stablehlo.convert %16 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %18 = stablehlo.dot_general %17, %3#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %20 = stablehlo.dot_general %17, %5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %21 = stablehlo.convert %19 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<48x32xf32>) -> tensor<32x48xf32>
    %23 = call @silu_0(%3#1, %3#2, %2, %20) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.dot_general %23, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.convert %25 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %27 = stablehlo.add %22, %26 : tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %29 = stablehlo.multiply %28, %arg0 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<32x48xf32>
    %32 = stablehlo.add %29, %31 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %34 = stablehlo.multiply %33, %arg2 : tensor<32x48xf32>
    %cst_7 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %36 = stablehlo.multiply %35, %27 : tensor<32x48xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<32x48xf32>
    %38 = stablehlo.add %34, %37 : tensor<32x48xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %40 = stablehlo.multiply %39, %32 : tensor<32x48xf32>
    %41 = stablehlo.sqrt %38 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %43 = stablehlo.add %41, %42 : tensor<32x48xf32>
    %44 = stablehlo.divide %40, %43 : tensor<32x48xf32>
    %45 = stablehlo.subtract %arg1, %44 : tensor<32x48xf32>
    return %32, %45, %38 : tensor<32x48xf32>, tensor<32x48xf32>, tensor<32x48xf32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<64x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<64x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %9, %8, %5 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
