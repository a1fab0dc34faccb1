module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %4 = stablehlo.slice %arg12 [0:16, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %5 = stablehlo.slice %arg13 [0:16, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %6 = stablehlo.convert %4 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %7 = stablehlo.convert %6 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %8 = chlo.square %7 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<16x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<16x1xf32>
    %15 = stablehlo.rsqrt %14 : tensor<16x1xf32>
    %16 = stablehlo.convert %15 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x32xbf16>
    %18 = stablehlo.multiply %6, %17 : tensor<16x32xbf16>
    %19 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<16x32xbf16>
    %22 = stablehlo.multiply %18, %21 : tensor<16x32xbf16>
    %23 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %24 = stablehlo.dot_general %22, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<32x48xbf16>) -> tensor<16x48xbf16>
    %25 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<16x48xbf16>
    %28 = stablehlo.add %24, %27 : tensor<16x48xbf16>
    %29:3 = call @silu(%28) : (tensor<16x48xbf16>) -> (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>)
    %30 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %31 = stablehlo.dot_general %29#0, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %32 = stablehlo.add %6, %31 : tensor<16x32xbf16>
    %33 = stablehlo.convert %32 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %34 = stablehlo.subtract %33, %5 : tensor<16x32xf32>
    %35 = chlo.square %34 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<16x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %39 = stablehlo.divide %38, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %40 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<16x32xf32>
    %43 = stablehlo.convert %42 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %44 = stablehlo.dot_general %43, %29#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<16x48xbf16>) -> tensor<32x48xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %46 = stablehlo.dot_general %43, %30, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<48x32xbf16>) -> tensor<16x48xbf16>
    %47 = stablehlo.convert %45 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %48 = call @silu_0(%29#1, %29#2, %28, %46) : (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.reduce(%48 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<16x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %50 = stablehlo.reshape %49 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %51 = stablehlo.reduce(%50 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %52 = stablehlo.convert %51 : (tensor<48xbf16>) -> tensor<48xf32>
    %53 = stablehlo.dot_general %48, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x32xbf16>) -> tensor<48x32xbf16>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %55 = stablehlo.dot_general %48, %23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<32x48xbf16>) -> tensor<16x32xbf16>
    %56 = stablehlo.convert %54 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %57 = stablehlo.multiply %18, %55 : tensor<16x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.reduce(%57 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<16x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %59 = stablehlo.reshape %58 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.reduce(%59 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %61 = stablehlo.convert %60 : (tensor<32xbf16>) -> tensor<32xf32>
    %62 = stablehlo.add %0, %52 : tensor<48xf32>
    %63 = stablehlo.add %1, %61 : tensor<32xf32>
    %64 = stablehlo.add %2, %56 : tensor<32x48xf32>
    %65 = stablehlo.add %3, %47 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_15, %39 : tensor<f32>
    %67 = stablehlo.slice %arg12 [16:32, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %68 = stablehlo.slice %arg13 [16:32, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %69 = stablehlo.convert %67 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %70 = stablehlo.convert %69 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %71 = chlo.square %70 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<16xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %75 = stablehlo.divide %73, %74 : tensor<16x1xf32>
    %cst_18 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %77 = stablehlo.add %75, %76 : tensor<16x1xf32>
    %78 = stablehlo.rsqrt %77 : tensor<16x1xf32>
    %79 = stablehlo.convert %78 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x32xbf16>
    %81 = stablehlo.multiply %69, %80 : tensor<16x32xbf16>
    %82 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<16x32xbf16>
    %85 = stablehlo.multiply %81, %84 : tensor<16x32xbf16>
    %86 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %87 = stablehlo.dot_general %85, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<32x48xbf16>) -> tensor<16x48xbf16>
    %88 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %89 = stablehlo.broadcast_in_dim %88, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<16x48xbf16>
    %91 = stablehlo.add %87, %90 : tensor<16x48xbf16>
    %92:3 = call @silu(%91) : (tensor<16x48xbf16>) -> (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>)
    %93 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %94 = stablehlo.dot_general %92#0, %93, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %95 = stablehlo.add %69, %94 : tensor<16x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %97 = stablehlo.subtract %96, %68 : tensor<16x32xf32>
    %98 = chlo.square %97 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %100 = stablehlo.multiply %99, %97 : tensor<16x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%98 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %102 = stablehlo.divide %101, %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %103 = stablehlo.divide %cst_22, %cst_23 : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %105 = stablehlo.multiply %104, %100 : tensor<16x32xf32>
    %106 = stablehlo.convert %105 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %107 = stablehlo.dot_general %106, %92#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<16x48xbf16>) -> tensor<32x48xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %109 = stablehlo.dot_general %106, %93, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<48x32xbf16>) -> tensor<16x48xbf16>
    %110 = stablehlo.convert %108 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %111 = call @silu_0(%92#1, %92#2, %91, %109) : (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %112 = stablehlo.reduce(%111 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<16x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %113 = stablehlo.reshape %112 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %114 = stablehlo.reduce(%113 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %115 = stablehlo.convert %114 : (tensor<48xbf16>) -> tensor<48xf32>
    %116 = stablehlo.dot_general %111, %85, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x32xbf16>) -> tensor<48x32xbf16>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %118 = stablehlo.dot_general %111, %86, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<32x48xbf16>) -> tensor<16x32xbf16>
    %119 = stablehlo.convert %117 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %120 = stablehlo.multiply %81, %118 : tensor<16x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %121 = stablehlo.reduce(%120 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<16x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %122 = stablehlo.reshape %121 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %123 = stablehlo.reduce(%122 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %124 = stablehlo.convert %123 : (tensor<32xbf16>) -> tensor<32xf32>
    %125 = stablehlo.add %62, %115 : tensor<48xf32>
    %126 = stablehlo.add %63, %124 : tensor<32xf32>
    %127 = stablehlo.add %64, %119 : tensor<32x48xf32>
    %128 = stablehlo.add %65, %110 : tensor<48x32xf32>
    %129 = stablehlo.add %66, %102 : tensor<f32>
    %130 = stablehlo.slice %arg12 [32:48, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %131 = stablehlo.slice %arg13 [32:48, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %132 = stablehlo.convert %130 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %133 = stablehlo.convert %132 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %134 = chlo.square %133 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<16xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_29 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<16x1xf32>
    %cst_30 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %140 = stablehlo.add %138, %139 : tensor<16x1xf32>
    %141 = stablehlo.rsqrt %140 : tensor<16x1xf32>
    %142 = stablehlo.convert %141 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x32xbf16>
    %144 = stablehlo.multiply %132, %143 : tensor<16x32xbf16>
    %145 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<16x32xbf16>
    %148 = stablehlo.multiply %144, %147 : tensor<16x32xbf16>
    %149 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %150 = stablehlo.dot_general %148, %149, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<32x48xbf16>) -> tensor<16x48xbf16>
    %151 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %152 = stablehlo.broadcast_in_dim %151, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<16x48xbf16>
    %154 = stablehlo.add %150, %153 : tensor<16x48xbf16>
    %155:3 = call @silu(%154) : (tensor<16x48xbf16>) -> (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>)
    %156 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %157 = stablehlo.dot_general %155#0, %156, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %158 = stablehlo.add %132, %157 : tensor<16x32xbf16>
    %159 = stablehlo.convert %158 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %160 = stablehlo.subtract %159, %131 : tensor<16x32xf32>
    %161 = chlo.square %160 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %163 = stablehlo.multiply %162, %160 : tensor<16x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%161 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_33 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %165 = stablehlo.divide %164, %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %166 = stablehlo.divide %cst_34, %cst_35 : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %168 = stablehlo.multiply %167, %163 : tensor<16x32xf32>
    %169 = stablehlo.convert %168 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %170 = stablehlo.dot_general %169, %155#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<16x48xbf16>) -> tensor<32x48xbf16>
    %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %172 = stablehlo.dot_general %169, %156, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<48x32xbf16>) -> tensor<16x48xbf16>
    %173 = stablehlo.convert %171 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %174 = call @silu_0(%155#1, %155#2, %154, %172) : (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.reduce(%174 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<16x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %176 = stablehlo.reshape %175 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.reduce(%176 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %178 = stablehlo.convert %177 : (tensor<48xbf16>) -> tensor<48xf32>
    %179 = stablehlo.dot_general %174, %148, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x32xbf16>) -> tensor<48x32xbf16>
    %180 = stablehlo.transpose %179, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %181 = stablehlo.dot_general %174, %149, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<32x48xbf16>) -> tensor<16x32xbf16>
    %182 = stablehlo.convert %180 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %183 = stablehlo.multiply %144, %181 : tensor<16x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %184 = stablehlo.reduce(%183 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<16x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %185 = stablehlo.reshape %184 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %186 = stablehlo.reduce(%185 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %187 = stablehlo.convert %186 : (tensor<32xbf16>) -> tensor<32xf32>
    %188 = stablehlo.add %125, %178 : tensor<48xf32>
    %189 = stablehlo.add %126, %187 : tensor<32xf32>
    %190 = stablehlo.add %127, %182 : tensor<32x48xf32>
    %191 = stablehlo.add %128, %173 : tensor<48x32xf32>
    %192 = stablehlo.add %129, %165 : tensor<f32>
    %193 = stablehlo.slice %arg12 [48:64, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %194 = stablehlo.slice %arg13 [48:64, 0:32] : (tensor<64x32xf32>) -> tensor<16x32xf32>
    %195 = stablehlo.convert %193 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %196 = stablehlo.convert %195 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %197 = chlo.square %196 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_40) applies stablehlo.add across dimensions = [1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<16xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %201 = stablehlo.divide %199, %200 : tensor<16x1xf32>
    %cst_42 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %203 = stablehlo.add %201, %202 : tensor<16x1xf32>
    %204 = stablehlo.rsqrt %203 : tensor<16x1xf32>
    %205 = stablehlo.convert %204 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x32xbf16>
    %207 = stablehlo.multiply %195, %206 : tensor<16x32xbf16>
    %208 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %209 = stablehlo.broadcast_in_dim %208, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<16x32xbf16>
    %211 = stablehlo.multiply %207, %210 : tensor<16x32xbf16>
    %212 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %213 = stablehlo.dot_general %211, %212, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<32x48xbf16>) -> tensor<16x48xbf16>
    %214 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %215 = stablehlo.broadcast_in_dim %214, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<16x48xbf16>
    %217 = stablehlo.add %213, %216 : tensor<16x48xbf16>
    %218:3 = call @silu(%217) : (tensor<16x48xbf16>) -> (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>)
    %219 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %220 = stablehlo.dot_general %218#0, %219, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %221 = stablehlo.add %195, %220 : tensor<16x32xbf16>
    %222 = stablehlo.convert %221 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %223 = stablehlo.subtract %222, %194 : tensor<16x32xf32>
    %224 = chlo.square %223 : tensor<16x32xf32> -> tensor<16x32xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %226 = stablehlo.multiply %225, %223 : tensor<16x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%224 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %228 = stablehlo.divide %227, %cst_45 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %229 = stablehlo.divide %cst_46, %cst_47 : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %231 = stablehlo.multiply %230, %226 : tensor<16x32xf32>
    %232 = stablehlo.convert %231 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %233 = stablehlo.dot_general %232, %218#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<16x48xbf16>) -> tensor<32x48xbf16>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %235 = stablehlo.dot_general %232, %219, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x32xbf16>, tensor<48x32xbf16>) -> tensor<16x48xbf16>
    %236 = stablehlo.convert %234 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %237 = call @silu_0(%218#1, %218#2, %217, %235) : (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>) -> tensor<16x48xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %238 = stablehlo.reduce(%237 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<16x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %239 = stablehlo.reshape %238 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %240 = stablehlo.reduce(%239 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %241 = stablehlo.convert %240 : (tensor<48xbf16>) -> tensor<48xf32>
    %242 = stablehlo.dot_general %237, %211, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x32xbf16>) -> tensor<48x32xbf16>
    %243 = stablehlo.transpose %242, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %244 = stablehlo.dot_general %237, %212, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<32x48xbf16>) -> tensor<16x32xbf16>
    %245 = stablehlo.convert %243 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %246 = stablehlo.multiply %207, %244 : tensor<16x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %247 = stablehlo.reduce(%246 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<16x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %248 = stablehlo.reshape %247 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %249 = stablehlo.reduce(%248 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %250 = stablehlo.convert %249 : (tensor<32xbf16>) -> tensor<32xf32>
    %251 = stablehlo.add %188, %241 : tensor<48xf32>
    %252 = stablehlo.add %189, %250 : tensor<32xf32>
    %253 = stablehlo.add %190, %245 : tensor<32x48xf32>
    %254 = stablehlo.add %191, %236 : tensor<48x32xf32>
    %255 = stablehlo.add %192, %228 : tensor<f32>
    %cst_52 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %257 = stablehlo.divide %251, %256 : tensor<48xf32>
    %cst_53 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %259 = stablehlo.divide %252, %258 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %261 = stablehlo.divide %253, %260 : tensor<32x48xf32>
    %cst_55 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %263 = stablehlo.divide %254, %262 : tensor<48x32xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %265 = stablehlo.multiply %264, %arg0 : tensor<48xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %267 = stablehlo.multiply %266, %257 : tensor<48xf32>
    %268 = stablehlo.add %265, %267 : tensor<48xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %270 = stablehlo.multiply %269, %arg1 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %272 = stablehlo.multiply %271, %259 : tensor<32xf32>
    %273 = stablehlo.add %270, %272 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %275 = stablehlo.multiply %274, %arg2 : tensor<32x48xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %277 = stablehlo.multiply %276, %261 : tensor<32x48xf32>
    %278 = stablehlo.add %275, %277 : tensor<32x48xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %280 = stablehlo.multiply %279, %arg3 : tensor<48x32xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %282 = stablehlo.multiply %281, %263 : tensor<48x32xf32>
    %283 = stablehlo.add %280, %282 : tensor<48x32xf32>
    %cst_64 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %285 = stablehlo.multiply %284, %arg8 : tensor<48xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %287 = stablehlo.multiply %286, %257 : tensor<48xf32>
    %288 = stablehlo.multiply %287, %257 : tensor<48xf32>
    %289 = stablehlo.add %285, %288 : tensor<48xf32>
    %cst_66 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %291 = stablehlo.multiply %290, %arg9 : tensor<32xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %293 = stablehlo.multiply %292, %259 : tensor<32xf32>
    %294 = stablehlo.multiply %293, %259 : tensor<32xf32>
    %295 = stablehlo.add %291, %294 : tensor<32xf32>
    %cst_68 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %297 = stablehlo.multiply %296, %arg10 : tensor<32x48xf32>
    %cst_69 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %299 = stablehlo.multiply %298, %261 : tensor<32x48xf32>
    %300 = stablehlo.multiply %299, %261 : tensor<32x48xf32>
    %301 = stablehlo.add %297, %300 : tensor<32x48xf32>
    %cst_70 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %303 = stablehlo.multiply %302, %arg11 : tensor<48x32xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %305 = stablehlo.multiply %304, %263 : tensor<48x32xf32>
    %306 = stablehlo.multiply %305, %263 : tensor<48x32xf32>
    %307 = stablehlo.add %303, %306 : tensor<48x32xf32>
    %cst_72 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %309 = stablehlo.multiply %308, %268 : tensor<48xf32>
    %310 = stablehlo.sqrt %289 : tensor<48xf32>
    %cst_73 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %312 = stablehlo.add %310, %311 : tensor<48xf32>
    %313 = stablehlo.divide %309, %312 : tensor<48xf32>
    %314 = stablehlo.subtract %arg4, %313 : tensor<48xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %316 = stablehlo.multiply %315, %273 : tensor<32xf32>
    %317 = stablehlo.sqrt %295 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %319 = stablehlo.add %317, %318 : tensor<32xf32>
    %320 = stablehlo.divide %316, %319 : tensor<32xf32>
    %321 = stablehlo.subtract %arg5, %320 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %323 = stablehlo.multiply %322, %278 : tensor<32x48xf32>
    %324 = stablehlo.sqrt %301 : tensor<32x48xf32>
    %cst_77 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %326 = stablehlo.add %324, %325 : tensor<32x48xf32>
    %327 = stablehlo.divide %323, %326 : tensor<32x48xf32>
    %328 = stablehlo.subtract %arg6, %327 : tensor<32x48xf32>
    %cst_78 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %330 = stablehlo.multiply %329, %283 : tensor<48x32xf32>
    %331 = stablehlo.sqrt %307 : tensor<48x32xf32>
    %cst_79 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %333 = stablehlo.add %331, %332 : tensor<48x32xf32>
    %334 = stablehlo.divide %330, %333 : tensor<48x32xf32>
    %335 = stablehlo.subtract %arg7, %334 : tensor<48x32xf32>
    %cst_80 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %336 = stablehlo.divide %255, %cst_80 : tensor<f32>
    return %268, %273, %278, %283, %314, %321, %328, %335, %289, %295, %301, %307, %336 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<16x48xbf16>) -> (tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<16x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<16x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<16x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<16x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<16x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<16x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<16x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<16x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<16x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<16x48xbf16>
    return %9, %8, %5 : tensor<16x48xbf16>, tensor<16x48xbf16>, tensor<16x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<16x48xbf16>, %arg1: tensor<16x48xbf16>, %arg2: tensor<16x48xbf16>, %arg3: tensor<16x48xbf16>) -> tensor<16x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<16x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<16x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<16x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<16x48xbf16>
    return %3 : tensor<16x48xbf16>
  }
}
