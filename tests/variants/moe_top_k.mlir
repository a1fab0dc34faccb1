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
      %261 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %261 : tensor<bf16>
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
    %109:2 = call @take_along_axis(%107#0, %108) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109#0 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %111 = stablehlo.divide %110, %cst_21 : tensor<f32>
    %112 = stablehlo.negate %111 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.negate %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %114 = stablehlo.divide %113, %cst_23 : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %116 = call @take_along_axis_0(%109#1, %115) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %117 = call @log_softmax_1(%107#1, %107#2, %116) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %118 = stablehlo.convert %117 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %119 = stablehlo.dot_general %118, %103, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %121 = stablehlo.dot_general %118, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %122 = stablehlo.multiply %100, %121 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %124 = stablehlo.reshape %123 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %125 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.multiply %121, %125 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %127 = stablehlo.reduce(%124 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %128 = stablehlo.convert %126 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %129 = stablehlo.multiply %86, %128 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %131 = stablehlo.reshape %130 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %132 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %133 = stablehlo.multiply %128, %132 : tensor<4x12x32xf32>
    %134 = stablehlo.multiply %131, %97 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %136 = stablehlo.divide %134, %135 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %139 = stablehlo.multiply %86, %138 : tensor<4x12x32xf32>
    %140 = stablehlo.add %133, %139 : tensor<4x12x32xf32>
    %141 = stablehlo.multiply %138, %86 : tensor<4x12x32xf32>
    %142 = stablehlo.add %140, %141 : tensor<4x12x32xf32>
    %143 = stablehlo.convert %142 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %144 = stablehlo.reshape %143 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %145 = stablehlo.convert %144 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1, 2] : (tensor<48x32xf32>) -> tensor<8x48x32xf32>
    %147 = stablehlo.convert %146 : (tensor<8x48x32xf32>) -> tensor<8x48x32xbf16>
    %148 = stablehlo.multiply %76, %147 : tensor<8x48x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %149 = stablehlo.reduce(%148 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<8x48x32xbf16>, tensor<bf16>) -> tensor<8x48xbf16>
    %150 = stablehlo.reshape %149 : (tensor<8x48xbf16>) -> tensor<8x48x1xbf16>
    %151 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<8x48x1xbf16>) -> tensor<8x48x32xbf16>
    %152 = stablehlo.multiply %147, %151 : tensor<8x48x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %153 = stablehlo.reduce(%150 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<8x48x1xbf16>, tensor<bf16>) -> tensor<8x48xbf16>
    %154 = stablehlo.transpose %153, dims = [1, 0] : (tensor<8x48xbf16>) -> tensor<48x8xbf16>
    %155 = stablehlo.dot_general %152, %75, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %156 = stablehlo.transpose %155, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %157 = stablehlo.dot_general %152, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x80x32xbf16>) -> tensor<8x48x80xbf16>
    %158 = stablehlo.multiply %71, %157 : tensor<8x48x80xbf16>
    %159 = stablehlo.multiply %157, %74#0 : tensor<8x48x80xbf16>
    %160 = call @silu_2(%74#1, %74#2, %73, %158) : (tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>, tensor<8x48x80xbf16>) -> tensor<8x48x80xbf16>
    %161 = stablehlo.transpose %160, dims = [0, 2, 1] : (tensor<8x48x80xbf16>) -> tensor<8x80x48xbf16>
    %162 = stablehlo.dot_general %161, %arg6, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %163 = stablehlo.dot_general %161, %26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<48x32xbf16>) -> tensor<8x80x32xbf16>
    %164 = stablehlo.transpose %163, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %165 = stablehlo.transpose %159, dims = [0, 2, 1] : (tensor<8x48x80xbf16>) -> tensor<8x80x48xbf16>
    %166 = stablehlo.dot_general %165, %arg5, contracting_dims = [0, 1] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %167 = stablehlo.add %162, %166 : tensor<48x32xbf16>
    %168 = stablehlo.dot_general %165, %26, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x80x48xbf16>, tensor<48x32xbf16>) -> tensor<8x80x32xbf16>
    %169 = stablehlo.transpose %168, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %c_31 = stablehlo.constant dense<[47, 7]> : tensor<2xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %170 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<48x2x2xi32>
    %171 = stablehlo.compare GE, %68, %170, SIGNED : (tensor<48x2x2xi32>, tensor<48x2x2xi32>) -> tensor<48x2x2xi1>
    %172 = stablehlo.broadcast_in_dim %c_31, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<1x1x2xi32>) -> tensor<48x2x2xi32>
    %174 = stablehlo.compare LE, %68, %173, SIGNED : (tensor<48x2x2xi32>, tensor<48x2x2xi32>) -> tensor<48x2x2xi1>
    %175 = stablehlo.and %171, %174 : tensor<48x2x2xi1>
    %c_33 = stablehlo.constant dense<true> : tensor<i1>
    %176 = stablehlo.reduce(%175 init: %c_33) applies stablehlo.and across dimensions = [2] : (tensor<48x2x2xi1>, tensor<i1>) -> tensor<48x2xi1>
    %177 = "stablehlo.gather"(%154, %68) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<48x8xbf16>, tensor<48x2x2xi32>) -> tensor<48x2xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<48x2xbf16>
    %179 = stablehlo.select %176, %177, %178 : tensor<48x2xi1>, tensor<48x2xbf16>
    %180 = stablehlo.convert %179 : (tensor<48x2xbf16>) -> tensor<48x2xf32>
    %181 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x2xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<48x2xf32>
    %183 = stablehlo.multiply %182, %values : tensor<48x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<48x2xf32>, tensor<f32>) -> tensor<48xf32>
    %185 = stablehlo.reshape %184 : (tensor<48xf32>) -> tensor<48x1xf32>
    %186 = stablehlo.negate %185 : tensor<48x1xf32>
    %187 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x2xf32>
    %188 = stablehlo.divide %180, %187 : tensor<48x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%186 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0] : (tensor<48xf32>) -> tensor<48x2xf32>
    %191 = stablehlo.add %188, %190 : tensor<48x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %193 = "stablehlo.scatter"(%192, %43, %191) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %261 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %261 : tensor<f32>
    }) : (tensor<48x8xf32>, tensor<48x2x1xi32>, tensor<48x2xf32>) -> tensor<48x8xf32>
    %194 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %195 = stablehlo.multiply %193, %194 : tensor<48x8xf32>
    %196 = stablehlo.multiply %195, %35 : tensor<48x8xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %198 = stablehlo.reshape %197 : (tensor<48xf32>) -> tensor<48x1xf32>
    %199 = stablehlo.negate %198 : tensor<48x1xf32>
    %200 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %201 = stablehlo.divide %193, %200 : tensor<48x8xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%199 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %204 = stablehlo.add %201, %203 : tensor<48x8xf32>
    %205 = stablehlo.multiply %204, %35 : tensor<48x8xf32>
    %206 = stablehlo.convert %205 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %207 = stablehlo.dot_general %206, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %208 = stablehlo.transpose %207, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %209 = stablehlo.dot_general %206, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %210 = stablehlo.add %167, %209 : tensor<48x32xbf16>
    %211 = stablehlo.reshape %210 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %212 = stablehlo.multiply %22, %211 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %213 = stablehlo.reduce(%212 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %214 = stablehlo.reshape %213 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %215 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %216 = stablehlo.multiply %211, %215 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %217 = stablehlo.reduce(%214 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %218 = stablehlo.convert %216 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %219 = stablehlo.multiply %8, %218 : tensor<4x12x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.reduce(%219 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %221 = stablehlo.reshape %220 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %222 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %223 = stablehlo.multiply %218, %222 : tensor<4x12x32xf32>
    %224 = stablehlo.multiply %221, %19 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %226 = stablehlo.divide %224, %225 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%226 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %229 = stablehlo.multiply %8, %228 : tensor<4x12x32xf32>
    %230 = stablehlo.add %223, %229 : tensor<4x12x32xf32>
    %231 = stablehlo.multiply %228, %8 : tensor<4x12x32xf32>
    %232 = stablehlo.add %230, %231 : tensor<4x12x32xf32>
    %233 = stablehlo.convert %232 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %234 = stablehlo.add %143, %233 : tensor<4x12x32xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %235 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %236 = "stablehlo.scatter"(%235, %6, %234) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %261 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %261 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %237 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %238 = stablehlo.multiply %237, %236 : tensor<64x32xbf16>
    %239 = stablehlo.subtract %arg0, %238 : tensor<64x32xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %240 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %241 = stablehlo.multiply %240, %127 : tensor<32xbf16>
    %242 = stablehlo.subtract %arg1, %241 : tensor<32xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %243 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %244 = stablehlo.multiply %243, %217 : tensor<32xbf16>
    %245 = stablehlo.subtract %arg2, %244 : tensor<32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %247 = stablehlo.multiply %246, %120 : tensor<32x64xbf16>
    %248 = stablehlo.subtract %arg3, %247 : tensor<32x64xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %250 = stablehlo.multiply %249, %208 : tensor<32x8xbf16>
    %251 = stablehlo.subtract %arg4, %250 : tensor<32x8xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %253 = stablehlo.multiply %252, %169 : tensor<8x32x80xbf16>
    %254 = stablehlo.subtract %arg5, %253 : tensor<8x32x80xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %256 = stablehlo.multiply %255, %164 : tensor<8x32x80xbf16>
    %257 = stablehlo.subtract %arg6, %256 : tensor<8x32x80xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %259 = stablehlo.multiply %258, %156 : tensor<8x80x32xbf16>
    %260 = stablehlo.subtract %arg7, %259 : tensor<8x80x32xbf16>
    return %239, %242, %245, %248, %251, %254, %257, %260, %112 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
  func.func private @silu_2(%arg0: tensor<8x48x80xbf16>, %arg1: tensor<8x48x80xbf16>, %arg2: tensor<8x48x80xbf16>, %arg3: tensor<8x48x80xbf16>) -> tensor<8x48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<8x48x80xbf16>
    return %3 : tensor<8x48x80xbf16>
  }
}
