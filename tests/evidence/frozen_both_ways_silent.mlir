module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x48xf32>) -> (tensor<32x48xf32> {jax.result_info = "result['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result['p']['w2']"}, tensor<32x48xf32> {jax.result_info = "result['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result['v']['w2']"}) {
    %0 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg8 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = call @relu(%2) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %4 = stablehlo.transpose %arg8, dims = [1, 0] : (tensor<32x48xf32>) -> tensor<48x32xf32>
    %5 = stablehlo.convert %4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %6 = stablehlo.dot_general %3, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %7 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %8 = stablehlo.dot_general %6, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %9:3 = call @silu(%8) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %10 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %11 = stablehlo.dot_general %9#0, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %12 = stablehlo.convert %11 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %13 = stablehlo.subtract %12, %arg7 : tensor<64x32xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %19 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %21 = stablehlo.multiply %20, %16 : tensor<64x32xf32>
    %22 = stablehlo.convert %21 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %23 = stablehlo.dot_general %22, %9#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %22, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %26 = stablehlo.convert %24 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %27 = call @silu_0(%9#1, %9#2, %8, %25) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %28 = stablehlo.dot_general %27, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %30 = stablehlo.convert %29 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %32 = stablehlo.multiply %31, %arg0 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %34 = stablehlo.multiply %33, %30 : tensor<32x48xf32>
    %35 = stablehlo.add %32, %34 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %37 = stablehlo.multiply %36, %arg1 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %39 = stablehlo.multiply %38, %26 : tensor<48x32xf32>
    %40 = stablehlo.add %37, %39 : tensor<48x32xf32>
    %cst_8 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %42 = stablehlo.multiply %41, %arg4 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %44 = stablehlo.multiply %43, %30 : tensor<32x48xf32>
    %45 = stablehlo.multiply %44, %30 : tensor<32x48xf32>
    %46 = stablehlo.add %42, %45 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %48 = stablehlo.multiply %47, %arg5 : tensor<48x32xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %50 = stablehlo.multiply %49, %26 : tensor<48x32xf32>
    %51 = stablehlo.multiply %50, %26 : tensor<48x32xf32>
    %52 = stablehlo.add %48, %51 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %54 = stablehlo.multiply %53, %35 : tensor<32x48xf32>
    %55 = stablehlo.sqrt %46 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %57 = stablehlo.add %55, %56 : tensor<32x48xf32>
    %58 = stablehlo.divide %54, %57 : tensor<32x48xf32>
    %59 = stablehlo.subtract %arg2, %58 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %61 = stablehlo.multiply %60, %40 : tensor<48x32xf32>
    %62 = stablehlo.sqrt %52 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %64 = stablehlo.add %62, %63 : tensor<48x32xf32>
    %65 = stablehlo.divide %61, %64 : tensor<48x32xf32>
    %66 = stablehlo.subtract %arg3, %65 : tensor<48x32xf32>
    return %35, %40, %59, %66, %46, %52 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>
  }
  func.func private @relu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64x48xbf16>
    return %1 : tensor<64x48xbf16>
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
