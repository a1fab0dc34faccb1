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
      %448 = stablehlo.add %arg9, %arg10 : tensor<i32>
      stablehlo.return %448 : tensor<i32>
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
      %448 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %448 : tensor<bf16>
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
    %175 = stablehlo.iota dim = 0 : tensor<64xi32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %177 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %178 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %179 = stablehlo.compare EQ, %177, %178, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %180 = call @_where(%179, %173#0, %c_37) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.reduce(%180 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %183 = stablehlo.divide %182, %cst_40 : tensor<f32>
    %184 = stablehlo.negate %183 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %185 = stablehlo.negate %cst_41 : tensor<f32>
    %cst_42 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %186 = stablehlo.divide %185, %cst_42 : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %189 = call @_where_0(%179, %188) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %190 = call @log_softmax_1(%173#1, %173#2, %189) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %191 = stablehlo.convert %190 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %192 = stablehlo.dot_general %191, %169, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %193 = stablehlo.transpose %192, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %194 = stablehlo.dot_general %191, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %195 = stablehlo.multiply %166, %194 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %196 = stablehlo.reduce(%195 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %197 = stablehlo.reshape %196 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %198 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %199 = stablehlo.multiply %194, %198 : tensor<4x12x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %200 = stablehlo.reduce(%197 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %201 = stablehlo.convert %199 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %202 = stablehlo.multiply %152, %201 : tensor<4x12x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%202 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %204 = stablehlo.reshape %203 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %205 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %206 = stablehlo.multiply %201, %205 : tensor<4x12x32xf32>
    %207 = stablehlo.multiply %204, %163 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %209 = stablehlo.divide %207, %208 : tensor<4x12x1xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %212 = stablehlo.multiply %152, %211 : tensor<4x12x32xf32>
    %213 = stablehlo.add %206, %212 : tensor<4x12x32xf32>
    %214 = stablehlo.multiply %211, %152 : tensor<4x12x32xf32>
    %215 = stablehlo.add %213, %214 : tensor<4x12x32xf32>
    %216 = stablehlo.convert %215 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %217 = stablehlo.reshape %216 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %c_48 = stablehlo.constant dense<47> : tensor<1xi32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %218 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %219 = stablehlo.compare GE, %132, %218, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %220 = stablehlo.broadcast_in_dim %c_48, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<48x1xi32>
    %222 = stablehlo.compare LE, %132, %221, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %223 = stablehlo.and %219, %222 : tensor<48x1xi1>
    %c_50 = stablehlo.constant dense<true> : tensor<i1>
    %224 = stablehlo.reduce(%223 init: %c_50) applies stablehlo.and across dimensions = [1] : (tensor<48x1xi1>, tensor<i1>) -> tensor<48xi1>
    %225 = "stablehlo.gather"(%217, %132) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<48x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %226 = stablehlo.broadcast_in_dim %224, dims = [0] : (tensor<48xi1>) -> tensor<48x32xi1>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %227 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %228 = stablehlo.select %226, %225, %227 : tensor<48x32xi1>, tensor<48x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %229 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %230 = stablehlo.select %148, %228, %229 : tensor<48x32xi1>, tensor<48x32xbf16>
    %231 = stablehlo.multiply %108, %230 : tensor<48x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %232 = stablehlo.reduce(%231 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %233 = stablehlo.reshape %232 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %234 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x32xbf16>
    %235 = stablehlo.multiply %230, %234 : tensor<48x32xbf16>
    %236 = stablehlo.convert %233 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.reduce(%236 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %239 = "stablehlo.scatter"(%238, %120, %237) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<f32>, %arg10: tensor<f32>):
      %448 = stablehlo.add %arg9, %arg10 : tensor<f32>
      stablehlo.return %448 : tensor<f32>
    }) : (tensor<48xf32>, tensor<48x1xi32>, tensor<48xf32>) -> tensor<48xf32>
    %240 = stablehlo.divide %239, %114 : tensor<48xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %242 = stablehlo.multiply %241, %113 : tensor<48x8xf32>
    %243 = stablehlo.broadcast_in_dim %93, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %244 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %245 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %246 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %247 = stablehlo.slice %246 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %248 = stablehlo.slice %245 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %249 = stablehlo.concatenate %247, %248, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %250 = stablehlo.broadcast_in_dim %245, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %251 = stablehlo.broadcast_in_dim %249, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %252 = stablehlo.compare LE, %251, %244, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %253 = stablehlo.compare LT, %244, %250, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %254 = stablehlo.and %252, %253 : tensor<8x48x80xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %256 = stablehlo.select %254, %243, %255 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %257 = stablehlo.broadcast_in_dim %235, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %258 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %259 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_58 = stablehlo.constant dense<0> : tensor<i32>
    %260 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %261 = stablehlo.slice %260 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %262 = stablehlo.slice %259 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %263 = stablehlo.concatenate %261, %262, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %264 = stablehlo.broadcast_in_dim %259, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %265 = stablehlo.broadcast_in_dim %263, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %266 = stablehlo.compare LE, %265, %258, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %267 = stablehlo.compare LT, %258, %264, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %268 = stablehlo.and %266, %267 : tensor<8x48x32xi1>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %270 = stablehlo.select %268, %257, %269 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %271 = stablehlo.dot_general %256, %270, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x48x32xbf16>) -> tensor<8x80x32xbf16>
    %272 = stablehlo.broadcast_in_dim %235, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %273 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %274 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_60 = stablehlo.constant dense<0> : tensor<i32>
    %275 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %276 = stablehlo.slice %275 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %277 = stablehlo.slice %274 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %278 = stablehlo.concatenate %276, %277, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %279 = stablehlo.broadcast_in_dim %274, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %280 = stablehlo.broadcast_in_dim %278, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %281 = stablehlo.compare LE, %280, %273, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %282 = stablehlo.compare LT, %273, %279, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %283 = stablehlo.and %281, %282 : tensor<8x48x32xi1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %285 = stablehlo.select %283, %272, %284 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %286 = stablehlo.dot_general %285, %arg7, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x80x32xbf16>) -> tensor<48x80xbf16>
    %287 = stablehlo.multiply %76, %286 : tensor<48x80xbf16>
    %288 = stablehlo.multiply %286, %92#0 : tensor<48x80xbf16>
    %289 = call @silu_2(%92#1, %92#2, %91, %287) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %290 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %291 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %292 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_62 = stablehlo.constant dense<0> : tensor<i32>
    %293 = stablehlo.broadcast_in_dim %c_62, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %294 = stablehlo.slice %293 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %295 = stablehlo.slice %292 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %296 = stablehlo.concatenate %294, %295, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %297 = stablehlo.broadcast_in_dim %292, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %298 = stablehlo.broadcast_in_dim %296, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %299 = stablehlo.compare LE, %298, %291, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %300 = stablehlo.compare LT, %291, %297, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %301 = stablehlo.and %299, %300 : tensor<8x48x32xi1>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %302 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %303 = stablehlo.select %301, %290, %302 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %304 = stablehlo.broadcast_in_dim %289, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %305 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %306 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %307 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %308 = stablehlo.slice %307 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %309 = stablehlo.slice %306 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %310 = stablehlo.concatenate %308, %309, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %311 = stablehlo.broadcast_in_dim %306, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %312 = stablehlo.broadcast_in_dim %310, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %313 = stablehlo.compare LE, %312, %305, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %314 = stablehlo.compare LT, %305, %311, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %315 = stablehlo.and %313, %314 : tensor<8x48x80xi1>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %317 = stablehlo.select %315, %304, %316 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %318 = stablehlo.dot_general %303, %317, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %319 = stablehlo.broadcast_in_dim %289, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %320 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %321 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_66 = stablehlo.constant dense<0> : tensor<i32>
    %322 = stablehlo.broadcast_in_dim %c_66, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %323 = stablehlo.slice %322 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %324 = stablehlo.slice %321 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %325 = stablehlo.concatenate %323, %324, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %326 = stablehlo.broadcast_in_dim %321, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %327 = stablehlo.broadcast_in_dim %325, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %328 = stablehlo.compare LE, %327, %320, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %329 = stablehlo.compare LT, %320, %326, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %330 = stablehlo.and %328, %329 : tensor<8x48x80xi1>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %331 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %332 = stablehlo.select %330, %319, %331 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %333 = stablehlo.dot_general %332, %arg6, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %334 = stablehlo.broadcast_in_dim %61, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<8x48x32xbf16>
    %335 = stablehlo.iota dim = 1 : tensor<8x48x32xi32>
    %336 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_68 = stablehlo.constant dense<0> : tensor<i32>
    %337 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %338 = stablehlo.slice %337 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %339 = stablehlo.slice %336 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %340 = stablehlo.concatenate %338, %339, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %341 = stablehlo.broadcast_in_dim %336, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %342 = stablehlo.broadcast_in_dim %340, dims = [0] : (tensor<8xi32>) -> tensor<8x48x32xi32>
    %343 = stablehlo.compare LE, %342, %335, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %344 = stablehlo.compare LT, %335, %341, SIGNED : (tensor<8x48x32xi32>, tensor<8x48x32xi32>) -> tensor<8x48x32xi1>
    %345 = stablehlo.and %343, %344 : tensor<8x48x32xi1>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %346 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<8x48x32xbf16>
    %347 = stablehlo.select %345, %334, %346 : tensor<8x48x32xi1>, tensor<8x48x32xbf16>
    %348 = stablehlo.broadcast_in_dim %288, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %349 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %350 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %351 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %352 = stablehlo.slice %351 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %353 = stablehlo.slice %350 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %354 = stablehlo.concatenate %352, %353, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %355 = stablehlo.broadcast_in_dim %350, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %356 = stablehlo.broadcast_in_dim %354, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %357 = stablehlo.compare LE, %356, %349, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %358 = stablehlo.compare LT, %349, %355, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %359 = stablehlo.and %357, %358 : tensor<8x48x80xi1>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %360 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %361 = stablehlo.select %359, %348, %360 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %362 = stablehlo.dot_general %347, %361, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x48x32xbf16>, tensor<8x48x80xbf16>) -> tensor<8x32x80xbf16>
    %363 = stablehlo.broadcast_in_dim %288, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<8x48x80xbf16>
    %364 = stablehlo.iota dim = 1 : tensor<8x48x80xi32>
    %365 = call @cumsum(%54) : (tensor<8xi32>) -> tensor<8xi32>
    %c_72 = stablehlo.constant dense<0> : tensor<i32>
    %366 = stablehlo.broadcast_in_dim %c_72, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %367 = stablehlo.slice %366 [0:1] : (tensor<8xi32>) -> tensor<1xi32>
    %368 = stablehlo.slice %365 [0:7] : (tensor<8xi32>) -> tensor<7xi32>
    %369 = stablehlo.concatenate %367, %368, dim = 0 : (tensor<1xi32>, tensor<7xi32>) -> tensor<8xi32>
    %370 = stablehlo.broadcast_in_dim %365, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %371 = stablehlo.broadcast_in_dim %369, dims = [0] : (tensor<8xi32>) -> tensor<8x48x80xi32>
    %372 = stablehlo.compare LE, %371, %364, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %373 = stablehlo.compare LT, %364, %370, SIGNED : (tensor<8x48x80xi32>, tensor<8x48x80xi32>) -> tensor<8x48x80xi1>
    %374 = stablehlo.and %372, %373 : tensor<8x48x80xi1>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %375 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<8x48x80xbf16>
    %376 = stablehlo.select %374, %363, %375 : tensor<8x48x80xi1>, tensor<8x48x80xbf16>
    %377 = stablehlo.dot_general %376, %arg5, contracting_dims = [2, 0] x [2, 0], precision = [DEFAULT, DEFAULT] : (tensor<8x48x80xbf16>, tensor<8x32x80xbf16>) -> tensor<48x32xbf16>
    %378 = stablehlo.add %333, %377 : tensor<48x32xbf16>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %379 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %380 = "stablehlo.scatter"(%379, %60, %378) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %448 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %448 : tensor<bf16>
    }) : (tensor<48x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<48x32xbf16>
    %381 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %382 = stablehlo.multiply %242, %381 : tensor<48x8xf32>
    %383 = stablehlo.multiply %382, %35 : tensor<48x8xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %385 = stablehlo.reshape %384 : (tensor<48xf32>) -> tensor<48x1xf32>
    %386 = stablehlo.negate %385 : tensor<48x1xf32>
    %387 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %388 = stablehlo.divide %242, %387 : tensor<48x8xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%386 init: %cst_76) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %390 = stablehlo.broadcast_in_dim %389, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %391 = stablehlo.add %388, %390 : tensor<48x8xf32>
    %392 = stablehlo.multiply %391, %35 : tensor<48x8xf32>
    %393 = stablehlo.convert %392 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %394 = stablehlo.dot_general %393, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %395 = stablehlo.transpose %394, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %396 = stablehlo.dot_general %393, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %397 = stablehlo.add %380, %396 : tensor<48x32xbf16>
    %398 = stablehlo.reshape %397 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %399 = stablehlo.multiply %22, %398 : tensor<4x12x32xbf16>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %400 = stablehlo.reduce(%399 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %401 = stablehlo.reshape %400 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %402 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %403 = stablehlo.multiply %398, %402 : tensor<4x12x32xbf16>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %404 = stablehlo.reduce(%401 init: %cst_78) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %405 = stablehlo.convert %403 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %406 = stablehlo.multiply %8, %405 : tensor<4x12x32xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.reduce(%406 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %408 = stablehlo.reshape %407 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %409 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %410 = stablehlo.multiply %405, %409 : tensor<4x12x32xf32>
    %411 = stablehlo.multiply %408, %19 : tensor<4x12x1xf32>
    %cst_80 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %413 = stablehlo.divide %411, %412 : tensor<4x12x1xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = stablehlo.reduce(%413 init: %cst_81) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %415 = stablehlo.broadcast_in_dim %414, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %416 = stablehlo.multiply %8, %415 : tensor<4x12x32xf32>
    %417 = stablehlo.add %410, %416 : tensor<4x12x32xf32>
    %418 = stablehlo.multiply %415, %8 : tensor<4x12x32xf32>
    %419 = stablehlo.add %417, %418 : tensor<4x12x32xf32>
    %420 = stablehlo.convert %419 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %421 = stablehlo.add %216, %420 : tensor<4x12x32xbf16>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %422 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %423 = "stablehlo.scatter"(%422, %6, %421) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %448 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %448 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_83 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %424 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %425 = stablehlo.multiply %424, %423 : tensor<64x32xbf16>
    %426 = stablehlo.subtract %arg0, %425 : tensor<64x32xbf16>
    %cst_84 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %427 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %428 = stablehlo.multiply %427, %200 : tensor<32xbf16>
    %429 = stablehlo.subtract %arg1, %428 : tensor<32xbf16>
    %cst_85 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %430 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %431 = stablehlo.multiply %430, %404 : tensor<32xbf16>
    %432 = stablehlo.subtract %arg2, %431 : tensor<32xbf16>
    %cst_86 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %433 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %434 = stablehlo.multiply %433, %193 : tensor<32x64xbf16>
    %435 = stablehlo.subtract %arg3, %434 : tensor<32x64xbf16>
    %cst_87 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %436 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %437 = stablehlo.multiply %436, %395 : tensor<32x8xbf16>
    %438 = stablehlo.subtract %arg4, %437 : tensor<32x8xbf16>
    %cst_88 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %439 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %440 = stablehlo.multiply %439, %362 : tensor<8x32x80xbf16>
    %441 = stablehlo.subtract %arg5, %440 : tensor<8x32x80xbf16>
    %cst_89 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %442 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %443 = stablehlo.multiply %442, %318 : tensor<8x32x80xbf16>
    %444 = stablehlo.subtract %arg6, %443 : tensor<8x32x80xbf16>
    %cst_90 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %445 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %446 = stablehlo.multiply %445, %271 : tensor<8x80x32xbf16>
    %447 = stablehlo.subtract %arg7, %446 : tensor<8x80x32xbf16>
    return %426, %429, %432, %435, %438, %441, %444, %447, %184 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
