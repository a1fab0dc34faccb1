module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<48xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32xf32> {jax.result_info = "result[0]['u']['w1']"}, tensor<48xf32> {jax.result_info = "result[0]['u']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3:3 = call @silu(%2) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %4 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %5 = stablehlo.dot_general %3#0, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %6 = stablehlo.convert %5 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %7 = stablehlo.subtract %6, %arg7 : tensor<64x32xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %13 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<64x32xf32>
    %16 = stablehlo.convert %15 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %17 = stablehlo.dot_general %16, %3#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %19 = stablehlo.dot_general %16, %4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %20 = stablehlo.convert %18 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %21 = call @silu_0(%3#1, %3#2, %2, %19) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.dot_general %21, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %24 = stablehlo.convert %23 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %26 = stablehlo.multiply %25, %arg0 : tensor<48xf32>
    %27 = stablehlo.dot_general %arg4, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32xf32>, tensor<32x48xf32>) -> tensor<48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<48xf32>
    %30 = stablehlo.add %26, %29 : tensor<48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %32 = stablehlo.multiply %31, %arg1 : tensor<32xf32>
    %33 = stablehlo.dot_general %arg5, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48xf32>, tensor<48x32xf32>) -> tensor<32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<32xf32>
    %36 = stablehlo.add %32, %35 : tensor<32xf32>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_8 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<32x1xf32>
    %40 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x48xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<32x48xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<32x48xf32>
    %44 = stablehlo.subtract %arg2, %43 : tensor<32x48xf32>
    %45 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<48x1xf32>
    %48 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<48x32xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<48x32xf32>
    %52 = stablehlo.subtract %arg3, %51 : tensor<48x32xf32>
    return %30, %36, %44, %52, %arg4, %arg5, %12 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32xf32>, tensor<48xf32>, tensor<f32>
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
