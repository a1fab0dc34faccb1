module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<64x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x80xf32>, %arg16: tensor<32x80xf32>, %arg17: tensor<80x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32x64xf32>, %arg24: tensor<64x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x80xf32>, %arg28: tensor<32x80xf32>, %arg29: tensor<80x32xf32>, %arg30: tensor<32x32xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<32x32xf32>, %arg33: tensor<32x32xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32x64xf32>, %arg36: tensor<i32>, %arg37: tensor<64x32xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32x80xf32>, %arg41: tensor<32x80xf32>, %arg42: tensor<80x32xf32>, %arg43: tensor<32x32xf32>, %arg44: tensor<32x32xf32>, %arg45: tensor<32x32xf32>, %arg46: tensor<32x32xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32x64xf32>, %arg49: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[1]['layers'][0]['norm2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['layers'][0]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[1]['layers'][0]['wk']"}, tensor<32x32xf32> {jax.result_info = "result[1]['layers'][0]['wo']"}, tensor<32x32xf32> {jax.result_info = "result[1]['layers'][0]['wq']"}, tensor<32x32xf32> {jax.result_info = "result[1]['layers'][0]['wv']"}, tensor<32xf32> {jax.result_info = "result[1]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['out']"}, tensor<64x32xf32> {jax.result_info = "result[2]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['layers'][0]['norm2']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['wk']"}, tensor<32x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['wo']"}, tensor<32x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['wq']"}, tensor<32x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['wv']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['m']['out']"}, tensor<i32> {jax.result_info = "result[2]['t']"}, tensor<64x32xf32> {jax.result_info = "result[2]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['layers'][0]['norm1']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['layers'][0]['norm2']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['wk']"}, tensor<32x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['wo']"}, tensor<32x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['wq']"}, tensor<32x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['wv']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['v']['out']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg49 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.dot_general %25, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.dot_general %25, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.reshape %30 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %32 = stablehlo.reshape %27 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %33 = stablehlo.dot_general %29, %32, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %34 = stablehlo.transpose %33, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %35 = stablehlo.convert %34 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %37 = stablehlo.multiply %35, %36 : tensor<4x2x1x12x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %38 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %39 = call @tril(%38) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %40:2 = call @_where(%39, %37, %cst_6) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40#0 init: %cst_7) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %43 = stablehlo.maximum %42, %41 : tensor<4x2x1x12xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %46 = stablehlo.subtract %40#0, %45 : tensor<4x2x1x12x12xf32>
    %47 = stablehlo.exponential %46 : tensor<4x2x1x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %51 = stablehlo.divide %47, %50 : tensor<4x2x1x12x12xf32>
    %52 = stablehlo.multiply %49, %49 : tensor<4x2x1x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<4x2x1x12x1xf32>
    %55 = stablehlo.convert %51 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %56 = stablehlo.dot_general %31, %55, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %57 = stablehlo.transpose %56, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %58 = stablehlo.reshape %57 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %59 = stablehlo.dot_general %58, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %76 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %78 = stablehlo.multiply %75, %77 : tensor<4x12x32xbf16>
    %79 = stablehlo.dot_general %78, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %80 = stablehlo.dot_general %78, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %81:3 = call @silu(%80) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %82 = stablehlo.multiply %79, %81#0 : tensor<4x12x80xbf16>
    %83 = stablehlo.dot_general %82, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.add %60, %83 : tensor<4x12x32xbf16>
    %85 = stablehlo.convert %84 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %85, %85 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.divide %88, %89 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %92 = stablehlo.add %90, %91 : tensor<4x12x1xf32>
    %93 = stablehlo.rsqrt %92 : tensor<4x12x1xf32>
    %94 = stablehlo.divide %93, %92 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<4x12x1xf32>
    %97 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %98 = stablehlo.multiply %85, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.convert %98 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.multiply %99, %101 : tensor<4x12x32xbf16>
    %103 = stablehlo.dot_general %102, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %104 = stablehlo.slice %arg49 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %105 = stablehlo.convert %103 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %106:3 = call @log_softmax(%105) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %107 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %108:2 = call @take_along_axis(%106#0, %107) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108#0 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %110 = stablehlo.divide %109, %cst_20 : tensor<f32>
    %111 = stablehlo.negate %110 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.negate %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %113 = stablehlo.divide %112, %cst_22 : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %115 = call @take_along_axis_0(%108#1, %114) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %116 = call @log_softmax_1(%106#1, %106#2, %115) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %117 = stablehlo.convert %116 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %118 = stablehlo.dot_general %117, %102, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %120 = stablehlo.dot_general %117, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.multiply %99, %120 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.reduce(%121 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %123 = stablehlo.reshape %122 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %124 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.multiply %120, %124 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.reduce(%123 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %127 = stablehlo.convert %125 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %128 = stablehlo.multiply %85, %127 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.reshape %129 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %131 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %127, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.multiply %130, %96 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %135 = stablehlo.divide %133, %134 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %138 = stablehlo.multiply %85, %137 : tensor<4x12x32xf32>
    %139 = stablehlo.add %132, %138 : tensor<4x12x32xf32>
    %140 = stablehlo.multiply %137, %85 : tensor<4x12x32xf32>
    %141 = stablehlo.add %139, %140 : tensor<4x12x32xf32>
    %142 = stablehlo.convert %141 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %143 = stablehlo.dot_general %142, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %145 = stablehlo.dot_general %142, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %146 = stablehlo.multiply %79, %145 : tensor<4x12x80xbf16>
    %147 = stablehlo.multiply %145, %81#0 : tensor<4x12x80xbf16>
    %148 = call @silu_2(%81#1, %81#2, %80, %146) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %149 = stablehlo.dot_general %148, %78, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %151 = stablehlo.dot_general %148, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.dot_general %147, %78, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %153 = stablehlo.transpose %152, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %154 = stablehlo.dot_general %147, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.add %151, %154 : tensor<4x12x32xbf16>
    %156 = stablehlo.multiply %75, %155 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %157 = stablehlo.reduce(%156 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %158 = stablehlo.reshape %157 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %159 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %160 = stablehlo.multiply %155, %159 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %161 = stablehlo.reduce(%158 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %162 = stablehlo.convert %160 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %61, %162 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%163 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %165 = stablehlo.reshape %164 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %166 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %167 = stablehlo.multiply %162, %166 : tensor<4x12x32xf32>
    %168 = stablehlo.multiply %165, %72 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %170 = stablehlo.divide %168, %169 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %173 = stablehlo.multiply %61, %172 : tensor<4x12x32xf32>
    %174 = stablehlo.add %167, %173 : tensor<4x12x32xf32>
    %175 = stablehlo.multiply %172, %61 : tensor<4x12x32xf32>
    %176 = stablehlo.add %174, %175 : tensor<4x12x32xf32>
    %177 = stablehlo.convert %176 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %178 = stablehlo.add %142, %177 : tensor<4x12x32xbf16>
    %179 = stablehlo.dot_general %178, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %180 = stablehlo.transpose %179, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %181 = stablehlo.dot_general %178, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %182 = stablehlo.reshape %181 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %183 = stablehlo.transpose %182, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %184 = stablehlo.dot_general %183, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %185 = stablehlo.dot_general %183, %55, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %186 = stablehlo.transpose %185, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %187 = stablehlo.convert %184 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %188 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<4x2x1x12x12xf32>
    %190 = stablehlo.multiply %189, %47 : tensor<4x2x1x12x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_33) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %193 = stablehlo.negate %192 : tensor<4x2x1x12x1xf32>
    %194 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %195 = stablehlo.divide %187, %194 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%193 init: %cst_34) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %199 = stablehlo.add %195, %198 : tensor<4x2x1x12x12xf32>
    %200 = stablehlo.multiply %199, %47 : tensor<4x2x1x12x12xf32>
    %201 = call @_where_3(%40#1, %200) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<4x2x1x12x12xf32>
    %204 = stablehlo.convert %203 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %205 = stablehlo.transpose %204, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %206 = stablehlo.dot_general %205, %29, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %207 = stablehlo.transpose %206, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %208 = stablehlo.dot_general %205, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %209 = stablehlo.transpose %208, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %210 = stablehlo.reshape %207 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %211 = stablehlo.reshape %186 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %212 = stablehlo.dot_general %211, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %213 = stablehlo.transpose %212, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %214 = stablehlo.dot_general %211, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %215 = stablehlo.reshape %209 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %216 = stablehlo.dot_general %215, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %218 = stablehlo.dot_general %215, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.add %214, %218 : tensor<4x12x32xbf16>
    %220 = stablehlo.reshape %210 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %221 = stablehlo.dot_general %220, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %222 = stablehlo.transpose %221, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %223 = stablehlo.dot_general %220, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %224 = stablehlo.add %219, %223 : tensor<4x12x32xbf16>
    %225 = stablehlo.multiply %22, %224 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %226 = stablehlo.reduce(%225 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %227 = stablehlo.reshape %226 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %228 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %229 = stablehlo.multiply %224, %228 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %230 = stablehlo.reduce(%227 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %231 = stablehlo.convert %229 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %232 = stablehlo.multiply %8, %231 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.reduce(%232 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %234 = stablehlo.reshape %233 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %235 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %236 = stablehlo.multiply %231, %235 : tensor<4x12x32xf32>
    %237 = stablehlo.multiply %234, %19 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %239 = stablehlo.divide %237, %238 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %242 = stablehlo.multiply %8, %241 : tensor<4x12x32xf32>
    %243 = stablehlo.add %236, %242 : tensor<4x12x32xf32>
    %244 = stablehlo.multiply %241, %8 : tensor<4x12x32xf32>
    %245 = stablehlo.add %243, %244 : tensor<4x12x32xf32>
    %246 = stablehlo.convert %245 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %247 = stablehlo.add %178, %246 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %249 = "stablehlo.scatter"(%248, %6, %247) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg50: tensor<bf16>, %arg51: tensor<bf16>):
      %581 = stablehlo.add %arg50, %arg51 : tensor<bf16>
      stablehlo.return %581 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_42 = stablehlo.constant dense<1> : tensor<i32>
    %250 = stablehlo.add %arg36, %c_42 : tensor<i32>
    %251 = stablehlo.convert %249 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %252 = stablehlo.convert %230 : (tensor<32xbf16>) -> tensor<32xf32>
    %253 = stablehlo.convert %161 : (tensor<32xbf16>) -> tensor<32xf32>
    %254 = stablehlo.convert %153 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %255 = stablehlo.convert %150 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %256 = stablehlo.convert %144 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %257 = stablehlo.convert %217 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %258 = stablehlo.convert %180 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %259 = stablehlo.convert %222 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %260 = stablehlo.convert %213 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %261 = stablehlo.convert %126 : (tensor<32xbf16>) -> tensor<32xf32>
    %262 = stablehlo.convert %119 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %264 = stablehlo.multiply %263, %arg24 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %266 = stablehlo.multiply %265, %251 : tensor<64x32xf32>
    %267 = stablehlo.add %264, %266 : tensor<64x32xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %269 = stablehlo.multiply %268, %arg25 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %271 = stablehlo.multiply %270, %252 : tensor<32xf32>
    %272 = stablehlo.add %269, %271 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %274 = stablehlo.multiply %273, %arg26 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %276 = stablehlo.multiply %275, %253 : tensor<32xf32>
    %277 = stablehlo.add %274, %276 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %279 = stablehlo.multiply %278, %arg27 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %281 = stablehlo.multiply %280, %254 : tensor<32x80xf32>
    %282 = stablehlo.add %279, %281 : tensor<32x80xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %284 = stablehlo.multiply %283, %arg28 : tensor<32x80xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %286 = stablehlo.multiply %285, %255 : tensor<32x80xf32>
    %287 = stablehlo.add %284, %286 : tensor<32x80xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %289 = stablehlo.multiply %288, %arg29 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %291 = stablehlo.multiply %290, %256 : tensor<80x32xf32>
    %292 = stablehlo.add %289, %291 : tensor<80x32xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %294 = stablehlo.multiply %293, %arg30 : tensor<32x32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %296 = stablehlo.multiply %295, %257 : tensor<32x32xf32>
    %297 = stablehlo.add %294, %296 : tensor<32x32xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %298 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %299 = stablehlo.multiply %298, %arg31 : tensor<32x32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %301 = stablehlo.multiply %300, %258 : tensor<32x32xf32>
    %302 = stablehlo.add %299, %301 : tensor<32x32xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %304 = stablehlo.multiply %303, %arg32 : tensor<32x32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %306 = stablehlo.multiply %305, %259 : tensor<32x32xf32>
    %307 = stablehlo.add %304, %306 : tensor<32x32xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %309 = stablehlo.multiply %308, %arg33 : tensor<32x32xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %311 = stablehlo.multiply %310, %260 : tensor<32x32xf32>
    %312 = stablehlo.add %309, %311 : tensor<32x32xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %314 = stablehlo.multiply %313, %arg34 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %316 = stablehlo.multiply %315, %261 : tensor<32xf32>
    %317 = stablehlo.add %314, %316 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %319 = stablehlo.multiply %318, %arg35 : tensor<32x64xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %321 = stablehlo.multiply %320, %262 : tensor<32x64xf32>
    %322 = stablehlo.add %319, %321 : tensor<32x64xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %324 = stablehlo.multiply %323, %arg37 : tensor<64x32xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %326 = stablehlo.multiply %325, %251 : tensor<64x32xf32>
    %327 = stablehlo.multiply %326, %251 : tensor<64x32xf32>
    %328 = stablehlo.add %324, %327 : tensor<64x32xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %330 = stablehlo.multiply %329, %arg38 : tensor<32xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %332 = stablehlo.multiply %331, %252 : tensor<32xf32>
    %333 = stablehlo.multiply %332, %252 : tensor<32xf32>
    %334 = stablehlo.add %330, %333 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %336 = stablehlo.multiply %335, %arg39 : tensor<32xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %338 = stablehlo.multiply %337, %253 : tensor<32xf32>
    %339 = stablehlo.multiply %338, %253 : tensor<32xf32>
    %340 = stablehlo.add %336, %339 : tensor<32xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %342 = stablehlo.multiply %341, %arg40 : tensor<32x80xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %344 = stablehlo.multiply %343, %254 : tensor<32x80xf32>
    %345 = stablehlo.multiply %344, %254 : tensor<32x80xf32>
    %346 = stablehlo.add %342, %345 : tensor<32x80xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %348 = stablehlo.multiply %347, %arg41 : tensor<32x80xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %349 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %350 = stablehlo.multiply %349, %255 : tensor<32x80xf32>
    %351 = stablehlo.multiply %350, %255 : tensor<32x80xf32>
    %352 = stablehlo.add %348, %351 : tensor<32x80xf32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %354 = stablehlo.multiply %353, %arg42 : tensor<80x32xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %356 = stablehlo.multiply %355, %256 : tensor<80x32xf32>
    %357 = stablehlo.multiply %356, %256 : tensor<80x32xf32>
    %358 = stablehlo.add %354, %357 : tensor<80x32xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %360 = stablehlo.multiply %359, %arg43 : tensor<32x32xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %362 = stablehlo.multiply %361, %257 : tensor<32x32xf32>
    %363 = stablehlo.multiply %362, %257 : tensor<32x32xf32>
    %364 = stablehlo.add %360, %363 : tensor<32x32xf32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %366 = stablehlo.multiply %365, %arg44 : tensor<32x32xf32>
    %cst_82 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %368 = stablehlo.multiply %367, %258 : tensor<32x32xf32>
    %369 = stablehlo.multiply %368, %258 : tensor<32x32xf32>
    %370 = stablehlo.add %366, %369 : tensor<32x32xf32>
    %cst_83 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %372 = stablehlo.multiply %371, %arg45 : tensor<32x32xf32>
    %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %374 = stablehlo.multiply %373, %259 : tensor<32x32xf32>
    %375 = stablehlo.multiply %374, %259 : tensor<32x32xf32>
    %376 = stablehlo.add %372, %375 : tensor<32x32xf32>
    %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %378 = stablehlo.multiply %377, %arg46 : tensor<32x32xf32>
    %cst_86 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %380 = stablehlo.multiply %379, %260 : tensor<32x32xf32>
    %381 = stablehlo.multiply %380, %260 : tensor<32x32xf32>
    %382 = stablehlo.add %378, %381 : tensor<32x32xf32>
    %cst_87 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %384 = stablehlo.multiply %383, %arg47 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %386 = stablehlo.multiply %385, %261 : tensor<32xf32>
    %387 = stablehlo.multiply %386, %261 : tensor<32xf32>
    %388 = stablehlo.add %384, %387 : tensor<32xf32>
    %cst_89 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %389 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %390 = stablehlo.multiply %389, %arg48 : tensor<32x64xf32>
    %cst_90 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %392 = stablehlo.multiply %391, %262 : tensor<32x64xf32>
    %393 = stablehlo.multiply %392, %262 : tensor<32x64xf32>
    %394 = stablehlo.add %390, %393 : tensor<32x64xf32>
    %395 = stablehlo.convert %250 : (tensor<i32>) -> tensor<f32>
    %cst_91 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %396 = stablehlo.power %cst_91, %395 : tensor<f32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %397 = stablehlo.subtract %cst_92, %396 : tensor<f32>
    %398 = stablehlo.convert %250 : (tensor<i32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %399 = stablehlo.power %cst_93, %398 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %400 = stablehlo.subtract %cst_94, %399 : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %402 = stablehlo.divide %267, %401 : tensor<64x32xf32>
    %403 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %404 = stablehlo.divide %328, %403 : tensor<64x32xf32>
    %405 = stablehlo.sqrt %404 : tensor<64x32xf32>
    %cst_95 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %407 = stablehlo.add %405, %406 : tensor<64x32xf32>
    %408 = stablehlo.divide %402, %407 : tensor<64x32xf32>
    %cst_96 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %410 = stablehlo.multiply %409, %arg12 : tensor<64x32xf32>
    %411 = stablehlo.add %408, %410 : tensor<64x32xf32>
    %cst_97 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %413 = stablehlo.multiply %412, %411 : tensor<64x32xf32>
    %414 = stablehlo.subtract %arg12, %413 : tensor<64x32xf32>
    %415 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %416 = stablehlo.divide %272, %415 : tensor<32xf32>
    %417 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %418 = stablehlo.divide %334, %417 : tensor<32xf32>
    %419 = stablehlo.sqrt %418 : tensor<32xf32>
    %cst_98 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %421 = stablehlo.add %419, %420 : tensor<32xf32>
    %422 = stablehlo.divide %416, %421 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %424 = stablehlo.multiply %423, %arg13 : tensor<32xf32>
    %425 = stablehlo.add %422, %424 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %426 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %427 = stablehlo.multiply %426, %425 : tensor<32xf32>
    %428 = stablehlo.subtract %arg13, %427 : tensor<32xf32>
    %429 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %430 = stablehlo.divide %277, %429 : tensor<32xf32>
    %431 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %432 = stablehlo.divide %340, %431 : tensor<32xf32>
    %433 = stablehlo.sqrt %432 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %435 = stablehlo.add %433, %434 : tensor<32xf32>
    %436 = stablehlo.divide %430, %435 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %438 = stablehlo.multiply %437, %arg14 : tensor<32xf32>
    %439 = stablehlo.add %436, %438 : tensor<32xf32>
    %cst_103 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %441 = stablehlo.multiply %440, %439 : tensor<32xf32>
    %442 = stablehlo.subtract %arg14, %441 : tensor<32xf32>
    %443 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %444 = stablehlo.divide %282, %443 : tensor<32x80xf32>
    %445 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %446 = stablehlo.divide %346, %445 : tensor<32x80xf32>
    %447 = stablehlo.sqrt %446 : tensor<32x80xf32>
    %cst_104 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %448 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %449 = stablehlo.add %447, %448 : tensor<32x80xf32>
    %450 = stablehlo.divide %444, %449 : tensor<32x80xf32>
    %cst_105 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %452 = stablehlo.multiply %451, %arg15 : tensor<32x80xf32>
    %453 = stablehlo.add %450, %452 : tensor<32x80xf32>
    %cst_106 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %455 = stablehlo.multiply %454, %453 : tensor<32x80xf32>
    %456 = stablehlo.subtract %arg15, %455 : tensor<32x80xf32>
    %457 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %458 = stablehlo.divide %287, %457 : tensor<32x80xf32>
    %459 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %460 = stablehlo.divide %352, %459 : tensor<32x80xf32>
    %461 = stablehlo.sqrt %460 : tensor<32x80xf32>
    %cst_107 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %462 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %463 = stablehlo.add %461, %462 : tensor<32x80xf32>
    %464 = stablehlo.divide %458, %463 : tensor<32x80xf32>
    %cst_108 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %466 = stablehlo.multiply %465, %arg16 : tensor<32x80xf32>
    %467 = stablehlo.add %464, %466 : tensor<32x80xf32>
    %cst_109 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %468 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %469 = stablehlo.multiply %468, %467 : tensor<32x80xf32>
    %470 = stablehlo.subtract %arg16, %469 : tensor<32x80xf32>
    %471 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %472 = stablehlo.divide %292, %471 : tensor<80x32xf32>
    %473 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %474 = stablehlo.divide %358, %473 : tensor<80x32xf32>
    %475 = stablehlo.sqrt %474 : tensor<80x32xf32>
    %cst_110 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %476 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %477 = stablehlo.add %475, %476 : tensor<80x32xf32>
    %478 = stablehlo.divide %472, %477 : tensor<80x32xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %479 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %480 = stablehlo.multiply %479, %arg17 : tensor<80x32xf32>
    %481 = stablehlo.add %478, %480 : tensor<80x32xf32>
    %cst_112 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %482 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %483 = stablehlo.multiply %482, %481 : tensor<80x32xf32>
    %484 = stablehlo.subtract %arg17, %483 : tensor<80x32xf32>
    %485 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %486 = stablehlo.divide %297, %485 : tensor<32x32xf32>
    %487 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %488 = stablehlo.divide %364, %487 : tensor<32x32xf32>
    %489 = stablehlo.sqrt %488 : tensor<32x32xf32>
    %cst_113 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %491 = stablehlo.add %489, %490 : tensor<32x32xf32>
    %492 = stablehlo.divide %486, %491 : tensor<32x32xf32>
    %cst_114 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %493 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %494 = stablehlo.multiply %493, %arg18 : tensor<32x32xf32>
    %495 = stablehlo.add %492, %494 : tensor<32x32xf32>
    %cst_115 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %496 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %497 = stablehlo.multiply %496, %495 : tensor<32x32xf32>
    %498 = stablehlo.subtract %arg18, %497 : tensor<32x32xf32>
    %499 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %500 = stablehlo.divide %302, %499 : tensor<32x32xf32>
    %501 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %502 = stablehlo.divide %370, %501 : tensor<32x32xf32>
    %503 = stablehlo.sqrt %502 : tensor<32x32xf32>
    %cst_116 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %505 = stablehlo.add %503, %504 : tensor<32x32xf32>
    %506 = stablehlo.divide %500, %505 : tensor<32x32xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %507 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %508 = stablehlo.multiply %507, %arg19 : tensor<32x32xf32>
    %509 = stablehlo.add %506, %508 : tensor<32x32xf32>
    %cst_118 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %510 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %511 = stablehlo.multiply %510, %509 : tensor<32x32xf32>
    %512 = stablehlo.subtract %arg19, %511 : tensor<32x32xf32>
    %513 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %514 = stablehlo.divide %307, %513 : tensor<32x32xf32>
    %515 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %516 = stablehlo.divide %376, %515 : tensor<32x32xf32>
    %517 = stablehlo.sqrt %516 : tensor<32x32xf32>
    %cst_119 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %518 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %519 = stablehlo.add %517, %518 : tensor<32x32xf32>
    %520 = stablehlo.divide %514, %519 : tensor<32x32xf32>
    %cst_120 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %522 = stablehlo.multiply %521, %arg20 : tensor<32x32xf32>
    %523 = stablehlo.add %520, %522 : tensor<32x32xf32>
    %cst_121 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %524 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %525 = stablehlo.multiply %524, %523 : tensor<32x32xf32>
    %526 = stablehlo.subtract %arg20, %525 : tensor<32x32xf32>
    %527 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %528 = stablehlo.divide %312, %527 : tensor<32x32xf32>
    %529 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %530 = stablehlo.divide %382, %529 : tensor<32x32xf32>
    %531 = stablehlo.sqrt %530 : tensor<32x32xf32>
    %cst_122 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %532 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %533 = stablehlo.add %531, %532 : tensor<32x32xf32>
    %534 = stablehlo.divide %528, %533 : tensor<32x32xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %536 = stablehlo.multiply %535, %arg21 : tensor<32x32xf32>
    %537 = stablehlo.add %534, %536 : tensor<32x32xf32>
    %cst_124 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %538 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %539 = stablehlo.multiply %538, %537 : tensor<32x32xf32>
    %540 = stablehlo.subtract %arg21, %539 : tensor<32x32xf32>
    %541 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %542 = stablehlo.divide %317, %541 : tensor<32xf32>
    %543 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %544 = stablehlo.divide %388, %543 : tensor<32xf32>
    %545 = stablehlo.sqrt %544 : tensor<32xf32>
    %cst_125 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %546 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %547 = stablehlo.add %545, %546 : tensor<32xf32>
    %548 = stablehlo.divide %542, %547 : tensor<32xf32>
    %cst_126 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %550 = stablehlo.multiply %549, %arg22 : tensor<32xf32>
    %551 = stablehlo.add %548, %550 : tensor<32xf32>
    %cst_127 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %553 = stablehlo.multiply %552, %551 : tensor<32xf32>
    %554 = stablehlo.subtract %arg22, %553 : tensor<32xf32>
    %555 = stablehlo.broadcast_in_dim %397, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %556 = stablehlo.divide %322, %555 : tensor<32x64xf32>
    %557 = stablehlo.broadcast_in_dim %400, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %558 = stablehlo.divide %394, %557 : tensor<32x64xf32>
    %559 = stablehlo.sqrt %558 : tensor<32x64xf32>
    %cst_128 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %561 = stablehlo.add %559, %560 : tensor<32x64xf32>
    %562 = stablehlo.divide %556, %561 : tensor<32x64xf32>
    %cst_129 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %564 = stablehlo.multiply %563, %arg23 : tensor<32x64xf32>
    %565 = stablehlo.add %562, %564 : tensor<32x64xf32>
    %cst_130 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %566 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %567 = stablehlo.multiply %566, %565 : tensor<32x64xf32>
    %568 = stablehlo.subtract %arg23, %567 : tensor<32x64xf32>
    %569 = stablehlo.convert %414 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %570 = stablehlo.convert %428 : (tensor<32xf32>) -> tensor<32xbf16>
    %571 = stablehlo.convert %442 : (tensor<32xf32>) -> tensor<32xbf16>
    %572 = stablehlo.convert %456 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %573 = stablehlo.convert %470 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %574 = stablehlo.convert %484 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %575 = stablehlo.convert %498 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %576 = stablehlo.convert %512 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %577 = stablehlo.convert %526 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %578 = stablehlo.convert %540 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %579 = stablehlo.convert %554 : (tensor<32xf32>) -> tensor<32xbf16>
    %580 = stablehlo.convert %568 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579, %580, %414, %428, %442, %456, %470, %484, %498, %512, %526, %540, %554, %568, %267, %272, %277, %282, %287, %292, %297, %302, %307, %312, %317, %322, %250, %328, %334, %340, %346, %352, %358, %364, %370, %376, %382, %388, %394, %111 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
