module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<i32>, %arg13: tensor<64x32xbf16>, %arg14: tensor<32x80xbf16>, %arg15: tensor<32x80xbf16>, %arg16: tensor<80x32xbf16>, %arg17: tensor<32x64xbf16>, %arg18: tensor<3xf32>, %arg19: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].count"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['norm']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['norm']"}, tensor<i32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['emb']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['layers'][0]['w3']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].mu['out']"}, tensor<3xf32> {jax.result_info = "result[1].inner_states['muon'].inner_state[0].ns_coeffs"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg19 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%27) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %26, %28#0 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %7, %30 : tensor<4x12x32xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x12x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x12x1xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<4x12x32xf32>
    %46 = stablehlo.convert %45 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.slice %arg19 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %52 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %53:3 = call @log_softmax(%52) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %54 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %55:2 = call @take_along_axis(%53#0, %54) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_9 : tensor<f32>
    %58 = stablehlo.negate %57 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_11 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = call @take_along_axis_0(%55#1, %61) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %63 = call @log_softmax_1(%53#1, %53#2, %62) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %65 = stablehlo.dot_general %64, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %67 = stablehlo.dot_general %64, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %46, %67 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %70 = stablehlo.reshape %69 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %71 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.convert %72 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %32, %74 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %43 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %32, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.add %79, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %32 : tensor<4x12x32xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %26, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %28#0 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%28#1, %28#2, %27, %93) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.dot_general %95, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.dot_general %95, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.dot_general %94, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %101 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.add %98, %101 : tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %22, %102 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.reduce(%103 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %105 = stablehlo.reshape %104 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %106 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.multiply %102, %106 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %108 = stablehlo.reduce(%105 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %109 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %8, %109 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.multiply %112, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %8, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.add %114, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %8 : tensor<4x12x32xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.add %89, %124 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %127 = "stablehlo.scatter"(%126, %6, %125) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<bf16>, %arg21: tensor<bf16>):
      %402 = stablehlo.add %arg20, %arg21 : tensor<bf16>
      stablehlo.return %402 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %129 = stablehlo.multiply %128, %127 : tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %131 = stablehlo.multiply %130, %arg13 : tensor<64x32xbf16>
    %132 = stablehlo.add %129, %131 : tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %134 = stablehlo.multiply %133, %100 : tensor<32x80xbf16>
    %cst_26 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %136 = stablehlo.multiply %135, %arg14 : tensor<32x80xbf16>
    %137 = stablehlo.add %134, %136 : tensor<32x80xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %139 = stablehlo.multiply %138, %97 : tensor<32x80xbf16>
    %cst_28 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %141 = stablehlo.multiply %140, %arg15 : tensor<32x80xbf16>
    %142 = stablehlo.add %139, %141 : tensor<32x80xbf16>
    %cst_29 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %144 = stablehlo.multiply %143, %91 : tensor<80x32xbf16>
    %cst_30 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %146 = stablehlo.multiply %145, %arg16 : tensor<80x32xbf16>
    %147 = stablehlo.add %144, %146 : tensor<80x32xbf16>
    %cst_31 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %148 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %149 = stablehlo.multiply %148, %66 : tensor<32x64xbf16>
    %cst_32 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %151 = stablehlo.multiply %150, %arg17 : tensor<32x64xbf16>
    %152 = stablehlo.add %149, %151 : tensor<32x64xbf16>
    %c_33 = stablehlo.constant dense<2147483647> : tensor<i32>
    %153 = stablehlo.compare LT, %arg12, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_34 = stablehlo.constant dense<1> : tensor<i32>
    %154 = stablehlo.add %arg12, %c_34 : tensor<i32>
    %c_35 = stablehlo.constant dense<2147483647> : tensor<i32>
    %155 = call @_where(%153, %154, %c_35) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_36 = stablehlo.constant dense<2147483647> : tensor<i32>
    %156 = stablehlo.compare LT, %155, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_37 = stablehlo.constant dense<1> : tensor<i32>
    %157 = stablehlo.add %155, %c_37 : tensor<i32>
    %c_38 = stablehlo.constant dense<2147483647> : tensor<i32>
    %158 = call @_where(%156, %157, %c_38) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %159 = stablehlo.convert %158 : (tensor<i32>) -> tensor<f32>
    %160 = stablehlo.power %cst_39, %159 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %161 = stablehlo.subtract %cst_40, %160 : tensor<f32>
    %162 = stablehlo.convert %161 : (tensor<f32>) -> tensor<bf16>
    %163 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %164 = stablehlo.divide %132, %163 : tensor<64x32xbf16>
    %165 = stablehlo.convert %161 : (tensor<f32>) -> tensor<bf16>
    %166 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %167 = stablehlo.divide %137, %166 : tensor<32x80xbf16>
    %168 = stablehlo.convert %161 : (tensor<f32>) -> tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %170 = stablehlo.divide %142, %169 : tensor<32x80xbf16>
    %171 = stablehlo.convert %161 : (tensor<f32>) -> tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %173 = stablehlo.divide %147, %172 : tensor<80x32xbf16>
    %174 = stablehlo.convert %161 : (tensor<f32>) -> tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %176 = stablehlo.divide %152, %175 : tensor<32x64xbf16>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %177 = stablehlo.convert %155 : (tensor<i32>) -> tensor<f32>
    %178 = stablehlo.power %cst_41, %177 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.subtract %cst_42, %178 : tensor<f32>
    %180 = stablehlo.convert %179 : (tensor<f32>) -> tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %182 = stablehlo.divide %127, %181 : tensor<64x32xbf16>
    %183 = stablehlo.convert %179 : (tensor<f32>) -> tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %185 = stablehlo.divide %100, %184 : tensor<32x80xbf16>
    %186 = stablehlo.convert %179 : (tensor<f32>) -> tensor<bf16>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %188 = stablehlo.divide %97, %187 : tensor<32x80xbf16>
    %189 = stablehlo.convert %179 : (tensor<f32>) -> tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %189, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %191 = stablehlo.divide %91, %190 : tensor<80x32xbf16>
    %192 = stablehlo.convert %179 : (tensor<f32>) -> tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %194 = stablehlo.divide %66, %193 : tensor<32x64xbf16>
    %cst_43 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %195 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %196 = stablehlo.multiply %195, %164 : tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %198 = stablehlo.multiply %197, %182 : tensor<64x32xbf16>
    %199 = stablehlo.add %196, %198 : tensor<64x32xbf16>
    %cst_45 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %200 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %201 = stablehlo.multiply %200, %167 : tensor<32x80xbf16>
    %cst_46 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %203 = stablehlo.multiply %202, %185 : tensor<32x80xbf16>
    %204 = stablehlo.add %201, %203 : tensor<32x80xbf16>
    %cst_47 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %205 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %206 = stablehlo.multiply %205, %170 : tensor<32x80xbf16>
    %cst_48 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %207 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %208 = stablehlo.multiply %207, %188 : tensor<32x80xbf16>
    %209 = stablehlo.add %206, %208 : tensor<32x80xbf16>
    %cst_49 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %211 = stablehlo.multiply %210, %173 : tensor<80x32xbf16>
    %cst_50 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %213 = stablehlo.multiply %212, %191 : tensor<80x32xbf16>
    %214 = stablehlo.add %211, %213 : tensor<80x32xbf16>
    %cst_51 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %215 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %216 = stablehlo.multiply %215, %176 : tensor<32x64xbf16>
    %cst_52 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %218 = stablehlo.multiply %217, %194 : tensor<32x64xbf16>
    %219 = stablehlo.add %216, %218 : tensor<32x64xbf16>
    %220 = stablehlo.reshape %199 : (tensor<64x32xbf16>) -> tensor<1x64x32xbf16>
    %221 = stablehlo.transpose %220, dims = [0, 2, 1] : (tensor<1x64x32xbf16>) -> tensor<1x32x64xbf16>
    %222 = call @norm(%221) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_53 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %223 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %224 = stablehlo.add %222, %223 : tensor<1xbf16>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %227 = stablehlo.divide %221, %226 : tensor<1x32x64xbf16>
    %228 = stablehlo.convert %arg18 : (tensor<3xf32>) -> tensor<3xbf16>
    %229 = call @closed_call(%228, %227) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %230 = call @closed_call(%228, %229) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %231 = stablehlo.transpose %230, dims = [0, 2, 1] : (tensor<1x32x64xbf16>) -> tensor<1x64x32xbf16>
    %232 = stablehlo.reshape %231 : (tensor<1x64x32xbf16>) -> tensor<64x32xbf16>
    %233 = stablehlo.reshape %204 : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %234 = call @norm_3(%233) : (tensor<1x32x80xbf16>) -> tensor<1xbf16>
    %cst_54 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %235 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %236 = stablehlo.add %234, %235 : tensor<1xbf16>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x80xbf16>
    %239 = stablehlo.divide %233, %238 : tensor<1x32x80xbf16>
    %240 = stablehlo.convert %arg18 : (tensor<3xf32>) -> tensor<3xbf16>
    %241 = call @closed_call_4(%240, %239) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %242 = call @closed_call_4(%240, %241) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %243 = stablehlo.reshape %242 : (tensor<1x32x80xbf16>) -> tensor<32x80xbf16>
    %244 = stablehlo.reshape %209 : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %245 = call @norm_3(%244) : (tensor<1x32x80xbf16>) -> tensor<1xbf16>
    %cst_55 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %247 = stablehlo.add %245, %246 : tensor<1xbf16>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x80xbf16>
    %250 = stablehlo.divide %244, %249 : tensor<1x32x80xbf16>
    %251 = stablehlo.convert %arg18 : (tensor<3xf32>) -> tensor<3xbf16>
    %252 = call @closed_call_5(%251, %250) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %253 = call @closed_call_5(%251, %252) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %254 = stablehlo.reshape %253 : (tensor<1x32x80xbf16>) -> tensor<32x80xbf16>
    %255 = stablehlo.reshape %214 : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %256 = stablehlo.transpose %255, dims = [0, 2, 1] : (tensor<1x80x32xbf16>) -> tensor<1x32x80xbf16>
    %257 = call @norm_3(%256) : (tensor<1x32x80xbf16>) -> tensor<1xbf16>
    %cst_56 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %259 = stablehlo.add %257, %258 : tensor<1xbf16>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x80xbf16>
    %262 = stablehlo.divide %256, %261 : tensor<1x32x80xbf16>
    %263 = stablehlo.convert %arg18 : (tensor<3xf32>) -> tensor<3xbf16>
    %264 = call @closed_call_6(%263, %262) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %265 = call @closed_call_6(%263, %264) : (tensor<3xbf16>, tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16>
    %266 = stablehlo.transpose %265, dims = [0, 2, 1] : (tensor<1x32x80xbf16>) -> tensor<1x80x32xbf16>
    %267 = stablehlo.reshape %266 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    %268 = stablehlo.reshape %219 : (tensor<32x64xbf16>) -> tensor<1x32x64xbf16>
    %269 = call @norm(%268) : (tensor<1x32x64xbf16>) -> tensor<1xbf16>
    %cst_57 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %271 = stablehlo.add %269, %270 : tensor<1xbf16>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0] : (tensor<1xbf16>) -> tensor<1x1x1xbf16>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2] : (tensor<1x1x1xbf16>) -> tensor<1x32x64xbf16>
    %274 = stablehlo.divide %268, %273 : tensor<1x32x64xbf16>
    %275 = stablehlo.convert %arg18 : (tensor<3xf32>) -> tensor<3xbf16>
    %276 = call @closed_call_7(%275, %274) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %277 = call @closed_call_7(%275, %276) : (tensor<3xbf16>, tensor<1x32x64xbf16>) -> tensor<1x32x64xbf16>
    %278 = stablehlo.reshape %277 : (tensor<1x32x64xbf16>) -> tensor<32x64xbf16>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %279 = stablehlo.maximum %cst_58, %cst_59 : tensor<f32>
    %280 = stablehlo.sqrt %279 : tensor<f32>
    %281 = stablehlo.convert %280 : (tensor<f32>) -> tensor<bf16>
    %282 = stablehlo.broadcast_in_dim %281, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %283 = stablehlo.multiply %282, %232 : tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_61 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %284 = stablehlo.maximum %cst_60, %cst_61 : tensor<f32>
    %285 = stablehlo.sqrt %284 : tensor<f32>
    %286 = stablehlo.convert %285 : (tensor<f32>) -> tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %286, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %288 = stablehlo.multiply %287, %243 : tensor<32x80xbf16>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_63 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %289 = stablehlo.maximum %cst_62, %cst_63 : tensor<f32>
    %290 = stablehlo.sqrt %289 : tensor<f32>
    %291 = stablehlo.convert %290 : (tensor<f32>) -> tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %291, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %293 = stablehlo.multiply %292, %254 : tensor<32x80xbf16>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_65 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %294 = stablehlo.maximum %cst_64, %cst_65 : tensor<f32>
    %295 = stablehlo.sqrt %294 : tensor<f32>
    %296 = stablehlo.convert %295 : (tensor<f32>) -> tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %296, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %298 = stablehlo.multiply %297, %267 : tensor<80x32xbf16>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %299 = stablehlo.maximum %cst_66, %cst_67 : tensor<f32>
    %300 = stablehlo.sqrt %299 : tensor<f32>
    %301 = stablehlo.convert %300 : (tensor<f32>) -> tensor<bf16>
    %302 = stablehlo.broadcast_in_dim %301, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %303 = stablehlo.multiply %302, %278 : tensor<32x64xbf16>
    %cst_68 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %305 = stablehlo.multiply %304, %283 : tensor<64x32xbf16>
    %cst_69 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %307 = stablehlo.multiply %306, %288 : tensor<32x80xbf16>
    %cst_70 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %309 = stablehlo.multiply %308, %293 : tensor<32x80xbf16>
    %cst_71 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %311 = stablehlo.multiply %310, %298 : tensor<80x32xbf16>
    %cst_72 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %312 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %313 = stablehlo.multiply %312, %303 : tensor<32x64xbf16>
    %cst_73 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %315 = stablehlo.multiply %314, %108 : tensor<32xbf16>
    %cst_74 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %317 = stablehlo.multiply %316, %arg8 : tensor<32xbf16>
    %318 = stablehlo.add %315, %317 : tensor<32xbf16>
    %cst_75 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %319 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %320 = stablehlo.multiply %319, %73 : tensor<32xbf16>
    %cst_76 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %321 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %322 = stablehlo.multiply %321, %arg9 : tensor<32xbf16>
    %323 = stablehlo.add %320, %322 : tensor<32xbf16>
    %324 = stablehlo.multiply %108, %108 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %325 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %326 = stablehlo.multiply %325, %324 : tensor<32xbf16>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %327 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %328 = stablehlo.multiply %327, %arg10 : tensor<32xbf16>
    %329 = stablehlo.add %326, %328 : tensor<32xbf16>
    %330 = stablehlo.multiply %73, %73 : tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %331 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %332 = stablehlo.multiply %331, %330 : tensor<32xbf16>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %333 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %334 = stablehlo.multiply %333, %arg11 : tensor<32xbf16>
    %335 = stablehlo.add %332, %334 : tensor<32xbf16>
    %c_81 = stablehlo.constant dense<2147483647> : tensor<i32>
    %336 = stablehlo.compare LT, %arg7, %c_81, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_82 = stablehlo.constant dense<1> : tensor<i32>
    %337 = stablehlo.add %arg7, %c_82 : tensor<i32>
    %c_83 = stablehlo.constant dense<2147483647> : tensor<i32>
    %338 = call @_where(%336, %337, %c_83) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_84 = stablehlo.constant dense<2147483647> : tensor<i32>
    %339 = stablehlo.compare LT, %338, %c_84, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_85 = stablehlo.constant dense<1> : tensor<i32>
    %340 = stablehlo.add %338, %c_85 : tensor<i32>
    %c_86 = stablehlo.constant dense<2147483647> : tensor<i32>
    %341 = call @_where(%339, %340, %c_86) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %342 = stablehlo.convert %341 : (tensor<i32>) -> tensor<f32>
    %343 = stablehlo.power %cst_87, %342 : tensor<f32>
    %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %344 = stablehlo.subtract %cst_88, %343 : tensor<f32>
    %345 = stablehlo.convert %344 : (tensor<f32>) -> tensor<bf16>
    %346 = stablehlo.broadcast_in_dim %345, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %347 = stablehlo.divide %318, %346 : tensor<32xbf16>
    %348 = stablehlo.convert %344 : (tensor<f32>) -> tensor<bf16>
    %349 = stablehlo.broadcast_in_dim %348, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %350 = stablehlo.divide %323, %349 : tensor<32xbf16>
    %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %351 = stablehlo.convert %338 : (tensor<i32>) -> tensor<f32>
    %352 = stablehlo.power %cst_89, %351 : tensor<f32>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %353 = stablehlo.subtract %cst_90, %352 : tensor<f32>
    %354 = stablehlo.convert %353 : (tensor<f32>) -> tensor<bf16>
    %355 = stablehlo.broadcast_in_dim %354, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %356 = stablehlo.divide %108, %355 : tensor<32xbf16>
    %357 = stablehlo.convert %353 : (tensor<f32>) -> tensor<bf16>
    %358 = stablehlo.broadcast_in_dim %357, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %359 = stablehlo.divide %73, %358 : tensor<32xbf16>
    %cst_91 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %360 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %361 = stablehlo.multiply %360, %347 : tensor<32xbf16>
    %cst_92 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %362 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %363 = stablehlo.multiply %362, %356 : tensor<32xbf16>
    %364 = stablehlo.add %361, %363 : tensor<32xbf16>
    %cst_93 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %365 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %366 = stablehlo.multiply %365, %350 : tensor<32xbf16>
    %cst_94 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %367 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %368 = stablehlo.multiply %367, %359 : tensor<32xbf16>
    %369 = stablehlo.add %366, %368 : tensor<32xbf16>
    %cst_95 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %370 = stablehlo.convert %338 : (tensor<i32>) -> tensor<f32>
    %371 = stablehlo.power %cst_95, %370 : tensor<f32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %372 = stablehlo.subtract %cst_96, %371 : tensor<f32>
    %373 = stablehlo.convert %372 : (tensor<f32>) -> tensor<bf16>
    %374 = stablehlo.broadcast_in_dim %373, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %375 = stablehlo.divide %329, %374 : tensor<32xbf16>
    %376 = stablehlo.convert %372 : (tensor<f32>) -> tensor<bf16>
    %377 = stablehlo.broadcast_in_dim %376, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %378 = stablehlo.divide %335, %377 : tensor<32xbf16>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %379 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %380 = stablehlo.add %375, %379 : tensor<32xbf16>
    %381 = stablehlo.sqrt %380 : tensor<32xbf16>
    %cst_98 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %382 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %383 = stablehlo.add %381, %382 : tensor<32xbf16>
    %384 = stablehlo.divide %364, %383 : tensor<32xbf16>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %385 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %386 = stablehlo.add %378, %385 : tensor<32xbf16>
    %387 = stablehlo.sqrt %386 : tensor<32xbf16>
    %cst_100 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %388 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %389 = stablehlo.add %387, %388 : tensor<32xbf16>
    %390 = stablehlo.divide %369, %389 : tensor<32xbf16>
    %cst_101 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %391 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %392 = stablehlo.multiply %391, %384 : tensor<32xbf16>
    %cst_102 = stablehlo.constant dense<-2.001950e-02> : tensor<bf16>
    %393 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %394 = stablehlo.multiply %393, %390 : tensor<32xbf16>
    %395 = stablehlo.add %arg0, %305 : tensor<64x32xbf16>
    %396 = stablehlo.add %arg1, %392 : tensor<32xbf16>
    %397 = stablehlo.add %arg2, %307 : tensor<32x80xbf16>
    %398 = stablehlo.add %arg3, %309 : tensor<32x80xbf16>
    %399 = stablehlo.add %arg4, %311 : tensor<80x32xbf16>
    %400 = stablehlo.add %arg5, %394 : tensor<32xbf16>
    %401 = stablehlo.add %arg6, %313 : tensor<32x64xbf16>
    return %395, %396, %397, %398, %399, %400, %401, %338, %318, %323, %329, %335, %155, %132, %137, %142, %147, %152, %arg18, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<3xf32>, tensor<f32>
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
  func.func private @norm_3(%arg0: tensor<1x32x80xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<1x32x80xbf16>) -> tensor<1x32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x32x80xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.convert %2 : (tensor<1xf32>) -> tensor<1xbf16>
    %4 = stablehlo.sqrt %3 : tensor<1xbf16>
    return %4 : tensor<1xbf16>
  }
  func.func private @closed_call_4(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16> {
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
  func.func private @closed_call_5(%arg0: tensor<3xbf16>, %arg1: tensor<1x32x80xbf16>) -> tensor<1x32x80xbf16> {
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
