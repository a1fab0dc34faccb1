module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<ui32>, %arg1: tensor<48xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<i32>, %arg10: tensor<48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<48x32xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<64x32xf32>) -> (tensor<ui32> {jax.result_info = "result[0]['k']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg14 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %28 = stablehlo.subtract %27, %arg15 : tensor<64x32xf32>
    %29 = chlo.square %28 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %34 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<64x32xf32>
    %37 = stablehlo.convert %36 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %38 = stablehlo.dot_general %37, %23#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %40 = stablehlo.dot_general %37, %24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %41 = stablehlo.convert %39 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %42 = call @silu_0(%23#1, %23#2, %22, %40) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %44 = stablehlo.reshape %43 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %46 = stablehlo.convert %45 : (tensor<48xbf16>) -> tensor<48xf32>
    %47 = stablehlo.dot_general %42, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %49 = stablehlo.dot_general %42, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.convert %48 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %51 = stablehlo.multiply %12, %49 : tensor<64x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %53 = stablehlo.reshape %52 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %54 = stablehlo.reduce(%53 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %55 = stablehlo.convert %54 : (tensor<32xbf16>) -> tensor<32xf32>
    %56 = stablehlo.multiply %46, %46 : tensor<48xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %58 = stablehlo.sqrt %57 : tensor<f32>
    %59 = stablehlo.multiply %arg5, %arg5 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.sqrt %60 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %62 = stablehlo.maximum %61, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %63 = stablehlo.multiply %cst_14, %62 : tensor<f32>
    %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %64 = stablehlo.add %58, %cst_15 : tensor<f32>
    %65 = stablehlo.divide %63, %64 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.minimum %cst_16, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %68 = stablehlo.multiply %46, %67 : tensor<48xf32>
    %69 = stablehlo.multiply %55, %55 : tensor<32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %71 = stablehlo.sqrt %70 : tensor<f32>
    %72 = stablehlo.multiply %arg6, %arg6 : tensor<32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.sqrt %73 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %75 = stablehlo.maximum %74, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %76 = stablehlo.multiply %cst_20, %75 : tensor<f32>
    %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %77 = stablehlo.add %71, %cst_21 : tensor<f32>
    %78 = stablehlo.divide %76, %77 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.minimum %cst_22, %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %81 = stablehlo.multiply %55, %80 : tensor<32xf32>
    %82 = stablehlo.multiply %50, %50 : tensor<32x48xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x48xf32>, tensor<f32>) -> tensor<f32>
    %84 = stablehlo.sqrt %83 : tensor<f32>
    %85 = stablehlo.multiply %arg7, %arg7 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x48xf32>, tensor<f32>) -> tensor<f32>
    %87 = stablehlo.sqrt %86 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %88 = stablehlo.maximum %87, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %89 = stablehlo.multiply %cst_26, %88 : tensor<f32>
    %cst_27 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %90 = stablehlo.add %84, %cst_27 : tensor<f32>
    %91 = stablehlo.divide %89, %90 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.minimum %cst_28, %91 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %94 = stablehlo.multiply %50, %93 : tensor<32x48xf32>
    %95 = stablehlo.multiply %41, %41 : tensor<48x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<f32>
    %97 = stablehlo.sqrt %96 : tensor<f32>
    %98 = stablehlo.multiply %arg8, %arg8 : tensor<48x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.sqrt %99 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %101 = stablehlo.maximum %100, %cst_31 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %102 = stablehlo.multiply %cst_32, %101 : tensor<f32>
    %cst_33 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %103 = stablehlo.add %97, %cst_33 : tensor<f32>
    %104 = stablehlo.divide %102, %103 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.minimum %cst_34, %104 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %107 = stablehlo.multiply %41, %106 : tensor<48x32xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %108 = stablehlo.add %arg9, %c : tensor<i32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %110 = stablehlo.multiply %109, %arg1 : tensor<48xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %112 = stablehlo.multiply %111, %68 : tensor<48xf32>
    %113 = stablehlo.add %110, %112 : tensor<48xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %115 = stablehlo.multiply %114, %arg2 : tensor<32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %117 = stablehlo.multiply %116, %81 : tensor<32xf32>
    %118 = stablehlo.add %115, %117 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %120 = stablehlo.multiply %119, %arg3 : tensor<32x48xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %122 = stablehlo.multiply %121, %94 : tensor<32x48xf32>
    %123 = stablehlo.add %120, %122 : tensor<32x48xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %125 = stablehlo.multiply %124, %arg4 : tensor<48x32xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %127 = stablehlo.multiply %126, %107 : tensor<48x32xf32>
    %128 = stablehlo.add %125, %127 : tensor<48x32xf32>
    %cst_43 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %130 = stablehlo.multiply %129, %arg10 : tensor<48xf32>
    %131 = stablehlo.multiply %68, %68 : tensor<48xf32>
    %cst_44 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<48xf32>
    %134 = stablehlo.add %130, %133 : tensor<48xf32>
    %cst_45 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %136 = stablehlo.multiply %135, %arg11 : tensor<32xf32>
    %137 = stablehlo.multiply %81, %81 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<32xf32>
    %140 = stablehlo.add %136, %139 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %142 = stablehlo.multiply %141, %arg12 : tensor<32x48xf32>
    %143 = stablehlo.multiply %94, %94 : tensor<32x48xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<32x48xf32>
    %146 = stablehlo.add %142, %145 : tensor<32x48xf32>
    %cst_49 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %148 = stablehlo.multiply %147, %arg13 : tensor<48x32xf32>
    %149 = stablehlo.multiply %107, %107 : tensor<48x32xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<48x32xf32>
    %152 = stablehlo.add %148, %151 : tensor<48x32xf32>
    %153 = stablehlo.convert %108 : (tensor<i32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %154 = stablehlo.power %cst_51, %153 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.subtract %cst_52, %154 : tensor<f32>
    %156 = stablehlo.convert %108 : (tensor<i32>) -> tensor<f32>
    %cst_53 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %157 = stablehlo.power %cst_53, %156 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %158 = stablehlo.subtract %cst_54, %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %160 = stablehlo.divide %113, %159 : tensor<48xf32>
    %161 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %162 = stablehlo.divide %134, %161 : tensor<48xf32>
    %163 = stablehlo.sqrt %162 : tensor<48xf32>
    %cst_55 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %165 = stablehlo.add %163, %164 : tensor<48xf32>
    %166 = stablehlo.divide %160, %165 : tensor<48xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<48xf32>
    %169 = stablehlo.subtract %arg5, %168 : tensor<48xf32>
    %170 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %171 = stablehlo.divide %118, %170 : tensor<32xf32>
    %172 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %173 = stablehlo.divide %140, %172 : tensor<32xf32>
    %174 = stablehlo.sqrt %173 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %176 = stablehlo.add %174, %175 : tensor<32xf32>
    %177 = stablehlo.divide %171, %176 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %179 = stablehlo.multiply %178, %177 : tensor<32xf32>
    %180 = stablehlo.subtract %arg6, %179 : tensor<32xf32>
    %181 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %182 = stablehlo.divide %123, %181 : tensor<32x48xf32>
    %183 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %184 = stablehlo.divide %146, %183 : tensor<32x48xf32>
    %185 = stablehlo.sqrt %184 : tensor<32x48xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %187 = stablehlo.add %185, %186 : tensor<32x48xf32>
    %188 = stablehlo.divide %182, %187 : tensor<32x48xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<32x48xf32>
    %191 = stablehlo.subtract %arg7, %190 : tensor<32x48xf32>
    %192 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %193 = stablehlo.divide %128, %192 : tensor<48x32xf32>
    %194 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %195 = stablehlo.divide %152, %194 : tensor<48x32xf32>
    %196 = stablehlo.sqrt %195 : tensor<48x32xf32>
    %cst_61 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %198 = stablehlo.add %196, %197 : tensor<48x32xf32>
    %199 = stablehlo.divide %193, %198 : tensor<48x32xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<48x32xf32>
    %202 = stablehlo.subtract %arg8, %201 : tensor<48x32xf32>
    %c_63 = stablehlo.constant dense<1> : tensor<ui32>
    %203 = stablehlo.add %arg0, %c_63 : tensor<ui32>
    return %203, %113, %118, %123, %128, %169, %180, %191, %202, %108, %134, %140, %146, %152, %33 : tensor<ui32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<i32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
