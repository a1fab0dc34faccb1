module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<80x32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x160xf32>, %arg6: tensor<80x32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<i32>, %arg9: tensor<64x32xf32>, %arg10: tensor<32x160xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<f32>, %arg14: tensor<i32>, %arg15: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %4 = stablehlo.slice %arg15 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %8 = stablehlo.add %4, %7 : tensor<4x12xi32>
    %9 = stablehlo.select %6, %8, %4 : tensor<4x12xi1>, tensor<4x12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %11 = "stablehlo.gather"(%0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %12 = stablehlo.convert %11 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x12x1xf32>
    %20 = stablehlo.rsqrt %19 : tensor<4x12x1xf32>
    %21 = stablehlo.divide %20, %19 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4x12x1xf32>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %25 = stablehlo.multiply %12, %24 : tensor<4x12x32xf32>
    %26 = stablehlo.convert %25 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.dot_general %26, %1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %28 = stablehlo.slice %27 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %29 = stablehlo.slice %27 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %30:3 = call @silu(%28) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %31 = stablehlo.multiply %30#0, %29 : tensor<4x12x80xbf16>
    %32 = stablehlo.dot_general %31, %2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.add %11, %32 : tensor<4x12x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x12x1xf32>
    %42 = stablehlo.rsqrt %41 : tensor<4x12x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.multiply %34, %46 : tensor<4x12x32xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.dot_general %48, %3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %50 = stablehlo.slice %arg15 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %51 = stablehlo.convert %49 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %52:3 = call @log_softmax(%51) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %53 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %54 = stablehlo.iota dim = 0 : tensor<64xi32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %56 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %58 = stablehlo.compare EQ, %56, %57, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %59 = call @_where(%58, %52#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_11 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.multiply %cst_12, %arg13 : tensor<f32>
    %65 = stablehlo.negate %64 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_13 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %69 = call @_where_0(%58, %68) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %70 = call @log_softmax_1(%52#1, %52#2, %69) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %72 = stablehlo.dot_general %71, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %74 = stablehlo.dot_general %71, %3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.convert %74 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %76 = stablehlo.multiply %34, %75 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %78 = stablehlo.reshape %77 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %79 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %75, %79 : tensor<4x12x32xf32>
    %81 = stablehlo.multiply %78, %45 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.divide %81, %82 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %34, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.add %80, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.multiply %85, %34 : tensor<4x12x32xf32>
    %89 = stablehlo.add %87, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.convert %89 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %91 = stablehlo.dot_general %90, %31, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %93 = stablehlo.dot_general %90, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %30#0, %93 : tensor<4x12x80xbf16>
    %95 = stablehlo.multiply %93, %29 : tensor<4x12x80xbf16>
    %96 = call @silu_2(%30#1, %30#2, %28, %95) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %97 = stablehlo.concatenate %96, %94, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %98 = stablehlo.dot_general %97, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %100 = stablehlo.dot_general %97, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %101 = stablehlo.convert %100 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %102 = stablehlo.multiply %12, %101 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %105 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %101, %105 : tensor<4x12x32xf32>
    %107 = stablehlo.multiply %104, %23 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.divide %107, %108 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %12, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.add %106, %112 : tensor<4x12x32xf32>
    %114 = stablehlo.multiply %111, %12 : tensor<4x12x32xf32>
    %115 = stablehlo.add %113, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.convert %115 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %117 = stablehlo.add %90, %116 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %119 = "stablehlo.scatter"(%118, %10, %117) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %271 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %271 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %120 = stablehlo.convert %73 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %121 = stablehlo.convert %92 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %122 = stablehlo.convert %99 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %123 = stablehlo.convert %119 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %124 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %125 = stablehlo.divide %123, %124 : tensor<64x32xf32>
    %126 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %127 = stablehlo.divide %122, %126 : tensor<32x160xf32>
    %128 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %129 = stablehlo.divide %121, %128 : tensor<80x32xf32>
    %130 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %131 = stablehlo.divide %120, %130 : tensor<32x64xf32>
    %132 = stablehlo.is_finite %125 : (tensor<64x32xf32>) -> tensor<64x32xi1>
    %c_21 = stablehlo.constant dense<true> : tensor<i1>
    %133 = stablehlo.reduce(%132 init: %c_21) applies stablehlo.and across dimensions = [0, 1] : (tensor<64x32xi1>, tensor<i1>) -> tensor<i1>
    %134 = stablehlo.is_finite %127 : (tensor<32x160xf32>) -> tensor<32x160xi1>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %135 = stablehlo.reduce(%134 init: %c_22) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x160xi1>, tensor<i1>) -> tensor<i1>
    %136 = stablehlo.is_finite %129 : (tensor<80x32xf32>) -> tensor<80x32xi1>
    %c_23 = stablehlo.constant dense<true> : tensor<i1>
    %137 = stablehlo.reduce(%136 init: %c_23) applies stablehlo.and across dimensions = [0, 1] : (tensor<80x32xi1>, tensor<i1>) -> tensor<i1>
    %138 = stablehlo.is_finite %131 : (tensor<32x64xf32>) -> tensor<32x64xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %139 = stablehlo.reduce(%138 init: %c_24) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x64xi1>, tensor<i1>) -> tensor<i1>
    %140 = stablehlo.and %133, %135 : tensor<i1>
    %141 = stablehlo.and %140, %137 : tensor<i1>
    %142 = stablehlo.and %141, %139 : tensor<i1>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %143 = stablehlo.add %arg8, %c_25 : tensor<i32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %145 = stablehlo.multiply %144, %arg4 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %147 = stablehlo.multiply %146, %125 : tensor<64x32xf32>
    %148 = stablehlo.add %145, %147 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %150 = stablehlo.multiply %149, %arg5 : tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %152 = stablehlo.multiply %151, %127 : tensor<32x160xf32>
    %153 = stablehlo.add %150, %152 : tensor<32x160xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %155 = stablehlo.multiply %154, %arg6 : tensor<80x32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %157 = stablehlo.multiply %156, %129 : tensor<80x32xf32>
    %158 = stablehlo.add %155, %157 : tensor<80x32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %160 = stablehlo.multiply %159, %arg7 : tensor<32x64xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %162 = stablehlo.multiply %161, %131 : tensor<32x64xf32>
    %163 = stablehlo.add %160, %162 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %165 = stablehlo.multiply %164, %arg9 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %167 = stablehlo.multiply %166, %125 : tensor<64x32xf32>
    %168 = stablehlo.multiply %167, %125 : tensor<64x32xf32>
    %169 = stablehlo.add %165, %168 : tensor<64x32xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %171 = stablehlo.multiply %170, %arg10 : tensor<32x160xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %173 = stablehlo.multiply %172, %127 : tensor<32x160xf32>
    %174 = stablehlo.multiply %173, %127 : tensor<32x160xf32>
    %175 = stablehlo.add %171, %174 : tensor<32x160xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %177 = stablehlo.multiply %176, %arg11 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %179 = stablehlo.multiply %178, %129 : tensor<80x32xf32>
    %180 = stablehlo.multiply %179, %129 : tensor<80x32xf32>
    %181 = stablehlo.add %177, %180 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %183 = stablehlo.multiply %182, %arg12 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %185 = stablehlo.multiply %184, %131 : tensor<32x64xf32>
    %186 = stablehlo.multiply %185, %131 : tensor<32x64xf32>
    %187 = stablehlo.add %183, %186 : tensor<32x64xf32>
    %188 = stablehlo.convert %143 : (tensor<i32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %189 = stablehlo.power %cst_42, %188 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %190 = stablehlo.subtract %cst_43, %189 : tensor<f32>
    %191 = stablehlo.convert %143 : (tensor<i32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %192 = stablehlo.power %cst_44, %191 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.subtract %cst_45, %192 : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %195 = stablehlo.divide %148, %194 : tensor<64x32xf32>
    %196 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %197 = stablehlo.divide %169, %196 : tensor<64x32xf32>
    %198 = stablehlo.sqrt %197 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %200 = stablehlo.add %198, %199 : tensor<64x32xf32>
    %201 = stablehlo.divide %195, %200 : tensor<64x32xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %203 = stablehlo.multiply %202, %arg0 : tensor<64x32xf32>
    %204 = stablehlo.add %201, %203 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %206 = stablehlo.multiply %205, %204 : tensor<64x32xf32>
    %207 = stablehlo.subtract %arg0, %206 : tensor<64x32xf32>
    %208 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %209 = stablehlo.divide %153, %208 : tensor<32x160xf32>
    %210 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %211 = stablehlo.divide %175, %210 : tensor<32x160xf32>
    %212 = stablehlo.sqrt %211 : tensor<32x160xf32>
    %cst_49 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %214 = stablehlo.add %212, %213 : tensor<32x160xf32>
    %215 = stablehlo.divide %209, %214 : tensor<32x160xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %217 = stablehlo.multiply %216, %arg1 : tensor<32x160xf32>
    %218 = stablehlo.add %215, %217 : tensor<32x160xf32>
    %cst_51 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %220 = stablehlo.multiply %219, %218 : tensor<32x160xf32>
    %221 = stablehlo.subtract %arg1, %220 : tensor<32x160xf32>
    %222 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %223 = stablehlo.divide %158, %222 : tensor<80x32xf32>
    %224 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %225 = stablehlo.divide %181, %224 : tensor<80x32xf32>
    %226 = stablehlo.sqrt %225 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %228 = stablehlo.add %226, %227 : tensor<80x32xf32>
    %229 = stablehlo.divide %223, %228 : tensor<80x32xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %231 = stablehlo.multiply %230, %arg2 : tensor<80x32xf32>
    %232 = stablehlo.add %229, %231 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %234 = stablehlo.multiply %233, %232 : tensor<80x32xf32>
    %235 = stablehlo.subtract %arg2, %234 : tensor<80x32xf32>
    %236 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %237 = stablehlo.divide %163, %236 : tensor<32x64xf32>
    %238 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %239 = stablehlo.divide %187, %238 : tensor<32x64xf32>
    %240 = stablehlo.sqrt %239 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %242 = stablehlo.add %240, %241 : tensor<32x64xf32>
    %243 = stablehlo.divide %237, %242 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %245 = stablehlo.multiply %244, %arg3 : tensor<32x64xf32>
    %246 = stablehlo.add %243, %245 : tensor<32x64xf32>
    %cst_57 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %248 = stablehlo.multiply %247, %246 : tensor<32x64xf32>
    %249 = stablehlo.subtract %arg3, %248 : tensor<32x64xf32>
    %250 = call @_where_3(%142, %207, %arg0) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %251 = call @_where_4(%142, %221, %arg1) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %252 = call @_where_5(%142, %235, %arg2) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %253 = call @_where_6(%142, %249, %arg3) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %254 = call @_where_3(%142, %148, %arg4) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %255 = call @_where_4(%142, %153, %arg5) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %256 = call @_where_5(%142, %158, %arg6) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %257 = call @_where_6(%142, %163, %arg7) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %258 = call @_where_7(%142, %143, %arg8) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %259 = call @_where_3(%142, %169, %arg9) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %260 = call @_where_4(%142, %175, %arg10) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %261 = call @_where_5(%142, %181, %arg11) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %262 = call @_where_6(%142, %187, %arg12) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %c_58 = stablehlo.constant dense<1> : tensor<i32>
    %263 = stablehlo.add %arg14, %c_58 : tensor<i32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %264 = call @_where_8(%142, %263, %c_59) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_60 = stablehlo.constant dense<8> : tensor<i32>
    %265 = call @remainder(%264, %c_60) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_61 = stablehlo.constant dense<0> : tensor<i32>
    %266 = stablehlo.compare EQ, %265, %c_61, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %267 = stablehlo.multiply %arg13, %cst_62 : tensor<f32>
    %268 = call @_where_9(%266, %267, %arg13) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %269 = stablehlo.divide %arg13, %cst_63 : tensor<f32>
    %270 = call @_where_9(%142, %268, %269) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %250, %251, %252, %253, %254, %255, %256, %257, %258, %259, %260, %261, %262, %270, %264, %63 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<i32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %9, %8, %5 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
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
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xf32>
    return %0 : tensor<64x32xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<32x160xf32>, %arg2: tensor<32x160xf32>) -> tensor<32x160xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x160xf32>
    return %0 : tensor<32x160xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<80x32xf32>, %arg2: tensor<80x32xf32>) -> tensor<80x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xf32>
    return %0 : tensor<80x32xf32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<32x64xf32>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xf32>
    return %0 : tensor<32x64xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg2 : tensor<i32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_7(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
