module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x96xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x160xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<32x96xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32x160xf32>, %arg17: tensor<80x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32x96xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x96xbf16> {jax.result_info = "result[0]['layers'][0]['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wo']"}, tensor<32x96xf32> {jax.result_info = "result[1]['m']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wo']"}, tensor<32x96xf32> {jax.result_info = "result[1]['v']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %91 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %92 = stablehlo.convert %90 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %93:3 = call @log_softmax(%92) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %94 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %95:2 = call @take_along_axis(%93#0, %94) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95#0 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %97 = stablehlo.divide %96, %cst_17 : tensor<f32>
    %98 = stablehlo.negate %97 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %100 = stablehlo.divide %99, %cst_19 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %102 = call @take_along_axis_0(%95#1, %101) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %103 = call @log_softmax_1(%93#1, %93#2, %102) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %104 = stablehlo.convert %103 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %105 = stablehlo.dot_general %104, %89, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %107 = stablehlo.dot_general %104, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %108 = stablehlo.multiply %86, %107 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %109 = stablehlo.reduce(%108 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %110 = stablehlo.reshape %109 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %111 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.multiply %107, %111 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.reduce(%110 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %114 = stablehlo.convert %112 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %72, %114 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %114, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.multiply %117, %83 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.divide %120, %121 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %125 = stablehlo.multiply %72, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.add %119, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.multiply %124, %72 : tensor<4x12x32xf32>
    %128 = stablehlo.add %126, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.convert %128 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %130:6 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %7, %129 : tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>
    %131 = stablehlo.convert %130#4 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %131, %131 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %136 = stablehlo.divide %134, %135 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %138 = stablehlo.add %136, %137 : tensor<4x12x1xf32>
    %139 = stablehlo.rsqrt %138 : tensor<4x12x1xf32>
    %140 = stablehlo.divide %139, %138 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %142 = stablehlo.multiply %141, %140 : tensor<4x12x1xf32>
    %143 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %144 = stablehlo.multiply %131, %143 : tensor<4x12x32xf32>
    %145 = stablehlo.convert %144 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.dot_general %145, %130#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %147 = stablehlo.slice %146 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.slice %146 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %149 = stablehlo.slice %146 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.reshape %147 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %151 = stablehlo.reshape %148 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %152 = stablehlo.reshape %149 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %153 = stablehlo.reshape %150 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %154 = stablehlo.dot_general %151, %153, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %155 = stablehlo.transpose %154, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %156 = stablehlo.convert %155 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<4x2x1x12x12xf32>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %159 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %160 = call @tril_2(%159) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_31 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %161:2 = call @_where_3(%160, %158, %cst_31) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %162 = stablehlo.reduce(%161#0 init: %cst_32) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %164 = stablehlo.maximum %163, %162 : tensor<4x2x1x12xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %167 = stablehlo.subtract %161#0, %166 : tensor<4x2x1x12x12xf32>
    %168 = stablehlo.exponential %167 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_34) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %172 = stablehlo.divide %168, %171 : tensor<4x2x1x12x12xf32>
    %173 = stablehlo.multiply %170, %170 : tensor<4x2x1x12x1xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %175 = stablehlo.divide %174, %173 : tensor<4x2x1x12x1xf32>
    %176 = stablehlo.convert %172 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %177 = stablehlo.dot_general %152, %176, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %178 = stablehlo.transpose %177, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %179 = stablehlo.reshape %178 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %180 = stablehlo.dot_general %179, %130#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %181 = stablehlo.add %130#4, %180 : tensor<4x12x32xbf16>
    %182 = stablehlo.convert %181 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %183 = stablehlo.multiply %182, %182 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %187 = stablehlo.divide %185, %186 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %189 = stablehlo.add %187, %188 : tensor<4x12x1xf32>
    %190 = stablehlo.rsqrt %189 : tensor<4x12x1xf32>
    %191 = stablehlo.divide %190, %189 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.multiply %192, %191 : tensor<4x12x1xf32>
    %194 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %195 = stablehlo.multiply %182, %194 : tensor<4x12x32xf32>
    %196 = stablehlo.convert %195 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %197 = stablehlo.dot_general %196, %130#0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %198 = stablehlo.slice %197 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %199 = stablehlo.slice %197 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %200:3 = call @silu_4(%198) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %201 = stablehlo.multiply %200#0, %199 : tensor<4x12x80xbf16>
    %202 = stablehlo.dot_general %130#5, %201, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %203 = stablehlo.transpose %202, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %204 = stablehlo.dot_general %130#5, %130#1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %205 = stablehlo.multiply %200#0, %204 : tensor<4x12x80xbf16>
    %206 = stablehlo.multiply %204, %199 : tensor<4x12x80xbf16>
    %207 = call @silu_5(%200#1, %198, %200#2, %206) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %208 = stablehlo.concatenate %207, %205, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %209 = stablehlo.dot_general %208, %196, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %211 = stablehlo.dot_general %208, %130#0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %212 = stablehlo.convert %211 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %213 = stablehlo.multiply %182, %212 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%213 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %216 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %217 = stablehlo.multiply %212, %216 : tensor<4x12x32xf32>
    %218 = stablehlo.multiply %215, %193 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %220 = stablehlo.divide %218, %219 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%220 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %223 = stablehlo.multiply %182, %222 : tensor<4x12x32xf32>
    %224 = stablehlo.add %217, %223 : tensor<4x12x32xf32>
    %225 = stablehlo.multiply %222, %182 : tensor<4x12x32xf32>
    %226 = stablehlo.add %224, %225 : tensor<4x12x32xf32>
    %227 = stablehlo.convert %226 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.add %130#5, %227 : tensor<4x12x32xbf16>
    %229 = stablehlo.dot_general %228, %179, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %230 = stablehlo.transpose %229, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.dot_general %228, %130#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %232 = stablehlo.reshape %231 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %233 = stablehlo.transpose %232, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %234 = stablehlo.dot_general %233, %152, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %235 = stablehlo.dot_general %233, %176, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %236 = stablehlo.transpose %235, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %237 = stablehlo.convert %234 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %238 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %239 = stablehlo.multiply %237, %238 : tensor<4x2x1x12x12xf32>
    %240 = stablehlo.multiply %239, %168 : tensor<4x2x1x12x12xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_43) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %243 = stablehlo.negate %242 : tensor<4x2x1x12x1xf32>
    %244 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %245 = stablehlo.divide %237, %244 : tensor<4x2x1x12x12xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.reduce(%243 init: %cst_44) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %249 = stablehlo.add %245, %248 : tensor<4x2x1x12x12xf32>
    %250 = stablehlo.multiply %249, %168 : tensor<4x2x1x12x12xf32>
    %251 = call @_where_6(%161#1, %250) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_45 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %253 = stablehlo.multiply %251, %252 : tensor<4x2x1x12x12xf32>
    %254 = stablehlo.convert %253 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %255 = stablehlo.transpose %254, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %256 = stablehlo.dot_general %255, %151, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %257 = stablehlo.transpose %256, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %258 = stablehlo.dot_general %255, %153, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %259 = stablehlo.transpose %258, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %260 = stablehlo.reshape %257 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %261 = stablehlo.reshape %236 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %262 = stablehlo.reshape %259 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %263 = stablehlo.reshape %260 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %264 = stablehlo.concatenate %263, %262, %261, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %265 = stablehlo.dot_general %264, %145, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %266 = stablehlo.transpose %265, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %267 = stablehlo.dot_general %264, %130#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %268 = stablehlo.convert %267 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %269 = stablehlo.multiply %131, %268 : tensor<4x12x32xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.reduce(%269 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %271 = stablehlo.reshape %270 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %272 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %273 = stablehlo.multiply %268, %272 : tensor<4x12x32xf32>
    %274 = stablehlo.multiply %271, %142 : tensor<4x12x1xf32>
    %cst_47 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %276 = stablehlo.divide %274, %275 : tensor<4x12x1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.reduce(%276 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %279 = stablehlo.multiply %131, %278 : tensor<4x12x32xf32>
    %280 = stablehlo.add %273, %279 : tensor<4x12x32xf32>
    %281 = stablehlo.multiply %278, %131 : tensor<4x12x32xf32>
    %282 = stablehlo.add %280, %281 : tensor<4x12x32xf32>
    %283 = stablehlo.convert %282 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %284 = stablehlo.add %228, %283 : tensor<4x12x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %286 = "stablehlo.scatter"(%285, %6, %284) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %490 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %490 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_50 = stablehlo.constant dense<1> : tensor<i32>
    %287 = stablehlo.add %arg14, %c_50 : tensor<i32>
    %288 = stablehlo.convert %286 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %289 = stablehlo.convert %210 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %290 = stablehlo.convert %203 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %291 = stablehlo.convert %230 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %292 = stablehlo.convert %266 : (tensor<32x96xbf16>) -> tensor<32x96xf32>
    %293 = stablehlo.convert %113 : (tensor<32xbf16>) -> tensor<32xf32>
    %294 = stablehlo.convert %106 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %296 = stablehlo.multiply %295, %arg7 : tensor<64x32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %298 = stablehlo.multiply %297, %288 : tensor<64x32xf32>
    %299 = stablehlo.add %296, %298 : tensor<64x32xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %301 = stablehlo.multiply %300, %arg8 : tensor<32x160xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %303 = stablehlo.multiply %302, %289 : tensor<32x160xf32>
    %304 = stablehlo.add %301, %303 : tensor<32x160xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %306 = stablehlo.multiply %305, %arg9 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %308 = stablehlo.multiply %307, %290 : tensor<80x32xf32>
    %309 = stablehlo.add %306, %308 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %311 = stablehlo.multiply %310, %arg10 : tensor<32x32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %313 = stablehlo.multiply %312, %291 : tensor<32x32xf32>
    %314 = stablehlo.add %311, %313 : tensor<32x32xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %316 = stablehlo.multiply %315, %arg11 : tensor<32x96xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %318 = stablehlo.multiply %317, %292 : tensor<32x96xf32>
    %319 = stablehlo.add %316, %318 : tensor<32x96xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %321 = stablehlo.multiply %320, %arg12 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %323 = stablehlo.multiply %322, %293 : tensor<32xf32>
    %324 = stablehlo.add %321, %323 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %326 = stablehlo.multiply %325, %arg13 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %328 = stablehlo.multiply %327, %294 : tensor<32x64xf32>
    %329 = stablehlo.add %326, %328 : tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %331 = stablehlo.multiply %330, %arg15 : tensor<64x32xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %333 = stablehlo.multiply %332, %288 : tensor<64x32xf32>
    %334 = stablehlo.multiply %333, %288 : tensor<64x32xf32>
    %335 = stablehlo.add %331, %334 : tensor<64x32xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %337 = stablehlo.multiply %336, %arg16 : tensor<32x160xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %339 = stablehlo.multiply %338, %289 : tensor<32x160xf32>
    %340 = stablehlo.multiply %339, %289 : tensor<32x160xf32>
    %341 = stablehlo.add %337, %340 : tensor<32x160xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %343 = stablehlo.multiply %342, %arg17 : tensor<80x32xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %345 = stablehlo.multiply %344, %290 : tensor<80x32xf32>
    %346 = stablehlo.multiply %345, %290 : tensor<80x32xf32>
    %347 = stablehlo.add %343, %346 : tensor<80x32xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %349 = stablehlo.multiply %348, %arg18 : tensor<32x32xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %351 = stablehlo.multiply %350, %291 : tensor<32x32xf32>
    %352 = stablehlo.multiply %351, %291 : tensor<32x32xf32>
    %353 = stablehlo.add %349, %352 : tensor<32x32xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %355 = stablehlo.multiply %354, %arg19 : tensor<32x96xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %357 = stablehlo.multiply %356, %292 : tensor<32x96xf32>
    %358 = stablehlo.multiply %357, %292 : tensor<32x96xf32>
    %359 = stablehlo.add %355, %358 : tensor<32x96xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %361 = stablehlo.multiply %360, %arg20 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %363 = stablehlo.multiply %362, %293 : tensor<32xf32>
    %364 = stablehlo.multiply %363, %293 : tensor<32xf32>
    %365 = stablehlo.add %361, %364 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %367 = stablehlo.multiply %366, %arg21 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %369 = stablehlo.multiply %368, %294 : tensor<32x64xf32>
    %370 = stablehlo.multiply %369, %294 : tensor<32x64xf32>
    %371 = stablehlo.add %367, %370 : tensor<32x64xf32>
    %372 = stablehlo.convert %287 : (tensor<i32>) -> tensor<f32>
    %cst_79 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %373 = stablehlo.power %cst_79, %372 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %374 = stablehlo.subtract %cst_80, %373 : tensor<f32>
    %375 = stablehlo.convert %287 : (tensor<i32>) -> tensor<f32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %376 = stablehlo.power %cst_81, %375 : tensor<f32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %377 = stablehlo.subtract %cst_82, %376 : tensor<f32>
    %378 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %379 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %380 = stablehlo.divide %299, %379 : tensor<64x32xf32>
    %381 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %382 = stablehlo.divide %335, %381 : tensor<64x32xf32>
    %383 = stablehlo.sqrt %382 : tensor<64x32xf32>
    %cst_83 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %385 = stablehlo.add %383, %384 : tensor<64x32xf32>
    %386 = stablehlo.divide %380, %385 : tensor<64x32xf32>
    %cst_84 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %388 = stablehlo.multiply %387, %378 : tensor<64x32xf32>
    %389 = stablehlo.add %386, %388 : tensor<64x32xf32>
    %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %391 = stablehlo.multiply %390, %389 : tensor<64x32xf32>
    %392 = stablehlo.subtract %378, %391 : tensor<64x32xf32>
    %393 = stablehlo.convert %392 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %394 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %395 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %396 = stablehlo.divide %304, %395 : tensor<32x160xf32>
    %397 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %398 = stablehlo.divide %341, %397 : tensor<32x160xf32>
    %399 = stablehlo.sqrt %398 : tensor<32x160xf32>
    %cst_86 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %401 = stablehlo.add %399, %400 : tensor<32x160xf32>
    %402 = stablehlo.divide %396, %401 : tensor<32x160xf32>
    %cst_87 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %404 = stablehlo.multiply %403, %394 : tensor<32x160xf32>
    %405 = stablehlo.add %402, %404 : tensor<32x160xf32>
    %cst_88 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %407 = stablehlo.multiply %406, %405 : tensor<32x160xf32>
    %408 = stablehlo.subtract %394, %407 : tensor<32x160xf32>
    %409 = stablehlo.convert %408 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %410 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %411 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %412 = stablehlo.divide %309, %411 : tensor<80x32xf32>
    %413 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %414 = stablehlo.divide %347, %413 : tensor<80x32xf32>
    %415 = stablehlo.sqrt %414 : tensor<80x32xf32>
    %cst_89 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %417 = stablehlo.add %415, %416 : tensor<80x32xf32>
    %418 = stablehlo.divide %412, %417 : tensor<80x32xf32>
    %cst_90 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %420 = stablehlo.multiply %419, %410 : tensor<80x32xf32>
    %421 = stablehlo.add %418, %420 : tensor<80x32xf32>
    %cst_91 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %423 = stablehlo.multiply %422, %421 : tensor<80x32xf32>
    %424 = stablehlo.subtract %410, %423 : tensor<80x32xf32>
    %425 = stablehlo.convert %424 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %426 = stablehlo.convert %arg3 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %427 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %428 = stablehlo.divide %314, %427 : tensor<32x32xf32>
    %429 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %430 = stablehlo.divide %353, %429 : tensor<32x32xf32>
    %431 = stablehlo.sqrt %430 : tensor<32x32xf32>
    %cst_92 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %433 = stablehlo.add %431, %432 : tensor<32x32xf32>
    %434 = stablehlo.divide %428, %433 : tensor<32x32xf32>
    %cst_93 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %436 = stablehlo.multiply %435, %426 : tensor<32x32xf32>
    %437 = stablehlo.add %434, %436 : tensor<32x32xf32>
    %cst_94 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %439 = stablehlo.multiply %438, %437 : tensor<32x32xf32>
    %440 = stablehlo.subtract %426, %439 : tensor<32x32xf32>
    %441 = stablehlo.convert %440 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %442 = stablehlo.convert %arg4 : (tensor<32x96xbf16>) -> tensor<32x96xf32>
    %443 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %444 = stablehlo.divide %319, %443 : tensor<32x96xf32>
    %445 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %446 = stablehlo.divide %359, %445 : tensor<32x96xf32>
    %447 = stablehlo.sqrt %446 : tensor<32x96xf32>
    %cst_95 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %449 = stablehlo.add %447, %448 : tensor<32x96xf32>
    %450 = stablehlo.divide %444, %449 : tensor<32x96xf32>
    %cst_96 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %452 = stablehlo.multiply %451, %442 : tensor<32x96xf32>
    %453 = stablehlo.add %450, %452 : tensor<32x96xf32>
    %cst_97 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %455 = stablehlo.multiply %454, %453 : tensor<32x96xf32>
    %456 = stablehlo.subtract %442, %455 : tensor<32x96xf32>
    %457 = stablehlo.convert %456 : (tensor<32x96xf32>) -> tensor<32x96xbf16>
    %458 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %459 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %460 = stablehlo.divide %324, %459 : tensor<32xf32>
    %461 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %462 = stablehlo.divide %365, %461 : tensor<32xf32>
    %463 = stablehlo.sqrt %462 : tensor<32xf32>
    %cst_98 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %465 = stablehlo.add %463, %464 : tensor<32xf32>
    %466 = stablehlo.divide %460, %465 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %468 = stablehlo.multiply %467, %458 : tensor<32xf32>
    %469 = stablehlo.add %466, %468 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %470 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %471 = stablehlo.multiply %470, %469 : tensor<32xf32>
    %472 = stablehlo.subtract %458, %471 : tensor<32xf32>
    %473 = stablehlo.convert %472 : (tensor<32xf32>) -> tensor<32xbf16>
    %474 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %475 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %476 = stablehlo.divide %329, %475 : tensor<32x64xf32>
    %477 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %478 = stablehlo.divide %371, %477 : tensor<32x64xf32>
    %479 = stablehlo.sqrt %478 : tensor<32x64xf32>
    %cst_101 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %481 = stablehlo.add %479, %480 : tensor<32x64xf32>
    %482 = stablehlo.divide %476, %481 : tensor<32x64xf32>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %484 = stablehlo.multiply %483, %474 : tensor<32x64xf32>
    %485 = stablehlo.add %482, %484 : tensor<32x64xf32>
    %cst_103 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %487 = stablehlo.multiply %486, %485 : tensor<32x64xf32>
    %488 = stablehlo.subtract %474, %487 : tensor<32x64xf32>
    %489 = stablehlo.convert %488 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %393, %409, %425, %441, %457, %473, %489, %299, %304, %309, %314, %319, %324, %329, %287, %335, %341, %347, %353, %359, %365, %371, %98 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @tril_2(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
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
  func.func private @_where_3(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_4(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
  func.func private @silu_5(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_6(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
