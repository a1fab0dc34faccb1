module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x8xbf16>, %arg9: tensor<8x32xbf16>, %arg10: tensor<32x8xbf16>, %arg11: tensor<8x32xbf16>, %arg12: tensor<32x8xbf16>, %arg13: tensor<8x32xbf16>, %arg14: tensor<32x8xbf16>, %arg15: tensor<8x32xbf16>, %arg16: tensor<32x8xf32>, %arg17: tensor<8x32xf32>, %arg18: tensor<32x8xf32>, %arg19: tensor<8x32xf32>, %arg20: tensor<32x8xf32>, %arg21: tensor<8x32xf32>, %arg22: tensor<32x8xf32>, %arg23: tensor<8x32xf32>, %arg24: tensor<i32>, %arg25: tensor<32x8xf32>, %arg26: tensor<8x32xf32>, %arg27: tensor<32x8xf32>, %arg28: tensor<8x32xf32>, %arg29: tensor<32x8xf32>, %arg30: tensor<8x32xf32>, %arg31: tensor<32x8xf32>, %arg32: tensor<8x32xf32>, %arg33: tensor<4x13xi32>) -> (tensor<32x8xbf16> {jax.result_info = "result[0]['wk']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wk']['b']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['wo']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wo']['b']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['wq']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wq']['b']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['wv']['a']"}, tensor<8x32xbf16> {jax.result_info = "result[0]['wv']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wk']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wk']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wo']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wo']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wq']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wq']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['m']['wv']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['m']['wv']['b']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wk']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wk']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wo']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wo']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wq']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wq']['b']"}, tensor<32x8xf32> {jax.result_info = "result[1]['v']['wv']['a']"}, tensor<8x32xf32> {jax.result_info = "result[1]['v']['wv']['b']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg33 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.dot_general %22, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %24 = stablehlo.dot_general %23, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %22, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.multiply %24, %26 : tensor<4x12x32xbf16>
    %28 = stablehlo.add %25, %27 : tensor<4x12x32xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.dot_general %22, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %31 = stablehlo.dot_general %30, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.dot_general %22, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.multiply %31, %33 : tensor<4x12x32xbf16>
    %35 = stablehlo.add %32, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.reshape %35 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %37 = stablehlo.dot_general %22, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %38 = stablehlo.dot_general %37, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %39 = stablehlo.dot_general %22, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %41 = stablehlo.multiply %38, %40 : tensor<4x12x32xbf16>
    %42 = stablehlo.add %39, %41 : tensor<4x12x32xbf16>
    %43 = stablehlo.reshape %42 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %44 = stablehlo.reshape %29 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %45 = stablehlo.dot_general %36, %44, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %46 = stablehlo.transpose %45, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %47 = stablehlo.convert %46 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<4x2x1x12x12xf32>
    %c_7 = stablehlo.constant dense<true> : tensor<i1>
    %50 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %51 = call @tril(%50) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_8 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %52:2 = call @_where(%51, %49, %cst_8) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.reduce(%52#0 init: %cst_9) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %55 = stablehlo.maximum %54, %53 : tensor<4x2x1x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %58 = stablehlo.subtract %52#0, %57 : tensor<4x2x1x12x12xf32>
    %59 = stablehlo.exponential %58 : tensor<4x2x1x12x12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %63 = stablehlo.divide %59, %62 : tensor<4x2x1x12x12xf32>
    %64 = stablehlo.multiply %61, %61 : tensor<4x2x1x12x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %66 = stablehlo.divide %65, %64 : tensor<4x2x1x12x1xf32>
    %67 = stablehlo.convert %63 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %68 = stablehlo.dot_general %43, %67, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %69 = stablehlo.transpose %68, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %70 = stablehlo.reshape %69 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.dot_general %70, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %72 = stablehlo.dot_general %71, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<8x32xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.dot_general %70, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.multiply %72, %74 : tensor<4x12x32xbf16>
    %76 = stablehlo.add %73, %75 : tensor<4x12x32xbf16>
    %77 = stablehlo.add %7, %76 : tensor<4x12x32xbf16>
    %78 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %78, %78 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.divide %81, %82 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.add %83, %84 : tensor<4x12x1xf32>
    %86 = stablehlo.rsqrt %85 : tensor<4x12x1xf32>
    %87 = stablehlo.divide %86, %85 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<4x12x1xf32>
    %90 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %91 = stablehlo.multiply %78, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.convert %91 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.multiply %92, %94 : tensor<4x12x32xbf16>
    %96 = stablehlo.dot_general %95, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %97 = stablehlo.slice %arg33 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %98 = stablehlo.convert %96 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %99:3 = call @log_softmax(%98) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %100 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %101:2 = call @take_along_axis(%99#0, %100) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101#0 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %103 = stablehlo.divide %102, %cst_19 : tensor<f32>
    %104 = stablehlo.negate %103 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.negate %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_21 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = call @take_along_axis_0(%101#1, %107) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %109 = call @log_softmax_1(%99#1, %99#2, %108) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %110 = stablehlo.convert %109 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %111 = stablehlo.dot_general %110, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %113 = stablehlo.multiply %111, %112 : tensor<4x12x32xbf16>
    %114 = stablehlo.convert %113 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %78, %114 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %114, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.multiply %117, %89 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.divide %120, %121 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %125 = stablehlo.multiply %78, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.add %119, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.multiply %124, %78 : tensor<4x12x32xf32>
    %128 = stablehlo.add %126, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.convert %128 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.multiply %129, %130 : tensor<4x12x32xbf16>
    %132 = stablehlo.dot_general %129, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.dot_general %131, %71, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %134 = stablehlo.transpose %133, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %135 = stablehlo.dot_general %131, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %136 = stablehlo.dot_general %135, %70, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %137 = stablehlo.transpose %136, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %138 = stablehlo.dot_general %135, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<32x8xbf16>) -> tensor<4x12x32xbf16>
    %139 = stablehlo.add %132, %138 : tensor<4x12x32xbf16>
    %140 = stablehlo.reshape %139 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %141 = stablehlo.transpose %140, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %142 = stablehlo.dot_general %141, %43, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %143 = stablehlo.dot_general %141, %67, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %144 = stablehlo.transpose %143, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %145 = stablehlo.convert %142 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %146 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<4x2x1x12x12xf32>
    %148 = stablehlo.multiply %147, %59 : tensor<4x2x1x12x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_26) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %150 = stablehlo.reshape %149 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %151 = stablehlo.negate %150 : tensor<4x2x1x12x1xf32>
    %152 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %153 = stablehlo.divide %145, %152 : tensor<4x2x1x12x12xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%151 init: %cst_27) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %157 = stablehlo.add %153, %156 : tensor<4x2x1x12x12xf32>
    %158 = stablehlo.multiply %157, %59 : tensor<4x2x1x12x12xf32>
    %159 = call @_where_2(%52#1, %158) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_28 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %161 = stablehlo.multiply %159, %160 : tensor<4x2x1x12x12xf32>
    %162 = stablehlo.convert %161 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %163 = stablehlo.transpose %162, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %164 = stablehlo.dot_general %163, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %165 = stablehlo.transpose %164, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %166 = stablehlo.dot_general %163, %44, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %167 = stablehlo.transpose %166, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %168 = stablehlo.reshape %165 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %169 = stablehlo.reshape %144 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %171 = stablehlo.multiply %169, %170 : tensor<4x12x32xbf16>
    %172 = stablehlo.dot_general %171, %37, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %174 = stablehlo.dot_general %171, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %175 = stablehlo.dot_general %174, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %176 = stablehlo.transpose %175, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %177 = stablehlo.reshape %167 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %179 = stablehlo.multiply %177, %178 : tensor<4x12x32xbf16>
    %180 = stablehlo.dot_general %179, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %182 = stablehlo.dot_general %179, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %183 = stablehlo.dot_general %182, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %184 = stablehlo.transpose %183, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %185 = stablehlo.reshape %168 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %187 = stablehlo.multiply %185, %186 : tensor<4x12x32xbf16>
    %188 = stablehlo.dot_general %187, %23, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<32x8xbf16>
    %189 = stablehlo.transpose %188, dims = [1, 0] : (tensor<32x8xbf16>) -> tensor<8x32xbf16>
    %190 = stablehlo.dot_general %187, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32xbf16>) -> tensor<4x12x8xbf16>
    %191 = stablehlo.dot_general %190, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %192 = stablehlo.transpose %191, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %c_32 = stablehlo.constant dense<1> : tensor<i32>
    %193 = stablehlo.add %arg24, %c_32 : tensor<i32>
    %194 = stablehlo.convert %184 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %195 = stablehlo.convert %181 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %196 = stablehlo.convert %137 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %197 = stablehlo.convert %134 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %198 = stablehlo.convert %192 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %199 = stablehlo.convert %189 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %200 = stablehlo.convert %176 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %201 = stablehlo.convert %173 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %203 = stablehlo.multiply %202, %arg16 : tensor<32x8xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %205 = stablehlo.multiply %204, %194 : tensor<32x8xf32>
    %206 = stablehlo.add %203, %205 : tensor<32x8xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %208 = stablehlo.multiply %207, %arg17 : tensor<8x32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %210 = stablehlo.multiply %209, %195 : tensor<8x32xf32>
    %211 = stablehlo.add %208, %210 : tensor<8x32xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %213 = stablehlo.multiply %212, %arg18 : tensor<32x8xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %215 = stablehlo.multiply %214, %196 : tensor<32x8xf32>
    %216 = stablehlo.add %213, %215 : tensor<32x8xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %218 = stablehlo.multiply %217, %arg19 : tensor<8x32xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %220 = stablehlo.multiply %219, %197 : tensor<8x32xf32>
    %221 = stablehlo.add %218, %220 : tensor<8x32xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %223 = stablehlo.multiply %222, %arg20 : tensor<32x8xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %225 = stablehlo.multiply %224, %198 : tensor<32x8xf32>
    %226 = stablehlo.add %223, %225 : tensor<32x8xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %228 = stablehlo.multiply %227, %arg21 : tensor<8x32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %230 = stablehlo.multiply %229, %199 : tensor<8x32xf32>
    %231 = stablehlo.add %228, %230 : tensor<8x32xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %233 = stablehlo.multiply %232, %arg22 : tensor<32x8xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %235 = stablehlo.multiply %234, %200 : tensor<32x8xf32>
    %236 = stablehlo.add %233, %235 : tensor<32x8xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %238 = stablehlo.multiply %237, %arg23 : tensor<8x32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %240 = stablehlo.multiply %239, %201 : tensor<8x32xf32>
    %241 = stablehlo.add %238, %240 : tensor<8x32xf32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %243 = stablehlo.multiply %242, %arg25 : tensor<32x8xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %245 = stablehlo.multiply %244, %194 : tensor<32x8xf32>
    %246 = stablehlo.multiply %245, %194 : tensor<32x8xf32>
    %247 = stablehlo.add %243, %246 : tensor<32x8xf32>
    %cst_51 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %249 = stablehlo.multiply %248, %arg26 : tensor<8x32xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %251 = stablehlo.multiply %250, %195 : tensor<8x32xf32>
    %252 = stablehlo.multiply %251, %195 : tensor<8x32xf32>
    %253 = stablehlo.add %249, %252 : tensor<8x32xf32>
    %cst_53 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %255 = stablehlo.multiply %254, %arg27 : tensor<32x8xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %257 = stablehlo.multiply %256, %196 : tensor<32x8xf32>
    %258 = stablehlo.multiply %257, %196 : tensor<32x8xf32>
    %259 = stablehlo.add %255, %258 : tensor<32x8xf32>
    %cst_55 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %261 = stablehlo.multiply %260, %arg28 : tensor<8x32xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %263 = stablehlo.multiply %262, %197 : tensor<8x32xf32>
    %264 = stablehlo.multiply %263, %197 : tensor<8x32xf32>
    %265 = stablehlo.add %261, %264 : tensor<8x32xf32>
    %cst_57 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %267 = stablehlo.multiply %266, %arg29 : tensor<32x8xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %269 = stablehlo.multiply %268, %198 : tensor<32x8xf32>
    %270 = stablehlo.multiply %269, %198 : tensor<32x8xf32>
    %271 = stablehlo.add %267, %270 : tensor<32x8xf32>
    %cst_59 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %273 = stablehlo.multiply %272, %arg30 : tensor<8x32xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %275 = stablehlo.multiply %274, %199 : tensor<8x32xf32>
    %276 = stablehlo.multiply %275, %199 : tensor<8x32xf32>
    %277 = stablehlo.add %273, %276 : tensor<8x32xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %279 = stablehlo.multiply %278, %arg31 : tensor<32x8xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %281 = stablehlo.multiply %280, %200 : tensor<32x8xf32>
    %282 = stablehlo.multiply %281, %200 : tensor<32x8xf32>
    %283 = stablehlo.add %279, %282 : tensor<32x8xf32>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %285 = stablehlo.multiply %284, %arg32 : tensor<8x32xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %287 = stablehlo.multiply %286, %201 : tensor<8x32xf32>
    %288 = stablehlo.multiply %287, %201 : tensor<8x32xf32>
    %289 = stablehlo.add %285, %288 : tensor<8x32xf32>
    %290 = stablehlo.convert %193 : (tensor<i32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %291 = stablehlo.power %cst_65, %290 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %292 = stablehlo.subtract %cst_66, %291 : tensor<f32>
    %293 = stablehlo.convert %193 : (tensor<i32>) -> tensor<f32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %294 = stablehlo.power %cst_67, %293 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %295 = stablehlo.subtract %cst_68, %294 : tensor<f32>
    %296 = stablehlo.convert %arg8 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %297 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %298 = stablehlo.divide %206, %297 : tensor<32x8xf32>
    %299 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %300 = stablehlo.divide %247, %299 : tensor<32x8xf32>
    %301 = stablehlo.sqrt %300 : tensor<32x8xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %303 = stablehlo.add %301, %302 : tensor<32x8xf32>
    %304 = stablehlo.divide %298, %303 : tensor<32x8xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %306 = stablehlo.multiply %305, %296 : tensor<32x8xf32>
    %307 = stablehlo.add %304, %306 : tensor<32x8xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %309 = stablehlo.multiply %308, %307 : tensor<32x8xf32>
    %310 = stablehlo.subtract %296, %309 : tensor<32x8xf32>
    %311 = stablehlo.convert %310 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %312 = stablehlo.convert %arg9 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %313 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %314 = stablehlo.divide %211, %313 : tensor<8x32xf32>
    %315 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %316 = stablehlo.divide %253, %315 : tensor<8x32xf32>
    %317 = stablehlo.sqrt %316 : tensor<8x32xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %319 = stablehlo.add %317, %318 : tensor<8x32xf32>
    %320 = stablehlo.divide %314, %319 : tensor<8x32xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %322 = stablehlo.multiply %321, %312 : tensor<8x32xf32>
    %323 = stablehlo.add %320, %322 : tensor<8x32xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %325 = stablehlo.multiply %324, %323 : tensor<8x32xf32>
    %326 = stablehlo.subtract %312, %325 : tensor<8x32xf32>
    %327 = stablehlo.convert %326 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    %328 = stablehlo.convert %arg10 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %329 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %330 = stablehlo.divide %216, %329 : tensor<32x8xf32>
    %331 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %332 = stablehlo.divide %259, %331 : tensor<32x8xf32>
    %333 = stablehlo.sqrt %332 : tensor<32x8xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %335 = stablehlo.add %333, %334 : tensor<32x8xf32>
    %336 = stablehlo.divide %330, %335 : tensor<32x8xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %338 = stablehlo.multiply %337, %328 : tensor<32x8xf32>
    %339 = stablehlo.add %336, %338 : tensor<32x8xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %341 = stablehlo.multiply %340, %339 : tensor<32x8xf32>
    %342 = stablehlo.subtract %328, %341 : tensor<32x8xf32>
    %343 = stablehlo.convert %342 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %344 = stablehlo.convert %arg11 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %345 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %346 = stablehlo.divide %221, %345 : tensor<8x32xf32>
    %347 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %348 = stablehlo.divide %265, %347 : tensor<8x32xf32>
    %349 = stablehlo.sqrt %348 : tensor<8x32xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %351 = stablehlo.add %349, %350 : tensor<8x32xf32>
    %352 = stablehlo.divide %346, %351 : tensor<8x32xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %354 = stablehlo.multiply %353, %344 : tensor<8x32xf32>
    %355 = stablehlo.add %352, %354 : tensor<8x32xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %357 = stablehlo.multiply %356, %355 : tensor<8x32xf32>
    %358 = stablehlo.subtract %344, %357 : tensor<8x32xf32>
    %359 = stablehlo.convert %358 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    %360 = stablehlo.convert %arg12 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %361 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %362 = stablehlo.divide %226, %361 : tensor<32x8xf32>
    %363 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %364 = stablehlo.divide %271, %363 : tensor<32x8xf32>
    %365 = stablehlo.sqrt %364 : tensor<32x8xf32>
    %cst_81 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %367 = stablehlo.add %365, %366 : tensor<32x8xf32>
    %368 = stablehlo.divide %362, %367 : tensor<32x8xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %370 = stablehlo.multiply %369, %360 : tensor<32x8xf32>
    %371 = stablehlo.add %368, %370 : tensor<32x8xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %373 = stablehlo.multiply %372, %371 : tensor<32x8xf32>
    %374 = stablehlo.subtract %360, %373 : tensor<32x8xf32>
    %375 = stablehlo.convert %374 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %376 = stablehlo.convert %arg13 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %377 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %378 = stablehlo.divide %231, %377 : tensor<8x32xf32>
    %379 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %380 = stablehlo.divide %277, %379 : tensor<8x32xf32>
    %381 = stablehlo.sqrt %380 : tensor<8x32xf32>
    %cst_84 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %383 = stablehlo.add %381, %382 : tensor<8x32xf32>
    %384 = stablehlo.divide %378, %383 : tensor<8x32xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %386 = stablehlo.multiply %385, %376 : tensor<8x32xf32>
    %387 = stablehlo.add %384, %386 : tensor<8x32xf32>
    %cst_86 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %389 = stablehlo.multiply %388, %387 : tensor<8x32xf32>
    %390 = stablehlo.subtract %376, %389 : tensor<8x32xf32>
    %391 = stablehlo.convert %390 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    %392 = stablehlo.convert %arg14 : (tensor<32x8xbf16>) -> tensor<32x8xf32>
    %393 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %394 = stablehlo.divide %236, %393 : tensor<32x8xf32>
    %395 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %396 = stablehlo.divide %283, %395 : tensor<32x8xf32>
    %397 = stablehlo.sqrt %396 : tensor<32x8xf32>
    %cst_87 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %399 = stablehlo.add %397, %398 : tensor<32x8xf32>
    %400 = stablehlo.divide %394, %399 : tensor<32x8xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %402 = stablehlo.multiply %401, %392 : tensor<32x8xf32>
    %403 = stablehlo.add %400, %402 : tensor<32x8xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x8xf32>
    %405 = stablehlo.multiply %404, %403 : tensor<32x8xf32>
    %406 = stablehlo.subtract %392, %405 : tensor<32x8xf32>
    %407 = stablehlo.convert %406 : (tensor<32x8xf32>) -> tensor<32x8xbf16>
    %408 = stablehlo.convert %arg15 : (tensor<8x32xbf16>) -> tensor<8x32xf32>
    %409 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %410 = stablehlo.divide %241, %409 : tensor<8x32xf32>
    %411 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %412 = stablehlo.divide %289, %411 : tensor<8x32xf32>
    %413 = stablehlo.sqrt %412 : tensor<8x32xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %415 = stablehlo.add %413, %414 : tensor<8x32xf32>
    %416 = stablehlo.divide %410, %415 : tensor<8x32xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %418 = stablehlo.multiply %417, %408 : tensor<8x32xf32>
    %419 = stablehlo.add %416, %418 : tensor<8x32xf32>
    %cst_92 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %421 = stablehlo.multiply %420, %419 : tensor<8x32xf32>
    %422 = stablehlo.subtract %408, %421 : tensor<8x32xf32>
    %423 = stablehlo.convert %422 : (tensor<8x32xf32>) -> tensor<8x32xbf16>
    return %311, %327, %343, %359, %375, %391, %407, %423, %206, %211, %216, %221, %226, %231, %236, %241, %193, %247, %253, %259, %265, %271, %277, %283, %289, %104 : tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xbf16>, tensor<8x32xbf16>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<i32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>, tensor<8x32xf32>, tensor<f32>
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
  func.func private @take_along_axis(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x12x1xi1>, tensor<4x12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x12x1xi32>) -> tensor<4x12x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x12x1x1xi1>, tensor<i1>) -> tensor<4x12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x12x1xi1>, tensor<4x12x1xf32>
    return %15, %5 : tensor<4x12x1xf32>, tensor<4x12x1x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @_where_2(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
