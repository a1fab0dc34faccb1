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
      %322 = stablehlo.add %arg15, %arg16 : tensor<bf16>
      stablehlo.return %322 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %118 = stablehlo.multiply %117, %116 : tensor<64x32xbf16>
    %cst_22 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %120 = stablehlo.multiply %119, %arg9 : tensor<64x32xbf16>
    %121 = stablehlo.add %118, %120 : tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %123 = stablehlo.multiply %122, %96 : tensor<32x160xbf16>
    %cst_24 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %125 = stablehlo.multiply %124, %arg10 : tensor<32x160xbf16>
    %126 = stablehlo.add %123, %125 : tensor<32x160xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %127 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %128 = stablehlo.multiply %127, %89 : tensor<80x32xbf16>
    %cst_26 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %130 = stablehlo.multiply %129, %arg11 : tensor<80x32xbf16>
    %131 = stablehlo.add %128, %130 : tensor<80x32xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %132 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %133 = stablehlo.multiply %132, %64 : tensor<32x64xbf16>
    %cst_28 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %135 = stablehlo.multiply %134, %arg12 : tensor<32x64xbf16>
    %136 = stablehlo.add %133, %135 : tensor<32x64xbf16>
    %c_29 = stablehlo.constant dense<2147483647> : tensor<i32>
    %137 = stablehlo.compare LT, %arg8, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_30 = stablehlo.constant dense<1> : tensor<i32>
    %138 = stablehlo.add %arg8, %c_30 : tensor<i32>
    %c_31 = stablehlo.constant dense<2147483647> : tensor<i32>
    %139 = call @_where(%137, %138, %c_31) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_32 = stablehlo.constant dense<2147483647> : tensor<i32>
    %140 = stablehlo.compare LT, %139, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %141 = stablehlo.add %139, %c_33 : tensor<i32>
    %c_34 = stablehlo.constant dense<2147483647> : tensor<i32>
    %142 = call @_where(%140, %141, %c_34) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %143 = stablehlo.convert %142 : (tensor<i32>) -> tensor<f32>
    %144 = stablehlo.power %cst_35, %143 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.subtract %cst_36, %144 : tensor<f32>
    %146 = stablehlo.convert %145 : (tensor<f32>) -> tensor<bf16>
    %147 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %148 = stablehlo.divide %121, %147 : tensor<64x32xbf16>
    %149 = stablehlo.convert %145 : (tensor<f32>) -> tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %149, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %151 = stablehlo.divide %126, %150 : tensor<32x160xbf16>
    %152 = stablehlo.convert %145 : (tensor<f32>) -> tensor<bf16>
    %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %154 = stablehlo.divide %131, %153 : tensor<80x32xbf16>
    %155 = stablehlo.convert %145 : (tensor<f32>) -> tensor<bf16>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %157 = stablehlo.divide %136, %156 : tensor<32x64xbf16>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %158 = stablehlo.convert %139 : (tensor<i32>) -> tensor<f32>
    %159 = stablehlo.power %cst_37, %158 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.subtract %cst_38, %159 : tensor<f32>
    %161 = stablehlo.convert %160 : (tensor<f32>) -> tensor<bf16>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %163 = stablehlo.divide %116, %162 : tensor<64x32xbf16>
    %164 = stablehlo.convert %160 : (tensor<f32>) -> tensor<bf16>
    %165 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %166 = stablehlo.divide %96, %165 : tensor<32x160xbf16>
    %167 = stablehlo.convert %160 : (tensor<f32>) -> tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %169 = stablehlo.divide %89, %168 : tensor<80x32xbf16>
    %170 = stablehlo.convert %160 : (tensor<f32>) -> tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %172 = stablehlo.divide %64, %171 : tensor<32x64xbf16>
    %cst_39 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %174 = stablehlo.multiply %173, %148 : tensor<64x32xbf16>
    %cst_40 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %176 = stablehlo.multiply %175, %163 : tensor<64x32xbf16>
    %177 = stablehlo.add %174, %176 : tensor<64x32xbf16>
    %cst_41 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %179 = stablehlo.multiply %178, %151 : tensor<32x160xbf16>
    %cst_42 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %181 = stablehlo.multiply %180, %166 : tensor<32x160xbf16>
    %182 = stablehlo.add %179, %181 : tensor<32x160xbf16>
    %cst_43 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %184 = stablehlo.multiply %183, %154 : tensor<80x32xbf16>
    %cst_44 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %186 = stablehlo.multiply %185, %169 : tensor<80x32xbf16>
    %187 = stablehlo.add %184, %186 : tensor<80x32xbf16>
    %cst_45 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %189 = stablehlo.multiply %188, %157 : tensor<32x64xbf16>
    %cst_46 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %191 = stablehlo.multiply %190, %172 : tensor<32x64xbf16>
    %192 = stablehlo.add %189, %191 : tensor<32x64xbf16>
    %193 = stablehlo.reshape %177 : (tensor<64x32xbf16>) -> tensor<1x64x32xbf16>
    %194 = stablehlo.transpose %193, dims = [0, 2, 1] : (tensor<1x64x32xbf16>) -> tensor<1x32x64xbf16>
    %195 = call @norm(%194) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_47 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %196 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %197 = stablehlo.add %195, %196 : tensor<1xbf16>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %200 = stablehlo.divide %194, %199 : tensor<1x32x64xbf16>
    %201 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %202 = call @closed_call(%201, %200) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %203 = call @closed_call(%201, %202) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %204 = stablehlo.transpose %203, dims = [0, 2, 1] : (tensor<1x32x64xbf16>) -> tensor<1x64x32xbf16>
    %205 = stablehlo.reshape %204 : (tensor<1x64x32xbf16>) -> tensor<64x32xbf16>
    %206 = stablehlo.reshape %182 : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %207 = call @norm_3(%206) : (tensor<1x32x160xbf16>) -> tensor<1xbf16>
    %cst_48 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %208 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %209 = stablehlo.add %207, %208 : tensor<1xbf16>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x160xbf16>
    %212 = stablehlo.divide %206, %211 : tensor<1x32x160xbf16>
    %213 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %214 = call @closed_call_4(%213, %212) : (tensor<3xbf16>, tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16>
    %215 = call @closed_call_4(%213, %214) : (tensor<3xbf16>, tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16>
    %216 = stablehlo.reshape %215 : (tensor<1x32x160xbf16>) -> tensor<32x160xbf16>
    %217 = stablehlo.reshape %187 : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %218 = stablehlo.transpose %217, dims = [0, 2, 1] : (tensor<1x80x32xbf16>) -> tensor<1x32x80xbf16>
    %219 = call @norm_5(%218) : (tensor<1x32x80xbf16>) -> tensor<1xbf16>
    %cst_49 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %220 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %221 = stablehlo.add %219, %220 : tensor<1xbf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x80xbf16>
    %224 = stablehlo.divide %218, %223 : tensor<1x32x80xbf16>
    %225 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %226 = call @closed_call_6(%225, %224) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %227 = call @closed_call_6(%225, %226) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %228 = stablehlo.transpose %227, dims = [0, 2, 1] : (tensor<1x32x80xbf16>) -> tensor<1x80x32xbf16>
    %229 = stablehlo.reshape %228 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    %230 = stablehlo.reshape %192 : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %231 = call @norm(%230) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_50 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %232 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %233 = stablehlo.add %231, %232 : tensor<1xbf16>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %236 = stablehlo.divide %230, %235 : tensor<1x32x64xbf16>
    %237 = stablehlo.convert %arg13 : (tensor<3xf32>) -> tensor<3xbf16>
    %238 = call @closed_call_7(%237, %236) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %239 = call @closed_call_7(%237, %238) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %240 = stablehlo.reshape %239 : (tensor<1x32x64xbf16>) -> tensor<32x64xbf16>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %241 = stablehlo.maximum %cst_51, %cst_52 : tensor<f32>
    %242 = stablehlo.sqrt %241 : tensor<f32>
    %243 = stablehlo.convert %242 : (tensor<f32>) -> tensor<bf16>
    %244 = stablehlo.broadcast_in_dim %243, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %245 = stablehlo.multiply %244, %205 : tensor<64x32xbf16>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %246 = stablehlo.maximum %cst_53, %cst_54 : tensor<f32>
    %247 = stablehlo.sqrt %246 : tensor<f32>
    %248 = stablehlo.convert %247 : (tensor<f32>) -> tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %250 = stablehlo.multiply %249, %216 : tensor<32x160xbf16>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %251 = stablehlo.maximum %cst_55, %cst_56 : tensor<f32>
    %252 = stablehlo.sqrt %251 : tensor<f32>
    %253 = stablehlo.convert %252 : (tensor<f32>) -> tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %255 = stablehlo.multiply %254, %229 : tensor<80x32xbf16>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %256 = stablehlo.maximum %cst_57, %cst_58 : tensor<f32>
    %257 = stablehlo.sqrt %256 : tensor<f32>
    %258 = stablehlo.convert %257 : (tensor<f32>) -> tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %260 = stablehlo.multiply %259, %240 : tensor<32x64xbf16>
    %cst_59 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %262 = stablehlo.multiply %261, %245 : tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %264 = stablehlo.multiply %263, %250 : tensor<32x160xbf16>
    %cst_61 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %266 = stablehlo.multiply %265, %255 : tensor<80x32xbf16>
    %cst_62 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %268 = stablehlo.multiply %267, %260 : tensor<32x64xbf16>
    %cst_63 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %270 = stablehlo.multiply %269, %71 : tensor<32xbf16>
    %cst_64 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %272 = stablehlo.multiply %271, %arg6 : tensor<32xbf16>
    %273 = stablehlo.add %270, %272 : tensor<32xbf16>
    %274 = stablehlo.multiply %71, %71 : tensor<32xbf16>
    %cst_65 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.multiply %275, %274 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %278 = stablehlo.multiply %277, %arg7 : tensor<32xbf16>
    %279 = stablehlo.add %276, %278 : tensor<32xbf16>
    %c_67 = stablehlo.constant dense<2147483647> : tensor<i32>
    %280 = stablehlo.compare LT, %arg5, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_68 = stablehlo.constant dense<1> : tensor<i32>
    %281 = stablehlo.add %arg5, %c_68 : tensor<i32>
    %c_69 = stablehlo.constant dense<2147483647> : tensor<i32>
    %282 = call @_where(%280, %281, %c_69) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_70 = stablehlo.constant dense<2147483647> : tensor<i32>
    %283 = stablehlo.compare LT, %282, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_71 = stablehlo.constant dense<1> : tensor<i32>
    %284 = stablehlo.add %282, %c_71 : tensor<i32>
    %c_72 = stablehlo.constant dense<2147483647> : tensor<i32>
    %285 = call @_where(%283, %284, %c_72) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_73 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %286 = stablehlo.convert %285 : (tensor<i32>) -> tensor<f32>
    %287 = stablehlo.power %cst_73, %286 : tensor<f32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %288 = stablehlo.subtract %cst_74, %287 : tensor<f32>
    %289 = stablehlo.convert %288 : (tensor<f32>) -> tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %289, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %291 = stablehlo.divide %273, %290 : tensor<32xbf16>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %292 = stablehlo.convert %282 : (tensor<i32>) -> tensor<f32>
    %293 = stablehlo.power %cst_75, %292 : tensor<f32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %294 = stablehlo.subtract %cst_76, %293 : tensor<f32>
    %295 = stablehlo.convert %294 : (tensor<f32>) -> tensor<bf16>
    %296 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %297 = stablehlo.divide %71, %296 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %298 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %299 = stablehlo.multiply %298, %291 : tensor<32xbf16>
    %cst_78 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %301 = stablehlo.multiply %300, %297 : tensor<32xbf16>
    %302 = stablehlo.add %299, %301 : tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %303 = stablehlo.convert %282 : (tensor<i32>) -> tensor<f32>
    %304 = stablehlo.power %cst_79, %303 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %305 = stablehlo.subtract %cst_80, %304 : tensor<f32>
    %306 = stablehlo.convert %305 : (tensor<f32>) -> tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %306, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %308 = stablehlo.divide %279, %307 : tensor<32xbf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %310 = stablehlo.add %308, %309 : tensor<32xbf16>
    %311 = stablehlo.sqrt %310 : tensor<32xbf16>
    %cst_82 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %313 = stablehlo.add %311, %312 : tensor<32xbf16>
    %314 = stablehlo.divide %302, %313 : tensor<32xbf16>
    %cst_83 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %315 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %316 = stablehlo.multiply %315, %314 : tensor<32xbf16>
    %317 = stablehlo.add %arg0, %262 : tensor<64x32xbf16>
    %318 = stablehlo.add %arg1, %264 : tensor<32x160xbf16>
    %319 = stablehlo.add %arg2, %266 : tensor<80x32xbf16>
    %320 = stablehlo.add %arg3, %316 : tensor<32xbf16>
    %321 = stablehlo.add %arg4, %268 : tensor<32x64xbf16>
    return %317, %318, %319, %320, %321, %282, %273, %279, %139, %121, %126, %131, %136, %arg13, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<3xf32>, tensor<f32>
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
  func.func private @norm_3(%arg0: tensor<1x32x160xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x160xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x160xbf16>) -> tensor<1x32x160xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x160xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call_4(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x160xbf16>) -> tensor<1x32x160xbf16> {
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
  func.func private @norm_5(%arg0: tensor<1x32x80xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x80xbf16>) -> tensor<1x32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x80xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call_6(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16> {
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
  func.func private @closed_call_7(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16> {
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
