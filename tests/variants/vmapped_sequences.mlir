module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wv']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg8 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [1, 2] : (tensor<1x32xbf16>) -> tensor<1x1x32xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.multiply %22, %25 : tensor<4x12x32xbf16>
    %27 = stablehlo.dot_general %26, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.dot_general %26, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %31 = stablehlo.dot_general %26, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.reshape %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %33 = stablehlo.transpose %30, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %34 = stablehlo.dot_general %28, %33, batching_dims = [0, 2] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x16x12xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %36 = stablehlo.multiply %34, %35 : tensor<4x2x12x12xbf16>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %37 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %38 = call @tril(%37) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %39 = stablehlo.convert %36 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_6 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %40:2 = call @_where(%38, %39, %cst_6) : (tensor<12x12xi1>, tensor<4x2x12x12xf32>, tensor<f32>) -> (tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40#0 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %43 = stablehlo.maximum %42, %41 : tensor<4x2x12xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %46 = stablehlo.subtract %40#0, %45 : tensor<4x2x12x12xf32>
    %47 = stablehlo.exponential %46 : tensor<4x2x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %51 = stablehlo.divide %47, %50 : tensor<4x2x12x12xf32>
    %52 = stablehlo.multiply %49, %49 : tensor<4x2x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x12x1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<4x2x12x1xf32>
    %55 = stablehlo.convert %51 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %56 = stablehlo.dot_general %55, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %57 = stablehlo.transpose %56, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %58 = stablehlo.reshape %57 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %59 = stablehlo.dot_general %58, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %60 = stablehlo.add %7, %59 : tensor<4x12x32xbf16>
    %61 = stablehlo.convert %60 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %62 = stablehlo.multiply %61, %61 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = stablehlo.divide %64, %65 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = stablehlo.add %66, %67 : tensor<4x12x1xf32>
    %69 = stablehlo.rsqrt %68 : tensor<4x12x1xf32>
    %70 = stablehlo.divide %69, %68 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<4x12x1xf32>
    %73 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %74 = stablehlo.multiply %61, %73 : tensor<4x12x32xf32>
    %75 = stablehlo.convert %74 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [1, 2] : (tensor<1x32xbf16>) -> tensor<1x1x32xbf16>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %75, %78 : tensor<4x12x32xbf16>
    %80 = stablehlo.dot_general %79, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %81 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %82 = stablehlo.convert %80 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %83:3 = call @log_softmax(%82) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %84 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %85:2 = call @take_along_axis(%83#0, %84) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85#0 init: %cst_15) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_16 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %88 = stablehlo.divide %86, %87 : tensor<4xf32>
    %89 = stablehlo.negate %88 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %91 = stablehlo.divide %90, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %92 = stablehlo.divide %cst_19, %cst_20 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %94 = stablehlo.negate %93 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %96 = stablehlo.divide %94, %95 : tensor<4xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<4xf32>) -> tensor<4x12x1xf32>
    %98 = call @take_along_axis_0(%85#1, %97) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %99 = call @log_softmax_1(%83#1, %83#2, %98) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %100 = stablehlo.convert %99 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %101 = stablehlo.dot_general %100, %79, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %103 = stablehlo.dot_general %100, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.multiply %75, %103 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %105 = stablehlo.reduce(%104 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %106 = stablehlo.reshape %105 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %107 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %108 = stablehlo.multiply %103, %107 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %109 = stablehlo.reduce(%106 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %110 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.reduce(%110 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %112 = stablehlo.convert %108 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %113 = stablehlo.multiply %61, %112 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.reshape %114 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %116 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %112, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %72 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.divide %118, %119 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %123 = stablehlo.multiply %61, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.add %117, %123 : tensor<4x12x32xf32>
    %125 = stablehlo.multiply %122, %61 : tensor<4x12x32xf32>
    %126 = stablehlo.add %124, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.convert %126 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %128 = stablehlo.dot_general %127, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %130 = stablehlo.dot_general %127, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.reshape %130 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %132 = stablehlo.transpose %131, dims = [0, 2, 1, 3] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %133 = stablehlo.dot_general %132, %55, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %134 = stablehlo.transpose %133, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %135 = stablehlo.dot_general %132, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %136 = stablehlo.convert %135 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %137 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<4x2x12x12xf32>
    %139 = stablehlo.multiply %138, %47 : tensor<4x2x12x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_28) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %142 = stablehlo.negate %141 : tensor<4x2x12x1xf32>
    %143 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %144 = stablehlo.divide %136, %143 : tensor<4x2x12x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%142 init: %cst_29) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %147 = stablehlo.add %144, %146 : tensor<4x2x12x12xf32>
    %148 = stablehlo.multiply %147, %47 : tensor<4x2x12x12xf32>
    %149 = call @_where_2(%40#1, %148) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %150 = stablehlo.convert %149 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %cst_30 = stablehlo.constant dense<2.500000e-01> : tensor<bf16>
    %151 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %152 = stablehlo.multiply %150, %151 : tensor<4x2x12x12xbf16>
    %153 = stablehlo.dot_general %152, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %154 = stablehlo.transpose %153, dims = [0, 1, 3, 2] : (tensor<4x2x12x16xbf16>) -> tensor<4x2x16x12xbf16>
    %155 = stablehlo.dot_general %152, %33, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x2x16x12xbf16>) -> tensor<4x2x12x16xbf16>
    %156 = stablehlo.transpose %155, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %157 = stablehlo.transpose %154, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %158 = stablehlo.reshape %134 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.dot_general %158, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %160 = stablehlo.transpose %159, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %161 = stablehlo.dot_general %158, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %162 = stablehlo.reshape %157 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %163 = stablehlo.dot_general %162, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %165 = stablehlo.dot_general %162, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %166 = stablehlo.add %161, %165 : tensor<4x12x32xbf16>
    %167 = stablehlo.reshape %156 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.dot_general %167, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %169 = stablehlo.transpose %168, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %170 = stablehlo.dot_general %167, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %171 = stablehlo.add %166, %170 : tensor<4x12x32xbf16>
    %172 = stablehlo.multiply %22, %171 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%172 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.reshape %173 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %175 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %176 = stablehlo.multiply %171, %175 : tensor<4x12x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.reduce(%174 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %178 = stablehlo.broadcast_in_dim %177, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %179 = stablehlo.reduce(%178 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %180 = stablehlo.convert %176 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %181 = stablehlo.multiply %8, %180 : tensor<4x12x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %183 = stablehlo.reshape %182 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %184 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %180, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.multiply %183, %19 : tensor<4x12x1xf32>
    %cst_35 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %188 = stablehlo.divide %186, %187 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %191 = stablehlo.multiply %8, %190 : tensor<4x12x32xf32>
    %192 = stablehlo.add %185, %191 : tensor<4x12x32xf32>
    %193 = stablehlo.multiply %190, %8 : tensor<4x12x32xf32>
    %194 = stablehlo.add %192, %193 : tensor<4x12x32xf32>
    %195 = stablehlo.convert %194 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %196 = stablehlo.add %127, %195 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %198 = "stablehlo.scatter"(%197, %6, %196) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %223 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %223 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %200 = stablehlo.multiply %199, %198 : tensor<64x32xbf16>
    %201 = stablehlo.subtract %arg0, %200 : tensor<64x32xbf16>
    %cst_39 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %203 = stablehlo.multiply %202, %111 : tensor<32xbf16>
    %204 = stablehlo.subtract %arg1, %203 : tensor<32xbf16>
    %cst_40 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %205 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %206 = stablehlo.multiply %205, %179 : tensor<32xbf16>
    %207 = stablehlo.subtract %arg2, %206 : tensor<32xbf16>
    %cst_41 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %208 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %209 = stablehlo.multiply %208, %102 : tensor<32x64xbf16>
    %210 = stablehlo.subtract %arg3, %209 : tensor<32x64xbf16>
    %cst_42 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %211 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %212 = stablehlo.multiply %211, %164 : tensor<32x32xbf16>
    %213 = stablehlo.subtract %arg4, %212 : tensor<32x32xbf16>
    %cst_43 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %214 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %215 = stablehlo.multiply %214, %129 : tensor<32x32xbf16>
    %216 = stablehlo.subtract %arg5, %215 : tensor<32x32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %218 = stablehlo.multiply %217, %169 : tensor<32x32xbf16>
    %219 = stablehlo.subtract %arg6, %218 : tensor<32x32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %220 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %221 = stablehlo.multiply %220, %160 : tensor<32x32xbf16>
    %222 = stablehlo.subtract %arg7, %221 : tensor<32x32xbf16>
    return %201, %204, %207, %210, %213, %216, %219, %222, %91 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<12x12xi1>) -> tensor<2x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x12x12xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<2x12x12xi1>) -> tensor<4x2x12x12xi1>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1, 2, 3] : (tensor<2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %5 = stablehlo.select %3, %arg1, %4 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>
    return %5, %3 : tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>
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
  func.func private @_where_2(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>
    return %1 : tensor<4x2x12x12xf32>
  }
}
