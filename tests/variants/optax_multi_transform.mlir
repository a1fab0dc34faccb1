module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<i32>, %arg6: tensor<32x160xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x64xbf16>, %arg10: tensor<32x160xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32x64xbf16>, %arg14: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].count"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['out']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg14 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %49 = stablehlo.slice %arg14 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg15: tensor<bf16>, %arg16: tensor<bf16>):
      %245 = stablehlo.add %arg15, %arg16 : tensor<bf16>
      stablehlo.return %245 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %118 = stablehlo.multiply %117, %96 : tensor<32x160xbf16>
    %cst_22 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %120 = stablehlo.multiply %119, %arg6 : tensor<32x160xbf16>
    %121 = stablehlo.add %118, %120 : tensor<32x160xbf16>
    %cst_23 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %123 = stablehlo.multiply %122, %89 : tensor<80x32xbf16>
    %cst_24 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %125 = stablehlo.multiply %124, %arg7 : tensor<80x32xbf16>
    %126 = stablehlo.add %123, %125 : tensor<80x32xbf16>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %127 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %128 = stablehlo.multiply %127, %71 : tensor<32xbf16>
    %cst_26 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %130 = stablehlo.multiply %129, %arg8 : tensor<32xbf16>
    %131 = stablehlo.add %128, %130 : tensor<32xbf16>
    %cst_27 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %132 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %133 = stablehlo.multiply %132, %64 : tensor<32x64xbf16>
    %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %135 = stablehlo.multiply %134, %arg9 : tensor<32x64xbf16>
    %136 = stablehlo.add %133, %135 : tensor<32x64xbf16>
    %137 = stablehlo.multiply %96, %96 : tensor<32x160xbf16>
    %cst_29 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %138 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %139 = stablehlo.multiply %138, %137 : tensor<32x160xbf16>
    %cst_30 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %141 = stablehlo.multiply %140, %arg10 : tensor<32x160xbf16>
    %142 = stablehlo.add %139, %141 : tensor<32x160xbf16>
    %143 = stablehlo.multiply %89, %89 : tensor<80x32xbf16>
    %cst_31 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %144 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %145 = stablehlo.multiply %144, %143 : tensor<80x32xbf16>
    %cst_32 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %146 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %147 = stablehlo.multiply %146, %arg11 : tensor<80x32xbf16>
    %148 = stablehlo.add %145, %147 : tensor<80x32xbf16>
    %149 = stablehlo.multiply %71, %71 : tensor<32xbf16>
    %cst_33 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %151 = stablehlo.multiply %150, %149 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %153 = stablehlo.multiply %152, %arg12 : tensor<32xbf16>
    %154 = stablehlo.add %151, %153 : tensor<32xbf16>
    %155 = stablehlo.multiply %64, %64 : tensor<32x64xbf16>
    %cst_35 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %156 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %157 = stablehlo.multiply %156, %155 : tensor<32x64xbf16>
    %cst_36 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %158 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %159 = stablehlo.multiply %158, %arg13 : tensor<32x64xbf16>
    %160 = stablehlo.add %157, %159 : tensor<32x64xbf16>
    %c_37 = stablehlo.constant dense<2147483647> : tensor<i32>
    %161 = stablehlo.compare LT, %arg5, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %162 = stablehlo.add %arg5, %c_38 : tensor<i32>
    %c_39 = stablehlo.constant dense<2147483647> : tensor<i32>
    %163 = call @_where(%161, %162, %c_39) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %164 = stablehlo.convert %163 : (tensor<i32>) -> tensor<f32>
    %165 = stablehlo.power %cst_40, %164 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.subtract %cst_41, %165 : tensor<f32>
    %167 = stablehlo.convert %166 : (tensor<f32>) -> tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %169 = stablehlo.divide %121, %168 : tensor<32x160xbf16>
    %170 = stablehlo.convert %166 : (tensor<f32>) -> tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %172 = stablehlo.divide %126, %171 : tensor<80x32xbf16>
    %173 = stablehlo.convert %166 : (tensor<f32>) -> tensor<bf16>
    %174 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %175 = stablehlo.divide %131, %174 : tensor<32xbf16>
    %176 = stablehlo.convert %166 : (tensor<f32>) -> tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %178 = stablehlo.divide %136, %177 : tensor<32x64xbf16>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %179 = stablehlo.convert %163 : (tensor<i32>) -> tensor<f32>
    %180 = stablehlo.power %cst_42, %179 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %181 = stablehlo.subtract %cst_43, %180 : tensor<f32>
    %182 = stablehlo.convert %181 : (tensor<f32>) -> tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %184 = stablehlo.divide %142, %183 : tensor<32x160xbf16>
    %185 = stablehlo.convert %181 : (tensor<f32>) -> tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %187 = stablehlo.divide %148, %186 : tensor<80x32xbf16>
    %188 = stablehlo.convert %181 : (tensor<f32>) -> tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %190 = stablehlo.divide %154, %189 : tensor<32xbf16>
    %191 = stablehlo.convert %181 : (tensor<f32>) -> tensor<bf16>
    %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %193 = stablehlo.divide %160, %192 : tensor<32x64xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %194 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %195 = stablehlo.add %184, %194 : tensor<32x160xbf16>
    %196 = stablehlo.sqrt %195 : tensor<32x160xbf16>
    %cst_45 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %198 = stablehlo.add %196, %197 : tensor<32x160xbf16>
    %199 = stablehlo.divide %169, %198 : tensor<32x160xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %200 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %201 = stablehlo.add %187, %200 : tensor<80x32xbf16>
    %202 = stablehlo.sqrt %201 : tensor<80x32xbf16>
    %cst_47 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %203 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %204 = stablehlo.add %202, %203 : tensor<80x32xbf16>
    %205 = stablehlo.divide %172, %204 : tensor<80x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %206 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %207 = stablehlo.add %190, %206 : tensor<32xbf16>
    %208 = stablehlo.sqrt %207 : tensor<32xbf16>
    %cst_49 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %209 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %210 = stablehlo.add %208, %209 : tensor<32xbf16>
    %211 = stablehlo.divide %175, %210 : tensor<32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %213 = stablehlo.add %193, %212 : tensor<32x64xbf16>
    %214 = stablehlo.sqrt %213 : tensor<32x64xbf16>
    %cst_51 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %215 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %216 = stablehlo.add %214, %215 : tensor<32x64xbf16>
    %217 = stablehlo.divide %178, %216 : tensor<32x64xbf16>
    %cst_52 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %218 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %219 = stablehlo.multiply %218, %arg1 : tensor<32x160xbf16>
    %220 = stablehlo.add %199, %219 : tensor<32x160xbf16>
    %cst_53 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %221 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %222 = stablehlo.multiply %221, %arg2 : tensor<80x32xbf16>
    %223 = stablehlo.add %205, %222 : tensor<80x32xbf16>
    %cst_54 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %224 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %225 = stablehlo.multiply %224, %arg3 : tensor<32xbf16>
    %226 = stablehlo.add %211, %225 : tensor<32xbf16>
    %cst_55 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %227 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %228 = stablehlo.multiply %227, %arg4 : tensor<32x64xbf16>
    %229 = stablehlo.add %217, %228 : tensor<32x64xbf16>
    %cst_56 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %231 = stablehlo.multiply %230, %220 : tensor<32x160xbf16>
    %cst_57 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %232 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %233 = stablehlo.multiply %232, %223 : tensor<80x32xbf16>
    %cst_58 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %234 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %235 = stablehlo.multiply %234, %226 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %237 = stablehlo.multiply %236, %229 : tensor<32x64xbf16>
    %cst_60 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %238 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %239 = stablehlo.multiply %238, %116 : tensor<64x32xbf16>
    %240 = stablehlo.add %arg0, %239 : tensor<64x32xbf16>
    %241 = stablehlo.add %arg1, %231 : tensor<32x160xbf16>
    %242 = stablehlo.add %arg2, %233 : tensor<80x32xbf16>
    %243 = stablehlo.add %arg3, %235 : tensor<32xbf16>
    %244 = stablehlo.add %arg4, %237 : tensor<32x64xbf16>
    return %240, %241, %242, %243, %244, %163, %121, %126, %131, %136, %142, %148, %154, %160, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
}
