module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<80xbf16>, %arg9: tensor<32x80xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<64x32xbf16>, %arg12: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0].emb.weight"}, tensor<32x32xbf16> {jax.result_info = "result[0].block.attention.query_proj.weight"}, tensor<32x32xbf16> {jax.result_info = "result[0].block.attention.key_proj.weight"}, tensor<32x32xbf16> {jax.result_info = "result[0].block.attention.value_proj.weight"}, tensor<32x32xbf16> {jax.result_info = "result[0].block.attention.output_proj.weight"}, tensor<32xbf16> {jax.result_info = "result[0].block.norm1.weight"}, tensor<32xbf16> {jax.result_info = "result[0].block.norm2.weight"}, tensor<80x32xbf16> {jax.result_info = "result[0].block.up.weight"}, tensor<80xbf16> {jax.result_info = "result[0].block.up.bias"}, tensor<32x80xbf16> {jax.result_info = "result[0].block.down.weight"}, tensor<32xbf16> {jax.result_info = "result[0].block.down.bias"}, tensor<64x32xbf16> {jax.result_info = "result[0].head.weight"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg12 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %c_1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<32> : tensor<i32>
    %7 = stablehlo.add %c_3, %c_4 : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.select %6, %7, %c_5 : tensor<i1>, tensor<i32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<12x1xi32>) -> tensor<4x12x1xi32>
    %12 = stablehlo.concatenate %9, %11, dim = 2 : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x2xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x2xi32>) -> tensor<4x12x1x32xbf16>
    %14 = stablehlo.reshape %13 : (tensor<4x12x1x32xbf16>) -> tensor<4x12x32xbf16>
    %c_6 = stablehlo.constant dense<true> : tensor<i1>
    %15 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %16 = call @tril(%15) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %17 = stablehlo.convert %14 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %25 = stablehlo.add %23, %24 : tensor<4x12xf32>
    %26 = stablehlo.rsqrt %25 : tensor<4x12xf32>
    %27 = stablehlo.divide %26, %25 : tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<4x12xf32>
    %30 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %32 = stablehlo.multiply %31, %17 : tensor<4x12x32xf32>
    %33 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1, 2] : (tensor<1x32xf32>) -> tensor<1x1x32xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %37 = stablehlo.multiply %36, %32 : tensor<4x12x32xf32>
    %38 = stablehlo.convert %37 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %39 = stablehlo.dot_general %arg1, %38, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %40 = stablehlo.transpose %39, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %41 = stablehlo.reshape %40 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %42 = stablehlo.dot_general %arg2, %38, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %43 = stablehlo.transpose %42, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %44 = stablehlo.reshape %43 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %45 = stablehlo.dot_general %arg3, %38, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.reshape %46 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %49 = stablehlo.divide %41, %48 : tensor<4x12x2x16xbf16>
    %50 = stablehlo.dot_general %49, %44, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_12 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %51:2 = call @_where(%16, %50, %cst_12) : (tensor<12x12xi1>, tensor<4x2x12x12xbf16>, tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>)
    %52 = stablehlo.convert %51#0 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %55 = stablehlo.maximum %54, %53 : tensor<4x2x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %58 = stablehlo.subtract %52, %57 : tensor<4x2x12x12xf32>
    %59 = stablehlo.exponential %58 : tensor<4x2x12x12xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_15) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %63 = stablehlo.divide %59, %62 : tensor<4x2x12x12xf32>
    %64 = stablehlo.multiply %61, %61 : tensor<4x2x12x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2x12x1xf32>
    %66 = stablehlo.divide %65, %64 : tensor<4x2x12x1xf32>
    %67 = stablehlo.convert %63 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %68 = stablehlo.dot_general %67, %47, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %69 = stablehlo.transpose %68, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %70 = stablehlo.reshape %69 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.dot_general %arg4, %70, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.add %14, %72 : tensor<4x12x32xbf16>
    %74 = stablehlo.convert %73 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %74, %74 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %76, %74 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%75 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.divide %78, %79 : tensor<4x12xf32>
    %cst_20 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.add %80, %81 : tensor<4x12xf32>
    %83 = stablehlo.rsqrt %82 : tensor<4x12xf32>
    %84 = stablehlo.divide %83, %82 : tensor<4x12xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<4x12xf32>
    %87 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %89 = stablehlo.multiply %88, %74 : tensor<4x12x32xf32>
    %90 = stablehlo.convert %arg6 : (tensor<32xbf16>) -> tensor<32xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1, 2] : (tensor<1x32xf32>) -> tensor<1x1x32xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %93, %89 : tensor<4x12x32xf32>
    %95 = stablehlo.convert %94 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.dot_general %arg7, %95, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<80x32xbf16>, tensor<4x12x32xbf16>) -> tensor<80x4x12xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 2, 0] : (tensor<80x4x12xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.broadcast_in_dim %arg8, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %99 = stablehlo.broadcast_in_dim %98, dims = [1, 2] : (tensor<1x80xbf16>) -> tensor<1x1x80xbf16>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<1x1x80xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.add %97, %100 : tensor<4x12x80xbf16>
    %102 = stablehlo.multiply %101, %101 : tensor<4x12x80xbf16>
    %103 = stablehlo.multiply %102, %101 : tensor<4x12x80xbf16>
    %104 = stablehlo.multiply %101, %101 : tensor<4x12x80xbf16>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %105 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %106 = stablehlo.multiply %105, %104 : tensor<4x12x80xbf16>
    %cst_23 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %108 = stablehlo.multiply %107, %103 : tensor<4x12x80xbf16>
    %109 = stablehlo.add %101, %108 : tensor<4x12x80xbf16>
    %cst_24 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %110 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %111 = stablehlo.multiply %110, %109 : tensor<4x12x80xbf16>
    %112 = stablehlo.tanh %111 : tensor<4x12x80xbf16>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %113 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %114 = stablehlo.subtract %113, %112 : tensor<4x12x80xbf16>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %116 = stablehlo.add %115, %112 : tensor<4x12x80xbf16>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %118 = stablehlo.multiply %117, %116 : tensor<4x12x80xbf16>
    %119 = stablehlo.multiply %101, %118 : tensor<4x12x80xbf16>
    %120 = stablehlo.dot_general %arg9, %119, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x80xbf16>, tensor<4x12x80xbf16>) -> tensor<32x4x12xbf16>
    %121 = stablehlo.transpose %120, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %122 = stablehlo.broadcast_in_dim %arg10, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %123 = stablehlo.broadcast_in_dim %122, dims = [1, 2] : (tensor<1x32xbf16>) -> tensor<1x1x32xbf16>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.add %121, %124 : tensor<4x12x32xbf16>
    %126 = stablehlo.add %73, %125 : tensor<4x12x32xbf16>
    %127 = stablehlo.dot_general %arg11, %126, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<4x12x32xbf16>) -> tensor<64x4x12xbf16>
    %128 = stablehlo.transpose %127, dims = [1, 2, 0] : (tensor<64x4x12xbf16>) -> tensor<4x12x64xbf16>
    %129 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %130 = stablehlo.convert %128 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %131 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %132:2 = call @take_along_axis(%130, %131) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %133:2 = call @_take(%132#0, %c_28) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %134 = stablehlo.reduce(%130 init: %cst_29) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.maximum %135, %134 : tensor<4x12xf32>
    %137 = stablehlo.is_finite %136 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.select %137, %136, %138 : tensor<4x12xi1>, tensor<4x12xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %142 = stablehlo.subtract %130, %141 : tensor<4x12x64xf32>
    %143 = stablehlo.exponential %142 : tensor<4x12x64xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %145 = stablehlo.abs %144 : tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %147 = stablehlo.compare GE, %144, %146, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %148 = stablehlo.log %145 : tensor<4x12xf32>
    %149 = stablehlo.add %148, %139 : tensor<4x12xf32>
    %150 = stablehlo.subtract %149, %133#0 : tensor<4x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %152 = stablehlo.divide %151, %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_37 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %153 = stablehlo.divide %cst_36, %cst_37 : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.negate %154 : tensor<4x12xf32>
    %156 = stablehlo.divide %154, %145 : tensor<4x12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %158 = stablehlo.select %147, %157, %156 : tensor<4x12xi1>, tensor<4x12xf32>
    %159 = stablehlo.select %147, %156, %157 : tensor<4x12xi1>, tensor<4x12xf32>
    %160 = stablehlo.negate %158 : tensor<4x12xf32>
    %161 = stablehlo.add %159, %160 : tensor<4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %163 = stablehlo.multiply %162, %143 : tensor<4x12x64xf32>
    %164 = call @_take_1(%133#1, %155) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %165 = call @take_along_axis_2(%132#1, %164) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %166 = stablehlo.add %163, %165 : tensor<4x12x64xf32>
    %167 = stablehlo.convert %166 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %168 = stablehlo.transpose %167, dims = [2, 0, 1] : (tensor<4x12x64xbf16>) -> tensor<64x4x12xbf16>
    %169 = stablehlo.dot_general %168, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4x12xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %170 = stablehlo.dot_general %168, %126, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<64x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %171 = stablehlo.reduce(%169 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %172 = stablehlo.reshape %171 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%172 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.broadcast_in_dim %173, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.reduce(%174 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %176 = stablehlo.transpose %169, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %177 = stablehlo.dot_general %176, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %178 = stablehlo.dot_general %176, %119, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %179 = stablehlo.multiply %101, %177 : tensor<4x12x80xbf16>
    %180 = stablehlo.multiply %177, %118 : tensor<4x12x80xbf16>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %182 = stablehlo.multiply %181, %179 : tensor<4x12x80xbf16>
    %183 = stablehlo.multiply %182, %114 : tensor<4x12x80xbf16>
    %184 = stablehlo.multiply %183, %112 : tensor<4x12x80xbf16>
    %185 = stablehlo.add %183, %184 : tensor<4x12x80xbf16>
    %cst_43 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %187 = stablehlo.multiply %186, %185 : tensor<4x12x80xbf16>
    %188 = stablehlo.add %180, %187 : tensor<4x12x80xbf16>
    %cst_44 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %190 = stablehlo.multiply %189, %187 : tensor<4x12x80xbf16>
    %191 = stablehlo.multiply %190, %106 : tensor<4x12x80xbf16>
    %192 = stablehlo.add %188, %191 : tensor<4x12x80xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %193 = stablehlo.reduce(%192 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %194 = stablehlo.reshape %193 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %195 = stablehlo.reduce(%194 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %196 = stablehlo.broadcast_in_dim %195, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %197 = stablehlo.reduce(%196 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %198 = stablehlo.transpose %192, dims = [2, 0, 1] : (tensor<4x12x80xbf16>) -> tensor<80x4x12xbf16>
    %199 = stablehlo.dot_general %198, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x4x12xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %200 = stablehlo.dot_general %198, %95, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<80x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %201 = stablehlo.convert %199 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %202 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %203 = stablehlo.multiply %202, %201 : tensor<4x12x32xf32>
    %204 = stablehlo.multiply %201, %89 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.reshape %205 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %207 = stablehlo.reduce(%206 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %210 = stablehlo.convert %209 : (tensor<32xf32>) -> tensor<32xbf16>
    %211 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %212 = stablehlo.multiply %211, %203 : tensor<4x12x32xf32>
    %213 = stablehlo.multiply %203, %74 : tensor<4x12x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%213 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %217 = stablehlo.multiply %216, %86 : tensor<4x12xf32>
    %cst_53 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %219 = stablehlo.divide %217, %218 : tensor<4x12xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %221 = stablehlo.multiply %220, %77 : tensor<4x12x32xf32>
    %222 = stablehlo.add %212, %221 : tensor<4x12x32xf32>
    %223 = stablehlo.convert %222 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %224 = stablehlo.add %169, %223 : tensor<4x12x32xbf16>
    %225 = stablehlo.transpose %224, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %226 = stablehlo.dot_general %225, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %227 = stablehlo.dot_general %225, %70, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %228 = stablehlo.reshape %226 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %229 = stablehlo.transpose %228, dims = [0, 2, 1, 3] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %230 = stablehlo.dot_general %229, %67, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %231 = stablehlo.transpose %230, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %232 = stablehlo.dot_general %229, %47, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %233 = stablehlo.convert %232 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %234 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %235 = stablehlo.multiply %233, %234 : tensor<4x2x12x12xf32>
    %236 = stablehlo.multiply %235, %59 : tensor<4x2x12x12xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%236 init: %cst_54) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %238 = stablehlo.reshape %237 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %239 = stablehlo.negate %238 : tensor<4x2x12x1xf32>
    %240 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %241 = stablehlo.divide %233, %240 : tensor<4x2x12x12xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%239 init: %cst_55) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %244 = stablehlo.add %241, %243 : tensor<4x2x12x12xf32>
    %245 = stablehlo.multiply %244, %59 : tensor<4x2x12x12xf32>
    %246 = stablehlo.convert %245 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %247 = call @_where_3(%51#1, %246) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %248 = stablehlo.dot_general %247, %49, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %249 = stablehlo.transpose %248, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %250 = stablehlo.dot_general %247, %44, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %251 = stablehlo.transpose %250, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %cst_56 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %253 = stablehlo.divide %251, %252 : tensor<4x12x2x16xbf16>
    %254 = stablehlo.reshape %231 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %255 = stablehlo.transpose %254, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %256 = stablehlo.dot_general %255, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %257 = stablehlo.dot_general %255, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %258 = stablehlo.reshape %249 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %259 = stablehlo.transpose %258, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %260 = stablehlo.dot_general %259, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %261 = stablehlo.add %256, %260 : tensor<4x12x32xbf16>
    %262 = stablehlo.dot_general %259, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %263 = stablehlo.reshape %253 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %264 = stablehlo.transpose %263, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %265 = stablehlo.dot_general %264, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %266 = stablehlo.add %261, %265 : tensor<4x12x32xbf16>
    %267 = stablehlo.dot_general %264, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %268 = stablehlo.convert %266 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %269 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %270 = stablehlo.multiply %269, %268 : tensor<4x12x32xf32>
    %271 = stablehlo.multiply %268, %32 : tensor<4x12x32xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %273 = stablehlo.reshape %272 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%275 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %277 = stablehlo.convert %276 : (tensor<32xf32>) -> tensor<32xbf16>
    %278 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %279 = stablehlo.multiply %278, %270 : tensor<4x12x32xf32>
    %280 = stablehlo.multiply %270, %17 : tensor<4x12x32xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %281 = stablehlo.reduce(%280 init: %cst_60) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %282 = stablehlo.reshape %281 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%282 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %284 = stablehlo.multiply %283, %29 : tensor<4x12xf32>
    %cst_62 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %286 = stablehlo.divide %284, %285 : tensor<4x12xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %288 = stablehlo.multiply %287, %20 : tensor<4x12x32xf32>
    %289 = stablehlo.add %279, %288 : tensor<4x12x32xf32>
    %290 = stablehlo.convert %289 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %291 = stablehlo.add %224, %290 : tensor<4x12x32xbf16>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 3] : (tensor<4x12x32xbf16>) -> tensor<4x12x1x32xbf16>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %c_64 = stablehlo.constant dense<[63, 0]> : tensor<2xi32>
    %c_65 = stablehlo.constant dense<2147483647> : tensor<i32>
    %294 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %295 = stablehlo.minimum %c_64, %294 : tensor<2xi32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [2] : (tensor<2xi32>) -> tensor<4x12x2xi32>
    %c_66 = stablehlo.constant dense<0> : tensor<i32>
    %297 = stablehlo.broadcast_in_dim %c_66, dims = [] : (tensor<i32>) -> tensor<4x12x2xi32>
    %298 = stablehlo.clamp %297, %12, %296 : tensor<4x12x2xi32>
    %299 = "stablehlo.scatter"(%293, %298, %292) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 3], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %336 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %336 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x2xi32>, tensor<4x12x1x32xbf16>) -> tensor<64x32xbf16>
    %cst_67 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %301 = stablehlo.multiply %300, %299 : tensor<64x32xbf16>
    %cst_68 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %302 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %303 = stablehlo.multiply %302, %267 : tensor<32x32xbf16>
    %cst_69 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %305 = stablehlo.multiply %304, %262 : tensor<32x32xbf16>
    %cst_70 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %307 = stablehlo.multiply %306, %257 : tensor<32x32xbf16>
    %cst_71 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %309 = stablehlo.multiply %308, %227 : tensor<32x32xbf16>
    %cst_72 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %311 = stablehlo.multiply %310, %277 : tensor<32xbf16>
    %cst_73 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %313 = stablehlo.multiply %312, %210 : tensor<32xbf16>
    %cst_74 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %315 = stablehlo.multiply %314, %200 : tensor<80x32xbf16>
    %cst_75 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %317 = stablehlo.multiply %316, %197 : tensor<80xbf16>
    %cst_76 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %318 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %319 = stablehlo.multiply %318, %178 : tensor<32x80xbf16>
    %cst_77 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %320 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %321 = stablehlo.multiply %320, %175 : tensor<32xbf16>
    %cst_78 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %323 = stablehlo.multiply %322, %170 : tensor<64x32xbf16>
    %324 = stablehlo.add %arg0, %301 : tensor<64x32xbf16>
    %325 = stablehlo.add %arg1, %303 : tensor<32x32xbf16>
    %326 = stablehlo.add %arg2, %305 : tensor<32x32xbf16>
    %327 = stablehlo.add %arg3, %307 : tensor<32x32xbf16>
    %328 = stablehlo.add %arg4, %309 : tensor<32x32xbf16>
    %329 = stablehlo.add %arg5, %311 : tensor<32xbf16>
    %330 = stablehlo.add %arg6, %313 : tensor<32xbf16>
    %331 = stablehlo.add %arg7, %315 : tensor<80x32xbf16>
    %332 = stablehlo.add %arg8, %317 : tensor<80xbf16>
    %333 = stablehlo.add %arg9, %319 : tensor<32x80xbf16>
    %334 = stablehlo.add %arg10, %321 : tensor<32xbf16>
    %335 = stablehlo.add %arg11, %323 : tensor<64x32xbf16>
    return %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %152 : tensor<64x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<80x32xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>, tensor<64x32xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x12x12xbf16>, %arg2: tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<bf16>) -> tensor<12x12xbf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<12x12xi1>) -> tensor<2x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<12x12xbf16>) -> tensor<2x12x12xbf16>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<2x12x12xi1>) -> tensor<4x2x12x12xi1>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1, 2, 3] : (tensor<2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %5 = stablehlo.select %3, %arg1, %4 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %5, %3 : tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>
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
  func.func private @_where_3(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %1 : tensor<4x2x12x12xbf16>
  }
}
