module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<4x12xi32>, %arg15: tensor<4x13xi32>) -> (tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['decoder']['out']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['encoder']['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['norm1']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['norm']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg14, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg14, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg14 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg7, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %22 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %24, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.dot_general %24, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %55 = stablehlo.dot_general %54, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %72 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %71, %73 : tensor<4x12x32xbf16>
    %75 = stablehlo.slice %arg15 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %77 = stablehlo.compare LT, %75, %76, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_14 = stablehlo.constant dense<64> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %79 = stablehlo.add %75, %78 : tensor<4x12xi32>
    %80 = stablehlo.select %77, %79, %75 : tensor<4x12xi1>, tensor<4x12xi32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %82 = "stablehlo.gather"(%arg7, %81) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %101 = stablehlo.dot_general %100, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.reshape %101 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %103 = stablehlo.dot_general %74, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.reshape %103 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %105 = stablehlo.dot_general %74, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %106 = stablehlo.reshape %105 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %107 = stablehlo.reshape %102 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %108 = stablehlo.dot_general %104, %107, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %109 = stablehlo.transpose %108, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %110 = stablehlo.convert %109 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<4x2x1x12x12xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %115 = stablehlo.maximum %114, %113 : tensor<4x2x1x12xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %118 = stablehlo.subtract %112, %117 : tensor<4x2x1x12x12xf32>
    %119 = stablehlo.exponential %118 : tensor<4x2x1x12x12xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_22) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %123 = stablehlo.divide %119, %122 : tensor<4x2x1x12x12xf32>
    %124 = stablehlo.multiply %121, %121 : tensor<4x2x1x12x1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %126 = stablehlo.divide %125, %124 : tensor<4x2x1x12x1xf32>
    %127 = stablehlo.convert %123 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %128 = stablehlo.dot_general %106, %127, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %129 = stablehlo.transpose %128, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %130 = stablehlo.reshape %129 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.dot_general %130, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.add %82, %131 : tensor<4x12x32xbf16>
    %133 = stablehlo.convert %132 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %134 = stablehlo.multiply %133, %133 : tensor<4x12x32xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %138 = stablehlo.divide %136, %137 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.add %138, %139 : tensor<4x12x1xf32>
    %141 = stablehlo.rsqrt %140 : tensor<4x12x1xf32>
    %142 = stablehlo.divide %141, %140 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<4x12x1xf32>
    %145 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %146 = stablehlo.multiply %133, %145 : tensor<4x12x32xf32>
    %147 = stablehlo.convert %146 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.multiply %147, %149 : tensor<4x12x32xbf16>
    %151 = stablehlo.dot_general %150, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %152 = stablehlo.slice %arg15 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %153 = stablehlo.convert %151 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %154:3 = call @log_softmax(%153) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %155 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %156 = stablehlo.iota dim = 0 : tensor<64xi32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %158 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %159 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %160 = stablehlo.compare EQ, %158, %159, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %161 = call @_where(%160, %154#0, %c_28) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %164 = stablehlo.divide %163, %cst_31 : tensor<f32>
    %165 = stablehlo.negate %164 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.negate %cst_32 : tensor<f32>
    %cst_33 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %167 = stablehlo.divide %166, %cst_33 : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %170 = call @_where_0(%160, %169) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %171 = call @log_softmax_1(%154#1, %154#2, %170) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %172 = stablehlo.convert %171 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %173 = stablehlo.dot_general %172, %150, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %175 = stablehlo.dot_general %172, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %176 = stablehlo.multiply %147, %175 : tensor<4x12x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.reduce(%176 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %178 = stablehlo.reshape %177 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %179 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %180 = stablehlo.multiply %175, %179 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %181 = stablehlo.reduce(%178 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %182 = stablehlo.convert %180 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %183 = stablehlo.multiply %133, %182 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %185 = stablehlo.reshape %184 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %186 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %187 = stablehlo.multiply %182, %186 : tensor<4x12x32xf32>
    %188 = stablehlo.multiply %185, %144 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %190 = stablehlo.divide %188, %189 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %193 = stablehlo.multiply %133, %192 : tensor<4x12x32xf32>
    %194 = stablehlo.add %187, %193 : tensor<4x12x32xf32>
    %195 = stablehlo.multiply %192, %133 : tensor<4x12x32xf32>
    %196 = stablehlo.add %194, %195 : tensor<4x12x32xf32>
    %197 = stablehlo.convert %196 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %198 = stablehlo.dot_general %197, %130, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %199 = stablehlo.transpose %198, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %200 = stablehlo.dot_general %197, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.reshape %200 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %202 = stablehlo.transpose %201, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %203 = stablehlo.dot_general %202, %106, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %204 = stablehlo.dot_general %202, %127, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %205 = stablehlo.transpose %204, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %206 = stablehlo.convert %203 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %207 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %208 = stablehlo.multiply %206, %207 : tensor<4x2x1x12x12xf32>
    %209 = stablehlo.multiply %208, %119 : tensor<4x2x1x12x12xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_39) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %211 = stablehlo.reshape %210 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %212 = stablehlo.negate %211 : tensor<4x2x1x12x1xf32>
    %213 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %214 = stablehlo.divide %206, %213 : tensor<4x2x1x12x12xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%212 init: %cst_40) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %218 = stablehlo.add %214, %217 : tensor<4x2x1x12x12xf32>
    %219 = stablehlo.multiply %218, %119 : tensor<4x2x1x12x12xf32>
    %cst_41 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %221 = stablehlo.multiply %219, %220 : tensor<4x2x1x12x12xf32>
    %222 = stablehlo.convert %221 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %223 = stablehlo.transpose %222, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %224 = stablehlo.dot_general %223, %104, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %225 = stablehlo.transpose %224, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %226 = stablehlo.dot_general %223, %107, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %227 = stablehlo.transpose %226, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %228 = stablehlo.reshape %225 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %229 = stablehlo.reshape %205 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %230 = stablehlo.dot_general %229, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.transpose %230, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %232 = stablehlo.dot_general %229, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.reshape %227 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %234 = stablehlo.dot_general %233, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %235 = stablehlo.transpose %234, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %236 = stablehlo.dot_general %233, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %237 = stablehlo.add %232, %236 : tensor<4x12x32xbf16>
    %238 = stablehlo.reshape %228 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.dot_general %238, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %240 = stablehlo.transpose %239, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %241 = stablehlo.dot_general %238, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %242 = stablehlo.multiply %97, %241 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %243 = stablehlo.reduce(%242 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %244 = stablehlo.reshape %243 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %245 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %246 = stablehlo.multiply %241, %245 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %247 = stablehlo.reduce(%244 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %248 = stablehlo.convert %246 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %249 = stablehlo.multiply %83, %248 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.reduce(%249 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %251 = stablehlo.reshape %250 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %252 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %253 = stablehlo.multiply %248, %252 : tensor<4x12x32xf32>
    %254 = stablehlo.multiply %251, %94 : tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %256 = stablehlo.divide %254, %255 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%256 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %259 = stablehlo.multiply %83, %258 : tensor<4x12x32xf32>
    %260 = stablehlo.add %253, %259 : tensor<4x12x32xf32>
    %261 = stablehlo.multiply %258, %83 : tensor<4x12x32xf32>
    %262 = stablehlo.add %260, %261 : tensor<4x12x32xf32>
    %263 = stablehlo.convert %262 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %264 = stablehlo.add %197, %263 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %266 = "stablehlo.scatter"(%265, %81, %264) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %402 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %402 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %267 = stablehlo.multiply %71, %237 : tensor<4x12x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %268 = stablehlo.reduce(%267 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %269 = stablehlo.reshape %268 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %270 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %271 = stablehlo.multiply %237, %270 : tensor<4x12x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %272 = stablehlo.reduce(%269 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %273 = stablehlo.convert %271 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %274 = stablehlo.multiply %57, %273 : tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %275 = stablehlo.reduce(%274 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %276 = stablehlo.reshape %275 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %277 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %278 = stablehlo.multiply %273, %277 : tensor<4x12x32xf32>
    %279 = stablehlo.multiply %276, %68 : tensor<4x12x1xf32>
    %cst_51 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %281 = stablehlo.divide %279, %280 : tensor<4x12x1xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.reduce(%281 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %284 = stablehlo.multiply %57, %283 : tensor<4x12x32xf32>
    %285 = stablehlo.add %278, %284 : tensor<4x12x32xf32>
    %286 = stablehlo.multiply %283, %57 : tensor<4x12x32xf32>
    %287 = stablehlo.add %285, %286 : tensor<4x12x32xf32>
    %288 = stablehlo.convert %287 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %289 = stablehlo.dot_general %288, %54, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %290 = stablehlo.transpose %289, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %291 = stablehlo.dot_general %288, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %292 = stablehlo.reshape %291 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %293 = stablehlo.transpose %292, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %294 = stablehlo.dot_general %293, %30, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %295 = stablehlo.dot_general %293, %51, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %296 = stablehlo.transpose %295, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %297 = stablehlo.convert %294 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %298 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %299 = stablehlo.multiply %297, %298 : tensor<4x2x1x12x12xf32>
    %300 = stablehlo.multiply %299, %43 : tensor<4x2x1x12x12xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_53) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %302 = stablehlo.reshape %301 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %303 = stablehlo.negate %302 : tensor<4x2x1x12x1xf32>
    %304 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %305 = stablehlo.divide %297, %304 : tensor<4x2x1x12x12xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%303 init: %cst_54) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %309 = stablehlo.add %305, %308 : tensor<4x2x1x12x12xf32>
    %310 = stablehlo.multiply %309, %43 : tensor<4x2x1x12x12xf32>
    %cst_55 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %312 = stablehlo.multiply %310, %311 : tensor<4x2x1x12x12xf32>
    %313 = stablehlo.convert %312 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %314 = stablehlo.transpose %313, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %315 = stablehlo.dot_general %314, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %316 = stablehlo.transpose %315, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %317 = stablehlo.dot_general %314, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %318 = stablehlo.transpose %317, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %319 = stablehlo.reshape %316 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %320 = stablehlo.reshape %296 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %321 = stablehlo.dot_general %320, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %322 = stablehlo.transpose %321, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %323 = stablehlo.dot_general %320, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %324 = stablehlo.reshape %318 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %325 = stablehlo.dot_general %324, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %326 = stablehlo.transpose %325, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %327 = stablehlo.dot_general %324, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %328 = stablehlo.add %323, %327 : tensor<4x12x32xbf16>
    %329 = stablehlo.reshape %319 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %330 = stablehlo.dot_general %329, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %331 = stablehlo.transpose %330, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %332 = stablehlo.dot_general %329, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %333 = stablehlo.add %328, %332 : tensor<4x12x32xbf16>
    %334 = stablehlo.multiply %21, %333 : tensor<4x12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %335 = stablehlo.reduce(%334 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %336 = stablehlo.reshape %335 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %337 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %338 = stablehlo.multiply %333, %337 : tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %339 = stablehlo.reduce(%336 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %340 = stablehlo.convert %338 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %341 = stablehlo.multiply %7, %340 : tensor<4x12x32xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %343 = stablehlo.reshape %342 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %344 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %345 = stablehlo.multiply %340, %344 : tensor<4x12x32xf32>
    %346 = stablehlo.multiply %343, %18 : tensor<4x12x1xf32>
    %cst_59 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %348 = stablehlo.divide %346, %347 : tensor<4x12x1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.reduce(%348 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %351 = stablehlo.multiply %7, %350 : tensor<4x12x32xf32>
    %352 = stablehlo.add %345, %351 : tensor<4x12x32xf32>
    %353 = stablehlo.multiply %350, %7 : tensor<4x12x32xf32>
    %354 = stablehlo.add %352, %353 : tensor<4x12x32xf32>
    %355 = stablehlo.convert %354 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %356 = stablehlo.add %288, %355 : tensor<4x12x32xbf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %357 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %358 = "stablehlo.scatter"(%357, %5, %356) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %402 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %402 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %359 = stablehlo.add %266, %358 : tensor<64x32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %360 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %361 = stablehlo.multiply %360, %235 : tensor<32x32xbf16>
    %362 = stablehlo.subtract %arg0, %361 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %363 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %364 = stablehlo.multiply %363, %199 : tensor<32x32xbf16>
    %365 = stablehlo.subtract %arg1, %364 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %366 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %367 = stablehlo.multiply %366, %240 : tensor<32x32xbf16>
    %368 = stablehlo.subtract %arg2, %367 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %369 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %370 = stablehlo.multiply %369, %231 : tensor<32x32xbf16>
    %371 = stablehlo.subtract %arg3, %370 : tensor<32x32xbf16>
    %cst_66 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %372 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %373 = stablehlo.multiply %372, %181 : tensor<32xbf16>
    %374 = stablehlo.subtract %arg4, %373 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %375 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %376 = stablehlo.multiply %375, %247 : tensor<32xbf16>
    %377 = stablehlo.subtract %arg5, %376 : tensor<32xbf16>
    %cst_68 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %378 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %379 = stablehlo.multiply %378, %174 : tensor<32x64xbf16>
    %380 = stablehlo.subtract %arg6, %379 : tensor<32x64xbf16>
    %cst_69 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %381 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %382 = stablehlo.multiply %381, %359 : tensor<64x32xbf16>
    %383 = stablehlo.subtract %arg7, %382 : tensor<64x32xbf16>
    %cst_70 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %384 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %385 = stablehlo.multiply %384, %339 : tensor<32xbf16>
    %386 = stablehlo.subtract %arg8, %385 : tensor<32xbf16>
    %cst_71 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %387 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %388 = stablehlo.multiply %387, %326 : tensor<32x32xbf16>
    %389 = stablehlo.subtract %arg9, %388 : tensor<32x32xbf16>
    %cst_72 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %390 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %391 = stablehlo.multiply %390, %290 : tensor<32x32xbf16>
    %392 = stablehlo.subtract %arg10, %391 : tensor<32x32xbf16>
    %cst_73 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %393 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %394 = stablehlo.multiply %393, %331 : tensor<32x32xbf16>
    %395 = stablehlo.subtract %arg11, %394 : tensor<32x32xbf16>
    %cst_74 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %396 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %397 = stablehlo.multiply %396, %322 : tensor<32x32xbf16>
    %398 = stablehlo.subtract %arg12, %397 : tensor<32x32xbf16>
    %cst_75 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %399 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %400 = stablehlo.multiply %399, %272 : tensor<32xbf16>
    %401 = stablehlo.subtract %arg13, %400 : tensor<32xbf16>
    return %362, %365, %368, %371, %374, %377, %380, %383, %386, %389, %392, %395, %398, %401, %165 : tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<f32>
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
}
