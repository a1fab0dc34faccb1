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
    %98 = stablehlo.multiply %97, %97 : tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %98, %97 : tensor<4x12x80xbf16>
    %100 = stablehlo.multiply %97, %97 : tensor<4x12x80xbf16>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %102 = stablehlo.multiply %101, %100 : tensor<4x12x80xbf16>
    %cst_18 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %103 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %104 = stablehlo.multiply %103, %99 : tensor<4x12x80xbf16>
    %105 = stablehlo.add %97, %104 : tensor<4x12x80xbf16>
    %cst_19 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %107 = stablehlo.multiply %106, %105 : tensor<4x12x80xbf16>
    %108 = stablehlo.tanh %107 : tensor<4x12x80xbf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %109 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %110 = stablehlo.subtract %109, %108 : tensor<4x12x80xbf16>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %111 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %112 = stablehlo.add %111, %108 : tensor<4x12x80xbf16>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %114 = stablehlo.multiply %113, %112 : tensor<4x12x80xbf16>
    %115 = stablehlo.multiply %97, %114 : tensor<4x12x80xbf16>
    %116 = stablehlo.dot_general %115, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %117 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xbf16>) -> tensor<4x12x32xbf16>
    %118 = stablehlo.add %116, %117 : tensor<4x12x32xbf16>
    %119 = stablehlo.add %71, %118 : tensor<4x12x32xbf16>
    %120 = stablehlo.dot_general %119, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %121 = stablehlo.slice %arg18 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %122 = stablehlo.convert %120 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %123 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %124:2 = call @take_along_axis(%122, %123) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %125:2 = call @_take(%124#0, %c_23) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %126 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %128 = stablehlo.maximum %127, %126 : tensor<4x12xf32>
    %129 = stablehlo.is_finite %128 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %131 = stablehlo.select %129, %128, %130 : tensor<4x12xi1>, tensor<4x12xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %134 = stablehlo.subtract %122, %133 : tensor<4x12x64xf32>
    %135 = stablehlo.exponential %134 : tensor<4x12x64xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %137 = stablehlo.abs %136 : tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.compare GE, %136, %138, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %140 = stablehlo.log %137 : tensor<4x12xf32>
    %141 = stablehlo.add %140, %131 : tensor<4x12xf32>
    %142 = stablehlo.subtract %141, %125#0 : tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%142 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %144 = stablehlo.divide %143, %cst_30 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %145 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %147 = stablehlo.negate %146 : tensor<4x12xf32>
    %148 = stablehlo.divide %146, %137 : tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %150 = stablehlo.select %139, %149, %148 : tensor<4x12xi1>, tensor<4x12xf32>
    %151 = stablehlo.select %139, %148, %149 : tensor<4x12xi1>, tensor<4x12xf32>
    %152 = stablehlo.negate %150 : tensor<4x12xf32>
    %153 = stablehlo.add %151, %152 : tensor<4x12xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %155 = stablehlo.multiply %154, %135 : tensor<4x12x64xf32>
    %156 = call @_take_2(%125#1, %147) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %157 = call @take_along_axis_3(%124#1, %156) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %158 = stablehlo.add %155, %157 : tensor<4x12x64xf32>
    %159 = stablehlo.convert %158 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %160 = stablehlo.dot_general %159, %119, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %161 = stablehlo.transpose %160, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %162 = stablehlo.dot_general %159, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %163 = stablehlo.reduce(%162 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %164 = stablehlo.dot_general %162, %115, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %165 = stablehlo.transpose %164, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %166 = stablehlo.dot_general %162, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %167 = stablehlo.multiply %97, %166 : tensor<4x12x80xbf16>
    %168 = stablehlo.multiply %166, %114 : tensor<4x12x80xbf16>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %170 = stablehlo.multiply %169, %167 : tensor<4x12x80xbf16>
    %171 = stablehlo.multiply %170, %110 : tensor<4x12x80xbf16>
    %172 = stablehlo.multiply %171, %108 : tensor<4x12x80xbf16>
    %173 = stablehlo.add %171, %172 : tensor<4x12x80xbf16>
    %cst_36 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %174 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %175 = stablehlo.multiply %174, %173 : tensor<4x12x80xbf16>
    %176 = stablehlo.add %168, %175 : tensor<4x12x80xbf16>
    %cst_37 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %178 = stablehlo.multiply %177, %175 : tensor<4x12x80xbf16>
    %179 = stablehlo.multiply %178, %102 : tensor<4x12x80xbf16>
    %180 = stablehlo.add %176, %179 : tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %181 = stablehlo.reduce(%180 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %182 = stablehlo.dot_general %180, %94, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %183 = stablehlo.transpose %182, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %184 = stablehlo.dot_general %180, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %185 = stablehlo.reduce(%184 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %186 = stablehlo.reshape %185 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %187 = stablehlo.reduce(%186 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %188 = stablehlo.multiply %88, %184 : tensor<4x12x32xbf16>
    %189 = stablehlo.multiply %184, %90 : tensor<4x12x32xbf16>
    %190 = stablehlo.negate %188 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %191 = stablehlo.reduce(%190 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %192 = stablehlo.reshape %191 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %193 = stablehlo.add %162, %188 : tensor<4x12x32xbf16>
    %194 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %195 = stablehlo.multiply %194, %189 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %196 = stablehlo.reduce(%195 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %197 = stablehlo.reshape %196 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %198 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %199 = stablehlo.multiply %189, %198 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %200 = stablehlo.reduce(%199 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %201 = stablehlo.reshape %200 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %202 = stablehlo.reduce(%201 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %203 = stablehlo.multiply %197, %84 : tensor<4x12x1xbf16>
    %204 = call @_var_4(%78#1, %78#2, %78#3, %203) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %205 = stablehlo.add %193, %204 : tensor<4x12x32xbf16>
    %206 = stablehlo.convert %192 : (tensor<4x12x1xbf16>) -> tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %208 = stablehlo.divide %206, %207 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %211 = stablehlo.convert %210 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %212 = stablehlo.add %205, %211 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %213 = stablehlo.reduce(%212 init: %cst_47) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %214 = stablehlo.dot_general %212, %67, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %215 = stablehlo.transpose %214, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %216 = stablehlo.dot_general %212, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %217 = stablehlo.reshape %216 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %218 = stablehlo.transpose %217, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %219 = stablehlo.dot_general %218, %44, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %220 = stablehlo.dot_general %218, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %221 = stablehlo.transpose %220, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %222 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %223 = stablehlo.multiply %219, %222 : tensor<4x2x12x12xbf16>
    %224 = stablehlo.multiply %223, %55 : tensor<4x2x12x12xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %225 = stablehlo.reduce(%224 init: %cst_48) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %226 = stablehlo.reshape %225 : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %227 = stablehlo.negate %226 : tensor<4x2x12x1xbf16>
    %228 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %229 = stablehlo.divide %219, %228 : tensor<4x2x12x12xbf16>
    %230 = stablehlo.convert %227 : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%230 init: %cst_49) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %233 = stablehlo.convert %232 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %234 = stablehlo.add %229, %233 : tensor<4x2x12x12xbf16>
    %235 = stablehlo.multiply %234, %55 : tensor<4x2x12x12xbf16>
    %236 = call @_where_6(%48#1, %235) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_50 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %237 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %238 = stablehlo.divide %236, %237 : tensor<4x2x12x12xbf16>
    %239 = stablehlo.dot_general %238, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %240 = stablehlo.transpose %239, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %241 = stablehlo.dot_general %238, %40, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %242 = stablehlo.transpose %241, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %243 = stablehlo.reshape %221 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %244 = stablehlo.reduce(%243 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %245 = stablehlo.dot_general %243, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %246 = stablehlo.transpose %245, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %247 = stablehlo.dot_general %243, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %248 = stablehlo.reshape %240 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %249 = stablehlo.reduce(%248 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %250 = stablehlo.dot_general %248, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %251 = stablehlo.transpose %250, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %252 = stablehlo.dot_general %248, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %253 = stablehlo.add %247, %252 : tensor<4x12x32xbf16>
    %254 = stablehlo.reshape %242 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %255 = stablehlo.reduce(%254 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %256 = stablehlo.dot_general %254, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %257 = stablehlo.transpose %256, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %258 = stablehlo.dot_general %254, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %259 = stablehlo.add %253, %258 : tensor<4x12x32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %260 = stablehlo.reduce(%259 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %261 = stablehlo.reshape %260 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %262 = stablehlo.reduce(%261 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %263 = stablehlo.multiply %26, %259 : tensor<4x12x32xbf16>
    %264 = stablehlo.multiply %259, %28 : tensor<4x12x32xbf16>
    %265 = stablehlo.negate %263 : tensor<4x12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %266 = stablehlo.reduce(%265 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %267 = stablehlo.reshape %266 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %268 = stablehlo.add %212, %263 : tensor<4x12x32xbf16>
    %269 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %270 = stablehlo.multiply %269, %264 : tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %271 = stablehlo.reduce(%270 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<4x12xbf16>
    %272 = stablehlo.reshape %271 : (tensor<4x12xbf16>) -> tensor<4x12x1xbf16>
    %273 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %274 = stablehlo.multiply %264, %273 : tensor<4x12x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %275 = stablehlo.reduce(%274 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.reshape %275 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %277 = stablehlo.reduce(%276 init: %cst_59) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %278 = stablehlo.multiply %272, %22 : tensor<4x12x1xbf16>
    %279 = call @_var_4(%16#1, %16#2, %16#3, %278) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xbf16>) -> tensor<4x12x32xbf16>
    %280 = stablehlo.add %268, %279 : tensor<4x12x32xbf16>
    %281 = stablehlo.convert %267 : (tensor<4x12x1xbf16>) -> tensor<4x12x1xf32>
    %cst_60 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %283 = stablehlo.divide %281, %282 : tensor<4x12x1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.reduce(%283 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %286 = stablehlo.convert %285 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %287 = stablehlo.add %280, %286 : tensor<4x12x32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %289 = "stablehlo.scatter"(%288, %6, %287) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg19: tensor<bf16>, %arg20: tensor<bf16>):
      %344 = stablehlo.add %arg19, %arg20 : tensor<bf16>
      stablehlo.return %344 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_63 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %291 = stablehlo.multiply %290, %249 : tensor<32xbf16>
    %cst_64 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %293 = stablehlo.multiply %292, %251 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %295 = stablehlo.multiply %294, %213 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %296 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %297 = stablehlo.multiply %296, %215 : tensor<32x32xbf16>
    %cst_67 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %298 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %299 = stablehlo.multiply %298, %255 : tensor<32xbf16>
    %cst_68 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %301 = stablehlo.multiply %300, %257 : tensor<32x32xbf16>
    %cst_69 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %302 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %303 = stablehlo.multiply %302, %244 : tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %305 = stablehlo.multiply %304, %246 : tensor<32x32xbf16>
    %cst_71 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %307 = stablehlo.multiply %306, %163 : tensor<32xbf16>
    %cst_72 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %309 = stablehlo.multiply %308, %165 : tensor<80x32xbf16>
    %cst_73 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %311 = stablehlo.multiply %310, %289 : tensor<64x32xbf16>
    %cst_74 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %313 = stablehlo.multiply %312, %161 : tensor<32x64xbf16>
    %cst_75 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %315 = stablehlo.multiply %314, %262 : tensor<32xbf16>
    %cst_76 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %317 = stablehlo.multiply %316, %277 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %318 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %319 = stablehlo.multiply %318, %187 : tensor<32xbf16>
    %cst_78 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %320 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %321 = stablehlo.multiply %320, %202 : tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %323 = stablehlo.multiply %322, %181 : tensor<80xbf16>
    %cst_80 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %324 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %325 = stablehlo.multiply %324, %183 : tensor<32x80xbf16>
    %326 = stablehlo.add %arg0, %291 : tensor<32xbf16>
    %327 = stablehlo.add %arg1, %293 : tensor<32x32xbf16>
    %328 = stablehlo.add %arg2, %295 : tensor<32xbf16>
    %329 = stablehlo.add %arg3, %297 : tensor<32x32xbf16>
    %330 = stablehlo.add %arg4, %299 : tensor<32xbf16>
    %331 = stablehlo.add %arg5, %301 : tensor<32x32xbf16>
    %332 = stablehlo.add %arg6, %303 : tensor<32xbf16>
    %333 = stablehlo.add %arg7, %305 : tensor<32x32xbf16>
    %334 = stablehlo.add %arg8, %307 : tensor<32xbf16>
    %335 = stablehlo.add %arg9, %309 : tensor<80x32xbf16>
    %336 = stablehlo.add %arg10, %311 : tensor<64x32xbf16>
    %337 = stablehlo.add %arg11, %313 : tensor<32x64xbf16>
    %338 = stablehlo.add %arg12, %315 : tensor<32xbf16>
    %339 = stablehlo.add %arg13, %317 : tensor<32xbf16>
    %340 = stablehlo.add %arg14, %319 : tensor<32xbf16>
    %341 = stablehlo.add %arg15, %321 : tensor<32xbf16>
    %342 = stablehlo.add %arg16, %323 : tensor<80xbf16>
    %343 = stablehlo.add %arg17, %325 : tensor<32x80xbf16>
    return %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342, %343, %144 : tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<80x32xbf16>, tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<f32>
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
