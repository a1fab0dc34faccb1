module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<i32>, %arg6: tensor<64x32xbf16>, %arg7: tensor<32x160xbf16>, %arg8: tensor<80x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<64x32xbf16>, %arg12: tensor<32x160xbf16>, %arg13: tensor<80x32xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<32x64xbf16>, %arg16: tensor<i32>, %arg17: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][1][0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1][1][0].mu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][1][0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1][1][0].nu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][1][0].nu['out']"}, tensor<i32> {jax.result_info = "result[1][1][2].count"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg17 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.dot_general %22, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
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
    %45 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.multiply %44, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.dot_general %47, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.slice %arg17 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %50 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %51:3 = call @log_softmax(%50) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %53 = stablehlo.iota dim = 0 : tensor<64xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %55 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.compare EQ, %55, %56, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %58 = call @_where(%57, %51#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_11 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_13 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %67 = call @_where_0(%57, %66) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = call @log_softmax_1(%51#1, %51#2, %67) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %69 = stablehlo.convert %68 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.dot_general %69, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %72 = stablehlo.dot_general %69, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.multiply %44, %72 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %76 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %30, %79 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.reshape %81 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %41 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.divide %85, %86 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %30, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.add %84, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %30 : tensor<4x12x32xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %94, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.multiply %26#0, %97 : tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %97, %25 : tensor<4x12x80xbf16>
    %100 = call @silu_2(%26#1, %26#2, %24, %99) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.concatenate %100, %98, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %102 = stablehlo.dot_general %101, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %104 = stablehlo.dot_general %101, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %105 = stablehlo.convert %104 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %8, %105 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %105, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %8, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.add %110, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %8 : tensor<4x12x32xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.convert %119 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.add %94, %120 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %123 = "stablehlo.scatter"(%122, %6, %121) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg18: tensor<bf16>, %arg19: tensor<bf16>):
      %372 = stablehlo.add %arg18, %arg19 : tensor<bf16>
      stablehlo.return %372 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %124 = chlo.square %123 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %125 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %126 = chlo.square %125 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %127 = stablehlo.add %124, %126 : tensor<64x32xbf16>
    %128 = chlo.square %103 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %130 = chlo.square %129 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %131 = stablehlo.add %128, %130 : tensor<32x160xbf16>
    %132 = chlo.square %96 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %134 = chlo.square %133 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %135 = stablehlo.add %132, %134 : tensor<80x32xbf16>
    %136 = chlo.square %78 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %138 = chlo.square %137 : tensor<32xbf16> -> tensor<32xbf16>
    %139 = stablehlo.add %136, %138 : tensor<32xbf16>
    %140 = chlo.square %71 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %142 = chlo.square %141 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %143 = stablehlo.add %140, %142 : tensor<32x64xbf16>
    %144 = stablehlo.convert %127 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %146 = stablehlo.convert %145 : (tensor<f32>) -> tensor<bf16>
    %147 = stablehlo.convert %131 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.reduce(%147 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %149 = stablehlo.convert %148 : (tensor<f32>) -> tensor<bf16>
    %150 = stablehlo.convert %135 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %152 = stablehlo.convert %151 : (tensor<f32>) -> tensor<bf16>
    %153 = stablehlo.convert %139 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %155 = stablehlo.convert %154 : (tensor<f32>) -> tensor<bf16>
    %156 = stablehlo.convert %143 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.convert %157 : (tensor<f32>) -> tensor<bf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %159 = stablehlo.add %cst_33, %146 : tensor<bf16>
    %160 = stablehlo.add %159, %149 : tensor<bf16>
    %161 = stablehlo.add %160, %152 : tensor<bf16>
    %162 = stablehlo.add %161, %155 : tensor<bf16>
    %163 = stablehlo.add %162, %158 : tensor<bf16>
    %164 = stablehlo.sqrt %163 : tensor<bf16>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %165 = stablehlo.compare LT, %164, %cst_34, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %166 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %167 = stablehlo.divide %123, %166 : tensor<64x32xbf16>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %169 = stablehlo.multiply %167, %168 : tensor<64x32xbf16>
    %170 = stablehlo.select %165, %123, %169 : tensor<i1>, tensor<64x32xbf16>
    %171 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %172 = stablehlo.divide %103, %171 : tensor<32x160xbf16>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %174 = stablehlo.multiply %172, %173 : tensor<32x160xbf16>
    %175 = stablehlo.select %165, %103, %174 : tensor<i1>, tensor<32x160xbf16>
    %176 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %177 = stablehlo.divide %96, %176 : tensor<80x32xbf16>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %179 = stablehlo.multiply %177, %178 : tensor<80x32xbf16>
    %180 = stablehlo.select %165, %96, %179 : tensor<i1>, tensor<80x32xbf16>
    %181 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %182 = stablehlo.divide %78, %181 : tensor<32xbf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %184 = stablehlo.multiply %182, %183 : tensor<32xbf16>
    %185 = stablehlo.select %165, %78, %184 : tensor<i1>, tensor<32xbf16>
    %186 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %187 = stablehlo.divide %71, %186 : tensor<32x64xbf16>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %189 = stablehlo.multiply %187, %188 : tensor<32x64xbf16>
    %190 = stablehlo.select %165, %71, %189 : tensor<i1>, tensor<32x64xbf16>
    %cst_40 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %192 = stablehlo.multiply %191, %170 : tensor<64x32xbf16>
    %cst_41 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %194 = stablehlo.multiply %193, %arg6 : tensor<64x32xbf16>
    %195 = stablehlo.add %192, %194 : tensor<64x32xbf16>
    %cst_42 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %196 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %197 = stablehlo.multiply %196, %175 : tensor<32x160xbf16>
    %cst_43 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %199 = stablehlo.multiply %198, %arg7 : tensor<32x160xbf16>
    %200 = stablehlo.add %197, %199 : tensor<32x160xbf16>
    %cst_44 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %201 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %202 = stablehlo.multiply %201, %180 : tensor<80x32xbf16>
    %cst_45 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %203 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %204 = stablehlo.multiply %203, %arg8 : tensor<80x32xbf16>
    %205 = stablehlo.add %202, %204 : tensor<80x32xbf16>
    %cst_46 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %206 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %207 = stablehlo.multiply %206, %185 : tensor<32xbf16>
    %cst_47 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %208 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %209 = stablehlo.multiply %208, %arg9 : tensor<32xbf16>
    %210 = stablehlo.add %207, %209 : tensor<32xbf16>
    %cst_48 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %211 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %212 = stablehlo.multiply %211, %190 : tensor<32x64xbf16>
    %cst_49 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %214 = stablehlo.multiply %213, %arg10 : tensor<32x64xbf16>
    %215 = stablehlo.add %212, %214 : tensor<32x64xbf16>
    %216 = stablehlo.multiply %170, %170 : tensor<64x32xbf16>
    %cst_50 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %218 = stablehlo.multiply %217, %216 : tensor<64x32xbf16>
    %cst_51 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %219 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %220 = stablehlo.multiply %219, %arg11 : tensor<64x32xbf16>
    %221 = stablehlo.add %218, %220 : tensor<64x32xbf16>
    %222 = stablehlo.multiply %175, %175 : tensor<32x160xbf16>
    %cst_52 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %223 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %224 = stablehlo.multiply %223, %222 : tensor<32x160xbf16>
    %cst_53 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %225 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %226 = stablehlo.multiply %225, %arg12 : tensor<32x160xbf16>
    %227 = stablehlo.add %224, %226 : tensor<32x160xbf16>
    %228 = stablehlo.multiply %180, %180 : tensor<80x32xbf16>
    %cst_54 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %229 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %230 = stablehlo.multiply %229, %228 : tensor<80x32xbf16>
    %cst_55 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %231 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %232 = stablehlo.multiply %231, %arg13 : tensor<80x32xbf16>
    %233 = stablehlo.add %230, %232 : tensor<80x32xbf16>
    %234 = stablehlo.multiply %185, %185 : tensor<32xbf16>
    %cst_56 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %235 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %236 = stablehlo.multiply %235, %234 : tensor<32xbf16>
    %cst_57 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %237 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %238 = stablehlo.multiply %237, %arg14 : tensor<32xbf16>
    %239 = stablehlo.add %236, %238 : tensor<32xbf16>
    %240 = stablehlo.multiply %190, %190 : tensor<32x64xbf16>
    %cst_58 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %241 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %242 = stablehlo.multiply %241, %240 : tensor<32x64xbf16>
    %cst_59 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %243 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %244 = stablehlo.multiply %243, %arg15 : tensor<32x64xbf16>
    %245 = stablehlo.add %242, %244 : tensor<32x64xbf16>
    %c_60 = stablehlo.constant dense<2147483647> : tensor<i32>
    %246 = stablehlo.compare LT, %arg5, %c_60, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_61 = stablehlo.constant dense<1> : tensor<i32>
    %247 = stablehlo.add %arg5, %c_61 : tensor<i32>
    %c_62 = stablehlo.constant dense<2147483647> : tensor<i32>
    %248 = call @_where_3(%246, %247, %c_62) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %249 = stablehlo.convert %248 : (tensor<i32>) -> tensor<f32>
    %250 = stablehlo.power %cst_63, %249 : tensor<f32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %251 = stablehlo.subtract %cst_64, %250 : tensor<f32>
    %252 = stablehlo.convert %251 : (tensor<f32>) -> tensor<bf16>
    %253 = stablehlo.broadcast_in_dim %252, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %254 = stablehlo.divide %195, %253 : tensor<64x32xbf16>
    %255 = stablehlo.convert %251 : (tensor<f32>) -> tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %257 = stablehlo.divide %200, %256 : tensor<32x160xbf16>
    %258 = stablehlo.convert %251 : (tensor<f32>) -> tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %260 = stablehlo.divide %205, %259 : tensor<80x32xbf16>
    %261 = stablehlo.convert %251 : (tensor<f32>) -> tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %263 = stablehlo.divide %210, %262 : tensor<32xbf16>
    %264 = stablehlo.convert %251 : (tensor<f32>) -> tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %266 = stablehlo.divide %215, %265 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %267 = stablehlo.convert %248 : (tensor<i32>) -> tensor<f32>
    %268 = stablehlo.power %cst_65, %267 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %269 = stablehlo.subtract %cst_66, %268 : tensor<f32>
    %270 = stablehlo.convert %269 : (tensor<f32>) -> tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %270, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %272 = stablehlo.divide %221, %271 : tensor<64x32xbf16>
    %273 = stablehlo.convert %269 : (tensor<f32>) -> tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %273, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %275 = stablehlo.divide %227, %274 : tensor<32x160xbf16>
    %276 = stablehlo.convert %269 : (tensor<f32>) -> tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %276, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %278 = stablehlo.divide %233, %277 : tensor<80x32xbf16>
    %279 = stablehlo.convert %269 : (tensor<f32>) -> tensor<bf16>
    %280 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %281 = stablehlo.divide %239, %280 : tensor<32xbf16>
    %282 = stablehlo.convert %269 : (tensor<f32>) -> tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %282, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %284 = stablehlo.divide %245, %283 : tensor<32x64xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %286 = stablehlo.add %272, %285 : tensor<64x32xbf16>
    %287 = stablehlo.sqrt %286 : tensor<64x32xbf16>
    %cst_68 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %289 = stablehlo.add %287, %288 : tensor<64x32xbf16>
    %290 = stablehlo.divide %254, %289 : tensor<64x32xbf16>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %292 = stablehlo.add %275, %291 : tensor<32x160xbf16>
    %293 = stablehlo.sqrt %292 : tensor<32x160xbf16>
    %cst_70 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %295 = stablehlo.add %293, %294 : tensor<32x160xbf16>
    %296 = stablehlo.divide %257, %295 : tensor<32x160xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %298 = stablehlo.add %278, %297 : tensor<80x32xbf16>
    %299 = stablehlo.sqrt %298 : tensor<80x32xbf16>
    %cst_72 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %301 = stablehlo.add %299, %300 : tensor<80x32xbf16>
    %302 = stablehlo.divide %260, %301 : tensor<80x32xbf16>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %304 = stablehlo.add %281, %303 : tensor<32xbf16>
    %305 = stablehlo.sqrt %304 : tensor<32xbf16>
    %cst_74 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %307 = stablehlo.add %305, %306 : tensor<32xbf16>
    %308 = stablehlo.divide %263, %307 : tensor<32xbf16>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %310 = stablehlo.add %284, %309 : tensor<32x64xbf16>
    %311 = stablehlo.sqrt %310 : tensor<32x64xbf16>
    %cst_76 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %313 = stablehlo.add %311, %312 : tensor<32x64xbf16>
    %314 = stablehlo.divide %266, %313 : tensor<32x64xbf16>
    %cst_77 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %315 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %316 = stablehlo.multiply %315, %arg0 : tensor<64x32xbf16>
    %317 = stablehlo.add %290, %316 : tensor<64x32xbf16>
    %cst_78 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %318 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %319 = stablehlo.multiply %318, %arg1 : tensor<32x160xbf16>
    %320 = stablehlo.add %296, %319 : tensor<32x160xbf16>
    %cst_79 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %321 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %322 = stablehlo.multiply %321, %arg2 : tensor<80x32xbf16>
    %323 = stablehlo.add %302, %322 : tensor<80x32xbf16>
    %cst_80 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %324 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %325 = stablehlo.multiply %324, %arg4 : tensor<32x64xbf16>
    %326 = stablehlo.add %314, %325 : tensor<32x64xbf16>
    %c_81 = stablehlo.constant dense<0> : tensor<i32>
    %327 = stablehlo.subtract %arg16, %c_81 : tensor<i32>
    %c_82 = stablehlo.constant dense<0> : tensor<i32>
    %c_83 = stablehlo.constant dense<5> : tensor<i32>
    %328 = call @clip(%327, %c_82, %c_83) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %329 = stablehlo.convert %328 : (tensor<i32>) -> tensor<f32>
    %cst_84 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %330 = stablehlo.divide %329, %cst_84 : tensor<f32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %331 = stablehlo.subtract %cst_85, %330 : tensor<f32>
    %cst_86 = stablehlo.constant dense<-0.00899999961> : tensor<f32>
    %332 = stablehlo.multiply %cst_86, %331 : tensor<f32>
    %cst_87 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %333 = stablehlo.add %332, %cst_87 : tensor<f32>
    %c_88 = stablehlo.constant dense<5> : tensor<i32>
    %334 = stablehlo.compare LT, %arg16, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_89 = stablehlo.constant dense<5> : tensor<i32>
    %335 = stablehlo.subtract %arg16, %c_89 : tensor<i32>
    %336 = stablehlo.convert %335 : (tensor<i32>) -> tensor<f32>
    %cst_90 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %337 = stablehlo.minimum %336, %cst_90 : tensor<f32>
    %cst_91 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %338 = stablehlo.multiply %cst_91, %337 : tensor<f32>
    %cst_92 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %339 = stablehlo.divide %338, %cst_92 : tensor<f32>
    %340 = stablehlo.cosine %339 : tensor<f32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %341 = stablehlo.add %cst_93, %340 : tensor<f32>
    %cst_94 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %342 = stablehlo.multiply %cst_94, %341 : tensor<f32>
    %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %343 = stablehlo.power %342, %cst_95 : tensor<f32>
    %cst_96 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %344 = stablehlo.multiply %cst_96, %343 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %345 = stablehlo.add %344, %cst_97 : tensor<f32>
    %cst_98 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %346 = stablehlo.multiply %cst_98, %345 : tensor<f32>
    %347 = call @_where_4(%334, %333, %346) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_99 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %348 = stablehlo.multiply %cst_99, %347 : tensor<f32>
    %349 = stablehlo.convert %348 : (tensor<f32>) -> tensor<bf16>
    %350 = stablehlo.broadcast_in_dim %349, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %351 = stablehlo.multiply %350, %317 : tensor<64x32xbf16>
    %352 = stablehlo.convert %348 : (tensor<f32>) -> tensor<bf16>
    %353 = stablehlo.broadcast_in_dim %352, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %354 = stablehlo.multiply %353, %320 : tensor<32x160xbf16>
    %355 = stablehlo.convert %348 : (tensor<f32>) -> tensor<bf16>
    %356 = stablehlo.broadcast_in_dim %355, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %357 = stablehlo.multiply %356, %323 : tensor<80x32xbf16>
    %358 = stablehlo.convert %348 : (tensor<f32>) -> tensor<bf16>
    %359 = stablehlo.broadcast_in_dim %358, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %360 = stablehlo.multiply %359, %308 : tensor<32xbf16>
    %361 = stablehlo.convert %348 : (tensor<f32>) -> tensor<bf16>
    %362 = stablehlo.broadcast_in_dim %361, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %363 = stablehlo.multiply %362, %326 : tensor<32x64xbf16>
    %c_100 = stablehlo.constant dense<2147483647> : tensor<i32>
    %364 = stablehlo.compare LT, %arg16, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_101 = stablehlo.constant dense<1> : tensor<i32>
    %365 = stablehlo.add %arg16, %c_101 : tensor<i32>
    %c_102 = stablehlo.constant dense<2147483647> : tensor<i32>
    %366 = call @_where_3(%364, %365, %c_102) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %367 = stablehlo.add %arg0, %351 : tensor<64x32xbf16>
    %368 = stablehlo.add %arg1, %354 : tensor<32x160xbf16>
    %369 = stablehlo.add %arg2, %357 : tensor<80x32xbf16>
    %370 = stablehlo.add %arg3, %360 : tensor<32xbf16>
    %371 = stablehlo.add %arg4, %363 : tensor<32x64xbf16>
    return %367, %368, %369, %370, %371, %248, %195, %200, %205, %210, %215, %221, %227, %233, %239, %245, %366, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @clip(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<i32>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %3 = stablehlo.minimum %2, %1 : tensor<i32>
    return %3 : tensor<i32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
