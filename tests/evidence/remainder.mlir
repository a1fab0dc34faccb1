module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x48xbf16>, %arg7: tensor<48x32xbf16>, %arg8: tensor<48xui16>, %arg9: tensor<32xui16>, %arg10: tensor<32x48xui16>, %arg11: tensor<48x32xui16>, %arg12: tensor<48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xbf16> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xbf16> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xbf16> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xui16> {jax.result_info = "result[0]['r']['b1']"}, tensor<32xui16> {jax.result_info = "result[0]['r']['g']"}, tensor<32x48xui16> {jax.result_info = "result[0]['r']['w1']"}, tensor<48x32xui16> {jax.result_info = "result[0]['r']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %13 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %15 = stablehlo.multiply %12, %14 : tensor<64x32xbf16>
    %16 = stablehlo.dot_general %15, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.add %16, %18 : tensor<64x48xbf16>
    %20:3 = call @silu(%19) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %21 = stablehlo.dot_general %20#0, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
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
    %36 = stablehlo.dot_general %33, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %37 = call @silu_0(%20#1, %20#2, %19, %36) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %39 = stablehlo.reshape %38 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %41 = stablehlo.dot_general %37, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %43 = stablehlo.dot_general %37, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
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
    %53 = stablehlo.multiply %52, %arg0 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %55 = stablehlo.multiply %54, %48 : tensor<48xf32>
    %56 = stablehlo.add %53, %55 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %58 = stablehlo.multiply %57, %arg1 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %60 = stablehlo.multiply %59, %49 : tensor<32xf32>
    %61 = stablehlo.add %58, %60 : tensor<32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %63 = stablehlo.multiply %62, %arg2 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %65 = stablehlo.multiply %64, %50 : tensor<32x48xf32>
    %66 = stablehlo.add %63, %65 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %68 = stablehlo.multiply %67, %arg3 : tensor<48x32xf32>
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
    %96 = stablehlo.bitcast_convert %arg4 : (tensor<48xbf16>) -> tensor<48xui16>
    %97 = stablehlo.convert %96 : (tensor<48xui16>) -> tensor<48xui32>
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<48xui32>
    %99 = stablehlo.shift_left %97, %98 : tensor<48xui32>
    %100 = stablehlo.convert %arg8 : (tensor<48xui16>) -> tensor<48xui32>
    %101 = stablehlo.or %99, %100 : tensor<48xui32>
    %102 = stablehlo.bitcast_convert %101 : (tensor<48xui32>) -> tensor<48xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %104 = stablehlo.multiply %103, %56 : tensor<48xf32>
    %105 = stablehlo.sqrt %77 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %107 = stablehlo.add %105, %106 : tensor<48xf32>
    %108 = stablehlo.divide %104, %107 : tensor<48xf32>
    %109 = stablehlo.subtract %102, %108 : tensor<48xf32>
    %110 = stablehlo.bitcast_convert %109 : (tensor<48xf32>) -> tensor<48xui32>
    %c_29 = stablehlo.constant dense<16> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<48xui32>
    %112 = stablehlo.shift_right_logical %110, %111 : tensor<48xui32>
    %113 = stablehlo.convert %112 : (tensor<48xui32>) -> tensor<48xui16>
    %114 = stablehlo.bitcast_convert %113 : (tensor<48xui16>) -> tensor<48xbf16>
    %c_30 = stablehlo.constant dense<65535> : tensor<ui32>
    %115 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<48xui32>
    %116 = stablehlo.and %110, %115 : tensor<48xui32>
    %117 = stablehlo.convert %116 : (tensor<48xui32>) -> tensor<48xui16>
    %118 = stablehlo.bitcast_convert %arg5 : (tensor<32xbf16>) -> tensor<32xui16>
    %119 = stablehlo.convert %118 : (tensor<32xui16>) -> tensor<32xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %120 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<32xui32>
    %121 = stablehlo.shift_left %119, %120 : tensor<32xui32>
    %122 = stablehlo.convert %arg9 : (tensor<32xui16>) -> tensor<32xui32>
    %123 = stablehlo.or %121, %122 : tensor<32xui32>
    %124 = stablehlo.bitcast_convert %123 : (tensor<32xui32>) -> tensor<32xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %126 = stablehlo.multiply %125, %61 : tensor<32xf32>
    %127 = stablehlo.sqrt %83 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %129 = stablehlo.add %127, %128 : tensor<32xf32>
    %130 = stablehlo.divide %126, %129 : tensor<32xf32>
    %131 = stablehlo.subtract %124, %130 : tensor<32xf32>
    %132 = stablehlo.bitcast_convert %131 : (tensor<32xf32>) -> tensor<32xui32>
    %c_34 = stablehlo.constant dense<16> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<32xui32>
    %134 = stablehlo.shift_right_logical %132, %133 : tensor<32xui32>
    %135 = stablehlo.convert %134 : (tensor<32xui32>) -> tensor<32xui16>
    %136 = stablehlo.bitcast_convert %135 : (tensor<32xui16>) -> tensor<32xbf16>
    %c_35 = stablehlo.constant dense<65535> : tensor<ui32>
    %137 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<32xui32>
    %138 = stablehlo.and %132, %137 : tensor<32xui32>
    %139 = stablehlo.convert %138 : (tensor<32xui32>) -> tensor<32xui16>
    %140 = stablehlo.bitcast_convert %arg6 : (tensor<32x48xbf16>) -> tensor<32x48xui16>
    %141 = stablehlo.convert %140 : (tensor<32x48xui16>) -> tensor<32x48xui32>
    %c_36 = stablehlo.constant dense<16> : tensor<ui32>
    %142 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %143 = stablehlo.shift_left %141, %142 : tensor<32x48xui32>
    %144 = stablehlo.convert %arg10 : (tensor<32x48xui16>) -> tensor<32x48xui32>
    %145 = stablehlo.or %143, %144 : tensor<32x48xui32>
    %146 = stablehlo.bitcast_convert %145 : (tensor<32x48xui32>) -> tensor<32x48xf32>
    %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %148 = stablehlo.multiply %147, %66 : tensor<32x48xf32>
    %149 = stablehlo.sqrt %89 : tensor<32x48xf32>
    %cst_38 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %151 = stablehlo.add %149, %150 : tensor<32x48xf32>
    %152 = stablehlo.divide %148, %151 : tensor<32x48xf32>
    %153 = stablehlo.subtract %146, %152 : tensor<32x48xf32>
    %154 = stablehlo.bitcast_convert %153 : (tensor<32x48xf32>) -> tensor<32x48xui32>
    %c_39 = stablehlo.constant dense<16> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %156 = stablehlo.shift_right_logical %154, %155 : tensor<32x48xui32>
    %157 = stablehlo.convert %156 : (tensor<32x48xui32>) -> tensor<32x48xui16>
    %158 = stablehlo.bitcast_convert %157 : (tensor<32x48xui16>) -> tensor<32x48xbf16>
    %c_40 = stablehlo.constant dense<65535> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %160 = stablehlo.and %154, %159 : tensor<32x48xui32>
    %161 = stablehlo.convert %160 : (tensor<32x48xui32>) -> tensor<32x48xui16>
    %162 = stablehlo.bitcast_convert %arg7 : (tensor<48x32xbf16>) -> tensor<48x32xui16>
    %163 = stablehlo.convert %162 : (tensor<48x32xui16>) -> tensor<48x32xui32>
    %c_41 = stablehlo.constant dense<16> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %165 = stablehlo.shift_left %163, %164 : tensor<48x32xui32>
    %166 = stablehlo.convert %arg11 : (tensor<48x32xui16>) -> tensor<48x32xui32>
    %167 = stablehlo.or %165, %166 : tensor<48x32xui32>
    %168 = stablehlo.bitcast_convert %167 : (tensor<48x32xui32>) -> tensor<48x32xf32>
    %cst_42 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %170 = stablehlo.multiply %169, %71 : tensor<48x32xf32>
    %171 = stablehlo.sqrt %95 : tensor<48x32xf32>
    %cst_43 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %173 = stablehlo.add %171, %172 : tensor<48x32xf32>
    %174 = stablehlo.divide %170, %173 : tensor<48x32xf32>
    %175 = stablehlo.subtract %168, %174 : tensor<48x32xf32>
    %176 = stablehlo.bitcast_convert %175 : (tensor<48x32xf32>) -> tensor<48x32xui32>
    %c_44 = stablehlo.constant dense<16> : tensor<ui32>
    %177 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %178 = stablehlo.shift_right_logical %176, %177 : tensor<48x32xui32>
    %179 = stablehlo.convert %178 : (tensor<48x32xui32>) -> tensor<48x32xui16>
    %180 = stablehlo.bitcast_convert %179 : (tensor<48x32xui16>) -> tensor<48x32xbf16>
    %c_45 = stablehlo.constant dense<65535> : tensor<ui32>
    %181 = stablehlo.broadcast_in_dim %c_45, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %182 = stablehlo.and %176, %181 : tensor<48x32xui32>
    %183 = stablehlo.convert %182 : (tensor<48x32xui32>) -> tensor<48x32xui16>
    return %56, %61, %66, %71, %114, %136, %158, %180, %117, %139, %161, %183, %77, %83, %89, %95, %29 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xbf16>, tensor<32xbf16>, tensor<32x48xbf16>, tensor<48x32xbf16>, tensor<48xui16>, tensor<32xui16>, tensor<32x48xui16>, tensor<48x32xui16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
