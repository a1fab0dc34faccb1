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
    %43 = call @argmax(%39) : (tensor<48x8xf32>) -> tensor<48xi32>
    %44 = call @argsort(%43) : (tensor<48xi32>) -> tensor<48xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %46 = call @clip(%43, %c_9) : (tensor<48xi32>, tensor<i32>) -> tensor<48xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %48 = stablehlo.compare LT, %46, %47, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_11 = stablehlo.constant dense<8> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %50 = stablehlo.add %46, %49 : tensor<48xi32>
    %51 = stablehlo.select %48, %50, %46 : tensor<48xi1>, tensor<48xi32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %c_12 = stablehlo.constant dense<1> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %54 = "stablehlo.scatter"(%45, %52, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<i32>, %arg10: tensor<i32>):
      %280 = stablehlo.add %arg9, %arg10 : tensor<i32>
      stablehlo.return %280 : tensor<i32>
    }) : (tensor<8xi32>, tensor<48x1xi32>, tensor<48xi32>) -> tensor<8xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %56 = stablehlo.compare LT, %44, %55, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_14 = stablehlo.constant dense<48> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %58 = stablehlo.add %44, %57 : tensor<48xi32>
    %59 = stablehlo.select %56, %58, %44 : tensor<48xi1>, tensor<48xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %61 = "stablehlo.gather"(%26, %60) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %62 = "chlo.ragged_dot"(%61, %arg5, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x80xbf16>
    %63 = "chlo.ragged_dot"(%61, %arg6, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x80xbf16>
    %64:3 = call @silu(%63) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %65 = stablehlo.multiply %62, %64#0 : tensor<48x80xbf16>
    %66 = "chlo.ragged_dot"(%65, %arg7, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<8x80x32xbf16>, tensor<8xi32>) -> tensor<48x32xbf16>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %68 = stablehlo.reshape %67 : (tensor<48xf32>) -> tensor<48x1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %70 = stablehlo.compare EQ, %39, %69, FLOAT : (tensor<48x8xf32>, tensor<48x8xf32>) -> tensor<48x8xi1>
    %71 = stablehlo.convert %70 : (tensor<48x8xi1>) -> tensor<48x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %73 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %74 = stablehlo.compare LT, %44, %73, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_18 = stablehlo.constant dense<48> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %76 = stablehlo.add %44, %75 : tensor<48xi32>
    %77 = stablehlo.select %74, %76, %44 : tensor<48xi1>, tensor<48xi32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %79 = "stablehlo.gather"(%67, %78) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<48xf32>, tensor<48x1xi32>) -> tensor<48xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %81 = stablehlo.convert %80 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %83 = stablehlo.multiply %66, %82 : tensor<48x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %86 = stablehlo.compare LT, %44, %85, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_21 = stablehlo.constant dense<48> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %88 = stablehlo.add %44, %87 : tensor<48xi32>
    %89 = stablehlo.select %86, %88, %44 : tensor<48xi1>, tensor<48xi32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %91 = stablehlo.iota dim = 0 : tensor<48xui32>
    %92 = stablehlo.reshape %91 : (tensor<48xui32>) -> tensor<48x1xui32>
    %c_22 = stablehlo.constant dense<1> : tensor<ui32>
    %93 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %94 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<48x1xui32>) -> tensor<48x32xui32>
    %95 = stablehlo.add %94, %93 : tensor<48x32xui32>
    %c_23 = stablehlo.constant dense<0> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %97 = "stablehlo.scatter"(%96, %90, %95) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<ui32>, %arg10: tensor<ui32>):
      stablehlo.return %arg10 : tensor<ui32>
    }) : (tensor<48x32xui32>, tensor<48x1xi32>, tensor<48x32xui32>) -> tensor<48x32xui32>
    %98 = "stablehlo.gather"(%97, %90) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xui32>, tensor<48x1xi32>) -> tensor<48x32xui32>
    %c_24 = stablehlo.constant dense<0> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %100 = stablehlo.compare EQ, %97, %99, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %102 = stablehlo.select %100, %84, %101 : tensor<48x32xi1>, tensor<48x32xbf16>
    %103 = stablehlo.compare EQ, %95, %98, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %105 = stablehlo.select %103, %83, %104 : tensor<48x32xi1>, tensor<48x32xbf16>
    %106 = stablehlo.compare EQ, %95, %98, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %107 = "stablehlo.scatter"(%102, %90, %105) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %280 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %280 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %108 = stablehlo.reshape %107 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.add %7, %108 : tensor<4x12x32xbf16>
    %110 = stablehlo.convert %109 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %110, %110 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.add %115, %116 : tensor<4x12x1xf32>
    %118 = stablehlo.rsqrt %117 : tensor<4x12x1xf32>
    %119 = stablehlo.divide %118, %117 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<4x12x1xf32>
    %122 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %123 = stablehlo.multiply %110, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.multiply %124, %126 : tensor<4x12x32xbf16>
    %128 = stablehlo.dot_general %127, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %129 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %130 = stablehlo.convert %128 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %131:3 = call @log_softmax(%130) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %132 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %133 = stablehlo.iota dim = 0 : tensor<64xi32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %135 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %137 = stablehlo.compare EQ, %135, %136, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %138 = call @_where(%137, %131#0, %c_31) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %141 = stablehlo.divide %140, %cst_34 : tensor<f32>
    %142 = stablehlo.negate %141 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.negate %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %144 = stablehlo.divide %143, %cst_36 : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %147 = call @_where_0(%137, %146) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %148 = call @log_softmax_1(%131#1, %131#2, %147) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %149 = stablehlo.convert %148 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %150 = stablehlo.dot_general %149, %127, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %151 = stablehlo.transpose %150, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %152 = stablehlo.dot_general %149, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %153 = stablehlo.multiply %124, %152 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %154 = stablehlo.reduce(%153 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %155 = stablehlo.reshape %154 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %156 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.multiply %152, %156 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %158 = stablehlo.reduce(%155 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %159 = stablehlo.convert %157 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %160 = stablehlo.multiply %110, %159 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %162 = stablehlo.reshape %161 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %163 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %159, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.multiply %162, %121 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %167 = stablehlo.divide %165, %166 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %170 = stablehlo.multiply %110, %169 : tensor<4x12x32xf32>
    %171 = stablehlo.add %164, %170 : tensor<4x12x32xf32>
    %172 = stablehlo.multiply %169, %110 : tensor<4x12x32xf32>
    %173 = stablehlo.add %171, %172 : tensor<4x12x32xf32>
    %174 = stablehlo.convert %173 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %175 = stablehlo.reshape %174 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %c_42 = stablehlo.constant dense<47> : tensor<1xi32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %176 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %177 = stablehlo.compare GE, %90, %176, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %178 = stablehlo.broadcast_in_dim %c_42, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<48x1xi32>
    %180 = stablehlo.compare LE, %90, %179, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %181 = stablehlo.and %177, %180 : tensor<48x1xi1>
    %c_44 = stablehlo.constant dense<true> : tensor<i1>
    %182 = stablehlo.reduce(%181 init: %c_44) applies stablehlo.and across dimensions = [1] : (tensor<48x1xi1>, tensor<i1>) -> tensor<48xi1>
    %183 = "stablehlo.gather"(%175, %90) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %184 = stablehlo.broadcast_in_dim %182, dims = [0] : (tensor<48xi1>) -> tensor<48x32xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %186 = stablehlo.select %184, %183, %185 : tensor<48x32xi1>, tensor<48x32xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %187 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %188 = stablehlo.select %106, %186, %187 : tensor<48x32xi1>, tensor<48x32xbf16>
    %189 = stablehlo.multiply %66, %188 : tensor<48x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %190 = stablehlo.reduce(%189 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %191 = stablehlo.reshape %190 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %192 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %193 = stablehlo.multiply %188, %192 : tensor<48x32xbf16>
    %194 = stablehlo.convert %191 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%194 init: %cst_48) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %197 = "stablehlo.scatter"(%196, %78, %195) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %280 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %280 : tensor<f32>
    }) : (tensor<48xf32>, tensor<48x1xi32>, tensor<48xf32>) -> tensor<48xf32>
    %198 = stablehlo.divide %197, %72 : tensor<48xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %200 = stablehlo.multiply %199, %71 : tensor<48x8xf32>
    %201 = "chlo.ragged_dot"(%65, %193, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<48x32xbf16>, tensor<8xi32>) -> tensor<8x80x32xbf16>
    %202 = "chlo.ragged_dot"(%193, %arg7, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<8x80x32xbf16>, tensor<8xi32>) -> tensor<48x80xbf16>
    %203 = stablehlo.multiply %62, %202 : tensor<48x80xbf16>
    %204 = stablehlo.multiply %202, %64#0 : tensor<48x80xbf16>
    %205 = call @silu_2(%64#1, %64#2, %63, %203) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %206 = "chlo.ragged_dot"(%61, %205, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<8xi32>) -> tensor<8x32x80xbf16>
    %207 = "chlo.ragged_dot"(%205, %arg6, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x32xbf16>
    %208 = "chlo.ragged_dot"(%61, %204, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<8xi32>) -> tensor<8x32x80xbf16>
    %209 = "chlo.ragged_dot"(%204, %arg5, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x32xbf16>
    %210 = stablehlo.add %207, %209 : tensor<48x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %211 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %212 = "stablehlo.scatter"(%211, %60, %210) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %280 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %280 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %213 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %214 = stablehlo.multiply %200, %213 : tensor<48x8xf32>
    %215 = stablehlo.multiply %214, %35 : tensor<48x8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %217 = stablehlo.reshape %216 : (tensor<48xf32>) -> tensor<48x1xf32>
    %218 = stablehlo.negate %217 : tensor<48x1xf32>
    %219 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %220 = stablehlo.divide %200, %219 : tensor<48x8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%218 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %223 = stablehlo.add %220, %222 : tensor<48x8xf32>
    %224 = stablehlo.multiply %223, %35 : tensor<48x8xf32>
    %225 = stablehlo.convert %224 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %226 = stablehlo.dot_general %225, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %228 = stablehlo.dot_general %225, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %229 = stablehlo.add %212, %228 : tensor<48x32xbf16>
    %230 = stablehlo.reshape %229 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %231 = stablehlo.multiply %22, %230 : tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %232 = stablehlo.reduce(%231 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %233 = stablehlo.reshape %232 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %234 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %235 = stablehlo.multiply %230, %234 : tensor<4x12x32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %236 = stablehlo.reduce(%233 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %237 = stablehlo.convert %235 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %238 = stablehlo.multiply %8, %237 : tensor<4x12x32xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %240 = stablehlo.reshape %239 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %241 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %242 = stablehlo.multiply %237, %241 : tensor<4x12x32xf32>
    %243 = stablehlo.multiply %240, %19 : tensor<4x12x1xf32>
    %cst_56 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %245 = stablehlo.divide %243, %244 : tensor<4x12x1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.reduce(%245 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %248 = stablehlo.multiply %8, %247 : tensor<4x12x32xf32>
    %249 = stablehlo.add %242, %248 : tensor<4x12x32xf32>
    %250 = stablehlo.multiply %247, %8 : tensor<4x12x32xf32>
    %251 = stablehlo.add %249, %250 : tensor<4x12x32xf32>
    %252 = stablehlo.convert %251 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %253 = stablehlo.add %174, %252 : tensor<4x12x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %255 = "stablehlo.scatter"(%254, %6, %253) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %280 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %280 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %257 = stablehlo.multiply %256, %255 : tensor<64x32xbf16>
    %258 = stablehlo.subtract %arg0, %257 : tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %260 = stablehlo.multiply %259, %158 : tensor<32xbf16>
    %261 = stablehlo.subtract %arg1, %260 : tensor<32xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %263 = stablehlo.multiply %262, %236 : tensor<32xbf16>
    %264 = stablehlo.subtract %arg2, %263 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %266 = stablehlo.multiply %265, %151 : tensor<32x64xbf16>
    %267 = stablehlo.subtract %arg3, %266 : tensor<32x64xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %269 = stablehlo.multiply %268, %227 : tensor<32x8xbf16>
    %270 = stablehlo.subtract %arg4, %269 : tensor<32x8xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %272 = stablehlo.multiply %271, %208 : tensor<8x32x80xbf16>
    %273 = stablehlo.subtract %arg5, %272 : tensor<8x32x80xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %275 = stablehlo.multiply %274, %206 : tensor<8x32x80xbf16>
    %276 = stablehlo.subtract %arg6, %275 : tensor<8x32x80xbf16>
    %cst_66 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %278 = stablehlo.multiply %277, %201 : tensor<8x80x32xbf16>
    %279 = stablehlo.subtract %arg7, %278 : tensor<8x80x32xbf16>
    return %258, %261, %264, %267, %270, %273, %276, %279, %142 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
  }
  func.func private @argmax(%arg0: tensor<48x8xf32>) -> tensor<48xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<48x8xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<48x8xf32>, tensor<48x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<48xf32>, tensor<48xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<48xi32>
  }
  func.func private @argsort(%arg0: tensor<48xi32>) -> tensor<48xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<48xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<48xi32>, tensor<48xi32>) -> (tensor<48xi32>, tensor<48xi32>)
    return %1#1 : tensor<48xi32>
  }
  func.func private @clip(%arg0: tensor<48xi32>, %arg1: tensor<i32>) -> tensor<48xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<48xi32>
    return %2 : tensor<48xi32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
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
  func.func private @silu_2(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
