module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x4xf32>, %arg1: tensor<48x4xf32>, %arg2: tensor<4x48xf32>, %arg3: tensor<4x32xf32>, %arg4: tensor<32x4xf32>, %arg5: tensor<48x4xf32>, %arg6: tensor<4x48xf32>, %arg7: tensor<4x32xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<48x4xf32>, %arg10: tensor<4x48xf32>, %arg11: tensor<4x32xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>) -> (tensor<32x4xf32> {jax.result_info = "result[0]['m']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['m']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['m']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['m']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['p']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['p']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['p']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['p']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['v']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['v']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['v']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['v']['b2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg4, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4xf32>, tensor<4x48xf32>) -> tensor<32x48xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<32x48xf32>
    %3 = stablehlo.add %arg14, %2 : tensor<32x48xf32>
    %4 = stablehlo.convert %arg12 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %5 = stablehlo.convert %3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %7:3 = call @silu(%6) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %8 = stablehlo.dot_general %arg5, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x4xf32>, tensor<4x32xf32>) -> tensor<48x32xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<48x32xf32>
    %11 = stablehlo.add %arg15, %10 : tensor<48x32xf32>
    %12 = stablehlo.convert %11 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %13 = stablehlo.dot_general %7#0, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %14 = stablehlo.convert %13 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %15 = stablehlo.subtract %14, %arg13 : tensor<64x32xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<64x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%16 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %20 = stablehlo.divide %19, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %21 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %23 = stablehlo.multiply %22, %18 : tensor<64x32xf32>
    %24 = stablehlo.convert %23 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %25 = stablehlo.dot_general %24, %7#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %27 = stablehlo.dot_general %24, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %28 = stablehlo.convert %26 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<48x32xf32>
    %31 = stablehlo.dot_general %30, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<48x4xf32>) -> tensor<32x4xf32>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %33 = stablehlo.dot_general %30, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xf32>, tensor<4x32xf32>) -> tensor<48x4xf32>
    %34 = call @silu_0(%7#1, %7#2, %6, %27) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %35 = stablehlo.dot_general %34, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %37 = stablehlo.convert %36 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<32x48xf32>
    %40 = stablehlo.dot_general %39, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<32x4xf32>) -> tensor<48x4xf32>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<48x4xf32>) -> tensor<4x48xf32>
    %42 = stablehlo.dot_general %39, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xf32>, tensor<4x48xf32>) -> tensor<32x4xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %44 = stablehlo.multiply %43, %arg0 : tensor<32x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %46 = stablehlo.multiply %45, %42 : tensor<32x4xf32>
    %47 = stablehlo.add %44, %46 : tensor<32x4xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %49 = stablehlo.multiply %48, %arg1 : tensor<48x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %51 = stablehlo.multiply %50, %33 : tensor<48x4xf32>
    %52 = stablehlo.add %49, %51 : tensor<48x4xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %54 = stablehlo.multiply %53, %arg2 : tensor<4x48xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %56 = stablehlo.multiply %55, %41 : tensor<4x48xf32>
    %57 = stablehlo.add %54, %56 : tensor<4x48xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %59 = stablehlo.multiply %58, %arg3 : tensor<4x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %61 = stablehlo.multiply %60, %32 : tensor<4x32xf32>
    %62 = stablehlo.add %59, %61 : tensor<4x32xf32>
    %cst_16 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %64 = stablehlo.multiply %63, %arg8 : tensor<32x4xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %66 = stablehlo.multiply %65, %42 : tensor<32x4xf32>
    %67 = stablehlo.multiply %66, %42 : tensor<32x4xf32>
    %68 = stablehlo.add %64, %67 : tensor<32x4xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %70 = stablehlo.multiply %69, %arg9 : tensor<48x4xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %72 = stablehlo.multiply %71, %33 : tensor<48x4xf32>
    %73 = stablehlo.multiply %72, %33 : tensor<48x4xf32>
    %74 = stablehlo.add %70, %73 : tensor<48x4xf32>
    %cst_20 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %76 = stablehlo.multiply %75, %arg10 : tensor<4x48xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %78 = stablehlo.multiply %77, %41 : tensor<4x48xf32>
    %79 = stablehlo.multiply %78, %41 : tensor<4x48xf32>
    %80 = stablehlo.add %76, %79 : tensor<4x48xf32>
    %cst_22 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %82 = stablehlo.multiply %81, %arg11 : tensor<4x32xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %84 = stablehlo.multiply %83, %32 : tensor<4x32xf32>
    %85 = stablehlo.multiply %84, %32 : tensor<4x32xf32>
    %86 = stablehlo.add %82, %85 : tensor<4x32xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %88 = stablehlo.multiply %87, %47 : tensor<32x4xf32>
    %89 = stablehlo.sqrt %68 : tensor<32x4xf32>
    %cst_25 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %91 = stablehlo.add %89, %90 : tensor<32x4xf32>
    %92 = stablehlo.divide %88, %91 : tensor<32x4xf32>
    %93 = stablehlo.subtract %arg4, %92 : tensor<32x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %95 = stablehlo.multiply %94, %52 : tensor<48x4xf32>
    %96 = stablehlo.sqrt %74 : tensor<48x4xf32>
    %cst_27 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %98 = stablehlo.add %96, %97 : tensor<48x4xf32>
    %99 = stablehlo.divide %95, %98 : tensor<48x4xf32>
    %100 = stablehlo.subtract %arg5, %99 : tensor<48x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %102 = stablehlo.multiply %101, %57 : tensor<4x48xf32>
    %103 = stablehlo.sqrt %80 : tensor<4x48xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %105 = stablehlo.add %103, %104 : tensor<4x48xf32>
    %106 = stablehlo.divide %102, %105 : tensor<4x48xf32>
    %107 = stablehlo.subtract %arg6, %106 : tensor<4x48xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %109 = stablehlo.multiply %108, %62 : tensor<4x32xf32>
    %110 = stablehlo.sqrt %86 : tensor<4x32xf32>
    %cst_31 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %112 = stablehlo.add %110, %111 : tensor<4x32xf32>
    %113 = stablehlo.divide %109, %112 : tensor<4x32xf32>
    %114 = stablehlo.subtract %arg7, %113 : tensor<4x32xf32>
    return %47, %52, %57, %62, %93, %100, %107, %114, %68, %74, %80, %86, %20 : tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<f32>
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
