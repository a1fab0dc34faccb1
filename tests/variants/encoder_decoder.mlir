module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x64xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<64x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<32x32xbf16>, %arg16: tensor<32x32xbf16>, %arg17: tensor<32x32xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<4x12xi32>, %arg20: tensor<4x13xi32>) -> (tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['decoder']['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wv']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['encoder']['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['norm1']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['norm']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg19, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg19, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg19 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg12, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %7 = stablehlo.convert %6 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x12x1xf32>
    %15 = stablehlo.rsqrt %14 : tensor<4x12x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x12x1xf32>
    %19 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %7, %19 : tensor<4x12x32xf32>
    %21 = stablehlo.convert %20 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %24, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.dot_general %24, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %31 = stablehlo.reshape %26 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %32 = stablehlo.dot_general %28, %31, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %33 = stablehlo.transpose %32, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %34 = stablehlo.convert %33 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %39 = stablehlo.maximum %38, %37 : tensor<4x2x1x12xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %42 = stablehlo.subtract %36, %41 : tensor<4x2x1x12x12xf32>
    %43 = stablehlo.exponential %42 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %47 = stablehlo.divide %43, %46 : tensor<4x2x1x12x12xf32>
    %48 = stablehlo.multiply %45, %45 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x2x1x12x1xf32>
    %51 = stablehlo.convert %47 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %52 = stablehlo.dot_general %30, %51, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %53 = stablehlo.transpose %52, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %54 = stablehlo.reshape %53 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.dot_general %54, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.add %6, %55 : tensor<4x12x32xbf16>
    %57 = stablehlo.convert %56 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.divide %60, %61 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = stablehlo.add %62, %63 : tensor<4x12x1xf32>
    %65 = stablehlo.rsqrt %64 : tensor<4x12x1xf32>
    %66 = stablehlo.divide %65, %64 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<4x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %57, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %71, %73 : tensor<4x12x32xbf16>
    %75 = stablehlo.slice %arg20 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %77 = stablehlo.compare LT, %75, %76, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_14 = stablehlo.constant dense<64> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %79 = stablehlo.add %75, %78 : tensor<4x12xi32>
    %80 = stablehlo.select %77, %79, %75 : tensor<4x12xi1>, tensor<4x12xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %82 = "stablehlo.gather"(%arg12, %81) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.convert %82 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %83, %83 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.divide %86, %87 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x12x1xf32>
    %91 = stablehlo.rsqrt %90 : tensor<4x12x1xf32>
    %92 = stablehlo.divide %91, %90 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<4x12x1xf32>
    %95 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %83, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.convert %96 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.multiply %97, %99 : tensor<4x12x32xbf16>
    %101 = stablehlo.dot_general %100, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.reshape %101 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %103 = stablehlo.dot_general %100, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.reshape %103 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %105 = stablehlo.dot_general %100, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %106 = stablehlo.reshape %105 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %107 = stablehlo.reshape %102 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %108 = stablehlo.dot_general %104, %107, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %109 = stablehlo.transpose %108, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %110 = stablehlo.convert %109 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<4x2x1x12x12xf32>
    %c_20 = stablehlo.constant dense<true> : tensor<i1>
    %113 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %114 = call @tril(%113) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_21 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %115:2 = call @_where(%114, %112, %cst_21) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %116 = stablehlo.reduce(%115#0 init: %cst_22) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %118 = stablehlo.maximum %117, %116 : tensor<4x2x1x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %121 = stablehlo.subtract %115#0, %120 : tensor<4x2x1x12x12xf32>
    %122 = stablehlo.exponential %121 : tensor<4x2x1x12x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %126 = stablehlo.divide %122, %125 : tensor<4x2x1x12x12xf32>
    %127 = stablehlo.multiply %124, %124 : tensor<4x2x1x12x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %129 = stablehlo.divide %128, %127 : tensor<4x2x1x12x1xf32>
    %130 = stablehlo.convert %126 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %131 = stablehlo.dot_general %106, %130, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %132 = stablehlo.transpose %131, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %133 = stablehlo.reshape %132 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %134 = stablehlo.dot_general %133, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %135 = stablehlo.add %82, %134 : tensor<4x12x32xbf16>
    %136 = stablehlo.convert %135 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %137 = stablehlo.multiply %136, %136 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %141 = stablehlo.divide %139, %140 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.add %141, %142 : tensor<4x12x1xf32>
    %144 = stablehlo.rsqrt %143 : tensor<4x12x1xf32>
    %145 = stablehlo.divide %144, %143 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<4x12x1xf32>
    %148 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %149 = stablehlo.multiply %136, %148 : tensor<4x12x32xf32>
    %150 = stablehlo.convert %149 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %153 = stablehlo.multiply %150, %152 : tensor<4x12x32xbf16>
    %154 = stablehlo.dot_general %153, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.reshape %154 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %156 = stablehlo.dot_general %74, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.reshape %156 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %158 = stablehlo.dot_general %74, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.reshape %158 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %160 = stablehlo.reshape %155 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %161 = stablehlo.dot_general %157, %160, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %162 = stablehlo.transpose %161, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %163 = stablehlo.convert %162 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_30 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<4x2x1x12x12xf32>
    %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_31) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %168 = stablehlo.maximum %167, %166 : tensor<4x2x1x12xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %171 = stablehlo.subtract %165, %170 : tensor<4x2x1x12x12xf32>
    %172 = stablehlo.exponential %171 : tensor<4x2x1x12x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.reduce(%172 init: %cst_33) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %176 = stablehlo.divide %172, %175 : tensor<4x2x1x12x12xf32>
    %177 = stablehlo.multiply %174, %174 : tensor<4x2x1x12x1xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %179 = stablehlo.divide %178, %177 : tensor<4x2x1x12x1xf32>
    %180 = stablehlo.convert %176 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %181 = stablehlo.dot_general %159, %180, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %182 = stablehlo.transpose %181, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %183 = stablehlo.reshape %182 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %184 = stablehlo.dot_general %183, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %185 = stablehlo.add %135, %184 : tensor<4x12x32xbf16>
    %186 = stablehlo.convert %185 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %187 = stablehlo.multiply %186, %186 : tensor<4x12x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %191 = stablehlo.divide %189, %190 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.add %191, %192 : tensor<4x12x1xf32>
    %194 = stablehlo.rsqrt %193 : tensor<4x12x1xf32>
    %195 = stablehlo.divide %194, %193 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %197 = stablehlo.multiply %196, %195 : tensor<4x12x1xf32>
    %198 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %199 = stablehlo.multiply %186, %198 : tensor<4x12x32xf32>
    %200 = stablehlo.convert %199 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %203 = stablehlo.multiply %200, %202 : tensor<4x12x32xbf16>
    %204 = stablehlo.dot_general %203, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %205 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %206 = stablehlo.convert %204 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %207:3 = call @log_softmax(%206) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %208 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %209 = stablehlo.iota dim = 0 : tensor<64xi32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %211 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %212 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %213 = stablehlo.compare EQ, %211, %212, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %214 = call @_where_0(%213, %207#0, %c_39) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%214 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %217 = stablehlo.divide %216, %cst_42 : tensor<f32>
    %218 = stablehlo.negate %217 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %219 = stablehlo.negate %cst_43 : tensor<f32>
    %cst_44 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %220 = stablehlo.divide %219, %cst_44 : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %223 = call @_where_1(%213, %222) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %224 = call @log_softmax_2(%207#1, %207#2, %223) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %225 = stablehlo.convert %224 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %226 = stablehlo.dot_general %225, %203, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %228 = stablehlo.dot_general %225, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %229 = stablehlo.multiply %200, %228 : tensor<4x12x32xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %230 = stablehlo.reduce(%229 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %231 = stablehlo.reshape %230 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %232 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.multiply %228, %232 : tensor<4x12x32xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %234 = stablehlo.reduce(%231 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %235 = stablehlo.convert %233 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %236 = stablehlo.multiply %186, %235 : tensor<4x12x32xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%236 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %238 = stablehlo.reshape %237 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %239 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %240 = stablehlo.multiply %235, %239 : tensor<4x12x32xf32>
    %241 = stablehlo.multiply %238, %197 : tensor<4x12x1xf32>
    %cst_48 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %243 = stablehlo.divide %241, %242 : tensor<4x12x1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%243 init: %cst_49) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %246 = stablehlo.multiply %186, %245 : tensor<4x12x32xf32>
    %247 = stablehlo.add %240, %246 : tensor<4x12x32xf32>
    %248 = stablehlo.multiply %245, %186 : tensor<4x12x32xf32>
    %249 = stablehlo.add %247, %248 : tensor<4x12x32xf32>
    %250 = stablehlo.convert %249 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %251 = stablehlo.dot_general %250, %183, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %252 = stablehlo.transpose %251, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %253 = stablehlo.dot_general %250, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %254 = stablehlo.reshape %253 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %255 = stablehlo.transpose %254, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %256 = stablehlo.dot_general %255, %159, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %257 = stablehlo.dot_general %255, %180, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %258 = stablehlo.transpose %257, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %259 = stablehlo.convert %256 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %260 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %261 = stablehlo.multiply %259, %260 : tensor<4x2x1x12x12xf32>
    %262 = stablehlo.multiply %261, %172 : tensor<4x2x1x12x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.reduce(%262 init: %cst_50) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %264 = stablehlo.reshape %263 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %265 = stablehlo.negate %264 : tensor<4x2x1x12x1xf32>
    %266 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %267 = stablehlo.divide %259, %266 : tensor<4x2x1x12x12xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.reduce(%265 init: %cst_51) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %271 = stablehlo.add %267, %270 : tensor<4x2x1x12x12xf32>
    %272 = stablehlo.multiply %271, %172 : tensor<4x2x1x12x12xf32>
    %cst_52 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<4x2x1x12x12xf32>
    %275 = stablehlo.convert %274 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %276 = stablehlo.transpose %275, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %277 = stablehlo.dot_general %276, %157, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %278 = stablehlo.transpose %277, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %279 = stablehlo.dot_general %276, %160, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %280 = stablehlo.transpose %279, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %281 = stablehlo.reshape %278 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %282 = stablehlo.reshape %258 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %283 = stablehlo.dot_general %282, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %284 = stablehlo.transpose %283, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %285 = stablehlo.dot_general %282, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %286 = stablehlo.reshape %280 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %287 = stablehlo.dot_general %286, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %288 = stablehlo.transpose %287, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %289 = stablehlo.dot_general %286, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %290 = stablehlo.add %285, %289 : tensor<4x12x32xbf16>
    %291 = stablehlo.reshape %281 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %292 = stablehlo.dot_general %291, %153, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %293 = stablehlo.transpose %292, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %294 = stablehlo.dot_general %291, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %295 = stablehlo.multiply %150, %294 : tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %296 = stablehlo.reduce(%295 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %297 = stablehlo.reshape %296 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %298 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %299 = stablehlo.multiply %294, %298 : tensor<4x12x32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %300 = stablehlo.reduce(%297 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %301 = stablehlo.convert %299 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %302 = stablehlo.multiply %136, %301 : tensor<4x12x32xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %304 = stablehlo.reshape %303 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %305 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %306 = stablehlo.multiply %301, %305 : tensor<4x12x32xf32>
    %307 = stablehlo.multiply %304, %147 : tensor<4x12x1xf32>
    %cst_56 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %309 = stablehlo.divide %307, %308 : tensor<4x12x1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %310 = stablehlo.reduce(%309 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %312 = stablehlo.multiply %136, %311 : tensor<4x12x32xf32>
    %313 = stablehlo.add %306, %312 : tensor<4x12x32xf32>
    %314 = stablehlo.multiply %311, %136 : tensor<4x12x32xf32>
    %315 = stablehlo.add %313, %314 : tensor<4x12x32xf32>
    %316 = stablehlo.convert %315 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %317 = stablehlo.add %250, %316 : tensor<4x12x32xbf16>
    %318 = stablehlo.dot_general %317, %133, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %319 = stablehlo.transpose %318, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %320 = stablehlo.dot_general %317, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %321 = stablehlo.reshape %320 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %322 = stablehlo.transpose %321, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %323 = stablehlo.dot_general %322, %106, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %324 = stablehlo.dot_general %322, %130, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %325 = stablehlo.transpose %324, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %326 = stablehlo.convert %323 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %327 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<4x2x1x12x12xf32>
    %329 = stablehlo.multiply %328, %122 : tensor<4x2x1x12x12xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %330 = stablehlo.reduce(%329 init: %cst_58) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %331 = stablehlo.reshape %330 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %332 = stablehlo.negate %331 : tensor<4x2x1x12x1xf32>
    %333 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %334 = stablehlo.divide %326, %333 : tensor<4x2x1x12x12xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.reduce(%332 init: %cst_59) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %338 = stablehlo.add %334, %337 : tensor<4x2x1x12x12xf32>
    %339 = stablehlo.multiply %338, %122 : tensor<4x2x1x12x12xf32>
    %340 = call @_where_3(%115#1, %339) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_60 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %342 = stablehlo.multiply %340, %341 : tensor<4x2x1x12x12xf32>
    %343 = stablehlo.convert %342 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %344 = stablehlo.transpose %343, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %345 = stablehlo.dot_general %344, %104, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %346 = stablehlo.transpose %345, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %347 = stablehlo.dot_general %344, %107, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %348 = stablehlo.transpose %347, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %349 = stablehlo.reshape %346 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %350 = stablehlo.reshape %325 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %351 = stablehlo.dot_general %350, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %352 = stablehlo.transpose %351, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %353 = stablehlo.dot_general %350, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %354 = stablehlo.reshape %348 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %355 = stablehlo.dot_general %354, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %356 = stablehlo.transpose %355, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %357 = stablehlo.dot_general %354, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %358 = stablehlo.add %353, %357 : tensor<4x12x32xbf16>
    %359 = stablehlo.reshape %349 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %360 = stablehlo.dot_general %359, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %361 = stablehlo.transpose %360, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %362 = stablehlo.dot_general %359, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %363 = stablehlo.add %358, %362 : tensor<4x12x32xbf16>
    %364 = stablehlo.multiply %97, %363 : tensor<4x12x32xbf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %365 = stablehlo.reduce(%364 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %366 = stablehlo.reshape %365 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %367 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %368 = stablehlo.multiply %363, %367 : tensor<4x12x32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %369 = stablehlo.reduce(%366 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %370 = stablehlo.convert %368 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %371 = stablehlo.multiply %83, %370 : tensor<4x12x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %372 = stablehlo.reduce(%371 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %373 = stablehlo.reshape %372 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %374 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %375 = stablehlo.multiply %370, %374 : tensor<4x12x32xf32>
    %376 = stablehlo.multiply %373, %94 : tensor<4x12x1xf32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %378 = stablehlo.divide %376, %377 : tensor<4x12x1xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %379 = stablehlo.reduce(%378 init: %cst_65) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %380 = stablehlo.broadcast_in_dim %379, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %381 = stablehlo.multiply %83, %380 : tensor<4x12x32xf32>
    %382 = stablehlo.add %375, %381 : tensor<4x12x32xf32>
    %383 = stablehlo.multiply %380, %83 : tensor<4x12x32xf32>
    %384 = stablehlo.add %382, %383 : tensor<4x12x32xf32>
    %385 = stablehlo.convert %384 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %386 = stablehlo.add %317, %385 : tensor<4x12x32xbf16>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %387 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %388 = "stablehlo.scatter"(%387, %81, %386) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg21: tensor<bf16>, %arg22: tensor<bf16>):
      %539 = stablehlo.add %arg21, %arg22 : tensor<bf16>
      stablehlo.return %539 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %389 = stablehlo.multiply %71, %290 : tensor<4x12x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %390 = stablehlo.reduce(%389 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %391 = stablehlo.reshape %390 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %392 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %393 = stablehlo.multiply %290, %392 : tensor<4x12x32xbf16>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %394 = stablehlo.reduce(%391 init: %cst_68) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %395 = stablehlo.convert %393 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %396 = stablehlo.multiply %57, %395 : tensor<4x12x32xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %397 = stablehlo.reduce(%396 init: %cst_69) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %398 = stablehlo.reshape %397 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %399 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %400 = stablehlo.multiply %395, %399 : tensor<4x12x32xf32>
    %401 = stablehlo.multiply %398, %68 : tensor<4x12x1xf32>
    %cst_70 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %403 = stablehlo.divide %401, %402 : tensor<4x12x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.reduce(%403 init: %cst_71) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %405 = stablehlo.broadcast_in_dim %404, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %406 = stablehlo.multiply %57, %405 : tensor<4x12x32xf32>
    %407 = stablehlo.add %400, %406 : tensor<4x12x32xf32>
    %408 = stablehlo.multiply %405, %57 : tensor<4x12x32xf32>
    %409 = stablehlo.add %407, %408 : tensor<4x12x32xf32>
    %410 = stablehlo.convert %409 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %411 = stablehlo.dot_general %410, %54, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %412 = stablehlo.transpose %411, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %413 = stablehlo.dot_general %410, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %414 = stablehlo.reshape %413 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %415 = stablehlo.transpose %414, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %416 = stablehlo.dot_general %415, %30, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %417 = stablehlo.dot_general %415, %51, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %418 = stablehlo.transpose %417, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %419 = stablehlo.convert %416 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %420 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %421 = stablehlo.multiply %419, %420 : tensor<4x2x1x12x12xf32>
    %422 = stablehlo.multiply %421, %43 : tensor<4x2x1x12x12xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.reduce(%422 init: %cst_72) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %424 = stablehlo.reshape %423 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %425 = stablehlo.negate %424 : tensor<4x2x1x12x1xf32>
    %426 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %427 = stablehlo.divide %419, %426 : tensor<4x2x1x12x12xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %428 = stablehlo.reduce(%425 init: %cst_73) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %429 = stablehlo.broadcast_in_dim %428, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %430 = stablehlo.broadcast_in_dim %429, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %431 = stablehlo.add %427, %430 : tensor<4x2x1x12x12xf32>
    %432 = stablehlo.multiply %431, %43 : tensor<4x2x1x12x12xf32>
    %cst_74 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %434 = stablehlo.multiply %432, %433 : tensor<4x2x1x12x12xf32>
    %435 = stablehlo.convert %434 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %436 = stablehlo.transpose %435, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %437 = stablehlo.dot_general %436, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %438 = stablehlo.transpose %437, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %439 = stablehlo.dot_general %436, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %440 = stablehlo.transpose %439, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %441 = stablehlo.reshape %438 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %442 = stablehlo.reshape %418 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %443 = stablehlo.dot_general %442, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %444 = stablehlo.transpose %443, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %445 = stablehlo.dot_general %442, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %446 = stablehlo.reshape %440 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %447 = stablehlo.dot_general %446, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %448 = stablehlo.transpose %447, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %449 = stablehlo.dot_general %446, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %450 = stablehlo.add %445, %449 : tensor<4x12x32xbf16>
    %451 = stablehlo.reshape %441 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %452 = stablehlo.dot_general %451, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %453 = stablehlo.transpose %452, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %454 = stablehlo.dot_general %451, %arg16, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %455 = stablehlo.add %450, %454 : tensor<4x12x32xbf16>
    %456 = stablehlo.multiply %21, %455 : tensor<4x12x32xbf16>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %457 = stablehlo.reduce(%456 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %458 = stablehlo.reshape %457 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %459 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %460 = stablehlo.multiply %455, %459 : tensor<4x12x32xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %461 = stablehlo.reduce(%458 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %462 = stablehlo.convert %460 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %463 = stablehlo.multiply %7, %462 : tensor<4x12x32xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %464 = stablehlo.reduce(%463 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %465 = stablehlo.reshape %464 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %466 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %467 = stablehlo.multiply %462, %466 : tensor<4x12x32xf32>
    %468 = stablehlo.multiply %465, %18 : tensor<4x12x1xf32>
    %cst_78 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %470 = stablehlo.divide %468, %469 : tensor<4x12x1xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%470 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %472 = stablehlo.broadcast_in_dim %471, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %473 = stablehlo.multiply %7, %472 : tensor<4x12x32xf32>
    %474 = stablehlo.add %467, %473 : tensor<4x12x32xf32>
    %475 = stablehlo.multiply %472, %7 : tensor<4x12x32xf32>
    %476 = stablehlo.add %474, %475 : tensor<4x12x32xf32>
    %477 = stablehlo.convert %476 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %478 = stablehlo.add %410, %477 : tensor<4x12x32xbf16>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %479 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %480 = "stablehlo.scatter"(%479, %5, %478) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg21: tensor<bf16>, %arg22: tensor<bf16>):
      %539 = stablehlo.add %arg21, %arg22 : tensor<bf16>
      stablehlo.return %539 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %481 = stablehlo.add %388, %480 : tensor<64x32xbf16>
    %cst_81 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %482 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %483 = stablehlo.multiply %482, %288 : tensor<32x32xbf16>
    %484 = stablehlo.subtract %arg0, %483 : tensor<32x32xbf16>
    %cst_82 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %485 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %486 = stablehlo.multiply %485, %252 : tensor<32x32xbf16>
    %487 = stablehlo.subtract %arg1, %486 : tensor<32x32xbf16>
    %cst_83 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %488 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %489 = stablehlo.multiply %488, %293 : tensor<32x32xbf16>
    %490 = stablehlo.subtract %arg2, %489 : tensor<32x32xbf16>
    %cst_84 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %491 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %492 = stablehlo.multiply %491, %284 : tensor<32x32xbf16>
    %493 = stablehlo.subtract %arg3, %492 : tensor<32x32xbf16>
    %cst_85 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %494 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %495 = stablehlo.multiply %494, %234 : tensor<32xbf16>
    %496 = stablehlo.subtract %arg4, %495 : tensor<32xbf16>
    %cst_86 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %497 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %498 = stablehlo.multiply %497, %369 : tensor<32xbf16>
    %499 = stablehlo.subtract %arg5, %498 : tensor<32xbf16>
    %cst_87 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %500 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %501 = stablehlo.multiply %500, %300 : tensor<32xbf16>
    %502 = stablehlo.subtract %arg6, %501 : tensor<32xbf16>
    %cst_88 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %503 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %504 = stablehlo.multiply %503, %227 : tensor<32x64xbf16>
    %505 = stablehlo.subtract %arg7, %504 : tensor<32x64xbf16>
    %cst_89 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %506 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %507 = stablehlo.multiply %506, %356 : tensor<32x32xbf16>
    %508 = stablehlo.subtract %arg8, %507 : tensor<32x32xbf16>
    %cst_90 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %509 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %510 = stablehlo.multiply %509, %319 : tensor<32x32xbf16>
    %511 = stablehlo.subtract %arg9, %510 : tensor<32x32xbf16>
    %cst_91 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %512 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %513 = stablehlo.multiply %512, %361 : tensor<32x32xbf16>
    %514 = stablehlo.subtract %arg10, %513 : tensor<32x32xbf16>
    %cst_92 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %515 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %516 = stablehlo.multiply %515, %352 : tensor<32x32xbf16>
    %517 = stablehlo.subtract %arg11, %516 : tensor<32x32xbf16>
    %cst_93 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %518 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %519 = stablehlo.multiply %518, %481 : tensor<64x32xbf16>
    %520 = stablehlo.subtract %arg12, %519 : tensor<64x32xbf16>
    %cst_94 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %521 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %522 = stablehlo.multiply %521, %461 : tensor<32xbf16>
    %523 = stablehlo.subtract %arg13, %522 : tensor<32xbf16>
    %cst_95 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %524 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %525 = stablehlo.multiply %524, %448 : tensor<32x32xbf16>
    %526 = stablehlo.subtract %arg14, %525 : tensor<32x32xbf16>
    %cst_96 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %527 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %528 = stablehlo.multiply %527, %412 : tensor<32x32xbf16>
    %529 = stablehlo.subtract %arg15, %528 : tensor<32x32xbf16>
    %cst_97 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %530 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %531 = stablehlo.multiply %530, %453 : tensor<32x32xbf16>
    %532 = stablehlo.subtract %arg16, %531 : tensor<32x32xbf16>
    %cst_98 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %533 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %534 = stablehlo.multiply %533, %444 : tensor<32x32xbf16>
    %535 = stablehlo.subtract %arg17, %534 : tensor<32x32xbf16>
    %cst_99 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %536 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %537 = stablehlo.multiply %536, %394 : tensor<32xbf16>
    %538 = stablehlo.subtract %arg18, %537 : tensor<32xbf16>
    return %484, %487, %490, %493, %496, %499, %502, %505, %508, %511, %514, %517, %520, %523, %526, %529, %532, %535, %538, %218 : tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<f32>
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
