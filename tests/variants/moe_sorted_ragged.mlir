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
      %273 = stablehlo.add %arg9, %arg10 : tensor<i32>
      stablehlo.return %273 : tensor<i32>
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
      %273 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %273 : tensor<bf16>
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
    %133:2 = call @take_along_axis(%131#0, %132) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133#0 init: %cst_31) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %135 = stablehlo.divide %134, %cst_32 : tensor<f32>
    %136 = stablehlo.negate %135 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.negate %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %138 = stablehlo.divide %137, %cst_34 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = call @take_along_axis_0(%133#1, %139) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %141 = call @log_softmax_1(%131#1, %131#2, %140) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %142 = stablehlo.convert %141 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %143 = stablehlo.dot_general %142, %127, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %145 = stablehlo.dot_general %142, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.multiply %124, %145 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %147 = stablehlo.reduce(%146 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %148 = stablehlo.reshape %147 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %149 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.multiply %145, %149 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %151 = stablehlo.reduce(%148 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %152 = stablehlo.convert %150 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %110, %152 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %157 = stablehlo.multiply %152, %156 : tensor<4x12x32xf32>
    %158 = stablehlo.multiply %155, %121 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.divide %158, %159 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %110, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.add %157, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.multiply %162, %110 : tensor<4x12x32xf32>
    %166 = stablehlo.add %164, %165 : tensor<4x12x32xf32>
    %167 = stablehlo.convert %166 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.reshape %167 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %c_40 = stablehlo.constant dense<47> : tensor<1xi32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %169 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %170 = stablehlo.compare GE, %90, %169, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %171 = stablehlo.broadcast_in_dim %c_40, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<48x1xi32>
    %173 = stablehlo.compare LE, %90, %172, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %174 = stablehlo.and %170, %173 : tensor<48x1xi1>
    %c_42 = stablehlo.constant dense<true> : tensor<i1>
    %175 = stablehlo.reduce(%174 init: %c_42) applies stablehlo.and across dimensions = [1] : (tensor<48x1xi1>, tensor<i1>) -> tensor<48xi1>
    %176 = "stablehlo.gather"(%168, %90) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %177 = stablehlo.broadcast_in_dim %175, dims = [0] : (tensor<48xi1>) -> tensor<48x32xi1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %179 = stablehlo.select %177, %176, %178 : tensor<48x32xi1>, tensor<48x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %181 = stablehlo.select %106, %179, %180 : tensor<48x32xi1>, tensor<48x32xbf16>
    %182 = stablehlo.multiply %66, %181 : tensor<48x32xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %183 = stablehlo.reduce(%182 init: %cst_45) applies stablehlo.add across dimensions = [1] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %184 = stablehlo.reshape %183 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %185 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %186 = stablehlo.multiply %181, %185 : tensor<48x32xbf16>
    %187 = stablehlo.convert %184 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %190 = "stablehlo.scatter"(%189, %78, %188) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %273 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %273 : tensor<f32>
    }) : (tensor<48xf32>, tensor<48x1xi32>, tensor<48xf32>) -> tensor<48xf32>
    %191 = stablehlo.divide %190, %72 : tensor<48xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %193 = stablehlo.multiply %192, %71 : tensor<48x8xf32>
    %194 = "chlo.ragged_dot"(%65, %186, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<48x32xbf16>, tensor<8xi32>) -> tensor<8x80x32xbf16>
    %195 = "chlo.ragged_dot"(%186, %arg7, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<8x80x32xbf16>, tensor<8xi32>) -> tensor<48x80xbf16>
    %196 = stablehlo.multiply %62, %195 : tensor<48x80xbf16>
    %197 = stablehlo.multiply %195, %64#0 : tensor<48x80xbf16>
    %198 = call @silu_2(%64#1, %64#2, %63, %196) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %199 = "chlo.ragged_dot"(%61, %198, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<8xi32>) -> tensor<8x32x80xbf16>
    %200 = "chlo.ragged_dot"(%198, %arg6, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x32xbf16>
    %201 = "chlo.ragged_dot"(%61, %197, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<8xi32>) -> tensor<8x32x80xbf16>
    %202 = "chlo.ragged_dot"(%197, %arg5, %54) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<48x80xbf16>, tensor<8x32x80xbf16>, tensor<8xi32>) -> tensor<48x32xbf16>
    %203 = stablehlo.add %200, %202 : tensor<48x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %204 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %205 = "stablehlo.scatter"(%204, %60, %203) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %273 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %273 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %206 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %207 = stablehlo.multiply %193, %206 : tensor<48x8xf32>
    %208 = stablehlo.multiply %207, %35 : tensor<48x8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %210 = stablehlo.reshape %209 : (tensor<48xf32>) -> tensor<48x1xf32>
    %211 = stablehlo.negate %210 : tensor<48x1xf32>
    %212 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %213 = stablehlo.divide %193, %212 : tensor<48x8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%211 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %216 = stablehlo.add %213, %215 : tensor<48x8xf32>
    %217 = stablehlo.multiply %216, %35 : tensor<48x8xf32>
    %218 = stablehlo.convert %217 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %219 = stablehlo.dot_general %218, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %220 = stablehlo.transpose %219, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %221 = stablehlo.dot_general %218, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %222 = stablehlo.add %205, %221 : tensor<48x32xbf16>
    %223 = stablehlo.reshape %222 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %224 = stablehlo.multiply %22, %223 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %225 = stablehlo.reduce(%224 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %226 = stablehlo.reshape %225 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %227 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.multiply %223, %227 : tensor<4x12x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %229 = stablehlo.reduce(%226 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %230 = stablehlo.convert %228 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %231 = stablehlo.multiply %8, %230 : tensor<4x12x32xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_53) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %233 = stablehlo.reshape %232 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %234 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %235 = stablehlo.multiply %230, %234 : tensor<4x12x32xf32>
    %236 = stablehlo.multiply %233, %19 : tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %238 = stablehlo.divide %236, %237 : tensor<4x12x1xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %241 = stablehlo.multiply %8, %240 : tensor<4x12x32xf32>
    %242 = stablehlo.add %235, %241 : tensor<4x12x32xf32>
    %243 = stablehlo.multiply %240, %8 : tensor<4x12x32xf32>
    %244 = stablehlo.add %242, %243 : tensor<4x12x32xf32>
    %245 = stablehlo.convert %244 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %246 = stablehlo.add %167, %245 : tensor<4x12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %247 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %248 = "stablehlo.scatter"(%247, %6, %246) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %273 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %273 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %250 = stablehlo.multiply %249, %248 : tensor<64x32xbf16>
    %251 = stablehlo.subtract %arg0, %250 : tensor<64x32xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %253 = stablehlo.multiply %252, %151 : tensor<32xbf16>
    %254 = stablehlo.subtract %arg1, %253 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %256 = stablehlo.multiply %255, %229 : tensor<32xbf16>
    %257 = stablehlo.subtract %arg2, %256 : tensor<32xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %259 = stablehlo.multiply %258, %144 : tensor<32x64xbf16>
    %260 = stablehlo.subtract %arg3, %259 : tensor<32x64xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %262 = stablehlo.multiply %261, %220 : tensor<32x8xbf16>
    %263 = stablehlo.subtract %arg4, %262 : tensor<32x8xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %265 = stablehlo.multiply %264, %201 : tensor<8x32x80xbf16>
    %266 = stablehlo.subtract %arg5, %265 : tensor<8x32x80xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %268 = stablehlo.multiply %267, %199 : tensor<8x32x80xbf16>
    %269 = stablehlo.subtract %arg6, %268 : tensor<8x32x80xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %271 = stablehlo.multiply %270, %194 : tensor<8x80x32xbf16>
    %272 = stablehlo.subtract %arg7, %271 : tensor<8x80x32xbf16>
    return %251, %254, %257, %260, %263, %266, %269, %272, %136 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
  func.func private @silu_2(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
