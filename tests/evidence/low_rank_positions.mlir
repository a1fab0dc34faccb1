module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x4xf32>, %arg1: tensor<4x32xf32>, %arg2: tensor<48x32xf32>, %arg3: tensor<64x4xf32>, %arg4: tensor<4x32xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<64x4xf32>, %arg7: tensor<4x32xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<32x48xf32>) -> (tensor<64x4xf32> {jax.result_info = "result[0]['m']['p']"}, tensor<4x32xf32> {jax.result_info = "result[0]['m']['q']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<64x4xf32> {jax.result_info = "result[0]['p']['p']"}, tensor<4x32xf32> {jax.result_info = "result[0]['p']['q']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<64x4xf32> {jax.result_info = "result[0]['v']['p']"}, tensor<4x32xf32> {jax.result_info = "result[0]['v']['q']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg3, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xf32>, tensor<4x32xf32>) -> tensor<64x32xf32>
    %1 = stablehlo.add %arg9, %0 : tensor<64x32xf32>
    %2 = stablehlo.convert %1 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %3 = stablehlo.convert %arg11 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %5:3 = call @silu(%4) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %6 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %7 = stablehlo.dot_general %5#0, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %9 = stablehlo.subtract %8, %arg10 : tensor<64x32xf32>
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
    %24 = stablehlo.dot_general %23, %3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %25 = stablehlo.convert %24 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %26 = stablehlo.dot_general %25, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<64x4xf32>) -> tensor<32x4xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %28 = stablehlo.dot_general %25, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<4x32xf32>) -> tensor<64x4xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<64x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<64x4xf32>
    %33 = stablehlo.add %30, %32 : tensor<64x4xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %35 = stablehlo.multiply %34, %arg1 : tensor<4x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<4x32xf32>
    %38 = stablehlo.add %35, %37 : tensor<4x32xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %40 = stablehlo.multiply %39, %arg2 : tensor<48x32xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %42 = stablehlo.multiply %41, %22 : tensor<48x32xf32>
    %43 = stablehlo.add %40, %42 : tensor<48x32xf32>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %45 = stablehlo.multiply %44, %arg6 : tensor<64x4xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %47 = stablehlo.multiply %46, %28 : tensor<64x4xf32>
    %48 = stablehlo.multiply %47, %28 : tensor<64x4xf32>
    %49 = stablehlo.add %45, %48 : tensor<64x4xf32>
    %cst_12 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %51 = stablehlo.multiply %50, %arg7 : tensor<4x32xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %53 = stablehlo.multiply %52, %27 : tensor<4x32xf32>
    %54 = stablehlo.multiply %53, %27 : tensor<4x32xf32>
    %55 = stablehlo.add %51, %54 : tensor<4x32xf32>
    %cst_14 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %57 = stablehlo.multiply %56, %arg8 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %59 = stablehlo.multiply %58, %22 : tensor<48x32xf32>
    %60 = stablehlo.multiply %59, %22 : tensor<48x32xf32>
    %61 = stablehlo.add %57, %60 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %63 = stablehlo.multiply %62, %33 : tensor<64x4xf32>
    %64 = stablehlo.sqrt %49 : tensor<64x4xf32>
    %cst_17 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x4xf32>
    %66 = stablehlo.add %64, %65 : tensor<64x4xf32>
    %67 = stablehlo.divide %63, %66 : tensor<64x4xf32>
    %68 = stablehlo.subtract %arg3, %67 : tensor<64x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %70 = stablehlo.multiply %69, %38 : tensor<4x32xf32>
    %71 = stablehlo.sqrt %55 : tensor<4x32xf32>
    %cst_19 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %73 = stablehlo.add %71, %72 : tensor<4x32xf32>
    %74 = stablehlo.divide %70, %73 : tensor<4x32xf32>
    %75 = stablehlo.subtract %arg4, %74 : tensor<4x32xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %77 = stablehlo.multiply %76, %43 : tensor<48x32xf32>
    %78 = stablehlo.sqrt %61 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %80 = stablehlo.add %78, %79 : tensor<48x32xf32>
    %81 = stablehlo.divide %77, %80 : tensor<48x32xf32>
    %82 = stablehlo.subtract %arg5, %81 : tensor<48x32xf32>
    return %33, %38, %43, %68, %75, %82, %49, %55, %61, %14 : tensor<64x4xf32>, tensor<4x32xf32>, tensor<48x32xf32>, tensor<64x4xf32>, tensor<4x32xf32>, tensor<48x32xf32>, tensor<64x4xf32>, tensor<4x32xf32>, tensor<48x32xf32>, tensor<f32>
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
