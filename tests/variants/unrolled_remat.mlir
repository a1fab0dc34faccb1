module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x96xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32x64xbf16>, %arg9: tensor<64x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32x32xf32>, %arg15: tensor<32x96xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x64xf32>, %arg18: tensor<i32>, %arg19: tensor<64x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x160xf32>, %arg23: tensor<80x32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32x96xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x64xf32>, %arg28: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x96xbf16> {jax.result_info = "result[0]['layers'][0]['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm2']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wo']"}, tensor<32x96xf32> {jax.result_info = "result[1]['m']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm2']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wo']"}, tensor<32x96xf32> {jax.result_info = "result[1]['v']['layers'][0]['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg28 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %20 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.multiply %19, %21 : tensor<4x12x32xbf16>
    %23 = stablehlo.dot_general %22, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.slice %23 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %24 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.reshape %27 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %31 = stablehlo.dot_general %28, %30, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %32 = stablehlo.transpose %31, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %33 = stablehlo.convert %32 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<4x2x1x12x12xf32>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %36 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %37 = call @tril(%36) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_5 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %38 = call @_where(%37, %35, %cst_5) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_6) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %41 = stablehlo.maximum %40, %39 : tensor<4x2x1x12xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %44 = stablehlo.subtract %38, %43 : tensor<4x2x1x12x12xf32>
    %45 = stablehlo.exponential %44 : tensor<4x2x1x12x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_8) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %49 = stablehlo.divide %45, %48 : tensor<4x2x1x12x12xf32>
    %50 = stablehlo.convert %49 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %51 = stablehlo.dot_general %29, %50, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %52 = stablehlo.transpose %51, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %53 = stablehlo.reshape %52 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %54 = stablehlo.dot_general %53, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.add %7, %54 : tensor<4x12x32xbf16>
    %56 = stablehlo.convert %55 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %57 = stablehlo.multiply %56, %56 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %61 = stablehlo.divide %59, %60 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %63 = stablehlo.add %61, %62 : tensor<4x12x1xf32>
    %64 = stablehlo.rsqrt %63 : tensor<4x12x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %56, %65 : tensor<4x12x32xf32>
    %67 = stablehlo.convert %66 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %67, %69 : tensor<4x12x32xbf16>
    %71 = stablehlo.dot_general %70, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %72 = stablehlo.slice %71 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %73 = stablehlo.slice %71 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %74 = call @silu(%72) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %75 = stablehlo.multiply %74, %73 : tensor<4x12x80xbf16>
    %76 = stablehlo.dot_general %75, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.add %55, %76 : tensor<4x12x32xbf16>
    %78 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %78, %78 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.divide %81, %82 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.add %83, %84 : tensor<4x12x1xf32>
    %86 = stablehlo.rsqrt %85 : tensor<4x12x1xf32>
    %87 = stablehlo.divide %86, %85 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<4x12x1xf32>
    %90 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %91 = stablehlo.multiply %78, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.convert %91 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.multiply %92, %94 : tensor<4x12x32xbf16>
    %96 = stablehlo.dot_general %95, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %97 = stablehlo.slice %arg28 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %98 = stablehlo.convert %96 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %99:3 = call @log_softmax(%98) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %100 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %101:2 = call @take_along_axis(%99#0, %100) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101#0 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %103 = stablehlo.divide %102, %cst_17 : tensor<f32>
    %104 = stablehlo.negate %103 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_19 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = call @take_along_axis_0(%101#1, %107) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %109 = call @log_softmax_1(%99#1, %99#2, %108) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %110 = stablehlo.convert %109 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %111 = stablehlo.dot_general %110, %95, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %113 = stablehlo.dot_general %110, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.multiply %92, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%114 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %116 = stablehlo.reshape %115 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %117 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %118 = stablehlo.multiply %113, %117 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %119 = stablehlo.reduce(%116 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %120 = stablehlo.convert %118 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %78, %120 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %123 = stablehlo.reshape %122 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %125 = stablehlo.multiply %120, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.multiply %123, %89 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %128 = stablehlo.divide %126, %127 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %131 = stablehlo.multiply %78, %130 : tensor<4x12x32xf32>
    %132 = stablehlo.add %125, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.multiply %130, %78 : tensor<4x12x32xf32>
    %134 = stablehlo.add %132, %133 : tensor<4x12x32xf32>
    %135 = stablehlo.convert %134 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %136:8 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %7, %135 : tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>
    %137 = stablehlo.convert %136#6 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %138 = stablehlo.multiply %137, %137 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %142 = stablehlo.divide %140, %141 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %144 = stablehlo.add %142, %143 : tensor<4x12x1xf32>
    %145 = stablehlo.rsqrt %144 : tensor<4x12x1xf32>
    %146 = stablehlo.divide %145, %144 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x12x1xf32>
    %149 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %150 = stablehlo.multiply %137, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.convert %150 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.broadcast_in_dim %136#0, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %154 = stablehlo.multiply %151, %153 : tensor<4x12x32xbf16>
    %155 = stablehlo.dot_general %154, %136#5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %156 = stablehlo.slice %155 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.slice %155 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.slice %155 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.reshape %156 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %160 = stablehlo.reshape %157 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %161 = stablehlo.reshape %158 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %162 = stablehlo.reshape %159 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %163 = stablehlo.dot_general %160, %162, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %164 = stablehlo.transpose %163, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %165 = stablehlo.convert %164 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<4x2x1x12x12xf32>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %168 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %169 = call @tril_2(%168) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_31 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %170:2 = call @_where_3(%169, %167, %cst_31) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %171 = stablehlo.reduce(%170#0 init: %cst_32) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %173 = stablehlo.maximum %172, %171 : tensor<4x2x1x12xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %176 = stablehlo.subtract %170#0, %175 : tensor<4x2x1x12x12xf32>
    %177 = stablehlo.exponential %176 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_34) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %181 = stablehlo.divide %177, %180 : tensor<4x2x1x12x12xf32>
    %182 = stablehlo.multiply %179, %179 : tensor<4x2x1x12x1xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %184 = stablehlo.divide %183, %182 : tensor<4x2x1x12x1xf32>
    %185 = stablehlo.convert %181 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %186 = stablehlo.dot_general %161, %185, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %187 = stablehlo.transpose %186, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %188 = stablehlo.reshape %187 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %189 = stablehlo.dot_general %188, %136#4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %190 = stablehlo.add %136#6, %189 : tensor<4x12x32xbf16>
    %191 = stablehlo.convert %190 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %192 = stablehlo.multiply %191, %191 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.reduce(%192 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %196 = stablehlo.divide %194, %195 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %198 = stablehlo.add %196, %197 : tensor<4x12x1xf32>
    %199 = stablehlo.rsqrt %198 : tensor<4x12x1xf32>
    %200 = stablehlo.divide %199, %198 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %202 = stablehlo.multiply %201, %200 : tensor<4x12x1xf32>
    %203 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %204 = stablehlo.multiply %191, %203 : tensor<4x12x32xf32>
    %205 = stablehlo.convert %204 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %206 = stablehlo.broadcast_in_dim %136#1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %208 = stablehlo.multiply %205, %207 : tensor<4x12x32xbf16>
    %209 = stablehlo.dot_general %208, %136#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %210 = stablehlo.slice %209 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %211 = stablehlo.slice %209 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %212:3 = call @silu_4(%210) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %213 = stablehlo.multiply %212#0, %211 : tensor<4x12x80xbf16>
    %214 = stablehlo.dot_general %136#7, %213, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %215 = stablehlo.transpose %214, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %216 = stablehlo.dot_general %136#7, %136#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %217 = stablehlo.multiply %212#0, %216 : tensor<4x12x80xbf16>
    %218 = stablehlo.multiply %216, %211 : tensor<4x12x80xbf16>
    %219 = call @silu_5(%212#1, %210, %212#2, %218) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %220 = stablehlo.concatenate %219, %217, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %221 = stablehlo.dot_general %220, %208, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %222 = stablehlo.transpose %221, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %223 = stablehlo.dot_general %220, %136#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %224 = stablehlo.multiply %205, %223 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %225 = stablehlo.reduce(%224 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %226 = stablehlo.reshape %225 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %227 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.multiply %223, %227 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %229 = stablehlo.reduce(%226 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %230 = stablehlo.convert %228 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %231 = stablehlo.multiply %191, %230 : tensor<4x12x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %233 = stablehlo.reshape %232 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %234 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %235 = stablehlo.multiply %230, %234 : tensor<4x12x32xf32>
    %236 = stablehlo.multiply %233, %202 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %238 = stablehlo.divide %236, %237 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %241 = stablehlo.multiply %191, %240 : tensor<4x12x32xf32>
    %242 = stablehlo.add %235, %241 : tensor<4x12x32xf32>
    %243 = stablehlo.multiply %240, %191 : tensor<4x12x32xf32>
    %244 = stablehlo.add %242, %243 : tensor<4x12x32xf32>
    %245 = stablehlo.convert %244 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %246 = stablehlo.add %136#7, %245 : tensor<4x12x32xbf16>
    %247 = stablehlo.dot_general %246, %188, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %248 = stablehlo.transpose %247, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %249 = stablehlo.dot_general %246, %136#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %250 = stablehlo.reshape %249 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %251 = stablehlo.transpose %250, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %252 = stablehlo.dot_general %251, %161, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %253 = stablehlo.dot_general %251, %185, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %254 = stablehlo.transpose %253, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %255 = stablehlo.convert %252 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %256 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %257 = stablehlo.multiply %255, %256 : tensor<4x2x1x12x12xf32>
    %258 = stablehlo.multiply %257, %177 : tensor<4x2x1x12x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.reduce(%258 init: %cst_45) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %260 = stablehlo.reshape %259 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %261 = stablehlo.negate %260 : tensor<4x2x1x12x1xf32>
    %262 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %263 = stablehlo.divide %255, %262 : tensor<4x2x1x12x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%261 init: %cst_46) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %267 = stablehlo.add %263, %266 : tensor<4x2x1x12x12xf32>
    %268 = stablehlo.multiply %267, %177 : tensor<4x2x1x12x12xf32>
    %269 = call @_where_6(%170#1, %268) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_47 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %271 = stablehlo.multiply %269, %270 : tensor<4x2x1x12x12xf32>
    %272 = stablehlo.convert %271 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %273 = stablehlo.transpose %272, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %274 = stablehlo.dot_general %273, %160, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %275 = stablehlo.transpose %274, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %276 = stablehlo.dot_general %273, %162, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %277 = stablehlo.transpose %276, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %278 = stablehlo.reshape %275 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %279 = stablehlo.reshape %254 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %280 = stablehlo.reshape %277 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %281 = stablehlo.reshape %278 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %282 = stablehlo.concatenate %281, %280, %279, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %283 = stablehlo.dot_general %282, %154, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %284 = stablehlo.transpose %283, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %285 = stablehlo.dot_general %282, %136#5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %286 = stablehlo.multiply %151, %285 : tensor<4x12x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %287 = stablehlo.reduce(%286 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %288 = stablehlo.reshape %287 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %289 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %290 = stablehlo.multiply %285, %289 : tensor<4x12x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %291 = stablehlo.reduce(%288 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %292 = stablehlo.convert %290 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %293 = stablehlo.multiply %137, %292 : tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %295 = stablehlo.reshape %294 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %296 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %297 = stablehlo.multiply %292, %296 : tensor<4x12x32xf32>
    %298 = stablehlo.multiply %295, %148 : tensor<4x12x1xf32>
    %cst_51 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %300 = stablehlo.divide %298, %299 : tensor<4x12x1xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %303 = stablehlo.multiply %137, %302 : tensor<4x12x32xf32>
    %304 = stablehlo.add %297, %303 : tensor<4x12x32xf32>
    %305 = stablehlo.multiply %302, %137 : tensor<4x12x32xf32>
    %306 = stablehlo.add %304, %305 : tensor<4x12x32xf32>
    %307 = stablehlo.convert %306 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %308 = stablehlo.add %246, %307 : tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %310 = "stablehlo.scatter"(%309, %6, %308) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg29: tensor<bf16>, %arg30: tensor<bf16>):
      %570 = stablehlo.add %arg29, %arg30 : tensor<bf16>
      stablehlo.return %570 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_54 = stablehlo.constant dense<1> : tensor<i32>
    %311 = stablehlo.add %arg18, %c_54 : tensor<i32>
    %312 = stablehlo.convert %310 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %313 = stablehlo.convert %291 : (tensor<32xbf16>) -> tensor<32xf32>
    %314 = stablehlo.convert %229 : (tensor<32xbf16>) -> tensor<32xf32>
    %315 = stablehlo.convert %222 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %316 = stablehlo.convert %215 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %317 = stablehlo.convert %248 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %318 = stablehlo.convert %284 : (tensor<32x96xbf16>) -> tensor<32x96xf32>
    %319 = stablehlo.convert %119 : (tensor<32xbf16>) -> tensor<32xf32>
    %320 = stablehlo.convert %112 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %322 = stablehlo.multiply %321, %arg9 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %324 = stablehlo.multiply %323, %312 : tensor<64x32xf32>
    %325 = stablehlo.add %322, %324 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %327 = stablehlo.multiply %326, %arg10 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %329 = stablehlo.multiply %328, %313 : tensor<32xf32>
    %330 = stablehlo.add %327, %329 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %332 = stablehlo.multiply %331, %arg11 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %334 = stablehlo.multiply %333, %314 : tensor<32xf32>
    %335 = stablehlo.add %332, %334 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %337 = stablehlo.multiply %336, %arg12 : tensor<32x160xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %339 = stablehlo.multiply %338, %315 : tensor<32x160xf32>
    %340 = stablehlo.add %337, %339 : tensor<32x160xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %342 = stablehlo.multiply %341, %arg13 : tensor<80x32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %344 = stablehlo.multiply %343, %316 : tensor<80x32xf32>
    %345 = stablehlo.add %342, %344 : tensor<80x32xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %346 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %347 = stablehlo.multiply %346, %arg14 : tensor<32x32xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %349 = stablehlo.multiply %348, %317 : tensor<32x32xf32>
    %350 = stablehlo.add %347, %349 : tensor<32x32xf32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %352 = stablehlo.multiply %351, %arg15 : tensor<32x96xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %354 = stablehlo.multiply %353, %318 : tensor<32x96xf32>
    %355 = stablehlo.add %352, %354 : tensor<32x96xf32>
    %cst_69 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %357 = stablehlo.multiply %356, %arg16 : tensor<32xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %359 = stablehlo.multiply %358, %319 : tensor<32xf32>
    %360 = stablehlo.add %357, %359 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %362 = stablehlo.multiply %361, %arg17 : tensor<32x64xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %364 = stablehlo.multiply %363, %320 : tensor<32x64xf32>
    %365 = stablehlo.add %362, %364 : tensor<32x64xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %366 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %367 = stablehlo.multiply %366, %arg19 : tensor<64x32xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %369 = stablehlo.multiply %368, %312 : tensor<64x32xf32>
    %370 = stablehlo.multiply %369, %312 : tensor<64x32xf32>
    %371 = stablehlo.add %367, %370 : tensor<64x32xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %373 = stablehlo.multiply %372, %arg20 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %375 = stablehlo.multiply %374, %313 : tensor<32xf32>
    %376 = stablehlo.multiply %375, %313 : tensor<32xf32>
    %377 = stablehlo.add %373, %376 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %379 = stablehlo.multiply %378, %arg21 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %381 = stablehlo.multiply %380, %314 : tensor<32xf32>
    %382 = stablehlo.multiply %381, %314 : tensor<32xf32>
    %383 = stablehlo.add %379, %382 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %384 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %385 = stablehlo.multiply %384, %arg22 : tensor<32x160xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %386 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %387 = stablehlo.multiply %386, %315 : tensor<32x160xf32>
    %388 = stablehlo.multiply %387, %315 : tensor<32x160xf32>
    %389 = stablehlo.add %385, %388 : tensor<32x160xf32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %391 = stablehlo.multiply %390, %arg23 : tensor<80x32xf32>
    %cst_82 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %393 = stablehlo.multiply %392, %316 : tensor<80x32xf32>
    %394 = stablehlo.multiply %393, %316 : tensor<80x32xf32>
    %395 = stablehlo.add %391, %394 : tensor<80x32xf32>
    %cst_83 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %397 = stablehlo.multiply %396, %arg24 : tensor<32x32xf32>
    %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %399 = stablehlo.multiply %398, %317 : tensor<32x32xf32>
    %400 = stablehlo.multiply %399, %317 : tensor<32x32xf32>
    %401 = stablehlo.add %397, %400 : tensor<32x32xf32>
    %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %403 = stablehlo.multiply %402, %arg25 : tensor<32x96xf32>
    %cst_86 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %405 = stablehlo.multiply %404, %318 : tensor<32x96xf32>
    %406 = stablehlo.multiply %405, %318 : tensor<32x96xf32>
    %407 = stablehlo.add %403, %406 : tensor<32x96xf32>
    %cst_87 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %409 = stablehlo.multiply %408, %arg26 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %411 = stablehlo.multiply %410, %319 : tensor<32xf32>
    %412 = stablehlo.multiply %411, %319 : tensor<32xf32>
    %413 = stablehlo.add %409, %412 : tensor<32xf32>
    %cst_89 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %415 = stablehlo.multiply %414, %arg27 : tensor<32x64xf32>
    %cst_90 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %417 = stablehlo.multiply %416, %320 : tensor<32x64xf32>
    %418 = stablehlo.multiply %417, %320 : tensor<32x64xf32>
    %419 = stablehlo.add %415, %418 : tensor<32x64xf32>
    %420 = stablehlo.convert %311 : (tensor<i32>) -> tensor<f32>
    %cst_91 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %421 = stablehlo.power %cst_91, %420 : tensor<f32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %422 = stablehlo.subtract %cst_92, %421 : tensor<f32>
    %423 = stablehlo.convert %311 : (tensor<i32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %424 = stablehlo.power %cst_93, %423 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %425 = stablehlo.subtract %cst_94, %424 : tensor<f32>
    %426 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %427 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %428 = stablehlo.divide %325, %427 : tensor<64x32xf32>
    %429 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %430 = stablehlo.divide %371, %429 : tensor<64x32xf32>
    %431 = stablehlo.sqrt %430 : tensor<64x32xf32>
    %cst_95 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %433 = stablehlo.add %431, %432 : tensor<64x32xf32>
    %434 = stablehlo.divide %428, %433 : tensor<64x32xf32>
    %cst_96 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %436 = stablehlo.multiply %435, %426 : tensor<64x32xf32>
    %437 = stablehlo.add %434, %436 : tensor<64x32xf32>
    %cst_97 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %439 = stablehlo.multiply %438, %437 : tensor<64x32xf32>
    %440 = stablehlo.subtract %426, %439 : tensor<64x32xf32>
    %441 = stablehlo.convert %440 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %442 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %443 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %444 = stablehlo.divide %330, %443 : tensor<32xf32>
    %445 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %446 = stablehlo.divide %377, %445 : tensor<32xf32>
    %447 = stablehlo.sqrt %446 : tensor<32xf32>
    %cst_98 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %449 = stablehlo.add %447, %448 : tensor<32xf32>
    %450 = stablehlo.divide %444, %449 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %452 = stablehlo.multiply %451, %442 : tensor<32xf32>
    %453 = stablehlo.add %450, %452 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %455 = stablehlo.multiply %454, %453 : tensor<32xf32>
    %456 = stablehlo.subtract %442, %455 : tensor<32xf32>
    %457 = stablehlo.convert %456 : (tensor<32xf32>) -> tensor<32xbf16>
    %458 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %459 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %460 = stablehlo.divide %335, %459 : tensor<32xf32>
    %461 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %462 = stablehlo.divide %383, %461 : tensor<32xf32>
    %463 = stablehlo.sqrt %462 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %464 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %465 = stablehlo.add %463, %464 : tensor<32xf32>
    %466 = stablehlo.divide %460, %465 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %468 = stablehlo.multiply %467, %458 : tensor<32xf32>
    %469 = stablehlo.add %466, %468 : tensor<32xf32>
    %cst_103 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %470 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %471 = stablehlo.multiply %470, %469 : tensor<32xf32>
    %472 = stablehlo.subtract %458, %471 : tensor<32xf32>
    %473 = stablehlo.convert %472 : (tensor<32xf32>) -> tensor<32xbf16>
    %474 = stablehlo.convert %arg3 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %475 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %476 = stablehlo.divide %340, %475 : tensor<32x160xf32>
    %477 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %478 = stablehlo.divide %389, %477 : tensor<32x160xf32>
    %479 = stablehlo.sqrt %478 : tensor<32x160xf32>
    %cst_104 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %481 = stablehlo.add %479, %480 : tensor<32x160xf32>
    %482 = stablehlo.divide %476, %481 : tensor<32x160xf32>
    %cst_105 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %483 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %484 = stablehlo.multiply %483, %474 : tensor<32x160xf32>
    %485 = stablehlo.add %482, %484 : tensor<32x160xf32>
    %cst_106 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %486 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %487 = stablehlo.multiply %486, %485 : tensor<32x160xf32>
    %488 = stablehlo.subtract %474, %487 : tensor<32x160xf32>
    %489 = stablehlo.convert %488 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %490 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %491 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %492 = stablehlo.divide %345, %491 : tensor<80x32xf32>
    %493 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %494 = stablehlo.divide %395, %493 : tensor<80x32xf32>
    %495 = stablehlo.sqrt %494 : tensor<80x32xf32>
    %cst_107 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %497 = stablehlo.add %495, %496 : tensor<80x32xf32>
    %498 = stablehlo.divide %492, %497 : tensor<80x32xf32>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %499 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %500 = stablehlo.multiply %499, %490 : tensor<80x32xf32>
    %501 = stablehlo.add %498, %500 : tensor<80x32xf32>
    %cst_109 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %503 = stablehlo.multiply %502, %501 : tensor<80x32xf32>
    %504 = stablehlo.subtract %490, %503 : tensor<80x32xf32>
    %505 = stablehlo.convert %504 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %506 = stablehlo.convert %arg5 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %507 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %508 = stablehlo.divide %350, %507 : tensor<32x32xf32>
    %509 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %510 = stablehlo.divide %401, %509 : tensor<32x32xf32>
    %511 = stablehlo.sqrt %510 : tensor<32x32xf32>
    %cst_110 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %513 = stablehlo.add %511, %512 : tensor<32x32xf32>
    %514 = stablehlo.divide %508, %513 : tensor<32x32xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %515 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %516 = stablehlo.multiply %515, %506 : tensor<32x32xf32>
    %517 = stablehlo.add %514, %516 : tensor<32x32xf32>
    %cst_112 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %519 = stablehlo.multiply %518, %517 : tensor<32x32xf32>
    %520 = stablehlo.subtract %506, %519 : tensor<32x32xf32>
    %521 = stablehlo.convert %520 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %522 = stablehlo.convert %arg6 : (tensor<32x96xbf16>) -> tensor<32x96xf32>
    %523 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %524 = stablehlo.divide %355, %523 : tensor<32x96xf32>
    %525 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %526 = stablehlo.divide %407, %525 : tensor<32x96xf32>
    %527 = stablehlo.sqrt %526 : tensor<32x96xf32>
    %cst_113 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %529 = stablehlo.add %527, %528 : tensor<32x96xf32>
    %530 = stablehlo.divide %524, %529 : tensor<32x96xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %531 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %532 = stablehlo.multiply %531, %522 : tensor<32x96xf32>
    %533 = stablehlo.add %530, %532 : tensor<32x96xf32>
    %cst_115 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %534 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32x96xf32>
    %535 = stablehlo.multiply %534, %533 : tensor<32x96xf32>
    %536 = stablehlo.subtract %522, %535 : tensor<32x96xf32>
    %537 = stablehlo.convert %536 : (tensor<32x96xf32>) -> tensor<32x96xbf16>
    %538 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %539 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %540 = stablehlo.divide %360, %539 : tensor<32xf32>
    %541 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %542 = stablehlo.divide %413, %541 : tensor<32xf32>
    %543 = stablehlo.sqrt %542 : tensor<32xf32>
    %cst_116 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %545 = stablehlo.add %543, %544 : tensor<32xf32>
    %546 = stablehlo.divide %540, %545 : tensor<32xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %547 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %548 = stablehlo.multiply %547, %538 : tensor<32xf32>
    %549 = stablehlo.add %546, %548 : tensor<32xf32>
    %cst_118 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %550 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %551 = stablehlo.multiply %550, %549 : tensor<32xf32>
    %552 = stablehlo.subtract %538, %551 : tensor<32xf32>
    %553 = stablehlo.convert %552 : (tensor<32xf32>) -> tensor<32xbf16>
    %554 = stablehlo.convert %arg8 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %555 = stablehlo.broadcast_in_dim %422, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %556 = stablehlo.divide %365, %555 : tensor<32x64xf32>
    %557 = stablehlo.broadcast_in_dim %425, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %558 = stablehlo.divide %419, %557 : tensor<32x64xf32>
    %559 = stablehlo.sqrt %558 : tensor<32x64xf32>
    %cst_119 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %561 = stablehlo.add %559, %560 : tensor<32x64xf32>
    %562 = stablehlo.divide %556, %561 : tensor<32x64xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %564 = stablehlo.multiply %563, %554 : tensor<32x64xf32>
    %565 = stablehlo.add %562, %564 : tensor<32x64xf32>
    %cst_121 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %566 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %567 = stablehlo.multiply %566, %565 : tensor<32x64xf32>
    %568 = stablehlo.subtract %554, %567 : tensor<32x64xf32>
    %569 = stablehlo.convert %568 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %441, %457, %473, %489, %505, %521, %537, %553, %569, %325, %330, %335, %340, %345, %350, %355, %360, %365, %311, %371, %377, %383, %389, %395, %401, %407, %413, %419, %104 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
