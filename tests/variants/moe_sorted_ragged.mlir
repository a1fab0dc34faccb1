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
      %441 = stablehlo.add %arg9, %arg10 : tensor<i32>
      stablehlo.return %441 : tensor<i32>
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
    %62 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %63 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %64 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %66 = stablehlo.slice %65 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %67 = stablehlo.slice %64 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %68 = stablehlo.concatenate %66, %67, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %69 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %71 = stablehlo.compare LE, %70, %63, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %72 = stablehlo.compare LT, %63, %69, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %73 = stablehlo.and %71, %72 : tensor<8x48x32xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %75 = stablehlo.select %73, %62, %74 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %76 = stablehlo.dot_general %75, %arg5, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x32x80xbf16>) -> tensor<48x80xbf16>
    %77 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %78 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %79 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %81 = stablehlo.slice %80 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %82 = stablehlo.slice %79 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %83 = stablehlo.concatenate %81, %82, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %84 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %85 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %86 = stablehlo.compare LE, %85, %78, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %87 = stablehlo.compare LT, %78, %84, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %88 = stablehlo.and %86, %87 : tensor<8x48x32xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %90 = stablehlo.select %88, %77, %89 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %91 = stablehlo.dot_general %90, %arg6, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x32x80xbf16>) -> tensor<48x80xbf16>
    %92:3 = call @silu(%91) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %93 = stablehlo.multiply %76, %92#0 : tensor<48x80xbf16>
    %94 = stablehlo.broadcast_in_dim %93, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %95 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %96 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %97 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %98 = stablehlo.slice %97 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %99 = stablehlo.slice %96 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %100 = stablehlo.concatenate %98, %99, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %101 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %102 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %103 = stablehlo.compare LE, %102, %95, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %104 = stablehlo.compare LT, %95, %101, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %105 = stablehlo.and %103, %104 : tensor<8x48x80xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %107 = stablehlo.select %105, %94, %106 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %108 = stablehlo.dot_general %107, %arg7, contracting_dims = [2, 0] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x80x32xbf16>) -> tensor<48x32xbf16>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %109 = stablehlo.reduce(%39 init: %cst_21) applies stablehlo.maximum across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %110 = stablehlo.reshape %109 : (tensor<48xf32>) -> tensor<48x1xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %112 = stablehlo.compare EQ, %39, %111, FLOAT : (tensor<48x8xf32>, tensor<48x8xf32>) -> tensor<48x8xi1>
    %113 = stablehlo.convert %112 : (tensor<48x8xi1>) -> tensor<48x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %115 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %116 = stablehlo.compare LT, %44, %115, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_24 = stablehlo.constant dense<48> : tensor<i32>
    %117 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %118 = stablehlo.add %44, %117 : tensor<48xi32>
    %119 = stablehlo.select %116, %118, %44 : tensor<48xi1>, tensor<48xi32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %121 = "stablehlo.gather"(%109, %120) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<48xf32>, tensor<48x1xi32>) -> tensor<48xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %123 = stablehlo.convert %122 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %125 = stablehlo.multiply %108, %124 : tensor<48x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %127 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %128 = stablehlo.compare LT, %44, %127, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_27 = stablehlo.constant dense<48> : tensor<i32>
    %129 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %130 = stablehlo.add %44, %129 : tensor<48xi32>
    %131 = stablehlo.select %128, %130, %44 : tensor<48xi1>, tensor<48xi32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %133 = stablehlo.iota dim = 0 : tensor<48xui32>
    %134 = stablehlo.reshape %133 : (tensor<48xui32>) -> tensor<48x1xui32>
    %c_28 = stablehlo.constant dense<1> : tensor<ui32>
    %135 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<48x1xui32>) -> tensor<48x32xui32>
    %137 = stablehlo.add %136, %135 : tensor<48x32xui32>
    %c_29 = stablehlo.constant dense<0> : tensor<ui32>
    %138 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %139 = "stablehlo.scatter"(%138, %132, %137) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<ui32>, %arg10: tensor<ui32>):
      stablehlo.return %arg10 : tensor<ui32>
    }) : (tensor<48x32xui32>, tensor<48x1xi32>, tensor<48x32xui32>) -> tensor<48x32xui32>
    %140 = "stablehlo.gather"(%139, %132) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xui32>, tensor<48x1xi32>) -> tensor<48x32xui32>
    %c_30 = stablehlo.constant dense<0> : tensor<ui32>
    %141 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %142 = stablehlo.compare EQ, %139, %141, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %144 = stablehlo.select %142, %126, %143 : tensor<48x32xi1>, tensor<48x32xbf16>
    %145 = stablehlo.compare EQ, %137, %140, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %146 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %147 = stablehlo.select %145, %125, %146 : tensor<48x32xi1>, tensor<48x32xbf16>
    %148 = stablehlo.compare EQ, %137, %140, UNSIGNED : (tensor<48x32xui32>, tensor<48x32xui32>) -> tensor<48x32xi1>
    %149 = "stablehlo.scatter"(%144, %132, %147) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %441 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %441 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %150 = stablehlo.reshape %149 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.add %7, %150 : tensor<4x12x32xbf16>
    %152 = stablehlo.convert %151 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %152, %152 : tensor<4x12x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %157 = stablehlo.divide %155, %156 : tensor<4x12x1xf32>
    %cst_35 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %159 = stablehlo.add %157, %158 : tensor<4x12x1xf32>
    %160 = stablehlo.rsqrt %159 : tensor<4x12x1xf32>
    %161 = stablehlo.divide %160, %159 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %163 = stablehlo.multiply %162, %161 : tensor<4x12x1xf32>
    %164 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %165 = stablehlo.multiply %152, %164 : tensor<4x12x32xf32>
    %166 = stablehlo.convert %165 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %167 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %169 = stablehlo.multiply %166, %168 : tensor<4x12x32xbf16>
    %170 = stablehlo.dot_general %169, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %171 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %172 = stablehlo.convert %170 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %173:3 = call @log_softmax(%172) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %174 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %175:2 = call @take_along_axis(%173#0, %174) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%175#0 init: %cst_37) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %177 = stablehlo.divide %176, %cst_38 : tensor<f32>
    %178 = stablehlo.negate %177 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.negate %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %180 = stablehlo.divide %179, %cst_40 : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %182 = call @take_along_axis_0(%175#1, %181) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %183 = call @log_softmax_1(%173#1, %173#2, %182) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %184 = stablehlo.convert %183 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %185 = stablehlo.dot_general %184, %169, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %186 = stablehlo.transpose %185, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %187 = stablehlo.dot_general %184, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %188 = stablehlo.multiply %166, %187 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %189 = stablehlo.reduce(%188 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %190 = stablehlo.reshape %189 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %191 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %192 = stablehlo.multiply %187, %191 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %193 = stablehlo.reduce(%190 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %194 = stablehlo.convert %192 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %195 = stablehlo.multiply %152, %194 : tensor<4x12x32xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%195 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %197 = stablehlo.reshape %196 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %198 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %199 = stablehlo.multiply %194, %198 : tensor<4x12x32xf32>
    %200 = stablehlo.multiply %197, %163 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %202 = stablehlo.divide %200, %201 : tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%202 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %205 = stablehlo.multiply %152, %204 : tensor<4x12x32xf32>
    %206 = stablehlo.add %199, %205 : tensor<4x12x32xf32>
    %207 = stablehlo.multiply %204, %152 : tensor<4x12x32xf32>
    %208 = stablehlo.add %206, %207 : tensor<4x12x32xf32>
    %209 = stablehlo.convert %208 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %210 = stablehlo.reshape %209 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %c_46 = stablehlo.constant dense<47> : tensor<1xi32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %211 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %212 = stablehlo.compare GE, %132, %211, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %213 = stablehlo.broadcast_in_dim %c_46, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<48x1xi32>
    %215 = stablehlo.compare LE, %132, %214, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %216 = stablehlo.and %212, %215 : tensor<48x1xi1>
    %c_48 = stablehlo.constant dense<true> : tensor<i1>
    %217 = stablehlo.reduce(%216 init: %c_48) applies stablehlo.and across dimensions = [1] : (tensor<48x1xi1>, tensor<i1>) -> tensor<48xi1>
    %218 = "stablehlo.gather"(%210, %132) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %219 = stablehlo.broadcast_in_dim %217, dims = [0] : (tensor<48xi1>) -> tensor<48x32xi1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %220 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %221 = stablehlo.select %219, %218, %220 : tensor<48x32xi1>, tensor<48x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %222 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %223 = stablehlo.select %148, %221, %222 : tensor<48x32xi1>, tensor<48x32xbf16>
    %224 = stablehlo.multiply %108, %223 : tensor<48x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %225 = stablehlo.reduce(%224 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %226 = stablehlo.reshape %225 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %227 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %228 = stablehlo.multiply %223, %227 : tensor<48x32xbf16>
    %229 = stablehlo.convert %226 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.reduce(%229 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %232 = "stablehlo.scatter"(%231, %120, %230) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %441 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %441 : tensor<f32>
    }) : (tensor<48xf32>, tensor<48x1xi32>, tensor<48xf32>) -> tensor<48xf32>
    %233 = stablehlo.divide %232, %114 : tensor<48xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %235 = stablehlo.multiply %234, %113 : tensor<48x8xf32>
    %236 = stablehlo.broadcast_in_dim %93, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %237 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %238 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_54 = stablehlo.constant dense<0> : tensor<i32>
    %239 = stablehlo.broadcast_in_dim %c_54, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %240 = stablehlo.slice %239 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %241 = stablehlo.slice %238 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %242 = stablehlo.concatenate %240, %241, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %243 = stablehlo.broadcast_in_dim %238, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %244 = stablehlo.broadcast_in_dim %242, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %245 = stablehlo.compare LE, %244, %237, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %246 = stablehlo.compare LT, %237, %243, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %247 = stablehlo.and %245, %246 : tensor<8x48x80xi1>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %249 = stablehlo.select %247, %236, %248 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %250 = stablehlo.broadcast_in_dim %228, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %251 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %252 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %253 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %254 = stablehlo.slice %253 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %255 = stablehlo.slice %252 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %256 = stablehlo.concatenate %254, %255, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %257 = stablehlo.broadcast_in_dim %252, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %258 = stablehlo.broadcast_in_dim %256, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %259 = stablehlo.compare LE, %258, %251, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %260 = stablehlo.compare LT, %251, %257, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %261 = stablehlo.and %259, %260 : tensor<8x48x32xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %263 = stablehlo.select %261, %250, %262 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %264 = stablehlo.dot_general %249, %263, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x48x32xbf16>) -> tensor<8x80x32xbf16>
    %265 = stablehlo.broadcast_in_dim %228, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %266 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %267 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_58 = stablehlo.constant dense<0> : tensor<i32>
    %268 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %269 = stablehlo.slice %268 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %270 = stablehlo.slice %267 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %271 = stablehlo.concatenate %269, %270, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %272 = stablehlo.broadcast_in_dim %267, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %273 = stablehlo.broadcast_in_dim %271, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %274 = stablehlo.compare LE, %273, %266, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %275 = stablehlo.compare LT, %266, %272, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %276 = stablehlo.and %274, %275 : tensor<8x48x32xi1>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %278 = stablehlo.select %276, %265, %277 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %279 = stablehlo.dot_general %278, %arg7, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x80x32xbf16>) -> tensor<48x80xbf16>
    %280 = stablehlo.multiply %76, %279 : tensor<48x80xbf16>
    %281 = stablehlo.multiply %279, %92#0 : tensor<48x80xbf16>
    %282 = call @silu_2(%92#1, %92#2, %91, %280) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %283 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %284 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %285 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_60 = stablehlo.constant dense<0> : tensor<i32>
    %286 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %287 = stablehlo.slice %286 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %288 = stablehlo.slice %285 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %289 = stablehlo.concatenate %287, %288, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %290 = stablehlo.broadcast_in_dim %285, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %291 = stablehlo.broadcast_in_dim %289, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %292 = stablehlo.compare LE, %291, %284, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %293 = stablehlo.compare LT, %284, %290, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %294 = stablehlo.and %292, %293 : tensor<8x48x32xi1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %296 = stablehlo.select %294, %283, %295 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %297 = stablehlo.broadcast_in_dim %282, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %298 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %299 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_62 = stablehlo.constant dense<0> : tensor<i32>
    %300 = stablehlo.broadcast_in_dim %c_62, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %301 = stablehlo.slice %300 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %302 = stablehlo.slice %299 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %303 = stablehlo.concatenate %301, %302, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %304 = stablehlo.broadcast_in_dim %299, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %305 = stablehlo.broadcast_in_dim %303, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %306 = stablehlo.compare LE, %305, %298, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %307 = stablehlo.compare LT, %298, %304, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %308 = stablehlo.and %306, %307 : tensor<8x48x80xi1>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %310 = stablehlo.select %308, %297, %309 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %311 = stablehlo.dot_general %296, %310, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %312 = stablehlo.broadcast_in_dim %282, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %313 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %314 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %315 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %316 = stablehlo.slice %315 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %317 = stablehlo.slice %314 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %318 = stablehlo.concatenate %316, %317, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %319 = stablehlo.broadcast_in_dim %314, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %320 = stablehlo.broadcast_in_dim %318, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %321 = stablehlo.compare LE, %320, %313, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %322 = stablehlo.compare LT, %313, %319, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %323 = stablehlo.and %321, %322 : tensor<8x48x80xi1>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %324 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %325 = stablehlo.select %323, %312, %324 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %326 = stablehlo.dot_general %325, %arg6, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %327 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %328 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %329 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_66 = stablehlo.constant dense<0> : tensor<i32>
    %330 = stablehlo.broadcast_in_dim %c_66, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %331 = stablehlo.slice %330 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %332 = stablehlo.slice %329 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %333 = stablehlo.concatenate %331, %332, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %334 = stablehlo.broadcast_in_dim %329, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %335 = stablehlo.broadcast_in_dim %333, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %336 = stablehlo.compare LE, %335, %328, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %337 = stablehlo.compare LT, %328, %334, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %338 = stablehlo.and %336, %337 : tensor<8x48x32xi1>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %339 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %340 = stablehlo.select %338, %327, %339 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %341 = stablehlo.broadcast_in_dim %281, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %342 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %343 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_68 = stablehlo.constant dense<0> : tensor<i32>
    %344 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %345 = stablehlo.slice %344 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %346 = stablehlo.slice %343 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %347 = stablehlo.concatenate %345, %346, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %348 = stablehlo.broadcast_in_dim %343, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %349 = stablehlo.broadcast_in_dim %347, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %350 = stablehlo.compare LE, %349, %342, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %351 = stablehlo.compare LT, %342, %348, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %352 = stablehlo.and %350, %351 : tensor<8x48x80xi1>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %353 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %354 = stablehlo.select %352, %341, %353 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %355 = stablehlo.dot_general %340, %354, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %356 = stablehlo.broadcast_in_dim %281, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %357 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %358 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %359 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %360 = stablehlo.slice %359 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %361 = stablehlo.slice %358 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %362 = stablehlo.concatenate %360, %361, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %363 = stablehlo.broadcast_in_dim %358, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %364 = stablehlo.broadcast_in_dim %362, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %365 = stablehlo.compare LE, %364, %357, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %366 = stablehlo.compare LT, %357, %363, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %367 = stablehlo.and %365, %366 : tensor<8x48x80xi1>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %368 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %369 = stablehlo.select %367, %356, %368 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %370 = stablehlo.dot_general %369, %arg5, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %371 = stablehlo.add %326, %370 : tensor<48x32xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %372 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %373 = "stablehlo.scatter"(%372, %60, %371) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %441 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %441 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %374 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %375 = stablehlo.multiply %235, %374 : tensor<48x8xf32>
    %376 = stablehlo.multiply %375, %35 : tensor<48x8xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %377 = stablehlo.reduce(%376 init: %cst_73) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %378 = stablehlo.reshape %377 : (tensor<48xf32>) -> tensor<48x1xf32>
    %379 = stablehlo.negate %378 : tensor<48x1xf32>
    %380 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %381 = stablehlo.divide %235, %380 : tensor<48x8xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.reduce(%379 init: %cst_74) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %384 = stablehlo.add %381, %383 : tensor<48x8xf32>
    %385 = stablehlo.multiply %384, %35 : tensor<48x8xf32>
    %386 = stablehlo.convert %385 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %387 = stablehlo.dot_general %386, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %388 = stablehlo.transpose %387, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %389 = stablehlo.dot_general %386, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %390 = stablehlo.add %373, %389 : tensor<48x32xbf16>
    %391 = stablehlo.reshape %390 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %392 = stablehlo.multiply %22, %391 : tensor<4x12x32xbf16>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %393 = stablehlo.reduce(%392 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %394 = stablehlo.reshape %393 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %395 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %396 = stablehlo.multiply %391, %395 : tensor<4x12x32xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %397 = stablehlo.reduce(%394 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %398 = stablehlo.convert %396 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %399 = stablehlo.multiply %8, %398 : tensor<4x12x32xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.reduce(%399 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %401 = stablehlo.reshape %400 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %402 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %403 = stablehlo.multiply %398, %402 : tensor<4x12x32xf32>
    %404 = stablehlo.multiply %401, %19 : tensor<4x12x1xf32>
    %cst_78 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %405 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %406 = stablehlo.divide %404, %405 : tensor<4x12x1xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.reduce(%406 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %409 = stablehlo.multiply %8, %408 : tensor<4x12x32xf32>
    %410 = stablehlo.add %403, %409 : tensor<4x12x32xf32>
    %411 = stablehlo.multiply %408, %8 : tensor<4x12x32xf32>
    %412 = stablehlo.add %410, %411 : tensor<4x12x32xf32>
    %413 = stablehlo.convert %412 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %414 = stablehlo.add %209, %413 : tensor<4x12x32xbf16>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %415 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %416 = "stablehlo.scatter"(%415, %6, %414) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %441 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %441 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_81 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %417 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %418 = stablehlo.multiply %417, %416 : tensor<64x32xbf16>
    %419 = stablehlo.subtract %arg0, %418 : tensor<64x32xbf16>
    %cst_82 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %420 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %421 = stablehlo.multiply %420, %193 : tensor<32xbf16>
    %422 = stablehlo.subtract %arg1, %421 : tensor<32xbf16>
    %cst_83 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %423 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %424 = stablehlo.multiply %423, %397 : tensor<32xbf16>
    %425 = stablehlo.subtract %arg2, %424 : tensor<32xbf16>
    %cst_84 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %426 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %427 = stablehlo.multiply %426, %186 : tensor<32x64xbf16>
    %428 = stablehlo.subtract %arg3, %427 : tensor<32x64xbf16>
    %cst_85 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %429 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %430 = stablehlo.multiply %429, %388 : tensor<32x8xbf16>
    %431 = stablehlo.subtract %arg4, %430 : tensor<32x8xbf16>
    %cst_86 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %432 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %433 = stablehlo.multiply %432, %355 : tensor<8x32x80xbf16>
    %434 = stablehlo.subtract %arg5, %433 : tensor<8x32x80xbf16>
    %cst_87 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %435 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %436 = stablehlo.multiply %435, %311 : tensor<8x32x80xbf16>
    %437 = stablehlo.subtract %arg6, %436 : tensor<8x32x80xbf16>
    %cst_88 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %438 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %439 = stablehlo.multiply %438, %264 : tensor<8x80x32xbf16>
    %440 = stablehlo.subtract %arg7, %439 : tensor<8x80x32xbf16>
    return %419, %422, %425, %428, %431, %434, %437, %440, %178 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
  func.func private @cumsum(%arg0: tensor<8xi32>) -> tensor<8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<8xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
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
