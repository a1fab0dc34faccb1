module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28 = stablehlo.negate %26 : tensor<4x12x80xbf16>
    %29 = stablehlo.exponential %28 : tensor<4x12x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %31 = stablehlo.add %30, %29 : tensor<4x12x80xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %33 = stablehlo.divide %32, %31 : tensor<4x12x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %35 = stablehlo.subtract %34, %33 : tensor<4x12x80xbf16>
    %36 = stablehlo.multiply %33, %35 : tensor<4x12x80xbf16>
    %37 = stablehlo.multiply %26, %33 : tensor<4x12x80xbf16>
    %38 = stablehlo.multiply %27, %37 : tensor<4x12x80xbf16>
    %39 = stablehlo.dot_general %38, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %40 = stablehlo.add %7, %39 : tensor<4x12x32xbf16>
    %41 = stablehlo.convert %40 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %42 = stablehlo.multiply %41, %41 : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.divide %44, %45 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %48 = stablehlo.add %46, %47 : tensor<4x12x1xf32>
    %49 = stablehlo.rsqrt %48 : tensor<4x12x1xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x12x1xf32>
    %53 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %54 = stablehlo.multiply %41, %53 : tensor<4x12x32xf32>
    %55 = stablehlo.convert %54 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %58 = stablehlo.multiply %55, %57 : tensor<4x12x32xbf16>
    %59 = stablehlo.dot_general %58, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %60 = stablehlo.convert %59 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %61 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %63 = stablehlo.iota dim = 0 : tensor<64xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %65 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %67 = stablehlo.compare EQ, %65, %66, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %68 = call @_where(%67, %60, %c_11) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.exponential %60 : tensor<4x12x64xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %72 = stablehlo.log %71 : tensor<4x12xf32>
    %73 = stablehlo.subtract %72, %69 : tensor<4x12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %75 = stablehlo.divide %74, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %76 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %78 = stablehlo.negate %77 : tensor<4x12xf32>
    %79 = stablehlo.divide %77, %71 : tensor<4x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %81 = stablehlo.multiply %80, %70 : tensor<4x12x64xf32>
    %82 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %83 = call @_where_0(%67, %82) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %84 = stablehlo.add %81, %83 : tensor<4x12x64xf32>
    %85 = stablehlo.convert %84 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %86 = stablehlo.dot_general %85, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %88 = stablehlo.dot_general %85, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.multiply %55, %88 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %90 = stablehlo.reduce(%89 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %91 = stablehlo.reshape %90 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %92 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.multiply %88, %92 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %94 = stablehlo.reduce(%91 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %95 = stablehlo.convert %93 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %41, %95 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %100 = stablehlo.multiply %95, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.multiply %98, %52 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.divide %101, %102 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %41, %105 : tensor<4x12x32xf32>
    %107 = stablehlo.add %100, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.multiply %105, %41 : tensor<4x12x32xf32>
    %109 = stablehlo.add %107, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.convert %109 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.dot_general %110, %38, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %113 = stablehlo.dot_general %110, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %114 = stablehlo.multiply %27, %113 : tensor<4x12x80xbf16>
    %115 = stablehlo.multiply %113, %37 : tensor<4x12x80xbf16>
    %116 = stablehlo.multiply %26, %114 : tensor<4x12x80xbf16>
    %117 = stablehlo.multiply %114, %33 : tensor<4x12x80xbf16>
    %118 = stablehlo.multiply %116, %36 : tensor<4x12x80xbf16>
    %119 = stablehlo.add %117, %118 : tensor<4x12x80xbf16>
    %120 = stablehlo.dot_general %115, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %121 = stablehlo.transpose %120, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %122 = stablehlo.dot_general %115, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.dot_general %119, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %124 = stablehlo.transpose %123, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %125 = stablehlo.dot_general %119, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.add %122, %125 : tensor<4x12x32xbf16>
    %127 = stablehlo.multiply %22, %126 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.reduce(%127 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %129 = stablehlo.reshape %128 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %130 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.multiply %126, %130 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %132 = stablehlo.reduce(%129 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %133 = stablehlo.convert %131 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %134 = stablehlo.multiply %8, %133 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.reshape %135 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %137 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %138 = stablehlo.multiply %133, %137 : tensor<4x12x32xf32>
    %139 = stablehlo.multiply %136, %19 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %141 = stablehlo.divide %139, %140 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %144 = stablehlo.multiply %8, %143 : tensor<4x12x32xf32>
    %145 = stablehlo.add %138, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.multiply %143, %8 : tensor<4x12x32xf32>
    %147 = stablehlo.add %145, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.convert %147 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %149 = stablehlo.add %110, %148 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %151 = "stablehlo.scatter"(%150, %6, %149) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %173 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %173 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_29 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %153 = stablehlo.multiply %152, %151 : tensor<64x32xbf16>
    %154 = stablehlo.subtract %arg0, %153 : tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %156 = stablehlo.multiply %155, %132 : tensor<32xbf16>
    %157 = stablehlo.subtract %arg1, %156 : tensor<32xbf16>
    %cst_31 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %158 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %159 = stablehlo.multiply %158, %121 : tensor<32x80xbf16>
    %160 = stablehlo.subtract %arg2, %159 : tensor<32x80xbf16>
    %cst_32 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %162 = stablehlo.multiply %161, %124 : tensor<32x80xbf16>
    %163 = stablehlo.subtract %arg3, %162 : tensor<32x80xbf16>
    %cst_33 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %165 = stablehlo.multiply %164, %112 : tensor<80x32xbf16>
    %166 = stablehlo.subtract %arg4, %165 : tensor<80x32xbf16>
    %cst_34 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %168 = stablehlo.multiply %167, %94 : tensor<32xbf16>
    %169 = stablehlo.subtract %arg5, %168 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %171 = stablehlo.multiply %170, %87 : tensor<32x64xbf16>
    %172 = stablehlo.subtract %arg6, %171 : tensor<32x64xbf16>
    return %154, %157, %160, %163, %166, %169, %172, %75 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
}
