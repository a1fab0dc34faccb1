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
    %102 = call @relu(%101) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %104 = stablehlo.compare GT, %101, %103, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %105 = stablehlo.dot_general %arg9, %102, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<32x80xbf16>, tensor<4x12x80xbf16>) -> tensor<32x4x12xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 2, 0] : (tensor<32x4x12xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.broadcast_in_dim %arg10, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %108 = stablehlo.broadcast_in_dim %107, dims = [1, 2] : (tensor<1x32xbf16>) -> tensor<1x1x32xbf16>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.add %106, %109 : tensor<4x12x32xbf16>
    %111 = stablehlo.add %73, %110 : tensor<4x12x32xbf16>
    %112 = stablehlo.dot_general %arg11, %111, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<4x12x32xbf16>) -> tensor<64x4x12xbf16>
    %113 = stablehlo.transpose %112, dims = [1, 2, 0] : (tensor<64x4x12xbf16>) -> tensor<4x12x64xbf16>
    %114 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %115 = stablehlo.convert %113 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %116 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %117:2 = call @take_along_axis(%115, %116) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %118:2 = call @_take(%117#0, %c_23) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %119 = stablehlo.reduce(%115 init: %cst_24) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.maximum %120, %119 : tensor<4x12xf32>
    %122 = stablehlo.is_finite %121 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.select %122, %121, %123 : tensor<4x12xi1>, tensor<4x12xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %127 = stablehlo.subtract %115, %126 : tensor<4x12x64xf32>
    %128 = stablehlo.exponential %127 : tensor<4x12x64xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.abs %129 : tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %132 = stablehlo.compare GE, %129, %131, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %133 = stablehlo.log %130 : tensor<4x12xf32>
    %134 = stablehlo.add %133, %124 : tensor<4x12xf32>
    %135 = stablehlo.subtract %134, %118#0 : tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %137 = stablehlo.divide %136, %cst_30 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %138 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %140 = stablehlo.negate %139 : tensor<4x12xf32>
    %141 = stablehlo.divide %139, %130 : tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %143 = stablehlo.select %132, %142, %141 : tensor<4x12xi1>, tensor<4x12xf32>
    %144 = stablehlo.select %132, %141, %142 : tensor<4x12xi1>, tensor<4x12xf32>
    %145 = stablehlo.negate %143 : tensor<4x12xf32>
    %146 = stablehlo.add %144, %145 : tensor<4x12xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %148 = stablehlo.multiply %147, %128 : tensor<4x12x64xf32>
    %149 = call @_take_1(%118#1, %140) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %150 = call @take_along_axis_2(%117#1, %149) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %151 = stablehlo.add %148, %150 : tensor<4x12x64xf32>
    %152 = stablehlo.convert %151 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %153 = stablehlo.transpose %152, dims = [2, 0, 1] : (tensor<4x12x64xbf16>) -> tensor<64x4x12xbf16>
    %154 = stablehlo.dot_general %153, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4x12xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.dot_general %153, %111, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<64x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %156 = stablehlo.reduce(%154 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %157 = stablehlo.reshape %156 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %158 = stablehlo.reduce(%157 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %159 = stablehlo.broadcast_in_dim %158, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %160 = stablehlo.reduce(%159 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %161 = stablehlo.transpose %154, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %162 = stablehlo.dot_general %161, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %163 = stablehlo.dot_general %161, %102, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %165 = stablehlo.select %104, %162, %164 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %166 = stablehlo.reduce(%165 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %167 = stablehlo.reshape %166 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %168 = stablehlo.reduce(%167 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %169 = stablehlo.broadcast_in_dim %168, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %170 = stablehlo.reduce(%169 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %171 = stablehlo.transpose %165, dims = [2, 0, 1] : (tensor<4x12x80xbf16>) -> tensor<80x4x12xbf16>
    %172 = stablehlo.dot_general %171, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x4x12xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %173 = stablehlo.dot_general %171, %95, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<80x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %174 = stablehlo.convert %172 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %175 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %176 = stablehlo.multiply %175, %174 : tensor<4x12x32xf32>
    %177 = stablehlo.multiply %174, %89 : tensor<4x12x32xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %179 = stablehlo.reshape %178 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %183 = stablehlo.convert %182 : (tensor<32xf32>) -> tensor<32xbf16>
    %184 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %184, %176 : tensor<4x12x32xf32>
    %186 = stablehlo.multiply %176, %74 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %188 = stablehlo.reshape %187 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %190 = stablehlo.multiply %189, %86 : tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %192 = stablehlo.divide %190, %191 : tensor<4x12xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %194 = stablehlo.multiply %193, %77 : tensor<4x12x32xf32>
    %195 = stablehlo.add %185, %194 : tensor<4x12x32xf32>
    %196 = stablehlo.convert %195 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %197 = stablehlo.add %154, %196 : tensor<4x12x32xbf16>
    %198 = stablehlo.transpose %197, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %199 = stablehlo.dot_general %198, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %200 = stablehlo.dot_general %198, %70, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %201 = stablehlo.reshape %199 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %202 = stablehlo.transpose %201, dims = [0, 2, 1, 3] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %203 = stablehlo.dot_general %202, %67, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %204 = stablehlo.transpose %203, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %205 = stablehlo.dot_general %202, %47, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %206 = stablehlo.convert %205 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %207 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %208 = stablehlo.multiply %206, %207 : tensor<4x2x12x12xf32>
    %209 = stablehlo.multiply %208, %59 : tensor<4x2x12x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_47) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %211 = stablehlo.reshape %210 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %212 = stablehlo.negate %211 : tensor<4x2x12x1xf32>
    %213 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %214 = stablehlo.divide %206, %213 : tensor<4x2x12x12xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%212 init: %cst_48) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %217 = stablehlo.add %214, %216 : tensor<4x2x12x12xf32>
    %218 = stablehlo.multiply %217, %59 : tensor<4x2x12x12xf32>
    %219 = stablehlo.convert %218 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %220 = call @_where_3(%51#1, %219) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %221 = stablehlo.dot_general %220, %49, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %222 = stablehlo.transpose %221, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %223 = stablehlo.dot_general %220, %44, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %224 = stablehlo.transpose %223, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %cst_49 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %225 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %226 = stablehlo.divide %224, %225 : tensor<4x12x2x16xbf16>
    %227 = stablehlo.reshape %204 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.transpose %227, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %229 = stablehlo.dot_general %228, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %230 = stablehlo.dot_general %228, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.reshape %222 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %232 = stablehlo.transpose %231, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %233 = stablehlo.dot_general %232, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %234 = stablehlo.add %229, %233 : tensor<4x12x32xbf16>
    %235 = stablehlo.dot_general %232, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %236 = stablehlo.reshape %226 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %237 = stablehlo.transpose %236, dims = [2, 0, 1] : (tensor<4x12x32xbf16>) -> tensor<32x4x12xbf16>
    %238 = stablehlo.dot_general %237, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.add %234, %238 : tensor<4x12x32xbf16>
    %240 = stablehlo.dot_general %237, %38, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<32x4x12xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %241 = stablehlo.convert %239 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %242 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %243 = stablehlo.multiply %242, %241 : tensor<4x12x32xf32>
    %244 = stablehlo.multiply %241, %32 : tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.reduce(%244 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.reshape %245 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%248 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.convert %249 : (tensor<32xf32>) -> tensor<32xbf16>
    %251 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %252 = stablehlo.multiply %251, %243 : tensor<4x12x32xf32>
    %253 = stablehlo.multiply %243, %17 : tensor<4x12x32xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_53) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %255 = stablehlo.reshape %254 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.reduce(%255 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %257 = stablehlo.multiply %256, %29 : tensor<4x12xf32>
    %cst_55 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %259 = stablehlo.divide %257, %258 : tensor<4x12xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %261 = stablehlo.multiply %260, %20 : tensor<4x12x32xf32>
    %262 = stablehlo.add %252, %261 : tensor<4x12x32xf32>
    %263 = stablehlo.convert %262 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %264 = stablehlo.add %197, %263 : tensor<4x12x32xbf16>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 3] : (tensor<4x12x32xbf16>) -> tensor<4x12x1x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %c_57 = stablehlo.constant dense<[63, 0]> : tensor<2xi32>
    %c_58 = stablehlo.constant dense<2147483647> : tensor<i32>
    %267 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %268 = stablehlo.minimum %c_57, %267 : tensor<2xi32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [2] : (tensor<2xi32>) -> tensor<4x12x2xi32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %270 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i32>) -> tensor<4x12x2xi32>
    %271 = stablehlo.clamp %270, %12, %269 : tensor<4x12x2xi32>
    %272 = "stablehlo.scatter"(%266, %271, %265) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 3], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %309 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %309 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x2xi32>, tensor<4x12x1x32xbf16>) -> tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %274 = stablehlo.multiply %273, %272 : tensor<64x32xbf16>
    %cst_61 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %276 = stablehlo.multiply %275, %240 : tensor<32x32xbf16>
    %cst_62 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %278 = stablehlo.multiply %277, %235 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %280 = stablehlo.multiply %279, %230 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %282 = stablehlo.multiply %281, %200 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %284 = stablehlo.multiply %283, %250 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %286 = stablehlo.multiply %285, %183 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %288 = stablehlo.multiply %287, %173 : tensor<80x32xbf16>
    %cst_68 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %290 = stablehlo.multiply %289, %170 : tensor<80xbf16>
    %cst_69 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %292 = stablehlo.multiply %291, %163 : tensor<32x80xbf16>
    %cst_70 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %294 = stablehlo.multiply %293, %160 : tensor<32xbf16>
    %cst_71 = stablehlo.constant dense<-3.007810e-01> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %296 = stablehlo.multiply %295, %155 : tensor<64x32xbf16>
    %297 = stablehlo.add %arg0, %274 : tensor<64x32xbf16>
    %298 = stablehlo.add %arg1, %276 : tensor<32x32xbf16>
    %299 = stablehlo.add %arg2, %278 : tensor<32x32xbf16>
    %300 = stablehlo.add %arg3, %280 : tensor<32x32xbf16>
    %301 = stablehlo.add %arg4, %282 : tensor<32x32xbf16>
    %302 = stablehlo.add %arg5, %284 : tensor<32xbf16>
    %303 = stablehlo.add %arg6, %286 : tensor<32xbf16>
    %304 = stablehlo.add %arg7, %288 : tensor<80x32xbf16>
    %305 = stablehlo.add %arg8, %290 : tensor<80xbf16>
    %306 = stablehlo.add %arg9, %292 : tensor<32x80xbf16>
    %307 = stablehlo.add %arg10, %294 : tensor<32xbf16>
    %308 = stablehlo.add %arg11, %296 : tensor<64x32xbf16>
    return %297, %298, %299, %300, %301, %302, %303, %304, %305, %306, %307, %308, %137 : tensor<64x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<80x32xbf16>, tensor<80xbf16>, tensor<32x80xbf16>, tensor<32xbf16>, tensor<64x32xbf16>, tensor<f32>
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
