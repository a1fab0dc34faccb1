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
    %19 = stablehlo.reduce_precision %18, format = e8m7 : tensor<64x48xbf16>
    %20 = stablehlo.convert %arg12 : (tensor<48xf32>) -> tensor<48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %23 = stablehlo.add %19, %22 : tensor<64x48xbf16>
    %24 = call @silu(%23) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %25 = stablehlo.convert %arg15 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %26 = stablehlo.dot_general %24, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %27 = stablehlo.add %0, %26 : tensor<64x32xbf16>
    %28 = stablehlo.convert %27 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %29 = stablehlo.convert %28 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %31 = chlo.square %30 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %35 = stablehlo.divide %33, %34 : tensor<64x1xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %37 = stablehlo.add %35, %36 : tensor<64x1xf32>
    %38 = stablehlo.rsqrt %37 : tensor<64x1xf32>
    %39 = stablehlo.convert %38 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %41 = stablehlo.multiply %29, %40 : tensor<64x32xbf16>
    %42 = stablehlo.convert %arg17 : (tensor<32xf32>) -> tensor<32xbf16>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %45 = stablehlo.multiply %41, %44 : tensor<64x32xbf16>
    %46 = stablehlo.convert %arg18 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %47 = stablehlo.dot_general %45, %46, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.reduce_precision %47, format = e8m7 : tensor<64x48xbf16>
    %49 = stablehlo.convert %arg16 : (tensor<48xf32>) -> tensor<48xbf16>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %52 = stablehlo.add %48, %51 : tensor<64x48xbf16>
    %53 = call @silu(%52) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %54 = stablehlo.convert %arg19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %55 = stablehlo.dot_general %53, %54, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %56 = stablehlo.add %29, %55 : tensor<64x32xbf16>
    %57 = stablehlo.convert %56 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %58 = stablehlo.convert %57 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %59 = stablehlo.convert %58 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %60 = chlo.square %59 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<64x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %66 = stablehlo.add %64, %65 : tensor<64x1xf32>
    %67 = stablehlo.rsqrt %66 : tensor<64x1xf32>
    %68 = stablehlo.convert %67 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %70 = stablehlo.multiply %58, %69 : tensor<64x32xbf16>
    %71 = stablehlo.convert %arg21 : (tensor<32xf32>) -> tensor<32xbf16>
    %72 = stablehlo.broadcast_in_dim %71, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %74 = stablehlo.multiply %70, %73 : tensor<64x32xbf16>
    %75 = stablehlo.convert %arg22 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %76 = stablehlo.dot_general %74, %75, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %77 = stablehlo.reduce_precision %76, format = e8m7 : tensor<64x48xbf16>
    %78 = stablehlo.convert %arg20 : (tensor<48xf32>) -> tensor<48xbf16>
    %79 = stablehlo.broadcast_in_dim %78, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %81 = stablehlo.add %77, %80 : tensor<64x48xbf16>
    %82 = call @silu(%81) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %83 = stablehlo.convert %arg23 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %84 = stablehlo.dot_general %82, %83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %85 = stablehlo.add %58, %84 : tensor<64x32xbf16>
    %86 = stablehlo.convert %85 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %87 = stablehlo.subtract %86, %arg37 : tensor<64x32xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<64x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%88 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %93 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %95 = stablehlo.multiply %94, %90 : tensor<64x32xf32>
    %96:7 = stablehlo.optimization_barrier %77, %arg20, %arg21, %arg22, %arg23, %57, %95 : tensor<64x48xbf16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %97 = stablehlo.convert %96#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %98 = stablehlo.convert %97 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %99 = chlo.square %98 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<64x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%99 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %105 = stablehlo.divide %103, %104 : tensor<64x1xf32>
    %cst_16 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %107 = stablehlo.add %105, %106 : tensor<64x1xf32>
    %108 = stablehlo.rsqrt %107 : tensor<64x1xf32>
    %109 = stablehlo.divide %108, %107 : tensor<64x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<64x1xf32>
    %112 = stablehlo.convert %108 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %114 = stablehlo.multiply %97, %113 : tensor<64x32xbf16>
    %115 = stablehlo.convert %96#2 : (tensor<32xf32>) -> tensor<32xbf16>
    %116 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %118 = stablehlo.multiply %114, %117 : tensor<64x32xbf16>
    %119 = stablehlo.convert %96#3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %120 = stablehlo.convert %96#1 : (tensor<48xf32>) -> tensor<48xbf16>
    %121 = stablehlo.broadcast_in_dim %120, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %123 = stablehlo.add %96#0, %122 : tensor<64x48xbf16>
    %124:3 = call @silu_0(%123) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %125 = stablehlo.convert %96#4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %126 = stablehlo.convert %96#6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %127 = stablehlo.dot_general %126, %124#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %128 = stablehlo.transpose %127, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %129 = stablehlo.dot_general %126, %125, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %130 = stablehlo.convert %128 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %131 = call @silu_1(%124#1, %123, %124#2, %129) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %132 = stablehlo.reduce(%131 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %133 = stablehlo.reshape %132 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %134 = stablehlo.reduce(%133 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %135 = stablehlo.convert %134 : (tensor<48xbf16>) -> tensor<48xf32>
    %136 = stablehlo.dot_general %131, %118, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %137 = stablehlo.transpose %136, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %138 = stablehlo.dot_general %131, %119, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %139 = stablehlo.convert %137 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %140 = stablehlo.multiply %114, %138 : tensor<64x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %141 = stablehlo.reduce(%140 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %142 = stablehlo.reshape %141 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %143 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %144 = stablehlo.multiply %138, %143 : tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %145 = stablehlo.reduce(%142 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %146 = stablehlo.convert %145 : (tensor<32xbf16>) -> tensor<32xf32>
    %147 = stablehlo.multiply %97, %144 : tensor<64x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %148 = stablehlo.reduce(%147 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %149 = stablehlo.reshape %148 : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %150 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %151 = stablehlo.multiply %144, %150 : tensor<64x32xbf16>
    %152 = stablehlo.add %126, %151 : tensor<64x32xbf16>
    %153 = stablehlo.convert %149 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %154 = stablehlo.multiply %153, %111 : tensor<64x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %156 = stablehlo.divide %154, %155 : tensor<64x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %159 = stablehlo.multiply %158, %101 : tensor<64x32xf32>
    %160 = stablehlo.convert %159 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %161 = stablehlo.add %152, %160 : tensor<64x32xbf16>
    %162 = stablehlo.convert %161 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %163:7 = stablehlo.optimization_barrier %48, %arg16, %arg17, %arg18, %arg19, %28, %162 : tensor<64x48xbf16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %164 = stablehlo.convert %163#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %165 = stablehlo.convert %164 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %166 = chlo.square %165 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %168 = stablehlo.multiply %167, %165 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%166 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %172 = stablehlo.divide %170, %171 : tensor<64x1xf32>
    %cst_28 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %174 = stablehlo.add %172, %173 : tensor<64x1xf32>
    %175 = stablehlo.rsqrt %174 : tensor<64x1xf32>
    %176 = stablehlo.divide %175, %174 : tensor<64x1xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %178 = stablehlo.multiply %177, %176 : tensor<64x1xf32>
    %179 = stablehlo.convert %175 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %181 = stablehlo.multiply %164, %180 : tensor<64x32xbf16>
    %182 = stablehlo.convert %163#2 : (tensor<32xf32>) -> tensor<32xbf16>
    %183 = stablehlo.broadcast_in_dim %182, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %185 = stablehlo.multiply %181, %184 : tensor<64x32xbf16>
    %186 = stablehlo.convert %163#3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %187 = stablehlo.convert %163#1 : (tensor<48xf32>) -> tensor<48xbf16>
    %188 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %190 = stablehlo.add %163#0, %189 : tensor<64x48xbf16>
    %191:3 = call @silu_0(%190) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %192 = stablehlo.convert %163#4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %193 = stablehlo.convert %163#6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %194 = stablehlo.dot_general %193, %191#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %195 = stablehlo.transpose %194, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %196 = stablehlo.dot_general %193, %192, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %197 = stablehlo.convert %195 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %198 = call @silu_1(%191#1, %190, %191#2, %196) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %199 = stablehlo.reduce(%198 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %200 = stablehlo.reshape %199 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %201 = stablehlo.reduce(%200 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %202 = stablehlo.convert %201 : (tensor<48xbf16>) -> tensor<48xf32>
    %203 = stablehlo.dot_general %198, %185, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %204 = stablehlo.transpose %203, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %205 = stablehlo.dot_general %198, %186, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %206 = stablehlo.convert %204 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %207 = stablehlo.multiply %181, %205 : tensor<64x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %208 = stablehlo.reduce(%207 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %209 = stablehlo.reshape %208 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %210 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %211 = stablehlo.multiply %205, %210 : tensor<64x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %212 = stablehlo.reduce(%209 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %213 = stablehlo.convert %212 : (tensor<32xbf16>) -> tensor<32xf32>
    %214 = stablehlo.multiply %164, %211 : tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %215 = stablehlo.reduce(%214 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %216 = stablehlo.reshape %215 : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %217 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %218 = stablehlo.multiply %211, %217 : tensor<64x32xbf16>
    %219 = stablehlo.add %193, %218 : tensor<64x32xbf16>
    %220 = stablehlo.convert %216 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %221 = stablehlo.multiply %220, %178 : tensor<64x1xf32>
    %cst_35 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %223 = stablehlo.divide %221, %222 : tensor<64x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.reduce(%223 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %226 = stablehlo.multiply %225, %168 : tensor<64x32xf32>
    %227 = stablehlo.convert %226 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %228 = stablehlo.add %219, %227 : tensor<64x32xbf16>
    %229 = stablehlo.convert %228 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %230:7 = stablehlo.optimization_barrier %19, %arg12, %arg13, %arg14, %arg15, %arg36, %229 : tensor<64x48xbf16>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %231 = stablehlo.convert %230#5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %232 = stablehlo.convert %231 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %233 = chlo.square %232 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %237 = stablehlo.divide %235, %236 : tensor<64x1xf32>
    %cst_39 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %239 = stablehlo.add %237, %238 : tensor<64x1xf32>
    %240 = stablehlo.rsqrt %239 : tensor<64x1xf32>
    %241 = stablehlo.convert %240 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %243 = stablehlo.multiply %231, %242 : tensor<64x32xbf16>
    %244 = stablehlo.convert %230#2 : (tensor<32xf32>) -> tensor<32xbf16>
    %245 = stablehlo.broadcast_in_dim %244, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %247 = stablehlo.multiply %243, %246 : tensor<64x32xbf16>
    %248 = stablehlo.convert %230#3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %249 = stablehlo.convert %230#1 : (tensor<48xf32>) -> tensor<48xbf16>
    %250 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %252 = stablehlo.add %230#0, %251 : tensor<64x48xbf16>
    %253:3 = call @silu_0(%252) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %254 = stablehlo.convert %230#4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %255 = stablehlo.convert %230#6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %265 = stablehlo.dot_general %260, %247, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %266 = stablehlo.transpose %265, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %267 = stablehlo.dot_general %260, %248, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %268 = stablehlo.convert %266 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %269 = stablehlo.multiply %243, %267 : tensor<64x32xbf16>
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
    %297 = stablehlo.multiply %296, %202 : tensor<48xf32>
    %298 = stablehlo.add %295, %297 : tensor<48xf32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %300 = stablehlo.multiply %299, %arg5 : tensor<32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %302 = stablehlo.multiply %301, %213 : tensor<32xf32>
    %303 = stablehlo.add %300, %302 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %305 = stablehlo.multiply %304, %arg6 : tensor<32x48xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %307 = stablehlo.multiply %306, %206 : tensor<32x48xf32>
    %308 = stablehlo.add %305, %307 : tensor<32x48xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %310 = stablehlo.multiply %309, %arg7 : tensor<48x32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %312 = stablehlo.multiply %311, %197 : tensor<48x32xf32>
    %313 = stablehlo.add %310, %312 : tensor<48x32xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %315 = stablehlo.multiply %314, %arg8 : tensor<48xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %317 = stablehlo.multiply %316, %135 : tensor<48xf32>
    %318 = stablehlo.add %315, %317 : tensor<48xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %320 = stablehlo.multiply %319, %arg9 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %322 = stablehlo.multiply %321, %146 : tensor<32xf32>
    %323 = stablehlo.add %320, %322 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %325 = stablehlo.multiply %324, %arg10 : tensor<32x48xf32>
    %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %327 = stablehlo.multiply %326, %139 : tensor<32x48xf32>
    %328 = stablehlo.add %325, %327 : tensor<32x48xf32>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %330 = stablehlo.multiply %329, %arg11 : tensor<48x32xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %332 = stablehlo.multiply %331, %130 : tensor<48x32xf32>
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
    %361 = stablehlo.multiply %360, %202 : tensor<48xf32>
    %362 = stablehlo.multiply %361, %202 : tensor<48xf32>
    %363 = stablehlo.add %359, %362 : tensor<48xf32>
    %cst_78 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %365 = stablehlo.multiply %364, %arg29 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %367 = stablehlo.multiply %366, %213 : tensor<32xf32>
    %368 = stablehlo.multiply %367, %213 : tensor<32xf32>
    %369 = stablehlo.add %365, %368 : tensor<32xf32>
    %cst_80 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %371 = stablehlo.multiply %370, %arg30 : tensor<32x48xf32>
    %cst_81 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %373 = stablehlo.multiply %372, %206 : tensor<32x48xf32>
    %374 = stablehlo.multiply %373, %206 : tensor<32x48xf32>
    %375 = stablehlo.add %371, %374 : tensor<32x48xf32>
    %cst_82 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %377 = stablehlo.multiply %376, %arg31 : tensor<48x32xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %379 = stablehlo.multiply %378, %197 : tensor<48x32xf32>
    %380 = stablehlo.multiply %379, %197 : tensor<48x32xf32>
    %381 = stablehlo.add %377, %380 : tensor<48x32xf32>
    %cst_84 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %383 = stablehlo.multiply %382, %arg32 : tensor<48xf32>
    %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %385 = stablehlo.multiply %384, %135 : tensor<48xf32>
    %386 = stablehlo.multiply %385, %135 : tensor<48xf32>
    %387 = stablehlo.add %383, %386 : tensor<48xf32>
    %cst_86 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %389 = stablehlo.multiply %388, %arg33 : tensor<32xf32>
    %cst_87 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %391 = stablehlo.multiply %390, %146 : tensor<32xf32>
    %392 = stablehlo.multiply %391, %146 : tensor<32xf32>
    %393 = stablehlo.add %389, %392 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %394 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %395 = stablehlo.multiply %394, %arg34 : tensor<32x48xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %397 = stablehlo.multiply %396, %139 : tensor<32x48xf32>
    %398 = stablehlo.multiply %397, %139 : tensor<32x48xf32>
    %399 = stablehlo.add %395, %398 : tensor<32x48xf32>
    %cst_90 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %401 = stablehlo.multiply %400, %arg35 : tensor<48x32xf32>
    %cst_91 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %403 = stablehlo.multiply %402, %130 : tensor<48x32xf32>
    %404 = stablehlo.multiply %403, %130 : tensor<48x32xf32>
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
    return %278, %283, %288, %293, %298, %303, %308, %313, %318, %323, %328, %333, %412, %419, %426, %433, %440, %447, %454, %461, %468, %475, %482, %489, %339, %345, %351, %357, %363, %369, %375, %381, %387, %393, %399, %405, %92 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
