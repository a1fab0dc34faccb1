module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]['main']"}, tensor<f32> {jax.result_info = "result[2]['z']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.add %13, %14 : tensor<4x12x1xf32>
    %16 = stablehlo.rsqrt %15 : tensor<4x12x1xf32>
    %17 = stablehlo.divide %16, %15 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4x12x1xf32>
    %20 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %8, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.convert %21 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%27) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %26, %28#0 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %7, %30 : tensor<4x12x32xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x12x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x12x1xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<4x12x32xf32>
    %46 = stablehlo.convert %45 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_8) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %54 = stablehlo.maximum %53, %52 : tensor<4x12xf32>
    %55 = stablehlo.is_finite %54 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %57 = stablehlo.select %55, %54, %56 : tensor<4x12xi1>, tensor<4x12xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %60 = stablehlo.subtract %51, %59 : tensor<4x12x64xf32>
    %61 = stablehlo.exponential %60 : tensor<4x12x64xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.abs %62 : tensor<4x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %65 = stablehlo.compare GE, %62, %64, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %66 = stablehlo.log %63 : tensor<4x12xf32>
    %67 = stablehlo.add %66, %57 : tensor<4x12xf32>
    %68 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %69 = call @_one_hot(%68) : (tensor<4x12xi32>) -> tensor<4x12x64xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<4x12x64xf32>
    %cst_14 = stablehlo.constant dense<1.562500e-03> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %73 = stablehlo.add %71, %72 : tensor<4x12x64xf32>
    %74:3 = call @log_softmax(%51) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %75 = stablehlo.multiply %73, %74#0 : tensor<4x12x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.negate %76 : tensor<4x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_17 : tensor<f32>
    %80 = chlo.square %67 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.multiply %81, %67 : tensor<4x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%80 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %84 = stablehlo.divide %83, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %85 = stablehlo.multiply %cst_21, %84 : tensor<f32>
    %86 = stablehlo.add %79, %85 : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%67 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.multiply %cst_24, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %90 = stablehlo.divide %89, %cst_26 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %92 = stablehlo.multiply %91, %82 : tensor<4x12xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %93 = stablehlo.divide %cst_27, %cst_28 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %95 = stablehlo.negate %94 : tensor<4x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %97 = stablehlo.multiply %73, %96 : tensor<4x12x64xf32>
    %98 = call @log_softmax_0(%74#1, %74#2, %97) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %99 = stablehlo.divide %92, %63 : tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.select %65, %100, %99 : tensor<4x12xi1>, tensor<4x12xf32>
    %102 = stablehlo.select %65, %99, %100 : tensor<4x12xi1>, tensor<4x12xf32>
    %103 = stablehlo.negate %101 : tensor<4x12xf32>
    %104 = stablehlo.add %102, %103 : tensor<4x12xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %106 = stablehlo.multiply %105, %61 : tensor<4x12x64xf32>
    %107 = stablehlo.add %98, %106 : tensor<4x12x64xf32>
    %108 = stablehlo.convert %107 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %109 = stablehlo.dot_general %108, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %111 = stablehlo.dot_general %108, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.multiply %46, %111 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.reduce(%112 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %114 = stablehlo.reshape %113 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %115 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.multiply %111, %115 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.reduce(%114 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %118 = stablehlo.convert %116 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %32, %118 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %123 = stablehlo.multiply %118, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.multiply %121, %43 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %126 = stablehlo.divide %124, %125 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %129 = stablehlo.multiply %32, %128 : tensor<4x12x32xf32>
    %130 = stablehlo.add %123, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.multiply %128, %32 : tensor<4x12x32xf32>
    %132 = stablehlo.add %130, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.convert %132 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %134 = stablehlo.dot_general %133, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %136 = stablehlo.dot_general %133, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %137 = stablehlo.multiply %26, %136 : tensor<4x12x80xbf16>
    %138 = stablehlo.multiply %136, %28#0 : tensor<4x12x80xbf16>
    %139 = call @silu_1(%28#1, %28#2, %27, %137) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %140 = stablehlo.dot_general %139, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %142 = stablehlo.dot_general %139, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %143 = stablehlo.dot_general %138, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %145 = stablehlo.dot_general %138, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.add %142, %145 : tensor<4x12x32xbf16>
    %147 = stablehlo.multiply %22, %146 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %148 = stablehlo.reduce(%147 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %149 = stablehlo.reshape %148 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %150 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.multiply %146, %150 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.reduce(%149 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %153 = stablehlo.convert %151 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %154 = stablehlo.multiply %8, %153 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %156 = stablehlo.reshape %155 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %157 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %158 = stablehlo.multiply %153, %157 : tensor<4x12x32xf32>
    %159 = stablehlo.multiply %156, %19 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %161 = stablehlo.divide %159, %160 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %8, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.add %158, %164 : tensor<4x12x32xf32>
    %166 = stablehlo.multiply %163, %8 : tensor<4x12x32xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x12x32xf32>
    %168 = stablehlo.convert %167 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %169 = stablehlo.add %133, %168 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %171 = "stablehlo.scatter"(%170, %6, %169) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %375 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %375 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_41 = stablehlo.constant dense<1> : tensor<i32>
    %172 = stablehlo.add %arg14, %c_41 : tensor<i32>
    %173 = stablehlo.convert %171 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %174 = stablehlo.convert %152 : (tensor<32xbf16>) -> tensor<32xf32>
    %175 = stablehlo.convert %144 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %176 = stablehlo.convert %141 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %177 = stablehlo.convert %135 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %178 = stablehlo.convert %117 : (tensor<32xbf16>) -> tensor<32xf32>
    %179 = stablehlo.convert %110 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %arg7 : tensor<64x32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %183 = stablehlo.multiply %182, %173 : tensor<64x32xf32>
    %184 = stablehlo.add %181, %183 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %186 = stablehlo.multiply %185, %arg8 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %188 = stablehlo.multiply %187, %174 : tensor<32xf32>
    %189 = stablehlo.add %186, %188 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %191 = stablehlo.multiply %190, %arg9 : tensor<32x80xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %193 = stablehlo.multiply %192, %175 : tensor<32x80xf32>
    %194 = stablehlo.add %191, %193 : tensor<32x80xf32>
    %cst_48 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %196 = stablehlo.multiply %195, %arg10 : tensor<32x80xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %198 = stablehlo.multiply %197, %176 : tensor<32x80xf32>
    %199 = stablehlo.add %196, %198 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %201 = stablehlo.multiply %200, %arg11 : tensor<80x32xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %203 = stablehlo.multiply %202, %177 : tensor<80x32xf32>
    %204 = stablehlo.add %201, %203 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.multiply %205, %arg12 : tensor<32xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %208 = stablehlo.multiply %207, %178 : tensor<32xf32>
    %209 = stablehlo.add %206, %208 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %211 = stablehlo.multiply %210, %arg13 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %213 = stablehlo.multiply %212, %179 : tensor<32x64xf32>
    %214 = stablehlo.add %211, %213 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %216 = stablehlo.multiply %215, %arg15 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %218 = stablehlo.multiply %217, %173 : tensor<64x32xf32>
    %219 = stablehlo.multiply %218, %173 : tensor<64x32xf32>
    %220 = stablehlo.add %216, %219 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %222 = stablehlo.multiply %221, %arg16 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %224 = stablehlo.multiply %223, %174 : tensor<32xf32>
    %225 = stablehlo.multiply %224, %174 : tensor<32xf32>
    %226 = stablehlo.add %222, %225 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %228 = stablehlo.multiply %227, %arg17 : tensor<32x80xf32>
    %cst_61 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %230 = stablehlo.multiply %229, %175 : tensor<32x80xf32>
    %231 = stablehlo.multiply %230, %175 : tensor<32x80xf32>
    %232 = stablehlo.add %228, %231 : tensor<32x80xf32>
    %cst_62 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %234 = stablehlo.multiply %233, %arg18 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %236 = stablehlo.multiply %235, %176 : tensor<32x80xf32>
    %237 = stablehlo.multiply %236, %176 : tensor<32x80xf32>
    %238 = stablehlo.add %234, %237 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %240 = stablehlo.multiply %239, %arg19 : tensor<80x32xf32>
    %cst_65 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %242 = stablehlo.multiply %241, %177 : tensor<80x32xf32>
    %243 = stablehlo.multiply %242, %177 : tensor<80x32xf32>
    %244 = stablehlo.add %240, %243 : tensor<80x32xf32>
    %cst_66 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.multiply %245, %arg20 : tensor<32xf32>
    %cst_67 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %248 = stablehlo.multiply %247, %178 : tensor<32xf32>
    %249 = stablehlo.multiply %248, %178 : tensor<32xf32>
    %250 = stablehlo.add %246, %249 : tensor<32xf32>
    %cst_68 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %252 = stablehlo.multiply %251, %arg21 : tensor<32x64xf32>
    %cst_69 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %254 = stablehlo.multiply %253, %179 : tensor<32x64xf32>
    %255 = stablehlo.multiply %254, %179 : tensor<32x64xf32>
    %256 = stablehlo.add %252, %255 : tensor<32x64xf32>
    %257 = stablehlo.convert %172 : (tensor<i32>) -> tensor<f32>
    %cst_70 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %258 = stablehlo.power %cst_70, %257 : tensor<f32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %259 = stablehlo.subtract %cst_71, %258 : tensor<f32>
    %260 = stablehlo.convert %172 : (tensor<i32>) -> tensor<f32>
    %cst_72 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %261 = stablehlo.power %cst_72, %260 : tensor<f32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %262 = stablehlo.subtract %cst_73, %261 : tensor<f32>
    %263 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %264 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %265 = stablehlo.divide %184, %264 : tensor<64x32xf32>
    %266 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %267 = stablehlo.divide %220, %266 : tensor<64x32xf32>
    %268 = stablehlo.sqrt %267 : tensor<64x32xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %270 = stablehlo.add %268, %269 : tensor<64x32xf32>
    %271 = stablehlo.divide %265, %270 : tensor<64x32xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %273 = stablehlo.multiply %272, %263 : tensor<64x32xf32>
    %274 = stablehlo.add %271, %273 : tensor<64x32xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %276 = stablehlo.multiply %275, %274 : tensor<64x32xf32>
    %277 = stablehlo.subtract %263, %276 : tensor<64x32xf32>
    %278 = stablehlo.convert %277 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %279 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %280 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %281 = stablehlo.divide %189, %280 : tensor<32xf32>
    %282 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %283 = stablehlo.divide %226, %282 : tensor<32xf32>
    %284 = stablehlo.sqrt %283 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %286 = stablehlo.add %284, %285 : tensor<32xf32>
    %287 = stablehlo.divide %281, %286 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %289 = stablehlo.multiply %288, %279 : tensor<32xf32>
    %290 = stablehlo.add %287, %289 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %292 = stablehlo.multiply %291, %290 : tensor<32xf32>
    %293 = stablehlo.subtract %279, %292 : tensor<32xf32>
    %294 = stablehlo.convert %293 : (tensor<32xf32>) -> tensor<32xbf16>
    %295 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %296 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %297 = stablehlo.divide %194, %296 : tensor<32x80xf32>
    %298 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %299 = stablehlo.divide %232, %298 : tensor<32x80xf32>
    %300 = stablehlo.sqrt %299 : tensor<32x80xf32>
    %cst_80 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %302 = stablehlo.add %300, %301 : tensor<32x80xf32>
    %303 = stablehlo.divide %297, %302 : tensor<32x80xf32>
    %cst_81 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %305 = stablehlo.multiply %304, %295 : tensor<32x80xf32>
    %306 = stablehlo.add %303, %305 : tensor<32x80xf32>
    %cst_82 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %308 = stablehlo.multiply %307, %306 : tensor<32x80xf32>
    %309 = stablehlo.subtract %295, %308 : tensor<32x80xf32>
    %310 = stablehlo.convert %309 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %311 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %312 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %313 = stablehlo.divide %199, %312 : tensor<32x80xf32>
    %314 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %315 = stablehlo.divide %238, %314 : tensor<32x80xf32>
    %316 = stablehlo.sqrt %315 : tensor<32x80xf32>
    %cst_83 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %318 = stablehlo.add %316, %317 : tensor<32x80xf32>
    %319 = stablehlo.divide %313, %318 : tensor<32x80xf32>
    %cst_84 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %321 = stablehlo.multiply %320, %311 : tensor<32x80xf32>
    %322 = stablehlo.add %319, %321 : tensor<32x80xf32>
    %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %324 = stablehlo.multiply %323, %322 : tensor<32x80xf32>
    %325 = stablehlo.subtract %311, %324 : tensor<32x80xf32>
    %326 = stablehlo.convert %325 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %327 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %328 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %329 = stablehlo.divide %204, %328 : tensor<80x32xf32>
    %330 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %331 = stablehlo.divide %244, %330 : tensor<80x32xf32>
    %332 = stablehlo.sqrt %331 : tensor<80x32xf32>
    %cst_86 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %334 = stablehlo.add %332, %333 : tensor<80x32xf32>
    %335 = stablehlo.divide %329, %334 : tensor<80x32xf32>
    %cst_87 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %337 = stablehlo.multiply %336, %327 : tensor<80x32xf32>
    %338 = stablehlo.add %335, %337 : tensor<80x32xf32>
    %cst_88 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %340 = stablehlo.multiply %339, %338 : tensor<80x32xf32>
    %341 = stablehlo.subtract %327, %340 : tensor<80x32xf32>
    %342 = stablehlo.convert %341 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %343 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %344 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %345 = stablehlo.divide %209, %344 : tensor<32xf32>
    %346 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %347 = stablehlo.divide %250, %346 : tensor<32xf32>
    %348 = stablehlo.sqrt %347 : tensor<32xf32>
    %cst_89 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %349 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %350 = stablehlo.add %348, %349 : tensor<32xf32>
    %351 = stablehlo.divide %345, %350 : tensor<32xf32>
    %cst_90 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %353 = stablehlo.multiply %352, %343 : tensor<32xf32>
    %354 = stablehlo.add %351, %353 : tensor<32xf32>
    %cst_91 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %356 = stablehlo.multiply %355, %354 : tensor<32xf32>
    %357 = stablehlo.subtract %343, %356 : tensor<32xf32>
    %358 = stablehlo.convert %357 : (tensor<32xf32>) -> tensor<32xbf16>
    %359 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %360 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %361 = stablehlo.divide %214, %360 : tensor<32x64xf32>
    %362 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %363 = stablehlo.divide %256, %362 : tensor<32x64xf32>
    %364 = stablehlo.sqrt %363 : tensor<32x64xf32>
    %cst_92 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %366 = stablehlo.add %364, %365 : tensor<32x64xf32>
    %367 = stablehlo.divide %361, %366 : tensor<32x64xf32>
    %cst_93 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %369 = stablehlo.multiply %368, %359 : tensor<32x64xf32>
    %370 = stablehlo.add %367, %369 : tensor<32x64xf32>
    %cst_94 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %372 = stablehlo.multiply %371, %370 : tensor<32x64xf32>
    %373 = stablehlo.subtract %359, %372 : tensor<32x64xf32>
    %374 = stablehlo.convert %373 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %278, %294, %310, %326, %342, %358, %374, %184, %189, %194, %199, %204, %209, %214, %172, %220, %226, %232, %238, %244, %250, %256, %79, %88, %86 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %9, %8, %5 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @_one_hot(%arg0: tensor<4x12xi32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x64xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %5 = stablehlo.convert %4 : (tensor<4x12x64xi1>) -> tensor<4x12x64xf32>
    return %5 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax(%arg0: tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %9 = stablehlo.log %8 : tensor<4x12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x12x64xf32>
    return %11, %6, %8 : tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>
  }
  func.func private @log_softmax_0(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x12x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x12x64xf32>
    return %7 : tensor<4x12x64xf32>
  }
  func.func private @silu_1(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
}
