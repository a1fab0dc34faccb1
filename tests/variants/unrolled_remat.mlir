module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x96xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x96xbf16> {jax.result_info = "result[0]['layers'][0]['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %20 = stablehlo.dot_general %19, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %21 = stablehlo.slice %20 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.slice %20 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.slice %20 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.reshape %21 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %25 = stablehlo.reshape %22 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %26 = stablehlo.reshape %23 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.reshape %24 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %28 = stablehlo.dot_general %25, %27, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %29 = stablehlo.transpose %28, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<4x2x1x12x12xf32>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %33 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %34 = call @tril(%33) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_5 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %35 = call @_where(%34, %32, %cst_5) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %38 = stablehlo.maximum %37, %36 : tensor<4x2x1x12xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %41 = stablehlo.subtract %35, %40 : tensor<4x2x1x12x12xf32>
    %42 = stablehlo.exponential %41 : tensor<4x2x1x12x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_8) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %46 = stablehlo.divide %42, %45 : tensor<4x2x1x12x12xf32>
    %47 = stablehlo.convert %46 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %48 = stablehlo.dot_general %26, %47, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %49 = stablehlo.transpose %48, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %50 = stablehlo.reshape %49 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %51 = stablehlo.dot_general %50, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.add %7, %51 : tensor<4x12x32xbf16>
    %53 = stablehlo.convert %52 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %58 = stablehlo.divide %56, %57 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = stablehlo.add %58, %59 : tensor<4x12x1xf32>
    %61 = stablehlo.rsqrt %60 : tensor<4x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %63 = stablehlo.multiply %53, %62 : tensor<4x12x32xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.dot_general %64, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %66 = stablehlo.slice %65 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %67 = stablehlo.slice %65 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %68 = call @silu(%66) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %69 = stablehlo.multiply %68, %67 : tensor<4x12x80xbf16>
    %70 = stablehlo.dot_general %69, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.add %52, %70 : tensor<4x12x32xbf16>
    %72 = stablehlo.convert %71 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %72, %72 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %77 = stablehlo.divide %75, %76 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %79 = stablehlo.add %77, %78 : tensor<4x12x1xf32>
    %80 = stablehlo.rsqrt %79 : tensor<4x12x1xf32>
    %81 = stablehlo.divide %80, %79 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<4x12x1xf32>
    %84 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %72, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.convert %85 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.multiply %86, %88 : tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %91 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %92 = stablehlo.convert %90 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %93:3 = call @log_softmax(%92) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %94 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %95 = stablehlo.iota dim = 0 : tensor<64xi32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %97 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %98 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %99 = stablehlo.compare EQ, %97, %98, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %100 = call @_where_0(%99, %93#0, %c_16) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %103 = stablehlo.divide %102, %cst_19 : tensor<f32>
    %104 = stablehlo.negate %103 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.negate %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_21 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %109 = call @_where_1(%99, %108) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %110 = call @log_softmax_2(%93#1, %93#2, %109) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %112 = stablehlo.dot_general %111, %89, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %113 = stablehlo.transpose %112, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %114 = stablehlo.dot_general %111, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %115 = stablehlo.multiply %86, %114 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %116 = stablehlo.reduce(%115 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %117 = stablehlo.reshape %116 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %118 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %119 = stablehlo.multiply %114, %118 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.reduce(%117 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %121 = stablehlo.convert %119 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %72, %121 : tensor<4x12x32xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.reshape %123 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %125 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %126 = stablehlo.multiply %121, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.multiply %124, %83 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %129 = stablehlo.divide %127, %128 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %72, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.add %126, %132 : tensor<4x12x32xf32>
    %134 = stablehlo.multiply %131, %72 : tensor<4x12x32xf32>
    %135 = stablehlo.add %133, %134 : tensor<4x12x32xf32>
    %136 = stablehlo.convert %135 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %137:6 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %7, %136 : tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>
    %138 = stablehlo.convert %137#4 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %139 = stablehlo.multiply %138, %138 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.divide %141, %142 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %145 = stablehlo.add %143, %144 : tensor<4x12x1xf32>
    %146 = stablehlo.rsqrt %145 : tensor<4x12x1xf32>
    %147 = stablehlo.divide %146, %145 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %149 = stablehlo.multiply %148, %147 : tensor<4x12x1xf32>
    %150 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %151 = stablehlo.multiply %138, %150 : tensor<4x12x32xf32>
    %152 = stablehlo.convert %151 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %153 = stablehlo.dot_general %152, %137#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %154 = stablehlo.slice %153 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.slice %153 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %156 = stablehlo.slice %153 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.reshape %154 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %158 = stablehlo.reshape %155 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %159 = stablehlo.reshape %156 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %160 = stablehlo.reshape %157 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %161 = stablehlo.dot_general %158, %160, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %162 = stablehlo.transpose %161, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %163 = stablehlo.convert %162 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_31 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<4x2x1x12x12xf32>
    %c_32 = stablehlo.constant dense<true> : tensor<i1>
    %166 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %167 = call @tril_3(%166) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_33 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %168:2 = call @_where_4(%167, %165, %cst_33) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %169 = stablehlo.reduce(%168#0 init: %cst_34) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %171 = stablehlo.maximum %170, %169 : tensor<4x2x1x12xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %174 = stablehlo.subtract %168#0, %173 : tensor<4x2x1x12x12xf32>
    %175 = stablehlo.exponential %174 : tensor<4x2x1x12x12xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%175 init: %cst_36) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %179 = stablehlo.divide %175, %178 : tensor<4x2x1x12x12xf32>
    %180 = stablehlo.multiply %177, %177 : tensor<4x2x1x12x1xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %182 = stablehlo.divide %181, %180 : tensor<4x2x1x12x1xf32>
    %183 = stablehlo.convert %179 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %184 = stablehlo.dot_general %159, %183, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %185 = stablehlo.transpose %184, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %186 = stablehlo.reshape %185 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %187 = stablehlo.dot_general %186, %137#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %188 = stablehlo.add %137#4, %187 : tensor<4x12x32xbf16>
    %189 = stablehlo.convert %188 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %190 = stablehlo.multiply %189, %189 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %194 = stablehlo.divide %192, %193 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %196 = stablehlo.add %194, %195 : tensor<4x12x1xf32>
    %197 = stablehlo.rsqrt %196 : tensor<4x12x1xf32>
    %198 = stablehlo.divide %197, %196 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<4x12x1xf32>
    %201 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %202 = stablehlo.multiply %189, %201 : tensor<4x12x32xf32>
    %203 = stablehlo.convert %202 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %204 = stablehlo.dot_general %203, %137#0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %205 = stablehlo.slice %204 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %206 = stablehlo.slice %204 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %207:3 = call @silu_5(%205) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %208 = stablehlo.multiply %207#0, %206 : tensor<4x12x80xbf16>
    %209 = stablehlo.dot_general %137#5, %208, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %211 = stablehlo.dot_general %137#5, %137#1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %212 = stablehlo.multiply %207#0, %211 : tensor<4x12x80xbf16>
    %213 = stablehlo.multiply %211, %206 : tensor<4x12x80xbf16>
    %214 = call @silu_6(%207#1, %205, %207#2, %213) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %215 = stablehlo.concatenate %214, %212, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %216 = stablehlo.dot_general %215, %203, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %218 = stablehlo.dot_general %215, %137#0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.convert %218 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %220 = stablehlo.multiply %189, %219 : tensor<4x12x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%220 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %222 = stablehlo.reshape %221 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %223 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %224 = stablehlo.multiply %219, %223 : tensor<4x12x32xf32>
    %225 = stablehlo.multiply %222, %200 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %227 = stablehlo.divide %225, %226 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.reduce(%227 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %230 = stablehlo.multiply %189, %229 : tensor<4x12x32xf32>
    %231 = stablehlo.add %224, %230 : tensor<4x12x32xf32>
    %232 = stablehlo.multiply %229, %189 : tensor<4x12x32xf32>
    %233 = stablehlo.add %231, %232 : tensor<4x12x32xf32>
    %234 = stablehlo.convert %233 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %235 = stablehlo.add %137#5, %234 : tensor<4x12x32xbf16>
    %236 = stablehlo.dot_general %235, %186, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %237 = stablehlo.transpose %236, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %238 = stablehlo.dot_general %235, %137#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.reshape %238 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %240 = stablehlo.transpose %239, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %241 = stablehlo.dot_general %240, %159, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %242 = stablehlo.dot_general %240, %183, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %243 = stablehlo.transpose %242, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %244 = stablehlo.convert %241 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %245 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %246 = stablehlo.multiply %244, %245 : tensor<4x2x1x12x12xf32>
    %247 = stablehlo.multiply %246, %175 : tensor<4x2x1x12x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_45) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %249 = stablehlo.reshape %248 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %250 = stablehlo.negate %249 : tensor<4x2x1x12x1xf32>
    %251 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %252 = stablehlo.divide %244, %251 : tensor<4x2x1x12x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.reduce(%250 init: %cst_46) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %254 = stablehlo.broadcast_in_dim %253, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %256 = stablehlo.add %252, %255 : tensor<4x2x1x12x12xf32>
    %257 = stablehlo.multiply %256, %175 : tensor<4x2x1x12x12xf32>
    %258 = call @_where_7(%168#1, %257) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_47 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %260 = stablehlo.multiply %258, %259 : tensor<4x2x1x12x12xf32>
    %261 = stablehlo.convert %260 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %262 = stablehlo.transpose %261, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %263 = stablehlo.dot_general %262, %158, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %264 = stablehlo.transpose %263, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %265 = stablehlo.dot_general %262, %160, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %266 = stablehlo.transpose %265, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %267 = stablehlo.reshape %264 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %268 = stablehlo.reshape %243 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %269 = stablehlo.reshape %266 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %270 = stablehlo.reshape %267 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %271 = stablehlo.concatenate %270, %269, %268, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %272 = stablehlo.dot_general %271, %152, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %273 = stablehlo.transpose %272, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %274 = stablehlo.dot_general %271, %137#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %275 = stablehlo.convert %274 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %276 = stablehlo.multiply %138, %275 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.reduce(%276 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %278 = stablehlo.reshape %277 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %279 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %280 = stablehlo.multiply %275, %279 : tensor<4x12x32xf32>
    %281 = stablehlo.multiply %278, %149 : tensor<4x12x1xf32>
    %cst_49 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %283 = stablehlo.divide %281, %282 : tensor<4x12x1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.reduce(%283 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %286 = stablehlo.multiply %138, %285 : tensor<4x12x32xf32>
    %287 = stablehlo.add %280, %286 : tensor<4x12x32xf32>
    %288 = stablehlo.multiply %285, %138 : tensor<4x12x32xf32>
    %289 = stablehlo.add %287, %288 : tensor<4x12x32xf32>
    %290 = stablehlo.convert %289 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %291 = stablehlo.add %235, %290 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %293 = "stablehlo.scatter"(%292, %6, %291) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %315 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %315 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %295 = stablehlo.multiply %294, %293 : tensor<64x32xbf16>
    %296 = stablehlo.subtract %arg0, %295 : tensor<64x32xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %298 = stablehlo.multiply %297, %217 : tensor<32x160xbf16>
    %299 = stablehlo.subtract %arg1, %298 : tensor<32x160xbf16>
    %cst_54 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %301 = stablehlo.multiply %300, %210 : tensor<80x32xbf16>
    %302 = stablehlo.subtract %arg2, %301 : tensor<80x32xbf16>
    %cst_55 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %304 = stablehlo.multiply %303, %237 : tensor<32x32xbf16>
    %305 = stablehlo.subtract %arg3, %304 : tensor<32x32xbf16>
    %cst_56 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x96xbf16>
    %307 = stablehlo.multiply %306, %273 : tensor<32x96xbf16>
    %308 = stablehlo.subtract %arg4, %307 : tensor<32x96xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %310 = stablehlo.multiply %309, %120 : tensor<32xbf16>
    %311 = stablehlo.subtract %arg5, %310 : tensor<32xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %313 = stablehlo.multiply %312, %113 : tensor<32x64xbf16>
    %314 = stablehlo.subtract %arg6, %313 : tensor<32x64xbf16>
    return %296, %299, %302, %305, %308, %311, %314, %104 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> tensor<4x2x1x12x12xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3 : tensor<4x2x1x12x12xf32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %6 : tensor<4x12x80xbf16>
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
  func.func private @tril_3(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
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
  func.func private @_where_4(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_5(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
    return %9, %5, %8 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @silu_6(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_7(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
