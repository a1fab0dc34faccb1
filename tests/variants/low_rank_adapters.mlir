module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x8xbf16>, %arg9: tensor<8x32xbf16>, %arg10: tensor<32x8xbf16>, %arg11: tensor<8x32xbf16>, %arg12: tensor<32x8xf32>, %arg13: tensor<8x32xf32>, %arg14: tensor<32x8xf32>, %arg15: tensor<8x32xf32>, %arg16: tensor<i32>, %arg17: tensor<32x8xf32>, %arg18: tensor<8x32xf32>, %arg19: tensor<32x8xf32>, %arg20: tensor<8x32xf32>, %arg21: tensor<4x13xi32>) -> (tensor<32x8xbf16> {jax.result_info = "result[0]['wq']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wq']['b']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['wv']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wv']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wq']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wq']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wv']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wv']['b']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wq']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wq']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wv']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wv']['b']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg21 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %18 = stablehlo.multiply %8, %17 : tensor<4x12x32xf32>
    %19 = stablehlo.convert %18 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.multiply %19, %21 : tensor<4x12x32xbf16>
    %23 = stablehlo.dot_general %22, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %24 = stablehlo.dot_general %23, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %22, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.multiply %24, %26 : tensor<4x12x32xbf16>
    %28 = stablehlo.add %25, %27 : tensor<4x12x32xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.dot_general %22, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %31 = stablehlo.dot_general %30, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.dot_general %22, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.multiply %31, %33 : tensor<4x12x32xbf16>
    %35 = stablehlo.add %32, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.reshape %35 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %37 = stablehlo.dot_general %22, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %38 = stablehlo.reshape %37 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %39 = stablehlo.reshape %29 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %40 = stablehlo.dot_general %38, %39, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %41 = stablehlo.transpose %40, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %42 = stablehlo.convert %41 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<4x2x1x12x12xf32>
    %c_6 = stablehlo.constant dense<true> : tensor<i1>
    %45 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %46 = call @tril(%45) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_7 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %47:2 = call @_where(%46, %44, %cst_7) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %48 = stablehlo.reduce(%47#0 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %50 = stablehlo.maximum %49, %48 : tensor<4x2x1x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %53 = stablehlo.subtract %47#0, %52 : tensor<4x2x1x12x12xf32>
    %54 = stablehlo.exponential %53 : tensor<4x2x1x12x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_10) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %58 = stablehlo.divide %54, %57 : tensor<4x2x1x12x12xf32>
    %59 = stablehlo.multiply %56, %56 : tensor<4x2x1x12x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %61 = stablehlo.divide %60, %59 : tensor<4x2x1x12x1xf32>
    %62 = stablehlo.convert %58 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %63 = stablehlo.dot_general %36, %62, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %64 = stablehlo.transpose %63, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %65 = stablehlo.reshape %64 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.dot_general %65, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.add %7, %66 : tensor<4x12x32xbf16>
    %68 = stablehlo.convert %67 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %69 = stablehlo.multiply %68, %68 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %73 = stablehlo.divide %71, %72 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %75 = stablehlo.add %73, %74 : tensor<4x12x1xf32>
    %76 = stablehlo.rsqrt %75 : tensor<4x12x1xf32>
    %77 = stablehlo.divide %76, %75 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<4x12x1xf32>
    %80 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %68, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.convert %81 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.multiply %82, %84 : tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %87 = stablehlo.slice %arg21 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %88 = stablehlo.convert %86 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %89:3 = call @log_softmax(%88) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %90 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %91 = stablehlo.iota dim = 0 : tensor<64xi32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %93 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %94 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %95 = stablehlo.compare EQ, %93, %94, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %96 = call @_where_0(%95, %89#0, %c_16) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %99 = stablehlo.divide %98, %cst_19 : tensor<f32>
    %100 = stablehlo.negate %99 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.negate %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %102 = stablehlo.divide %101, %cst_21 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %105 = call @_where_1(%95, %104) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %106 = call @log_softmax_2(%89#1, %89#2, %105) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %107 = stablehlo.convert %106 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %108 = stablehlo.dot_general %107, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.multiply %108, %109 : tensor<4x12x32xbf16>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %68, %111 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.reshape %113 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %111, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.multiply %114, %79 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = stablehlo.divide %117, %118 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %68, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.add %116, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.multiply %121, %68 : tensor<4x12x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.convert %125 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.dot_general %126, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %128 = stablehlo.reshape %127 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %129 = stablehlo.transpose %128, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %130 = stablehlo.dot_general %129, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %131 = stablehlo.dot_general %129, %62, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %132 = stablehlo.transpose %131, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %133 = stablehlo.convert %130 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %134 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<4x2x1x12x12xf32>
    %136 = stablehlo.multiply %135, %54 : tensor<4x2x1x12x12xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_25) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %138 = stablehlo.reshape %137 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %139 = stablehlo.negate %138 : tensor<4x2x1x12x1xf32>
    %140 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %141 = stablehlo.divide %133, %140 : tensor<4x2x1x12x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%139 init: %cst_26) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %145 = stablehlo.add %141, %144 : tensor<4x2x1x12x12xf32>
    %146 = stablehlo.multiply %145, %54 : tensor<4x2x1x12x12xf32>
    %147 = call @_where_3(%47#1, %146) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_27 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<4x2x1x12x12xf32>
    %150 = stablehlo.convert %149 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %151 = stablehlo.transpose %150, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %152 = stablehlo.dot_general %151, %38, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %153 = stablehlo.transpose %152, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %154 = stablehlo.reshape %153 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %155 = stablehlo.reshape %132 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %156 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.multiply %155, %156 : tensor<4x12x32xbf16>
    %158 = stablehlo.dot_general %157, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %160 = stablehlo.dot_general %157, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %161 = stablehlo.dot_general %160, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %162 = stablehlo.transpose %161, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %163 = stablehlo.reshape %154 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %165 = stablehlo.multiply %163, %164 : tensor<4x12x32xbf16>
    %166 = stablehlo.dot_general %165, %23, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %168 = stablehlo.dot_general %165, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %169 = stablehlo.dot_general %168, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %170 = stablehlo.transpose %169, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %c_30 = stablehlo.constant dense<1> : tensor<i32>
    %171 = stablehlo.add %arg16, %c_30 : tensor<i32>
    %172 = stablehlo.convert %170 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %173 = stablehlo.convert %167 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %174 = stablehlo.convert %162 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %175 = stablehlo.convert %159 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %177 = stablehlo.multiply %176, %arg12 : tensor<32x8xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %179 = stablehlo.multiply %178, %172 : tensor<32x8xf32>
    %180 = stablehlo.add %177, %179 : tensor<32x8xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %182 = stablehlo.multiply %181, %arg13 : tensor<8x32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %184 = stablehlo.multiply %183, %173 : tensor<8x32xf32>
    %185 = stablehlo.add %182, %184 : tensor<8x32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %187 = stablehlo.multiply %186, %arg14 : tensor<32x8xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %189 = stablehlo.multiply %188, %174 : tensor<32x8xf32>
    %190 = stablehlo.add %187, %189 : tensor<32x8xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %192 = stablehlo.multiply %191, %arg15 : tensor<8x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %194 = stablehlo.multiply %193, %175 : tensor<8x32xf32>
    %195 = stablehlo.add %192, %194 : tensor<8x32xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %197 = stablehlo.multiply %196, %arg17 : tensor<32x8xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %199 = stablehlo.multiply %198, %172 : tensor<32x8xf32>
    %200 = stablehlo.multiply %199, %172 : tensor<32x8xf32>
    %201 = stablehlo.add %197, %200 : tensor<32x8xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %203 = stablehlo.multiply %202, %arg18 : tensor<8x32xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %205 = stablehlo.multiply %204, %173 : tensor<8x32xf32>
    %206 = stablehlo.multiply %205, %173 : tensor<8x32xf32>
    %207 = stablehlo.add %203, %206 : tensor<8x32xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %209 = stablehlo.multiply %208, %arg19 : tensor<32x8xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %211 = stablehlo.multiply %210, %174 : tensor<32x8xf32>
    %212 = stablehlo.multiply %211, %174 : tensor<32x8xf32>
    %213 = stablehlo.add %209, %212 : tensor<32x8xf32>
    %cst_45 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %215 = stablehlo.multiply %214, %arg20 : tensor<8x32xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %217 = stablehlo.multiply %216, %175 : tensor<8x32xf32>
    %218 = stablehlo.multiply %217, %175 : tensor<8x32xf32>
    %219 = stablehlo.add %215, %218 : tensor<8x32xf32>
    %220 = stablehlo.convert %171 : (tensor<i32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %221 = stablehlo.power %cst_47, %220 : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %222 = stablehlo.subtract %cst_48, %221 : tensor<f32>
    %223 = stablehlo.convert %171 : (tensor<i32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %224 = stablehlo.power %cst_49, %223 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.subtract %cst_50, %224 : tensor<f32>
    %226 = stablehlo.convert %arg8 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %227 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %228 = stablehlo.divide %180, %227 : tensor<32x8xf32>
    %229 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %230 = stablehlo.divide %201, %229 : tensor<32x8xf32>
    %231 = stablehlo.sqrt %230 : tensor<32x8xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %233 = stablehlo.add %231, %232 : tensor<32x8xf32>
    %234 = stablehlo.divide %228, %233 : tensor<32x8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %236 = stablehlo.multiply %235, %226 : tensor<32x8xf32>
    %237 = stablehlo.add %234, %236 : tensor<32x8xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %239 = stablehlo.multiply %238, %237 : tensor<32x8xf32>
    %240 = stablehlo.subtract %226, %239 : tensor<32x8xf32>
    %241 = stablehlo.convert %240 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %242 = stablehlo.convert %arg9 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %243 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %244 = stablehlo.divide %185, %243 : tensor<8x32xf32>
    %245 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %246 = stablehlo.divide %207, %245 : tensor<8x32xf32>
    %247 = stablehlo.sqrt %246 : tensor<8x32xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %249 = stablehlo.add %247, %248 : tensor<8x32xf32>
    %250 = stablehlo.divide %244, %249 : tensor<8x32xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %252 = stablehlo.multiply %251, %242 : tensor<8x32xf32>
    %253 = stablehlo.add %250, %252 : tensor<8x32xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %255 = stablehlo.multiply %254, %253 : tensor<8x32xf32>
    %256 = stablehlo.subtract %242, %255 : tensor<8x32xf32>
    %257 = stablehlo.convert %256 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    %258 = stablehlo.convert %arg10 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %259 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %260 = stablehlo.divide %190, %259 : tensor<32x8xf32>
    %261 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %262 = stablehlo.divide %213, %261 : tensor<32x8xf32>
    %263 = stablehlo.sqrt %262 : tensor<32x8xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %265 = stablehlo.add %263, %264 : tensor<32x8xf32>
    %266 = stablehlo.divide %260, %265 : tensor<32x8xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %268 = stablehlo.multiply %267, %258 : tensor<32x8xf32>
    %269 = stablehlo.add %266, %268 : tensor<32x8xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %271 = stablehlo.multiply %270, %269 : tensor<32x8xf32>
    %272 = stablehlo.subtract %258, %271 : tensor<32x8xf32>
    %273 = stablehlo.convert %272 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %274 = stablehlo.convert %arg11 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %275 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %276 = stablehlo.divide %195, %275 : tensor<8x32xf32>
    %277 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %278 = stablehlo.divide %219, %277 : tensor<8x32xf32>
    %279 = stablehlo.sqrt %278 : tensor<8x32xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %281 = stablehlo.add %279, %280 : tensor<8x32xf32>
    %282 = stablehlo.divide %276, %281 : tensor<8x32xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %284 = stablehlo.multiply %283, %274 : tensor<8x32xf32>
    %285 = stablehlo.add %282, %284 : tensor<8x32xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %287 = stablehlo.multiply %286, %285 : tensor<8x32xf32>
    %288 = stablehlo.subtract %274, %287 : tensor<8x32xf32>
    %289 = stablehlo.convert %288 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    return %241, %257, %273, %289, %180, %185, %190, %195, %171, %201, %207, %213, %219, %100 : tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<i32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
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
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_1(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
