module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<i32>, %arg6: tensor<32xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<i32>, %arg9: tensor<64x32xbf16>, %arg10: tensor<32x160xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32x64xbf16>, %arg13: tensor<3xf32>, %arg14: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].count"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['norm']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['norm']"}, tensor<i32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['out']"}, tensor<3xf32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].ns_coeffs"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    ^bb0(%arg15: tensor<bf16>, %arg16: tensor<bf16>):
      %329 = stablehlo.add %arg15, %arg16 : tensor<bf16>
      stablehlo.return %329 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %125 = stablehlo.multiply %124, %123 : tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %127 = stablehlo.multiply %126, %arg9 : tensor<64x32xbf16>
    %128 = stablehlo.add %125, %127 : tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %130 = stablehlo.multiply %129, %103 : tensor<32x160xbf16>
    %cst_26 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %131 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %132 = stablehlo.multiply %131, %arg10 : tensor<32x160xbf16>
    %133 = stablehlo.add %130, %132 : tensor<32x160xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %135 = stablehlo.multiply %134, %96 : tensor<80x32xbf16>
    %cst_28 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %136 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %137 = stablehlo.multiply %136, %arg11 : tensor<80x32xbf16>
    %138 = stablehlo.add %135, %137 : tensor<80x32xbf16>
    %cst_29 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %139 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %140 = stablehlo.multiply %139, %71 : tensor<32x64xbf16>
    %cst_30 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %141 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %142 = stablehlo.multiply %141, %arg12 : tensor<32x64xbf16>
    %143 = stablehlo.add %140, %142 : tensor<32x64xbf16>
    %c_31 = stablehlo.constant dense<2147483647> : tensor<i32>
    %144 = stablehlo.compare LT, %arg8, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_32 = stablehlo.constant dense<1> : tensor<i32>
    %145 = stablehlo.add %arg8, %c_32 : tensor<i32>
    %c_33 = stablehlo.constant dense<2147483647> : tensor<i32>
    %146 = call @_where_3(%144, %145, %c_33) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_34 = stablehlo.constant dense<2147483647> : tensor<i32>
    %147 = stablehlo.compare LT, %146, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_35 = stablehlo.constant dense<1> : tensor<i32>
    %148 = stablehlo.add %146, %c_35 : tensor<i32>
    %c_36 = stablehlo.constant dense<2147483647> : tensor<i32>
    %149 = call @_where_3(%147, %148, %c_36) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %150 = stablehlo.convert %149 : (tensor<i32>) -> tensor<f32>
    %151 = stablehlo.power %cst_37, %150 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.subtract %cst_38, %151 : tensor<f32>
    %153 = stablehlo.convert %152 : (tensor<f32>) -> tensor<bf16>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %155 = stablehlo.divide %128, %154 : tensor<64x32xbf16>
    %156 = stablehlo.convert %152 : (tensor<f32>) -> tensor<bf16>
    %157 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %158 = stablehlo.divide %133, %157 : tensor<32x160xbf16>
    %159 = stablehlo.convert %152 : (tensor<f32>) -> tensor<bf16>
    %160 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %161 = stablehlo.divide %138, %160 : tensor<80x32xbf16>
    %162 = stablehlo.convert %152 : (tensor<f32>) -> tensor<bf16>
    %163 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %164 = stablehlo.divide %143, %163 : tensor<32x64xbf16>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %165 = stablehlo.convert %146 : (tensor<i32>) -> tensor<f32>
    %166 = stablehlo.power %cst_39, %165 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.subtract %cst_40, %166 : tensor<f32>
    %168 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %170 = stablehlo.divide %123, %169 : tensor<64x32xbf16>
    %171 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %173 = stablehlo.divide %103, %172 : tensor<32x160xbf16>
    %174 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %176 = stablehlo.divide %96, %175 : tensor<80x32xbf16>
    %177 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %179 = stablehlo.divide %71, %178 : tensor<32x64xbf16>
    %cst_41 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %181 = stablehlo.multiply %180, %155 : tensor<64x32xbf16>
    %cst_42 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %182 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %183 = stablehlo.multiply %182, %170 : tensor<64x32xbf16>
    %184 = stablehlo.add %181, %183 : tensor<64x32xbf16>
    %cst_43 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %186 = stablehlo.multiply %185, %158 : tensor<32x160xbf16>
    %cst_44 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %187 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %188 = stablehlo.multiply %187, %173 : tensor<32x160xbf16>
    %189 = stablehlo.add %186, %188 : tensor<32x160xbf16>
    %cst_45 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %191 = stablehlo.multiply %190, %161 : tensor<80x32xbf16>
    %cst_46 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %192 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %193 = stablehlo.multiply %192, %176 : tensor<80x32xbf16>
    %194 = stablehlo.add %191, %193 : tensor<80x32xbf16>
    %cst_47 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %195 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %196 = stablehlo.multiply %195, %164 : tensor<32x64xbf16>
    %cst_48 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %198 = stablehlo.multiply %197, %179 : tensor<32x64xbf16>
    %199 = stablehlo.add %196, %198 : tensor<32x64xbf16>
    %200 = stablehlo.reshape %184 : (tensor<64x32xbf16>) -> tensor<1x64x32xbf16>
    %201 = stablehlo.transpose %200, dims = [0, 2, 1] : (tensor<1x64x32xbf16>) -> tensor<1x32x64xbf16>
    %202 = call @norm(%201) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_49 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %203 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %204 = stablehlo.add %202, %203 : tensor<1xbf16>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %207 = stablehlo.divide %201, %206 : tensor<1x32x64xbf16>
    %208 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %209 = call @closed_call(%208, %207) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %210 = call @closed_call(%208, %209) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %211 = stablehlo.transpose %210, dims = [0, 2, 1] : (tensor<1x32x64xbf16>) -> tensor<1x64x32xbf16>
    %212 = stablehlo.reshape %211 : (tensor<1x64x32xbf16>) -> tensor<64x32xbf16>
    %213 = stablehlo.reshape %189 : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %214 = call @norm_4(%213) : (tensor<1x32x160xbf16>) -> tensor<1xbf16>
    %cst_50 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %215 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %216 = stablehlo.add %214, %215 : tensor<1xbf16>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x160xbf16>
    %219 = stablehlo.divide %213, %218 : tensor<1x32x160xbf16>
    %220 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %221 = call @closed_call_5(%220, %219) : (tensor<3xbf16>, tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16>
    %222 = call @closed_call_5(%220, %221) : (tensor<3xbf16>, tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16>
    %223 = stablehlo.reshape %222 : (tensor<1x32x160xbf16>) -> tensor<32x160xbf16>
    %224 = stablehlo.reshape %194 : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %225 = stablehlo.transpose %224, dims = [0, 2, 1] : (tensor<1x80x32xbf16>) -> tensor<1x32x80xbf16>
    %226 = call @norm_6(%225) : (tensor<1x32x80xbf16>) -> tensor<1xbf16>
    %cst_51 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %227 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %228 = stablehlo.add %226, %227 : tensor<1xbf16>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x80xbf16>
    %231 = stablehlo.divide %225, %230 : tensor<1x32x80xbf16>
    %232 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %233 = call @closed_call_7(%232, %231) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %234 = call @closed_call_7(%232, %233) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %235 = stablehlo.transpose %234, dims = [0, 2, 1] : (tensor<1x32x80xbf16>) -> tensor<1x80x32xbf16>
    %236 = stablehlo.reshape %235 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    %237 = stablehlo.reshape %199 : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %238 = call @norm(%237) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_52 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %240 = stablehlo.add %238, %239 : tensor<1xbf16>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %243 = stablehlo.divide %237, %242 : tensor<1x32x64xbf16>
    %244 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %245 = call @closed_call_8(%244, %243) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %246 = call @closed_call_8(%244, %245) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %247 = stablehlo.reshape %246 : (tensor<1x32x64xbf16>) -> tensor<32x64xbf16>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %248 = stablehlo.maximum %cst_53, %cst_54 : tensor<f32>
    %249 = stablehlo.sqrt %248 : tensor<f32>
    %250 = stablehlo.convert %249 : (tensor<f32>) -> tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %250, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %252 = stablehlo.multiply %251, %212 : tensor<64x32xbf16>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %253 = stablehlo.maximum %cst_55, %cst_56 : tensor<f32>
    %254 = stablehlo.sqrt %253 : tensor<f32>
    %255 = stablehlo.convert %254 : (tensor<f32>) -> tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %257 = stablehlo.multiply %256, %223 : tensor<32x160xbf16>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_58 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %258 = stablehlo.maximum %cst_57, %cst_58 : tensor<f32>
    %259 = stablehlo.sqrt %258 : tensor<f32>
    %260 = stablehlo.convert %259 : (tensor<f32>) -> tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %262 = stablehlo.multiply %261, %236 : tensor<80x32xbf16>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %263 = stablehlo.maximum %cst_59, %cst_60 : tensor<f32>
    %264 = stablehlo.sqrt %263 : tensor<f32>
    %265 = stablehlo.convert %264 : (tensor<f32>) -> tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %267 = stablehlo.multiply %266, %247 : tensor<32x64xbf16>
    %cst_61 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %269 = stablehlo.multiply %268, %252 : tensor<64x32xbf16>
    %cst_62 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %271 = stablehlo.multiply %270, %257 : tensor<32x160xbf16>
    %cst_63 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %273 = stablehlo.multiply %272, %262 : tensor<80x32xbf16>
    %cst_64 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %275 = stablehlo.multiply %274, %267 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %277 = stablehlo.multiply %276, %78 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %279 = stablehlo.multiply %278, %arg6 : tensor<32xbf16>
    %280 = stablehlo.add %277, %279 : tensor<32xbf16>
    %281 = stablehlo.multiply %78, %78 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %282 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %283 = stablehlo.multiply %282, %281 : tensor<32xbf16>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %285 = stablehlo.multiply %284, %arg7 : tensor<32xbf16>
    %286 = stablehlo.add %283, %285 : tensor<32xbf16>
    %c_69 = stablehlo.constant dense<2147483647> : tensor<i32>
    %287 = stablehlo.compare LT, %arg5, %c_69, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_70 = stablehlo.constant dense<1> : tensor<i32>
    %288 = stablehlo.add %arg5, %c_70 : tensor<i32>
    %c_71 = stablehlo.constant dense<2147483647> : tensor<i32>
    %289 = call @_where_3(%287, %288, %c_71) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_72 = stablehlo.constant dense<2147483647> : tensor<i32>
    %290 = stablehlo.compare LT, %289, %c_72, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_73 = stablehlo.constant dense<1> : tensor<i32>
    %291 = stablehlo.add %289, %c_73 : tensor<i32>
    %c_74 = stablehlo.constant dense<2147483647> : tensor<i32>
    %292 = call @_where_3(%290, %291, %c_74) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %293 = stablehlo.convert %292 : (tensor<i32>) -> tensor<f32>
    %294 = stablehlo.power %cst_75, %293 : tensor<f32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %295 = stablehlo.subtract %cst_76, %294 : tensor<f32>
    %296 = stablehlo.convert %295 : (tensor<f32>) -> tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %298 = stablehlo.divide %280, %297 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %299 = stablehlo.convert %289 : (tensor<i32>) -> tensor<f32>
    %300 = stablehlo.power %cst_77, %299 : tensor<f32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %301 = stablehlo.subtract %cst_78, %300 : tensor<f32>
    %302 = stablehlo.convert %301 : (tensor<f32>) -> tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %302, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %304 = stablehlo.divide %78, %303 : tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %306 = stablehlo.multiply %305, %298 : tensor<32xbf16>
    %cst_80 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %308 = stablehlo.multiply %307, %304 : tensor<32xbf16>
    %309 = stablehlo.add %306, %308 : tensor<32xbf16>
    %cst_81 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %310 = stablehlo.convert %289 : (tensor<i32>) -> tensor<f32>
    %311 = stablehlo.power %cst_81, %310 : tensor<f32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %312 = stablehlo.subtract %cst_82, %311 : tensor<f32>
    %313 = stablehlo.convert %312 : (tensor<f32>) -> tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %313, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %315 = stablehlo.divide %286, %314 : tensor<32xbf16>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %317 = stablehlo.add %315, %316 : tensor<32xbf16>
    %318 = stablehlo.sqrt %317 : tensor<32xbf16>
    %cst_84 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %319 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %320 = stablehlo.add %318, %319 : tensor<32xbf16>
    %321 = stablehlo.divide %309, %320 : tensor<32xbf16>
    %cst_85 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %323 = stablehlo.multiply %322, %321 : tensor<32xbf16>
    %324 = stablehlo.add %arg0, %269 : tensor<64x32xbf16>
    %325 = stablehlo.add %arg1, %271 : tensor<32x160xbf16>
    %326 = stablehlo.add %arg2, %273 : tensor<80x32xbf16>
    %327 = stablehlo.add %arg3, %323 : tensor<32xbf16>
    %328 = stablehlo.add %arg4, %275 : tensor<32x64xbf16>
    return %324, %325, %326, %327, %328, %289, %280, %286, %146, %128, %133, %138, %143, %arg13, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<3xf32>, tensor<f32>
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
  func.func private @norm(%arg0: tensor<1x32x64xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x64xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x64xbf16>) -> tensor<1x32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x64xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16> {
    %0 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<1x32x64xbf16>) -> tensor<1x64x32xbf16>
    %1 = stablehlo.dot_general %arg1, %0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x64xbf16>, tensor<1x64x32xbf16>) -> tensor<1x32x32xbf16>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xbf16>) -> tensor<1xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1xbf16>) -> tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %5 = stablehlo.multiply %4, %1 : tensor<1x32x32xbf16>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xbf16>) -> tensor<1xbf16>
    %7 = stablehlo.reshape %6 : (tensor<1xbf16>) -> tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %9 = stablehlo.multiply %8, %1 : tensor<1x32x32xbf16>
    %10 = stablehlo.dot_general %9, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x32xbf16>) -> tensor<1x32x32xbf16>
    %11 = stablehlo.add %5, %10 : tensor<1x32x32xbf16>
    %12 = stablehlo.slice %arg0 [0:1] : (tensor<3xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.reshape %12 : (tensor<1xbf16>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<1x32x64xbf16>
    %15 = stablehlo.multiply %14, %arg1 : tensor<1x32x64xbf16>
    %16 = stablehlo.dot_general %11, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %17 = stablehlo.add %15, %16 : tensor<1x32x64xbf16>
    return %17 : tensor<1x32x64xbf16>
  }
  func.func private @norm_4(%arg0: tensor<1x32x160xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x160xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x160xbf16>) -> tensor<1x32x160xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x160xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call_5(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16> {
    %0 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<1x32x160xbf16>) -> tensor<1x160x32xbf16>
    %1 = stablehlo.dot_general %arg1, %0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x160xbf16>, tensor<1x160x32xbf16>) -> tensor<1x32x32xbf16>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xbf16>) -> tensor<1xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1xbf16>) -> tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %5 = stablehlo.multiply %4, %1 : tensor<1x32x32xbf16>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xbf16>) -> tensor<1xbf16>
    %7 = stablehlo.reshape %6 : (tensor<1xbf16>) -> tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %9 = stablehlo.multiply %8, %1 : tensor<1x32x32xbf16>
    %10 = stablehlo.dot_general %9, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x32xbf16>) -> tensor<1x32x32xbf16>
    %11 = stablehlo.add %5, %10 : tensor<1x32x32xbf16>
    %12 = stablehlo.slice %arg0 [0:1] : (tensor<3xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.reshape %12 : (tensor<1xbf16>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<1x32x160xbf16>
    %15 = stablehlo.multiply %14, %arg1 : tensor<1x32x160xbf16>
    %16 = stablehlo.dot_general %11, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16>
    %17 = stablehlo.add %15, %16 : tensor<1x32x160xbf16>
    return %17 : tensor<1x32x160xbf16>
  }
  func.func private @norm_6(%arg0: tensor<1x32x80xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x80xbf16>) -> tensor<1x32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x80xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call_7(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16> {
    %0 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<1x32x80xbf16>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.dot_general %arg1, %0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x80xbf16>, tensor<1x80x32xbf16>) -> tensor<1x32x32xbf16>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xbf16>) -> tensor<1xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1xbf16>) -> tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %5 = stablehlo.multiply %4, %1 : tensor<1x32x32xbf16>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xbf16>) -> tensor<1xbf16>
    %7 = stablehlo.reshape %6 : (tensor<1xbf16>) -> tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %9 = stablehlo.multiply %8, %1 : tensor<1x32x32xbf16>
    %10 = stablehlo.dot_general %9, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x32xbf16>) -> tensor<1x32x32xbf16>
    %11 = stablehlo.add %5, %10 : tensor<1x32x32xbf16>
    %12 = stablehlo.slice %arg0 [0:1] : (tensor<3xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.reshape %12 : (tensor<1xbf16>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<1x32x80xbf16>
    %15 = stablehlo.multiply %14, %arg1 : tensor<1x32x80xbf16>
    %16 = stablehlo.dot_general %11, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %17 = stablehlo.add %15, %16 : tensor<1x32x80xbf16>
    return %17 : tensor<1x32x80xbf16>
  }
  func.func private @closed_call_8(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16> {
    %0 = stablehlo.transpose %arg1, dims = [0, 2, 1] : (tensor<1x32x64xbf16>) -> tensor<1x64x32xbf16>
    %1 = stablehlo.dot_general %arg1, %0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x64xbf16>, tensor<1x64x32xbf16>) -> tensor<1x32x32xbf16>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xbf16>) -> tensor<1xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1xbf16>) -> tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %5 = stablehlo.multiply %4, %1 : tensor<1x32x32xbf16>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<3xbf16>) -> tensor<1xbf16>
    %7 = stablehlo.reshape %6 : (tensor<1xbf16>) -> tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<bf16>) -> tensor<1x32x32xbf16>
    %9 = stablehlo.multiply %8, %1 : tensor<1x32x32xbf16>
    %10 = stablehlo.dot_general %9, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x32xbf16>) -> tensor<1x32x32xbf16>
    %11 = stablehlo.add %5, %10 : tensor<1x32x32xbf16>
    %12 = stablehlo.slice %arg0 [0:1] : (tensor<3xbf16>) -> tensor<1xbf16>
    %13 = stablehlo.reshape %12 : (tensor<1xbf16>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<1x32x64xbf16>
    %15 = stablehlo.multiply %14, %arg1 : tensor<1x32x64xbf16>
    %16 = stablehlo.dot_general %11, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x32x32xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %17 = stablehlo.add %15, %16 : tensor<1x32x64xbf16>
    return %17 : tensor<1x32x64xbf16>
  }
}
