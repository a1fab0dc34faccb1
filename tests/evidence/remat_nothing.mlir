module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<48xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x48xf32>, %arg19: tensor<48x32xf32>, %arg20: tensor<48xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x48xf32>, %arg23: tensor<48x32xf32>, %arg24: tensor<48xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x48xf32>, %arg27: tensor<48x32xf32>, %arg28: tensor<48xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32x48xf32>, %arg31: tensor<48x32xf32>, %arg32: tensor<48xf32>, %arg33: tensor<32xf32>, %arg34: tensor<32x48xf32>, %arg35: tensor<48x32xf32>, %arg36: tensor<64x32xf32>, %arg37: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m'][0]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m'][0]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m'][0]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m'][0]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['m'][1]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m'][1]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m'][1]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m'][1]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['m'][2]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m'][2]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m'][2]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m'][2]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p'][0]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p'][0]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p'][0]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p'][0]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p'][1]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p'][1]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p'][1]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p'][1]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p'][2]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p'][2]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p'][2]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p'][2]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v'][0]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v'][0]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v'][0]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v'][0]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v'][1]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v'][1]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v'][1]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v'][1]['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v'][2]['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v'][2]['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v'][2]['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v'][2]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg36 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %13 = stablehlo.convert %arg13 : (tensor<32xf32>) -> tensor<32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %12, %15 : tensor<64x32xbf16>
    %17 = stablehlo.convert %arg14 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg12 : (tensor<48xf32>) -> tensor<48xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.add %18, %21 : tensor<64x48xbf16>
    %23 = call @silu(%22) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.convert %arg15 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %23, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.add %0, %25 : tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.convert %27 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %41 = stablehlo.convert %arg17 : (tensor<32xf32>) -> tensor<32xbf16>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %44 = stablehlo.multiply %40, %43 : tensor<64x32xbf16>
    %45 = stablehlo.convert %arg18 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %46 = stablehlo.dot_general %44, %45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %47 = stablehlo.convert %arg16 : (tensor<48xf32>) -> tensor<48xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %50 = stablehlo.add %46, %49 : tensor<64x48xbf16>
    %51 = call @silu(%50) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %52 = stablehlo.convert %arg19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %53 = stablehlo.dot_general %51, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %54 = stablehlo.add %28, %53 : tensor<64x32xbf16>
    %55 = stablehlo.convert %54 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %56 = stablehlo.convert %55 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %57 = stablehlo.convert %56 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %58 = chlo.square %57 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %62 = stablehlo.divide %60, %61 : tensor<64x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %64 = stablehlo.add %62, %63 : tensor<64x1xf32>
    %65 = stablehlo.rsqrt %64 : tensor<64x1xf32>
    %66 = stablehlo.convert %65 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.multiply %56, %67 : tensor<64x32xbf16>
    %69 = stablehlo.convert %arg21 : (tensor<32xf32>) -> tensor<32xbf16>
    %70 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %72 = stablehlo.multiply %68, %71 : tensor<64x32xbf16>
    %73 = stablehlo.convert %arg22 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %74 = stablehlo.dot_general %72, %73, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %75 = stablehlo.convert %arg20 : (tensor<48xf32>) -> tensor<48xbf16>
    %76 = stablehlo.broadcast_in_dim %75, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %78 = stablehlo.add %74, %77 : tensor<64x48xbf16>
    %79 = call @silu(%78) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %80 = stablehlo.convert %arg23 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %81 = stablehlo.dot_general %79, %80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %82 = stablehlo.add %56, %81 : tensor<64x32xbf16>
    %83 = stablehlo.convert %82 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %84 = stablehlo.subtract %83, %arg37 : tensor<64x32xf32>
    %85 = stablehlo.multiply %84, %84 : tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %87 = stablehlo.multiply %86, %84 : tensor<64x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%85 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %89 = stablehlo.divide %88, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %90 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %92 = stablehlo.multiply %91, %87 : tensor<64x32xf32>
    %93:6 = stablehlo.optimization_barrier %arg20, %arg21, %arg22, %arg23, %55, %92 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %94 = stablehlo.convert %93#4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %95 = stablehlo.convert %94 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %96 = chlo.square %95 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %98 = stablehlo.multiply %97, %95 : tensor<64x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%96 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %102 = stablehlo.divide %100, %101 : tensor<64x1xf32>
    %cst_16 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %104 = stablehlo.add %102, %103 : tensor<64x1xf32>
    %105 = stablehlo.rsqrt %104 : tensor<64x1xf32>
    %106 = stablehlo.divide %105, %104 : tensor<64x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<64x1xf32>
    %109 = stablehlo.convert %105 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %111 = stablehlo.multiply %94, %110 : tensor<64x32xbf16>
    %112 = stablehlo.convert %93#1 : (tensor<32xf32>) -> tensor<32xbf16>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %115 = stablehlo.multiply %111, %114 : tensor<64x32xbf16>
    %116 = stablehlo.convert %93#2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %117 = stablehlo.dot_general %115, %116, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %118 = stablehlo.convert %93#0 : (tensor<48xf32>) -> tensor<48xbf16>
    %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %121 = stablehlo.add %117, %120 : tensor<64x48xbf16>
    %122:3 = call @silu_0(%121) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %123 = stablehlo.convert %93#3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %124 = stablehlo.convert %93#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %125 = stablehlo.dot_general %124, %122#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %126 = stablehlo.transpose %125, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %127 = stablehlo.dot_general %124, %123, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %128 = stablehlo.convert %126 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %129 = call @silu_1(%122#1, %121, %122#2, %127) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.reduce(%129 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %131 = stablehlo.reshape %130 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %132 = stablehlo.reduce(%131 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %133 = stablehlo.convert %132 : (tensor<48xbf16>) -> tensor<48xf32>
    %134 = stablehlo.dot_general %129, %115, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %136 = stablehlo.dot_general %129, %116, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %137 = stablehlo.convert %135 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %138 = stablehlo.multiply %111, %136 : tensor<64x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %139 = stablehlo.reduce(%138 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %140 = stablehlo.reshape %139 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %141 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %142 = stablehlo.multiply %136, %141 : tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %143 = stablehlo.reduce(%140 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %144 = stablehlo.convert %143 : (tensor<32xbf16>) -> tensor<32xf32>
    %145 = stablehlo.multiply %94, %142 : tensor<64x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %146 = stablehlo.reduce(%145 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %147 = stablehlo.reshape %146 : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %148 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %149 = stablehlo.multiply %142, %148 : tensor<64x32xbf16>
    %150 = stablehlo.add %124, %149 : tensor<64x32xbf16>
    %151 = stablehlo.convert %147 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %152 = stablehlo.multiply %151, %108 : tensor<64x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %154 = stablehlo.divide %152, %153 : tensor<64x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %157 = stablehlo.multiply %156, %98 : tensor<64x32xf32>
    %158 = stablehlo.convert %157 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %159 = stablehlo.add %150, %158 : tensor<64x32xbf16>
    %160 = stablehlo.convert %159 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %161:6 = stablehlo.optimization_barrier %arg16, %arg17, %arg18, %arg19, %27, %160 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %162 = stablehlo.convert %161#4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %163 = stablehlo.convert %162 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %164 = chlo.square %163 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %166 = stablehlo.multiply %165, %163 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%164 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %170 = stablehlo.divide %168, %169 : tensor<64x1xf32>
    %cst_28 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %172 = stablehlo.add %170, %171 : tensor<64x1xf32>
    %173 = stablehlo.rsqrt %172 : tensor<64x1xf32>
    %174 = stablehlo.divide %173, %172 : tensor<64x1xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %176 = stablehlo.multiply %175, %174 : tensor<64x1xf32>
    %177 = stablehlo.convert %173 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %179 = stablehlo.multiply %162, %178 : tensor<64x32xbf16>
    %180 = stablehlo.convert %161#1 : (tensor<32xf32>) -> tensor<32xbf16>
    %181 = stablehlo.broadcast_in_dim %180, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %183 = stablehlo.multiply %179, %182 : tensor<64x32xbf16>
    %184 = stablehlo.convert %161#2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %185 = stablehlo.dot_general %183, %184, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %186 = stablehlo.convert %161#0 : (tensor<48xf32>) -> tensor<48xbf16>
    %187 = stablehlo.broadcast_in_dim %186, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %189 = stablehlo.add %185, %188 : tensor<64x48xbf16>
    %190:3 = call @silu_0(%189) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %191 = stablehlo.convert %161#3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %192 = stablehlo.convert %161#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %193 = stablehlo.dot_general %192, %190#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %194 = stablehlo.transpose %193, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %195 = stablehlo.dot_general %192, %191, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %196 = stablehlo.convert %194 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %197 = call @silu_1(%190#1, %189, %190#2, %195) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %198 = stablehlo.reduce(%197 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %199 = stablehlo.reshape %198 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %200 = stablehlo.reduce(%199 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %201 = stablehlo.convert %200 : (tensor<48xbf16>) -> tensor<48xf32>
    %202 = stablehlo.dot_general %197, %183, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %203 = stablehlo.transpose %202, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %204 = stablehlo.dot_general %197, %184, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %205 = stablehlo.convert %203 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %206 = stablehlo.multiply %179, %204 : tensor<64x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %207 = stablehlo.reduce(%206 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %208 = stablehlo.reshape %207 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %209 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %210 = stablehlo.multiply %204, %209 : tensor<64x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %211 = stablehlo.reduce(%208 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %212 = stablehlo.convert %211 : (tensor<32xbf16>) -> tensor<32xf32>
    %213 = stablehlo.multiply %162, %210 : tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %214 = stablehlo.reduce(%213 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %215 = stablehlo.reshape %214 : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %216 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %217 = stablehlo.multiply %210, %216 : tensor<64x32xbf16>
    %218 = stablehlo.add %192, %217 : tensor<64x32xbf16>
    %219 = stablehlo.convert %215 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %220 = stablehlo.multiply %219, %176 : tensor<64x1xf32>
    %cst_35 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %222 = stablehlo.divide %220, %221 : tensor<64x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.reduce(%222 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %225 = stablehlo.multiply %224, %166 : tensor<64x32xf32>
    %226 = stablehlo.convert %225 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %227 = stablehlo.add %218, %226 : tensor<64x32xbf16>
    %228 = stablehlo.convert %227 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %229:6 = stablehlo.optimization_barrier %arg12, %arg13, %arg14, %arg15, %arg36, %228 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %230 = stablehlo.convert %229#4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %231 = stablehlo.convert %230 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %232 = chlo.square %231 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.reduce(%232 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %236 = stablehlo.divide %234, %235 : tensor<64x1xf32>
    %cst_39 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %238 = stablehlo.add %236, %237 : tensor<64x1xf32>
    %239 = stablehlo.rsqrt %238 : tensor<64x1xf32>
    %240 = stablehlo.convert %239 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %242 = stablehlo.multiply %230, %241 : tensor<64x32xbf16>
    %243 = stablehlo.convert %229#1 : (tensor<32xf32>) -> tensor<32xbf16>
    %244 = stablehlo.broadcast_in_dim %243, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %246 = stablehlo.multiply %242, %245 : tensor<64x32xbf16>
    %247 = stablehlo.convert %229#2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %248 = stablehlo.dot_general %246, %247, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %249 = stablehlo.convert %229#0 : (tensor<48xf32>) -> tensor<48xbf16>
    %250 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %252 = stablehlo.add %248, %251 : tensor<64x48xbf16>
    %253:3 = call @silu_0(%252) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %254 = stablehlo.convert %229#3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %255 = stablehlo.convert %229#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %256 = stablehlo.dot_general %255, %253#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %257 = stablehlo.transpose %256, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %258 = stablehlo.dot_general %255, %254, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %259 = stablehlo.convert %257 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %260 = call @silu_1(%253#1, %252, %253#2, %258) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %261 = stablehlo.reduce(%260 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %262 = stablehlo.reshape %261 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %263 = stablehlo.reduce(%262 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %264 = stablehlo.convert %263 : (tensor<48xbf16>) -> tensor<48xf32>
    %265 = stablehlo.dot_general %260, %246, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %266 = stablehlo.transpose %265, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %267 = stablehlo.dot_general %260, %247, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %268 = stablehlo.convert %266 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %269 = stablehlo.multiply %242, %267 : tensor<64x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %270 = stablehlo.reduce(%269 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %271 = stablehlo.reshape %270 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %272 = stablehlo.reduce(%271 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %273 = stablehlo.convert %272 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %275 = stablehlo.multiply %274, %arg0 : tensor<48xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %277 = stablehlo.multiply %276, %264 : tensor<48xf32>
    %278 = stablehlo.add %275, %277 : tensor<48xf32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %280 = stablehlo.multiply %279, %arg1 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %282 = stablehlo.multiply %281, %273 : tensor<32xf32>
    %283 = stablehlo.add %280, %282 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %285 = stablehlo.multiply %284, %arg2 : tensor<32x48xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %287 = stablehlo.multiply %286, %268 : tensor<32x48xf32>
    %288 = stablehlo.add %285, %287 : tensor<32x48xf32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %290 = stablehlo.multiply %289, %arg3 : tensor<48x32xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %292 = stablehlo.multiply %291, %259 : tensor<48x32xf32>
    %293 = stablehlo.add %290, %292 : tensor<48x32xf32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %295 = stablehlo.multiply %294, %arg4 : tensor<48xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %297 = stablehlo.multiply %296, %201 : tensor<48xf32>
    %298 = stablehlo.add %295, %297 : tensor<48xf32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %300 = stablehlo.multiply %299, %arg5 : tensor<32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %302 = stablehlo.multiply %301, %212 : tensor<32xf32>
    %303 = stablehlo.add %300, %302 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %305 = stablehlo.multiply %304, %arg6 : tensor<32x48xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %307 = stablehlo.multiply %306, %205 : tensor<32x48xf32>
    %308 = stablehlo.add %305, %307 : tensor<32x48xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %310 = stablehlo.multiply %309, %arg7 : tensor<48x32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %312 = stablehlo.multiply %311, %196 : tensor<48x32xf32>
    %313 = stablehlo.add %310, %312 : tensor<48x32xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %315 = stablehlo.multiply %314, %arg8 : tensor<48xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %317 = stablehlo.multiply %316, %133 : tensor<48xf32>
    %318 = stablehlo.add %315, %317 : tensor<48xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %320 = stablehlo.multiply %319, %arg9 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %322 = stablehlo.multiply %321, %144 : tensor<32xf32>
    %323 = stablehlo.add %320, %322 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %325 = stablehlo.multiply %324, %arg10 : tensor<32x48xf32>
    %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %327 = stablehlo.multiply %326, %137 : tensor<32x48xf32>
    %328 = stablehlo.add %325, %327 : tensor<32x48xf32>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %330 = stablehlo.multiply %329, %arg11 : tensor<48x32xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %332 = stablehlo.multiply %331, %128 : tensor<48x32xf32>
    %333 = stablehlo.add %330, %332 : tensor<48x32xf32>
    %cst_68 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %335 = stablehlo.multiply %334, %arg24 : tensor<48xf32>
    %cst_69 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %337 = stablehlo.multiply %336, %264 : tensor<48xf32>
    %338 = stablehlo.multiply %337, %264 : tensor<48xf32>
    %339 = stablehlo.add %335, %338 : tensor<48xf32>
    %cst_70 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %341 = stablehlo.multiply %340, %arg25 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %343 = stablehlo.multiply %342, %273 : tensor<32xf32>
    %344 = stablehlo.multiply %343, %273 : tensor<32xf32>
    %345 = stablehlo.add %341, %344 : tensor<32xf32>
    %cst_72 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %347 = stablehlo.multiply %346, %arg26 : tensor<32x48xf32>
    %cst_73 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %349 = stablehlo.multiply %348, %268 : tensor<32x48xf32>
    %350 = stablehlo.multiply %349, %268 : tensor<32x48xf32>
    %351 = stablehlo.add %347, %350 : tensor<32x48xf32>
    %cst_74 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %353 = stablehlo.multiply %352, %arg27 : tensor<48x32xf32>
    %cst_75 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %355 = stablehlo.multiply %354, %259 : tensor<48x32xf32>
    %356 = stablehlo.multiply %355, %259 : tensor<48x32xf32>
    %357 = stablehlo.add %353, %356 : tensor<48x32xf32>
    %cst_76 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %359 = stablehlo.multiply %358, %arg28 : tensor<48xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %361 = stablehlo.multiply %360, %201 : tensor<48xf32>
    %362 = stablehlo.multiply %361, %201 : tensor<48xf32>
    %363 = stablehlo.add %359, %362 : tensor<48xf32>
    %cst_78 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %365 = stablehlo.multiply %364, %arg29 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %367 = stablehlo.multiply %366, %212 : tensor<32xf32>
    %368 = stablehlo.multiply %367, %212 : tensor<32xf32>
    %369 = stablehlo.add %365, %368 : tensor<32xf32>
    %cst_80 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %371 = stablehlo.multiply %370, %arg30 : tensor<32x48xf32>
    %cst_81 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %373 = stablehlo.multiply %372, %205 : tensor<32x48xf32>
    %374 = stablehlo.multiply %373, %205 : tensor<32x48xf32>
    %375 = stablehlo.add %371, %374 : tensor<32x48xf32>
    %cst_82 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %377 = stablehlo.multiply %376, %arg31 : tensor<48x32xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %379 = stablehlo.multiply %378, %196 : tensor<48x32xf32>
    %380 = stablehlo.multiply %379, %196 : tensor<48x32xf32>
    %381 = stablehlo.add %377, %380 : tensor<48x32xf32>
    %cst_84 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %383 = stablehlo.multiply %382, %arg32 : tensor<48xf32>
    %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %385 = stablehlo.multiply %384, %133 : tensor<48xf32>
    %386 = stablehlo.multiply %385, %133 : tensor<48xf32>
    %387 = stablehlo.add %383, %386 : tensor<48xf32>
    %cst_86 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %389 = stablehlo.multiply %388, %arg33 : tensor<32xf32>
    %cst_87 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %391 = stablehlo.multiply %390, %144 : tensor<32xf32>
    %392 = stablehlo.multiply %391, %144 : tensor<32xf32>
    %393 = stablehlo.add %389, %392 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %395 = stablehlo.multiply %394, %arg34 : tensor<32x48xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %397 = stablehlo.multiply %396, %137 : tensor<32x48xf32>
    %398 = stablehlo.multiply %397, %137 : tensor<32x48xf32>
    %399 = stablehlo.add %395, %398 : tensor<32x48xf32>
    %cst_90 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %401 = stablehlo.multiply %400, %arg35 : tensor<48x32xf32>
    %cst_91 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %403 = stablehlo.multiply %402, %128 : tensor<48x32xf32>
    %404 = stablehlo.multiply %403, %128 : tensor<48x32xf32>
    %405 = stablehlo.add %401, %404 : tensor<48x32xf32>
    %cst_92 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %407 = stablehlo.multiply %406, %278 : tensor<48xf32>
    %408 = stablehlo.sqrt %339 : tensor<48xf32>
    %cst_93 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %410 = stablehlo.add %408, %409 : tensor<48xf32>
    %411 = stablehlo.divide %407, %410 : tensor<48xf32>
    %412 = stablehlo.subtract %arg12, %411 : tensor<48xf32>
    %cst_94 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %414 = stablehlo.multiply %413, %283 : tensor<32xf32>
    %415 = stablehlo.sqrt %345 : tensor<32xf32>
    %cst_95 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %417 = stablehlo.add %415, %416 : tensor<32xf32>
    %418 = stablehlo.divide %414, %417 : tensor<32xf32>
    %419 = stablehlo.subtract %arg13, %418 : tensor<32xf32>
    %cst_96 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %421 = stablehlo.multiply %420, %288 : tensor<32x48xf32>
    %422 = stablehlo.sqrt %351 : tensor<32x48xf32>
    %cst_97 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %424 = stablehlo.add %422, %423 : tensor<32x48xf32>
    %425 = stablehlo.divide %421, %424 : tensor<32x48xf32>
    %426 = stablehlo.subtract %arg14, %425 : tensor<32x48xf32>
    %cst_98 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %428 = stablehlo.multiply %427, %293 : tensor<48x32xf32>
    %429 = stablehlo.sqrt %357 : tensor<48x32xf32>
    %cst_99 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %431 = stablehlo.add %429, %430 : tensor<48x32xf32>
    %432 = stablehlo.divide %428, %431 : tensor<48x32xf32>
    %433 = stablehlo.subtract %arg15, %432 : tensor<48x32xf32>
    %cst_100 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %435 = stablehlo.multiply %434, %298 : tensor<48xf32>
    %436 = stablehlo.sqrt %363 : tensor<48xf32>
    %cst_101 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %438 = stablehlo.add %436, %437 : tensor<48xf32>
    %439 = stablehlo.divide %435, %438 : tensor<48xf32>
    %440 = stablehlo.subtract %arg16, %439 : tensor<48xf32>
    %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %442 = stablehlo.multiply %441, %303 : tensor<32xf32>
    %443 = stablehlo.sqrt %369 : tensor<32xf32>
    %cst_103 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %445 = stablehlo.add %443, %444 : tensor<32xf32>
    %446 = stablehlo.divide %442, %445 : tensor<32xf32>
    %447 = stablehlo.subtract %arg17, %446 : tensor<32xf32>
    %cst_104 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %449 = stablehlo.multiply %448, %308 : tensor<32x48xf32>
    %450 = stablehlo.sqrt %375 : tensor<32x48xf32>
    %cst_105 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %452 = stablehlo.add %450, %451 : tensor<32x48xf32>
    %453 = stablehlo.divide %449, %452 : tensor<32x48xf32>
    %454 = stablehlo.subtract %arg18, %453 : tensor<32x48xf32>
    %cst_106 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %456 = stablehlo.multiply %455, %313 : tensor<48x32xf32>
    %457 = stablehlo.sqrt %381 : tensor<48x32xf32>
    %cst_107 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %459 = stablehlo.add %457, %458 : tensor<48x32xf32>
    %460 = stablehlo.divide %456, %459 : tensor<48x32xf32>
    %461 = stablehlo.subtract %arg19, %460 : tensor<48x32xf32>
    %cst_108 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %462 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %463 = stablehlo.multiply %462, %318 : tensor<48xf32>
    %464 = stablehlo.sqrt %387 : tensor<48xf32>
    %cst_109 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %466 = stablehlo.add %464, %465 : tensor<48xf32>
    %467 = stablehlo.divide %463, %466 : tensor<48xf32>
    %468 = stablehlo.subtract %arg20, %467 : tensor<48xf32>
    %cst_110 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %470 = stablehlo.multiply %469, %323 : tensor<32xf32>
    %471 = stablehlo.sqrt %393 : tensor<32xf32>
    %cst_111 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %473 = stablehlo.add %471, %472 : tensor<32xf32>
    %474 = stablehlo.divide %470, %473 : tensor<32xf32>
    %475 = stablehlo.subtract %arg21, %474 : tensor<32xf32>
    %cst_112 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %477 = stablehlo.multiply %476, %328 : tensor<32x48xf32>
    %478 = stablehlo.sqrt %399 : tensor<32x48xf32>
    %cst_113 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %479 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %480 = stablehlo.add %478, %479 : tensor<32x48xf32>
    %481 = stablehlo.divide %477, %480 : tensor<32x48xf32>
    %482 = stablehlo.subtract %arg22, %481 : tensor<32x48xf32>
    %cst_114 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %484 = stablehlo.multiply %483, %333 : tensor<48x32xf32>
    %485 = stablehlo.sqrt %405 : tensor<48x32xf32>
    %cst_115 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %487 = stablehlo.add %485, %486 : tensor<48x32xf32>
    %488 = stablehlo.divide %484, %487 : tensor<48x32xf32>
    %489 = stablehlo.subtract %arg23, %488 : tensor<48x32xf32>
    return %278, %283, %288, %293, %298, %303, %308, %313, %318, %323, %328, %333, %412, %419, %426, %433, %440, %447, %454, %461, %468, %475, %482, %489, %339, %345, %351, %357, %363, %369, %375, %381, %387, %393, %399, %405, %89 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
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
  func.func private @silu_0(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
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
    return %9, %5, %8 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_1(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
