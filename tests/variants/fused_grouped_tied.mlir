module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<64x32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x160xf32>, %arg12: tensor<80x32xf32>, %arg13: tensor<32x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32xf32>, %arg16: tensor<i32>, %arg17: tensor<64x32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x160xf32>, %arg21: tensor<80x32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32x64xf32>, %arg24: tensor<32xf32>, %arg25: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['layers'][0]['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm2']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wo']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm2']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wo']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg25 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %107 = stablehlo.slice %arg25 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %108 = stablehlo.convert %106 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %109:3 = call @log_softmax(%108) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %110 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %111:2 = call @take_along_axis(%109#0, %110) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111#0 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %113 = stablehlo.divide %112, %cst_20 : tensor<f32>
    %114 = stablehlo.negate %113 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.negate %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %116 = stablehlo.divide %115, %cst_22 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %118 = call @take_along_axis_0(%111#1, %117) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %119 = call @log_softmax_1(%109#1, %109#2, %118) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %120 = stablehlo.convert %119 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %121 = stablehlo.dot_general %120, %104, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %123 = stablehlo.dot_general %120, %105, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %124 = stablehlo.transpose %122, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %125 = stablehlo.multiply %101, %123 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.reduce(%125 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %127 = stablehlo.reshape %126 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %128 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.multiply %123, %128 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.reduce(%127 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %131 = stablehlo.convert %129 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %87, %131 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %135 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %131, %135 : tensor<4x12x32xf32>
    %137 = stablehlo.multiply %134, %98 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.divide %137, %138 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %142 = stablehlo.multiply %87, %141 : tensor<4x12x32xf32>
    %143 = stablehlo.add %136, %142 : tensor<4x12x32xf32>
    %144 = stablehlo.multiply %141, %87 : tensor<4x12x32xf32>
    %145 = stablehlo.add %143, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.convert %145 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.dot_general %146, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %148 = stablehlo.transpose %147, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %149 = stablehlo.dot_general %146, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %150 = stablehlo.multiply %83#0, %149 : tensor<4x12x80xbf16>
    %151 = stablehlo.multiply %149, %82 : tensor<4x12x80xbf16>
    %152 = call @silu_2(%83#1, %83#2, %81, %151) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %153 = stablehlo.concatenate %152, %150, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %154 = stablehlo.dot_general %153, %79, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %155 = stablehlo.transpose %154, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %156 = stablehlo.dot_general %153, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.multiply %76, %156 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %158 = stablehlo.reduce(%157 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %159 = stablehlo.reshape %158 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %160 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %161 = stablehlo.multiply %156, %160 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %162 = stablehlo.reduce(%159 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %163 = stablehlo.convert %161 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %62, %163 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.reduce(%164 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %166 = stablehlo.reshape %165 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %167 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %168 = stablehlo.multiply %163, %167 : tensor<4x12x32xf32>
    %169 = stablehlo.multiply %166, %73 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %171 = stablehlo.divide %169, %170 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %174 = stablehlo.multiply %62, %173 : tensor<4x12x32xf32>
    %175 = stablehlo.add %168, %174 : tensor<4x12x32xf32>
    %176 = stablehlo.multiply %173, %62 : tensor<4x12x32xf32>
    %177 = stablehlo.add %175, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.convert %177 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %179 = stablehlo.add %146, %178 : tensor<4x12x32xbf16>
    %180 = stablehlo.dot_general %179, %59, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %182 = stablehlo.dot_general %179, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %183 = stablehlo.reshape %182 : (tensor<4x12x32xbf16>) -> tensor<4x12x1x2x16xbf16>
    %184 = stablehlo.transpose %183, dims = [0, 2, 4, 3, 1] : (tensor<4x12x1x2x16xbf16>) -> tensor<4x1x16x2x12xbf16>
    %185 = stablehlo.dot_general %184, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x2x12x12xbf16>
    %186 = stablehlo.dot_general %184, %56, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x1x2x12x12xbf16>) -> tensor<4x1x16x12xbf16>
    %187 = stablehlo.transpose %186, dims = [0, 3, 1, 2] : (tensor<4x1x16x12xbf16>) -> tensor<4x12x1x16xbf16>
    %188 = stablehlo.convert %185 : (tensor<4x1x2x12x12xbf16>) -> tensor<4x1x2x12x12xf32>
    %189 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %190 = stablehlo.multiply %188, %189 : tensor<4x1x2x12x12xf32>
    %191 = stablehlo.multiply %190, %48 : tensor<4x1x2x12x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.reduce(%191 init: %cst_33) applies stablehlo.add across dimensions = [4] : (tensor<4x1x2x12x12xf32>, tensor<f32>) -> tensor<4x1x2x12xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x1xf32>
    %194 = stablehlo.negate %193 : tensor<4x1x2x12x1xf32>
    %195 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x1x2x12x1xf32>) -> tensor<4x1x2x12x12xf32>
    %196 = stablehlo.divide %188, %195 : tensor<4x1x2x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%194 init: %cst_34) applies stablehlo.add across dimensions = [1, 4] : (tensor<4x1x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 2, 3] : (tensor<4x2x12xf32>) -> tensor<4x1x2x12xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3] : (tensor<4x1x2x12xf32>) -> tensor<4x1x2x12x12xf32>
    %200 = stablehlo.add %196, %199 : tensor<4x1x2x12x12xf32>
    %201 = stablehlo.multiply %200, %48 : tensor<4x1x2x12x12xf32>
    %202 = call @_where_3(%41#1, %201) : (tensor<4x1x2x12x12xi1>, tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xf32>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %204 = stablehlo.multiply %202, %203 : tensor<4x1x2x12x12xf32>
    %205 = stablehlo.convert %204 : (tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xbf16>
    %206 = stablehlo.transpose %205, dims = [0, 1, 4, 3, 2] : (tensor<4x1x2x12x12xbf16>) -> tensor<4x1x12x12x2xbf16>
    %207 = stablehlo.dot_general %206, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1x12x12x2xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x12x2x16xbf16>
    %208 = stablehlo.transpose %207, dims = [0, 2, 1, 3, 4] : (tensor<4x1x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %209 = stablehlo.dot_general %206, %33, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x12x12x2xbf16>, tensor<4x12x1x2x16xbf16>) -> tensor<4x1x12x16xbf16>
    %210 = stablehlo.transpose %209, dims = [0, 2, 1, 3] : (tensor<4x1x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %211 = stablehlo.reshape %208 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %212 = stablehlo.reshape %187 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %213 = stablehlo.reshape %210 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %214 = stablehlo.reshape %211 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %215 = stablehlo.concatenate %214, %213, %212, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x16xbf16>, tensor<4x12x16xbf16>) -> tensor<4x12x64xbf16>
    %216 = stablehlo.dot_general %215, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %218 = stablehlo.dot_general %215, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.multiply %22, %218 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %220 = stablehlo.reduce(%219 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %221 = stablehlo.reshape %220 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %222 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %223 = stablehlo.multiply %218, %222 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %224 = stablehlo.reduce(%221 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %225 = stablehlo.convert %223 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %226 = stablehlo.multiply %8, %225 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%226 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %228 = stablehlo.reshape %227 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %229 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %230 = stablehlo.multiply %225, %229 : tensor<4x12x32xf32>
    %231 = stablehlo.multiply %228, %19 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %233 = stablehlo.divide %231, %232 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %236 = stablehlo.multiply %8, %235 : tensor<4x12x32xf32>
    %237 = stablehlo.add %230, %236 : tensor<4x12x32xf32>
    %238 = stablehlo.multiply %235, %8 : tensor<4x12x32xf32>
    %239 = stablehlo.add %237, %238 : tensor<4x12x32xf32>
    %240 = stablehlo.convert %239 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %241 = stablehlo.add %179, %240 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %243 = "stablehlo.scatter"(%242, %6, %241) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg26: tensor<bf16>, %arg27: tensor<bf16>):
      %476 = stablehlo.add %arg26, %arg27 : tensor<bf16>
      stablehlo.return %476 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %244 = stablehlo.add %124, %243 : tensor<64x32xbf16>
    %c_42 = stablehlo.constant dense<1> : tensor<i32>
    %245 = stablehlo.add %arg16, %c_42 : tensor<i32>
    %246 = stablehlo.convert %244 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %247 = stablehlo.convert %224 : (tensor<32xbf16>) -> tensor<32xf32>
    %248 = stablehlo.convert %162 : (tensor<32xbf16>) -> tensor<32xf32>
    %249 = stablehlo.convert %155 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %250 = stablehlo.convert %148 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %251 = stablehlo.convert %181 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %252 = stablehlo.convert %217 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %253 = stablehlo.convert %130 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %255 = stablehlo.multiply %254, %arg8 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %257 = stablehlo.multiply %256, %246 : tensor<64x32xf32>
    %258 = stablehlo.add %255, %257 : tensor<64x32xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %260 = stablehlo.multiply %259, %arg9 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %262 = stablehlo.multiply %261, %247 : tensor<32xf32>
    %263 = stablehlo.add %260, %262 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %265 = stablehlo.multiply %264, %arg10 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %267 = stablehlo.multiply %266, %248 : tensor<32xf32>
    %268 = stablehlo.add %265, %267 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %270 = stablehlo.multiply %269, %arg11 : tensor<32x160xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %272 = stablehlo.multiply %271, %249 : tensor<32x160xf32>
    %273 = stablehlo.add %270, %272 : tensor<32x160xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %275 = stablehlo.multiply %274, %arg12 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %277 = stablehlo.multiply %276, %250 : tensor<80x32xf32>
    %278 = stablehlo.add %275, %277 : tensor<80x32xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %280 = stablehlo.multiply %279, %arg13 : tensor<32x32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %282 = stablehlo.multiply %281, %251 : tensor<32x32xf32>
    %283 = stablehlo.add %280, %282 : tensor<32x32xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %285 = stablehlo.multiply %284, %arg14 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %287 = stablehlo.multiply %286, %252 : tensor<32x64xf32>
    %288 = stablehlo.add %285, %287 : tensor<32x64xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %290 = stablehlo.multiply %289, %arg15 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %292 = stablehlo.multiply %291, %253 : tensor<32xf32>
    %293 = stablehlo.add %290, %292 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %295 = stablehlo.multiply %294, %arg17 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %297 = stablehlo.multiply %296, %246 : tensor<64x32xf32>
    %298 = stablehlo.multiply %297, %246 : tensor<64x32xf32>
    %299 = stablehlo.add %295, %298 : tensor<64x32xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %301 = stablehlo.multiply %300, %arg18 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %303 = stablehlo.multiply %302, %247 : tensor<32xf32>
    %304 = stablehlo.multiply %303, %247 : tensor<32xf32>
    %305 = stablehlo.add %301, %304 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %307 = stablehlo.multiply %306, %arg19 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %309 = stablehlo.multiply %308, %248 : tensor<32xf32>
    %310 = stablehlo.multiply %309, %248 : tensor<32xf32>
    %311 = stablehlo.add %307, %310 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %313 = stablehlo.multiply %312, %arg20 : tensor<32x160xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %315 = stablehlo.multiply %314, %249 : tensor<32x160xf32>
    %316 = stablehlo.multiply %315, %249 : tensor<32x160xf32>
    %317 = stablehlo.add %313, %316 : tensor<32x160xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %319 = stablehlo.multiply %318, %arg21 : tensor<80x32xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %321 = stablehlo.multiply %320, %250 : tensor<80x32xf32>
    %322 = stablehlo.multiply %321, %250 : tensor<80x32xf32>
    %323 = stablehlo.add %319, %322 : tensor<80x32xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %325 = stablehlo.multiply %324, %arg22 : tensor<32x32xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %327 = stablehlo.multiply %326, %251 : tensor<32x32xf32>
    %328 = stablehlo.multiply %327, %251 : tensor<32x32xf32>
    %329 = stablehlo.add %325, %328 : tensor<32x32xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %331 = stablehlo.multiply %330, %arg23 : tensor<32x64xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %333 = stablehlo.multiply %332, %252 : tensor<32x64xf32>
    %334 = stablehlo.multiply %333, %252 : tensor<32x64xf32>
    %335 = stablehlo.add %331, %334 : tensor<32x64xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %337 = stablehlo.multiply %336, %arg24 : tensor<32xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %339 = stablehlo.multiply %338, %253 : tensor<32xf32>
    %340 = stablehlo.multiply %339, %253 : tensor<32xf32>
    %341 = stablehlo.add %337, %340 : tensor<32xf32>
    %342 = stablehlo.convert %245 : (tensor<i32>) -> tensor<f32>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %343 = stablehlo.power %cst_75, %342 : tensor<f32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %344 = stablehlo.subtract %cst_76, %343 : tensor<f32>
    %345 = stablehlo.convert %245 : (tensor<i32>) -> tensor<f32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %346 = stablehlo.power %cst_77, %345 : tensor<f32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %347 = stablehlo.subtract %cst_78, %346 : tensor<f32>
    %348 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %349 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %350 = stablehlo.divide %258, %349 : tensor<64x32xf32>
    %351 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %352 = stablehlo.divide %299, %351 : tensor<64x32xf32>
    %353 = stablehlo.sqrt %352 : tensor<64x32xf32>
    %cst_79 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %355 = stablehlo.add %353, %354 : tensor<64x32xf32>
    %356 = stablehlo.divide %350, %355 : tensor<64x32xf32>
    %cst_80 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %358 = stablehlo.multiply %357, %348 : tensor<64x32xf32>
    %359 = stablehlo.add %356, %358 : tensor<64x32xf32>
    %cst_81 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %361 = stablehlo.multiply %360, %359 : tensor<64x32xf32>
    %362 = stablehlo.subtract %348, %361 : tensor<64x32xf32>
    %363 = stablehlo.convert %362 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %364 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %365 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %366 = stablehlo.divide %263, %365 : tensor<32xf32>
    %367 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %368 = stablehlo.divide %305, %367 : tensor<32xf32>
    %369 = stablehlo.sqrt %368 : tensor<32xf32>
    %cst_82 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %371 = stablehlo.add %369, %370 : tensor<32xf32>
    %372 = stablehlo.divide %366, %371 : tensor<32xf32>
    %cst_83 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %374 = stablehlo.multiply %373, %364 : tensor<32xf32>
    %375 = stablehlo.add %372, %374 : tensor<32xf32>
    %cst_84 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %377 = stablehlo.multiply %376, %375 : tensor<32xf32>
    %378 = stablehlo.subtract %364, %377 : tensor<32xf32>
    %379 = stablehlo.convert %378 : (tensor<32xf32>) -> tensor<32xbf16>
    %380 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %381 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %382 = stablehlo.divide %268, %381 : tensor<32xf32>
    %383 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %384 = stablehlo.divide %311, %383 : tensor<32xf32>
    %385 = stablehlo.sqrt %384 : tensor<32xf32>
    %cst_85 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %387 = stablehlo.add %385, %386 : tensor<32xf32>
    %388 = stablehlo.divide %382, %387 : tensor<32xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %390 = stablehlo.multiply %389, %380 : tensor<32xf32>
    %391 = stablehlo.add %388, %390 : tensor<32xf32>
    %cst_87 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %393 = stablehlo.multiply %392, %391 : tensor<32xf32>
    %394 = stablehlo.subtract %380, %393 : tensor<32xf32>
    %395 = stablehlo.convert %394 : (tensor<32xf32>) -> tensor<32xbf16>
    %396 = stablehlo.convert %arg3 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %397 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %398 = stablehlo.divide %273, %397 : tensor<32x160xf32>
    %399 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %400 = stablehlo.divide %317, %399 : tensor<32x160xf32>
    %401 = stablehlo.sqrt %400 : tensor<32x160xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %403 = stablehlo.add %401, %402 : tensor<32x160xf32>
    %404 = stablehlo.divide %398, %403 : tensor<32x160xf32>
    %cst_89 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %405 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %406 = stablehlo.multiply %405, %396 : tensor<32x160xf32>
    %407 = stablehlo.add %404, %406 : tensor<32x160xf32>
    %cst_90 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %409 = stablehlo.multiply %408, %407 : tensor<32x160xf32>
    %410 = stablehlo.subtract %396, %409 : tensor<32x160xf32>
    %411 = stablehlo.convert %410 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %412 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %413 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %414 = stablehlo.divide %278, %413 : tensor<80x32xf32>
    %415 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %416 = stablehlo.divide %323, %415 : tensor<80x32xf32>
    %417 = stablehlo.sqrt %416 : tensor<80x32xf32>
    %cst_91 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %418 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %419 = stablehlo.add %417, %418 : tensor<80x32xf32>
    %420 = stablehlo.divide %414, %419 : tensor<80x32xf32>
    %cst_92 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %422 = stablehlo.multiply %421, %412 : tensor<80x32xf32>
    %423 = stablehlo.add %420, %422 : tensor<80x32xf32>
    %cst_93 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %425 = stablehlo.multiply %424, %423 : tensor<80x32xf32>
    %426 = stablehlo.subtract %412, %425 : tensor<80x32xf32>
    %427 = stablehlo.convert %426 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %428 = stablehlo.convert %arg5 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %429 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %430 = stablehlo.divide %283, %429 : tensor<32x32xf32>
    %431 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %432 = stablehlo.divide %329, %431 : tensor<32x32xf32>
    %433 = stablehlo.sqrt %432 : tensor<32x32xf32>
    %cst_94 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %435 = stablehlo.add %433, %434 : tensor<32x32xf32>
    %436 = stablehlo.divide %430, %435 : tensor<32x32xf32>
    %cst_95 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %438 = stablehlo.multiply %437, %428 : tensor<32x32xf32>
    %439 = stablehlo.add %436, %438 : tensor<32x32xf32>
    %cst_96 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %441 = stablehlo.multiply %440, %439 : tensor<32x32xf32>
    %442 = stablehlo.subtract %428, %441 : tensor<32x32xf32>
    %443 = stablehlo.convert %442 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %444 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %445 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %446 = stablehlo.divide %288, %445 : tensor<32x64xf32>
    %447 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %448 = stablehlo.divide %335, %447 : tensor<32x64xf32>
    %449 = stablehlo.sqrt %448 : tensor<32x64xf32>
    %cst_97 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %451 = stablehlo.add %449, %450 : tensor<32x64xf32>
    %452 = stablehlo.divide %446, %451 : tensor<32x64xf32>
    %cst_98 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %454 = stablehlo.multiply %453, %444 : tensor<32x64xf32>
    %455 = stablehlo.add %452, %454 : tensor<32x64xf32>
    %cst_99 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %457 = stablehlo.multiply %456, %455 : tensor<32x64xf32>
    %458 = stablehlo.subtract %444, %457 : tensor<32x64xf32>
    %459 = stablehlo.convert %458 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %460 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %461 = stablehlo.broadcast_in_dim %344, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %462 = stablehlo.divide %293, %461 : tensor<32xf32>
    %463 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %464 = stablehlo.divide %341, %463 : tensor<32xf32>
    %465 = stablehlo.sqrt %464 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %466 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %467 = stablehlo.add %465, %466 : tensor<32xf32>
    %468 = stablehlo.divide %462, %467 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %470 = stablehlo.multiply %469, %460 : tensor<32xf32>
    %471 = stablehlo.add %468, %470 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %472 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %473 = stablehlo.multiply %472, %471 : tensor<32xf32>
    %474 = stablehlo.subtract %460, %473 : tensor<32xf32>
    %475 = stablehlo.convert %474 : (tensor<32xf32>) -> tensor<32xbf16>
    return %363, %379, %395, %411, %427, %443, %459, %475, %258, %263, %268, %273, %278, %283, %288, %293, %245, %299, %305, %311, %317, %323, %329, %335, %341, %114 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x64xbf16>, tensor<32xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<4x1x2x12x12xi1>, %arg1: tensor<4x1x2x12x12xf32>) -> tensor<4x1x2x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x2x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x1x2x12x12xi1>, tensor<4x1x2x12x12xf32>
    return %1 : tensor<4x1x2x12x12xf32>
  }
}
