module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x8xbf16>, %arg5: tensor<8x32x80xbf16>, %arg6: tensor<8x32x80xbf16>, %arg7: tensor<8x80x32xbf16>, %arg8: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['router']"}, tensor<8x32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<8x32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<8x80x32xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg8 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %27 = stablehlo.dot_general %26, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x8xbf16>) -> tensor<48x8xbf16>
    %28 = stablehlo.convert %27 : (tensor<48x8xbf16>) -> tensor<48x8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %31 = stablehlo.maximum %30, %29 : tensor<48xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<48x8xf32>
    %35 = stablehlo.exponential %34 : tensor<48x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %39 = stablehlo.divide %35, %38 : tensor<48x8xf32>
    %40 = stablehlo.multiply %37, %37 : tensor<48x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<48x1xf32>
    %values, %indices = chlo.top_k(%39, k = 2) : tensor<48x8xf32> -> (tensor<48x2xf32>, tensor<48x2xi32>)
    %43 = stablehlo.reshape %indices : (tensor<48x2xi32>) -> tensor<48x2x1xi32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%values init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<48x2xf32>, tensor<f32>) -> tensor<48xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x2xf32>
    %47 = stablehlo.divide %values, %46 : tensor<48x2xf32>
    %48 = stablehlo.multiply %45, %45 : tensor<48x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %50 = stablehlo.divide %49, %48 : tensor<48x1xf32>
    %51 = stablehlo.convert %47 : (tensor<48x2xf32>) -> tensor<48x2xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<48x8xbf16>
    %53 = stablehlo.iota dim = 0 : tensor<48xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %56 = stablehlo.compare LT, %54, %55, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %c_12 = stablehlo.constant dense<48> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %58 = stablehlo.add %54, %57 : tensor<48x1xi32>
    %59 = stablehlo.select %56, %58, %54 : tensor<48x1xi1>, tensor<48x1xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<48x2xi32>
    %61 = stablehlo.compare LT, %indices, %60, SIGNED : (tensor<48x2xi32>, tensor<48x2xi32>) -> tensor<48x2xi1>
    %c_14 = stablehlo.constant dense<8> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<48x2xi32>
    %63 = stablehlo.add %indices, %62 : tensor<48x2xi32>
    %64 = stablehlo.select %61, %63, %indices : tensor<48x2xi1>, tensor<48x2xi32>
    %65 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<48x1xi32>) -> tensor<48x2xi32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<48x2xi32>) -> tensor<48x2x1xi32>
    %67 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<48x2xi32>) -> tensor<48x2x1xi32>
    %68 = stablehlo.concatenate %66, %67, dim = 2 : (tensor<48x2x1xi32>, tensor<48x2x1xi32>) -> tensor<48x2x2xi32>
    %69 = "stablehlo.scatter"(%52, %68, %51) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %268 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %268 : tensor<bf16>
    }) : (tensor<48x8xbf16>, tensor<48x2x2xi32>, tensor<48x2xbf16>) -> tensor<48x8xbf16>
    %70 = stablehlo.dot_general %arg5, %26, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x32x80xbf16>, tensor<48x32xbf16>) -> tensor<8x80x48xbf16>
    %71 = stablehlo.transpose %70, dims = [0, 2, 1] : (tensor<8x80x48xbf16>) -> tensor<8x48x80xbf16>
    %72 = stablehlo.dot_general %arg6, %26, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x32x80xbf16>, tensor<48x32xbf16>) -> tensor<8x80x48xbf16>
    %73 = stablehlo.transpose %72, dims = [0, 2, 1] : (tensor<8x80x48xbf16>) -> tensor<8x48x80xbf16>
    %74:3 = call @silu(%73) : (tensor<8x48x80xbf16>) -> (tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>)
    %75 = stablehlo.multiply %71, %74#0 : tensor<8x48x80xbf16>
    %76 = stablehlo.dot_general %75, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x80x32xbf16>) -> tensor<8x48x32xbf16>
    %77 = stablehlo.transpose %69, dims = [1, 0] : (tensor<48x8xbf16>) -> tensor<8x48xbf16>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<8x48xbf16>) -> tensor<8x48x1xbf16>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<8x48x1xbf16>) -> tensor<8x48x32xbf16>
    %80 = stablehlo.multiply %76, %79 : tensor<8x48x32xbf16>
    %81 = stablehlo.convert %80 : (tensor<8x48x32xbf16>) -> tensor<8x48x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<8x48x32xf32>, tensor<f32>) -> tensor<48x32xf32>
    %83 = stablehlo.convert %82 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %84 = stablehlo.reshape %83 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.add %7, %84 : tensor<4x12x32xbf16>
    %86 = stablehlo.convert %85 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %86, %86 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %91 = stablehlo.divide %89, %90 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x1xf32>
    %94 = stablehlo.rsqrt %93 : tensor<4x12x1xf32>
    %95 = stablehlo.divide %94, %93 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<4x12x1xf32>
    %98 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %86, %98 : tensor<4x12x32xf32>
    %100 = stablehlo.convert %99 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %101 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %100, %102 : tensor<4x12x32xbf16>
    %104 = stablehlo.dot_general %103, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %105 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %106 = stablehlo.convert %104 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %107:3 = call @log_softmax(%106) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %108 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %109 = stablehlo.iota dim = 0 : tensor<64xi32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %111 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %112 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %113 = stablehlo.compare EQ, %111, %112, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %114 = call @_where(%113, %107#0, %c_20) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%114 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %117 = stablehlo.divide %116, %cst_23 : tensor<f32>
    %118 = stablehlo.negate %117 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.negate %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %120 = stablehlo.divide %119, %cst_25 : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %123 = call @_where_0(%113, %122) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %124 = call @log_softmax_1(%107#1, %107#2, %123) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %125 = stablehlo.convert %124 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %126 = stablehlo.dot_general %125, %103, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %128 = stablehlo.dot_general %125, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.multiply %100, %128 : tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %131 = stablehlo.reshape %130 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %132 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.multiply %128, %132 : tensor<4x12x32xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %134 = stablehlo.reduce(%131 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %135 = stablehlo.convert %133 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %86, %135 : tensor<4x12x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %138 = stablehlo.reshape %137 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %140 = stablehlo.multiply %135, %139 : tensor<4x12x32xf32>
    %141 = stablehlo.multiply %138, %97 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.divide %141, %142 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %146 = stablehlo.multiply %86, %145 : tensor<4x12x32xf32>
    %147 = stablehlo.add %140, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.multiply %145, %86 : tensor<4x12x32xf32>
    %149 = stablehlo.add %147, %148 : tensor<4x12x32xf32>
    %150 = stablehlo.convert %149 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.reshape %150 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %152 = stablehlo.convert %151 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [1, 2] : (tensor<48x32xf32>) -> tensor<8x48x32xf32>
    %154 = stablehlo.convert %153 : (tensor<8x48x32xf32>) -> tensor<8x48x32xbf16>
    %155 = stablehlo.multiply %76, %154 : tensor<8x48x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %156 = stablehlo.reduce(%155 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<8x48x32xbf16>, tensor<bf16>) -> tensor<8x48xbf16>
    %157 = stablehlo.reshape %156 : (tensor<8x48xbf16>) -> tensor<8x48x1xbf16>
    %158 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<8x48x1xbf16>) -> tensor<8x48x32xbf16>
    %159 = stablehlo.multiply %154, %158 : tensor<8x48x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %160 = stablehlo.reduce(%157 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<8x48x1xbf16>, tensor<bf16>) -> tensor<8x48xbf16>
    %161 = stablehlo.transpose %160, dims = [1, 0] : (tensor<8x48xbf16>) -> tensor<48x8xbf16>
    %162 = stablehlo.dot_general %159, %75, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %163 = stablehlo.transpose %162, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %164 = stablehlo.dot_general %159, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x80x32xbf16>) -> tensor<8x48x80xbf16>
    %165 = stablehlo.multiply %71, %164 : tensor<8x48x80xbf16>
    %166 = stablehlo.multiply %164, %74#0 : tensor<8x48x80xbf16>
    %167 = call @silu_2(%74#1, %74#2, %73, %165) : (tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>) -> tensor<8x48x80xbf16>
    %168 = stablehlo.transpose %167, dims = [0, 2, 1] : (tensor<8x48x80xbf16>) -> tensor<8x80x48xbf16>
    %169 = stablehlo.dot_general %168, %arg6, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %170 = stablehlo.dot_general %168, %26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<48x32xbf16>) -> tensor<8x80x32xbf16>
    %171 = stablehlo.transpose %170, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %172 = stablehlo.transpose %166, dims = [0, 2, 1] : (tensor<8x48x80xbf16>) -> tensor<8x80x48xbf16>
    %173 = stablehlo.dot_general %172, %arg5, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %174 = stablehlo.add %169, %173 : tensor<48x32xbf16>
    %175 = stablehlo.dot_general %172, %26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<48x32xbf16>) -> tensor<8x80x32xbf16>
    %176 = stablehlo.transpose %175, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %c_33 = stablehlo.constant dense<[47, 7]> : tensor<2xi32>
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %177 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<48x2x2xi32>
    %178 = stablehlo.compare GE, %68, %177, SIGNED : (tensor<48x2x2xi32>, tensor<48x2x2xi32>) -> tensor<48x2x2xi1>
    %179 = stablehlo.broadcast_in_dim %c_33, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<48x2x2xi32>
    %181 = stablehlo.compare LE, %68, %180, SIGNED : (tensor<48x2x2xi32>, tensor<48x2x2xi32>) -> tensor<48x2x2xi1>
    %182 = stablehlo.and %178, %181 : tensor<48x2x2xi1>
    %c_35 = stablehlo.constant dense<true> : tensor<i1>
    %183 = stablehlo.reduce(%182 init: %c_35) applies stablehlo.and across dimensions = [2] : (tensor<48x2x2xi1>, tensor<i1>) -> tensor<48x2xi1>
    %184 = "stablehlo.gather"(%161, %68) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<48x8xbf16>, tensor<48x2x2xi32>) -> tensor<48x2xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<48x2xbf16>
    %186 = stablehlo.select %183, %184, %185 : tensor<48x2xi1>, tensor<48x2xbf16>
    %187 = stablehlo.convert %186 : (tensor<48x2xbf16>) -> tensor<48x2xf32>
    %188 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x2xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<48x2xf32>
    %190 = stablehlo.multiply %189, %values : tensor<48x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<48x2xf32>, tensor<f32>) -> tensor<48xf32>
    %192 = stablehlo.reshape %191 : (tensor<48xf32>) -> tensor<48x1xf32>
    %193 = stablehlo.negate %192 : tensor<48x1xf32>
    %194 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x2xf32>
    %195 = stablehlo.divide %187, %194 : tensor<48x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%193 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0] : (tensor<48xf32>) -> tensor<48x2xf32>
    %198 = stablehlo.add %195, %197 : tensor<48x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %200 = "stablehlo.scatter"(%199, %43, %198) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %268 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %268 : tensor<f32>
    }) : (tensor<48x8xf32>, tensor<48x2x1xi32>, tensor<48x2xf32>) -> tensor<48x8xf32>
    %201 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %202 = stablehlo.multiply %200, %201 : tensor<48x8xf32>
    %203 = stablehlo.multiply %202, %35 : tensor<48x8xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%203 init: %cst_40) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %205 = stablehlo.reshape %204 : (tensor<48xf32>) -> tensor<48x1xf32>
    %206 = stablehlo.negate %205 : tensor<48x1xf32>
    %207 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %208 = stablehlo.divide %200, %207 : tensor<48x8xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%206 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %211 = stablehlo.add %208, %210 : tensor<48x8xf32>
    %212 = stablehlo.multiply %211, %35 : tensor<48x8xf32>
    %213 = stablehlo.convert %212 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %214 = stablehlo.dot_general %213, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %215 = stablehlo.transpose %214, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %216 = stablehlo.dot_general %213, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %217 = stablehlo.add %174, %216 : tensor<48x32xbf16>
    %218 = stablehlo.reshape %217 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.multiply %22, %218 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %220 = stablehlo.reduce(%219 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %221 = stablehlo.reshape %220 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %222 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %223 = stablehlo.multiply %218, %222 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %224 = stablehlo.reduce(%221 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %225 = stablehlo.convert %223 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %226 = stablehlo.multiply %8, %225 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%226 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %228 = stablehlo.reshape %227 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %229 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %230 = stablehlo.multiply %225, %229 : tensor<4x12x32xf32>
    %231 = stablehlo.multiply %228, %19 : tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %233 = stablehlo.divide %231, %232 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %236 = stablehlo.multiply %8, %235 : tensor<4x12x32xf32>
    %237 = stablehlo.add %230, %236 : tensor<4x12x32xf32>
    %238 = stablehlo.multiply %235, %8 : tensor<4x12x32xf32>
    %239 = stablehlo.add %237, %238 : tensor<4x12x32xf32>
    %240 = stablehlo.convert %239 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %241 = stablehlo.add %150, %240 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %243 = "stablehlo.scatter"(%242, %6, %241) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %268 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %268 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %244 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %245 = stablehlo.multiply %244, %243 : tensor<64x32xbf16>
    %246 = stablehlo.subtract %arg0, %245 : tensor<64x32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %247 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %248 = stablehlo.multiply %247, %134 : tensor<32xbf16>
    %249 = stablehlo.subtract %arg1, %248 : tensor<32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %251 = stablehlo.multiply %250, %224 : tensor<32xbf16>
    %252 = stablehlo.subtract %arg2, %251 : tensor<32xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %253 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %254 = stablehlo.multiply %253, %127 : tensor<32x64xbf16>
    %255 = stablehlo.subtract %arg3, %254 : tensor<32x64xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %257 = stablehlo.multiply %256, %215 : tensor<32x8xbf16>
    %258 = stablehlo.subtract %arg4, %257 : tensor<32x8xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %260 = stablehlo.multiply %259, %176 : tensor<8x32x80xbf16>
    %261 = stablehlo.subtract %arg5, %260 : tensor<8x32x80xbf16>
    %cst_54 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %263 = stablehlo.multiply %262, %171 : tensor<8x32x80xbf16>
    %264 = stablehlo.subtract %arg6, %263 : tensor<8x32x80xbf16>
    %cst_55 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %266 = stablehlo.multiply %265, %163 : tensor<8x80x32xbf16>
    %267 = stablehlo.subtract %arg7, %266 : tensor<8x80x32xbf16>
    return %246, %249, %252, %255, %258, %261, %264, %267, %118 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<8x48x80xbf16>) -> (tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<8x48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<8x48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<8x48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<8x48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<8x48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<8x48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x48x80xbf16>
    return %9, %8, %5 : tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>
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
  func.func private @silu_2(%arg0: tensor<8x48x80xbf16>, %arg1: tensor<8x48x80xbf16>, %arg2: tensor<8x48x80xbf16>, %arg3: tensor<8x48x80xbf16>) -> tensor<8x48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<8x48x80xbf16>
    return %3 : tensor<8x48x80xbf16>
  }
}
