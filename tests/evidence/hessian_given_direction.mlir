module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32x48xf32>, %arg2: tensor<48x32xf32>, %arg3: tensor<48xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<48xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<i32>, %arg10: tensor<64x32xf32>, %arg11: tensor<64x32xf32>, %arg12: tensor<48xf32>, %arg13: tensor<32x48xf32>, %arg14: tensor<48x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['h']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['h']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['h']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %2 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %4 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %6 = stablehlo.add %3, %5 : tensor<64x48xf32>
    %7:3 = call @silu(%6) : (tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>)
    %8 = stablehlo.convert %7#0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %9 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %11 = stablehlo.convert %10 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %12 = stablehlo.subtract %11, %arg11 : tensor<64x32xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %18 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<64x32xf32>
    %21 = stablehlo.convert %20 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %22 = stablehlo.dot_general %21, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %24 = stablehlo.dot_general %21, %9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %25 = stablehlo.convert %23 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %26 = stablehlo.convert %24 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %27 = call @silu_0(%7#1, %7#2, %6, %26) : (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %29 = stablehlo.reshape %28 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %31 = stablehlo.convert %27 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %32 = stablehlo.dot_general %31, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %34 = stablehlo.convert %33 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %35 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %36 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %37 = stablehlo.convert %arg13 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %38 = stablehlo.dot_general %35, %36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %39 = stablehlo.dot_general %35, %37, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %40 = stablehlo.convert %38 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %41 = stablehlo.convert %39 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %42 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %43 = stablehlo.broadcast_in_dim %arg12, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %45 = stablehlo.add %40, %44 : tensor<64x48xf32>
    %46 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %47 = stablehlo.add %41, %46 : tensor<64x48xf32>
    %48:6 = call @silu_1(%45, %47) : (tensor<64x48xf32>, tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>)
    %49 = stablehlo.convert %48#0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %50 = stablehlo.convert %48#3 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %51 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %52 = stablehlo.convert %arg14 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %53 = stablehlo.dot_general %49, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %54 = stablehlo.dot_general %50, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %55 = stablehlo.dot_general %49, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %56 = stablehlo.add %54, %55 : tensor<64x32xbf16>
    %57 = stablehlo.convert %53 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %58 = stablehlo.convert %56 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %59 = stablehlo.subtract %57, %arg11 : tensor<64x32xf32>
    %60 = stablehlo.multiply %59, %59 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %62 = stablehlo.multiply %61, %59 : tensor<64x32xf32>
    %63 = stablehlo.multiply %58, %62 : tensor<64x32xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %65 = stablehlo.multiply %64, %59 : tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %58 : tensor<64x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%60 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%63 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %70 = stablehlo.divide %68, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %71 = stablehlo.divide %69, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %72 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %74 = stablehlo.multiply %73, %65 : tensor<64x32xf32>
    %75 = stablehlo.multiply %73, %67 : tensor<64x32xf32>
    %76 = stablehlo.convert %74 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %77 = stablehlo.convert %75 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %78 = stablehlo.dot_general %76, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %79 = stablehlo.dot_general %77, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %80 = stablehlo.dot_general %76, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %81 = stablehlo.add %79, %80 : tensor<32x48xbf16>
    %82 = stablehlo.transpose %78, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %83 = stablehlo.transpose %81, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %84 = stablehlo.dot_general %76, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %85 = stablehlo.dot_general %77, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %86 = stablehlo.dot_general %76, %52, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %87 = stablehlo.add %85, %86 : tensor<64x48xbf16>
    %88 = stablehlo.convert %82 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %89 = stablehlo.convert %83 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %90 = stablehlo.convert %84 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %91 = stablehlo.convert %87 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %92:2 = call @silu_2(%48#1, %48#2, %45, %90, %48#4, %48#5, %47, %91) : (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>)
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92#0 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%92#1 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %95 = stablehlo.reshape %93 : (tensor<48xf32>) -> tensor<1x48xf32>
    %96 = stablehlo.reshape %94 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%95 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%96 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %99 = stablehlo.convert %92#0 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %100 = stablehlo.convert %92#1 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %101 = stablehlo.dot_general %99, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %102 = stablehlo.dot_general %100, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %103 = stablehlo.transpose %101, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %104 = stablehlo.transpose %102, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %105 = stablehlo.convert %103 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %106 = stablehlo.convert %104 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %108 = stablehlo.multiply %107, %arg3 : tensor<48xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %110 = stablehlo.multiply %109, %30 : tensor<48xf32>
    %111 = stablehlo.add %108, %110 : tensor<48xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %113 = stablehlo.multiply %112, %arg4 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %115 = stablehlo.multiply %114, %34 : tensor<32x48xf32>
    %116 = stablehlo.add %113, %115 : tensor<32x48xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %118 = stablehlo.multiply %117, %arg5 : tensor<48x32xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %120 = stablehlo.multiply %119, %25 : tensor<48x32xf32>
    %121 = stablehlo.add %118, %120 : tensor<48x32xf32>
    %cst_25 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %123 = stablehlo.multiply %122, %arg0 : tensor<48xf32>
    %124 = stablehlo.multiply %98, %98 : tensor<48xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<48xf32>
    %127 = stablehlo.add %123, %126 : tensor<48xf32>
    %cst_27 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %129 = stablehlo.multiply %128, %arg1 : tensor<32x48xf32>
    %130 = stablehlo.multiply %106, %106 : tensor<32x48xf32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<32x48xf32>
    %133 = stablehlo.add %129, %132 : tensor<32x48xf32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %135 = stablehlo.multiply %134, %arg2 : tensor<48x32xf32>
    %136 = stablehlo.multiply %89, %89 : tensor<48x32xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<48x32xf32>
    %139 = stablehlo.add %135, %138 : tensor<48x32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %141 = stablehlo.multiply %140, %111 : tensor<48xf32>
    %142 = stablehlo.sqrt %127 : tensor<48xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %144 = stablehlo.add %142, %143 : tensor<48xf32>
    %145 = stablehlo.divide %141, %144 : tensor<48xf32>
    %146 = stablehlo.subtract %arg6, %145 : tensor<48xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %148 = stablehlo.multiply %147, %116 : tensor<32x48xf32>
    %149 = stablehlo.sqrt %133 : tensor<32x48xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %151 = stablehlo.add %149, %150 : tensor<32x48xf32>
    %152 = stablehlo.divide %148, %151 : tensor<32x48xf32>
    %153 = stablehlo.subtract %arg7, %152 : tensor<32x48xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %155 = stablehlo.multiply %154, %121 : tensor<48x32xf32>
    %156 = stablehlo.sqrt %139 : tensor<48x32xf32>
    %cst_36 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %158 = stablehlo.add %156, %157 : tensor<48x32xf32>
    %159 = stablehlo.divide %155, %158 : tensor<48x32xf32>
    %160 = stablehlo.subtract %arg8, %159 : tensor<48x32xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %161 = stablehlo.add %arg9, %c : tensor<i32>
    return %127, %133, %139, %111, %116, %121, %146, %153, %160, %161, %17 : tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<64x48xf32>
    %1 = stablehlo.exponential %0 : tensor<64x48xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %3 = stablehlo.add %2, %1 : tensor<64x48xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<64x48xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<64x48xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x48xf32>
    return %9, %8, %5 : tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>
  }
  func.func private @silu_0(%arg0: tensor<64x48xf32>, %arg1: tensor<64x48xf32>, %arg2: tensor<64x48xf32>, %arg3: tensor<64x48xf32>) -> tensor<64x48xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xf32>
    %3 = stablehlo.add %1, %2 : tensor<64x48xf32>
    return %3 : tensor<64x48xf32>
  }
  func.func private @silu_1(%arg0: tensor<64x48xf32>, %arg1: tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<64x48xf32>
    %1 = stablehlo.exponential %0 : tensor<64x48xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %3 = stablehlo.add %2, %1 : tensor<64x48xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<64x48xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<64x48xf32>
    %9 = stablehlo.multiply %arg1, %8 : tensor<64x48xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %11 = stablehlo.subtract %10, %5 : tensor<64x48xf32>
    %12 = stablehlo.negate %9 : tensor<64x48xf32>
    %13 = stablehlo.multiply %5, %11 : tensor<64x48xf32>
    %14 = stablehlo.multiply %9, %11 : tensor<64x48xf32>
    %15 = stablehlo.multiply %5, %12 : tensor<64x48xf32>
    %16 = stablehlo.add %14, %15 : tensor<64x48xf32>
    %17 = stablehlo.multiply %arg0, %5 : tensor<64x48xf32>
    %18 = stablehlo.multiply %arg1, %5 : tensor<64x48xf32>
    %19 = stablehlo.multiply %arg0, %9 : tensor<64x48xf32>
    %20 = stablehlo.add %18, %19 : tensor<64x48xf32>
    return %17, %13, %5, %20, %16, %9 : tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>, tensor<64x48xf32>
  }
  func.func private @silu_2(%arg0: tensor<64x48xf32>, %arg1: tensor<64x48xf32>, %arg2: tensor<64x48xf32>, %arg3: tensor<64x48xf32>, %arg4: tensor<64x48xf32>, %arg5: tensor<64x48xf32>, %arg6: tensor<64x48xf32>, %arg7: tensor<64x48xf32>) -> (tensor<64x48xf32>, tensor<64x48xf32>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xf32>
    %1 = stablehlo.multiply %arg6, %arg3 : tensor<64x48xf32>
    %2 = stablehlo.multiply %arg2, %arg7 : tensor<64x48xf32>
    %3 = stablehlo.add %1, %2 : tensor<64x48xf32>
    %4 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xf32>
    %5 = stablehlo.multiply %arg7, %arg1 : tensor<64x48xf32>
    %6 = stablehlo.multiply %arg3, %arg5 : tensor<64x48xf32>
    %7 = stablehlo.add %5, %6 : tensor<64x48xf32>
    %8 = stablehlo.multiply %0, %arg0 : tensor<64x48xf32>
    %9 = stablehlo.multiply %3, %arg0 : tensor<64x48xf32>
    %10 = stablehlo.multiply %0, %arg4 : tensor<64x48xf32>
    %11 = stablehlo.add %9, %10 : tensor<64x48xf32>
    %12 = stablehlo.add %4, %8 : tensor<64x48xf32>
    %13 = stablehlo.add %7, %11 : tensor<64x48xf32>
    return %12, %13 : tensor<64x48xf32>, tensor<64x48xf32>
  }
}
