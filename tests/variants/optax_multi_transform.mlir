module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<32xbf16>, %arg9: tensor<32x80xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32x64xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<32x80xbf16>, %arg16: tensor<32x80xbf16>, %arg17: tensor<80x32xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<32x64xbf16>, %arg20: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].count"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].mu['out']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_states['adam'].inner_state[0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg20 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %51 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg21: tensor<bf16>, %arg22: tensor<bf16>):
      %314 = stablehlo.add %arg21, %arg22 : tensor<bf16>
      stablehlo.return %314 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %129 = stablehlo.multiply %128, %108 : tensor<32xbf16>
    %cst_24 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %131 = stablehlo.multiply %130, %arg8 : tensor<32xbf16>
    %132 = stablehlo.add %129, %131 : tensor<32xbf16>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %134 = stablehlo.multiply %133, %100 : tensor<32x80xbf16>
    %cst_26 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %136 = stablehlo.multiply %135, %arg9 : tensor<32x80xbf16>
    %137 = stablehlo.add %134, %136 : tensor<32x80xbf16>
    %cst_27 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %139 = stablehlo.multiply %138, %97 : tensor<32x80xbf16>
    %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %141 = stablehlo.multiply %140, %arg10 : tensor<32x80xbf16>
    %142 = stablehlo.add %139, %141 : tensor<32x80xbf16>
    %cst_29 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %144 = stablehlo.multiply %143, %91 : tensor<80x32xbf16>
    %cst_30 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %146 = stablehlo.multiply %145, %arg11 : tensor<80x32xbf16>
    %147 = stablehlo.add %144, %146 : tensor<80x32xbf16>
    %cst_31 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %148 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %149 = stablehlo.multiply %148, %73 : tensor<32xbf16>
    %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %151 = stablehlo.multiply %150, %arg12 : tensor<32xbf16>
    %152 = stablehlo.add %149, %151 : tensor<32xbf16>
    %cst_33 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %153 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %154 = stablehlo.multiply %153, %66 : tensor<32x64xbf16>
    %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %156 = stablehlo.multiply %155, %arg13 : tensor<32x64xbf16>
    %157 = stablehlo.add %154, %156 : tensor<32x64xbf16>
    %158 = stablehlo.multiply %108, %108 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %159 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %160 = stablehlo.multiply %159, %158 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %162 = stablehlo.multiply %161, %arg14 : tensor<32xbf16>
    %163 = stablehlo.add %160, %162 : tensor<32xbf16>
    %164 = stablehlo.multiply %100, %100 : tensor<32x80xbf16>
    %cst_37 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %165 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %166 = stablehlo.multiply %165, %164 : tensor<32x80xbf16>
    %cst_38 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %168 = stablehlo.multiply %167, %arg15 : tensor<32x80xbf16>
    %169 = stablehlo.add %166, %168 : tensor<32x80xbf16>
    %170 = stablehlo.multiply %97, %97 : tensor<32x80xbf16>
    %cst_39 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %172 = stablehlo.multiply %171, %170 : tensor<32x80xbf16>
    %cst_40 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %174 = stablehlo.multiply %173, %arg16 : tensor<32x80xbf16>
    %175 = stablehlo.add %172, %174 : tensor<32x80xbf16>
    %176 = stablehlo.multiply %91, %91 : tensor<80x32xbf16>
    %cst_41 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %178 = stablehlo.multiply %177, %176 : tensor<80x32xbf16>
    %cst_42 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %179 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %180 = stablehlo.multiply %179, %arg17 : tensor<80x32xbf16>
    %181 = stablehlo.add %178, %180 : tensor<80x32xbf16>
    %182 = stablehlo.multiply %73, %73 : tensor<32xbf16>
    %cst_43 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %184 = stablehlo.multiply %183, %182 : tensor<32xbf16>
    %cst_44 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %186 = stablehlo.multiply %185, %arg18 : tensor<32xbf16>
    %187 = stablehlo.add %184, %186 : tensor<32xbf16>
    %188 = stablehlo.multiply %66, %66 : tensor<32x64xbf16>
    %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %190 = stablehlo.multiply %189, %188 : tensor<32x64xbf16>
    %cst_46 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %192 = stablehlo.multiply %191, %arg19 : tensor<32x64xbf16>
    %193 = stablehlo.add %190, %192 : tensor<32x64xbf16>
    %c_47 = stablehlo.constant dense<2147483647> : tensor<i32>
    %194 = stablehlo.compare LT, %arg7, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_48 = stablehlo.constant dense<1> : tensor<i32>
    %195 = stablehlo.add %arg7, %c_48 : tensor<i32>
    %c_49 = stablehlo.constant dense<2147483647> : tensor<i32>
    %196 = call @_where(%194, %195, %c_49) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %197 = stablehlo.convert %196 : (tensor<i32>) -> tensor<f32>
    %198 = stablehlo.power %cst_50, %197 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %199 = stablehlo.subtract %cst_51, %198 : tensor<f32>
    %200 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %201 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %202 = stablehlo.divide %132, %201 : tensor<32xbf16>
    %203 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %204 = stablehlo.broadcast_in_dim %203, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %205 = stablehlo.divide %137, %204 : tensor<32x80xbf16>
    %206 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %207 = stablehlo.broadcast_in_dim %206, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %208 = stablehlo.divide %142, %207 : tensor<32x80xbf16>
    %209 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %211 = stablehlo.divide %147, %210 : tensor<80x32xbf16>
    %212 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %213 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %214 = stablehlo.divide %152, %213 : tensor<32xbf16>
    %215 = stablehlo.convert %199 : (tensor<f32>) -> tensor<bf16>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %217 = stablehlo.divide %157, %216 : tensor<32x64xbf16>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %218 = stablehlo.convert %196 : (tensor<i32>) -> tensor<f32>
    %219 = stablehlo.power %cst_52, %218 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %220 = stablehlo.subtract %cst_53, %219 : tensor<f32>
    %221 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %223 = stablehlo.divide %163, %222 : tensor<32xbf16>
    %224 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %226 = stablehlo.divide %169, %225 : tensor<32x80xbf16>
    %227 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %229 = stablehlo.divide %175, %228 : tensor<32x80xbf16>
    %230 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %231 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %232 = stablehlo.divide %181, %231 : tensor<80x32xbf16>
    %233 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %234 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %235 = stablehlo.divide %187, %234 : tensor<32xbf16>
    %236 = stablehlo.convert %220 : (tensor<f32>) -> tensor<bf16>
    %237 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %238 = stablehlo.divide %193, %237 : tensor<32x64xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %240 = stablehlo.add %223, %239 : tensor<32xbf16>
    %241 = stablehlo.sqrt %240 : tensor<32xbf16>
    %cst_55 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %243 = stablehlo.add %241, %242 : tensor<32xbf16>
    %244 = stablehlo.divide %202, %243 : tensor<32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %245 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %246 = stablehlo.add %226, %245 : tensor<32x80xbf16>
    %247 = stablehlo.sqrt %246 : tensor<32x80xbf16>
    %cst_57 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %249 = stablehlo.add %247, %248 : tensor<32x80xbf16>
    %250 = stablehlo.divide %205, %249 : tensor<32x80xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %252 = stablehlo.add %229, %251 : tensor<32x80xbf16>
    %253 = stablehlo.sqrt %252 : tensor<32x80xbf16>
    %cst_59 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %255 = stablehlo.add %253, %254 : tensor<32x80xbf16>
    %256 = stablehlo.divide %208, %255 : tensor<32x80xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %258 = stablehlo.add %232, %257 : tensor<80x32xbf16>
    %259 = stablehlo.sqrt %258 : tensor<80x32xbf16>
    %cst_61 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %260 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %261 = stablehlo.add %259, %260 : tensor<80x32xbf16>
    %262 = stablehlo.divide %211, %261 : tensor<80x32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %264 = stablehlo.add %235, %263 : tensor<32xbf16>
    %265 = stablehlo.sqrt %264 : tensor<32xbf16>
    %cst_63 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %267 = stablehlo.add %265, %266 : tensor<32xbf16>
    %268 = stablehlo.divide %214, %267 : tensor<32xbf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %270 = stablehlo.add %238, %269 : tensor<32x64xbf16>
    %271 = stablehlo.sqrt %270 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %273 = stablehlo.add %271, %272 : tensor<32x64xbf16>
    %274 = stablehlo.divide %217, %273 : tensor<32x64xbf16>
    %cst_66 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.multiply %275, %arg1 : tensor<32xbf16>
    %277 = stablehlo.add %244, %276 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %279 = stablehlo.multiply %278, %arg2 : tensor<32x80xbf16>
    %280 = stablehlo.add %250, %279 : tensor<32x80xbf16>
    %cst_68 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %282 = stablehlo.multiply %281, %arg3 : tensor<32x80xbf16>
    %283 = stablehlo.add %256, %282 : tensor<32x80xbf16>
    %cst_69 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %285 = stablehlo.multiply %284, %arg4 : tensor<80x32xbf16>
    %286 = stablehlo.add %262, %285 : tensor<80x32xbf16>
    %cst_70 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %288 = stablehlo.multiply %287, %arg5 : tensor<32xbf16>
    %289 = stablehlo.add %268, %288 : tensor<32xbf16>
    %cst_71 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %291 = stablehlo.multiply %290, %arg6 : tensor<32x64xbf16>
    %292 = stablehlo.add %274, %291 : tensor<32x64xbf16>
    %cst_72 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %294 = stablehlo.multiply %293, %277 : tensor<32xbf16>
    %cst_73 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %296 = stablehlo.multiply %295, %280 : tensor<32x80xbf16>
    %cst_74 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %298 = stablehlo.multiply %297, %283 : tensor<32x80xbf16>
    %cst_75 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %299 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %300 = stablehlo.multiply %299, %286 : tensor<80x32xbf16>
    %cst_76 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %302 = stablehlo.multiply %301, %289 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %304 = stablehlo.multiply %303, %292 : tensor<32x64xbf16>
    %cst_78 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %306 = stablehlo.multiply %305, %127 : tensor<64x32xbf16>
    %307 = stablehlo.add %arg0, %306 : tensor<64x32xbf16>
    %308 = stablehlo.add %arg1, %294 : tensor<32xbf16>
    %309 = stablehlo.add %arg2, %296 : tensor<32x80xbf16>
    %310 = stablehlo.add %arg3, %298 : tensor<32x80xbf16>
    %311 = stablehlo.add %arg4, %300 : tensor<80x32xbf16>
    %312 = stablehlo.add %arg5, %302 : tensor<32xbf16>
    %313 = stablehlo.add %arg6, %304 : tensor<32x64xbf16>
    return %307, %308, %309, %310, %311, %312, %313, %196, %132, %137, %142, %147, %152, %157, %163, %169, %175, %181, %187, %193, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
