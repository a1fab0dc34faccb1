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
    %53:2 = call @take_along_axis(%51#0, %52) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %55 = stablehlo.divide %54, %cst_9 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_11 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = call @take_along_axis_0(%53#1, %59) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %61 = call @log_softmax_1(%51#1, %51#2, %60) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %62 = stablehlo.convert %61 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %63 = stablehlo.dot_general %62, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %65 = stablehlo.dot_general %62, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.multiply %44, %65 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%66 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %68 = stablehlo.reshape %67 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %69 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %65, %69 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%68 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.convert %70 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %30, %72 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.multiply %75, %41 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.divide %78, %79 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %30, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.add %77, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %30 : tensor<4x12x32xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.dot_general %87, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %90 = stablehlo.dot_general %87, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %91 = stablehlo.multiply %26#0, %90 : tensor<4x12x80xbf16>
    %92 = stablehlo.multiply %90, %25 : tensor<4x12x80xbf16>
    %93 = call @silu_2(%26#1, %26#2, %24, %92) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.concatenate %93, %91, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %95 = stablehlo.dot_general %94, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %97 = stablehlo.dot_general %94, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.convert %97 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %8, %98 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %103 = stablehlo.multiply %98, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.multiply %101, %19 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = stablehlo.divide %104, %105 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %8, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.add %103, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %8 : tensor<4x12x32xf32>
    %112 = stablehlo.add %110, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.convert %112 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.add %87, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = "stablehlo.scatter"(%115, %6, %114) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg18: tensor<bf16>, %arg19: tensor<bf16>):
      %365 = stablehlo.add %arg18, %arg19 : tensor<bf16>
      stablehlo.return %365 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %117 = chlo.square %116 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %119 = chlo.square %118 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %120 = stablehlo.add %117, %119 : tensor<64x32xbf16>
    %121 = chlo.square %96 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %123 = chlo.square %122 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %124 = stablehlo.add %121, %123 : tensor<32x160xbf16>
    %125 = chlo.square %89 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %127 = chlo.square %126 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %128 = stablehlo.add %125, %127 : tensor<80x32xbf16>
    %129 = chlo.square %71 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %131 = chlo.square %130 : tensor<32xbf16> -> tensor<32xbf16>
    %132 = stablehlo.add %129, %131 : tensor<32xbf16>
    %133 = chlo.square %64 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %135 = chlo.square %134 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %136 = stablehlo.add %133, %135 : tensor<32x64xbf16>
    %137 = stablehlo.convert %120 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.convert %138 : (tensor<f32>) -> tensor<bf16>
    %140 = stablehlo.convert %124 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %142 = stablehlo.convert %141 : (tensor<f32>) -> tensor<bf16>
    %143 = stablehlo.convert %128 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.convert %144 : (tensor<f32>) -> tensor<bf16>
    %146 = stablehlo.convert %132 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %148 = stablehlo.convert %147 : (tensor<f32>) -> tensor<bf16>
    %149 = stablehlo.convert %136 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%149 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %151 = stablehlo.convert %150 : (tensor<f32>) -> tensor<bf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.add %cst_31, %139 : tensor<bf16>
    %153 = stablehlo.add %152, %142 : tensor<bf16>
    %154 = stablehlo.add %153, %145 : tensor<bf16>
    %155 = stablehlo.add %154, %148 : tensor<bf16>
    %156 = stablehlo.add %155, %151 : tensor<bf16>
    %157 = stablehlo.sqrt %156 : tensor<bf16>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %158 = stablehlo.compare LT, %157, %cst_32, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %159 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %160 = stablehlo.divide %116, %159 : tensor<64x32xbf16>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %162 = stablehlo.multiply %160, %161 : tensor<64x32xbf16>
    %163 = stablehlo.select %158, %116, %162 : tensor<i1>, tensor<64x32xbf16>
    %164 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %165 = stablehlo.divide %96, %164 : tensor<32x160xbf16>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %166 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %167 = stablehlo.multiply %165, %166 : tensor<32x160xbf16>
    %168 = stablehlo.select %158, %96, %167 : tensor<i1>, tensor<32x160xbf16>
    %169 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %170 = stablehlo.divide %89, %169 : tensor<80x32xbf16>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %172 = stablehlo.multiply %170, %171 : tensor<80x32xbf16>
    %173 = stablehlo.select %158, %89, %172 : tensor<i1>, tensor<80x32xbf16>
    %174 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %175 = stablehlo.divide %71, %174 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %176 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %177 = stablehlo.multiply %175, %176 : tensor<32xbf16>
    %178 = stablehlo.select %158, %71, %177 : tensor<i1>, tensor<32xbf16>
    %179 = stablehlo.broadcast_in_dim %157, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %180 = stablehlo.divide %64, %179 : tensor<32x64xbf16>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %182 = stablehlo.multiply %180, %181 : tensor<32x64xbf16>
    %183 = stablehlo.select %158, %64, %182 : tensor<i1>, tensor<32x64xbf16>
    %cst_38 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %185 = stablehlo.multiply %184, %163 : tensor<64x32xbf16>
    %cst_39 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %187 = stablehlo.multiply %186, %arg6 : tensor<64x32xbf16>
    %188 = stablehlo.add %185, %187 : tensor<64x32xbf16>
    %cst_40 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %190 = stablehlo.multiply %189, %168 : tensor<32x160xbf16>
    %cst_41 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %192 = stablehlo.multiply %191, %arg7 : tensor<32x160xbf16>
    %193 = stablehlo.add %190, %192 : tensor<32x160xbf16>
    %cst_42 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %194 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %195 = stablehlo.multiply %194, %173 : tensor<80x32xbf16>
    %cst_43 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %196 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %197 = stablehlo.multiply %196, %arg8 : tensor<80x32xbf16>
    %198 = stablehlo.add %195, %197 : tensor<80x32xbf16>
    %cst_44 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %200 = stablehlo.multiply %199, %178 : tensor<32xbf16>
    %cst_45 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %201 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %202 = stablehlo.multiply %201, %arg9 : tensor<32xbf16>
    %203 = stablehlo.add %200, %202 : tensor<32xbf16>
    %cst_46 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %204 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %205 = stablehlo.multiply %204, %183 : tensor<32x64xbf16>
    %cst_47 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %206 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %207 = stablehlo.multiply %206, %arg10 : tensor<32x64xbf16>
    %208 = stablehlo.add %205, %207 : tensor<32x64xbf16>
    %209 = stablehlo.multiply %163, %163 : tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %211 = stablehlo.multiply %210, %209 : tensor<64x32xbf16>
    %cst_49 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %213 = stablehlo.multiply %212, %arg11 : tensor<64x32xbf16>
    %214 = stablehlo.add %211, %213 : tensor<64x32xbf16>
    %215 = stablehlo.multiply %168, %168 : tensor<32x160xbf16>
    %cst_50 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %216 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %217 = stablehlo.multiply %216, %215 : tensor<32x160xbf16>
    %cst_51 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %218 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %219 = stablehlo.multiply %218, %arg12 : tensor<32x160xbf16>
    %220 = stablehlo.add %217, %219 : tensor<32x160xbf16>
    %221 = stablehlo.multiply %173, %173 : tensor<80x32xbf16>
    %cst_52 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %222 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %223 = stablehlo.multiply %222, %221 : tensor<80x32xbf16>
    %cst_53 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %224 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %225 = stablehlo.multiply %224, %arg13 : tensor<80x32xbf16>
    %226 = stablehlo.add %223, %225 : tensor<80x32xbf16>
    %227 = stablehlo.multiply %178, %178 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %228 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %229 = stablehlo.multiply %228, %227 : tensor<32xbf16>
    %cst_55 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %231 = stablehlo.multiply %230, %arg14 : tensor<32xbf16>
    %232 = stablehlo.add %229, %231 : tensor<32xbf16>
    %233 = stablehlo.multiply %183, %183 : tensor<32x64xbf16>
    %cst_56 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %234 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %235 = stablehlo.multiply %234, %233 : tensor<32x64xbf16>
    %cst_57 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %237 = stablehlo.multiply %236, %arg15 : tensor<32x64xbf16>
    %238 = stablehlo.add %235, %237 : tensor<32x64xbf16>
    %c_58 = stablehlo.constant dense<2147483647> : tensor<i32>
    %239 = stablehlo.compare LT, %arg5, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_59 = stablehlo.constant dense<1> : tensor<i32>
    %240 = stablehlo.add %arg5, %c_59 : tensor<i32>
    %c_60 = stablehlo.constant dense<2147483647> : tensor<i32>
    %241 = call @_where(%239, %240, %c_60) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %242 = stablehlo.convert %241 : (tensor<i32>) -> tensor<f32>
    %243 = stablehlo.power %cst_61, %242 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %244 = stablehlo.subtract %cst_62, %243 : tensor<f32>
    %245 = stablehlo.convert %244 : (tensor<f32>) -> tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %245, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %247 = stablehlo.divide %188, %246 : tensor<64x32xbf16>
    %248 = stablehlo.convert %244 : (tensor<f32>) -> tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %250 = stablehlo.divide %193, %249 : tensor<32x160xbf16>
    %251 = stablehlo.convert %244 : (tensor<f32>) -> tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %253 = stablehlo.divide %198, %252 : tensor<80x32xbf16>
    %254 = stablehlo.convert %244 : (tensor<f32>) -> tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %254, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %256 = stablehlo.divide %203, %255 : tensor<32xbf16>
    %257 = stablehlo.convert %244 : (tensor<f32>) -> tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %259 = stablehlo.divide %208, %258 : tensor<32x64xbf16>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %260 = stablehlo.convert %241 : (tensor<i32>) -> tensor<f32>
    %261 = stablehlo.power %cst_63, %260 : tensor<f32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %262 = stablehlo.subtract %cst_64, %261 : tensor<f32>
    %263 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %263, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %265 = stablehlo.divide %214, %264 : tensor<64x32xbf16>
    %266 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %266, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %268 = stablehlo.divide %220, %267 : tensor<32x160xbf16>
    %269 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %269, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %271 = stablehlo.divide %226, %270 : tensor<80x32xbf16>
    %272 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %272, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %274 = stablehlo.divide %232, %273 : tensor<32xbf16>
    %275 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %275, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %277 = stablehlo.divide %238, %276 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %279 = stablehlo.add %265, %278 : tensor<64x32xbf16>
    %280 = stablehlo.sqrt %279 : tensor<64x32xbf16>
    %cst_66 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %282 = stablehlo.add %280, %281 : tensor<64x32xbf16>
    %283 = stablehlo.divide %247, %282 : tensor<64x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %285 = stablehlo.add %268, %284 : tensor<32x160xbf16>
    %286 = stablehlo.sqrt %285 : tensor<32x160xbf16>
    %cst_68 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %288 = stablehlo.add %286, %287 : tensor<32x160xbf16>
    %289 = stablehlo.divide %250, %288 : tensor<32x160xbf16>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %291 = stablehlo.add %271, %290 : tensor<80x32xbf16>
    %292 = stablehlo.sqrt %291 : tensor<80x32xbf16>
    %cst_70 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %294 = stablehlo.add %292, %293 : tensor<80x32xbf16>
    %295 = stablehlo.divide %253, %294 : tensor<80x32xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %296 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %297 = stablehlo.add %274, %296 : tensor<32xbf16>
    %298 = stablehlo.sqrt %297 : tensor<32xbf16>
    %cst_72 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %299 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %300 = stablehlo.add %298, %299 : tensor<32xbf16>
    %301 = stablehlo.divide %256, %300 : tensor<32xbf16>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %302 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %303 = stablehlo.add %277, %302 : tensor<32x64xbf16>
    %304 = stablehlo.sqrt %303 : tensor<32x64xbf16>
    %cst_74 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %306 = stablehlo.add %304, %305 : tensor<32x64xbf16>
    %307 = stablehlo.divide %259, %306 : tensor<32x64xbf16>
    %cst_75 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %309 = stablehlo.multiply %308, %arg0 : tensor<64x32xbf16>
    %310 = stablehlo.add %283, %309 : tensor<64x32xbf16>
    %cst_76 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %311 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %312 = stablehlo.multiply %311, %arg1 : tensor<32x160xbf16>
    %313 = stablehlo.add %289, %312 : tensor<32x160xbf16>
    %cst_77 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %315 = stablehlo.multiply %314, %arg2 : tensor<80x32xbf16>
    %316 = stablehlo.add %295, %315 : tensor<80x32xbf16>
    %cst_78 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %317 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %318 = stablehlo.multiply %317, %arg4 : tensor<32x64xbf16>
    %319 = stablehlo.add %307, %318 : tensor<32x64xbf16>
    %c_79 = stablehlo.constant dense<0> : tensor<i32>
    %320 = stablehlo.subtract %arg16, %c_79 : tensor<i32>
    %c_80 = stablehlo.constant dense<0> : tensor<i32>
    %c_81 = stablehlo.constant dense<5> : tensor<i32>
    %321 = call @clip(%320, %c_80, %c_81) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %322 = stablehlo.convert %321 : (tensor<i32>) -> tensor<f32>
    %cst_82 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %323 = stablehlo.divide %322, %cst_82 : tensor<f32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %324 = stablehlo.subtract %cst_83, %323 : tensor<f32>
    %cst_84 = stablehlo.constant dense<-0.00899999961> : tensor<f32>
    %325 = stablehlo.multiply %cst_84, %324 : tensor<f32>
    %cst_85 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %326 = stablehlo.add %325, %cst_85 : tensor<f32>
    %c_86 = stablehlo.constant dense<5> : tensor<i32>
    %327 = stablehlo.compare LT, %arg16, %c_86, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_87 = stablehlo.constant dense<5> : tensor<i32>
    %328 = stablehlo.subtract %arg16, %c_87 : tensor<i32>
    %329 = stablehlo.convert %328 : (tensor<i32>) -> tensor<f32>
    %cst_88 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %330 = stablehlo.minimum %329, %cst_88 : tensor<f32>
    %cst_89 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %331 = stablehlo.multiply %cst_89, %330 : tensor<f32>
    %cst_90 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %332 = stablehlo.divide %331, %cst_90 : tensor<f32>
    %333 = stablehlo.cosine %332 : tensor<f32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %334 = stablehlo.add %cst_91, %333 : tensor<f32>
    %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %335 = stablehlo.multiply %cst_92, %334 : tensor<f32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %336 = stablehlo.power %335, %cst_93 : tensor<f32>
    %cst_94 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %337 = stablehlo.multiply %cst_94, %336 : tensor<f32>
    %cst_95 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %338 = stablehlo.add %337, %cst_95 : tensor<f32>
    %cst_96 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %339 = stablehlo.multiply %cst_96, %338 : tensor<f32>
    %340 = call @_where_3(%327, %326, %339) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_97 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %341 = stablehlo.multiply %cst_97, %340 : tensor<f32>
    %342 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %343 = stablehlo.broadcast_in_dim %342, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %344 = stablehlo.multiply %343, %310 : tensor<64x32xbf16>
    %345 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %346 = stablehlo.broadcast_in_dim %345, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %347 = stablehlo.multiply %346, %313 : tensor<32x160xbf16>
    %348 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %349 = stablehlo.broadcast_in_dim %348, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %350 = stablehlo.multiply %349, %316 : tensor<80x32xbf16>
    %351 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %352 = stablehlo.broadcast_in_dim %351, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %353 = stablehlo.multiply %352, %301 : tensor<32xbf16>
    %354 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %355 = stablehlo.broadcast_in_dim %354, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %356 = stablehlo.multiply %355, %319 : tensor<32x64xbf16>
    %c_98 = stablehlo.constant dense<2147483647> : tensor<i32>
    %357 = stablehlo.compare LT, %arg16, %c_98, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_99 = stablehlo.constant dense<1> : tensor<i32>
    %358 = stablehlo.add %arg16, %c_99 : tensor<i32>
    %c_100 = stablehlo.constant dense<2147483647> : tensor<i32>
    %359 = call @_where(%357, %358, %c_100) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %360 = stablehlo.add %arg0, %344 : tensor<64x32xbf16>
    %361 = stablehlo.add %arg1, %347 : tensor<32x160xbf16>
    %362 = stablehlo.add %arg2, %350 : tensor<80x32xbf16>
    %363 = stablehlo.add %arg3, %353 : tensor<32xbf16>
    %364 = stablehlo.add %arg4, %356 : tensor<32x64xbf16>
    return %360, %361, %362, %363, %364, %241, %188, %193, %198, %203, %208, %214, %220, %226, %232, %238, %359, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
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
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
