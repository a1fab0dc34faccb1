module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32x32xbf16>, %arg13: tensor<32x32xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<32x32xbf16>, %arg18: tensor<32x32xbf16>, %arg19: tensor<32x32xbf16>, %arg20: tensor<32x32xbf16>, %arg21: tensor<32xbf16>, %arg22: tensor<4x12xi32>, %arg23: tensor<4x13xi32>) -> (tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wv']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['decoder']['mlp']['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['decoder']['mlp']['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm2']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm3']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['decoder']['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wv']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['encoder']['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['norm1']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['norm']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg22, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg22, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg22 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg15, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %22 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %24, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.dot_general %24, %arg20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %55 = stablehlo.dot_general %54, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %72 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %71, %73 : tensor<4x12x32xbf16>
    %75 = stablehlo.slice %arg23 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %77 = stablehlo.compare LT, %75, %76, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_14 = stablehlo.constant dense<64> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %79 = stablehlo.add %75, %78 : tensor<4x12xi32>
    %80 = stablehlo.select %77, %79, %75 : tensor<4x12xi1>, tensor<4x12xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %82 = "stablehlo.gather"(%arg15, %81) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %98 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.multiply %97, %99 : tensor<4x12x32xbf16>
    %101 = stablehlo.dot_general %100, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.reshape %101 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %103 = stablehlo.dot_general %100, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.reshape %103 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %105 = stablehlo.dot_general %100, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %134 = stablehlo.dot_general %133, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %151 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
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
    %201 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %203 = stablehlo.multiply %200, %202 : tensor<4x12x32xbf16>
    %204 = stablehlo.dot_general %203, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %205 = call @relu(%204) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %206 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %207 = stablehlo.compare GT, %204, %206, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %208 = stablehlo.dot_general %205, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %209 = stablehlo.add %185, %208 : tensor<4x12x32xbf16>
    %210 = stablehlo.convert %209 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %211 = stablehlo.multiply %210, %210 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%211 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %215 = stablehlo.divide %213, %214 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %217 = stablehlo.add %215, %216 : tensor<4x12x1xf32>
    %218 = stablehlo.rsqrt %217 : tensor<4x12x1xf32>
    %219 = stablehlo.divide %218, %217 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %221 = stablehlo.multiply %220, %219 : tensor<4x12x1xf32>
    %222 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %223 = stablehlo.multiply %210, %222 : tensor<4x12x32xf32>
    %224 = stablehlo.convert %223 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %225 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %227 = stablehlo.multiply %224, %226 : tensor<4x12x32xbf16>
    %228 = stablehlo.dot_general %227, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %229 = stablehlo.slice %arg23 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %230 = stablehlo.convert %228 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %231:3 = call @log_softmax(%230) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %232 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %233 = stablehlo.iota dim = 0 : tensor<64xi32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %235 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %236 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %237 = stablehlo.compare EQ, %235, %236, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %238 = call @_where_0(%237, %231#0, %c_44) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %241 = stablehlo.divide %240, %cst_47 : tensor<f32>
    %242 = stablehlo.negate %241 : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.negate %cst_48 : tensor<f32>
    %cst_49 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %244 = stablehlo.divide %243, %cst_49 : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %247 = call @_where_1(%237, %246) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %248 = call @log_softmax_2(%231#1, %231#2, %247) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %249 = stablehlo.convert %248 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %250 = stablehlo.dot_general %249, %227, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %251 = stablehlo.transpose %250, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %252 = stablehlo.dot_general %249, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %253 = stablehlo.multiply %224, %252 : tensor<4x12x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %254 = stablehlo.reduce(%253 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %255 = stablehlo.reshape %254 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %256 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %257 = stablehlo.multiply %252, %256 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %258 = stablehlo.reduce(%255 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %259 = stablehlo.convert %257 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %260 = stablehlo.multiply %210, %259 : tensor<4x12x32xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.reduce(%260 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %262 = stablehlo.reshape %261 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %263 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %264 = stablehlo.multiply %259, %263 : tensor<4x12x32xf32>
    %265 = stablehlo.multiply %262, %221 : tensor<4x12x1xf32>
    %cst_53 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %267 = stablehlo.divide %265, %266 : tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.reduce(%267 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %270 = stablehlo.multiply %210, %269 : tensor<4x12x32xf32>
    %271 = stablehlo.add %264, %270 : tensor<4x12x32xf32>
    %272 = stablehlo.multiply %269, %210 : tensor<4x12x32xf32>
    %273 = stablehlo.add %271, %272 : tensor<4x12x32xf32>
    %274 = stablehlo.convert %273 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %275 = stablehlo.dot_general %274, %205, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %276 = stablehlo.transpose %275, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %277 = stablehlo.dot_general %274, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %279 = stablehlo.select %207, %277, %278 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %280 = stablehlo.dot_general %279, %203, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %281 = stablehlo.transpose %280, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %282 = stablehlo.dot_general %279, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %283 = stablehlo.multiply %200, %282 : tensor<4x12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %284 = stablehlo.reduce(%283 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %285 = stablehlo.reshape %284 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %286 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %287 = stablehlo.multiply %282, %286 : tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %288 = stablehlo.reduce(%285 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %289 = stablehlo.convert %287 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %290 = stablehlo.multiply %186, %289 : tensor<4x12x32xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%290 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %292 = stablehlo.reshape %291 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %293 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %294 = stablehlo.multiply %289, %293 : tensor<4x12x32xf32>
    %295 = stablehlo.multiply %292, %197 : tensor<4x12x1xf32>
    %cst_59 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %297 = stablehlo.divide %295, %296 : tensor<4x12x1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %300 = stablehlo.multiply %186, %299 : tensor<4x12x32xf32>
    %301 = stablehlo.add %294, %300 : tensor<4x12x32xf32>
    %302 = stablehlo.multiply %299, %186 : tensor<4x12x32xf32>
    %303 = stablehlo.add %301, %302 : tensor<4x12x32xf32>
    %304 = stablehlo.convert %303 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %305 = stablehlo.add %274, %304 : tensor<4x12x32xbf16>
    %306 = stablehlo.dot_general %305, %183, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %307 = stablehlo.transpose %306, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %308 = stablehlo.dot_general %305, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %309 = stablehlo.reshape %308 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %310 = stablehlo.transpose %309, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %311 = stablehlo.dot_general %310, %159, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %312 = stablehlo.dot_general %310, %180, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %313 = stablehlo.transpose %312, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %314 = stablehlo.convert %311 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %315 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %316 = stablehlo.multiply %314, %315 : tensor<4x2x1x12x12xf32>
    %317 = stablehlo.multiply %316, %172 : tensor<4x2x1x12x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.reduce(%317 init: %cst_61) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %319 = stablehlo.reshape %318 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %320 = stablehlo.negate %319 : tensor<4x2x1x12x1xf32>
    %321 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %322 = stablehlo.divide %314, %321 : tensor<4x2x1x12x12xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.reduce(%320 init: %cst_62) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %326 = stablehlo.add %322, %325 : tensor<4x2x1x12x12xf32>
    %327 = stablehlo.multiply %326, %172 : tensor<4x2x1x12x12xf32>
    %cst_63 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %329 = stablehlo.multiply %327, %328 : tensor<4x2x1x12x12xf32>
    %330 = stablehlo.convert %329 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %331 = stablehlo.transpose %330, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %332 = stablehlo.dot_general %331, %157, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %333 = stablehlo.transpose %332, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %334 = stablehlo.dot_general %331, %160, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %335 = stablehlo.transpose %334, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %336 = stablehlo.reshape %333 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %337 = stablehlo.reshape %313 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %338 = stablehlo.dot_general %337, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %339 = stablehlo.transpose %338, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %340 = stablehlo.dot_general %337, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %341 = stablehlo.reshape %335 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %342 = stablehlo.dot_general %341, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %343 = stablehlo.transpose %342, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %344 = stablehlo.dot_general %341, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %345 = stablehlo.add %340, %344 : tensor<4x12x32xbf16>
    %346 = stablehlo.reshape %336 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %347 = stablehlo.dot_general %346, %153, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %348 = stablehlo.transpose %347, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %349 = stablehlo.dot_general %346, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %350 = stablehlo.multiply %150, %349 : tensor<4x12x32xbf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %351 = stablehlo.reduce(%350 init: %cst_64) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %352 = stablehlo.reshape %351 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %353 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %354 = stablehlo.multiply %349, %353 : tensor<4x12x32xbf16>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %355 = stablehlo.reduce(%352 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %356 = stablehlo.convert %354 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %357 = stablehlo.multiply %136, %356 : tensor<4x12x32xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %358 = stablehlo.reduce(%357 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %359 = stablehlo.reshape %358 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %360 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %361 = stablehlo.multiply %356, %360 : tensor<4x12x32xf32>
    %362 = stablehlo.multiply %359, %147 : tensor<4x12x1xf32>
    %cst_67 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %364 = stablehlo.divide %362, %363 : tensor<4x12x1xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %365 = stablehlo.reduce(%364 init: %cst_68) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %367 = stablehlo.multiply %136, %366 : tensor<4x12x32xf32>
    %368 = stablehlo.add %361, %367 : tensor<4x12x32xf32>
    %369 = stablehlo.multiply %366, %136 : tensor<4x12x32xf32>
    %370 = stablehlo.add %368, %369 : tensor<4x12x32xf32>
    %371 = stablehlo.convert %370 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %372 = stablehlo.add %305, %371 : tensor<4x12x32xbf16>
    %373 = stablehlo.dot_general %372, %133, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %374 = stablehlo.transpose %373, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %375 = stablehlo.dot_general %372, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %376 = stablehlo.reshape %375 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %377 = stablehlo.transpose %376, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %378 = stablehlo.dot_general %377, %106, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %379 = stablehlo.dot_general %377, %130, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %380 = stablehlo.transpose %379, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %381 = stablehlo.convert %378 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %382 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %383 = stablehlo.multiply %381, %382 : tensor<4x2x1x12x12xf32>
    %384 = stablehlo.multiply %383, %122 : tensor<4x2x1x12x12xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %385 = stablehlo.reduce(%384 init: %cst_69) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %386 = stablehlo.reshape %385 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %387 = stablehlo.negate %386 : tensor<4x2x1x12x1xf32>
    %388 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %389 = stablehlo.divide %381, %388 : tensor<4x2x1x12x12xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.reduce(%387 init: %cst_70) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %393 = stablehlo.add %389, %392 : tensor<4x2x1x12x12xf32>
    %394 = stablehlo.multiply %393, %122 : tensor<4x2x1x12x12xf32>
    %395 = call @_where_3(%115#1, %394) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_71 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %397 = stablehlo.multiply %395, %396 : tensor<4x2x1x12x12xf32>
    %398 = stablehlo.convert %397 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %399 = stablehlo.transpose %398, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %400 = stablehlo.dot_general %399, %104, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %401 = stablehlo.transpose %400, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %402 = stablehlo.dot_general %399, %107, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %403 = stablehlo.transpose %402, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %404 = stablehlo.reshape %401 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %405 = stablehlo.reshape %380 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %406 = stablehlo.dot_general %405, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %407 = stablehlo.transpose %406, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %408 = stablehlo.dot_general %405, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %409 = stablehlo.reshape %403 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %410 = stablehlo.dot_general %409, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %411 = stablehlo.transpose %410, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %412 = stablehlo.dot_general %409, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %413 = stablehlo.add %408, %412 : tensor<4x12x32xbf16>
    %414 = stablehlo.reshape %404 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %415 = stablehlo.dot_general %414, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %416 = stablehlo.transpose %415, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %417 = stablehlo.dot_general %414, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %418 = stablehlo.add %413, %417 : tensor<4x12x32xbf16>
    %419 = stablehlo.multiply %97, %418 : tensor<4x12x32xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %420 = stablehlo.reduce(%419 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %421 = stablehlo.reshape %420 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %422 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %423 = stablehlo.multiply %418, %422 : tensor<4x12x32xbf16>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %424 = stablehlo.reduce(%421 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %425 = stablehlo.convert %423 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %426 = stablehlo.multiply %83, %425 : tensor<4x12x32xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %427 = stablehlo.reduce(%426 init: %cst_74) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %428 = stablehlo.reshape %427 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %429 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %430 = stablehlo.multiply %425, %429 : tensor<4x12x32xf32>
    %431 = stablehlo.multiply %428, %94 : tensor<4x12x1xf32>
    %cst_75 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %433 = stablehlo.divide %431, %432 : tensor<4x12x1xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %434 = stablehlo.reduce(%433 init: %cst_76) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %435 = stablehlo.broadcast_in_dim %434, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %436 = stablehlo.multiply %83, %435 : tensor<4x12x32xf32>
    %437 = stablehlo.add %430, %436 : tensor<4x12x32xf32>
    %438 = stablehlo.multiply %435, %83 : tensor<4x12x32xf32>
    %439 = stablehlo.add %437, %438 : tensor<4x12x32xf32>
    %440 = stablehlo.convert %439 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %441 = stablehlo.add %372, %440 : tensor<4x12x32xbf16>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %442 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %443 = "stablehlo.scatter"(%442, %81, %441) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<bf16>, %arg25: tensor<bf16>):
      %603 = stablehlo.add %arg24, %arg25 : tensor<bf16>
      stablehlo.return %603 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %444 = stablehlo.multiply %71, %345 : tensor<4x12x32xbf16>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %445 = stablehlo.reduce(%444 init: %cst_78) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %446 = stablehlo.reshape %445 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %447 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %448 = stablehlo.multiply %345, %447 : tensor<4x12x32xbf16>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %449 = stablehlo.reduce(%446 init: %cst_79) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %450 = stablehlo.convert %448 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %451 = stablehlo.multiply %57, %450 : tensor<4x12x32xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %452 = stablehlo.reduce(%451 init: %cst_80) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %453 = stablehlo.reshape %452 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %454 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %455 = stablehlo.multiply %450, %454 : tensor<4x12x32xf32>
    %456 = stablehlo.multiply %453, %68 : tensor<4x12x1xf32>
    %cst_81 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %458 = stablehlo.divide %456, %457 : tensor<4x12x1xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %459 = stablehlo.reduce(%458 init: %cst_82) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %460 = stablehlo.broadcast_in_dim %459, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %461 = stablehlo.multiply %57, %460 : tensor<4x12x32xf32>
    %462 = stablehlo.add %455, %461 : tensor<4x12x32xf32>
    %463 = stablehlo.multiply %460, %57 : tensor<4x12x32xf32>
    %464 = stablehlo.add %462, %463 : tensor<4x12x32xf32>
    %465 = stablehlo.convert %464 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %466 = stablehlo.dot_general %465, %54, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %467 = stablehlo.transpose %466, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %468 = stablehlo.dot_general %465, %arg18, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %469 = stablehlo.reshape %468 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %470 = stablehlo.transpose %469, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %471 = stablehlo.dot_general %470, %30, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %472 = stablehlo.dot_general %470, %51, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %473 = stablehlo.transpose %472, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %474 = stablehlo.convert %471 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %475 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %476 = stablehlo.multiply %474, %475 : tensor<4x2x1x12x12xf32>
    %477 = stablehlo.multiply %476, %43 : tensor<4x2x1x12x12xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %478 = stablehlo.reduce(%477 init: %cst_83) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %479 = stablehlo.reshape %478 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %480 = stablehlo.negate %479 : tensor<4x2x1x12x1xf32>
    %481 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %482 = stablehlo.divide %474, %481 : tensor<4x2x1x12x12xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %483 = stablehlo.reduce(%480 init: %cst_84) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %484 = stablehlo.broadcast_in_dim %483, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %485 = stablehlo.broadcast_in_dim %484, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %486 = stablehlo.add %482, %485 : tensor<4x2x1x12x12xf32>
    %487 = stablehlo.multiply %486, %43 : tensor<4x2x1x12x12xf32>
    %cst_85 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %489 = stablehlo.multiply %487, %488 : tensor<4x2x1x12x12xf32>
    %490 = stablehlo.convert %489 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %491 = stablehlo.transpose %490, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %492 = stablehlo.dot_general %491, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %493 = stablehlo.transpose %492, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %494 = stablehlo.dot_general %491, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %495 = stablehlo.transpose %494, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %496 = stablehlo.reshape %493 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %497 = stablehlo.reshape %473 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %498 = stablehlo.dot_general %497, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %499 = stablehlo.transpose %498, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %500 = stablehlo.dot_general %497, %arg20, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %501 = stablehlo.reshape %495 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %502 = stablehlo.dot_general %501, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %503 = stablehlo.transpose %502, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %504 = stablehlo.dot_general %501, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %505 = stablehlo.add %500, %504 : tensor<4x12x32xbf16>
    %506 = stablehlo.reshape %496 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %507 = stablehlo.dot_general %506, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %508 = stablehlo.transpose %507, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %509 = stablehlo.dot_general %506, %arg19, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %510 = stablehlo.add %505, %509 : tensor<4x12x32xbf16>
    %511 = stablehlo.multiply %21, %510 : tensor<4x12x32xbf16>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %512 = stablehlo.reduce(%511 init: %cst_86) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %513 = stablehlo.reshape %512 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %514 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %515 = stablehlo.multiply %510, %514 : tensor<4x12x32xbf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %516 = stablehlo.reduce(%513 init: %cst_87) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %517 = stablehlo.convert %515 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %518 = stablehlo.multiply %7, %517 : tensor<4x12x32xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %519 = stablehlo.reduce(%518 init: %cst_88) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %520 = stablehlo.reshape %519 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %521 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %522 = stablehlo.multiply %517, %521 : tensor<4x12x32xf32>
    %523 = stablehlo.multiply %520, %18 : tensor<4x12x1xf32>
    %cst_89 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %525 = stablehlo.divide %523, %524 : tensor<4x12x1xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %526 = stablehlo.reduce(%525 init: %cst_90) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %527 = stablehlo.broadcast_in_dim %526, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %528 = stablehlo.multiply %7, %527 : tensor<4x12x32xf32>
    %529 = stablehlo.add %522, %528 : tensor<4x12x32xf32>
    %530 = stablehlo.multiply %527, %7 : tensor<4x12x32xf32>
    %531 = stablehlo.add %529, %530 : tensor<4x12x32xf32>
    %532 = stablehlo.convert %531 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %533 = stablehlo.add %465, %532 : tensor<4x12x32xbf16>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %534 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %535 = "stablehlo.scatter"(%534, %5, %533) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<bf16>, %arg25: tensor<bf16>):
      %603 = stablehlo.add %arg24, %arg25 : tensor<bf16>
      stablehlo.return %603 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %536 = stablehlo.add %443, %535 : tensor<64x32xbf16>
    %cst_92 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %537 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %538 = stablehlo.multiply %537, %343 : tensor<32x32xbf16>
    %539 = stablehlo.subtract %arg0, %538 : tensor<32x32xbf16>
    %cst_93 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %540 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %541 = stablehlo.multiply %540, %307 : tensor<32x32xbf16>
    %542 = stablehlo.subtract %arg1, %541 : tensor<32x32xbf16>
    %cst_94 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %543 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %544 = stablehlo.multiply %543, %348 : tensor<32x32xbf16>
    %545 = stablehlo.subtract %arg2, %544 : tensor<32x32xbf16>
    %cst_95 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %546 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %547 = stablehlo.multiply %546, %339 : tensor<32x32xbf16>
    %548 = stablehlo.subtract %arg3, %547 : tensor<32x32xbf16>
    %cst_96 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %549 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %550 = stablehlo.multiply %549, %281 : tensor<32x80xbf16>
    %551 = stablehlo.subtract %arg4, %550 : tensor<32x80xbf16>
    %cst_97 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %552 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %553 = stablehlo.multiply %552, %276 : tensor<80x32xbf16>
    %554 = stablehlo.subtract %arg5, %553 : tensor<80x32xbf16>
    %cst_98 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %555 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %556 = stablehlo.multiply %555, %258 : tensor<32xbf16>
    %557 = stablehlo.subtract %arg6, %556 : tensor<32xbf16>
    %cst_99 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %558 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %559 = stablehlo.multiply %558, %424 : tensor<32xbf16>
    %560 = stablehlo.subtract %arg7, %559 : tensor<32xbf16>
    %cst_100 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %561 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %562 = stablehlo.multiply %561, %355 : tensor<32xbf16>
    %563 = stablehlo.subtract %arg8, %562 : tensor<32xbf16>
    %cst_101 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %564 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %565 = stablehlo.multiply %564, %288 : tensor<32xbf16>
    %566 = stablehlo.subtract %arg9, %565 : tensor<32xbf16>
    %cst_102 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %567 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %568 = stablehlo.multiply %567, %251 : tensor<32x64xbf16>
    %569 = stablehlo.subtract %arg10, %568 : tensor<32x64xbf16>
    %cst_103 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %570 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %571 = stablehlo.multiply %570, %411 : tensor<32x32xbf16>
    %572 = stablehlo.subtract %arg11, %571 : tensor<32x32xbf16>
    %cst_104 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %573 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %574 = stablehlo.multiply %573, %374 : tensor<32x32xbf16>
    %575 = stablehlo.subtract %arg12, %574 : tensor<32x32xbf16>
    %cst_105 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %576 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %577 = stablehlo.multiply %576, %416 : tensor<32x32xbf16>
    %578 = stablehlo.subtract %arg13, %577 : tensor<32x32xbf16>
    %cst_106 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %579 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %580 = stablehlo.multiply %579, %407 : tensor<32x32xbf16>
    %581 = stablehlo.subtract %arg14, %580 : tensor<32x32xbf16>
    %cst_107 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %582 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %583 = stablehlo.multiply %582, %536 : tensor<64x32xbf16>
    %584 = stablehlo.subtract %arg15, %583 : tensor<64x32xbf16>
    %cst_108 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %585 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %586 = stablehlo.multiply %585, %516 : tensor<32xbf16>
    %587 = stablehlo.subtract %arg16, %586 : tensor<32xbf16>
    %cst_109 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %588 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %589 = stablehlo.multiply %588, %503 : tensor<32x32xbf16>
    %590 = stablehlo.subtract %arg17, %589 : tensor<32x32xbf16>
    %cst_110 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %591 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %592 = stablehlo.multiply %591, %467 : tensor<32x32xbf16>
    %593 = stablehlo.subtract %arg18, %592 : tensor<32x32xbf16>
    %cst_111 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %594 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %595 = stablehlo.multiply %594, %508 : tensor<32x32xbf16>
    %596 = stablehlo.subtract %arg19, %595 : tensor<32x32xbf16>
    %cst_112 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %597 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %598 = stablehlo.multiply %597, %499 : tensor<32x32xbf16>
    %599 = stablehlo.subtract %arg20, %598 : tensor<32x32xbf16>
    %cst_113 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %600 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %601 = stablehlo.multiply %600, %449 : tensor<32xbf16>
    %602 = stablehlo.subtract %arg21, %601 : tensor<32xbf16>
    return %539, %542, %545, %548, %551, %554, %557, %560, %563, %566, %569, %572, %575, %578, %581, %584, %587, %590, %593, %596, %599, %602, %242 : tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<f32>
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
  func.func private @relu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
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
