module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x4xf32>, %arg1: tensor<48x4xf32>, %arg2: tensor<4x48xf32>, %arg3: tensor<4x32xf32>, %arg4: tensor<32x4xf32>, %arg5: tensor<48x4xf32>, %arg6: tensor<4x48xf32>, %arg7: tensor<4x32xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<48x4xf32>, %arg10: tensor<4x48xf32>, %arg11: tensor<4x32xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<48xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x48xf32>, %arg17: tensor<48x32xf32>) -> (tensor<32x4xf32> {jax.result_info = "result[0]['m']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['m']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['m']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['m']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['p']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['p']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['p']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['p']['b2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['v']['a']"}, tensor<48x4xf32> {jax.result_info = "result[0]['v']['a2']"}, tensor<4x48xf32> {jax.result_info = "result[0]['v']['b']"}, tensor<4x32xf32> {jax.result_info = "result[0]['v']['b2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg12 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg16 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %arg4 : (tensor<32x4xf32>) -> tensor<32x4xbf16>
    %4 = stablehlo.dot_general %0, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x4xbf16>) -> tensor<64x4xbf16>
    %5 = stablehlo.convert %arg6 : (tensor<4x48xf32>) -> tensor<4x48xbf16>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<4x48xbf16>) -> tensor<64x48xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %8 = stablehlo.multiply %6, %7 : tensor<64x48xbf16>
    %9 = stablehlo.add %2, %8 : tensor<64x48xbf16>
    %10:3 = call @silu(%9) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %11 = stablehlo.convert %arg17 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %12 = stablehlo.dot_general %10#0, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %13 = stablehlo.convert %arg5 : (tensor<48x4xf32>) -> tensor<48x4xbf16>
    %14 = stablehlo.dot_general %10#0, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x4xbf16>) -> tensor<64x4xbf16>
    %15 = stablehlo.convert %arg7 : (tensor<4x32xf32>) -> tensor<4x32xbf16>
    %16 = stablehlo.dot_general %14, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<4x32xbf16>) -> tensor<64x32xbf16>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %18 = stablehlo.multiply %16, %17 : tensor<64x32xbf16>
    %19 = stablehlo.add %12, %18 : tensor<64x32xbf16>
    %20 = stablehlo.convert %19 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %21 = stablehlo.subtract %20, %arg13 : tensor<64x32xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<64x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %27 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<64x32xf32>
    %30 = stablehlo.convert %29 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %32 = stablehlo.multiply %30, %31 : tensor<64x32xbf16>
    %33 = stablehlo.dot_general %32, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x4xbf16>) -> tensor<32x4xbf16>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<32x4xbf16>) -> tensor<4x32xbf16>
    %35 = stablehlo.dot_general %32, %15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<4x32xbf16>) -> tensor<64x4xbf16>
    %36 = stablehlo.convert %34 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %37 = stablehlo.dot_general %35, %10#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<64x48xbf16>) -> tensor<4x48xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<4x48xbf16>) -> tensor<48x4xbf16>
    %39 = stablehlo.dot_general %35, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<48x4xbf16>) -> tensor<64x48xbf16>
    %40 = stablehlo.convert %38 : (tensor<48x4xbf16>) -> tensor<48x4xf32>
    %41 = stablehlo.dot_general %30, %11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %42 = stablehlo.add %39, %41 : tensor<64x48xbf16>
    %43 = call @silu_0(%10#1, %10#2, %9, %42) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %45 = stablehlo.multiply %43, %44 : tensor<64x48xbf16>
    %46 = stablehlo.dot_general %45, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x4xbf16>) -> tensor<48x4xbf16>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<48x4xbf16>) -> tensor<4x48xbf16>
    %48 = stablehlo.dot_general %45, %5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<4x48xbf16>) -> tensor<64x4xbf16>
    %49 = stablehlo.convert %47 : (tensor<4x48xbf16>) -> tensor<4x48xf32>
    %50 = stablehlo.dot_general %48, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<64x32xbf16>) -> tensor<4x32xbf16>
    %51 = stablehlo.transpose %50, dims = [1, 0] : (tensor<4x32xbf16>) -> tensor<32x4xbf16>
    %52 = stablehlo.convert %51 : (tensor<32x4xbf16>) -> tensor<32x4xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %54 = stablehlo.multiply %53, %arg0 : tensor<32x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %56 = stablehlo.multiply %55, %52 : tensor<32x4xf32>
    %57 = stablehlo.add %54, %56 : tensor<32x4xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %59 = stablehlo.multiply %58, %arg1 : tensor<48x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %61 = stablehlo.multiply %60, %40 : tensor<48x4xf32>
    %62 = stablehlo.add %59, %61 : tensor<48x4xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %64 = stablehlo.multiply %63, %arg2 : tensor<4x48xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %66 = stablehlo.multiply %65, %49 : tensor<4x48xf32>
    %67 = stablehlo.add %64, %66 : tensor<4x48xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %69 = stablehlo.multiply %68, %arg3 : tensor<4x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %71 = stablehlo.multiply %70, %36 : tensor<4x32xf32>
    %72 = stablehlo.add %69, %71 : tensor<4x32xf32>
    %cst_16 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %74 = stablehlo.multiply %73, %arg8 : tensor<32x4xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %76 = stablehlo.multiply %75, %52 : tensor<32x4xf32>
    %77 = stablehlo.multiply %76, %52 : tensor<32x4xf32>
    %78 = stablehlo.add %74, %77 : tensor<32x4xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %80 = stablehlo.multiply %79, %arg9 : tensor<48x4xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %82 = stablehlo.multiply %81, %40 : tensor<48x4xf32>
    %83 = stablehlo.multiply %82, %40 : tensor<48x4xf32>
    %84 = stablehlo.add %80, %83 : tensor<48x4xf32>
    %cst_20 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %86 = stablehlo.multiply %85, %arg10 : tensor<4x48xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %88 = stablehlo.multiply %87, %49 : tensor<4x48xf32>
    %89 = stablehlo.multiply %88, %49 : tensor<4x48xf32>
    %90 = stablehlo.add %86, %89 : tensor<4x48xf32>
    %cst_22 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %92 = stablehlo.multiply %91, %arg11 : tensor<4x32xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %94 = stablehlo.multiply %93, %36 : tensor<4x32xf32>
    %95 = stablehlo.multiply %94, %36 : tensor<4x32xf32>
    %96 = stablehlo.add %92, %95 : tensor<4x32xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %98 = stablehlo.multiply %97, %57 : tensor<32x4xf32>
    %99 = stablehlo.sqrt %78 : tensor<32x4xf32>
    %cst_25 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %101 = stablehlo.add %99, %100 : tensor<32x4xf32>
    %102 = stablehlo.divide %98, %101 : tensor<32x4xf32>
    %103 = stablehlo.subtract %arg4, %102 : tensor<32x4xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %105 = stablehlo.multiply %104, %62 : tensor<48x4xf32>
    %106 = stablehlo.sqrt %84 : tensor<48x4xf32>
    %cst_27 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x4xf32>
    %108 = stablehlo.add %106, %107 : tensor<48x4xf32>
    %109 = stablehlo.divide %105, %108 : tensor<48x4xf32>
    %110 = stablehlo.subtract %arg5, %109 : tensor<48x4xf32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %112 = stablehlo.multiply %111, %67 : tensor<4x48xf32>
    %113 = stablehlo.sqrt %90 : tensor<4x48xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x48xf32>
    %115 = stablehlo.add %113, %114 : tensor<4x48xf32>
    %116 = stablehlo.divide %112, %115 : tensor<4x48xf32>
    %117 = stablehlo.subtract %arg6, %116 : tensor<4x48xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %119 = stablehlo.multiply %118, %72 : tensor<4x32xf32>
    %120 = stablehlo.sqrt %96 : tensor<4x32xf32>
    %cst_31 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %122 = stablehlo.add %120, %121 : tensor<4x32xf32>
    %123 = stablehlo.divide %119, %122 : tensor<4x32xf32>
    %124 = stablehlo.subtract %arg7, %123 : tensor<4x32xf32>
    return %57, %62, %67, %72, %103, %110, %117, %124, %78, %84, %90, %96, %26 : tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<32x4xf32>, tensor<48x4xf32>, tensor<4x48xf32>, tensor<4x32xf32>, tensor<f32>
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
