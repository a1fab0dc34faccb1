module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<2x32x64xf32>, %arg5: tensor<4x8x32xf32>, %arg6: tensor<3x32x4x8xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<2x32x64xf32>, %arg11: tensor<4x8x32xf32>, %arg12: tensor<3x32x4x8xf32>, %arg13: tensor<32xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<64x32xf32>, %arg18: tensor<2x32x64xf32>, %arg19: tensor<4x8x32xf32>, %arg20: tensor<3x32x4x8xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<64x32xf32>, %arg24: tensor<2x32x64xf32>, %arg25: tensor<4x8x32xf32>, %arg26: tensor<3x32x4x8xf32>, %arg27: tensor<32xf32>, %arg28: tensor<64x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32xf32>, %arg31: tensor<64x32xf32>, %arg32: tensor<2x32x64xf32>, %arg33: tensor<4x8x32xf32>, %arg34: tensor<3x32x4x8xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32xf32>, %arg37: tensor<64x32xf32>, %arg38: tensor<2x32x64xf32>, %arg39: tensor<4x8x32xf32>, %arg40: tensor<3x32x4x8xf32>, %arg41: tensor<32xf32>, %arg42: tensor<64x32xf32>, %arg43: tensor<4x13xi32>) -> (tensor<i32> {jax.result_info = "result[0]['o'][0].count"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__0']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['o'][0].mu['params']['B__1']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['RMSNorm_0']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].mu['params']['emb']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__0']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['o'][0].nu['params']['B__1']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['RMSNorm_0']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'][0].nu['params']['emb']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['params']['B__0']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['params']['B__0']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['params']['B__0']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['p']['params']['B__0']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['p']['params']['B__0']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['p']['params']['B__0']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['params']['B__1']['RMSNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['params']['B__1']['RMSNorm_1']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['params']['B__1']['down']"}, tensor<2x32x64xf32> {jax.result_info = "result[0]['p']['params']['B__1']['gu']"}, tensor<4x8x32xf32> {jax.result_info = "result[0]['p']['params']['B__1']['o']"}, tensor<3x32x4x8xf32> {jax.result_info = "result[0]['p']['params']['B__1']['qkv']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['params']['RMSNorm_0']['scale']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['params']['emb']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg43 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg42, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xf32>, tensor<4x12x1xi32>) -> tensor<4x12x32xf32>
    %8 = stablehlo.convert %7 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %10 = chlo.square %9 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.convert %8 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %20 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.subtract %19, %20 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.add %18, %22 : tensor<4x12x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<4x12x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x12x1xf32>
    %28 = stablehlo.reshape %arg29 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.multiply %21, %31 : tensor<4x12x32xf32>
    %33 = stablehlo.convert %32 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.convert %arg34 : (tensor<3x32x4x8xf32>) -> tensor<3x32x4x8xbf16>
    %35 = stablehlo.dot_general %34, %33, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x32x4x8xbf16>, tensor<4x12x32xbf16>) -> tensor<3x4x8x4x12xbf16>
    %36 = stablehlo.transpose %35, dims = [0, 3, 4, 1, 2] : (tensor<3x4x8x4x12xbf16>) -> tensor<3x4x12x4x8xbf16>
    %37 = stablehlo.slice %36 [0:1, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %38 = stablehlo.reshape %37 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %39 = stablehlo.slice %36 [1:2, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %40 = stablehlo.reshape %39 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %41 = stablehlo.slice %36 [2:3, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %42 = stablehlo.reshape %41 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %43 = stablehlo.dot_general %38, %40, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x12xbf16>
    %cst_6 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %45 = stablehlo.divide %43, %44 : tensor<4x4x12x12xbf16>
    %c_7 = stablehlo.constant dense<true> : tensor<i1>
    %46 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %47 = call @tril(%46) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_8 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %48:3 = call @_where(%47, %45, %cst_8) : (tensor<12x12xi1>, tensor<4x4x12x12xbf16>, tensor<f32>) -> (tensor<4x4x12x12xbf16>, tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>)
    %49 = stablehlo.convert %48#0 : (tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %51 = stablehlo.reshape %50 : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %53 = stablehlo.compare EQ, %49, %52, FLOAT : (tensor<4x4x12x12xf32>, tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xi1>
    %54 = stablehlo.convert %53 : (tensor<4x4x12x12xi1>) -> tensor<4x4x12x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_10) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %57 = stablehlo.maximum %56, %50 : tensor<4x4x12xf32>
    %58 = stablehlo.compare EQ, %50, %57, FLOAT : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %61 = stablehlo.select %58, %59, %60 : tensor<4x4x12xi1>, tensor<4x4x12xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %63 = stablehlo.compare EQ, %62, %57, FLOAT : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xi1>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %66 = stablehlo.select %63, %64, %65 : tensor<4x4x12xi1>, tensor<4x4x12xf32>
    %67 = stablehlo.divide %61, %66 : tensor<4x4x12xf32>
    %68 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %70 = stablehlo.subtract %49, %69 : tensor<4x4x12x12xf32>
    %71 = stablehlo.exponential %70 : tensor<4x4x12x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %75 = stablehlo.divide %71, %74 : tensor<4x4x12x12xf32>
    %76 = stablehlo.multiply %73, %73 : tensor<4x4x12x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4x12x1xf32>
    %78 = stablehlo.divide %77, %76 : tensor<4x4x12x1xf32>
    %79 = stablehlo.convert %75 : (tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xbf16>
    %80 = stablehlo.dot_general %42, %79, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x8x12xbf16>
    %81 = stablehlo.transpose %80, dims = [0, 3, 1, 2] : (tensor<4x4x8x12xbf16>) -> tensor<4x12x4x8xbf16>
    %82 = stablehlo.convert %arg33 : (tensor<4x8x32xf32>) -> tensor<4x8x32xbf16>
    %83 = stablehlo.dot_general %81, %82, contracting_dims = [3, 2] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x8x32xbf16>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.add %8, %83 : tensor<4x12x32xbf16>
    %85 = stablehlo.convert %84 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %86 = chlo.square %85 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%86 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %91 = stablehlo.divide %89, %90 : tensor<4x12xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %95 = stablehlo.convert %84 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %96 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %97 = stablehlo.subtract %95, %96 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.add %94, %98 : tensor<4x12x1xf32>
    %100 = stablehlo.rsqrt %99 : tensor<4x12x1xf32>
    %101 = stablehlo.divide %100, %99 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x12x1xf32>
    %104 = stablehlo.reshape %arg30 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %105 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %106 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.multiply %97, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.convert %108 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.convert %arg32 : (tensor<2x32x64xf32>) -> tensor<2x32x64xbf16>
    %111 = stablehlo.dot_general %110, %109, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x32x64xbf16>, tensor<4x12x32xbf16>) -> tensor<2x64x4x12xbf16>
    %112 = stablehlo.transpose %111, dims = [0, 2, 3, 1] : (tensor<2x64x4x12xbf16>) -> tensor<2x4x12x64xbf16>
    %113 = stablehlo.slice %112 [0:1, 0:4, 0:12, 0:64] : (tensor<2x4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %114 = stablehlo.reshape %113 : (tensor<1x4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %115:3 = call @silu(%114) : (tensor<4x12x64xbf16>) -> (tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>)
    %116 = stablehlo.slice %112 [1:2, 0:4, 0:12, 0:64] : (tensor<2x4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %117 = stablehlo.reshape %116 : (tensor<1x4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %118 = stablehlo.multiply %115#0, %117 : tensor<4x12x64xbf16>
    %119 = stablehlo.convert %arg31 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %120 = stablehlo.dot_general %118, %119, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.add %84, %120 : tensor<4x12x32xbf16>
    %122 = stablehlo.convert %121 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %123 = chlo.square %122 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %125 = stablehlo.multiply %124, %122 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%123 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %128 = stablehlo.divide %126, %127 : tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %131 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %132 = stablehlo.convert %121 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %133 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %134 = stablehlo.subtract %132, %133 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %136 = stablehlo.add %131, %135 : tensor<4x12x1xf32>
    %137 = stablehlo.rsqrt %136 : tensor<4x12x1xf32>
    %138 = stablehlo.divide %137, %136 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.multiply %139, %138 : tensor<4x12x1xf32>
    %141 = stablehlo.reshape %arg35 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %142 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %143 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %144 = stablehlo.multiply %142, %143 : tensor<4x12x32xf32>
    %145 = stablehlo.multiply %134, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.convert %145 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.convert %arg40 : (tensor<3x32x4x8xf32>) -> tensor<3x32x4x8xbf16>
    %148 = stablehlo.dot_general %147, %146, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x32x4x8xbf16>, tensor<4x12x32xbf16>) -> tensor<3x4x8x4x12xbf16>
    %149 = stablehlo.transpose %148, dims = [0, 3, 4, 1, 2] : (tensor<3x4x8x4x12xbf16>) -> tensor<3x4x12x4x8xbf16>
    %150 = stablehlo.slice %149 [0:1, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %151 = stablehlo.reshape %150 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %152 = stablehlo.slice %149 [1:2, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %153 = stablehlo.reshape %152 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %154 = stablehlo.slice %149 [2:3, 0:4, 0:12, 0:4, 0:8] : (tensor<3x4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %155 = stablehlo.reshape %154 : (tensor<1x4x12x4x8xbf16>) -> tensor<4x12x4x8xbf16>
    %156 = stablehlo.dot_general %151, %153, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x12xbf16>
    %cst_31 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %157 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %158 = stablehlo.divide %156, %157 : tensor<4x4x12x12xbf16>
    %c_32 = stablehlo.constant dense<true> : tensor<i1>
    %159 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %160 = call @tril(%159) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_33 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %161:3 = call @_where(%160, %158, %cst_33) : (tensor<12x12xi1>, tensor<4x4x12x12xbf16>, tensor<f32>) -> (tensor<4x4x12x12xbf16>, tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>)
    %162 = stablehlo.convert %161#0 : (tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xf32>
    %cst_34 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_34) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %164 = stablehlo.reshape %163 : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %166 = stablehlo.compare EQ, %162, %165, FLOAT : (tensor<4x4x12x12xf32>, tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xi1>
    %167 = stablehlo.convert %166 : (tensor<4x4x12x12xi1>) -> tensor<4x4x12x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_35) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %170 = stablehlo.maximum %169, %163 : tensor<4x4x12xf32>
    %171 = stablehlo.compare EQ, %163, %170, FLOAT : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %174 = stablehlo.select %171, %172, %173 : tensor<4x4x12xi1>, tensor<4x4x12xf32>
    %cst_39 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %176 = stablehlo.compare EQ, %175, %170, FLOAT : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xi1>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4x12xf32>
    %179 = stablehlo.select %176, %177, %178 : tensor<4x4x12xi1>, tensor<4x4x12xf32>
    %180 = stablehlo.divide %174, %179 : tensor<4x4x12xf32>
    %181 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %183 = stablehlo.subtract %162, %182 : tensor<4x4x12x12xf32>
    %184 = stablehlo.exponential %183 : tensor<4x4x12x12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%184 init: %cst_42) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %188 = stablehlo.divide %184, %187 : tensor<4x4x12x12xf32>
    %189 = stablehlo.multiply %186, %186 : tensor<4x4x12x1xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4x12x1xf32>
    %191 = stablehlo.divide %190, %189 : tensor<4x4x12x1xf32>
    %192 = stablehlo.convert %188 : (tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xbf16>
    %193 = stablehlo.dot_general %155, %192, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x8x12xbf16>
    %194 = stablehlo.transpose %193, dims = [0, 3, 1, 2] : (tensor<4x4x8x12xbf16>) -> tensor<4x12x4x8xbf16>
    %195 = stablehlo.convert %arg39 : (tensor<4x8x32xf32>) -> tensor<4x8x32xbf16>
    %196 = stablehlo.dot_general %194, %195, contracting_dims = [3, 2] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x4x8xbf16>, tensor<4x8x32xbf16>) -> tensor<4x12x32xbf16>
    %197 = stablehlo.add %121, %196 : tensor<4x12x32xbf16>
    %198 = stablehlo.convert %197 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %199 = chlo.square %198 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %201 = stablehlo.multiply %200, %198 : tensor<4x12x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%199 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %204 = stablehlo.divide %202, %203 : tensor<4x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %207 = stablehlo.broadcast_in_dim %204, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %208 = stablehlo.convert %197 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %209 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %210 = stablehlo.subtract %208, %209 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %212 = stablehlo.add %207, %211 : tensor<4x12x1xf32>
    %213 = stablehlo.rsqrt %212 : tensor<4x12x1xf32>
    %214 = stablehlo.divide %213, %212 : tensor<4x12x1xf32>
    %cst_49 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %216 = stablehlo.multiply %215, %214 : tensor<4x12x1xf32>
    %217 = stablehlo.reshape %arg36 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %218 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %219 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %220 = stablehlo.multiply %218, %219 : tensor<4x12x32xf32>
    %221 = stablehlo.multiply %210, %220 : tensor<4x12x32xf32>
    %222 = stablehlo.convert %221 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %223 = stablehlo.convert %arg38 : (tensor<2x32x64xf32>) -> tensor<2x32x64xbf16>
    %224 = stablehlo.dot_general %223, %222, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x32x64xbf16>, tensor<4x12x32xbf16>) -> tensor<2x64x4x12xbf16>
    %225 = stablehlo.transpose %224, dims = [0, 2, 3, 1] : (tensor<2x64x4x12xbf16>) -> tensor<2x4x12x64xbf16>
    %226 = stablehlo.slice %225 [0:1, 0:4, 0:12, 0:64] : (tensor<2x4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %227 = stablehlo.reshape %226 : (tensor<1x4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %228:3 = call @silu(%227) : (tensor<4x12x64xbf16>) -> (tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>)
    %229 = stablehlo.slice %225 [1:2, 0:4, 0:12, 0:64] : (tensor<2x4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %230 = stablehlo.reshape %229 : (tensor<1x4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %231 = stablehlo.multiply %228#0, %230 : tensor<4x12x64xbf16>
    %232 = stablehlo.convert %arg37 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %233 = stablehlo.dot_general %231, %232, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %234 = stablehlo.add %197, %233 : tensor<4x12x32xbf16>
    %235 = stablehlo.convert %234 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %236 = chlo.square %235 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %238 = stablehlo.multiply %237, %235 : tensor<4x12x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%236 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %241 = stablehlo.divide %239, %240 : tensor<4x12xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %244 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %245 = stablehlo.convert %234 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %246 = stablehlo.broadcast_in_dim %243, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %247 = stablehlo.subtract %245, %246 : tensor<4x12x32xf32>
    %cst_54 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %249 = stablehlo.add %244, %248 : tensor<4x12x1xf32>
    %250 = stablehlo.rsqrt %249 : tensor<4x12x1xf32>
    %251 = stablehlo.divide %250, %249 : tensor<4x12x1xf32>
    %cst_55 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %253 = stablehlo.multiply %252, %251 : tensor<4x12x1xf32>
    %254 = stablehlo.reshape %arg41 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %255 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %256 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %257 = stablehlo.multiply %255, %256 : tensor<4x12x32xf32>
    %258 = stablehlo.multiply %247, %257 : tensor<4x12x32xf32>
    %259 = stablehlo.convert %258 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %260 = stablehlo.convert %arg42 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %261 = stablehlo.dot_general %259, %260, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<64x32xbf16>) -> tensor<4x12x64xbf16>
    %262 = stablehlo.convert %261 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %263 = stablehlo.slice %arg43 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %265:2 = call @take_along_axis(%262, %264) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %266:2 = call @_take(%265#0, %c_56) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_57 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %267 = stablehlo.reduce(%262 init: %cst_57) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %268 = stablehlo.reshape %267 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %270 = stablehlo.compare EQ, %262, %269, FLOAT : (tensor<4x12x64xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xi1>
    %271 = stablehlo.convert %270 : (tensor<4x12x64xi1>) -> tensor<4x12x64xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_58) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_59 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %274 = stablehlo.maximum %273, %267 : tensor<4x12xf32>
    %275 = stablehlo.compare EQ, %267, %274, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %278 = stablehlo.select %275, %276, %277 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %280 = stablehlo.compare EQ, %279, %274, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %283 = stablehlo.select %280, %281, %282 : tensor<4x12xi1>, tensor<4x12xf32>
    %284 = stablehlo.divide %278, %283 : tensor<4x12xf32>
    %285 = stablehlo.is_finite %274 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %287 = stablehlo.select %285, %274, %286 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %289 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %291 = stablehlo.subtract %262, %290 : tensor<4x12x64xf32>
    %292 = stablehlo.exponential %291 : tensor<4x12x64xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %293 = stablehlo.reduce(%292 init: %cst_67) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %294 = stablehlo.sign %293 : tensor<4x12xf32>
    %295 = stablehlo.abs %293 : tensor<4x12xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %297 = stablehlo.compare GE, %293, %296, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %298 = stablehlo.log %295 : tensor<4x12xf32>
    %299 = stablehlo.add %298, %287 : tensor<4x12xf32>
    %300 = stablehlo.subtract %299, %266#0 : tensor<4x12xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_70 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %302 = stablehlo.divide %301, %cst_70 : tensor<f32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_72 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %303 = stablehlo.divide %cst_71, %cst_72 : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %305 = stablehlo.negate %304 : tensor<4x12xf32>
    %306 = stablehlo.divide %304, %295 : tensor<4x12xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %308 = stablehlo.select %297, %307, %306 : tensor<4x12xi1>, tensor<4x12xf32>
    %309 = stablehlo.select %297, %306, %307 : tensor<4x12xi1>, tensor<4x12xf32>
    %310 = stablehlo.negate %308 : tensor<4x12xf32>
    %311 = stablehlo.add %309, %310 : tensor<4x12xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %313 = stablehlo.multiply %312, %292 : tensor<4x12x64xf32>
    %314 = call @_take_1(%266#1, %305) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %315 = call @take_along_axis_2(%265#1, %314) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %316 = stablehlo.add %313, %315 : tensor<4x12x64xf32>
    %317 = stablehlo.convert %316 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %318 = stablehlo.dot_general %317, %259, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %319 = stablehlo.dot_general %317, %260, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %320 = stablehlo.convert %318 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %321 = stablehlo.convert %319 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %322 = stablehlo.multiply %247, %321 : tensor<4x12x32xf32>
    %323 = stablehlo.multiply %321, %257 : tensor<4x12x32xf32>
    %324 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %325 = stablehlo.multiply %324, %322 : tensor<4x12x32xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %326 = stablehlo.reduce(%325 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %327 = stablehlo.reshape %326 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %328 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %329 = stablehlo.multiply %322, %328 : tensor<4x12x32xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %330 = stablehlo.reduce(%329 init: %cst_75) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %331 = stablehlo.reshape %330 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %332 = stablehlo.reshape %327 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %333 = stablehlo.multiply %331, %253 : tensor<4x12x1xf32>
    %334 = stablehlo.convert %323 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.reduce(%333 init: %cst_76) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_77 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %337 = stablehlo.divide %335, %336 : tensor<4x12xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %339 = stablehlo.multiply %338, %238 : tensor<4x12x32xf32>
    %340 = stablehlo.convert %339 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %341 = stablehlo.add %334, %340 : tensor<4x12x32xbf16>
    %342 = stablehlo.dot_general %341, %231, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x64xbf16>) -> tensor<32x64xbf16>
    %343 = stablehlo.transpose %342, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %344 = stablehlo.dot_general %341, %232, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<64x32xbf16>) -> tensor<4x12x64xbf16>
    %345 = stablehlo.convert %343 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %346 = stablehlo.multiply %228#0, %344 : tensor<4x12x64xbf16>
    %347 = stablehlo.multiply %344, %230 : tensor<4x12x64xbf16>
    %348 = stablehlo.broadcast_in_dim %346, dims = [1, 2, 3] : (tensor<4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %349 = stablehlo.pad %348, %cst_78, low = [1, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x12x64xbf16>, tensor<bf16>) -> tensor<2x4x12x64xbf16>
    %350 = call @silu_3(%228#1, %228#2, %227, %347) : (tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %351 = stablehlo.broadcast_in_dim %350, dims = [1, 2, 3] : (tensor<4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %352 = stablehlo.pad %351, %cst_79, low = [0, 0, 0, 0], high = [1, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x12x64xbf16>, tensor<bf16>) -> tensor<2x4x12x64xbf16>
    %353 = stablehlo.add %349, %352 : tensor<2x4x12x64xbf16>
    %354 = stablehlo.transpose %353, dims = [0, 3, 1, 2] : (tensor<2x4x12x64xbf16>) -> tensor<2x64x4x12xbf16>
    %355 = stablehlo.dot_general %354, %223, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x64x4x12xbf16>, tensor<2x32x64xbf16>) -> tensor<4x12x32xbf16>
    %356 = stablehlo.dot_general %354, %222, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x64x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<2x64x32xbf16>
    %357 = stablehlo.transpose %356, dims = [0, 2, 1] : (tensor<2x64x32xbf16>) -> tensor<2x32x64xbf16>
    %358 = stablehlo.convert %357 : (tensor<2x32x64xbf16>) -> tensor<2x32x64xf32>
    %359 = stablehlo.convert %355 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %360 = stablehlo.multiply %210, %359 : tensor<4x12x32xf32>
    %361 = stablehlo.multiply %359, %220 : tensor<4x12x32xf32>
    %362 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %363 = stablehlo.multiply %362, %360 : tensor<4x12x32xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_80) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %365 = stablehlo.reshape %364 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %366 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %367 = stablehlo.multiply %360, %366 : tensor<4x12x32xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %368 = stablehlo.reduce(%367 init: %cst_81) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %369 = stablehlo.reshape %368 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %370 = stablehlo.reshape %365 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %371 = stablehlo.multiply %369, %216 : tensor<4x12x1xf32>
    %372 = stablehlo.convert %361 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %373 = stablehlo.add %341, %372 : tensor<4x12x32xbf16>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%371 init: %cst_82) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_83 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %375 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %376 = stablehlo.divide %374, %375 : tensor<4x12xf32>
    %377 = stablehlo.broadcast_in_dim %376, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %378 = stablehlo.multiply %377, %201 : tensor<4x12x32xf32>
    %379 = stablehlo.convert %378 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %380 = stablehlo.add %373, %379 : tensor<4x12x32xbf16>
    %381 = stablehlo.dot_general %380, %194, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x4x8xbf16>) -> tensor<32x4x8xbf16>
    %382 = stablehlo.transpose %381, dims = [1, 2, 0] : (tensor<32x4x8xbf16>) -> tensor<4x8x32xbf16>
    %383 = stablehlo.dot_general %380, %195, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x8x32xbf16>) -> tensor<4x12x4x8xbf16>
    %384 = stablehlo.convert %382 : (tensor<4x8x32xbf16>) -> tensor<4x8x32xf32>
    %385 = stablehlo.transpose %383, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xbf16>) -> tensor<4x4x8x12xbf16>
    %386 = stablehlo.dot_general %385, %155, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x12xbf16>
    %387 = stablehlo.dot_general %385, %192, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x12xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x8x12xbf16>
    %388 = stablehlo.transpose %387, dims = [0, 3, 1, 2] : (tensor<4x4x8x12xbf16>) -> tensor<4x12x4x8xbf16>
    %389 = stablehlo.convert %386 : (tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xf32>
    %390 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %391 = stablehlo.multiply %389, %390 : tensor<4x4x12x12xf32>
    %392 = stablehlo.multiply %391, %184 : tensor<4x4x12x12xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %393 = stablehlo.reduce(%392 init: %cst_84) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %394 = stablehlo.reshape %393 : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %395 = stablehlo.negate %394 : tensor<4x4x12x1xf32>
    %396 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %397 = stablehlo.divide %389, %396 : tensor<4x4x12x12xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %398 = stablehlo.reduce(%395 init: %cst_85) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x1xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %399 = stablehlo.broadcast_in_dim %398, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %400 = stablehlo.add %397, %399 : tensor<4x4x12x12xf32>
    %401 = stablehlo.multiply %400, %184 : tensor<4x4x12x12xf32>
    %402 = stablehlo.convert %401 : (tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xbf16>
    %403 = call @_where_4(%161#1, %161#2, %402) : (tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xbf16>
    %cst_86 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %404 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %405 = stablehlo.divide %403, %404 : tensor<4x4x12x12xbf16>
    %406 = stablehlo.dot_general %405, %151, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x12x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x8xbf16>
    %407 = stablehlo.transpose %406, dims = [0, 2, 1, 3] : (tensor<4x4x12x8xbf16>) -> tensor<4x12x4x8xbf16>
    %408 = stablehlo.dot_general %405, %153, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x12x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x8xbf16>
    %409 = stablehlo.transpose %408, dims = [0, 2, 1, 3] : (tensor<4x4x12x8xbf16>) -> tensor<4x12x4x8xbf16>
    %410 = stablehlo.broadcast_in_dim %388, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %411 = stablehlo.pad %410, %cst_87, low = [2, 0, 0, 0, 0], high = [0, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %412 = stablehlo.broadcast_in_dim %407, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %413 = stablehlo.pad %412, %cst_88, low = [1, 0, 0, 0, 0], high = [1, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %414 = stablehlo.add %411, %413 : tensor<3x4x12x4x8xbf16>
    %415 = stablehlo.broadcast_in_dim %409, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %416 = stablehlo.pad %415, %cst_89, low = [0, 0, 0, 0, 0], high = [2, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %417 = stablehlo.add %414, %416 : tensor<3x4x12x4x8xbf16>
    %418 = stablehlo.transpose %417, dims = [0, 3, 4, 1, 2] : (tensor<3x4x12x4x8xbf16>) -> tensor<3x4x8x4x12xbf16>
    %419 = stablehlo.dot_general %418, %147, contracting_dims = [0, 1, 2] x [0, 2, 3], precision = [DEFAULT, DEFAULT] : (tensor<3x4x8x4x12xbf16>, tensor<3x32x4x8xbf16>) -> tensor<4x12x32xbf16>
    %420 = stablehlo.dot_general %418, %146, contracting_dims = [3, 4] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x8x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<3x4x8x32xbf16>
    %421 = stablehlo.transpose %420, dims = [0, 3, 1, 2] : (tensor<3x4x8x32xbf16>) -> tensor<3x32x4x8xbf16>
    %422 = stablehlo.convert %421 : (tensor<3x32x4x8xbf16>) -> tensor<3x32x4x8xf32>
    %423 = stablehlo.convert %419 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %424 = stablehlo.multiply %134, %423 : tensor<4x12x32xf32>
    %425 = stablehlo.multiply %423, %144 : tensor<4x12x32xf32>
    %426 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %427 = stablehlo.multiply %426, %424 : tensor<4x12x32xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %428 = stablehlo.reduce(%427 init: %cst_90) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %429 = stablehlo.reshape %428 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %430 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %431 = stablehlo.multiply %424, %430 : tensor<4x12x32xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %432 = stablehlo.reduce(%431 init: %cst_91) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %433 = stablehlo.reshape %432 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %434 = stablehlo.reshape %429 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %435 = stablehlo.multiply %433, %140 : tensor<4x12x1xf32>
    %436 = stablehlo.convert %425 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %437 = stablehlo.add %380, %436 : tensor<4x12x32xbf16>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %438 = stablehlo.reduce(%435 init: %cst_92) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_93 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %440 = stablehlo.divide %438, %439 : tensor<4x12xf32>
    %441 = stablehlo.broadcast_in_dim %440, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %442 = stablehlo.multiply %441, %125 : tensor<4x12x32xf32>
    %443 = stablehlo.convert %442 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %444 = stablehlo.add %437, %443 : tensor<4x12x32xbf16>
    %445 = stablehlo.dot_general %444, %118, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x64xbf16>) -> tensor<32x64xbf16>
    %446 = stablehlo.transpose %445, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %447 = stablehlo.dot_general %444, %119, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<64x32xbf16>) -> tensor<4x12x64xbf16>
    %448 = stablehlo.convert %446 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %449 = stablehlo.multiply %115#0, %447 : tensor<4x12x64xbf16>
    %450 = stablehlo.multiply %447, %117 : tensor<4x12x64xbf16>
    %451 = stablehlo.broadcast_in_dim %449, dims = [1, 2, 3] : (tensor<4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %452 = stablehlo.pad %451, %cst_94, low = [1, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x12x64xbf16>, tensor<bf16>) -> tensor<2x4x12x64xbf16>
    %453 = call @silu_3(%115#1, %115#2, %114, %450) : (tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>) -> tensor<4x12x64xbf16>
    %454 = stablehlo.broadcast_in_dim %453, dims = [1, 2, 3] : (tensor<4x12x64xbf16>) -> tensor<1x4x12x64xbf16>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %455 = stablehlo.pad %454, %cst_95, low = [0, 0, 0, 0], high = [1, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<1x4x12x64xbf16>, tensor<bf16>) -> tensor<2x4x12x64xbf16>
    %456 = stablehlo.add %452, %455 : tensor<2x4x12x64xbf16>
    %457 = stablehlo.transpose %456, dims = [0, 3, 1, 2] : (tensor<2x4x12x64xbf16>) -> tensor<2x64x4x12xbf16>
    %458 = stablehlo.dot_general %457, %110, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x64x4x12xbf16>, tensor<2x32x64xbf16>) -> tensor<4x12x32xbf16>
    %459 = stablehlo.dot_general %457, %109, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x64x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<2x64x32xbf16>
    %460 = stablehlo.transpose %459, dims = [0, 2, 1] : (tensor<2x64x32xbf16>) -> tensor<2x32x64xbf16>
    %461 = stablehlo.convert %460 : (tensor<2x32x64xbf16>) -> tensor<2x32x64xf32>
    %462 = stablehlo.convert %458 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %463 = stablehlo.multiply %97, %462 : tensor<4x12x32xf32>
    %464 = stablehlo.multiply %462, %107 : tensor<4x12x32xf32>
    %465 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %466 = stablehlo.multiply %465, %463 : tensor<4x12x32xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %467 = stablehlo.reduce(%466 init: %cst_96) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %468 = stablehlo.reshape %467 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %469 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %470 = stablehlo.multiply %463, %469 : tensor<4x12x32xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %471 = stablehlo.reduce(%470 init: %cst_97) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %472 = stablehlo.reshape %471 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %473 = stablehlo.reshape %468 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %474 = stablehlo.multiply %472, %103 : tensor<4x12x1xf32>
    %475 = stablehlo.convert %464 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %476 = stablehlo.add %444, %475 : tensor<4x12x32xbf16>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %477 = stablehlo.reduce(%474 init: %cst_98) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_99 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %479 = stablehlo.divide %477, %478 : tensor<4x12xf32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %481 = stablehlo.multiply %480, %88 : tensor<4x12x32xf32>
    %482 = stablehlo.convert %481 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %483 = stablehlo.add %476, %482 : tensor<4x12x32xbf16>
    %484 = stablehlo.dot_general %483, %81, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x4x8xbf16>) -> tensor<32x4x8xbf16>
    %485 = stablehlo.transpose %484, dims = [1, 2, 0] : (tensor<32x4x8xbf16>) -> tensor<4x8x32xbf16>
    %486 = stablehlo.dot_general %483, %82, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x8x32xbf16>) -> tensor<4x12x4x8xbf16>
    %487 = stablehlo.convert %485 : (tensor<4x8x32xbf16>) -> tensor<4x8x32xf32>
    %488 = stablehlo.transpose %486, dims = [0, 2, 3, 1] : (tensor<4x12x4x8xbf16>) -> tensor<4x4x8x12xbf16>
    %489 = stablehlo.dot_general %488, %42, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x12xbf16>
    %490 = stablehlo.dot_general %488, %79, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x4x8x12xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x8x12xbf16>
    %491 = stablehlo.transpose %490, dims = [0, 3, 1, 2] : (tensor<4x4x8x12xbf16>) -> tensor<4x12x4x8xbf16>
    %492 = stablehlo.convert %489 : (tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xf32>
    %493 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %494 = stablehlo.multiply %492, %493 : tensor<4x4x12x12xf32>
    %495 = stablehlo.multiply %494, %71 : tensor<4x4x12x12xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %496 = stablehlo.reduce(%495 init: %cst_100) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x12xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %497 = stablehlo.reshape %496 : (tensor<4x4x12xf32>) -> tensor<4x4x12x1xf32>
    %498 = stablehlo.negate %497 : tensor<4x4x12x1xf32>
    %499 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<4x4x12x1xf32>) -> tensor<4x4x12x12xf32>
    %500 = stablehlo.divide %492, %499 : tensor<4x4x12x12xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %501 = stablehlo.reduce(%498 init: %cst_101) applies stablehlo.add across dimensions = [3] : (tensor<4x4x12x1xf32>, tensor<f32>) -> tensor<4x4x12xf32>
    %502 = stablehlo.broadcast_in_dim %501, dims = [0, 1, 2] : (tensor<4x4x12xf32>) -> tensor<4x4x12x12xf32>
    %503 = stablehlo.add %500, %502 : tensor<4x4x12x12xf32>
    %504 = stablehlo.multiply %503, %71 : tensor<4x4x12x12xf32>
    %505 = stablehlo.convert %504 : (tensor<4x4x12x12xf32>) -> tensor<4x4x12x12xbf16>
    %506 = call @_where_4(%48#1, %48#2, %505) : (tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>, tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xbf16>
    %cst_102 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %507 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %508 = stablehlo.divide %506, %507 : tensor<4x4x12x12xbf16>
    %509 = stablehlo.dot_general %508, %38, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x12x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x8xbf16>
    %510 = stablehlo.transpose %509, dims = [0, 2, 1, 3] : (tensor<4x4x12x8xbf16>) -> tensor<4x12x4x8xbf16>
    %511 = stablehlo.dot_general %508, %40, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x12x12xbf16>, tensor<4x12x4x8xbf16>) -> tensor<4x4x12x8xbf16>
    %512 = stablehlo.transpose %511, dims = [0, 2, 1, 3] : (tensor<4x4x12x8xbf16>) -> tensor<4x12x4x8xbf16>
    %513 = stablehlo.broadcast_in_dim %491, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %514 = stablehlo.pad %513, %cst_103, low = [2, 0, 0, 0, 0], high = [0, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %515 = stablehlo.broadcast_in_dim %510, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %516 = stablehlo.pad %515, %cst_104, low = [1, 0, 0, 0, 0], high = [1, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %517 = stablehlo.add %514, %516 : tensor<3x4x12x4x8xbf16>
    %518 = stablehlo.broadcast_in_dim %512, dims = [1, 2, 3, 4] : (tensor<4x12x4x8xbf16>) -> tensor<1x4x12x4x8xbf16>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %519 = stablehlo.pad %518, %cst_105, low = [0, 0, 0, 0, 0], high = [2, 0, 0, 0, 0], interior = [0, 0, 0, 0, 0] : (tensor<1x4x12x4x8xbf16>, tensor<bf16>) -> tensor<3x4x12x4x8xbf16>
    %520 = stablehlo.add %517, %519 : tensor<3x4x12x4x8xbf16>
    %521 = stablehlo.transpose %520, dims = [0, 3, 4, 1, 2] : (tensor<3x4x12x4x8xbf16>) -> tensor<3x4x8x4x12xbf16>
    %522 = stablehlo.dot_general %521, %34, contracting_dims = [0, 1, 2] x [0, 2, 3], precision = [DEFAULT, DEFAULT] : (tensor<3x4x8x4x12xbf16>, tensor<3x32x4x8xbf16>) -> tensor<4x12x32xbf16>
    %523 = stablehlo.dot_general %521, %33, contracting_dims = [3, 4] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x8x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<3x4x8x32xbf16>
    %524 = stablehlo.transpose %523, dims = [0, 3, 1, 2] : (tensor<3x4x8x32xbf16>) -> tensor<3x32x4x8xbf16>
    %525 = stablehlo.convert %524 : (tensor<3x32x4x8xbf16>) -> tensor<3x32x4x8xf32>
    %526 = stablehlo.convert %522 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %527 = stablehlo.multiply %21, %526 : tensor<4x12x32xf32>
    %528 = stablehlo.multiply %526, %31 : tensor<4x12x32xf32>
    %529 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %530 = stablehlo.multiply %529, %527 : tensor<4x12x32xf32>
    %cst_106 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %531 = stablehlo.reduce(%530 init: %cst_106) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %532 = stablehlo.reshape %531 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %533 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %534 = stablehlo.multiply %527, %533 : tensor<4x12x32xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %535 = stablehlo.reduce(%534 init: %cst_107) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %536 = stablehlo.reshape %535 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %537 = stablehlo.reshape %532 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %538 = stablehlo.multiply %536, %27 : tensor<4x12x1xf32>
    %539 = stablehlo.convert %528 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %540 = stablehlo.add %483, %539 : tensor<4x12x32xbf16>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %541 = stablehlo.reduce(%538 init: %cst_108) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_109 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %542 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %543 = stablehlo.divide %541, %542 : tensor<4x12xf32>
    %544 = stablehlo.broadcast_in_dim %543, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %545 = stablehlo.multiply %544, %12 : tensor<4x12x32xf32>
    %546 = stablehlo.convert %545 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %547 = stablehlo.add %540, %546 : tensor<4x12x32xbf16>
    %548 = stablehlo.convert %547 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %549 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %550 = "stablehlo.scatter"(%549, %6, %548) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg44: tensor<f32>, %arg45: tensor<f32>):
      %941 = stablehlo.add %arg44, %arg45 : tensor<f32>
      stablehlo.return %941 : tensor<f32>
    }) : (tensor<64x32xf32>, tensor<4x12x1xi32>, tensor<4x12x32xf32>) -> tensor<64x32xf32>
    %551 = stablehlo.add %320, %550 : tensor<64x32xf32>
    %cst_111 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %552 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %553 = stablehlo.multiply %552, %537 : tensor<32xf32>
    %cst_112 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %554 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %555 = stablehlo.multiply %554, %arg1 : tensor<32xf32>
    %556 = stablehlo.add %553, %555 : tensor<32xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %558 = stablehlo.multiply %557, %473 : tensor<32xf32>
    %cst_114 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %559 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %560 = stablehlo.multiply %559, %arg2 : tensor<32xf32>
    %561 = stablehlo.add %558, %560 : tensor<32xf32>
    %cst_115 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %562 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %563 = stablehlo.multiply %562, %448 : tensor<64x32xf32>
    %cst_116 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %564 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %565 = stablehlo.multiply %564, %arg3 : tensor<64x32xf32>
    %566 = stablehlo.add %563, %565 : tensor<64x32xf32>
    %cst_117 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %568 = stablehlo.multiply %567, %461 : tensor<2x32x64xf32>
    %cst_118 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %570 = stablehlo.multiply %569, %arg4 : tensor<2x32x64xf32>
    %571 = stablehlo.add %568, %570 : tensor<2x32x64xf32>
    %cst_119 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %573 = stablehlo.multiply %572, %487 : tensor<4x8x32xf32>
    %cst_120 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %574 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %575 = stablehlo.multiply %574, %arg5 : tensor<4x8x32xf32>
    %576 = stablehlo.add %573, %575 : tensor<4x8x32xf32>
    %cst_121 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %578 = stablehlo.multiply %577, %525 : tensor<3x32x4x8xf32>
    %cst_122 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %580 = stablehlo.multiply %579, %arg6 : tensor<3x32x4x8xf32>
    %581 = stablehlo.add %578, %580 : tensor<3x32x4x8xf32>
    %cst_123 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %583 = stablehlo.multiply %582, %434 : tensor<32xf32>
    %cst_124 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %584 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %585 = stablehlo.multiply %584, %arg7 : tensor<32xf32>
    %586 = stablehlo.add %583, %585 : tensor<32xf32>
    %cst_125 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %588 = stablehlo.multiply %587, %370 : tensor<32xf32>
    %cst_126 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %590 = stablehlo.multiply %589, %arg8 : tensor<32xf32>
    %591 = stablehlo.add %588, %590 : tensor<32xf32>
    %cst_127 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %593 = stablehlo.multiply %592, %345 : tensor<64x32xf32>
    %cst_128 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %594 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %595 = stablehlo.multiply %594, %arg9 : tensor<64x32xf32>
    %596 = stablehlo.add %593, %595 : tensor<64x32xf32>
    %cst_129 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %598 = stablehlo.multiply %597, %358 : tensor<2x32x64xf32>
    %cst_130 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %600 = stablehlo.multiply %599, %arg10 : tensor<2x32x64xf32>
    %601 = stablehlo.add %598, %600 : tensor<2x32x64xf32>
    %cst_131 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %602 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %603 = stablehlo.multiply %602, %384 : tensor<4x8x32xf32>
    %cst_132 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %604 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %605 = stablehlo.multiply %604, %arg11 : tensor<4x8x32xf32>
    %606 = stablehlo.add %603, %605 : tensor<4x8x32xf32>
    %cst_133 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %607 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %608 = stablehlo.multiply %607, %422 : tensor<3x32x4x8xf32>
    %cst_134 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %610 = stablehlo.multiply %609, %arg12 : tensor<3x32x4x8xf32>
    %611 = stablehlo.add %608, %610 : tensor<3x32x4x8xf32>
    %cst_135 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %613 = stablehlo.multiply %612, %332 : tensor<32xf32>
    %cst_136 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %614 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %615 = stablehlo.multiply %614, %arg13 : tensor<32xf32>
    %616 = stablehlo.add %613, %615 : tensor<32xf32>
    %cst_137 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %617 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %618 = stablehlo.multiply %617, %551 : tensor<64x32xf32>
    %cst_138 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %619 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %620 = stablehlo.multiply %619, %arg14 : tensor<64x32xf32>
    %621 = stablehlo.add %618, %620 : tensor<64x32xf32>
    %622 = stablehlo.multiply %537, %537 : tensor<32xf32>
    %cst_139 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %623 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %624 = stablehlo.multiply %623, %622 : tensor<32xf32>
    %cst_140 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %625 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %626 = stablehlo.multiply %625, %arg15 : tensor<32xf32>
    %627 = stablehlo.add %624, %626 : tensor<32xf32>
    %628 = stablehlo.multiply %473, %473 : tensor<32xf32>
    %cst_141 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %629 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %630 = stablehlo.multiply %629, %628 : tensor<32xf32>
    %cst_142 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %631 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %632 = stablehlo.multiply %631, %arg16 : tensor<32xf32>
    %633 = stablehlo.add %630, %632 : tensor<32xf32>
    %634 = stablehlo.multiply %448, %448 : tensor<64x32xf32>
    %cst_143 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %635 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %636 = stablehlo.multiply %635, %634 : tensor<64x32xf32>
    %cst_144 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %637 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %638 = stablehlo.multiply %637, %arg17 : tensor<64x32xf32>
    %639 = stablehlo.add %636, %638 : tensor<64x32xf32>
    %640 = stablehlo.multiply %461, %461 : tensor<2x32x64xf32>
    %cst_145 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %641 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %642 = stablehlo.multiply %641, %640 : tensor<2x32x64xf32>
    %cst_146 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %643 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %644 = stablehlo.multiply %643, %arg18 : tensor<2x32x64xf32>
    %645 = stablehlo.add %642, %644 : tensor<2x32x64xf32>
    %646 = stablehlo.multiply %487, %487 : tensor<4x8x32xf32>
    %cst_147 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %647 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %648 = stablehlo.multiply %647, %646 : tensor<4x8x32xf32>
    %cst_148 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %649 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %650 = stablehlo.multiply %649, %arg19 : tensor<4x8x32xf32>
    %651 = stablehlo.add %648, %650 : tensor<4x8x32xf32>
    %652 = stablehlo.multiply %525, %525 : tensor<3x32x4x8xf32>
    %cst_149 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %653 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %654 = stablehlo.multiply %653, %652 : tensor<3x32x4x8xf32>
    %cst_150 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %655 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %656 = stablehlo.multiply %655, %arg20 : tensor<3x32x4x8xf32>
    %657 = stablehlo.add %654, %656 : tensor<3x32x4x8xf32>
    %658 = stablehlo.multiply %434, %434 : tensor<32xf32>
    %cst_151 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %659 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %660 = stablehlo.multiply %659, %658 : tensor<32xf32>
    %cst_152 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %661 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %662 = stablehlo.multiply %661, %arg21 : tensor<32xf32>
    %663 = stablehlo.add %660, %662 : tensor<32xf32>
    %664 = stablehlo.multiply %370, %370 : tensor<32xf32>
    %cst_153 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %665 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %666 = stablehlo.multiply %665, %664 : tensor<32xf32>
    %cst_154 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %667 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %668 = stablehlo.multiply %667, %arg22 : tensor<32xf32>
    %669 = stablehlo.add %666, %668 : tensor<32xf32>
    %670 = stablehlo.multiply %345, %345 : tensor<64x32xf32>
    %cst_155 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %671 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %672 = stablehlo.multiply %671, %670 : tensor<64x32xf32>
    %cst_156 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %673 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %674 = stablehlo.multiply %673, %arg23 : tensor<64x32xf32>
    %675 = stablehlo.add %672, %674 : tensor<64x32xf32>
    %676 = stablehlo.multiply %358, %358 : tensor<2x32x64xf32>
    %cst_157 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %677 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %678 = stablehlo.multiply %677, %676 : tensor<2x32x64xf32>
    %cst_158 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %679 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %680 = stablehlo.multiply %679, %arg24 : tensor<2x32x64xf32>
    %681 = stablehlo.add %678, %680 : tensor<2x32x64xf32>
    %682 = stablehlo.multiply %384, %384 : tensor<4x8x32xf32>
    %cst_159 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %683 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %684 = stablehlo.multiply %683, %682 : tensor<4x8x32xf32>
    %cst_160 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %685 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %686 = stablehlo.multiply %685, %arg25 : tensor<4x8x32xf32>
    %687 = stablehlo.add %684, %686 : tensor<4x8x32xf32>
    %688 = stablehlo.multiply %422, %422 : tensor<3x32x4x8xf32>
    %cst_161 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %689 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %690 = stablehlo.multiply %689, %688 : tensor<3x32x4x8xf32>
    %cst_162 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %691 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %692 = stablehlo.multiply %691, %arg26 : tensor<3x32x4x8xf32>
    %693 = stablehlo.add %690, %692 : tensor<3x32x4x8xf32>
    %694 = stablehlo.multiply %332, %332 : tensor<32xf32>
    %cst_163 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %695 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %696 = stablehlo.multiply %695, %694 : tensor<32xf32>
    %cst_164 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %697 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %698 = stablehlo.multiply %697, %arg27 : tensor<32xf32>
    %699 = stablehlo.add %696, %698 : tensor<32xf32>
    %700 = stablehlo.multiply %551, %551 : tensor<64x32xf32>
    %cst_165 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %701 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %702 = stablehlo.multiply %701, %700 : tensor<64x32xf32>
    %cst_166 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %703 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %704 = stablehlo.multiply %703, %arg28 : tensor<64x32xf32>
    %705 = stablehlo.add %702, %704 : tensor<64x32xf32>
    %c_167 = stablehlo.constant dense<2147483647> : tensor<i32>
    %706 = stablehlo.compare LT, %arg0, %c_167, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_168 = stablehlo.constant dense<1> : tensor<i32>
    %707 = stablehlo.add %arg0, %c_168 : tensor<i32>
    %c_169 = stablehlo.constant dense<2147483647> : tensor<i32>
    %708 = call @_where_5(%706, %707, %c_169) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %709 = stablehlo.convert %708 : (tensor<i32>) -> tensor<f32>
    %cst_170 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %710 = stablehlo.convert %708 : (tensor<i32>) -> tensor<f32>
    %711 = stablehlo.power %cst_170, %710 : tensor<f32>
    %cst_171 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %712 = stablehlo.subtract %cst_171, %711 : tensor<f32>
    %713 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %714 = stablehlo.divide %556, %713 : tensor<32xf32>
    %715 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %716 = stablehlo.divide %561, %715 : tensor<32xf32>
    %717 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %718 = stablehlo.divide %566, %717 : tensor<64x32xf32>
    %719 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %720 = stablehlo.divide %571, %719 : tensor<2x32x64xf32>
    %721 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %722 = stablehlo.divide %576, %721 : tensor<4x8x32xf32>
    %723 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %724 = stablehlo.divide %581, %723 : tensor<3x32x4x8xf32>
    %725 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %726 = stablehlo.divide %586, %725 : tensor<32xf32>
    %727 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %728 = stablehlo.divide %591, %727 : tensor<32xf32>
    %729 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %730 = stablehlo.divide %596, %729 : tensor<64x32xf32>
    %731 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %732 = stablehlo.divide %601, %731 : tensor<2x32x64xf32>
    %733 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %734 = stablehlo.divide %606, %733 : tensor<4x8x32xf32>
    %735 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %736 = stablehlo.divide %611, %735 : tensor<3x32x4x8xf32>
    %737 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %738 = stablehlo.divide %616, %737 : tensor<32xf32>
    %739 = stablehlo.broadcast_in_dim %712, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %740 = stablehlo.divide %621, %739 : tensor<64x32xf32>
    %741 = stablehlo.convert %708 : (tensor<i32>) -> tensor<f32>
    %cst_172 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %742 = stablehlo.convert %708 : (tensor<i32>) -> tensor<f32>
    %743 = stablehlo.power %cst_172, %742 : tensor<f32>
    %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %744 = stablehlo.subtract %cst_173, %743 : tensor<f32>
    %745 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %746 = stablehlo.divide %627, %745 : tensor<32xf32>
    %747 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %748 = stablehlo.divide %633, %747 : tensor<32xf32>
    %749 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %750 = stablehlo.divide %639, %749 : tensor<64x32xf32>
    %751 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %752 = stablehlo.divide %645, %751 : tensor<2x32x64xf32>
    %753 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %754 = stablehlo.divide %651, %753 : tensor<4x8x32xf32>
    %755 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %756 = stablehlo.divide %657, %755 : tensor<3x32x4x8xf32>
    %757 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %758 = stablehlo.divide %663, %757 : tensor<32xf32>
    %759 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %760 = stablehlo.divide %669, %759 : tensor<32xf32>
    %761 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %762 = stablehlo.divide %675, %761 : tensor<64x32xf32>
    %763 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %764 = stablehlo.divide %681, %763 : tensor<2x32x64xf32>
    %765 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %766 = stablehlo.divide %687, %765 : tensor<4x8x32xf32>
    %767 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %768 = stablehlo.divide %693, %767 : tensor<3x32x4x8xf32>
    %769 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %770 = stablehlo.divide %699, %769 : tensor<32xf32>
    %771 = stablehlo.broadcast_in_dim %744, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %772 = stablehlo.divide %705, %771 : tensor<64x32xf32>
    %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %773 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %774 = stablehlo.add %746, %773 : tensor<32xf32>
    %775 = stablehlo.sqrt %774 : tensor<32xf32>
    %cst_175 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %776 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %777 = stablehlo.add %775, %776 : tensor<32xf32>
    %778 = stablehlo.divide %714, %777 : tensor<32xf32>
    %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %779 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %780 = stablehlo.add %748, %779 : tensor<32xf32>
    %781 = stablehlo.sqrt %780 : tensor<32xf32>
    %cst_177 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %782 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %783 = stablehlo.add %781, %782 : tensor<32xf32>
    %784 = stablehlo.divide %716, %783 : tensor<32xf32>
    %cst_178 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %785 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %786 = stablehlo.add %750, %785 : tensor<64x32xf32>
    %787 = stablehlo.sqrt %786 : tensor<64x32xf32>
    %cst_179 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %788 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %789 = stablehlo.add %787, %788 : tensor<64x32xf32>
    %790 = stablehlo.divide %718, %789 : tensor<64x32xf32>
    %cst_180 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %791 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %792 = stablehlo.add %752, %791 : tensor<2x32x64xf32>
    %793 = stablehlo.sqrt %792 : tensor<2x32x64xf32>
    %cst_181 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %794 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %795 = stablehlo.add %793, %794 : tensor<2x32x64xf32>
    %796 = stablehlo.divide %720, %795 : tensor<2x32x64xf32>
    %cst_182 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %797 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %798 = stablehlo.add %754, %797 : tensor<4x8x32xf32>
    %799 = stablehlo.sqrt %798 : tensor<4x8x32xf32>
    %cst_183 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %800 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %801 = stablehlo.add %799, %800 : tensor<4x8x32xf32>
    %802 = stablehlo.divide %722, %801 : tensor<4x8x32xf32>
    %cst_184 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %803 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %804 = stablehlo.add %756, %803 : tensor<3x32x4x8xf32>
    %805 = stablehlo.sqrt %804 : tensor<3x32x4x8xf32>
    %cst_185 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %806 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %807 = stablehlo.add %805, %806 : tensor<3x32x4x8xf32>
    %808 = stablehlo.divide %724, %807 : tensor<3x32x4x8xf32>
    %cst_186 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %809 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %810 = stablehlo.add %758, %809 : tensor<32xf32>
    %811 = stablehlo.sqrt %810 : tensor<32xf32>
    %cst_187 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %812 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %813 = stablehlo.add %811, %812 : tensor<32xf32>
    %814 = stablehlo.divide %726, %813 : tensor<32xf32>
    %cst_188 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %815 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %816 = stablehlo.add %760, %815 : tensor<32xf32>
    %817 = stablehlo.sqrt %816 : tensor<32xf32>
    %cst_189 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %818 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %819 = stablehlo.add %817, %818 : tensor<32xf32>
    %820 = stablehlo.divide %728, %819 : tensor<32xf32>
    %cst_190 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %821 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %822 = stablehlo.add %762, %821 : tensor<64x32xf32>
    %823 = stablehlo.sqrt %822 : tensor<64x32xf32>
    %cst_191 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %824 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %825 = stablehlo.add %823, %824 : tensor<64x32xf32>
    %826 = stablehlo.divide %730, %825 : tensor<64x32xf32>
    %cst_192 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %827 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %828 = stablehlo.add %764, %827 : tensor<2x32x64xf32>
    %829 = stablehlo.sqrt %828 : tensor<2x32x64xf32>
    %cst_193 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %830 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %831 = stablehlo.add %829, %830 : tensor<2x32x64xf32>
    %832 = stablehlo.divide %732, %831 : tensor<2x32x64xf32>
    %cst_194 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %833 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %834 = stablehlo.add %766, %833 : tensor<4x8x32xf32>
    %835 = stablehlo.sqrt %834 : tensor<4x8x32xf32>
    %cst_195 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %836 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %837 = stablehlo.add %835, %836 : tensor<4x8x32xf32>
    %838 = stablehlo.divide %734, %837 : tensor<4x8x32xf32>
    %cst_196 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %839 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %840 = stablehlo.add %768, %839 : tensor<3x32x4x8xf32>
    %841 = stablehlo.sqrt %840 : tensor<3x32x4x8xf32>
    %cst_197 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %842 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %843 = stablehlo.add %841, %842 : tensor<3x32x4x8xf32>
    %844 = stablehlo.divide %736, %843 : tensor<3x32x4x8xf32>
    %cst_198 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %845 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %846 = stablehlo.add %770, %845 : tensor<32xf32>
    %847 = stablehlo.sqrt %846 : tensor<32xf32>
    %cst_199 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %848 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %849 = stablehlo.add %847, %848 : tensor<32xf32>
    %850 = stablehlo.divide %738, %849 : tensor<32xf32>
    %cst_200 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %851 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %852 = stablehlo.add %772, %851 : tensor<64x32xf32>
    %853 = stablehlo.sqrt %852 : tensor<64x32xf32>
    %cst_201 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %854 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %855 = stablehlo.add %853, %854 : tensor<64x32xf32>
    %856 = stablehlo.divide %740, %855 : tensor<64x32xf32>
    %cst_202 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %857 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %858 = stablehlo.multiply %857, %arg29 : tensor<32xf32>
    %859 = stablehlo.add %778, %858 : tensor<32xf32>
    %cst_203 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %860 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %861 = stablehlo.multiply %860, %arg30 : tensor<32xf32>
    %862 = stablehlo.add %784, %861 : tensor<32xf32>
    %cst_204 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %863 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %864 = stablehlo.multiply %863, %arg31 : tensor<64x32xf32>
    %865 = stablehlo.add %790, %864 : tensor<64x32xf32>
    %cst_205 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %866 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %867 = stablehlo.multiply %866, %arg32 : tensor<2x32x64xf32>
    %868 = stablehlo.add %796, %867 : tensor<2x32x64xf32>
    %cst_206 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %869 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %870 = stablehlo.multiply %869, %arg33 : tensor<4x8x32xf32>
    %871 = stablehlo.add %802, %870 : tensor<4x8x32xf32>
    %cst_207 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %872 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %873 = stablehlo.multiply %872, %arg34 : tensor<3x32x4x8xf32>
    %874 = stablehlo.add %808, %873 : tensor<3x32x4x8xf32>
    %cst_208 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %875 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %876 = stablehlo.multiply %875, %arg35 : tensor<32xf32>
    %877 = stablehlo.add %814, %876 : tensor<32xf32>
    %cst_209 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %878 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %879 = stablehlo.multiply %878, %arg36 : tensor<32xf32>
    %880 = stablehlo.add %820, %879 : tensor<32xf32>
    %cst_210 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %881 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %882 = stablehlo.multiply %881, %arg37 : tensor<64x32xf32>
    %883 = stablehlo.add %826, %882 : tensor<64x32xf32>
    %cst_211 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %884 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %885 = stablehlo.multiply %884, %arg38 : tensor<2x32x64xf32>
    %886 = stablehlo.add %832, %885 : tensor<2x32x64xf32>
    %cst_212 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %887 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %888 = stablehlo.multiply %887, %arg39 : tensor<4x8x32xf32>
    %889 = stablehlo.add %838, %888 : tensor<4x8x32xf32>
    %cst_213 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %890 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %891 = stablehlo.multiply %890, %arg40 : tensor<3x32x4x8xf32>
    %892 = stablehlo.add %844, %891 : tensor<3x32x4x8xf32>
    %cst_214 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %893 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %894 = stablehlo.multiply %893, %arg41 : tensor<32xf32>
    %895 = stablehlo.add %850, %894 : tensor<32xf32>
    %cst_215 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %896 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %897 = stablehlo.multiply %896, %arg42 : tensor<64x32xf32>
    %898 = stablehlo.add %856, %897 : tensor<64x32xf32>
    %cst_216 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %899 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %900 = stablehlo.multiply %899, %859 : tensor<32xf32>
    %cst_217 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %901 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %902 = stablehlo.multiply %901, %862 : tensor<32xf32>
    %cst_218 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %903 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %904 = stablehlo.multiply %903, %865 : tensor<64x32xf32>
    %cst_219 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %905 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %906 = stablehlo.multiply %905, %868 : tensor<2x32x64xf32>
    %cst_220 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %907 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %908 = stablehlo.multiply %907, %871 : tensor<4x8x32xf32>
    %cst_221 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %909 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %910 = stablehlo.multiply %909, %874 : tensor<3x32x4x8xf32>
    %cst_222 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %911 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %912 = stablehlo.multiply %911, %877 : tensor<32xf32>
    %cst_223 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %913 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %914 = stablehlo.multiply %913, %880 : tensor<32xf32>
    %cst_224 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %915 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %916 = stablehlo.multiply %915, %883 : tensor<64x32xf32>
    %cst_225 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %917 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<2x32x64xf32>
    %918 = stablehlo.multiply %917, %886 : tensor<2x32x64xf32>
    %cst_226 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %919 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<4x8x32xf32>
    %920 = stablehlo.multiply %919, %889 : tensor<4x8x32xf32>
    %cst_227 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %921 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<3x32x4x8xf32>
    %922 = stablehlo.multiply %921, %892 : tensor<3x32x4x8xf32>
    %cst_228 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %923 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %924 = stablehlo.multiply %923, %895 : tensor<32xf32>
    %cst_229 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %925 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %926 = stablehlo.multiply %925, %898 : tensor<64x32xf32>
    %927 = stablehlo.add %arg29, %900 : tensor<32xf32>
    %928 = stablehlo.add %arg30, %902 : tensor<32xf32>
    %929 = stablehlo.add %arg31, %904 : tensor<64x32xf32>
    %930 = stablehlo.add %arg32, %906 : tensor<2x32x64xf32>
    %931 = stablehlo.add %arg33, %908 : tensor<4x8x32xf32>
    %932 = stablehlo.add %arg34, %910 : tensor<3x32x4x8xf32>
    %933 = stablehlo.add %arg35, %912 : tensor<32xf32>
    %934 = stablehlo.add %arg36, %914 : tensor<32xf32>
    %935 = stablehlo.add %arg37, %916 : tensor<64x32xf32>
    %936 = stablehlo.add %arg38, %918 : tensor<2x32x64xf32>
    %937 = stablehlo.add %arg39, %920 : tensor<4x8x32xf32>
    %938 = stablehlo.add %arg40, %922 : tensor<3x32x4x8xf32>
    %939 = stablehlo.add %arg41, %924 : tensor<32xf32>
    %940 = stablehlo.add %arg42, %926 : tensor<64x32xf32>
    return %708, %556, %561, %566, %571, %576, %581, %586, %591, %596, %601, %606, %611, %616, %621, %627, %633, %639, %645, %651, %657, %663, %669, %675, %681, %687, %693, %699, %705, %927, %928, %929, %930, %931, %932, %933, %934, %935, %936, %937, %938, %939, %940, %302 : tensor<i32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<2x32x64xf32>, tensor<4x8x32xf32>, tensor<3x32x4x8xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x4x12x12xbf16>, %arg2: tensor<f32>) -> (tensor<4x4x12x12xbf16>, tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>) {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<4x4x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    return %3, %1, %4 : tensor<4x4x12x12xbf16>, tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>
  }
  func.func private @silu(%arg0: tensor<4x12x64xbf16>) -> (tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x64xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x64xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x64xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x64xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x64xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x64xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x64xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x64xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x64xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x64xbf16>
    return %9, %8, %5 : tensor<4x12x64xbf16>, tensor<4x12x64xbf16>, tensor<4x12x64xbf16>
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
  func.func private @_take(%arg0: tensor<4x12x1xf32>, %arg1: tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_0(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 12, 1>}> : (tensor<4x12x1xf32>, tensor<1xi32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x12xi1>, tensor<4x12xf32>
    return %13, %3 : tensor<4x12xf32>, tensor<1xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<4x12xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x1xf32>, tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @silu_3(%arg0: tensor<4x12x64xbf16>, %arg1: tensor<4x12x64xbf16>, %arg2: tensor<4x12x64xbf16>, %arg3: tensor<4x12x64xbf16>) -> tensor<4x12x64xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x64xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x64xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x64xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x64xbf16>
    return %3 : tensor<4x12x64xbf16>
  }
  func.func private @_where_4(%arg0: tensor<4x4x12x12xi1>, %arg1: tensor<4x4x12x12xbf16>, %arg2: tensor<4x4x12x12xbf16>) -> tensor<4x4x12x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x4x12x12xbf16>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4x12x12xi1>, tensor<4x4x12x12xbf16>
    return %1 : tensor<4x4x12x12xbf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
