module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<80x32xbf16>, %arg10: tensor<64x32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<32xbf16>, %arg16: tensor<80xbf16>, %arg17: tensor<32x80xbf16>, %arg18: tensor<4x13xi32>) -> (tensor<32xbf16> {jax.result_info = "result[0]['attention/key']['b']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['attention/key']['w']"}, tensor<32xbf16> {jax.result_info = "result[0]['attention/linear']['b']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['attention/linear']['w']"}, tensor<32xbf16> {jax.result_info = "result[0]['attention/query']['b']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['attention/query']['w']"}, tensor<32xbf16> {jax.result_info = "result[0]['attention/value']['b']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['attention/value']['w']"}, tensor<32xbf16> {jax.result_info = "result[0]['down']['b']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['down']['w']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['emb']['embeddings']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['head']['w']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']['offset']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']['scale']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm2']['offset']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm2']['scale']"}, tensor<80xbf16> {jax.result_info = "result[0]['up']['b']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['up']['w']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg18 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg10, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<1x1x12x12xi1>
    %9 = call @tril(%8) : (tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1>
    %10 = stablehlo.convert %7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x12x1xf32>
    %15 = stablehlo.convert %14 : (tensor<4x12x1xf32>) -> tensor<4x12x1xbf16>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %16:4 = call @_var(%7, %c_3) : (tensor<4x12x32xbf16>, tensor<i32>) -> (tensor<4x12x1xbf16>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_4 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %18 = stablehlo.add %16#0, %17 : tensor<4x12x1xbf16>
    %19 = stablehlo.rsqrt %18 : tensor<4x12x1xbf16>
    %20 = stablehlo.divide %19, %18 : tensor<4x12x1xbf16>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %22 = stablehlo.multiply %21, %20 : tensor<4x12x1xbf16>
    %23 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.multiply %24, %25 : tensor<4x12x32xbf16>
    %27 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.subtract %7, %27 : tensor<4x12x32xbf16>
    %29 = stablehlo.multiply %26, %28 : tensor<4x12x32xbf16>
    %30 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.add %29, %31 : tensor<4x12x32xbf16>
    %33 = stablehlo.dot_general %32, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %35 = stablehlo.add %33, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.reshape %35 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %37 = stablehlo.dot_general %32, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %38 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %39 = stablehlo.add %37, %38 : tensor<4x12x32xbf16>
    %40 = stablehlo.reshape %39 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %41 = stablehlo.dot_general %32, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %43 = stablehlo.add %41, %42 : tensor<4x12x32xbf16>
    %44 = stablehlo.reshape %43 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %45 = stablehlo.dot_general %36, %40, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %47 = stablehlo.divide %45, %46 : tensor<4x2x12x12xbf16>
    %cst_7 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %48:2 = call @_where_0(%9, %47, %cst_7) : (tensor<1x1x12x12xi1>, tensor<4x2x12x12xbf16>, tensor<f32>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>)
    %cst_8 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %49 = stablehlo.reduce(%48#0 init: %cst_8) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %cst_9 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4x2x12xbf16>
    %51 = stablehlo.maximum %50, %49 : tensor<4x2x12xbf16>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %54 = stablehlo.subtract %48#0, %53 : tensor<4x2x12x12xbf16>
    %55 = stablehlo.exponential %54 : tensor<4x2x12x12xbf16>
    %56 = stablehlo.convert %55 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %59 = stablehlo.convert %58 : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x1xbf16>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %61 = stablehlo.divide %55, %60 : tensor<4x2x12x12xbf16>
    %62 = stablehlo.multiply %59, %59 : tensor<4x2x12x1xbf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4x2x12x1xbf16>
    %64 = stablehlo.divide %63, %62 : tensor<4x2x12x1xbf16>
    %65 = stablehlo.dot_general %44, %61, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %66 = stablehlo.transpose %65, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %67 = stablehlo.reshape %66 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.dot_general %67, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.add %68, %69 : tensor<4x12x32xbf16>
    %71 = stablehlo.add %7, %70 : tensor<4x12x32xbf16>
    %72 = stablehlo.convert %71 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.divide %74, %75 : tensor<4x12x1xf32>
    %77 = stablehlo.convert %76 : (tensor<4x12x1xf32>) -> tensor<4x12x1xbf16>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %78:4 = call @_var(%71, %c_14) : (tensor<4x12x32xbf16>, tensor<i32>) -> (tensor<4x12x1xbf16>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_15 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %80 = stablehlo.add %78#0, %79 : tensor<4x12x1xbf16>
    %81 = stablehlo.rsqrt %80 : tensor<4x12x1xbf16>
    %82 = stablehlo.divide %81, %80 : tensor<4x12x1xbf16>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %84 = stablehlo.multiply %83, %82 : tensor<4x12x1xbf16>
    %85 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.multiply %86, %87 : tensor<4x12x32xbf16>
    %89 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.subtract %71, %89 : tensor<4x12x32xbf16>
    %91 = stablehlo.multiply %88, %90 : tensor<4x12x32xbf16>
    %92 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %94 = stablehlo.add %91, %93 : tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %94, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<80xbf16>) -> tensor<4x12x80xbf16>
    %97 = stablehlo.add %95, %96 : tensor<4x12x80xbf16>
    %98 = call @relu(%97) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %100 = stablehlo.compare GT, %97, %99, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %101 = stablehlo.dot_general %98, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.add %101, %102 : tensor<4x12x32xbf16>
    %104 = stablehlo.add %71, %103 : tensor<4x12x32xbf16>
    %105 = stablehlo.dot_general %104, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %106 = stablehlo.slice %arg18 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %107 = stablehlo.convert %105 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %108 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %109:2 = call @take_along_axis(%107, %108) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %110:2 = call @_take(%109#0, %c_18) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %111 = stablehlo.reduce(%107 init: %cst_19) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.maximum %112, %111 : tensor<4x12xf32>
    %114 = stablehlo.is_finite %113 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %116 = stablehlo.select %114, %113, %115 : tensor<4x12xi1>, tensor<4x12xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %119 = stablehlo.subtract %107, %118 : tensor<4x12x64xf32>
    %120 = stablehlo.exponential %119 : tensor<4x12x64xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %122 = stablehlo.abs %121 : tensor<4x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.compare GE, %121, %123, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %125 = stablehlo.log %122 : tensor<4x12xf32>
    %126 = stablehlo.add %125, %116 : tensor<4x12xf32>
    %127 = stablehlo.subtract %126, %110#0 : tensor<4x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %129 = stablehlo.divide %128, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %130 = stablehlo.divide %cst_26, %cst_27 : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %132 = stablehlo.negate %131 : tensor<4x12xf32>
    %133 = stablehlo.divide %131, %122 : tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %135 = stablehlo.select %124, %134, %133 : tensor<4x12xi1>, tensor<4x12xf32>
    %136 = stablehlo.select %124, %133, %134 : tensor<4x12xi1>, tensor<4x12xf32>
    %137 = stablehlo.negate %135 : tensor<4x12xf32>
    %138 = stablehlo.add %136, %137 : tensor<4x12xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %140 = stablehlo.multiply %139, %120 : tensor<4x12x64xf32>
    %141 = call @_take_2(%110#1, %132) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %142 = call @take_along_axis_3(%109#1, %141) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %143 = stablehlo.add %140, %142 : tensor<4x12x64xf32>
    %144 = stablehlo.convert %143 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %145 = stablehlo.dot_general %144, %104, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %147 = stablehlo.dot_general %144, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %148 = stablehlo.reduce(%147 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %149 = stablehlo.dot_general %147, %98, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %151 = stablehlo.dot_general %147, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %153 = stablehlo.select %100, %151, %152 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %154 = stablehlo.reduce(%153 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %155 = stablehlo.dot_general %153, %94, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %156 = stablehlo.transpose %155, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %157 = stablehlo.dot_general %153, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %158 = stablehlo.reduce(%157 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %159 = stablehlo.reshape %158 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %160 = stablehlo.reduce(%159 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %161 = stablehlo.multiply %88, %157 : tensor<4x12x32xbf16>
    %162 = stablehlo.multiply %157, %90 : tensor<4x12x32xbf16>
    %163 = stablehlo.negate %161 : tensor<4x12x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %164 = stablehlo.reduce(%163 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %165 = stablehlo.reshape %164 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %166 = stablehlo.add %147, %161 : tensor<4x12x32xbf16>
    %167 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.multiply %167, %162 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %169 = stablehlo.reduce(%168 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %170 = stablehlo.reshape %169 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %171 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %172 = stablehlo.multiply %162, %171 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%172 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.reshape %173 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.reduce(%174 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %176 = stablehlo.multiply %170, %84 : tensor<4x12x1xbf16>
    %177 = call @_var_4(%78#1, %78#2, %78#3, %176) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %178 = stablehlo.add %166, %177 : tensor<4x12x32xbf16>
    %179 = stablehlo.convert %165 : (tensor<4x12x1xbf16>) -> tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %181 = stablehlo.divide %179, %180 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %184 = stablehlo.convert %183 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %185 = stablehlo.add %178, %184 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %186 = stablehlo.reduce(%185 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %187 = stablehlo.dot_general %185, %67, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %188 = stablehlo.transpose %187, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %189 = stablehlo.dot_general %185, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %190 = stablehlo.reshape %189 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %191 = stablehlo.transpose %190, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %192 = stablehlo.dot_general %191, %44, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %193 = stablehlo.dot_general %191, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %194 = stablehlo.transpose %193, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %195 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %196 = stablehlo.multiply %192, %195 : tensor<4x2x12x12xbf16>
    %197 = stablehlo.multiply %196, %55 : tensor<4x2x12x12xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %198 = stablehlo.reduce(%197 init: %cst_41) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %199 = stablehlo.reshape %198 : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %200 = stablehlo.negate %199 : tensor<4x2x12x1xbf16>
    %201 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %202 = stablehlo.divide %192, %201 : tensor<4x2x12x12xbf16>
    %203 = stablehlo.convert %200 : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%203 init: %cst_42) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %206 = stablehlo.convert %205 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %207 = stablehlo.add %202, %206 : tensor<4x2x12x12xbf16>
    %208 = stablehlo.multiply %207, %55 : tensor<4x2x12x12xbf16>
    %209 = call @_where_6(%48#1, %208) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_43 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %211 = stablehlo.divide %209, %210 : tensor<4x2x12x12xbf16>
    %212 = stablehlo.dot_general %211, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %213 = stablehlo.transpose %212, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %214 = stablehlo.dot_general %211, %40, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %215 = stablehlo.transpose %214, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %216 = stablehlo.reshape %194 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %217 = stablehlo.reduce(%216 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %218 = stablehlo.dot_general %216, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %219 = stablehlo.transpose %218, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %220 = stablehlo.dot_general %216, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %221 = stablehlo.reshape %213 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %222 = stablehlo.reduce(%221 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %223 = stablehlo.dot_general %221, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %225 = stablehlo.dot_general %221, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %226 = stablehlo.add %220, %225 : tensor<4x12x32xbf16>
    %227 = stablehlo.reshape %215 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %228 = stablehlo.reduce(%227 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %229 = stablehlo.dot_general %227, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %230 = stablehlo.transpose %229, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.dot_general %227, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %232 = stablehlo.add %226, %231 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %233 = stablehlo.reduce(%232 init: %cst_47) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %234 = stablehlo.reshape %233 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %235 = stablehlo.reduce(%234 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %236 = stablehlo.multiply %26, %232 : tensor<4x12x32xbf16>
    %237 = stablehlo.multiply %232, %28 : tensor<4x12x32xbf16>
    %238 = stablehlo.negate %236 : tensor<4x12x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %239 = stablehlo.reduce(%238 init: %cst_49) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %240 = stablehlo.reshape %239 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %241 = stablehlo.add %185, %236 : tensor<4x12x32xbf16>
    %242 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %243 = stablehlo.multiply %242, %237 : tensor<4x12x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %244 = stablehlo.reduce(%243 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %245 = stablehlo.reshape %244 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %246 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %247 = stablehlo.multiply %237, %246 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.reduce(%247 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %249 = stablehlo.reshape %248 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %250 = stablehlo.reduce(%249 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %251 = stablehlo.multiply %245, %22 : tensor<4x12x1xbf16>
    %252 = call @_var_4(%16#1, %16#2, %16#3, %251) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %253 = stablehlo.add %241, %252 : tensor<4x12x32xbf16>
    %254 = stablehlo.convert %240 : (tensor<4x12x1xbf16>) -> tensor<4x12x1xf32>
    %cst_53 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %256 = stablehlo.divide %254, %255 : tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%256 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %259 = stablehlo.convert %258 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %260 = stablehlo.add %253, %259 : tensor<4x12x32xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %262 = "stablehlo.scatter"(%261, %6, %260) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg19: tensor<bf16>, %arg20: tensor<bf16>):
      %317 = stablehlo.add %arg19, %arg20 : tensor<bf16>
      stablehlo.return %317 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_56 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %264 = stablehlo.multiply %263, %222 : tensor<32xbf16>
    %cst_57 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %266 = stablehlo.multiply %265, %224 : tensor<32x32xbf16>
    %cst_58 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %268 = stablehlo.multiply %267, %186 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %270 = stablehlo.multiply %269, %188 : tensor<32x32xbf16>
    %cst_60 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %272 = stablehlo.multiply %271, %228 : tensor<32xbf16>
    %cst_61 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %274 = stablehlo.multiply %273, %230 : tensor<32x32xbf16>
    %cst_62 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.multiply %275, %217 : tensor<32xbf16>
    %cst_63 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %278 = stablehlo.multiply %277, %219 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %280 = stablehlo.multiply %279, %148 : tensor<32xbf16>
    %cst_65 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %282 = stablehlo.multiply %281, %150 : tensor<80x32xbf16>
    %cst_66 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %284 = stablehlo.multiply %283, %262 : tensor<64x32xbf16>
    %cst_67 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %286 = stablehlo.multiply %285, %146 : tensor<32x64xbf16>
    %cst_68 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %288 = stablehlo.multiply %287, %235 : tensor<32xbf16>
    %cst_69 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %290 = stablehlo.multiply %289, %250 : tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %292 = stablehlo.multiply %291, %160 : tensor<32xbf16>
    %cst_71 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %294 = stablehlo.multiply %293, %175 : tensor<32xbf16>
    %cst_72 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %296 = stablehlo.multiply %295, %154 : tensor<80xbf16>
    %cst_73 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %298 = stablehlo.multiply %297, %156 : tensor<32x80xbf16>
    %299 = stablehlo.add %arg0, %264 : tensor<32xbf16>
    %300 = stablehlo.add %arg1, %266 : tensor<32x32xbf16>
    %301 = stablehlo.add %arg2, %268 : tensor<32xbf16>
    %302 = stablehlo.add %arg3, %270 : tensor<32x32xbf16>
    %303 = stablehlo.add %arg4, %272 : tensor<32xbf16>
    %304 = stablehlo.add %arg5, %274 : tensor<32x32xbf16>
    %305 = stablehlo.add %arg6, %276 : tensor<32xbf16>
    %306 = stablehlo.add %arg7, %278 : tensor<32x32xbf16>
    %307 = stablehlo.add %arg8, %280 : tensor<32xbf16>
    %308 = stablehlo.add %arg9, %282 : tensor<80x32xbf16>
    %309 = stablehlo.add %arg10, %284 : tensor<64x32xbf16>
    %310 = stablehlo.add %arg11, %286 : tensor<32x64xbf16>
    %311 = stablehlo.add %arg12, %288 : tensor<32xbf16>
    %312 = stablehlo.add %arg13, %290 : tensor<32xbf16>
    %313 = stablehlo.add %arg14, %292 : tensor<32xbf16>
    %314 = stablehlo.add %arg15, %294 : tensor<32xbf16>
    %315 = stablehlo.add %arg16, %296 : tensor<80xbf16>
    %316 = stablehlo.add %arg17, %298 : tensor<32x80xbf16>
    return %299, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316, %129 : tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<80x32xbf16>, tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<1x1x12x12xi1>) -> tensor<1x1x12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<1x1x12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<1x1x12x12xi1>
    %7 = stablehlo.select %5, %arg0, %6 : tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>
    return %7 : tensor<1x1x12x12xi1>
  }
  func.func private @_var(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<i32>) -> (tensor<4x12x1xbf16>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>) {
    %0 = stablehlo.convert %arg0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4x12x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<4x12x32xf32>
    %7 = chlo.square %6 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<4x12x32xf32>
    %10 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.subtract %cst_2, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12x1xf32>
    %16 = stablehlo.convert %15 : (tensor<4x12x1xf32>) -> tensor<4x12x1xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.compare GT, %11, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %18 = call @_where(%17, %16, %cst_5) : (tensor<i1>, tensor<4x12x1xbf16>, tensor<f32>) -> tensor<4x12x1xbf16>
    return %18, %9, %11, %17 : tensor<4x12x1xbf16>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4x12x1xbf16>, %arg2: tensor<f32>) -> tensor<4x12x1xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<4x12x1xbf16>
    return %2 : tensor<4x12x1xbf16>
  }
  func.func private @_where_0(%arg0: tensor<1x1x12x12xi1>, %arg1: tensor<4x2x12x12xbf16>, %arg2: tensor<f32>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<1x1x12x12xi1>) -> tensor<4x2x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %3, %1 : tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>
  }
  func.func private @relu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
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
    %2 = call @_where_1(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_2(%arg0: tensor<1xi32>, %arg1: tensor<4x12xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x1xf32>, tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @_var_4(%arg0: tensor<4x12x32xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16> {
    %0 = call @_where_5(%arg2, %arg3) : (tensor<i1>, tensor<4x12x1xbf16>) -> tensor<4x12x1xbf16>
    %1 = stablehlo.convert %0 : (tensor<4x12x1xbf16>) -> tensor<4x12x1xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x32xf32>
    %7 = stablehlo.negate %6 : tensor<4x12x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.add %6, %13 : tensor<4x12x32xf32>
    %15 = stablehlo.convert %14 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    return %15 : tensor<4x12x32xbf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<4x12x1xbf16>) -> tensor<4x12x1xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x1xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<4x12x1xbf16>
    return %1 : tensor<4x12x1xbf16>
  }
  func.func private @_where_6(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %1 : tensor<4x2x12x12xbf16>
  }
}
