module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<80x32xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<64x32xbf16>, %arg12: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg12 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.transpose %arg8, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %27 = stablehlo.dot_general %25, %26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %30 = stablehlo.dot_general %25, %29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.reshape %30 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %32 = stablehlo.transpose %arg9, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %33 = stablehlo.dot_general %25, %32, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.reshape %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %35 = stablehlo.reshape %28 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %36 = stablehlo.dot_general %31, %35, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %37 = stablehlo.transpose %36, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %38 = stablehlo.convert %37 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<4x2x1x12x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %41 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %42 = call @tril(%41) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %43:2 = call @_where(%42, %40, %cst_6) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.reduce(%43#0 init: %cst_7) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %46 = stablehlo.maximum %45, %44 : tensor<4x2x1x12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %49 = stablehlo.subtract %43#0, %48 : tensor<4x2x1x12x12xf32>
    %50 = stablehlo.exponential %49 : tensor<4x2x1x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %54 = stablehlo.divide %50, %53 : tensor<4x2x1x12x12xf32>
    %55 = stablehlo.multiply %52, %52 : tensor<4x2x1x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %57 = stablehlo.divide %56, %55 : tensor<4x2x1x12x1xf32>
    %58 = stablehlo.convert %54 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %59 = stablehlo.dot_general %34, %58, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %60 = stablehlo.transpose %59, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %61 = stablehlo.reshape %60 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.transpose %arg7, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %63 = stablehlo.dot_general %61, %62, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %64 = stablehlo.add %7, %63 : tensor<4x12x32xbf16>
    %65 = stablehlo.convert %64 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %70 = stablehlo.divide %68, %69 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x12x1xf32>
    %73 = stablehlo.rsqrt %72 : tensor<4x12x1xf32>
    %74 = stablehlo.divide %73, %72 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<4x12x1xf32>
    %77 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %65, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.convert %78 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.multiply %79, %81 : tensor<4x12x32xbf16>
    %83 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %84 = stablehlo.dot_general %82, %83, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %85 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %86 = stablehlo.dot_general %82, %85, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %87:3 = call @silu(%86) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %88 = stablehlo.multiply %84, %87#0 : tensor<4x12x80xbf16>
    %89 = stablehlo.transpose %arg5, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %90 = stablehlo.dot_general %88, %89, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %91 = stablehlo.add %64, %90 : tensor<4x12x32xbf16>
    %92 = stablehlo.convert %91 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %93 = stablehlo.multiply %92, %92 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %97 = stablehlo.divide %95, %96 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.add %97, %98 : tensor<4x12x1xf32>
    %100 = stablehlo.rsqrt %99 : tensor<4x12x1xf32>
    %101 = stablehlo.divide %100, %99 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %92, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.convert %105 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.multiply %106, %108 : tensor<4x12x32xbf16>
    %110 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %111 = stablehlo.dot_general %109, %110, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %112 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %113 = stablehlo.convert %111 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %114:3 = call @log_softmax(%113) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %115 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %116:2 = call @take_along_axis(%114#0, %115) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116#0 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %118 = stablehlo.divide %117, %cst_20 : tensor<f32>
    %119 = stablehlo.negate %118 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.negate %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %121 = stablehlo.divide %120, %cst_22 : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %123 = call @take_along_axis_0(%116#1, %122) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %124 = call @log_softmax_1(%114#1, %114#2, %123) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %125 = stablehlo.convert %124 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %126 = stablehlo.dot_general %125, %109, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %128 = stablehlo.dot_general %125, %110, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.transpose %127, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %130 = stablehlo.multiply %106, %128 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %131 = stablehlo.reduce(%130 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %132 = stablehlo.reshape %131 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %133 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %134 = stablehlo.multiply %128, %133 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %135 = stablehlo.reduce(%132 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %136 = stablehlo.convert %134 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %137 = stablehlo.multiply %92, %136 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.reshape %138 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %141 = stablehlo.multiply %136, %140 : tensor<4x12x32xf32>
    %142 = stablehlo.multiply %139, %103 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %144 = stablehlo.divide %142, %143 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %147 = stablehlo.multiply %92, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.add %141, %147 : tensor<4x12x32xf32>
    %149 = stablehlo.multiply %146, %92 : tensor<4x12x32xf32>
    %150 = stablehlo.add %148, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.convert %150 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.dot_general %151, %88, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %153 = stablehlo.transpose %152, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %154 = stablehlo.dot_general %151, %89, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %155 = stablehlo.transpose %153, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %156 = stablehlo.multiply %84, %154 : tensor<4x12x80xbf16>
    %157 = stablehlo.multiply %154, %87#0 : tensor<4x12x80xbf16>
    %158 = call @silu_2(%87#1, %87#2, %86, %156) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %159 = stablehlo.dot_general %158, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %160 = stablehlo.transpose %159, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %161 = stablehlo.dot_general %158, %85, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %162 = stablehlo.transpose %160, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %163 = stablehlo.dot_general %157, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %165 = stablehlo.dot_general %157, %83, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %166 = stablehlo.add %161, %165 : tensor<4x12x32xbf16>
    %167 = stablehlo.transpose %164, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %168 = stablehlo.multiply %79, %166 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %169 = stablehlo.reduce(%168 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %170 = stablehlo.reshape %169 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %171 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %172 = stablehlo.multiply %166, %171 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%170 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.convert %172 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %175 = stablehlo.multiply %65, %174 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%175 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %177 = stablehlo.reshape %176 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %178 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %179 = stablehlo.multiply %174, %178 : tensor<4x12x32xf32>
    %180 = stablehlo.multiply %177, %76 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %182 = stablehlo.divide %180, %181 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %65, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.add %179, %185 : tensor<4x12x32xf32>
    %187 = stablehlo.multiply %184, %65 : tensor<4x12x32xf32>
    %188 = stablehlo.add %186, %187 : tensor<4x12x32xf32>
    %189 = stablehlo.convert %188 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %190 = stablehlo.add %151, %189 : tensor<4x12x32xbf16>
    %191 = stablehlo.dot_general %190, %61, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %192 = stablehlo.transpose %191, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %193 = stablehlo.dot_general %190, %62, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %194 = stablehlo.transpose %192, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %195 = stablehlo.reshape %193 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %196 = stablehlo.transpose %195, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %197 = stablehlo.dot_general %196, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %198 = stablehlo.dot_general %196, %58, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %199 = stablehlo.transpose %198, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %200 = stablehlo.convert %197 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %201 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %202 = stablehlo.multiply %200, %201 : tensor<4x2x1x12x12xf32>
    %203 = stablehlo.multiply %202, %50 : tensor<4x2x1x12x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%203 init: %cst_33) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %205 = stablehlo.reshape %204 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %206 = stablehlo.negate %205 : tensor<4x2x1x12x1xf32>
    %207 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %208 = stablehlo.divide %200, %207 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%206 init: %cst_34) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %212 = stablehlo.add %208, %211 : tensor<4x2x1x12x12xf32>
    %213 = stablehlo.multiply %212, %50 : tensor<4x2x1x12x12xf32>
    %214 = call @_where_3(%43#1, %213) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %216 = stablehlo.multiply %214, %215 : tensor<4x2x1x12x12xf32>
    %217 = stablehlo.convert %216 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %218 = stablehlo.transpose %217, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %219 = stablehlo.dot_general %218, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %220 = stablehlo.transpose %219, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %221 = stablehlo.dot_general %218, %35, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %222 = stablehlo.transpose %221, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %223 = stablehlo.reshape %220 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %224 = stablehlo.reshape %199 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %225 = stablehlo.dot_general %224, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %226 = stablehlo.transpose %225, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %227 = stablehlo.dot_general %224, %32, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.transpose %226, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %229 = stablehlo.reshape %222 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %230 = stablehlo.dot_general %229, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.transpose %230, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %232 = stablehlo.dot_general %229, %29, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.add %227, %232 : tensor<4x12x32xbf16>
    %234 = stablehlo.transpose %231, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %235 = stablehlo.reshape %223 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %236 = stablehlo.dot_general %235, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %237 = stablehlo.transpose %236, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %238 = stablehlo.dot_general %235, %26, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.add %233, %238 : tensor<4x12x32xbf16>
    %240 = stablehlo.transpose %237, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %241 = stablehlo.multiply %22, %239 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %242 = stablehlo.reduce(%241 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %243 = stablehlo.reshape %242 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %244 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %245 = stablehlo.multiply %239, %244 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %246 = stablehlo.reduce(%243 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %247 = stablehlo.convert %245 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %248 = stablehlo.multiply %8, %247 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%248 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %250 = stablehlo.reshape %249 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %251 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %252 = stablehlo.multiply %247, %251 : tensor<4x12x32xf32>
    %253 = stablehlo.multiply %250, %19 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %255 = stablehlo.divide %253, %254 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%255 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %258 = stablehlo.multiply %8, %257 : tensor<4x12x32xf32>
    %259 = stablehlo.add %252, %258 : tensor<4x12x32xf32>
    %260 = stablehlo.multiply %257, %8 : tensor<4x12x32xf32>
    %261 = stablehlo.add %259, %260 : tensor<4x12x32xf32>
    %262 = stablehlo.convert %261 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %263 = stablehlo.add %190, %262 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %265 = "stablehlo.scatter"(%264, %6, %263) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %302 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %302 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_42 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %267 = stablehlo.multiply %266, %265 : tensor<64x32xbf16>
    %268 = stablehlo.subtract %arg0, %267 : tensor<64x32xbf16>
    %cst_43 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %270 = stablehlo.multiply %269, %246 : tensor<32xbf16>
    %271 = stablehlo.subtract %arg1, %270 : tensor<32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %273 = stablehlo.multiply %272, %173 : tensor<32xbf16>
    %274 = stablehlo.subtract %arg2, %273 : tensor<32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %276 = stablehlo.multiply %275, %167 : tensor<80x32xbf16>
    %277 = stablehlo.subtract %arg3, %276 : tensor<80x32xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %279 = stablehlo.multiply %278, %162 : tensor<80x32xbf16>
    %280 = stablehlo.subtract %arg4, %279 : tensor<80x32xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %282 = stablehlo.multiply %281, %155 : tensor<32x80xbf16>
    %283 = stablehlo.subtract %arg5, %282 : tensor<32x80xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %285 = stablehlo.multiply %284, %234 : tensor<32x32xbf16>
    %286 = stablehlo.subtract %arg6, %285 : tensor<32x32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %288 = stablehlo.multiply %287, %194 : tensor<32x32xbf16>
    %289 = stablehlo.subtract %arg7, %288 : tensor<32x32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %291 = stablehlo.multiply %290, %240 : tensor<32x32xbf16>
    %292 = stablehlo.subtract %arg8, %291 : tensor<32x32xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %294 = stablehlo.multiply %293, %228 : tensor<32x32xbf16>
    %295 = stablehlo.subtract %arg9, %294 : tensor<32x32xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %296 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %297 = stablehlo.multiply %296, %135 : tensor<32xbf16>
    %298 = stablehlo.subtract %arg10, %297 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %299 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %300 = stablehlo.multiply %299, %129 : tensor<64x32xbf16>
    %301 = stablehlo.subtract %arg11, %300 : tensor<64x32xbf16>
    return %268, %271, %274, %277, %280, %283, %286, %289, %292, %295, %298, %301, %119 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<80x32xbf16>, tensor<80x32xbf16>, tensor<32x80xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<64x32xbf16>, tensor<f32>
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
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
