module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x48xbf16>, %arg3: tensor<48x32xbf16>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x48xbf16>, %arg11: tensor<48x32xbf16>, %arg12: tensor<48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<64x32xf32>) -> (tensor<48xbf16> {jax.result_info = "result[0]['c']['b1']"}, tensor<32xbf16> {jax.result_info = "result[0]['c']['g']"}, tensor<32x48xbf16> {jax.result_info = "result[0]['c']['w1']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['c']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xbf16> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xbf16> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xbf16> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg16 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %2 = chlo.square %1 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<64x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<64x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<64x1xf32>
    %10 = stablehlo.convert %9 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %12 = stablehlo.multiply %0, %11 : tensor<64x32xbf16>
    %13 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %15 = stablehlo.multiply %12, %14 : tensor<64x32xbf16>
    %16 = stablehlo.dot_general %15, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %17 = stablehlo.broadcast_in_dim %arg8, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.add %16, %18 : tensor<64x48xbf16>
    %20:3 = call @silu(%19) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %21 = stablehlo.dot_general %20#0, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %22 = stablehlo.add %0, %21 : tensor<64x32xbf16>
    %23 = stablehlo.convert %22 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %24 = stablehlo.subtract %23, %arg17 : tensor<64x32xf32>
    %25 = chlo.square %24 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %30 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %32 = stablehlo.multiply %31, %27 : tensor<64x32xf32>
    %33 = stablehlo.convert %32 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %34 = stablehlo.dot_general %33, %20#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %36 = stablehlo.dot_general %33, %arg11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %37 = call @silu_0(%20#1, %20#2, %19, %36) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %39 = stablehlo.reshape %38 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %41 = stablehlo.dot_general %37, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %43 = stablehlo.dot_general %37, %arg10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %44 = stablehlo.multiply %12, %43 : tensor<64x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %46 = stablehlo.reshape %45 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.reduce(%46 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %48 = stablehlo.convert %40 : (tensor<48xbf16>) -> tensor<48xf32>
    %49 = stablehlo.convert %47 : (tensor<32xbf16>) -> tensor<32xf32>
    %50 = stablehlo.convert %42 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %51 = stablehlo.convert %35 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %53 = stablehlo.multiply %52, %arg4 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %55 = stablehlo.multiply %54, %48 : tensor<48xf32>
    %56 = stablehlo.add %53, %55 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %58 = stablehlo.multiply %57, %arg5 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %60 = stablehlo.multiply %59, %49 : tensor<32xf32>
    %61 = stablehlo.add %58, %60 : tensor<32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %63 = stablehlo.multiply %62, %arg6 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %65 = stablehlo.multiply %64, %50 : tensor<32x48xf32>
    %66 = stablehlo.add %63, %65 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %68 = stablehlo.multiply %67, %arg7 : tensor<48x32xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %70 = stablehlo.multiply %69, %51 : tensor<48x32xf32>
    %71 = stablehlo.add %68, %70 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %73 = stablehlo.multiply %72, %arg12 : tensor<48xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %75 = stablehlo.multiply %74, %48 : tensor<48xf32>
    %76 = stablehlo.multiply %75, %48 : tensor<48xf32>
    %77 = stablehlo.add %73, %76 : tensor<48xf32>
    %cst_21 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %79 = stablehlo.multiply %78, %arg13 : tensor<32xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %81 = stablehlo.multiply %80, %49 : tensor<32xf32>
    %82 = stablehlo.multiply %81, %49 : tensor<32xf32>
    %83 = stablehlo.add %79, %82 : tensor<32xf32>
    %cst_23 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %85 = stablehlo.multiply %84, %arg14 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %87 = stablehlo.multiply %86, %50 : tensor<32x48xf32>
    %88 = stablehlo.multiply %87, %50 : tensor<32x48xf32>
    %89 = stablehlo.add %85, %88 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %91 = stablehlo.multiply %90, %arg15 : tensor<48x32xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %93 = stablehlo.multiply %92, %51 : tensor<48x32xf32>
    %94 = stablehlo.multiply %93, %51 : tensor<48x32xf32>
    %95 = stablehlo.add %91, %94 : tensor<48x32xf32>
    %cst_27 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %97 = stablehlo.multiply %96, %56 : tensor<48xf32>
    %98 = stablehlo.sqrt %77 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %100 = stablehlo.add %98, %99 : tensor<48xf32>
    %101 = stablehlo.divide %97, %100 : tensor<48xf32>
    %102 = stablehlo.convert %101 : (tensor<48xf32>) -> tensor<48xbf16>
    %103 = stablehlo.add %102, %arg0 : tensor<48xbf16>
    %104 = stablehlo.add %arg8, %103 : tensor<48xbf16>
    %105 = stablehlo.subtract %104, %arg8 : tensor<48xbf16>
    %106 = stablehlo.subtract %103, %105 : tensor<48xbf16>
    %cst_29 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %108 = stablehlo.multiply %107, %61 : tensor<32xf32>
    %109 = stablehlo.sqrt %83 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %111 = stablehlo.add %109, %110 : tensor<32xf32>
    %112 = stablehlo.divide %108, %111 : tensor<32xf32>
    %113 = stablehlo.convert %112 : (tensor<32xf32>) -> tensor<32xbf16>
    %114 = stablehlo.add %113, %arg1 : tensor<32xbf16>
    %115 = stablehlo.add %arg9, %114 : tensor<32xbf16>
    %116 = stablehlo.subtract %115, %arg9 : tensor<32xbf16>
    %117 = stablehlo.subtract %114, %116 : tensor<32xbf16>
    %cst_31 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %119 = stablehlo.multiply %118, %66 : tensor<32x48xf32>
    %120 = stablehlo.sqrt %89 : tensor<32x48xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %122 = stablehlo.add %120, %121 : tensor<32x48xf32>
    %123 = stablehlo.divide %119, %122 : tensor<32x48xf32>
    %124 = stablehlo.convert %123 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %125 = stablehlo.add %124, %arg2 : tensor<32x48xbf16>
    %126 = stablehlo.add %arg10, %125 : tensor<32x48xbf16>
    %127 = stablehlo.subtract %126, %arg10 : tensor<32x48xbf16>
    %128 = stablehlo.subtract %125, %127 : tensor<32x48xbf16>
    %cst_33 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %130 = stablehlo.multiply %129, %71 : tensor<48x32xf32>
    %131 = stablehlo.sqrt %95 : tensor<48x32xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %133 = stablehlo.add %131, %132 : tensor<48x32xf32>
    %134 = stablehlo.divide %130, %133 : tensor<48x32xf32>
    %135 = stablehlo.convert %134 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %136 = stablehlo.add %135, %arg3 : tensor<48x32xbf16>
    %137 = stablehlo.add %arg11, %136 : tensor<48x32xbf16>
    %138 = stablehlo.subtract %137, %arg11 : tensor<48x32xbf16>
    %139 = stablehlo.subtract %136, %138 : tensor<48x32xbf16>
    return %106, %117, %128, %139, %56, %61, %66, %71, %104, %115, %126, %137, %77, %83, %89, %95, %29 : tensor<48xbf16>, tensor<32xbf16>, tensor<32x48xbf16>, tensor<48x32xbf16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xbf16>, tensor<32xbf16>, tensor<32x48xbf16>, tensor<48x32xbf16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
