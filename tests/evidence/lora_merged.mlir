module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x4xf32>, %arg1: tensor<48x4xf32>, %arg2: tensor<4x48xf32>, %arg3: tensor<4x32xf32>, %arg4: tensor<32x4xf32>, %arg5: tensor<48x4xf32>, %arg6: tensor<4x48xf32>, %arg7: tensor<4x32xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<48x4xf32>, %arg10: tensor<4x48xf32>, %arg11: tensor<4x32xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<48xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x48xf32>, %arg17: tensor<48x32xf32>) -> (tensor<32x4xf32> {jax.result_info = "result[0]['m']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['m']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['m']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['m']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['p']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['p']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['p']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['p']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['v']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['v']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['v']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['v']['b2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg12 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.dot_general %arg4, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4xf32>, tensor<4x48xf32>) -> tensor<32x48xf32>
    %2 = stablehlo.add %arg16, %1 : tensor<32x48xf32>
    %3 = stablehlo.convert %2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %4 = stablehlo.dot_general %0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %5:3 = call @silu(%4) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %6 = stablehlo.dot_general %arg5, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x4xf32>, tensor<4x32xf32>) -> tensor<48x32xf32>
    %7 = stablehlo.add %arg17, %6 : tensor<48x32xf32>
    %8 = stablehlo.convert %7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %9 = stablehlo.dot_general %5#0, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %11 = stablehlo.subtract %10, %arg13 : tensor<64x32xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %17 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<64x32xf32>
    %20 = stablehlo.convert %19 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %21 = stablehlo.dot_general %20, %5#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %23 = stablehlo.dot_general %20, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.convert %22 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %25 = stablehlo.dot_general %24, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<48x4xf32>) -> tensor<32x4xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %27 = stablehlo.dot_general %24, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<4x32xf32>) -> tensor<48x4xf32>
    %28 = call @silu_0(%5#1, %5#2, %4, %23) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %29 = stablehlo.dot_general %28, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %31 = stablehlo.convert %30 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %32 = stablehlo.dot_general %31, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<32x4xf32>) -> tensor<48x4xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<48x4xf32>) -> tensor<4x48xf32>
    %34 = stablehlo.dot_general %31, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<4x48xf32>) -> tensor<32x4xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %36 = stablehlo.multiply %35, %arg0 : tensor<32x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %38 = stablehlo.multiply %37, %34 : tensor<32x4xf32>
    %39 = stablehlo.add %36, %38 : tensor<32x4xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %41 = stablehlo.multiply %40, %arg1 : tensor<48x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %43 = stablehlo.multiply %42, %27 : tensor<48x4xf32>
    %44 = stablehlo.add %41, %43 : tensor<48x4xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %46 = stablehlo.multiply %45, %arg2 : tensor<4x48xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %48 = stablehlo.multiply %47, %33 : tensor<4x48xf32>
    %49 = stablehlo.add %46, %48 : tensor<4x48xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %51 = stablehlo.multiply %50, %arg3 : tensor<4x32xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %53 = stablehlo.multiply %52, %26 : tensor<4x32xf32>
    %54 = stablehlo.add %51, %53 : tensor<4x32xf32>
    %cst_12 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %56 = stablehlo.multiply %55, %arg8 : tensor<32x4xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %58 = stablehlo.multiply %57, %34 : tensor<32x4xf32>
    %59 = stablehlo.multiply %58, %34 : tensor<32x4xf32>
    %60 = stablehlo.add %56, %59 : tensor<32x4xf32>
    %cst_14 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %62 = stablehlo.multiply %61, %arg9 : tensor<48x4xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %64 = stablehlo.multiply %63, %27 : tensor<48x4xf32>
    %65 = stablehlo.multiply %64, %27 : tensor<48x4xf32>
    %66 = stablehlo.add %62, %65 : tensor<48x4xf32>
    %cst_16 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %68 = stablehlo.multiply %67, %arg10 : tensor<4x48xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %70 = stablehlo.multiply %69, %33 : tensor<4x48xf32>
    %71 = stablehlo.multiply %70, %33 : tensor<4x48xf32>
    %72 = stablehlo.add %68, %71 : tensor<4x48xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %74 = stablehlo.multiply %73, %arg11 : tensor<4x32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %76 = stablehlo.multiply %75, %26 : tensor<4x32xf32>
    %77 = stablehlo.multiply %76, %26 : tensor<4x32xf32>
    %78 = stablehlo.add %74, %77 : tensor<4x32xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %80 = stablehlo.multiply %79, %39 : tensor<32x4xf32>
    %81 = stablehlo.sqrt %60 : tensor<32x4xf32>
    %cst_21 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %83 = stablehlo.add %81, %82 : tensor<32x4xf32>
    %84 = stablehlo.divide %80, %83 : tensor<32x4xf32>
    %85 = stablehlo.subtract %arg4, %84 : tensor<32x4xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %87 = stablehlo.multiply %86, %44 : tensor<48x4xf32>
    %88 = stablehlo.sqrt %66 : tensor<48x4xf32>
    %cst_23 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %90 = stablehlo.add %88, %89 : tensor<48x4xf32>
    %91 = stablehlo.divide %87, %90 : tensor<48x4xf32>
    %92 = stablehlo.subtract %arg5, %91 : tensor<48x4xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %94 = stablehlo.multiply %93, %49 : tensor<4x48xf32>
    %95 = stablehlo.sqrt %72 : tensor<4x48xf32>
    %cst_25 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %97 = stablehlo.add %95, %96 : tensor<4x48xf32>
    %98 = stablehlo.divide %94, %97 : tensor<4x48xf32>
    %99 = stablehlo.subtract %arg6, %98 : tensor<4x48xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %101 = stablehlo.multiply %100, %54 : tensor<4x32xf32>
    %102 = stablehlo.sqrt %78 : tensor<4x32xf32>
    %cst_27 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %104 = stablehlo.add %102, %103 : tensor<4x32xf32>
    %105 = stablehlo.divide %101, %104 : tensor<4x32xf32>
    %106 = stablehlo.subtract %arg7, %105 : tensor<4x32xf32>
    return %39, %44, %49, %54, %85, %92, %99, %106, %60, %66, %72, %78, %16 : tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<f32>
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
