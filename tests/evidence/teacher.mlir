module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32xf32>, %arg1: tensor<48xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<64x32xf32>) -> (tensor<32xf32> {jax.result_info = "result[0]['c']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['q']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['q']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['q']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['q']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg13 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %13 = stablehlo.convert %arg6 : (tensor<32xf32>) -> tensor<32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %12, %15 : tensor<64x32xbf16>
    %17 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg5 : (tensor<48xf32>) -> tensor<48xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.add %18, %21 : tensor<64x48xbf16>
    %23:3 = call @silu(%22) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %24 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %23#0, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.add %0, %25 : tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.convert %arg14 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %29 = stablehlo.convert %28 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %30 = chlo.square %29 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %34 = stablehlo.divide %32, %33 : tensor<64x1xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %36 = stablehlo.add %34, %35 : tensor<64x1xf32>
    %37 = stablehlo.rsqrt %36 : tensor<64x1xf32>
    %38 = stablehlo.convert %37 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %40 = stablehlo.multiply %28, %39 : tensor<64x32xbf16>
    %41 = stablehlo.convert %arg10 : (tensor<32xf32>) -> tensor<32xbf16>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %44 = stablehlo.multiply %40, %43 : tensor<64x32xbf16>
    %45 = stablehlo.convert %arg11 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %46 = stablehlo.dot_general %44, %45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %47 = stablehlo.convert %arg9 : (tensor<48xf32>) -> tensor<48xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %50 = stablehlo.add %46, %49 : tensor<64x48xbf16>
    %51 = call @silu_0(%50) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %52 = stablehlo.convert %arg12 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %53 = stablehlo.dot_general %51, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %54 = stablehlo.add %28, %53 : tensor<64x32xbf16>
    %55 = stablehlo.convert %54 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %56 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %58 = stablehlo.subtract %55, %57 : tensor<64x32xf32>
    %59 = stablehlo.subtract %27, %58 : tensor<64x32xf32>
    %60 = chlo.square %59 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %62 = stablehlo.multiply %61, %59 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%60 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %65 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %62 : tensor<64x32xf32>
    %68 = stablehlo.convert %67 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %69 = stablehlo.dot_general %68, %23#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %71 = stablehlo.dot_general %68, %24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %72 = stablehlo.convert %70 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %73 = call @silu_1(%23#1, %23#2, %22, %71) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %75 = stablehlo.reshape %74 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.reduce(%75 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %77 = stablehlo.convert %76 : (tensor<48xbf16>) -> tensor<48xf32>
    %78 = stablehlo.dot_general %73, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %80 = stablehlo.dot_general %73, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %81 = stablehlo.convert %79 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %82 = stablehlo.multiply %12, %80 : tensor<64x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %83 = stablehlo.reduce(%82 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %84 = stablehlo.reshape %83 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.reduce(%84 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %86 = stablehlo.convert %85 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %88 = stablehlo.multiply %87, %arg1 : tensor<48xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %90 = stablehlo.multiply %89, %77 : tensor<48xf32>
    %91 = stablehlo.add %88, %90 : tensor<48xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %93 = stablehlo.multiply %92, %arg2 : tensor<32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %95 = stablehlo.multiply %94, %86 : tensor<32xf32>
    %96 = stablehlo.add %93, %95 : tensor<32xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %98 = stablehlo.multiply %97, %arg3 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %100 = stablehlo.multiply %99, %81 : tensor<32x48xf32>
    %101 = stablehlo.add %98, %100 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %103 = stablehlo.multiply %102, %arg4 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %105 = stablehlo.multiply %104, %72 : tensor<48x32xf32>
    %106 = stablehlo.add %103, %105 : tensor<48x32xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %108 = stablehlo.multiply %107, %91 : tensor<48xf32>
    %109 = stablehlo.subtract %arg5, %108 : tensor<48xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %111 = stablehlo.multiply %110, %96 : tensor<32xf32>
    %112 = stablehlo.subtract %arg6, %111 : tensor<32xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %114 = stablehlo.multiply %113, %101 : tensor<32x48xf32>
    %115 = stablehlo.subtract %arg7, %114 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %117 = stablehlo.multiply %116, %106 : tensor<48x32xf32>
    %118 = stablehlo.subtract %arg8, %117 : tensor<48x32xf32>
    %cst_26 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %120 = stablehlo.multiply %119, %arg9 : tensor<48xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %122 = stablehlo.multiply %121, %109 : tensor<48xf32>
    %123 = stablehlo.add %120, %122 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %125 = stablehlo.multiply %124, %arg10 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %127 = stablehlo.multiply %126, %112 : tensor<32xf32>
    %128 = stablehlo.add %125, %127 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %130 = stablehlo.multiply %129, %arg11 : tensor<32x48xf32>
    %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %132 = stablehlo.multiply %131, %115 : tensor<32x48xf32>
    %133 = stablehlo.add %130, %132 : tensor<32x48xf32>
    %cst_32 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %135 = stablehlo.multiply %134, %arg12 : tensor<48x32xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %137 = stablehlo.multiply %136, %118 : tensor<48x32xf32>
    %138 = stablehlo.add %135, %137 : tensor<48x32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %140 = stablehlo.multiply %139, %arg0 : tensor<32xf32>
    %141 = stablehlo.convert %arg14 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %142 = stablehlo.convert %141 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %143 = chlo.square %142 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %147 = stablehlo.divide %145, %146 : tensor<64x1xf32>
    %cst_37 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %149 = stablehlo.add %147, %148 : tensor<64x1xf32>
    %150 = stablehlo.rsqrt %149 : tensor<64x1xf32>
    %151 = stablehlo.convert %150 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %153 = stablehlo.multiply %141, %152 : tensor<64x32xbf16>
    %154 = stablehlo.convert %arg10 : (tensor<32xf32>) -> tensor<32xbf16>
    %155 = stablehlo.broadcast_in_dim %154, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %157 = stablehlo.multiply %153, %156 : tensor<64x32xbf16>
    %158 = stablehlo.convert %arg11 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %159 = stablehlo.dot_general %157, %158, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %160 = stablehlo.convert %arg9 : (tensor<48xf32>) -> tensor<48xbf16>
    %161 = stablehlo.broadcast_in_dim %160, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %163 = stablehlo.add %159, %162 : tensor<64x48xbf16>
    %164 = call @silu_0(%163) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %165 = stablehlo.convert %arg12 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %166 = stablehlo.dot_general %164, %165, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %167 = stablehlo.add %141, %166 : tensor<64x32xbf16>
    %168 = stablehlo.convert %167 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_39 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %171 = stablehlo.divide %169, %170 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %173 = stablehlo.multiply %172, %171 : tensor<32xf32>
    %174 = stablehlo.add %140, %173 : tensor<32xf32>
    return %174, %91, %96, %101, %106, %109, %112, %115, %118, %123, %128, %133, %138, %64 : tensor<32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
  func.func private @silu_0(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %6 : tensor<64x48xbf16>
  }
  func.func private @silu_1(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
