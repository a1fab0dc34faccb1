module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<64x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x80xf32>, %arg16: tensor<32x80xf32>, %arg17: tensor<80x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32x64xf32>, %arg24: tensor<i32>, %arg25: tensor<64x32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x80xf32>, %arg29: tensor<32x80xf32>, %arg30: tensor<80x32xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<32x32xf32>, %arg33: tensor<32x32xf32>, %arg34: tensor<32x32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32x64xf32>, %arg37: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wk']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wo']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wq']"}, tensor<32x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['wv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wk']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wo']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wq']"}, tensor<32x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['wv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg37 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.dot_general %22, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.reshape %23 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %25 = stablehlo.dot_general %22, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %22, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.reshape %24 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %30 = stablehlo.dot_general %26, %29, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %31 = stablehlo.transpose %30, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<4x2x1x12x12xf32>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %36 = call @tril(%35) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_5 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %37 = call @_where(%36, %34, %cst_5) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_6) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %40 = stablehlo.maximum %39, %38 : tensor<4x2x1x12xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %43 = stablehlo.subtract %37, %42 : tensor<4x2x1x12x12xf32>
    %44 = stablehlo.exponential %43 : tensor<4x2x1x12x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %48 = stablehlo.divide %44, %47 : tensor<4x2x1x12x12xf32>
    %49 = stablehlo.convert %48 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %50 = stablehlo.dot_general %28, %49, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %51 = stablehlo.transpose %50, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %52 = stablehlo.reshape %51 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %53 = stablehlo.dot_general %52, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %54 = stablehlo.add %7, %53 : tensor<4x12x32xbf16>
    %55 = stablehlo.convert %54 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %56 = stablehlo.multiply %55, %55 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = stablehlo.divide %58, %59 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.add %60, %61 : tensor<4x12x1xf32>
    %63 = stablehlo.rsqrt %62 : tensor<4x12x1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %65 = stablehlo.multiply %55, %64 : tensor<4x12x32xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.multiply %66, %68 : tensor<4x12x32xbf16>
    %70 = stablehlo.dot_general %69, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %71 = stablehlo.dot_general %69, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %72 = call @silu(%71) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %73 = stablehlo.multiply %70, %72 : tensor<4x12x80xbf16>
    %74 = stablehlo.dot_general %73, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.add %54, %74 : tensor<4x12x32xbf16>
    %76 = stablehlo.convert %75 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %76, %76 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %81 = stablehlo.divide %79, %80 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.add %81, %82 : tensor<4x12x1xf32>
    %84 = stablehlo.rsqrt %83 : tensor<4x12x1xf32>
    %85 = stablehlo.divide %84, %83 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<4x12x1xf32>
    %88 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %89 = stablehlo.multiply %76, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.convert %89 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %91 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.multiply %90, %92 : tensor<4x12x32xbf16>
    %94 = stablehlo.dot_general %93, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %95 = stablehlo.slice %arg37 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %96 = stablehlo.convert %94 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %97:3 = call @log_softmax(%96) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %98 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %99:2 = call @take_along_axis(%97#0, %98) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99#0 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %101 = stablehlo.divide %100, %cst_17 : tensor<f32>
    %102 = stablehlo.negate %101 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %104 = stablehlo.divide %103, %cst_19 : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = call @take_along_axis_0(%99#1, %105) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %107 = call @log_softmax_1(%97#1, %97#2, %106) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %108 = stablehlo.convert %107 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %109 = stablehlo.dot_general %108, %93, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %111 = stablehlo.dot_general %108, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.multiply %90, %111 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %114 = stablehlo.reshape %113 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %115 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.multiply %111, %115 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.reduce(%114 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %118 = stablehlo.convert %116 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %76, %118 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %123 = stablehlo.multiply %118, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.multiply %121, %87 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %126 = stablehlo.divide %124, %125 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %129 = stablehlo.multiply %76, %128 : tensor<4x12x32xf32>
    %130 = stablehlo.add %123, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.multiply %128, %76 : tensor<4x12x32xf32>
    %132 = stablehlo.add %130, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.convert %132 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %134:11 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %7, %133 : tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>
    %135 = stablehlo.convert %134#9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %135, %135 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.divide %138, %139 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %142 = stablehlo.add %140, %141 : tensor<4x12x1xf32>
    %143 = stablehlo.rsqrt %142 : tensor<4x12x1xf32>
    %144 = stablehlo.divide %143, %142 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.multiply %145, %144 : tensor<4x12x1xf32>
    %147 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %148 = stablehlo.multiply %135, %147 : tensor<4x12x32xf32>
    %149 = stablehlo.convert %148 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.broadcast_in_dim %134#0, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.multiply %149, %151 : tensor<4x12x32xbf16>
    %153 = stablehlo.dot_general %152, %134#7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %154 = stablehlo.reshape %153 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %155 = stablehlo.dot_general %152, %134#5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %156 = stablehlo.reshape %155 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %157 = stablehlo.dot_general %152, %134#8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.reshape %157 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %159 = stablehlo.reshape %154 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %160 = stablehlo.dot_general %156, %159, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %161 = stablehlo.transpose %160, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %162 = stablehlo.convert %161 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<4x2x1x12x12xf32>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %165 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %166 = call @tril_2(%165) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_31 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %167:2 = call @_where_3(%166, %164, %cst_31) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %168 = stablehlo.reduce(%167#0 init: %cst_32) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %170 = stablehlo.maximum %169, %168 : tensor<4x2x1x12xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %173 = stablehlo.subtract %167#0, %172 : tensor<4x2x1x12x12xf32>
    %174 = stablehlo.exponential %173 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_34) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %178 = stablehlo.divide %174, %177 : tensor<4x2x1x12x12xf32>
    %179 = stablehlo.multiply %176, %176 : tensor<4x2x1x12x1xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %181 = stablehlo.divide %180, %179 : tensor<4x2x1x12x1xf32>
    %182 = stablehlo.convert %178 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %183 = stablehlo.dot_general %158, %182, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %184 = stablehlo.transpose %183, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %185 = stablehlo.reshape %184 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %186 = stablehlo.dot_general %185, %134#6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %187 = stablehlo.add %134#9, %186 : tensor<4x12x32xbf16>
    %188 = stablehlo.convert %187 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %189 = stablehlo.multiply %188, %188 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.divide %191, %192 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %195 = stablehlo.add %193, %194 : tensor<4x12x1xf32>
    %196 = stablehlo.rsqrt %195 : tensor<4x12x1xf32>
    %197 = stablehlo.divide %196, %195 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<4x12x1xf32>
    %200 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %201 = stablehlo.multiply %188, %200 : tensor<4x12x32xf32>
    %202 = stablehlo.convert %201 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %203 = stablehlo.broadcast_in_dim %134#1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %205 = stablehlo.multiply %202, %204 : tensor<4x12x32xbf16>
    %206 = stablehlo.dot_general %205, %134#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %207 = stablehlo.dot_general %205, %134#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %208:3 = call @silu_4(%207) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %209 = stablehlo.multiply %206, %208#0 : tensor<4x12x80xbf16>
    %210 = stablehlo.dot_general %134#10, %209, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %211 = stablehlo.transpose %210, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %212 = stablehlo.dot_general %134#10, %134#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %213 = stablehlo.multiply %206, %212 : tensor<4x12x80xbf16>
    %214 = stablehlo.multiply %212, %208#0 : tensor<4x12x80xbf16>
    %215 = call @silu_5(%208#1, %207, %208#2, %213) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %216 = stablehlo.dot_general %215, %205, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %218 = stablehlo.dot_general %215, %134#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.dot_general %214, %205, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %220 = stablehlo.transpose %219, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %221 = stablehlo.dot_general %214, %134#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %222 = stablehlo.add %218, %221 : tensor<4x12x32xbf16>
    %223 = stablehlo.multiply %202, %222 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %224 = stablehlo.reduce(%223 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %225 = stablehlo.reshape %224 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %226 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %227 = stablehlo.multiply %222, %226 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %228 = stablehlo.reduce(%225 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %229 = stablehlo.convert %227 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %230 = stablehlo.multiply %188, %229 : tensor<4x12x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%230 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %232 = stablehlo.reshape %231 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %233 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %234 = stablehlo.multiply %229, %233 : tensor<4x12x32xf32>
    %235 = stablehlo.multiply %232, %199 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %237 = stablehlo.divide %235, %236 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%237 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %240 = stablehlo.multiply %188, %239 : tensor<4x12x32xf32>
    %241 = stablehlo.add %234, %240 : tensor<4x12x32xf32>
    %242 = stablehlo.multiply %239, %188 : tensor<4x12x32xf32>
    %243 = stablehlo.add %241, %242 : tensor<4x12x32xf32>
    %244 = stablehlo.convert %243 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %245 = stablehlo.add %134#10, %244 : tensor<4x12x32xbf16>
    %246 = stablehlo.dot_general %245, %185, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %247 = stablehlo.transpose %246, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %248 = stablehlo.dot_general %245, %134#6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %249 = stablehlo.reshape %248 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %250 = stablehlo.transpose %249, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %251 = stablehlo.dot_general %250, %158, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %252 = stablehlo.dot_general %250, %182, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %253 = stablehlo.transpose %252, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %254 = stablehlo.convert %251 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %255 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %256 = stablehlo.multiply %254, %255 : tensor<4x2x1x12x12xf32>
    %257 = stablehlo.multiply %256, %174 : tensor<4x2x1x12x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.reduce(%257 init: %cst_45) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %259 = stablehlo.reshape %258 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %260 = stablehlo.negate %259 : tensor<4x2x1x12x1xf32>
    %261 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %262 = stablehlo.divide %254, %261 : tensor<4x2x1x12x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.reduce(%260 init: %cst_46) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %266 = stablehlo.add %262, %265 : tensor<4x2x1x12x12xf32>
    %267 = stablehlo.multiply %266, %174 : tensor<4x2x1x12x12xf32>
    %268 = call @_where_6(%167#1, %267) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_47 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %270 = stablehlo.multiply %268, %269 : tensor<4x2x1x12x12xf32>
    %271 = stablehlo.convert %270 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %272 = stablehlo.transpose %271, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %273 = stablehlo.dot_general %272, %156, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %274 = stablehlo.transpose %273, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %275 = stablehlo.dot_general %272, %159, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %276 = stablehlo.transpose %275, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %277 = stablehlo.reshape %274 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %278 = stablehlo.reshape %253 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %279 = stablehlo.dot_general %278, %152, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %280 = stablehlo.transpose %279, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %281 = stablehlo.dot_general %278, %134#8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %282 = stablehlo.reshape %276 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %283 = stablehlo.dot_general %282, %152, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %284 = stablehlo.transpose %283, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %285 = stablehlo.dot_general %282, %134#5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %286 = stablehlo.add %281, %285 : tensor<4x12x32xbf16>
    %287 = stablehlo.reshape %277 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %288 = stablehlo.dot_general %287, %152, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %289 = stablehlo.transpose %288, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %290 = stablehlo.dot_general %287, %134#7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %291 = stablehlo.add %286, %290 : tensor<4x12x32xbf16>
    %292 = stablehlo.multiply %149, %291 : tensor<4x12x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %293 = stablehlo.reduce(%292 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %294 = stablehlo.reshape %293 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %295 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %296 = stablehlo.multiply %291, %295 : tensor<4x12x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %297 = stablehlo.reduce(%294 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %298 = stablehlo.convert %296 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %299 = stablehlo.multiply %135, %298 : tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %300 = stablehlo.reduce(%299 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %301 = stablehlo.reshape %300 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %302 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %303 = stablehlo.multiply %298, %302 : tensor<4x12x32xf32>
    %304 = stablehlo.multiply %301, %146 : tensor<4x12x1xf32>
    %cst_51 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %306 = stablehlo.divide %304, %305 : tensor<4x12x1xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%306 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %309 = stablehlo.multiply %135, %308 : tensor<4x12x32xf32>
    %310 = stablehlo.add %303, %309 : tensor<4x12x32xf32>
    %311 = stablehlo.multiply %308, %135 : tensor<4x12x32xf32>
    %312 = stablehlo.add %310, %311 : tensor<4x12x32xf32>
    %313 = stablehlo.convert %312 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %314 = stablehlo.add %245, %313 : tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %315 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %316 = "stablehlo.scatter"(%315, %6, %314) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg38: tensor<bf16>, %arg39: tensor<bf16>):
      %660 = stablehlo.add %arg38, %arg39 : tensor<bf16>
      stablehlo.return %660 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_54 = stablehlo.constant dense<1> : tensor<i32>
    %317 = stablehlo.add %arg24, %c_54 : tensor<i32>
    %318 = stablehlo.convert %316 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %319 = stablehlo.convert %297 : (tensor<32xbf16>) -> tensor<32xf32>
    %320 = stablehlo.convert %228 : (tensor<32xbf16>) -> tensor<32xf32>
    %321 = stablehlo.convert %220 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %322 = stablehlo.convert %217 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %323 = stablehlo.convert %211 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %324 = stablehlo.convert %284 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %325 = stablehlo.convert %247 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %326 = stablehlo.convert %289 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %327 = stablehlo.convert %280 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %328 = stablehlo.convert %117 : (tensor<32xbf16>) -> tensor<32xf32>
    %329 = stablehlo.convert %110 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %331 = stablehlo.multiply %330, %arg12 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %333 = stablehlo.multiply %332, %318 : tensor<64x32xf32>
    %334 = stablehlo.add %331, %333 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %336 = stablehlo.multiply %335, %arg13 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %338 = stablehlo.multiply %337, %319 : tensor<32xf32>
    %339 = stablehlo.add %336, %338 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %341 = stablehlo.multiply %340, %arg14 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %343 = stablehlo.multiply %342, %320 : tensor<32xf32>
    %344 = stablehlo.add %341, %343 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %346 = stablehlo.multiply %345, %arg15 : tensor<32x80xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %348 = stablehlo.multiply %347, %321 : tensor<32x80xf32>
    %349 = stablehlo.add %346, %348 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %351 = stablehlo.multiply %350, %arg16 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %353 = stablehlo.multiply %352, %322 : tensor<32x80xf32>
    %354 = stablehlo.add %351, %353 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %356 = stablehlo.multiply %355, %arg17 : tensor<80x32xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %357 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %358 = stablehlo.multiply %357, %323 : tensor<80x32xf32>
    %359 = stablehlo.add %356, %358 : tensor<80x32xf32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %360 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %361 = stablehlo.multiply %360, %arg18 : tensor<32x32xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %363 = stablehlo.multiply %362, %324 : tensor<32x32xf32>
    %364 = stablehlo.add %361, %363 : tensor<32x32xf32>
    %cst_69 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %366 = stablehlo.multiply %365, %arg19 : tensor<32x32xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %368 = stablehlo.multiply %367, %325 : tensor<32x32xf32>
    %369 = stablehlo.add %366, %368 : tensor<32x32xf32>
    %cst_71 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %371 = stablehlo.multiply %370, %arg20 : tensor<32x32xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %373 = stablehlo.multiply %372, %326 : tensor<32x32xf32>
    %374 = stablehlo.add %371, %373 : tensor<32x32xf32>
    %cst_73 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %376 = stablehlo.multiply %375, %arg21 : tensor<32x32xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %378 = stablehlo.multiply %377, %327 : tensor<32x32xf32>
    %379 = stablehlo.add %376, %378 : tensor<32x32xf32>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %381 = stablehlo.multiply %380, %arg22 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %383 = stablehlo.multiply %382, %328 : tensor<32xf32>
    %384 = stablehlo.add %381, %383 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %386 = stablehlo.multiply %385, %arg23 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %388 = stablehlo.multiply %387, %329 : tensor<32x64xf32>
    %389 = stablehlo.add %386, %388 : tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %391 = stablehlo.multiply %390, %arg25 : tensor<64x32xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %393 = stablehlo.multiply %392, %318 : tensor<64x32xf32>
    %394 = stablehlo.multiply %393, %318 : tensor<64x32xf32>
    %395 = stablehlo.add %391, %394 : tensor<64x32xf32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %397 = stablehlo.multiply %396, %arg26 : tensor<32xf32>
    %cst_82 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %399 = stablehlo.multiply %398, %319 : tensor<32xf32>
    %400 = stablehlo.multiply %399, %319 : tensor<32xf32>
    %401 = stablehlo.add %397, %400 : tensor<32xf32>
    %cst_83 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %402 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %403 = stablehlo.multiply %402, %arg27 : tensor<32xf32>
    %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %405 = stablehlo.multiply %404, %320 : tensor<32xf32>
    %406 = stablehlo.multiply %405, %320 : tensor<32xf32>
    %407 = stablehlo.add %403, %406 : tensor<32xf32>
    %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %409 = stablehlo.multiply %408, %arg28 : tensor<32x80xf32>
    %cst_86 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %411 = stablehlo.multiply %410, %321 : tensor<32x80xf32>
    %412 = stablehlo.multiply %411, %321 : tensor<32x80xf32>
    %413 = stablehlo.add %409, %412 : tensor<32x80xf32>
    %cst_87 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %415 = stablehlo.multiply %414, %arg29 : tensor<32x80xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %416 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %417 = stablehlo.multiply %416, %322 : tensor<32x80xf32>
    %418 = stablehlo.multiply %417, %322 : tensor<32x80xf32>
    %419 = stablehlo.add %415, %418 : tensor<32x80xf32>
    %cst_89 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %421 = stablehlo.multiply %420, %arg30 : tensor<80x32xf32>
    %cst_90 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %423 = stablehlo.multiply %422, %323 : tensor<80x32xf32>
    %424 = stablehlo.multiply %423, %323 : tensor<80x32xf32>
    %425 = stablehlo.add %421, %424 : tensor<80x32xf32>
    %cst_91 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %427 = stablehlo.multiply %426, %arg31 : tensor<32x32xf32>
    %cst_92 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %429 = stablehlo.multiply %428, %324 : tensor<32x32xf32>
    %430 = stablehlo.multiply %429, %324 : tensor<32x32xf32>
    %431 = stablehlo.add %427, %430 : tensor<32x32xf32>
    %cst_93 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %433 = stablehlo.multiply %432, %arg32 : tensor<32x32xf32>
    %cst_94 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %435 = stablehlo.multiply %434, %325 : tensor<32x32xf32>
    %436 = stablehlo.multiply %435, %325 : tensor<32x32xf32>
    %437 = stablehlo.add %433, %436 : tensor<32x32xf32>
    %cst_95 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %438 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %439 = stablehlo.multiply %438, %arg33 : tensor<32x32xf32>
    %cst_96 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %441 = stablehlo.multiply %440, %326 : tensor<32x32xf32>
    %442 = stablehlo.multiply %441, %326 : tensor<32x32xf32>
    %443 = stablehlo.add %439, %442 : tensor<32x32xf32>
    %cst_97 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %445 = stablehlo.multiply %444, %arg34 : tensor<32x32xf32>
    %cst_98 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %447 = stablehlo.multiply %446, %327 : tensor<32x32xf32>
    %448 = stablehlo.multiply %447, %327 : tensor<32x32xf32>
    %449 = stablehlo.add %445, %448 : tensor<32x32xf32>
    %cst_99 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %451 = stablehlo.multiply %450, %arg35 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %453 = stablehlo.multiply %452, %328 : tensor<32xf32>
    %454 = stablehlo.multiply %453, %328 : tensor<32xf32>
    %455 = stablehlo.add %451, %454 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %456 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %457 = stablehlo.multiply %456, %arg36 : tensor<32x64xf32>
    %cst_102 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %458 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %459 = stablehlo.multiply %458, %329 : tensor<32x64xf32>
    %460 = stablehlo.multiply %459, %329 : tensor<32x64xf32>
    %461 = stablehlo.add %457, %460 : tensor<32x64xf32>
    %462 = stablehlo.convert %317 : (tensor<i32>) -> tensor<f32>
    %cst_103 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %463 = stablehlo.power %cst_103, %462 : tensor<f32>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %464 = stablehlo.subtract %cst_104, %463 : tensor<f32>
    %465 = stablehlo.convert %317 : (tensor<i32>) -> tensor<f32>
    %cst_105 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %466 = stablehlo.power %cst_105, %465 : tensor<f32>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %467 = stablehlo.subtract %cst_106, %466 : tensor<f32>
    %468 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %469 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %470 = stablehlo.divide %334, %469 : tensor<64x32xf32>
    %471 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %472 = stablehlo.divide %395, %471 : tensor<64x32xf32>
    %473 = stablehlo.sqrt %472 : tensor<64x32xf32>
    %cst_107 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %474 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %475 = stablehlo.add %473, %474 : tensor<64x32xf32>
    %476 = stablehlo.divide %470, %475 : tensor<64x32xf32>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %478 = stablehlo.multiply %477, %468 : tensor<64x32xf32>
    %479 = stablehlo.add %476, %478 : tensor<64x32xf32>
    %cst_109 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %480 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %481 = stablehlo.multiply %480, %479 : tensor<64x32xf32>
    %482 = stablehlo.subtract %468, %481 : tensor<64x32xf32>
    %483 = stablehlo.convert %482 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %484 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %485 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %486 = stablehlo.divide %339, %485 : tensor<32xf32>
    %487 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %488 = stablehlo.divide %401, %487 : tensor<32xf32>
    %489 = stablehlo.sqrt %488 : tensor<32xf32>
    %cst_110 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %491 = stablehlo.add %489, %490 : tensor<32xf32>
    %492 = stablehlo.divide %486, %491 : tensor<32xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %494 = stablehlo.multiply %493, %484 : tensor<32xf32>
    %495 = stablehlo.add %492, %494 : tensor<32xf32>
    %cst_112 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %497 = stablehlo.multiply %496, %495 : tensor<32xf32>
    %498 = stablehlo.subtract %484, %497 : tensor<32xf32>
    %499 = stablehlo.convert %498 : (tensor<32xf32>) -> tensor<32xbf16>
    %500 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %501 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %502 = stablehlo.divide %344, %501 : tensor<32xf32>
    %503 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %504 = stablehlo.divide %407, %503 : tensor<32xf32>
    %505 = stablehlo.sqrt %504 : tensor<32xf32>
    %cst_113 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %506 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %507 = stablehlo.add %505, %506 : tensor<32xf32>
    %508 = stablehlo.divide %502, %507 : tensor<32xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %509 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %510 = stablehlo.multiply %509, %500 : tensor<32xf32>
    %511 = stablehlo.add %508, %510 : tensor<32xf32>
    %cst_115 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %512 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %513 = stablehlo.multiply %512, %511 : tensor<32xf32>
    %514 = stablehlo.subtract %500, %513 : tensor<32xf32>
    %515 = stablehlo.convert %514 : (tensor<32xf32>) -> tensor<32xbf16>
    %516 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %517 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %518 = stablehlo.divide %349, %517 : tensor<32x80xf32>
    %519 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %520 = stablehlo.divide %413, %519 : tensor<32x80xf32>
    %521 = stablehlo.sqrt %520 : tensor<32x80xf32>
    %cst_116 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %522 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %523 = stablehlo.add %521, %522 : tensor<32x80xf32>
    %524 = stablehlo.divide %518, %523 : tensor<32x80xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %525 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %526 = stablehlo.multiply %525, %516 : tensor<32x80xf32>
    %527 = stablehlo.add %524, %526 : tensor<32x80xf32>
    %cst_118 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %528 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %529 = stablehlo.multiply %528, %527 : tensor<32x80xf32>
    %530 = stablehlo.subtract %516, %529 : tensor<32x80xf32>
    %531 = stablehlo.convert %530 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %532 = stablehlo.convert %arg4 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %533 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %534 = stablehlo.divide %354, %533 : tensor<32x80xf32>
    %535 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %536 = stablehlo.divide %419, %535 : tensor<32x80xf32>
    %537 = stablehlo.sqrt %536 : tensor<32x80xf32>
    %cst_119 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %539 = stablehlo.add %537, %538 : tensor<32x80xf32>
    %540 = stablehlo.divide %534, %539 : tensor<32x80xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %542 = stablehlo.multiply %541, %532 : tensor<32x80xf32>
    %543 = stablehlo.add %540, %542 : tensor<32x80xf32>
    %cst_121 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %544 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %545 = stablehlo.multiply %544, %543 : tensor<32x80xf32>
    %546 = stablehlo.subtract %532, %545 : tensor<32x80xf32>
    %547 = stablehlo.convert %546 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %548 = stablehlo.convert %arg5 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %549 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %550 = stablehlo.divide %359, %549 : tensor<80x32xf32>
    %551 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %552 = stablehlo.divide %425, %551 : tensor<80x32xf32>
    %553 = stablehlo.sqrt %552 : tensor<80x32xf32>
    %cst_122 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %554 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %555 = stablehlo.add %553, %554 : tensor<80x32xf32>
    %556 = stablehlo.divide %550, %555 : tensor<80x32xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %558 = stablehlo.multiply %557, %548 : tensor<80x32xf32>
    %559 = stablehlo.add %556, %558 : tensor<80x32xf32>
    %cst_124 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %561 = stablehlo.multiply %560, %559 : tensor<80x32xf32>
    %562 = stablehlo.subtract %548, %561 : tensor<80x32xf32>
    %563 = stablehlo.convert %562 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %564 = stablehlo.convert %arg6 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %565 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %566 = stablehlo.divide %364, %565 : tensor<32x32xf32>
    %567 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %568 = stablehlo.divide %431, %567 : tensor<32x32xf32>
    %569 = stablehlo.sqrt %568 : tensor<32x32xf32>
    %cst_125 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %570 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %571 = stablehlo.add %569, %570 : tensor<32x32xf32>
    %572 = stablehlo.divide %566, %571 : tensor<32x32xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %573 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %574 = stablehlo.multiply %573, %564 : tensor<32x32xf32>
    %575 = stablehlo.add %572, %574 : tensor<32x32xf32>
    %cst_127 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %576 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %577 = stablehlo.multiply %576, %575 : tensor<32x32xf32>
    %578 = stablehlo.subtract %564, %577 : tensor<32x32xf32>
    %579 = stablehlo.convert %578 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %580 = stablehlo.convert %arg7 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %581 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %582 = stablehlo.divide %369, %581 : tensor<32x32xf32>
    %583 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %584 = stablehlo.divide %437, %583 : tensor<32x32xf32>
    %585 = stablehlo.sqrt %584 : tensor<32x32xf32>
    %cst_128 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %586 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %587 = stablehlo.add %585, %586 : tensor<32x32xf32>
    %588 = stablehlo.divide %582, %587 : tensor<32x32xf32>
    %cst_129 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %590 = stablehlo.multiply %589, %580 : tensor<32x32xf32>
    %591 = stablehlo.add %588, %590 : tensor<32x32xf32>
    %cst_130 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %593 = stablehlo.multiply %592, %591 : tensor<32x32xf32>
    %594 = stablehlo.subtract %580, %593 : tensor<32x32xf32>
    %595 = stablehlo.convert %594 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %596 = stablehlo.convert %arg8 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %597 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %598 = stablehlo.divide %374, %597 : tensor<32x32xf32>
    %599 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %600 = stablehlo.divide %443, %599 : tensor<32x32xf32>
    %601 = stablehlo.sqrt %600 : tensor<32x32xf32>
    %cst_131 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %602 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %603 = stablehlo.add %601, %602 : tensor<32x32xf32>
    %604 = stablehlo.divide %598, %603 : tensor<32x32xf32>
    %cst_132 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %605 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %606 = stablehlo.multiply %605, %596 : tensor<32x32xf32>
    %607 = stablehlo.add %604, %606 : tensor<32x32xf32>
    %cst_133 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %608 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %609 = stablehlo.multiply %608, %607 : tensor<32x32xf32>
    %610 = stablehlo.subtract %596, %609 : tensor<32x32xf32>
    %611 = stablehlo.convert %610 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %612 = stablehlo.convert %arg9 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %613 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %614 = stablehlo.divide %379, %613 : tensor<32x32xf32>
    %615 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %616 = stablehlo.divide %449, %615 : tensor<32x32xf32>
    %617 = stablehlo.sqrt %616 : tensor<32x32xf32>
    %cst_134 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %618 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %619 = stablehlo.add %617, %618 : tensor<32x32xf32>
    %620 = stablehlo.divide %614, %619 : tensor<32x32xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %621 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %622 = stablehlo.multiply %621, %612 : tensor<32x32xf32>
    %623 = stablehlo.add %620, %622 : tensor<32x32xf32>
    %cst_136 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %624 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %625 = stablehlo.multiply %624, %623 : tensor<32x32xf32>
    %626 = stablehlo.subtract %612, %625 : tensor<32x32xf32>
    %627 = stablehlo.convert %626 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %628 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %629 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %630 = stablehlo.divide %384, %629 : tensor<32xf32>
    %631 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %632 = stablehlo.divide %455, %631 : tensor<32xf32>
    %633 = stablehlo.sqrt %632 : tensor<32xf32>
    %cst_137 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %634 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %635 = stablehlo.add %633, %634 : tensor<32xf32>
    %636 = stablehlo.divide %630, %635 : tensor<32xf32>
    %cst_138 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %637 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %638 = stablehlo.multiply %637, %628 : tensor<32xf32>
    %639 = stablehlo.add %636, %638 : tensor<32xf32>
    %cst_139 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %640 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %641 = stablehlo.multiply %640, %639 : tensor<32xf32>
    %642 = stablehlo.subtract %628, %641 : tensor<32xf32>
    %643 = stablehlo.convert %642 : (tensor<32xf32>) -> tensor<32xbf16>
    %644 = stablehlo.convert %arg11 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %645 = stablehlo.broadcast_in_dim %464, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %646 = stablehlo.divide %389, %645 : tensor<32x64xf32>
    %647 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %648 = stablehlo.divide %461, %647 : tensor<32x64xf32>
    %649 = stablehlo.sqrt %648 : tensor<32x64xf32>
    %cst_140 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %650 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %651 = stablehlo.add %649, %650 : tensor<32x64xf32>
    %652 = stablehlo.divide %646, %651 : tensor<32x64xf32>
    %cst_141 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %653 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %654 = stablehlo.multiply %653, %644 : tensor<32x64xf32>
    %655 = stablehlo.add %652, %654 : tensor<32x64xf32>
    %cst_142 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %656 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %657 = stablehlo.multiply %656, %655 : tensor<32x64xf32>
    %658 = stablehlo.subtract %644, %657 : tensor<32x64xf32>
    %659 = stablehlo.convert %658 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %483, %499, %515, %531, %547, %563, %579, %595, %611, %627, %643, %659, %334, %339, %344, %349, %354, %359, %364, %369, %374, %379, %384, %389, %317, %395, %401, %407, %413, %419, %425, %431, %437, %443, %449, %455, %461, %102 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
