module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %26 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28 = stablehlo.negate %26 : tensor<4x12x80xbf16>
    %29 = stablehlo.exponential %28 : tensor<4x12x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %31 = stablehlo.add %30, %29 : tensor<4x12x80xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %33 = stablehlo.divide %32, %31 : tensor<4x12x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %35 = stablehlo.subtract %34, %33 : tensor<4x12x80xbf16>
    %36 = stablehlo.multiply %33, %35 : tensor<4x12x80xbf16>
    %37 = stablehlo.multiply %26, %33 : tensor<4x12x80xbf16>
    %38 = stablehlo.multiply %27, %37 : tensor<4x12x80xbf16>
    %39 = stablehlo.dot_general %38, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %40 = stablehlo.add %7, %39 : tensor<4x12x32xbf16>
    %41 = stablehlo.convert %40 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %42 = stablehlo.multiply %41, %41 : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.divide %44, %45 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %48 = stablehlo.add %46, %47 : tensor<4x12x1xf32>
    %49 = stablehlo.rsqrt %48 : tensor<4x12x1xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x12x1xf32>
    %53 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %54 = stablehlo.multiply %41, %53 : tensor<4x12x32xf32>
    %55 = stablehlo.convert %54 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %58 = stablehlo.multiply %55, %57 : tensor<4x12x32xbf16>
    %59 = stablehlo.dot_general %58, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %60 = stablehlo.convert %59 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %61 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %63 = stablehlo.iota dim = 0 : tensor<64xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %65 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %67 = stablehlo.compare EQ, %65, %66, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %68 = call @_where(%67, %60, %c_11) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.exponential %60 : tensor<4x12x64xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %72 = stablehlo.log %71 : tensor<4x12xf32>
    %73 = stablehlo.subtract %72, %69 : tensor<4x12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %75 = stablehlo.divide %74, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %76 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %78 = stablehlo.negate %77 : tensor<4x12xf32>
    %79 = stablehlo.divide %77, %71 : tensor<4x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %81 = stablehlo.multiply %80, %70 : tensor<4x12x64xf32>
    %82 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %83 = call @_where_0(%67, %82) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %84 = stablehlo.add %81, %83 : tensor<4x12x64xf32>
    %85 = stablehlo.convert %84 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %86 = stablehlo.dot_general %85, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %88 = stablehlo.dot_general %85, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.multiply %55, %88 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %90 = stablehlo.reduce(%89 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %91 = stablehlo.reshape %90 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %92 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.multiply %88, %92 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %94 = stablehlo.reduce(%91 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %95 = stablehlo.convert %93 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %41, %95 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %100 = stablehlo.multiply %95, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.multiply %98, %52 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.divide %101, %102 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %41, %105 : tensor<4x12x32xf32>
    %107 = stablehlo.add %100, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.multiply %105, %41 : tensor<4x12x32xf32>
    %109 = stablehlo.add %107, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.convert %109 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.dot_general %110, %38, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %113 = stablehlo.dot_general %110, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %114 = stablehlo.multiply %27, %113 : tensor<4x12x80xbf16>
    %115 = stablehlo.multiply %113, %37 : tensor<4x12x80xbf16>
    %116 = stablehlo.multiply %26, %114 : tensor<4x12x80xbf16>
    %117 = stablehlo.multiply %114, %33 : tensor<4x12x80xbf16>
    %118 = stablehlo.multiply %116, %36 : tensor<4x12x80xbf16>
    %119 = stablehlo.add %117, %118 : tensor<4x12x80xbf16>
    %120 = stablehlo.dot_general %115, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %121 = stablehlo.transpose %120, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %122 = stablehlo.dot_general %115, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.dot_general %119, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %124 = stablehlo.transpose %123, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %125 = stablehlo.dot_general %119, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.add %122, %125 : tensor<4x12x32xbf16>
    %127 = stablehlo.multiply %22, %126 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.reduce(%127 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %129 = stablehlo.reshape %128 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %130 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.multiply %126, %130 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %132 = stablehlo.reduce(%129 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %133 = stablehlo.convert %131 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %134 = stablehlo.multiply %8, %133 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.reshape %135 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %137 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %138 = stablehlo.multiply %133, %137 : tensor<4x12x32xf32>
    %139 = stablehlo.multiply %136, %19 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %141 = stablehlo.divide %139, %140 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %144 = stablehlo.multiply %8, %143 : tensor<4x12x32xf32>
    %145 = stablehlo.add %138, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.multiply %143, %8 : tensor<4x12x32xf32>
    %147 = stablehlo.add %145, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.convert %147 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %149 = stablehlo.add %110, %148 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %151 = "stablehlo.scatter"(%150, %6, %149) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %355 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %355 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_29 = stablehlo.constant dense<1> : tensor<i32>
    %152 = stablehlo.add %arg14, %c_29 : tensor<i32>
    %153 = stablehlo.convert %151 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %154 = stablehlo.convert %132 : (tensor<32xbf16>) -> tensor<32xf32>
    %155 = stablehlo.convert %121 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %156 = stablehlo.convert %124 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %157 = stablehlo.convert %112 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %158 = stablehlo.convert %94 : (tensor<32xbf16>) -> tensor<32xf32>
    %159 = stablehlo.convert %87 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %161 = stablehlo.multiply %160, %arg7 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %153 : tensor<64x32xf32>
    %164 = stablehlo.add %161, %163 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %166 = stablehlo.multiply %165, %arg8 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %168 = stablehlo.multiply %167, %154 : tensor<32xf32>
    %169 = stablehlo.add %166, %168 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %171 = stablehlo.multiply %170, %arg9 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %173 = stablehlo.multiply %172, %155 : tensor<32x80xf32>
    %174 = stablehlo.add %171, %173 : tensor<32x80xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %176 = stablehlo.multiply %175, %arg10 : tensor<32x80xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %178 = stablehlo.multiply %177, %156 : tensor<32x80xf32>
    %179 = stablehlo.add %176, %178 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %181 = stablehlo.multiply %180, %arg11 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %183 = stablehlo.multiply %182, %157 : tensor<80x32xf32>
    %184 = stablehlo.add %181, %183 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %186 = stablehlo.multiply %185, %arg12 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %188 = stablehlo.multiply %187, %158 : tensor<32xf32>
    %189 = stablehlo.add %186, %188 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %191 = stablehlo.multiply %190, %arg13 : tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %193 = stablehlo.multiply %192, %159 : tensor<32x64xf32>
    %194 = stablehlo.add %191, %193 : tensor<32x64xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %196 = stablehlo.multiply %195, %arg15 : tensor<64x32xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %198 = stablehlo.multiply %197, %153 : tensor<64x32xf32>
    %199 = stablehlo.multiply %198, %153 : tensor<64x32xf32>
    %200 = stablehlo.add %196, %199 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %202 = stablehlo.multiply %201, %arg16 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %154 : tensor<32xf32>
    %205 = stablehlo.multiply %204, %154 : tensor<32xf32>
    %206 = stablehlo.add %202, %205 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %208 = stablehlo.multiply %207, %arg17 : tensor<32x80xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %210 = stablehlo.multiply %209, %155 : tensor<32x80xf32>
    %211 = stablehlo.multiply %210, %155 : tensor<32x80xf32>
    %212 = stablehlo.add %208, %211 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %214 = stablehlo.multiply %213, %arg18 : tensor<32x80xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %216 = stablehlo.multiply %215, %156 : tensor<32x80xf32>
    %217 = stablehlo.multiply %216, %156 : tensor<32x80xf32>
    %218 = stablehlo.add %214, %217 : tensor<32x80xf32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %220 = stablehlo.multiply %219, %arg19 : tensor<80x32xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %222 = stablehlo.multiply %221, %157 : tensor<80x32xf32>
    %223 = stablehlo.multiply %222, %157 : tensor<80x32xf32>
    %224 = stablehlo.add %220, %223 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %226 = stablehlo.multiply %225, %arg20 : tensor<32xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %228 = stablehlo.multiply %227, %158 : tensor<32xf32>
    %229 = stablehlo.multiply %228, %158 : tensor<32xf32>
    %230 = stablehlo.add %226, %229 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %232 = stablehlo.multiply %231, %arg21 : tensor<32x64xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %234 = stablehlo.multiply %233, %159 : tensor<32x64xf32>
    %235 = stablehlo.multiply %234, %159 : tensor<32x64xf32>
    %236 = stablehlo.add %232, %235 : tensor<32x64xf32>
    %237 = stablehlo.convert %152 : (tensor<i32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %238 = stablehlo.power %cst_58, %237 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %239 = stablehlo.subtract %cst_59, %238 : tensor<f32>
    %240 = stablehlo.convert %152 : (tensor<i32>) -> tensor<f32>
    %cst_60 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %241 = stablehlo.power %cst_60, %240 : tensor<f32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %242 = stablehlo.subtract %cst_61, %241 : tensor<f32>
    %243 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %244 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %245 = stablehlo.divide %164, %244 : tensor<64x32xf32>
    %246 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %247 = stablehlo.divide %200, %246 : tensor<64x32xf32>
    %248 = stablehlo.sqrt %247 : tensor<64x32xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %250 = stablehlo.add %248, %249 : tensor<64x32xf32>
    %251 = stablehlo.divide %245, %250 : tensor<64x32xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %253 = stablehlo.multiply %252, %243 : tensor<64x32xf32>
    %254 = stablehlo.add %251, %253 : tensor<64x32xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %256 = stablehlo.multiply %255, %254 : tensor<64x32xf32>
    %257 = stablehlo.subtract %243, %256 : tensor<64x32xf32>
    %258 = stablehlo.convert %257 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %259 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %260 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %261 = stablehlo.divide %169, %260 : tensor<32xf32>
    %262 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %263 = stablehlo.divide %206, %262 : tensor<32xf32>
    %264 = stablehlo.sqrt %263 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %266 = stablehlo.add %264, %265 : tensor<32xf32>
    %267 = stablehlo.divide %261, %266 : tensor<32xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %269 = stablehlo.multiply %268, %259 : tensor<32xf32>
    %270 = stablehlo.add %267, %269 : tensor<32xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %272 = stablehlo.multiply %271, %270 : tensor<32xf32>
    %273 = stablehlo.subtract %259, %272 : tensor<32xf32>
    %274 = stablehlo.convert %273 : (tensor<32xf32>) -> tensor<32xbf16>
    %275 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %276 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %277 = stablehlo.divide %174, %276 : tensor<32x80xf32>
    %278 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %279 = stablehlo.divide %212, %278 : tensor<32x80xf32>
    %280 = stablehlo.sqrt %279 : tensor<32x80xf32>
    %cst_68 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %282 = stablehlo.add %280, %281 : tensor<32x80xf32>
    %283 = stablehlo.divide %277, %282 : tensor<32x80xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %285 = stablehlo.multiply %284, %275 : tensor<32x80xf32>
    %286 = stablehlo.add %283, %285 : tensor<32x80xf32>
    %cst_70 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %288 = stablehlo.multiply %287, %286 : tensor<32x80xf32>
    %289 = stablehlo.subtract %275, %288 : tensor<32x80xf32>
    %290 = stablehlo.convert %289 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %291 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %292 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %293 = stablehlo.divide %179, %292 : tensor<32x80xf32>
    %294 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %295 = stablehlo.divide %218, %294 : tensor<32x80xf32>
    %296 = stablehlo.sqrt %295 : tensor<32x80xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %298 = stablehlo.add %296, %297 : tensor<32x80xf32>
    %299 = stablehlo.divide %293, %298 : tensor<32x80xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %301 = stablehlo.multiply %300, %291 : tensor<32x80xf32>
    %302 = stablehlo.add %299, %301 : tensor<32x80xf32>
    %cst_73 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %304 = stablehlo.multiply %303, %302 : tensor<32x80xf32>
    %305 = stablehlo.subtract %291, %304 : tensor<32x80xf32>
    %306 = stablehlo.convert %305 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %307 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %308 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %309 = stablehlo.divide %184, %308 : tensor<80x32xf32>
    %310 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %311 = stablehlo.divide %224, %310 : tensor<80x32xf32>
    %312 = stablehlo.sqrt %311 : tensor<80x32xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %314 = stablehlo.add %312, %313 : tensor<80x32xf32>
    %315 = stablehlo.divide %309, %314 : tensor<80x32xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %317 = stablehlo.multiply %316, %307 : tensor<80x32xf32>
    %318 = stablehlo.add %315, %317 : tensor<80x32xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %320 = stablehlo.multiply %319, %318 : tensor<80x32xf32>
    %321 = stablehlo.subtract %307, %320 : tensor<80x32xf32>
    %322 = stablehlo.convert %321 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %323 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %324 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %325 = stablehlo.divide %189, %324 : tensor<32xf32>
    %326 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %327 = stablehlo.divide %230, %326 : tensor<32xf32>
    %328 = stablehlo.sqrt %327 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %330 = stablehlo.add %328, %329 : tensor<32xf32>
    %331 = stablehlo.divide %325, %330 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %333 = stablehlo.multiply %332, %323 : tensor<32xf32>
    %334 = stablehlo.add %331, %333 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %336 = stablehlo.multiply %335, %334 : tensor<32xf32>
    %337 = stablehlo.subtract %323, %336 : tensor<32xf32>
    %338 = stablehlo.convert %337 : (tensor<32xf32>) -> tensor<32xbf16>
    %339 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %340 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %341 = stablehlo.divide %194, %340 : tensor<32x64xf32>
    %342 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %343 = stablehlo.divide %236, %342 : tensor<32x64xf32>
    %344 = stablehlo.sqrt %343 : tensor<32x64xf32>
    %cst_80 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %346 = stablehlo.add %344, %345 : tensor<32x64xf32>
    %347 = stablehlo.divide %341, %346 : tensor<32x64xf32>
    %cst_81 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %349 = stablehlo.multiply %348, %339 : tensor<32x64xf32>
    %350 = stablehlo.add %347, %349 : tensor<32x64xf32>
    %cst_82 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %352 = stablehlo.multiply %351, %350 : tensor<32x64xf32>
    %353 = stablehlo.subtract %339, %352 : tensor<32x64xf32>
    %354 = stablehlo.convert %353 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %258, %274, %290, %306, %322, %338, %354, %164, %169, %174, %179, %184, %189, %194, %152, %200, %206, %212, %218, %224, %230, %236, %75 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
}
