module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<64x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<32x80xbf16>, %arg12: tensor<80x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<32x80xbf16>, %arg18: tensor<32x80xbf16>, %arg19: tensor<80x32xbf16>, %arg20: tensor<32xbf16>, %arg21: tensor<32x64xbf16>, %arg22: tensor<i32>, %arg23: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][1][0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1][1][0].mu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1][1][0].mu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][1][0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1][1][0].nu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1][1][0].nu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][1][0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][1][0].nu['out']"}, tensor<i32> {jax.result_info = "result[1][1][2].count"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg23 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %51 = stablehlo.slice %arg23 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg24: tensor<bf16>, %arg25: tensor<bf16>):
      %459 = stablehlo.add %arg24, %arg25 : tensor<bf16>
      stablehlo.return %459 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %128 = chlo.square %127 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %130 = chlo.square %129 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %131 = stablehlo.add %128, %130 : tensor<64x32xbf16>
    %132 = chlo.square %108 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %134 = chlo.square %133 : tensor<32xbf16> -> tensor<32xbf16>
    %135 = stablehlo.add %132, %134 : tensor<32xbf16>
    %136 = chlo.square %100 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %138 = chlo.square %137 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %139 = stablehlo.add %136, %138 : tensor<32x80xbf16>
    %140 = chlo.square %97 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %141 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %142 = chlo.square %141 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %143 = stablehlo.add %140, %142 : tensor<32x80xbf16>
    %144 = chlo.square %91 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %145 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %146 = chlo.square %145 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %147 = stablehlo.add %144, %146 : tensor<80x32xbf16>
    %148 = chlo.square %73 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %149 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %150 = chlo.square %149 : tensor<32xbf16> -> tensor<32xbf16>
    %151 = stablehlo.add %148, %150 : tensor<32xbf16>
    %152 = chlo.square %66 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %153 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %154 = chlo.square %153 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %155 = stablehlo.add %152, %154 : tensor<32x64xbf16>
    %156 = stablehlo.convert %131 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.convert %157 : (tensor<f32>) -> tensor<bf16>
    %159 = stablehlo.convert %135 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %161 = stablehlo.convert %160 : (tensor<f32>) -> tensor<bf16>
    %162 = stablehlo.convert %139 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %164 = stablehlo.convert %163 : (tensor<f32>) -> tensor<bf16>
    %165 = stablehlo.convert %143 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.convert %166 : (tensor<f32>) -> tensor<bf16>
    %168 = stablehlo.convert %147 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %170 = stablehlo.convert %169 : (tensor<f32>) -> tensor<bf16>
    %171 = stablehlo.convert %151 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %173 = stablehlo.convert %172 : (tensor<f32>) -> tensor<bf16>
    %174 = stablehlo.convert %155 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.convert %175 : (tensor<f32>) -> tensor<bf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.add %cst_37, %158 : tensor<bf16>
    %178 = stablehlo.add %177, %161 : tensor<bf16>
    %179 = stablehlo.add %178, %164 : tensor<bf16>
    %180 = stablehlo.add %179, %167 : tensor<bf16>
    %181 = stablehlo.add %180, %170 : tensor<bf16>
    %182 = stablehlo.add %181, %173 : tensor<bf16>
    %183 = stablehlo.add %182, %176 : tensor<bf16>
    %184 = stablehlo.sqrt %183 : tensor<bf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %185 = stablehlo.compare LT, %184, %cst_38, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %186 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %187 = stablehlo.divide %127, %186 : tensor<64x32xbf16>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %189 = stablehlo.multiply %187, %188 : tensor<64x32xbf16>
    %190 = stablehlo.select %185, %127, %189 : tensor<i1>, tensor<64x32xbf16>
    %191 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %192 = stablehlo.divide %108, %191 : tensor<32xbf16>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %194 = stablehlo.multiply %192, %193 : tensor<32xbf16>
    %195 = stablehlo.select %185, %108, %194 : tensor<i1>, tensor<32xbf16>
    %196 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %197 = stablehlo.divide %100, %196 : tensor<32x80xbf16>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %199 = stablehlo.multiply %197, %198 : tensor<32x80xbf16>
    %200 = stablehlo.select %185, %100, %199 : tensor<i1>, tensor<32x80xbf16>
    %201 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %202 = stablehlo.divide %97, %201 : tensor<32x80xbf16>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %203 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %204 = stablehlo.multiply %202, %203 : tensor<32x80xbf16>
    %205 = stablehlo.select %185, %97, %204 : tensor<i1>, tensor<32x80xbf16>
    %206 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %207 = stablehlo.divide %91, %206 : tensor<80x32xbf16>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %209 = stablehlo.multiply %207, %208 : tensor<80x32xbf16>
    %210 = stablehlo.select %185, %91, %209 : tensor<i1>, tensor<80x32xbf16>
    %211 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %212 = stablehlo.divide %73, %211 : tensor<32xbf16>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %213 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %214 = stablehlo.multiply %212, %213 : tensor<32xbf16>
    %215 = stablehlo.select %185, %73, %214 : tensor<i1>, tensor<32xbf16>
    %216 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %217 = stablehlo.divide %66, %216 : tensor<32x64xbf16>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %218 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %219 = stablehlo.multiply %217, %218 : tensor<32x64xbf16>
    %220 = stablehlo.select %185, %66, %219 : tensor<i1>, tensor<32x64xbf16>
    %cst_46 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %221 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %222 = stablehlo.multiply %221, %190 : tensor<64x32xbf16>
    %cst_47 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %223 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %224 = stablehlo.multiply %223, %arg8 : tensor<64x32xbf16>
    %225 = stablehlo.add %222, %224 : tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %226 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %227 = stablehlo.multiply %226, %195 : tensor<32xbf16>
    %cst_49 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %228 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %229 = stablehlo.multiply %228, %arg9 : tensor<32xbf16>
    %230 = stablehlo.add %227, %229 : tensor<32xbf16>
    %cst_50 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %231 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %232 = stablehlo.multiply %231, %200 : tensor<32x80xbf16>
    %cst_51 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %233 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %234 = stablehlo.multiply %233, %arg10 : tensor<32x80xbf16>
    %235 = stablehlo.add %232, %234 : tensor<32x80xbf16>
    %cst_52 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %237 = stablehlo.multiply %236, %205 : tensor<32x80xbf16>
    %cst_53 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %238 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %239 = stablehlo.multiply %238, %arg11 : tensor<32x80xbf16>
    %240 = stablehlo.add %237, %239 : tensor<32x80xbf16>
    %cst_54 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %241 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %242 = stablehlo.multiply %241, %210 : tensor<80x32xbf16>
    %cst_55 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %243 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %244 = stablehlo.multiply %243, %arg12 : tensor<80x32xbf16>
    %245 = stablehlo.add %242, %244 : tensor<80x32xbf16>
    %cst_56 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %247 = stablehlo.multiply %246, %215 : tensor<32xbf16>
    %cst_57 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %249 = stablehlo.multiply %248, %arg13 : tensor<32xbf16>
    %250 = stablehlo.add %247, %249 : tensor<32xbf16>
    %cst_58 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %252 = stablehlo.multiply %251, %220 : tensor<32x64xbf16>
    %cst_59 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %254 = stablehlo.multiply %253, %arg14 : tensor<32x64xbf16>
    %255 = stablehlo.add %252, %254 : tensor<32x64xbf16>
    %256 = stablehlo.multiply %190, %190 : tensor<64x32xbf16>
    %cst_60 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %258 = stablehlo.multiply %257, %256 : tensor<64x32xbf16>
    %cst_61 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %260 = stablehlo.multiply %259, %arg15 : tensor<64x32xbf16>
    %261 = stablehlo.add %258, %260 : tensor<64x32xbf16>
    %262 = stablehlo.multiply %195, %195 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %264 = stablehlo.multiply %263, %262 : tensor<32xbf16>
    %cst_63 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %266 = stablehlo.multiply %265, %arg16 : tensor<32xbf16>
    %267 = stablehlo.add %264, %266 : tensor<32xbf16>
    %268 = stablehlo.multiply %200, %200 : tensor<32x80xbf16>
    %cst_64 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %270 = stablehlo.multiply %269, %268 : tensor<32x80xbf16>
    %cst_65 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %272 = stablehlo.multiply %271, %arg17 : tensor<32x80xbf16>
    %273 = stablehlo.add %270, %272 : tensor<32x80xbf16>
    %274 = stablehlo.multiply %205, %205 : tensor<32x80xbf16>
    %cst_66 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %276 = stablehlo.multiply %275, %274 : tensor<32x80xbf16>
    %cst_67 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %277 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %278 = stablehlo.multiply %277, %arg18 : tensor<32x80xbf16>
    %279 = stablehlo.add %276, %278 : tensor<32x80xbf16>
    %280 = stablehlo.multiply %210, %210 : tensor<80x32xbf16>
    %cst_68 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %282 = stablehlo.multiply %281, %280 : tensor<80x32xbf16>
    %cst_69 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %284 = stablehlo.multiply %283, %arg19 : tensor<80x32xbf16>
    %285 = stablehlo.add %282, %284 : tensor<80x32xbf16>
    %286 = stablehlo.multiply %215, %215 : tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %288 = stablehlo.multiply %287, %286 : tensor<32xbf16>
    %cst_71 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %290 = stablehlo.multiply %289, %arg20 : tensor<32xbf16>
    %291 = stablehlo.add %288, %290 : tensor<32xbf16>
    %292 = stablehlo.multiply %220, %220 : tensor<32x64xbf16>
    %cst_72 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %294 = stablehlo.multiply %293, %292 : tensor<32x64xbf16>
    %cst_73 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %296 = stablehlo.multiply %295, %arg21 : tensor<32x64xbf16>
    %297 = stablehlo.add %294, %296 : tensor<32x64xbf16>
    %c_74 = stablehlo.constant dense<2147483647> : tensor<i32>
    %298 = stablehlo.compare LT, %arg7, %c_74, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_75 = stablehlo.constant dense<1> : tensor<i32>
    %299 = stablehlo.add %arg7, %c_75 : tensor<i32>
    %c_76 = stablehlo.constant dense<2147483647> : tensor<i32>
    %300 = call @_where(%298, %299, %c_76) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %301 = stablehlo.convert %300 : (tensor<i32>) -> tensor<f32>
    %302 = stablehlo.power %cst_77, %301 : tensor<f32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %303 = stablehlo.subtract %cst_78, %302 : tensor<f32>
    %304 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %304, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %306 = stablehlo.divide %225, %305 : tensor<64x32xbf16>
    %307 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %307, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %309 = stablehlo.divide %230, %308 : tensor<32xbf16>
    %310 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %311 = stablehlo.broadcast_in_dim %310, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %312 = stablehlo.divide %235, %311 : tensor<32x80xbf16>
    %313 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %313, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %315 = stablehlo.divide %240, %314 : tensor<32x80xbf16>
    %316 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %317 = stablehlo.broadcast_in_dim %316, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %318 = stablehlo.divide %245, %317 : tensor<80x32xbf16>
    %319 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %320 = stablehlo.broadcast_in_dim %319, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %321 = stablehlo.divide %250, %320 : tensor<32xbf16>
    %322 = stablehlo.convert %303 : (tensor<f32>) -> tensor<bf16>
    %323 = stablehlo.broadcast_in_dim %322, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %324 = stablehlo.divide %255, %323 : tensor<32x64xbf16>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %325 = stablehlo.convert %300 : (tensor<i32>) -> tensor<f32>
    %326 = stablehlo.power %cst_79, %325 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %327 = stablehlo.subtract %cst_80, %326 : tensor<f32>
    %328 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %329 = stablehlo.broadcast_in_dim %328, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %330 = stablehlo.divide %261, %329 : tensor<64x32xbf16>
    %331 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %332 = stablehlo.broadcast_in_dim %331, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %333 = stablehlo.divide %267, %332 : tensor<32xbf16>
    %334 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %335 = stablehlo.broadcast_in_dim %334, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %336 = stablehlo.divide %273, %335 : tensor<32x80xbf16>
    %337 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %338 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %339 = stablehlo.divide %279, %338 : tensor<32x80xbf16>
    %340 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %341 = stablehlo.broadcast_in_dim %340, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %342 = stablehlo.divide %285, %341 : tensor<80x32xbf16>
    %343 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %344 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %345 = stablehlo.divide %291, %344 : tensor<32xbf16>
    %346 = stablehlo.convert %327 : (tensor<f32>) -> tensor<bf16>
    %347 = stablehlo.broadcast_in_dim %346, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %348 = stablehlo.divide %297, %347 : tensor<32x64xbf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %349 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %350 = stablehlo.add %330, %349 : tensor<64x32xbf16>
    %351 = stablehlo.sqrt %350 : tensor<64x32xbf16>
    %cst_82 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %352 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %353 = stablehlo.add %351, %352 : tensor<64x32xbf16>
    %354 = stablehlo.divide %306, %353 : tensor<64x32xbf16>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %355 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %356 = stablehlo.add %333, %355 : tensor<32xbf16>
    %357 = stablehlo.sqrt %356 : tensor<32xbf16>
    %cst_84 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %358 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %359 = stablehlo.add %357, %358 : tensor<32xbf16>
    %360 = stablehlo.divide %309, %359 : tensor<32xbf16>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %361 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %362 = stablehlo.add %336, %361 : tensor<32x80xbf16>
    %363 = stablehlo.sqrt %362 : tensor<32x80xbf16>
    %cst_86 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %364 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %365 = stablehlo.add %363, %364 : tensor<32x80xbf16>
    %366 = stablehlo.divide %312, %365 : tensor<32x80xbf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %367 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %368 = stablehlo.add %339, %367 : tensor<32x80xbf16>
    %369 = stablehlo.sqrt %368 : tensor<32x80xbf16>
    %cst_88 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %370 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %371 = stablehlo.add %369, %370 : tensor<32x80xbf16>
    %372 = stablehlo.divide %315, %371 : tensor<32x80xbf16>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %373 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %374 = stablehlo.add %342, %373 : tensor<80x32xbf16>
    %375 = stablehlo.sqrt %374 : tensor<80x32xbf16>
    %cst_90 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %376 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %377 = stablehlo.add %375, %376 : tensor<80x32xbf16>
    %378 = stablehlo.divide %318, %377 : tensor<80x32xbf16>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %379 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %380 = stablehlo.add %345, %379 : tensor<32xbf16>
    %381 = stablehlo.sqrt %380 : tensor<32xbf16>
    %cst_92 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %382 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %383 = stablehlo.add %381, %382 : tensor<32xbf16>
    %384 = stablehlo.divide %321, %383 : tensor<32xbf16>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %385 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %386 = stablehlo.add %348, %385 : tensor<32x64xbf16>
    %387 = stablehlo.sqrt %386 : tensor<32x64xbf16>
    %cst_94 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %388 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %389 = stablehlo.add %387, %388 : tensor<32x64xbf16>
    %390 = stablehlo.divide %324, %389 : tensor<32x64xbf16>
    %cst_95 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %391 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %392 = stablehlo.multiply %391, %arg0 : tensor<64x32xbf16>
    %393 = stablehlo.add %354, %392 : tensor<64x32xbf16>
    %cst_96 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %394 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %395 = stablehlo.multiply %394, %arg2 : tensor<32x80xbf16>
    %396 = stablehlo.add %366, %395 : tensor<32x80xbf16>
    %cst_97 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %397 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %398 = stablehlo.multiply %397, %arg3 : tensor<32x80xbf16>
    %399 = stablehlo.add %372, %398 : tensor<32x80xbf16>
    %cst_98 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %400 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %401 = stablehlo.multiply %400, %arg4 : tensor<80x32xbf16>
    %402 = stablehlo.add %378, %401 : tensor<80x32xbf16>
    %cst_99 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %403 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %404 = stablehlo.multiply %403, %arg6 : tensor<32x64xbf16>
    %405 = stablehlo.add %390, %404 : tensor<32x64xbf16>
    %c_100 = stablehlo.constant dense<0> : tensor<i32>
    %406 = stablehlo.subtract %arg22, %c_100 : tensor<i32>
    %c_101 = stablehlo.constant dense<0> : tensor<i32>
    %c_102 = stablehlo.constant dense<5> : tensor<i32>
    %407 = call @clip(%406, %c_101, %c_102) : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %408 = stablehlo.convert %407 : (tensor<i32>) -> tensor<f32>
    %cst_103 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %409 = stablehlo.divide %408, %cst_103 : tensor<f32>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %410 = stablehlo.subtract %cst_104, %409 : tensor<f32>
    %cst_105 = stablehlo.constant dense<-0.00899999961> : tensor<f32>
    %411 = stablehlo.multiply %cst_105, %410 : tensor<f32>
    %cst_106 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %412 = stablehlo.add %411, %cst_106 : tensor<f32>
    %c_107 = stablehlo.constant dense<5> : tensor<i32>
    %413 = stablehlo.compare LT, %arg22, %c_107, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_108 = stablehlo.constant dense<5> : tensor<i32>
    %414 = stablehlo.subtract %arg22, %c_108 : tensor<i32>
    %415 = stablehlo.convert %414 : (tensor<i32>) -> tensor<f32>
    %cst_109 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %416 = stablehlo.minimum %415, %cst_109 : tensor<f32>
    %cst_110 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %417 = stablehlo.multiply %cst_110, %416 : tensor<f32>
    %cst_111 = stablehlo.constant dense<5.500000e+01> : tensor<f32>
    %418 = stablehlo.divide %417, %cst_111 : tensor<f32>
    %419 = stablehlo.cosine %418 : tensor<f32>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %420 = stablehlo.add %cst_112, %419 : tensor<f32>
    %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %421 = stablehlo.multiply %cst_113, %420 : tensor<f32>
    %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %422 = stablehlo.power %421, %cst_114 : tensor<f32>
    %cst_115 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %423 = stablehlo.multiply %cst_115, %422 : tensor<f32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %424 = stablehlo.add %423, %cst_116 : tensor<f32>
    %cst_117 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %425 = stablehlo.multiply %cst_117, %424 : tensor<f32>
    %426 = call @_where_3(%413, %412, %425) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_118 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %427 = stablehlo.multiply %cst_118, %426 : tensor<f32>
    %428 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %429 = stablehlo.broadcast_in_dim %428, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %430 = stablehlo.multiply %429, %393 : tensor<64x32xbf16>
    %431 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %432 = stablehlo.broadcast_in_dim %431, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %433 = stablehlo.multiply %432, %360 : tensor<32xbf16>
    %434 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %435 = stablehlo.broadcast_in_dim %434, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %436 = stablehlo.multiply %435, %396 : tensor<32x80xbf16>
    %437 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %438 = stablehlo.broadcast_in_dim %437, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %439 = stablehlo.multiply %438, %399 : tensor<32x80xbf16>
    %440 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %441 = stablehlo.broadcast_in_dim %440, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %442 = stablehlo.multiply %441, %402 : tensor<80x32xbf16>
    %443 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %444 = stablehlo.broadcast_in_dim %443, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %445 = stablehlo.multiply %444, %384 : tensor<32xbf16>
    %446 = stablehlo.convert %427 : (tensor<f32>) -> tensor<bf16>
    %447 = stablehlo.broadcast_in_dim %446, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %448 = stablehlo.multiply %447, %405 : tensor<32x64xbf16>
    %c_119 = stablehlo.constant dense<2147483647> : tensor<i32>
    %449 = stablehlo.compare LT, %arg22, %c_119, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_120 = stablehlo.constant dense<1> : tensor<i32>
    %450 = stablehlo.add %arg22, %c_120 : tensor<i32>
    %c_121 = stablehlo.constant dense<2147483647> : tensor<i32>
    %451 = call @_where(%449, %450, %c_121) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %452 = stablehlo.add %arg0, %430 : tensor<64x32xbf16>
    %453 = stablehlo.add %arg1, %433 : tensor<32xbf16>
    %454 = stablehlo.add %arg2, %436 : tensor<32x80xbf16>
    %455 = stablehlo.add %arg3, %439 : tensor<32x80xbf16>
    %456 = stablehlo.add %arg4, %442 : tensor<80x32xbf16>
    %457 = stablehlo.add %arg5, %445 : tensor<32xbf16>
    %458 = stablehlo.add %arg6, %448 : tensor<32x64xbf16>
    return %452, %453, %454, %455, %456, %457, %458, %300, %225, %230, %235, %240, %245, %250, %255, %261, %267, %273, %279, %285, %291, %297, %451, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
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
