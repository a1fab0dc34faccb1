module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32x32xf32>) -> (tensor<32x32xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<32x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %4 = stablehlo.sqrt %3 : tensor<32xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %6 = stablehlo.divide %5, %4 : tensor<32xf32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<32x32xf32>
    %9 = stablehlo.divide %arg0, %8 : tensor<32x32xf32>
    %10 = stablehlo.multiply %7, %7 : tensor<1x32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x32xf32>
    %12 = stablehlo.divide %11, %10 : tensor<1x32xf32>
    %13 = stablehlo.convert %arg1 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %14 = stablehlo.convert %9 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %15 = stablehlo.dot_general %13, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %16 = stablehlo.convert %15 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %17 = stablehlo.subtract %16, %arg2 : tensor<32x32xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<32x32xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<32x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %22 = stablehlo.divide %21, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %23 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<32x32xf32>
    %26 = stablehlo.convert %25 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %27 = stablehlo.dot_general %26, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %29 = stablehlo.convert %28 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %30 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<32x32xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<32x32xf32>
    %32 = stablehlo.multiply %31, %arg0 : tensor<32x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %34 = stablehlo.reshape %33 : (tensor<32xf32>) -> tensor<1x32xf32>
    %35 = stablehlo.negate %34 : tensor<1x32xf32>
    %36 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<32x32xf32>
    %37 = stablehlo.divide %29, %36 : tensor<32x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %39 = stablehlo.multiply %38, %6 : tensor<32xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<32xf32>) -> tensor<32x32xf32>
    %41 = stablehlo.multiply %40, %2 : tensor<32x32xf32>
    %42 = stablehlo.add %37, %41 : tensor<32x32xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<32x32xf32>
    %45 = stablehlo.subtract %arg0, %44 : tensor<32x32xf32>
    return %45, %22 : tensor<32x32xf32>, tensor<f32>
  }
}
