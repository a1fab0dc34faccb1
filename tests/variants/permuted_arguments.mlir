module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x13xi32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x160xf32>, %arg3: tensor<80x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<i32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x160xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<64x32xbf16>, %arg13: tensor<32x160xbf16>, %arg14: tensor<80x32xbf16>, %arg15: tensor<32xbf16>, %arg16: tensor<32x64xbf16>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]['acc']"}, tensor<bf16> {jax.result_info = "result[1]['norm']"}, tensor<f32> {jax.result_info = "result[1]['rate']"}, tensor<i32> {jax.result_info = "result[2]"}, tensor<64x32xbf16> {jax.result_info = "result[3]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[3]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[3]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[3]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[3]['out']"}, tensor<64x32xf32> {jax.result_info = "result[4]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[4]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[4]['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[4]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[4]['out']"}, tensor<64x32xf32> {jax.result_info = "result[5]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[5]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[5]['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[5]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[5]['out']"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg12, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %23 = stablehlo.dot_general %22, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.add %7, %28 : tensor<4x12x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x12x1xf32>
    %38 = stablehlo.rsqrt %37 : tensor<4x12x1xf32>
    %39 = stablehlo.divide %38, %37 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<4x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<4x12x32xf32>
    %44 = stablehlo.convert %43 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.multiply %44, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.dot_general %47, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %49 = call @argmax(%48) : (tensor<4x12x64xbf16>) -> tensor<4x12xi32>
    %50 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %51 = stablehlo.compare EQ, %49, %50, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %52 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %53 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %54:3 = call @log_softmax(%53) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %55 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %56 = stablehlo.iota dim = 0 : tensor<64xi32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %58 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %60 = stablehlo.compare EQ, %58, %59, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %61 = call @_where(%60, %54#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_11 : tensor<f32>
    %65 = stablehlo.negate %64 : tensor<f32>
    %66 = stablehlo.convert %51 : (tensor<4x12xi1>) -> tensor<4x12xi32>
    %67 = stablehlo.convert %66 : (tensor<4x12xi32>) -> tensor<4x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.negate %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %71 = stablehlo.divide %70, %cst_15 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %74 = call @_where_0(%60, %73) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %75 = call @log_softmax_1(%54#1, %54#2, %74) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %76 = stablehlo.convert %75 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %77 = stablehlo.dot_general %76, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %79 = stablehlo.dot_general %76, %arg16, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.multiply %44, %79 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %82 = stablehlo.reshape %81 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %83 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.reduce(%82 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %86 = stablehlo.convert %84 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %30, %86 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.reshape %88 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %91 = stablehlo.multiply %86, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %41 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.divide %92, %93 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %30, %96 : tensor<4x12x32xf32>
    %98 = stablehlo.add %91, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.multiply %96, %30 : tensor<4x12x32xf32>
    %100 = stablehlo.add %98, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.convert %100 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.dot_general %101, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %104 = stablehlo.dot_general %101, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %105 = stablehlo.multiply %26#0, %104 : tensor<4x12x80xbf16>
    %106 = stablehlo.multiply %104, %25 : tensor<4x12x80xbf16>
    %107 = call @silu_2(%26#1, %26#2, %24, %106) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %108 = stablehlo.concatenate %107, %105, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %109 = stablehlo.dot_general %108, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %111 = stablehlo.dot_general %108, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.convert %111 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %113 = stablehlo.multiply %8, %112 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.reshape %114 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %116 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %112, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %19 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.divide %118, %119 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %123 = stablehlo.multiply %8, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.add %117, %123 : tensor<4x12x32xf32>
    %125 = stablehlo.multiply %122, %8 : tensor<4x12x32xf32>
    %126 = stablehlo.add %124, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.convert %126 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %128 = stablehlo.add %101, %127 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %130 = "stablehlo.scatter"(%129, %6, %128) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %323 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %323 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %131 = stablehlo.add %arg6, %c_25 : tensor<i32>
    %132 = stablehlo.convert %130 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %133 = stablehlo.convert %110 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %134 = stablehlo.convert %103 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %135 = stablehlo.convert %85 : (tensor<32xbf16>) -> tensor<32xf32>
    %136 = stablehlo.convert %78 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %138 = stablehlo.multiply %137, %arg7 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %140 = stablehlo.multiply %139, %132 : tensor<64x32xf32>
    %141 = stablehlo.add %138, %140 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %143 = stablehlo.multiply %142, %arg8 : tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %145 = stablehlo.multiply %144, %133 : tensor<32x160xf32>
    %146 = stablehlo.add %143, %145 : tensor<32x160xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %148 = stablehlo.multiply %147, %arg9 : tensor<80x32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %150 = stablehlo.multiply %149, %134 : tensor<80x32xf32>
    %151 = stablehlo.add %148, %150 : tensor<80x32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %153 = stablehlo.multiply %152, %arg10 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %155 = stablehlo.multiply %154, %135 : tensor<32xf32>
    %156 = stablehlo.add %153, %155 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %158 = stablehlo.multiply %157, %arg11 : tensor<32x64xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %160 = stablehlo.multiply %159, %136 : tensor<32x64xf32>
    %161 = stablehlo.add %158, %160 : tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %arg1 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %165 = stablehlo.multiply %164, %132 : tensor<64x32xf32>
    %166 = stablehlo.multiply %165, %132 : tensor<64x32xf32>
    %167 = stablehlo.add %163, %166 : tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %169 = stablehlo.multiply %168, %arg2 : tensor<32x160xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %171 = stablehlo.multiply %170, %133 : tensor<32x160xf32>
    %172 = stablehlo.multiply %171, %133 : tensor<32x160xf32>
    %173 = stablehlo.add %169, %172 : tensor<32x160xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %175 = stablehlo.multiply %174, %arg3 : tensor<80x32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %177 = stablehlo.multiply %176, %134 : tensor<80x32xf32>
    %178 = stablehlo.multiply %177, %134 : tensor<80x32xf32>
    %179 = stablehlo.add %175, %178 : tensor<80x32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.multiply %180, %arg4 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %183 = stablehlo.multiply %182, %135 : tensor<32xf32>
    %184 = stablehlo.multiply %183, %135 : tensor<32xf32>
    %185 = stablehlo.add %181, %184 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %187 = stablehlo.multiply %186, %arg5 : tensor<32x64xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %189 = stablehlo.multiply %188, %136 : tensor<32x64xf32>
    %190 = stablehlo.multiply %189, %136 : tensor<32x64xf32>
    %191 = stablehlo.add %187, %190 : tensor<32x64xf32>
    %192 = stablehlo.convert %131 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %193 = stablehlo.power %cst_46, %192 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %194 = stablehlo.subtract %cst_47, %193 : tensor<f32>
    %195 = stablehlo.convert %131 : (tensor<i32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.power %cst_48, %195 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.subtract %cst_49, %196 : tensor<f32>
    %198 = stablehlo.convert %arg12 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %199 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %200 = stablehlo.divide %141, %199 : tensor<64x32xf32>
    %201 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %202 = stablehlo.divide %167, %201 : tensor<64x32xf32>
    %203 = stablehlo.sqrt %202 : tensor<64x32xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %205 = stablehlo.add %203, %204 : tensor<64x32xf32>
    %206 = stablehlo.divide %200, %205 : tensor<64x32xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %208 = stablehlo.multiply %207, %198 : tensor<64x32xf32>
    %209 = stablehlo.add %206, %208 : tensor<64x32xf32>
    %cst_52 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<64x32xf32>
    %212 = stablehlo.subtract %198, %211 : tensor<64x32xf32>
    %213 = stablehlo.convert %212 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %214 = stablehlo.convert %arg13 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %215 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %216 = stablehlo.divide %146, %215 : tensor<32x160xf32>
    %217 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %218 = stablehlo.divide %173, %217 : tensor<32x160xf32>
    %219 = stablehlo.sqrt %218 : tensor<32x160xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %221 = stablehlo.add %219, %220 : tensor<32x160xf32>
    %222 = stablehlo.divide %216, %221 : tensor<32x160xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %224 = stablehlo.multiply %223, %214 : tensor<32x160xf32>
    %225 = stablehlo.add %222, %224 : tensor<32x160xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %227 = stablehlo.multiply %226, %225 : tensor<32x160xf32>
    %228 = stablehlo.subtract %214, %227 : tensor<32x160xf32>
    %229 = stablehlo.convert %228 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %230 = stablehlo.convert %arg14 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %231 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %232 = stablehlo.divide %151, %231 : tensor<80x32xf32>
    %233 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %234 = stablehlo.divide %179, %233 : tensor<80x32xf32>
    %235 = stablehlo.sqrt %234 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %237 = stablehlo.add %235, %236 : tensor<80x32xf32>
    %238 = stablehlo.divide %232, %237 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %240 = stablehlo.multiply %239, %230 : tensor<80x32xf32>
    %241 = stablehlo.add %238, %240 : tensor<80x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %243 = stablehlo.multiply %242, %241 : tensor<80x32xf32>
    %244 = stablehlo.subtract %230, %243 : tensor<80x32xf32>
    %245 = stablehlo.convert %244 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %246 = stablehlo.convert %arg15 : (tensor<32xbf16>) -> tensor<32xf32>
    %247 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %248 = stablehlo.divide %156, %247 : tensor<32xf32>
    %249 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.divide %185, %249 : tensor<32xf32>
    %251 = stablehlo.sqrt %250 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %253 = stablehlo.add %251, %252 : tensor<32xf32>
    %254 = stablehlo.divide %248, %253 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %256 = stablehlo.multiply %255, %246 : tensor<32xf32>
    %257 = stablehlo.add %254, %256 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<32xf32>
    %260 = stablehlo.subtract %246, %259 : tensor<32xf32>
    %261 = stablehlo.convert %260 : (tensor<32xf32>) -> tensor<32xbf16>
    %262 = stablehlo.convert %arg16 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %263 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %264 = stablehlo.divide %161, %263 : tensor<32x64xf32>
    %265 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %266 = stablehlo.divide %191, %265 : tensor<32x64xf32>
    %267 = stablehlo.sqrt %266 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %269 = stablehlo.add %267, %268 : tensor<32x64xf32>
    %270 = stablehlo.divide %264, %269 : tensor<32x64xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %272 = stablehlo.multiply %271, %262 : tensor<32x64xf32>
    %273 = stablehlo.add %270, %272 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<32x64xf32>
    %276 = stablehlo.subtract %262, %275 : tensor<32x64xf32>
    %277 = stablehlo.convert %276 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %278 = stablehlo.convert %arg6 : (tensor<i32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %279 = stablehlo.add %278, %cst_65 : tensor<f32>
    %280 = stablehlo.sqrt %279 : tensor<f32>
    %cst_66 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %281 = stablehlo.divide %cst_66, %280 : tensor<f32>
    %282 = chlo.square %130 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %284 = chlo.square %283 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %285 = stablehlo.add %282, %284 : tensor<64x32xbf16>
    %286 = chlo.square %110 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %288 = chlo.square %287 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %289 = stablehlo.add %286, %288 : tensor<32x160xbf16>
    %290 = chlo.square %103 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %292 = chlo.square %291 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %293 = stablehlo.add %290, %292 : tensor<80x32xbf16>
    %294 = chlo.square %85 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %296 = chlo.square %295 : tensor<32xbf16> -> tensor<32xbf16>
    %297 = stablehlo.add %294, %296 : tensor<32xbf16>
    %298 = chlo.square %78 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %299 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %300 = chlo.square %299 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %301 = stablehlo.add %298, %300 : tensor<32x64xbf16>
    %302 = stablehlo.convert %285 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %304 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %305 = stablehlo.convert %289 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = stablehlo.reduce(%305 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %307 = stablehlo.convert %306 : (tensor<f32>) -> tensor<bf16>
    %308 = stablehlo.convert %293 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.reduce(%308 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %310 = stablehlo.convert %309 : (tensor<f32>) -> tensor<bf16>
    %311 = stablehlo.convert %297 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%311 init: %cst_75) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %313 = stablehlo.convert %312 : (tensor<f32>) -> tensor<bf16>
    %314 = stablehlo.convert %301 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%314 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %316 = stablehlo.convert %315 : (tensor<f32>) -> tensor<bf16>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %317 = stablehlo.add %cst_77, %304 : tensor<bf16>
    %318 = stablehlo.add %317, %307 : tensor<bf16>
    %319 = stablehlo.add %318, %310 : tensor<bf16>
    %320 = stablehlo.add %319, %313 : tensor<bf16>
    %321 = stablehlo.add %320, %316 : tensor<bf16>
    %322 = stablehlo.sqrt %321 : tensor<bf16>
    return %65, %69, %322, %281, %131, %213, %229, %245, %261, %277, %141, %146, %151, %156, %161, %167, %173, %179, %185, %191 : tensor<f32>, tensor<f32>, tensor<bf16>, tensor<f32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
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
  func.func private @argmax(%arg0: tensor<4x12x64xbf16>) -> tensor<4x12xi32> {
    %0 = stablehlo.iota dim = 2 : tensor<4x12x64xi32>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [2] : (tensor<4x12x64xbf16>, tensor<4x12x64xi32>, tensor<bf16>, tensor<i32>) -> (tensor<4x12xbf16>, tensor<4x12xi32>)
     reducer(%arg1: tensor<bf16>, %arg3: tensor<bf16>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<bf16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<bf16>, tensor<i32>
    }
    return %1#1 : tensor<4x12xi32>
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
}
