module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x80xf32>, %arg3: tensor<32x80xf32>, %arg4: tensor<80x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32xf32> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[0]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32xf32>) -> tensor<32xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %5 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %6 = stablehlo.convert %arg6 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %7 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %9 = stablehlo.compare LT, %7, %8, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %11 = stablehlo.add %7, %10 : tensor<4x12xi32>
    %12 = stablehlo.select %9, %11, %7 : tensor<4x12xi1>, tensor<4x12xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %14 = "stablehlo.gather"(%0, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.convert %14 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %20 = stablehlo.divide %18, %19 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %22 = stablehlo.add %20, %21 : tensor<4x12x1xf32>
    %23 = stablehlo.rsqrt %22 : tensor<4x12x1xf32>
    %24 = stablehlo.divide %23, %22 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x12x1xf32>
    %27 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %28 = stablehlo.multiply %15, %27 : tensor<4x12x32xf32>
    %29 = stablehlo.convert %28 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.broadcast_in_dim %1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.multiply %29, %31 : tensor<4x12x32xbf16>
    %33 = stablehlo.dot_general %32, %2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %34 = stablehlo.dot_general %32, %3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %35:3 = call @silu(%34) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %36 = stablehlo.multiply %33, %35#0 : tensor<4x12x80xbf16>
    %37 = stablehlo.dot_general %36, %4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %38 = stablehlo.add %14, %37 : tensor<4x12x32xbf16>
    %39 = stablehlo.convert %38 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %44 = stablehlo.divide %42, %43 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x12x1xf32>
    %47 = stablehlo.rsqrt %46 : tensor<4x12x1xf32>
    %48 = stablehlo.divide %47, %46 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<4x12x1xf32>
    %51 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %52 = stablehlo.multiply %39, %51 : tensor<4x12x32xf32>
    %53 = stablehlo.convert %52 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %54 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.multiply %53, %55 : tensor<4x12x32xbf16>
    %57 = stablehlo.dot_general %56, %6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %58 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %59 = stablehlo.convert %57 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %60:3 = call @log_softmax(%59) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %61 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %62:2 = call @take_along_axis(%60#0, %61) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_9 : tensor<f32>
    %65 = stablehlo.negate %64 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %67 = stablehlo.divide %66, %cst_11 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %69 = call @take_along_axis_0(%62#1, %68) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %70 = call @log_softmax_1(%60#1, %60#2, %69) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %72 = stablehlo.dot_general %71, %56, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %74 = stablehlo.dot_general %71, %6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.multiply %53, %74 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.reduce(%75 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %77 = stablehlo.reshape %76 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %78 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.reduce(%77 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %81 = stablehlo.convert %79 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %39, %81 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.reshape %83 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %81, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %50 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.divide %87, %88 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %39, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.add %86, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.multiply %91, %39 : tensor<4x12x32xf32>
    %95 = stablehlo.add %93, %94 : tensor<4x12x32xf32>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %97 = stablehlo.dot_general %96, %36, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %99 = stablehlo.dot_general %96, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %100 = stablehlo.multiply %33, %99 : tensor<4x12x80xbf16>
    %101 = stablehlo.multiply %99, %35#0 : tensor<4x12x80xbf16>
    %102 = call @silu_2(%35#1, %35#2, %34, %100) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %103 = stablehlo.dot_general %102, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %105 = stablehlo.dot_general %102, %3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %106 = stablehlo.dot_general %101, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %108 = stablehlo.dot_general %101, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.add %105, %108 : tensor<4x12x32xbf16>
    %110 = stablehlo.multiply %29, %109 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.reduce(%110 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %112 = stablehlo.reshape %111 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %113 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%112 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %116 = stablehlo.convert %114 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %15, %116 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %116, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %26 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.multiply %15, %126 : tensor<4x12x32xf32>
    %128 = stablehlo.add %121, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.multiply %126, %15 : tensor<4x12x32xf32>
    %130 = stablehlo.add %128, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.convert %130 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.add %96, %131 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %134 = "stablehlo.scatter"(%133, %13, %132) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %324 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %324 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %135 = stablehlo.convert %73 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %136 = stablehlo.convert %80 : (tensor<32xbf16>) -> tensor<32xf32>
    %137 = stablehlo.convert %98 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %138 = stablehlo.convert %104 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %139 = stablehlo.convert %107 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %140 = stablehlo.convert %115 : (tensor<32xbf16>) -> tensor<32xf32>
    %141 = stablehlo.convert %134 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %142 = stablehlo.add %arg14, %c_23 : tensor<i32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %144 = stablehlo.multiply %143, %arg7 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %146 = stablehlo.multiply %145, %141 : tensor<64x32xf32>
    %147 = stablehlo.add %144, %146 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %149 = stablehlo.multiply %148, %arg8 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %151 = stablehlo.multiply %150, %140 : tensor<32xf32>
    %152 = stablehlo.add %149, %151 : tensor<32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %arg9 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %156 = stablehlo.multiply %155, %139 : tensor<32x80xf32>
    %157 = stablehlo.add %154, %156 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %159 = stablehlo.multiply %158, %arg10 : tensor<32x80xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %161 = stablehlo.multiply %160, %138 : tensor<32x80xf32>
    %162 = stablehlo.add %159, %161 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %164 = stablehlo.multiply %163, %arg11 : tensor<80x32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %166 = stablehlo.multiply %165, %137 : tensor<80x32xf32>
    %167 = stablehlo.add %164, %166 : tensor<80x32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %169 = stablehlo.multiply %168, %arg12 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %171 = stablehlo.multiply %170, %136 : tensor<32xf32>
    %172 = stablehlo.add %169, %171 : tensor<32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %174 = stablehlo.multiply %173, %arg13 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %176 = stablehlo.multiply %175, %135 : tensor<32x64xf32>
    %177 = stablehlo.add %174, %176 : tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.multiply %178, %arg15 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %141 : tensor<64x32xf32>
    %182 = stablehlo.multiply %181, %141 : tensor<64x32xf32>
    %183 = stablehlo.add %179, %182 : tensor<64x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %185 = stablehlo.multiply %184, %arg16 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %187 = stablehlo.multiply %186, %140 : tensor<32xf32>
    %188 = stablehlo.multiply %187, %140 : tensor<32xf32>
    %189 = stablehlo.add %185, %188 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %191 = stablehlo.multiply %190, %arg17 : tensor<32x80xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %193 = stablehlo.multiply %192, %139 : tensor<32x80xf32>
    %194 = stablehlo.multiply %193, %139 : tensor<32x80xf32>
    %195 = stablehlo.add %191, %194 : tensor<32x80xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %197 = stablehlo.multiply %196, %arg18 : tensor<32x80xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %199 = stablehlo.multiply %198, %138 : tensor<32x80xf32>
    %200 = stablehlo.multiply %199, %138 : tensor<32x80xf32>
    %201 = stablehlo.add %197, %200 : tensor<32x80xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %203 = stablehlo.multiply %202, %arg19 : tensor<80x32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %205 = stablehlo.multiply %204, %137 : tensor<80x32xf32>
    %206 = stablehlo.multiply %205, %137 : tensor<80x32xf32>
    %207 = stablehlo.add %203, %206 : tensor<80x32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %209 = stablehlo.multiply %208, %arg20 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %211 = stablehlo.multiply %210, %136 : tensor<32xf32>
    %212 = stablehlo.multiply %211, %136 : tensor<32xf32>
    %213 = stablehlo.add %209, %212 : tensor<32xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %215 = stablehlo.multiply %214, %arg21 : tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %217 = stablehlo.multiply %216, %135 : tensor<32x64xf32>
    %218 = stablehlo.multiply %217, %135 : tensor<32x64xf32>
    %219 = stablehlo.add %215, %218 : tensor<32x64xf32>
    %220 = stablehlo.convert %142 : (tensor<i32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %221 = stablehlo.power %cst_52, %220 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %222 = stablehlo.subtract %cst_53, %221 : tensor<f32>
    %223 = stablehlo.convert %142 : (tensor<i32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %224 = stablehlo.power %cst_54, %223 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.subtract %cst_55, %224 : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %227 = stablehlo.divide %147, %226 : tensor<64x32xf32>
    %228 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %229 = stablehlo.divide %183, %228 : tensor<64x32xf32>
    %230 = stablehlo.sqrt %229 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %232 = stablehlo.add %230, %231 : tensor<64x32xf32>
    %233 = stablehlo.divide %227, %232 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %235 = stablehlo.multiply %234, %arg0 : tensor<64x32xf32>
    %236 = stablehlo.add %233, %235 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %238 = stablehlo.multiply %237, %236 : tensor<64x32xf32>
    %239 = stablehlo.subtract %arg0, %238 : tensor<64x32xf32>
    %240 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.divide %152, %240 : tensor<32xf32>
    %242 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.divide %189, %242 : tensor<32xf32>
    %244 = stablehlo.sqrt %243 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.add %244, %245 : tensor<32xf32>
    %247 = stablehlo.divide %241, %246 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.multiply %248, %arg1 : tensor<32xf32>
    %250 = stablehlo.add %247, %249 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %252 = stablehlo.multiply %251, %250 : tensor<32xf32>
    %253 = stablehlo.subtract %arg1, %252 : tensor<32xf32>
    %254 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %255 = stablehlo.divide %157, %254 : tensor<32x80xf32>
    %256 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %257 = stablehlo.divide %195, %256 : tensor<32x80xf32>
    %258 = stablehlo.sqrt %257 : tensor<32x80xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %260 = stablehlo.add %258, %259 : tensor<32x80xf32>
    %261 = stablehlo.divide %255, %260 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %263 = stablehlo.multiply %262, %arg2 : tensor<32x80xf32>
    %264 = stablehlo.add %261, %263 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %266 = stablehlo.multiply %265, %264 : tensor<32x80xf32>
    %267 = stablehlo.subtract %arg2, %266 : tensor<32x80xf32>
    %268 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %269 = stablehlo.divide %162, %268 : tensor<32x80xf32>
    %270 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %271 = stablehlo.divide %201, %270 : tensor<32x80xf32>
    %272 = stablehlo.sqrt %271 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %274 = stablehlo.add %272, %273 : tensor<32x80xf32>
    %275 = stablehlo.divide %269, %274 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %277 = stablehlo.multiply %276, %arg3 : tensor<32x80xf32>
    %278 = stablehlo.add %275, %277 : tensor<32x80xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %280 = stablehlo.multiply %279, %278 : tensor<32x80xf32>
    %281 = stablehlo.subtract %arg3, %280 : tensor<32x80xf32>
    %282 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %283 = stablehlo.divide %167, %282 : tensor<80x32xf32>
    %284 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %285 = stablehlo.divide %207, %284 : tensor<80x32xf32>
    %286 = stablehlo.sqrt %285 : tensor<80x32xf32>
    %cst_68 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %288 = stablehlo.add %286, %287 : tensor<80x32xf32>
    %289 = stablehlo.divide %283, %288 : tensor<80x32xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %291 = stablehlo.multiply %290, %arg4 : tensor<80x32xf32>
    %292 = stablehlo.add %289, %291 : tensor<80x32xf32>
    %cst_70 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %294 = stablehlo.multiply %293, %292 : tensor<80x32xf32>
    %295 = stablehlo.subtract %arg4, %294 : tensor<80x32xf32>
    %296 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %297 = stablehlo.divide %172, %296 : tensor<32xf32>
    %298 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %299 = stablehlo.divide %213, %298 : tensor<32xf32>
    %300 = stablehlo.sqrt %299 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %301 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %302 = stablehlo.add %300, %301 : tensor<32xf32>
    %303 = stablehlo.divide %297, %302 : tensor<32xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %305 = stablehlo.multiply %304, %arg5 : tensor<32xf32>
    %306 = stablehlo.add %303, %305 : tensor<32xf32>
    %cst_73 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %308 = stablehlo.multiply %307, %306 : tensor<32xf32>
    %309 = stablehlo.subtract %arg5, %308 : tensor<32xf32>
    %310 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %311 = stablehlo.divide %177, %310 : tensor<32x64xf32>
    %312 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %313 = stablehlo.divide %219, %312 : tensor<32x64xf32>
    %314 = stablehlo.sqrt %313 : tensor<32x64xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %316 = stablehlo.add %314, %315 : tensor<32x64xf32>
    %317 = stablehlo.divide %311, %316 : tensor<32x64xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %319 = stablehlo.multiply %318, %arg6 : tensor<32x64xf32>
    %320 = stablehlo.add %317, %319 : tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %322 = stablehlo.multiply %321, %320 : tensor<32x64xf32>
    %323 = stablehlo.subtract %arg6, %322 : tensor<32x64xf32>
    return %239, %253, %267, %281, %295, %309, %323, %147, %152, %157, %162, %167, %172, %177, %142, %183, %189, %195, %201, %207, %213, %219, %65 : tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
}
