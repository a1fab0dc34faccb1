module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x48xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg8 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %4 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %6 = stablehlo.multiply %2, %5 : tensor<64x48xbf16>
    %7 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %8 = stablehlo.dot_general %6, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %10 = stablehlo.subtract %9, %arg7 : tensor<64x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<64x32xf32>
    %19 = stablehlo.convert %18 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %20 = stablehlo.dot_general %19, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %22 = stablehlo.dot_general %19, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %23 = stablehlo.convert %21 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %24 = stablehlo.multiply %2, %22 : tensor<64x48xbf16>
    %25 = stablehlo.dot_general %24, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %27 = stablehlo.convert %26 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %29 = stablehlo.multiply %28, %arg0 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<32x48xf32>
    %32 = stablehlo.add %29, %31 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %34 = stablehlo.multiply %33, %arg1 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %36 = stablehlo.multiply %35, %23 : tensor<48x32xf32>
    %37 = stablehlo.add %34, %36 : tensor<48x32xf32>
    %cst_8 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %39 = stablehlo.multiply %38, %arg4 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %41 = stablehlo.multiply %40, %27 : tensor<32x48xf32>
    %42 = stablehlo.multiply %41, %27 : tensor<32x48xf32>
    %43 = stablehlo.add %39, %42 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %45 = stablehlo.multiply %44, %arg5 : tensor<48x32xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %47 = stablehlo.multiply %46, %23 : tensor<48x32xf32>
    %48 = stablehlo.multiply %47, %23 : tensor<48x32xf32>
    %49 = stablehlo.add %45, %48 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %51 = stablehlo.multiply %50, %32 : tensor<32x48xf32>
    %52 = stablehlo.sqrt %43 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %54 = stablehlo.add %52, %53 : tensor<32x48xf32>
    %55 = stablehlo.divide %51, %54 : tensor<32x48xf32>
    %56 = stablehlo.subtract %arg2, %55 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %58 = stablehlo.multiply %57, %37 : tensor<48x32xf32>
    %59 = stablehlo.sqrt %49 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %61 = stablehlo.add %59, %60 : tensor<48x32xf32>
    %62 = stablehlo.divide %58, %61 : tensor<48x32xf32>
    %63 = stablehlo.subtract %arg3, %62 : tensor<48x32xf32>
    return %32, %37, %56, %63, %43, %49, %15 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
}
