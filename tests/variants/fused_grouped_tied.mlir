module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['layers'][0]['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %27 = stablehlo.slice %26 [0:4, 0:12, 0:32] : (tensor<4x12x64xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.slice %26 [0:4, 0:12, 32:48] : (tensor<4x12x64xbf16>) -> tensor<4x12x16xbf16>
    %29 = stablehlo.slice %26 [0:4, 0:12, 48:64] : (tensor<4x12x64xbf16>) -> tensor<4x12x16xbf16>
    %30 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %31 = stablehlo.reshape %28 : (tensor<4x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %32 = stablehlo.reshape %29 : (tensor<4x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %33 = stablehlo.reshape %30 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %34 = stablehlo.dot_general %31, %33, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x1x16xbf16>, tensor<4x12x1x2x16xbf16>) -> tensor<4x1x12x12x2xbf16>
    %35 = stablehlo.transpose %34, dims = [0, 1, 4, 3, 2] : (tensor<4x1x12x12x2xbf16>) -> tensor<4x1x2x12x12xbf16>
    %36 = stablehlo.convert %35 : (tensor<4x1x2x12x12xbf16>) -> tensor<4x1x2x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<4x1x2x12x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %40 = call @tril(%39) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %41:2 = call @_where(%40, %38, %cst_6) : (tensor<12x12xi1>, tensor<4x1x2x12x12xf32>, tensor<f32>) -> (tensor<4x1x2x12x12xf32>, tensor<4x1x2x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.reduce(%41#0 init: %cst_7) applies stablehlo.maximum across dimensions = [4] : (tensor<4x1x2x12x12xf32>, tensor<f32>) -> tensor<4x1x2x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1x2x12xf32>
    %44 = stablehlo.maximum %43, %42 : tensor<4x1x2x12xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %47 = stablehlo.subtract %41#0, %46 : tensor<4x1x2x12x12xf32>
    %48 = stablehlo.exponential %47 : tensor<4x1x2x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<4x1x2x12x12xf32>, tensor<f32>) -> tensor<4x1x2x12xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %52 = stablehlo.divide %48, %51 : tensor<4x1x2x12x12xf32>
    %53 = stablehlo.multiply %50, %50 : tensor<4x1x2x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x1xf32>
    %55 = stablehlo.divide %54, %53 : tensor<4x1x2x12x1xf32>
    %56 = stablehlo.convert %52 : (tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xbf16>
    %57 = stablehlo.dot_general %32, %56, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x1x16xbf16>, tensor<4x1x2x12x12xbf16>) -> tensor<4x1x16x2x12xbf16>
    %58 = stablehlo.transpose %57, dims = [0, 4, 1, 3, 2] : (tensor<4x1x16x2x12xbf16>) -> tensor<4x12x1x2x16xbf16>
    %59 = stablehlo.reshape %58 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x32xbf16>
    %60 = stablehlo.dot_general %59, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.add %7, %60 : tensor<4x12x32xbf16>
    %62 = stablehlo.convert %61 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %63 = stablehlo.multiply %62, %62 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %67 = stablehlo.divide %65, %66 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %69 = stablehlo.add %67, %68 : tensor<4x12x1xf32>
    %70 = stablehlo.rsqrt %69 : tensor<4x12x1xf32>
    %71 = stablehlo.divide %70, %69 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<4x12x1xf32>
    %74 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %62, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.convert %75 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %76, %78 : tensor<4x12x32xbf16>
    %80 = stablehlo.dot_general %79, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %81 = stablehlo.slice %80 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %82 = stablehlo.slice %80 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %83:3 = call @silu(%81) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %84 = stablehlo.multiply %83#0, %82 : tensor<4x12x80xbf16>
    %85 = stablehlo.dot_general %84, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %86 = stablehlo.add %61, %85 : tensor<4x12x32xbf16>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %92 = stablehlo.divide %90, %91 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.add %92, %93 : tensor<4x12x1xf32>
    %95 = stablehlo.rsqrt %94 : tensor<4x12x1xf32>
    %96 = stablehlo.divide %95, %94 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<4x12x1xf32>
    %99 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %100 = stablehlo.multiply %87, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.convert %100 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.multiply %101, %103 : tensor<4x12x32xbf16>
    %105 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %106 = stablehlo.dot_general %104, %105, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %107 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %108 = stablehlo.convert %106 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %109:3 = call @log_softmax(%108) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %110 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %111 = stablehlo.iota dim = 0 : tensor<64xi32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %113 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %114 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %115 = stablehlo.compare EQ, %113, %114, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %116 = call @_where_0(%115, %109#0, %c_19) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %119 = stablehlo.divide %118, %cst_22 : tensor<f32>
    %120 = stablehlo.negate %119 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.negate %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %122 = stablehlo.divide %121, %cst_24 : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %125 = call @_where_1(%115, %124) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %126 = call @log_softmax_2(%109#1, %109#2, %125) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %127 = stablehlo.convert %126 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %128 = stablehlo.dot_general %127, %104, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %130 = stablehlo.dot_general %127, %105, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.transpose %129, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %132 = stablehlo.multiply %101, %130 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.reduce(%132 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %134 = stablehlo.reshape %133 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %135 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %136 = stablehlo.multiply %130, %135 : tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.reduce(%134 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %138 = stablehlo.convert %136 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %139 = stablehlo.multiply %87, %138 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %142 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %138, %142 : tensor<4x12x32xf32>
    %144 = stablehlo.multiply %141, %98 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.divide %144, %145 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %149 = stablehlo.multiply %87, %148 : tensor<4x12x32xf32>
    %150 = stablehlo.add %143, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.multiply %148, %87 : tensor<4x12x32xf32>
    %152 = stablehlo.add %150, %151 : tensor<4x12x32xf32>
    %153 = stablehlo.convert %152 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %154 = stablehlo.dot_general %153, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %155 = stablehlo.transpose %154, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %156 = stablehlo.dot_general %153, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %157 = stablehlo.multiply %83#0, %156 : tensor<4x12x80xbf16>
    %158 = stablehlo.multiply %156, %82 : tensor<4x12x80xbf16>
    %159 = call @silu_3(%83#1, %83#2, %81, %158) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %160 = stablehlo.concatenate %159, %157, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %161 = stablehlo.dot_general %160, %79, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %162 = stablehlo.transpose %161, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %163 = stablehlo.dot_general %160, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %164 = stablehlo.multiply %76, %163 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %165 = stablehlo.reduce(%164 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %166 = stablehlo.reshape %165 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %167 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.multiply %163, %167 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %169 = stablehlo.reduce(%166 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %170 = stablehlo.convert %168 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %171 = stablehlo.multiply %62, %170 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %173 = stablehlo.reshape %172 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %174 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %175 = stablehlo.multiply %170, %174 : tensor<4x12x32xf32>
    %176 = stablehlo.multiply %173, %73 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %178 = stablehlo.divide %176, %177 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.reduce(%178 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %181 = stablehlo.multiply %62, %180 : tensor<4x12x32xf32>
    %182 = stablehlo.add %175, %181 : tensor<4x12x32xf32>
    %183 = stablehlo.multiply %180, %62 : tensor<4x12x32xf32>
    %184 = stablehlo.add %182, %183 : tensor<4x12x32xf32>
    %185 = stablehlo.convert %184 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %186 = stablehlo.add %153, %185 : tensor<4x12x32xbf16>
    %187 = stablehlo.dot_general %186, %59, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %188 = stablehlo.transpose %187, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %189 = stablehlo.dot_general %186, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %190 = stablehlo.reshape %189 : (tensor<4x12x32xbf16>) -> tensor<4x12x1x2x16xbf16>
    %191 = stablehlo.transpose %190, dims = [0, 2, 4, 3, 1] : (tensor<4x12x1x2x16xbf16>) -> tensor<4x1x16x2x12xbf16>
    %192 = stablehlo.dot_general %191, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x2x12x12xbf16>
    %193 = stablehlo.dot_general %191, %56, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x1x2x12x12xbf16>) -> tensor<4x1x16x12xbf16>
    %194 = stablehlo.transpose %193, dims = [0, 3, 1, 2] : (tensor<4x1x16x12xbf16>) -> tensor<4x12x1x16xbf16>
    %195 = stablehlo.convert %192 : (tensor<4x1x2x12x12xbf16>) -> tensor<4x1x2x12x12xf32>
    %196 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<4x1x2x12x12xf32>
    %198 = stablehlo.multiply %197, %48 : tensor<4x1x2x12x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.reduce(%198 init: %cst_35) applies stablehlo.add across dimensions = [4] : (tensor<4x1x2x12x12xf32>, tensor<f32>) -> tensor<4x1x2x12xf32>
    %200 = stablehlo.reshape %199 : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x1xf32>
    %201 = stablehlo.negate %200 : tensor<4x1x2x12x1xf32>
    %202 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %203 = stablehlo.divide %195, %202 : tensor<4x1x2x12x12xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%201 init: %cst_36) applies stablehlo.add across dimensions = [1, 4] : (tensor<4x1x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 2, 3] : (tensor<4x2x12xf32>) -> tensor<4x1x2x12xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x12xf32>
    %207 = stablehlo.add %203, %206 : tensor<4x1x2x12x12xf32>
    %208 = stablehlo.multiply %207, %48 : tensor<4x1x2x12x12xf32>
    %209 = call @_where_4(%41#1, %208) : (tensor<4x1x2x12x12xi1>, tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xf32>
    %cst_37 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %211 = stablehlo.multiply %209, %210 : tensor<4x1x2x12x12xf32>
    %212 = stablehlo.convert %211 : (tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xbf16>
    %213 = stablehlo.transpose %212, dims = [0, 1, 4, 3, 2] : (tensor<4x1x2x12x12xbf16>) -> tensor<4x1x12x12x2xbf16>
    %214 = stablehlo.dot_general %213, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1x12x12x2xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x12x2x16xbf16>
    %215 = stablehlo.transpose %214, dims = [0, 2, 1, 3, 4] : (tensor<4x1x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %216 = stablehlo.dot_general %213, %33, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x12x12x2xbf16>, tensor<4x12x1x2x16xbf16>) -> tensor<4x1x12x16xbf16>
    %217 = stablehlo.transpose %216, dims = [0, 2, 1, 3] : (tensor<4x1x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %218 = stablehlo.reshape %215 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %219 = stablehlo.reshape %194 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %220 = stablehlo.reshape %217 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %221 = stablehlo.reshape %218 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %222 = stablehlo.concatenate %221, %220, %219, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x16xbf16>, tensor<4x12x16xbf16>) -> tensor<4x12x64xbf16>
    %223 = stablehlo.dot_general %222, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %225 = stablehlo.dot_general %222, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %226 = stablehlo.multiply %22, %225 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %227 = stablehlo.reduce(%226 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %228 = stablehlo.reshape %227 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %229 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %230 = stablehlo.multiply %225, %229 : tensor<4x12x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %231 = stablehlo.reduce(%228 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %232 = stablehlo.convert %230 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %233 = stablehlo.multiply %8, %232 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %235 = stablehlo.reshape %234 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %236 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %237 = stablehlo.multiply %232, %236 : tensor<4x12x32xf32>
    %238 = stablehlo.multiply %235, %19 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %240 = stablehlo.divide %238, %239 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %243 = stablehlo.multiply %8, %242 : tensor<4x12x32xf32>
    %244 = stablehlo.add %237, %243 : tensor<4x12x32xf32>
    %245 = stablehlo.multiply %242, %8 : tensor<4x12x32xf32>
    %246 = stablehlo.add %244, %245 : tensor<4x12x32xf32>
    %247 = stablehlo.convert %246 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %248 = stablehlo.add %186, %247 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %250 = "stablehlo.scatter"(%249, %6, %248) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %276 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %276 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %251 = stablehlo.add %131, %250 : tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %253 = stablehlo.multiply %252, %251 : tensor<64x32xbf16>
    %254 = stablehlo.subtract %arg0, %253 : tensor<64x32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %256 = stablehlo.multiply %255, %231 : tensor<32xbf16>
    %257 = stablehlo.subtract %arg1, %256 : tensor<32xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %259 = stablehlo.multiply %258, %169 : tensor<32xbf16>
    %260 = stablehlo.subtract %arg2, %259 : tensor<32xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %262 = stablehlo.multiply %261, %162 : tensor<32x160xbf16>
    %263 = stablehlo.subtract %arg3, %262 : tensor<32x160xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %265 = stablehlo.multiply %264, %155 : tensor<80x32xbf16>
    %266 = stablehlo.subtract %arg4, %265 : tensor<80x32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %268 = stablehlo.multiply %267, %188 : tensor<32x32xbf16>
    %269 = stablehlo.subtract %arg5, %268 : tensor<32x32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %271 = stablehlo.multiply %270, %224 : tensor<32x64xbf16>
    %272 = stablehlo.subtract %arg6, %271 : tensor<32x64xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %274 = stablehlo.multiply %273, %137 : tensor<32xbf16>
    %275 = stablehlo.subtract %arg7, %274 : tensor<32xbf16>
    return %254, %257, %260, %263, %266, %269, %272, %275, %120 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x1x2x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x1x2x12x12xf32>, tensor<4x1x2x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x1x2x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x1x2x12x12xi1>, tensor<4x1x2x12x12xf32>
    return %3, %1 : tensor<4x1x2x12x12xf32>, tensor<4x1x2x12x12xi1>
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
  func.func private @silu_3(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_4(%arg0: tensor<4x1x2x12x12xi1>, %arg1: tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x1x2x12x12xi1>, tensor<4x1x2x12x12xf32>
    return %1 : tensor<4x1x2x12x12xf32>
  }
}
