module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<64x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<32x80xbf16>, %arg12: tensor<80x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<32x80xbf16>, %arg18: tensor<32x80xbf16>, %arg19: tensor<80x32xbf16>, %arg20: tensor<32xbf16>, %arg21: tensor<32x64xbf16>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1][0].mu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1][0].nu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %51 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %508 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %508 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %129 = stablehlo.multiply %128, %127 : tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %131 = stablehlo.multiply %130, %arg8 : tensor<64x32xbf16>
    %132 = stablehlo.add %129, %131 : tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %134 = stablehlo.multiply %133, %108 : tensor<32xbf16>
    %cst_26 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %136 = stablehlo.multiply %135, %arg9 : tensor<32xbf16>
    %137 = stablehlo.add %134, %136 : tensor<32xbf16>
    %cst_27 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %139 = stablehlo.multiply %138, %100 : tensor<32x80xbf16>
    %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %141 = stablehlo.multiply %140, %arg10 : tensor<32x80xbf16>
    %142 = stablehlo.add %139, %141 : tensor<32x80xbf16>
    %cst_29 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %144 = stablehlo.multiply %143, %97 : tensor<32x80xbf16>
    %cst_30 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %146 = stablehlo.multiply %145, %arg11 : tensor<32x80xbf16>
    %147 = stablehlo.add %144, %146 : tensor<32x80xbf16>
    %cst_31 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %148 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %149 = stablehlo.multiply %148, %91 : tensor<80x32xbf16>
    %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %151 = stablehlo.multiply %150, %arg12 : tensor<80x32xbf16>
    %152 = stablehlo.add %149, %151 : tensor<80x32xbf16>
    %cst_33 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %153 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %154 = stablehlo.multiply %153, %73 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %156 = stablehlo.multiply %155, %arg13 : tensor<32xbf16>
    %157 = stablehlo.add %154, %156 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %158 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %159 = stablehlo.multiply %158, %66 : tensor<32x64xbf16>
    %cst_36 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %160 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %161 = stablehlo.multiply %160, %arg14 : tensor<32x64xbf16>
    %162 = stablehlo.add %159, %161 : tensor<32x64xbf16>
    %163 = stablehlo.multiply %127, %127 : tensor<64x32xbf16>
    %cst_37 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %165 = stablehlo.multiply %164, %163 : tensor<64x32xbf16>
    %cst_38 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %166 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %167 = stablehlo.multiply %166, %arg15 : tensor<64x32xbf16>
    %168 = stablehlo.add %165, %167 : tensor<64x32xbf16>
    %169 = stablehlo.multiply %108, %108 : tensor<32xbf16>
    %cst_39 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %171 = stablehlo.multiply %170, %169 : tensor<32xbf16>
    %cst_40 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %173 = stablehlo.multiply %172, %arg16 : tensor<32xbf16>
    %174 = stablehlo.add %171, %173 : tensor<32xbf16>
    %175 = stablehlo.multiply %100, %100 : tensor<32x80xbf16>
    %cst_41 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %176 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %177 = stablehlo.multiply %176, %175 : tensor<32x80xbf16>
    %cst_42 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %179 = stablehlo.multiply %178, %arg17 : tensor<32x80xbf16>
    %180 = stablehlo.add %177, %179 : tensor<32x80xbf16>
    %181 = stablehlo.multiply %97, %97 : tensor<32x80xbf16>
    %cst_43 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %182 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %183 = stablehlo.multiply %182, %181 : tensor<32x80xbf16>
    %cst_44 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %185 = stablehlo.multiply %184, %arg18 : tensor<32x80xbf16>
    %186 = stablehlo.add %183, %185 : tensor<32x80xbf16>
    %187 = stablehlo.multiply %91, %91 : tensor<80x32xbf16>
    %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %189 = stablehlo.multiply %188, %187 : tensor<80x32xbf16>
    %cst_46 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %191 = stablehlo.multiply %190, %arg19 : tensor<80x32xbf16>
    %192 = stablehlo.add %189, %191 : tensor<80x32xbf16>
    %193 = stablehlo.multiply %73, %73 : tensor<32xbf16>
    %cst_47 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %194 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %195 = stablehlo.multiply %194, %193 : tensor<32xbf16>
    %cst_48 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %196 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %197 = stablehlo.multiply %196, %arg20 : tensor<32xbf16>
    %198 = stablehlo.add %195, %197 : tensor<32xbf16>
    %199 = stablehlo.multiply %66, %66 : tensor<32x64xbf16>
    %cst_49 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %200 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %201 = stablehlo.multiply %200, %199 : tensor<32x64xbf16>
    %cst_50 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %203 = stablehlo.multiply %202, %arg21 : tensor<32x64xbf16>
    %204 = stablehlo.add %201, %203 : tensor<32x64xbf16>
    %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
    %205 = stablehlo.compare LT, %arg7, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_52 = stablehlo.constant dense<1> : tensor<i32>
    %206 = stablehlo.add %arg7, %c_52 : tensor<i32>
    %c_53 = stablehlo.constant dense<2147483647> : tensor<i32>
    %207 = call @_where(%205, %206, %c_53) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %208 = stablehlo.convert %207 : (tensor<i32>) -> tensor<f32>
    %209 = stablehlo.power %cst_54, %208 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.subtract %cst_55, %209 : tensor<f32>
    %211 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %213 = stablehlo.divide %132, %212 : tensor<64x32xbf16>
    %214 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %216 = stablehlo.divide %137, %215 : tensor<32xbf16>
    %217 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %218 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %219 = stablehlo.divide %142, %218 : tensor<32x80xbf16>
    %220 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %222 = stablehlo.divide %147, %221 : tensor<32x80xbf16>
    %223 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %224 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %225 = stablehlo.divide %152, %224 : tensor<80x32xbf16>
    %226 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %227 = stablehlo.broadcast_in_dim %226, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %228 = stablehlo.divide %157, %227 : tensor<32xbf16>
    %229 = stablehlo.convert %210 : (tensor<f32>) -> tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %231 = stablehlo.divide %162, %230 : tensor<32x64xbf16>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %232 = stablehlo.convert %207 : (tensor<i32>) -> tensor<f32>
    %233 = stablehlo.power %cst_56, %232 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %234 = stablehlo.subtract %cst_57, %233 : tensor<f32>
    %235 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %235, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %237 = stablehlo.divide %168, %236 : tensor<64x32xbf16>
    %238 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %240 = stablehlo.divide %174, %239 : tensor<32xbf16>
    %241 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %243 = stablehlo.divide %180, %242 : tensor<32x80xbf16>
    %244 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %245 = stablehlo.broadcast_in_dim %244, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %246 = stablehlo.divide %186, %245 : tensor<32x80xbf16>
    %247 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %247, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %249 = stablehlo.divide %192, %248 : tensor<80x32xbf16>
    %250 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %250, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %252 = stablehlo.divide %198, %251 : tensor<32xbf16>
    %253 = stablehlo.convert %234 : (tensor<f32>) -> tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %255 = stablehlo.divide %204, %254 : tensor<32x64xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %257 = stablehlo.add %237, %256 : tensor<64x32xbf16>
    %258 = stablehlo.sqrt %257 : tensor<64x32xbf16>
    %cst_59 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %260 = stablehlo.add %258, %259 : tensor<64x32xbf16>
    %261 = stablehlo.divide %213, %260 : tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %263 = stablehlo.add %240, %262 : tensor<32xbf16>
    %264 = stablehlo.sqrt %263 : tensor<32xbf16>
    %cst_61 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %266 = stablehlo.add %264, %265 : tensor<32xbf16>
    %267 = stablehlo.divide %216, %266 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %269 = stablehlo.add %243, %268 : tensor<32x80xbf16>
    %270 = stablehlo.sqrt %269 : tensor<32x80xbf16>
    %cst_63 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %272 = stablehlo.add %270, %271 : tensor<32x80xbf16>
    %273 = stablehlo.divide %219, %272 : tensor<32x80xbf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %275 = stablehlo.add %246, %274 : tensor<32x80xbf16>
    %276 = stablehlo.sqrt %275 : tensor<32x80xbf16>
    %cst_65 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %278 = stablehlo.add %276, %277 : tensor<32x80xbf16>
    %279 = stablehlo.divide %222, %278 : tensor<32x80xbf16>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %280 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %281 = stablehlo.add %249, %280 : tensor<80x32xbf16>
    %282 = stablehlo.sqrt %281 : tensor<80x32xbf16>
    %cst_67 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %284 = stablehlo.add %282, %283 : tensor<80x32xbf16>
    %285 = stablehlo.divide %225, %284 : tensor<80x32xbf16>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %286 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %287 = stablehlo.add %252, %286 : tensor<32xbf16>
    %288 = stablehlo.sqrt %287 : tensor<32xbf16>
    %cst_69 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %290 = stablehlo.add %288, %289 : tensor<32xbf16>
    %291 = stablehlo.divide %228, %290 : tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %293 = stablehlo.add %255, %292 : tensor<32x64xbf16>
    %294 = stablehlo.sqrt %293 : tensor<32x64xbf16>
    %cst_71 = stablehlo.constant dense<9.983770e-07> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %296 = stablehlo.add %294, %295 : tensor<32x64xbf16>
    %297 = stablehlo.divide %231, %296 : tensor<32x64xbf16>
    %298 = call @norm(%arg0) : (tensor<64x32xbf16>) -> tensor<1x1xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %299 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %300 = stablehlo.compare LE, %298, %299, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %302 = call @_where_3(%300, %301, %arg0) : (tensor<1x1xi1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %303 = stablehlo.reshape %298 : (tensor<1x1xbf16>) -> tensor<bf16>
    %304 = call @norm_4(%302) : (tensor<64x32xbf16>) -> tensor<bf16>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %305 = stablehlo.compare LE, %303, %cst_74, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %306 = call @_where_5(%305, %cst_75, %304) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %307 = call @norm(%261) : (tensor<64x32xbf16>) -> tensor<1x1xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %309 = stablehlo.compare LE, %307, %308, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %311 = call @_where_3(%309, %310, %261) : (tensor<1x1xi1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %312 = stablehlo.reshape %307 : (tensor<1x1xbf16>) -> tensor<bf16>
    %313 = call @norm_4(%311) : (tensor<64x32xbf16>) -> tensor<bf16>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %314 = stablehlo.compare LE, %312, %cst_78, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = call @_where_5(%314, %cst_79, %313) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %316 = stablehlo.multiply %cst_80, %306 : tensor<bf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %317 = stablehlo.add %315, %cst_81 : tensor<bf16>
    %318 = stablehlo.divide %316, %317 : tensor<bf16>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %319 = stablehlo.compare EQ, %306, %cst_82, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %320 = stablehlo.compare EQ, %315, %cst_83, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %321 = stablehlo.or %319, %320 : tensor<i1>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %322 = call @_where_6(%321, %cst_84, %318) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %323 = stablehlo.broadcast_in_dim %322, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %324 = stablehlo.multiply %261, %323 : tensor<64x32xbf16>
    %325 = call @norm_7(%arg1) : (tensor<32xbf16>) -> tensor<1xbf16>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %326 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %327 = stablehlo.compare LE, %325, %326, FLOAT : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xi1>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %328 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %329 = call @_where_8(%327, %328, %arg1) : (tensor<1xi1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %330 = stablehlo.reshape %325 : (tensor<1xbf16>) -> tensor<bf16>
    %331 = call @norm_9(%329) : (tensor<32xbf16>) -> tensor<bf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %332 = stablehlo.compare LE, %330, %cst_87, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = call @_where_5(%332, %cst_88, %331) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %334 = call @norm_7(%267) : (tensor<32xbf16>) -> tensor<1xbf16>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %335 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %336 = stablehlo.compare LE, %334, %335, FLOAT : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xi1>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %337 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %338 = call @_where_8(%336, %337, %267) : (tensor<1xi1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %339 = stablehlo.reshape %334 : (tensor<1xbf16>) -> tensor<bf16>
    %340 = call @norm_9(%338) : (tensor<32xbf16>) -> tensor<bf16>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %341 = stablehlo.compare LE, %339, %cst_91, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = call @_where_5(%341, %cst_92, %340) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %343 = stablehlo.multiply %cst_93, %333 : tensor<bf16>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %344 = stablehlo.add %342, %cst_94 : tensor<bf16>
    %345 = stablehlo.divide %343, %344 : tensor<bf16>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %346 = stablehlo.compare EQ, %333, %cst_95, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %347 = stablehlo.compare EQ, %342, %cst_96, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %348 = stablehlo.or %346, %347 : tensor<i1>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %349 = call @_where_6(%348, %cst_97, %345) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %350 = stablehlo.broadcast_in_dim %349, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %351 = stablehlo.multiply %267, %350 : tensor<32xbf16>
    %352 = call @norm_10(%arg2) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %353 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %354 = stablehlo.compare LE, %352, %353, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %355 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %356 = call @_where_11(%354, %355, %arg2) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %357 = stablehlo.reshape %352 : (tensor<1x1xbf16>) -> tensor<bf16>
    %358 = call @norm_12(%356) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %359 = stablehlo.compare LE, %357, %cst_100, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = call @_where_5(%359, %cst_101, %358) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %361 = call @norm_10(%273) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_102 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %362 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %363 = stablehlo.compare LE, %361, %362, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %364 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %365 = call @_where_11(%363, %364, %273) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %366 = stablehlo.reshape %361 : (tensor<1x1xbf16>) -> tensor<bf16>
    %367 = call @norm_12(%365) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %368 = stablehlo.compare LE, %366, %cst_104, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %369 = call @_where_5(%368, %cst_105, %367) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %370 = stablehlo.multiply %cst_106, %360 : tensor<bf16>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %371 = stablehlo.add %369, %cst_107 : tensor<bf16>
    %372 = stablehlo.divide %370, %371 : tensor<bf16>
    %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %373 = stablehlo.compare EQ, %360, %cst_108, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %374 = stablehlo.compare EQ, %369, %cst_109, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %375 = stablehlo.or %373, %374 : tensor<i1>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %376 = call @_where_6(%375, %cst_110, %372) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %377 = stablehlo.broadcast_in_dim %376, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %378 = stablehlo.multiply %273, %377 : tensor<32x80xbf16>
    %379 = call @norm_10(%arg3) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %380 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %381 = stablehlo.compare LE, %379, %380, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %382 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %383 = call @_where_11(%381, %382, %arg3) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %384 = stablehlo.reshape %379 : (tensor<1x1xbf16>) -> tensor<bf16>
    %385 = call @norm_12(%383) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %386 = stablehlo.compare LE, %384, %cst_113, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = call @_where_5(%386, %cst_114, %385) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %388 = call @norm_10(%279) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %389 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %390 = stablehlo.compare LE, %388, %389, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %391 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %392 = call @_where_11(%390, %391, %279) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %393 = stablehlo.reshape %388 : (tensor<1x1xbf16>) -> tensor<bf16>
    %394 = call @norm_12(%392) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %395 = stablehlo.compare LE, %393, %cst_117, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %396 = call @_where_5(%395, %cst_118, %394) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_119 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %397 = stablehlo.multiply %cst_119, %387 : tensor<bf16>
    %cst_120 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %398 = stablehlo.add %396, %cst_120 : tensor<bf16>
    %399 = stablehlo.divide %397, %398 : tensor<bf16>
    %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %400 = stablehlo.compare EQ, %387, %cst_121, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_122 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %401 = stablehlo.compare EQ, %396, %cst_122, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %402 = stablehlo.or %400, %401 : tensor<i1>
    %cst_123 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %403 = call @_where_6(%402, %cst_123, %399) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %404 = stablehlo.broadcast_in_dim %403, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %405 = stablehlo.multiply %279, %404 : tensor<32x80xbf16>
    %406 = call @norm_13(%arg4) : (tensor<80x32xbf16>) -> tensor<1x1xbf16>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %407 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %408 = stablehlo.compare LE, %406, %407, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_125 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %409 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %410 = call @_where_14(%408, %409, %arg4) : (tensor<1x1xi1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
    %411 = stablehlo.reshape %406 : (tensor<1x1xbf16>) -> tensor<bf16>
    %412 = call @norm_15(%410) : (tensor<80x32xbf16>) -> tensor<bf16>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %413 = stablehlo.compare LE, %411, %cst_126, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_127 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = call @_where_5(%413, %cst_127, %412) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %415 = call @norm_13(%285) : (tensor<80x32xbf16>) -> tensor<1x1xbf16>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %416 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %417 = stablehlo.compare LE, %415, %416, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %418 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %419 = call @_where_14(%417, %418, %285) : (tensor<1x1xi1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
    %420 = stablehlo.reshape %415 : (tensor<1x1xbf16>) -> tensor<bf16>
    %421 = call @norm_15(%419) : (tensor<80x32xbf16>) -> tensor<bf16>
    %cst_130 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %422 = stablehlo.compare LE, %420, %cst_130, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_131 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = call @_where_5(%422, %cst_131, %421) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_132 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %424 = stablehlo.multiply %cst_132, %414 : tensor<bf16>
    %cst_133 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %425 = stablehlo.add %423, %cst_133 : tensor<bf16>
    %426 = stablehlo.divide %424, %425 : tensor<bf16>
    %cst_134 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %427 = stablehlo.compare EQ, %414, %cst_134, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %428 = stablehlo.compare EQ, %423, %cst_135, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %429 = stablehlo.or %427, %428 : tensor<i1>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %430 = call @_where_6(%429, %cst_136, %426) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %431 = stablehlo.broadcast_in_dim %430, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %432 = stablehlo.multiply %285, %431 : tensor<80x32xbf16>
    %433 = call @norm_7(%arg5) : (tensor<32xbf16>) -> tensor<1xbf16>
    %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %434 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %435 = stablehlo.compare LE, %433, %434, FLOAT : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xi1>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %436 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %437 = call @_where_8(%435, %436, %arg5) : (tensor<1xi1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %438 = stablehlo.reshape %433 : (tensor<1xbf16>) -> tensor<bf16>
    %439 = call @norm_9(%437) : (tensor<32xbf16>) -> tensor<bf16>
    %cst_139 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %440 = stablehlo.compare LE, %438, %cst_139, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %441 = call @_where_5(%440, %cst_140, %439) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %442 = call @norm_7(%291) : (tensor<32xbf16>) -> tensor<1xbf16>
    %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %443 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %444 = stablehlo.compare LE, %442, %443, FLOAT : (tensor<1xbf16>, tensor<1xbf16>) -> tensor<1xi1>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %445 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %446 = call @_where_8(%444, %445, %291) : (tensor<1xi1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
    %447 = stablehlo.reshape %442 : (tensor<1xbf16>) -> tensor<bf16>
    %448 = call @norm_9(%446) : (tensor<32xbf16>) -> tensor<bf16>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %449 = stablehlo.compare LE, %447, %cst_143, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %450 = call @_where_5(%449, %cst_144, %448) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_145 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %451 = stablehlo.multiply %cst_145, %441 : tensor<bf16>
    %cst_146 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %452 = stablehlo.add %450, %cst_146 : tensor<bf16>
    %453 = stablehlo.divide %451, %452 : tensor<bf16>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %454 = stablehlo.compare EQ, %441, %cst_147, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %455 = stablehlo.compare EQ, %450, %cst_148, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %456 = stablehlo.or %454, %455 : tensor<i1>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %457 = call @_where_6(%456, %cst_149, %453) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %458 = stablehlo.broadcast_in_dim %457, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %459 = stablehlo.multiply %291, %458 : tensor<32xbf16>
    %460 = call @norm_16(%arg6) : (tensor<32x64xbf16>) -> tensor<1x1xbf16>
    %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %461 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %462 = stablehlo.compare LE, %460, %461, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %463 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %464 = call @_where_17(%462, %463, %arg6) : (tensor<1x1xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %465 = stablehlo.reshape %460 : (tensor<1x1xbf16>) -> tensor<bf16>
    %466 = call @norm_18(%464) : (tensor<32x64xbf16>) -> tensor<bf16>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %467 = stablehlo.compare LE, %465, %cst_152, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %468 = call @_where_5(%467, %cst_153, %466) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %469 = call @norm_16(%297) : (tensor<32x64xbf16>) -> tensor<1x1xbf16>
    %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %470 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %471 = stablehlo.compare LE, %469, %470, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_155 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %472 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %473 = call @_where_17(%471, %472, %297) : (tensor<1x1xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %474 = stablehlo.reshape %469 : (tensor<1x1xbf16>) -> tensor<bf16>
    %475 = call @norm_18(%473) : (tensor<32x64xbf16>) -> tensor<bf16>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %476 = stablehlo.compare LE, %474, %cst_156, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_157 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %477 = call @_where_5(%476, %cst_157, %475) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %478 = stablehlo.multiply %cst_158, %468 : tensor<bf16>
    %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %479 = stablehlo.add %477, %cst_159 : tensor<bf16>
    %480 = stablehlo.divide %478, %479 : tensor<bf16>
    %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %481 = stablehlo.compare EQ, %468, %cst_160, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %482 = stablehlo.compare EQ, %477, %cst_161, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %483 = stablehlo.or %481, %482 : tensor<i1>
    %cst_162 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %484 = call @_where_6(%483, %cst_162, %480) : (tensor<i1>, tensor<bf16>, tensor<bf16>) -> tensor<bf16>
    %485 = stablehlo.broadcast_in_dim %484, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %486 = stablehlo.multiply %297, %485 : tensor<32x64xbf16>
    %cst_163 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %487 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %488 = stablehlo.multiply %487, %324 : tensor<64x32xbf16>
    %cst_164 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %489 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %490 = stablehlo.multiply %489, %351 : tensor<32xbf16>
    %cst_165 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %491 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %492 = stablehlo.multiply %491, %378 : tensor<32x80xbf16>
    %cst_166 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %493 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %494 = stablehlo.multiply %493, %405 : tensor<32x80xbf16>
    %cst_167 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %495 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %496 = stablehlo.multiply %495, %432 : tensor<80x32xbf16>
    %cst_168 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %497 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %498 = stablehlo.multiply %497, %459 : tensor<32xbf16>
    %cst_169 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %499 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %500 = stablehlo.multiply %499, %486 : tensor<32x64xbf16>
    %501 = stablehlo.add %arg0, %488 : tensor<64x32xbf16>
    %502 = stablehlo.add %arg1, %490 : tensor<32xbf16>
    %503 = stablehlo.add %arg2, %492 : tensor<32x80xbf16>
    %504 = stablehlo.add %arg3, %494 : tensor<32x80xbf16>
    %505 = stablehlo.add %arg4, %496 : tensor<80x32xbf16>
    %506 = stablehlo.add %arg5, %498 : tensor<32xbf16>
    %507 = stablehlo.add %arg6, %500 : tensor<32x64xbf16>
    return %501, %502, %503, %504, %505, %506, %507, %207, %132, %137, %142, %147, %152, %157, %162, %168, %174, %180, %186, %192, %198, %204, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @norm(%arg0: tensor<64x32xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<64x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_3(%arg0: tensor<1x1xi1>, %arg1: tensor<64x32xbf16>, %arg2: tensor<64x32xbf16>) -> tensor<64x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<64x32xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<64x32xi1>, tensor<64x32xbf16>
    return %1 : tensor<64x32xbf16>
  }
  func.func private @norm_4(%arg0: tensor<64x32xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<64x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<bf16>) -> tensor<bf16> {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<bf16>, %arg2: tensor<bf16>) -> tensor<bf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<bf16>
    return %0 : tensor<bf16>
  }
  func.func private @norm_7(%arg0: tensor<32xbf16>) -> tensor<1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32xbf16>
    %1 = stablehlo.convert %0 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.convert %3 : (tensor<1xf32>) -> tensor<1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1xbf16>
    return %5 : tensor<1xbf16>
  }
  func.func private @_where_8(%arg0: tensor<1xi1>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>) -> tensor<32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xi1>) -> tensor<32xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32xi1>, tensor<32xbf16>
    return %1 : tensor<32xbf16>
  }
  func.func private @norm_9(%arg0: tensor<32xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32xbf16>
    %1 = stablehlo.convert %0 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @norm_10(%arg0: tensor<32x80xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_11(%arg0: tensor<1x1xi1>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>) -> tensor<32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<32x80xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32x80xi1>, tensor<32x80xbf16>
    return %1 : tensor<32x80xbf16>
  }
  func.func private @norm_12(%arg0: tensor<32x80xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @norm_13(%arg0: tensor<80x32xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_14(%arg0: tensor<1x1xi1>, %arg1: tensor<80x32xbf16>, %arg2: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<80x32xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<80x32xi1>, tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @norm_15(%arg0: tensor<80x32xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @norm_16(%arg0: tensor<32x64xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x64xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_17(%arg0: tensor<1x1xi1>, %arg1: tensor<32x64xbf16>, %arg2: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<32x64xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32x64xi1>, tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
  func.func private @norm_18(%arg0: tensor<32x64xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x64xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
}
