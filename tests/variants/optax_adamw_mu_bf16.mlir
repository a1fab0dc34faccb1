module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<64x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<32x80xbf16>, %arg12: tensor<80x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1][0].mu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1][0].mu['out']"}, tensor<64x32xf32> {jax.result_info = "result[1][0].nu['emb']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1][0].nu['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1][0].nu['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1][0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
      %368 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %368 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %128 = stablehlo.convert %127 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %129 = stablehlo.convert %108 : (tensor<32xbf16>) -> tensor<32xf32>
    %130 = stablehlo.convert %100 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %131 = stablehlo.convert %97 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %132 = stablehlo.convert %91 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %133 = stablehlo.convert %73 : (tensor<32xbf16>) -> tensor<32xf32>
    %134 = stablehlo.convert %66 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %136 = stablehlo.multiply %135, %128 : tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %137 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %138 = stablehlo.multiply %137, %arg8 : tensor<64x32xbf16>
    %139 = stablehlo.convert %138 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %140 = stablehlo.add %136, %139 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %142 = stablehlo.multiply %141, %129 : tensor<32xf32>
    %cst_26 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %144 = stablehlo.multiply %143, %arg9 : tensor<32xbf16>
    %145 = stablehlo.convert %144 : (tensor<32xbf16>) -> tensor<32xf32>
    %146 = stablehlo.add %142, %145 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %148 = stablehlo.multiply %147, %130 : tensor<32x80xf32>
    %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %149 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %150 = stablehlo.multiply %149, %arg10 : tensor<32x80xbf16>
    %151 = stablehlo.convert %150 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %152 = stablehlo.add %148, %151 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %131 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %156 = stablehlo.multiply %155, %arg11 : tensor<32x80xbf16>
    %157 = stablehlo.convert %156 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %158 = stablehlo.add %154, %157 : tensor<32x80xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %160 = stablehlo.multiply %159, %132 : tensor<80x32xf32>
    %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %162 = stablehlo.multiply %161, %arg12 : tensor<80x32xbf16>
    %163 = stablehlo.convert %162 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %164 = stablehlo.add %160, %163 : tensor<80x32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %166 = stablehlo.multiply %165, %133 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %168 = stablehlo.multiply %167, %arg13 : tensor<32xbf16>
    %169 = stablehlo.convert %168 : (tensor<32xbf16>) -> tensor<32xf32>
    %170 = stablehlo.add %166, %169 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %172 = stablehlo.multiply %171, %134 : tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %174 = stablehlo.multiply %173, %arg14 : tensor<32x64xbf16>
    %175 = stablehlo.convert %174 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %176 = stablehlo.add %172, %175 : tensor<32x64xf32>
    %177 = stablehlo.multiply %128, %128 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.multiply %178, %177 : tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %arg15 : tensor<64x32xf32>
    %182 = stablehlo.add %179, %181 : tensor<64x32xf32>
    %183 = stablehlo.multiply %129, %129 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %187 = stablehlo.multiply %186, %arg16 : tensor<32xf32>
    %188 = stablehlo.add %185, %187 : tensor<32xf32>
    %189 = stablehlo.multiply %130, %130 : tensor<32x80xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %191 = stablehlo.multiply %190, %189 : tensor<32x80xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %193 = stablehlo.multiply %192, %arg17 : tensor<32x80xf32>
    %194 = stablehlo.add %191, %193 : tensor<32x80xf32>
    %195 = stablehlo.multiply %131, %131 : tensor<32x80xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %197 = stablehlo.multiply %196, %195 : tensor<32x80xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %199 = stablehlo.multiply %198, %arg18 : tensor<32x80xf32>
    %200 = stablehlo.add %197, %199 : tensor<32x80xf32>
    %201 = stablehlo.multiply %132, %132 : tensor<80x32xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %203 = stablehlo.multiply %202, %201 : tensor<80x32xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %205 = stablehlo.multiply %204, %arg19 : tensor<80x32xf32>
    %206 = stablehlo.add %203, %205 : tensor<80x32xf32>
    %207 = stablehlo.multiply %133, %133 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %209 = stablehlo.multiply %208, %207 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %211 = stablehlo.multiply %210, %arg20 : tensor<32xf32>
    %212 = stablehlo.add %209, %211 : tensor<32xf32>
    %213 = stablehlo.multiply %134, %134 : tensor<32x64xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %215 = stablehlo.multiply %214, %213 : tensor<32x64xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %217 = stablehlo.multiply %216, %arg21 : tensor<32x64xf32>
    %218 = stablehlo.add %215, %217 : tensor<32x64xf32>
    %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
    %219 = stablehlo.compare LT, %arg7, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_52 = stablehlo.constant dense<1> : tensor<i32>
    %220 = stablehlo.add %arg7, %c_52 : tensor<i32>
    %c_53 = stablehlo.constant dense<2147483647> : tensor<i32>
    %221 = call @_where(%219, %220, %c_53) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %222 = stablehlo.convert %221 : (tensor<i32>) -> tensor<f32>
    %223 = stablehlo.power %cst_54, %222 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %224 = stablehlo.subtract %cst_55, %223 : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %226 = stablehlo.divide %140, %225 : tensor<64x32xf32>
    %227 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %228 = stablehlo.divide %146, %227 : tensor<32xf32>
    %229 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %230 = stablehlo.divide %152, %229 : tensor<32x80xf32>
    %231 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %232 = stablehlo.divide %158, %231 : tensor<32x80xf32>
    %233 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %234 = stablehlo.divide %164, %233 : tensor<80x32xf32>
    %235 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %236 = stablehlo.divide %170, %235 : tensor<32xf32>
    %237 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %238 = stablehlo.divide %176, %237 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %239 = stablehlo.convert %221 : (tensor<i32>) -> tensor<f32>
    %240 = stablehlo.power %cst_56, %239 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %241 = stablehlo.subtract %cst_57, %240 : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %243 = stablehlo.divide %182, %242 : tensor<64x32xf32>
    %244 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.divide %188, %244 : tensor<32xf32>
    %246 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %247 = stablehlo.divide %194, %246 : tensor<32x80xf32>
    %248 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %249 = stablehlo.divide %200, %248 : tensor<32x80xf32>
    %250 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %251 = stablehlo.divide %206, %250 : tensor<80x32xf32>
    %252 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %253 = stablehlo.divide %212, %252 : tensor<32xf32>
    %254 = stablehlo.broadcast_in_dim %241, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %255 = stablehlo.divide %218, %254 : tensor<32x64xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %257 = stablehlo.add %243, %256 : tensor<64x32xf32>
    %258 = stablehlo.sqrt %257 : tensor<64x32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %260 = stablehlo.add %258, %259 : tensor<64x32xf32>
    %261 = stablehlo.divide %226, %260 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %263 = stablehlo.add %245, %262 : tensor<32xf32>
    %264 = stablehlo.sqrt %263 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %266 = stablehlo.add %264, %265 : tensor<32xf32>
    %267 = stablehlo.divide %228, %266 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %269 = stablehlo.add %247, %268 : tensor<32x80xf32>
    %270 = stablehlo.sqrt %269 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %272 = stablehlo.add %270, %271 : tensor<32x80xf32>
    %273 = stablehlo.divide %230, %272 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %275 = stablehlo.add %249, %274 : tensor<32x80xf32>
    %276 = stablehlo.sqrt %275 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %278 = stablehlo.add %276, %277 : tensor<32x80xf32>
    %279 = stablehlo.divide %232, %278 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %281 = stablehlo.add %251, %280 : tensor<80x32xf32>
    %282 = stablehlo.sqrt %281 : tensor<80x32xf32>
    %cst_67 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %284 = stablehlo.add %282, %283 : tensor<80x32xf32>
    %285 = stablehlo.divide %234, %284 : tensor<80x32xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %287 = stablehlo.add %253, %286 : tensor<32xf32>
    %288 = stablehlo.sqrt %287 : tensor<32xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %290 = stablehlo.add %288, %289 : tensor<32xf32>
    %291 = stablehlo.divide %236, %290 : tensor<32xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %293 = stablehlo.add %255, %292 : tensor<32x64xf32>
    %294 = stablehlo.sqrt %293 : tensor<32x64xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %296 = stablehlo.add %294, %295 : tensor<32x64xf32>
    %297 = stablehlo.divide %238, %296 : tensor<32x64xf32>
    %298 = stablehlo.convert %140 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %299 = stablehlo.convert %146 : (tensor<32xf32>) -> tensor<32xbf16>
    %300 = stablehlo.convert %152 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %301 = stablehlo.convert %158 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %302 = stablehlo.convert %164 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %303 = stablehlo.convert %170 : (tensor<32xf32>) -> tensor<32xbf16>
    %304 = stablehlo.convert %176 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_72 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %306 = stablehlo.multiply %305, %arg0 : tensor<64x32xbf16>
    %307 = stablehlo.convert %306 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %308 = stablehlo.add %261, %307 : tensor<64x32xf32>
    %cst_73 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %310 = stablehlo.multiply %309, %arg1 : tensor<32xbf16>
    %311 = stablehlo.convert %310 : (tensor<32xbf16>) -> tensor<32xf32>
    %312 = stablehlo.add %267, %311 : tensor<32xf32>
    %cst_74 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %313 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %314 = stablehlo.multiply %313, %arg2 : tensor<32x80xbf16>
    %315 = stablehlo.convert %314 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %316 = stablehlo.add %273, %315 : tensor<32x80xf32>
    %cst_75 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %317 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %318 = stablehlo.multiply %317, %arg3 : tensor<32x80xbf16>
    %319 = stablehlo.convert %318 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %320 = stablehlo.add %279, %319 : tensor<32x80xf32>
    %cst_76 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %321 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %322 = stablehlo.multiply %321, %arg4 : tensor<80x32xbf16>
    %323 = stablehlo.convert %322 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %324 = stablehlo.add %285, %323 : tensor<80x32xf32>
    %cst_77 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %325 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %326 = stablehlo.multiply %325, %arg5 : tensor<32xbf16>
    %327 = stablehlo.convert %326 : (tensor<32xbf16>) -> tensor<32xf32>
    %328 = stablehlo.add %291, %327 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %329 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %330 = stablehlo.multiply %329, %arg6 : tensor<32x64xbf16>
    %331 = stablehlo.convert %330 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %332 = stablehlo.add %297, %331 : tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %334 = stablehlo.multiply %333, %308 : tensor<64x32xf32>
    %cst_80 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %336 = stablehlo.multiply %335, %312 : tensor<32xf32>
    %cst_81 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %338 = stablehlo.multiply %337, %316 : tensor<32x80xf32>
    %cst_82 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %340 = stablehlo.multiply %339, %320 : tensor<32x80xf32>
    %cst_83 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %342 = stablehlo.multiply %341, %324 : tensor<80x32xf32>
    %cst_84 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %344 = stablehlo.multiply %343, %328 : tensor<32xf32>
    %cst_85 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %346 = stablehlo.multiply %345, %332 : tensor<32x64xf32>
    %347 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %348 = stablehlo.add %347, %334 : tensor<64x32xf32>
    %349 = stablehlo.convert %348 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %350 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %351 = stablehlo.add %350, %336 : tensor<32xf32>
    %352 = stablehlo.convert %351 : (tensor<32xf32>) -> tensor<32xbf16>
    %353 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %354 = stablehlo.add %353, %338 : tensor<32x80xf32>
    %355 = stablehlo.convert %354 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %356 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %357 = stablehlo.add %356, %340 : tensor<32x80xf32>
    %358 = stablehlo.convert %357 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %359 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %360 = stablehlo.add %359, %342 : tensor<80x32xf32>
    %361 = stablehlo.convert %360 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %362 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %363 = stablehlo.add %362, %344 : tensor<32xf32>
    %364 = stablehlo.convert %363 : (tensor<32xf32>) -> tensor<32xbf16>
    %365 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %366 = stablehlo.add %365, %346 : tensor<32x64xf32>
    %367 = stablehlo.convert %366 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %349, %352, %355, %358, %361, %364, %367, %221, %298, %299, %300, %301, %302, %303, %304, %182, %188, %194, %200, %206, %212, %218, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
