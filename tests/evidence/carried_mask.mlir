module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['k']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['k']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg4, %arg0 : tensor<32x48xf32>
    %1 = stablehlo.multiply %arg5, %arg1 : tensor<48x32xf32>
    %2 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %3 = stablehlo.convert %0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %5:3 = call @silu(%4) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %6 = stablehlo.convert %1 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %7 = stablehlo.dot_general %5#0, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %9 = stablehlo.subtract %8, %arg9 : tensor<64x32xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %15 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<64x32xf32>
    %18 = stablehlo.convert %17 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %19 = stablehlo.dot_general %18, %5#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %21 = stablehlo.dot_general %18, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.convert %20 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %23 = call @silu_0(%5#1, %5#2, %4, %21) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.dot_general %23, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.convert %25 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %27 = stablehlo.multiply %22, %arg1 : tensor<48x32xf32>
    %28 = stablehlo.multiply %26, %arg0 : tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %30 = stablehlo.multiply %29, %arg2 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<32x48xf32>
    %33 = stablehlo.add %30, %32 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %35 = stablehlo.multiply %34, %arg3 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<48x32xf32>
    %38 = stablehlo.add %35, %37 : tensor<48x32xf32>
    %cst_8 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %40 = stablehlo.multiply %39, %arg6 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %42 = stablehlo.multiply %41, %28 : tensor<32x48xf32>
    %43 = stablehlo.multiply %42, %28 : tensor<32x48xf32>
    %44 = stablehlo.add %40, %43 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %46 = stablehlo.multiply %45, %arg7 : tensor<48x32xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %48 = stablehlo.multiply %47, %27 : tensor<48x32xf32>
    %49 = stablehlo.multiply %48, %27 : tensor<48x32xf32>
    %50 = stablehlo.add %46, %49 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %52 = stablehlo.multiply %51, %33 : tensor<32x48xf32>
    %53 = stablehlo.sqrt %44 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %55 = stablehlo.add %53, %54 : tensor<32x48xf32>
    %56 = stablehlo.divide %52, %55 : tensor<32x48xf32>
    %57 = stablehlo.subtract %arg4, %56 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %59 = stablehlo.multiply %58, %38 : tensor<48x32xf32>
    %60 = stablehlo.sqrt %50 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %62 = stablehlo.add %60, %61 : tensor<48x32xf32>
    %63 = stablehlo.divide %59, %62 : tensor<48x32xf32>
    %64 = stablehlo.subtract %arg5, %63 : tensor<48x32xf32>
    return %arg0, %arg1, %33, %38, %57, %64, %44, %50, %14 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
