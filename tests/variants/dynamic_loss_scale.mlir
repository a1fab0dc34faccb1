module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x80xf32>, %arg3: tensor<32x80xf32>, %arg4: tensor<80x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<f32>, %arg23: tensor<i32>, %arg24: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32xf32> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[0]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32xf32>) -> tensor<32xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %5 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %6 = stablehlo.convert %arg6 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %7 = stablehlo.slice %arg24 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %58 = stablehlo.slice %arg24 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %66 = stablehlo.multiply %cst_10, %arg22 : tensor<f32>
    %67 = stablehlo.negate %66 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %68 = stablehlo.divide %67, %cst_11 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %70 = call @take_along_axis_0(%62#1, %69) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %71 = call @log_softmax_1(%60#1, %60#2, %70) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %72 = stablehlo.convert %71 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %73 = stablehlo.dot_general %72, %56, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %75 = stablehlo.dot_general %72, %6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.multiply %53, %75 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.reduce(%76 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %78 = stablehlo.reshape %77 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %79 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.multiply %75, %79 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.reduce(%78 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %82 = stablehlo.convert %80 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %39, %82 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %85 = stablehlo.reshape %84 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %86 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %82, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.multiply %85, %50 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.divide %88, %89 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %93 = stablehlo.multiply %39, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.add %87, %93 : tensor<4x12x32xf32>
    %95 = stablehlo.multiply %92, %39 : tensor<4x12x32xf32>
    %96 = stablehlo.add %94, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.convert %96 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.dot_general %97, %36, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %100 = stablehlo.dot_general %97, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.multiply %33, %100 : tensor<4x12x80xbf16>
    %102 = stablehlo.multiply %100, %35#0 : tensor<4x12x80xbf16>
    %103 = call @silu_2(%35#1, %35#2, %34, %101) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %104 = stablehlo.dot_general %103, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %106 = stablehlo.dot_general %103, %3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.dot_general %102, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %109 = stablehlo.dot_general %102, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.add %106, %109 : tensor<4x12x32xbf16>
    %111 = stablehlo.multiply %29, %110 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %112 = stablehlo.reduce(%111 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %113 = stablehlo.reshape %112 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %114 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %115 = stablehlo.multiply %110, %114 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %116 = stablehlo.reduce(%113 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %117 = stablehlo.convert %115 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %118 = stablehlo.multiply %15, %117 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %120 = stablehlo.reshape %119 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %121 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %117, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.multiply %120, %26 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %125 = stablehlo.divide %123, %124 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %128 = stablehlo.multiply %15, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.add %122, %128 : tensor<4x12x32xf32>
    %130 = stablehlo.multiply %127, %15 : tensor<4x12x32xf32>
    %131 = stablehlo.add %129, %130 : tensor<4x12x32xf32>
    %132 = stablehlo.convert %131 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.add %97, %132 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %134 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %135 = "stablehlo.scatter"(%134, %13, %133) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg25: tensor<bf16>, %arg26: tensor<bf16>):
      %389 = stablehlo.add %arg25, %arg26 : tensor<bf16>
      stablehlo.return %389 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %136 = stablehlo.convert %74 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %137 = stablehlo.convert %81 : (tensor<32xbf16>) -> tensor<32xf32>
    %138 = stablehlo.convert %99 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %139 = stablehlo.convert %105 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %140 = stablehlo.convert %108 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %141 = stablehlo.convert %116 : (tensor<32xbf16>) -> tensor<32xf32>
    %142 = stablehlo.convert %135 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %143 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %144 = stablehlo.divide %142, %143 : tensor<64x32xf32>
    %145 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.divide %141, %145 : tensor<32xf32>
    %147 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %148 = stablehlo.divide %140, %147 : tensor<32x80xf32>
    %149 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %150 = stablehlo.divide %139, %149 : tensor<32x80xf32>
    %151 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %152 = stablehlo.divide %138, %151 : tensor<80x32xf32>
    %153 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %154 = stablehlo.divide %137, %153 : tensor<32xf32>
    %155 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %156 = stablehlo.divide %136, %155 : tensor<32x64xf32>
    %157 = stablehlo.is_finite %144 : (tensor<64x32xf32>) -> tensor<64x32xi1>
    %c_23 = stablehlo.constant dense<true> : tensor<i1>
    %158 = stablehlo.reduce(%157 init: %c_23) applies stablehlo.and across dimensions = [0, 1] : (tensor<64x32xi1>, tensor<i1>) -> tensor<i1>
    %159 = stablehlo.is_finite %146 : (tensor<32xf32>) -> tensor<32xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %160 = stablehlo.reduce(%159 init: %c_24) applies stablehlo.and across dimensions = [0] : (tensor<32xi1>, tensor<i1>) -> tensor<i1>
    %161 = stablehlo.is_finite %148 : (tensor<32x80xf32>) -> tensor<32x80xi1>
    %c_25 = stablehlo.constant dense<true> : tensor<i1>
    %162 = stablehlo.reduce(%161 init: %c_25) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x80xi1>, tensor<i1>) -> tensor<i1>
    %163 = stablehlo.is_finite %150 : (tensor<32x80xf32>) -> tensor<32x80xi1>
    %c_26 = stablehlo.constant dense<true> : tensor<i1>
    %164 = stablehlo.reduce(%163 init: %c_26) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x80xi1>, tensor<i1>) -> tensor<i1>
    %165 = stablehlo.is_finite %152 : (tensor<80x32xf32>) -> tensor<80x32xi1>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %166 = stablehlo.reduce(%165 init: %c_27) applies stablehlo.and across dimensions = [0, 1] : (tensor<80x32xi1>, tensor<i1>) -> tensor<i1>
    %167 = stablehlo.is_finite %154 : (tensor<32xf32>) -> tensor<32xi1>
    %c_28 = stablehlo.constant dense<true> : tensor<i1>
    %168 = stablehlo.reduce(%167 init: %c_28) applies stablehlo.and across dimensions = [0] : (tensor<32xi1>, tensor<i1>) -> tensor<i1>
    %169 = stablehlo.is_finite %156 : (tensor<32x64xf32>) -> tensor<32x64xi1>
    %c_29 = stablehlo.constant dense<true> : tensor<i1>
    %170 = stablehlo.reduce(%169 init: %c_29) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x64xi1>, tensor<i1>) -> tensor<i1>
    %171 = stablehlo.and %158, %160 : tensor<i1>
    %172 = stablehlo.and %171, %162 : tensor<i1>
    %173 = stablehlo.and %172, %164 : tensor<i1>
    %174 = stablehlo.and %173, %166 : tensor<i1>
    %175 = stablehlo.and %174, %168 : tensor<i1>
    %176 = stablehlo.and %175, %170 : tensor<i1>
    %c_30 = stablehlo.constant dense<1> : tensor<i32>
    %177 = stablehlo.add %arg14, %c_30 : tensor<i32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.multiply %178, %arg7 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %144 : tensor<64x32xf32>
    %182 = stablehlo.add %179, %181 : tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %184 = stablehlo.multiply %183, %arg8 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %186 = stablehlo.multiply %185, %146 : tensor<32xf32>
    %187 = stablehlo.add %184, %186 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %189 = stablehlo.multiply %188, %arg9 : tensor<32x80xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %191 = stablehlo.multiply %190, %148 : tensor<32x80xf32>
    %192 = stablehlo.add %189, %191 : tensor<32x80xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %194 = stablehlo.multiply %193, %arg10 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %196 = stablehlo.multiply %195, %150 : tensor<32x80xf32>
    %197 = stablehlo.add %194, %196 : tensor<32x80xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %199 = stablehlo.multiply %198, %arg11 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %201 = stablehlo.multiply %200, %152 : tensor<80x32xf32>
    %202 = stablehlo.add %199, %201 : tensor<80x32xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %arg12 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.multiply %205, %154 : tensor<32xf32>
    %207 = stablehlo.add %204, %206 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %209 = stablehlo.multiply %208, %arg13 : tensor<32x64xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %211 = stablehlo.multiply %210, %156 : tensor<32x64xf32>
    %212 = stablehlo.add %209, %211 : tensor<32x64xf32>
    %cst_45 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %214 = stablehlo.multiply %213, %arg15 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %216 = stablehlo.multiply %215, %144 : tensor<64x32xf32>
    %217 = stablehlo.multiply %216, %144 : tensor<64x32xf32>
    %218 = stablehlo.add %214, %217 : tensor<64x32xf32>
    %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.multiply %219, %arg16 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %222 = stablehlo.multiply %221, %146 : tensor<32xf32>
    %223 = stablehlo.multiply %222, %146 : tensor<32xf32>
    %224 = stablehlo.add %220, %223 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %226 = stablehlo.multiply %225, %arg17 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %228 = stablehlo.multiply %227, %148 : tensor<32x80xf32>
    %229 = stablehlo.multiply %228, %148 : tensor<32x80xf32>
    %230 = stablehlo.add %226, %229 : tensor<32x80xf32>
    %cst_51 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %232 = stablehlo.multiply %231, %arg18 : tensor<32x80xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %234 = stablehlo.multiply %233, %150 : tensor<32x80xf32>
    %235 = stablehlo.multiply %234, %150 : tensor<32x80xf32>
    %236 = stablehlo.add %232, %235 : tensor<32x80xf32>
    %cst_53 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %238 = stablehlo.multiply %237, %arg19 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %240 = stablehlo.multiply %239, %152 : tensor<80x32xf32>
    %241 = stablehlo.multiply %240, %152 : tensor<80x32xf32>
    %242 = stablehlo.add %238, %241 : tensor<80x32xf32>
    %cst_55 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.multiply %243, %arg20 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.multiply %245, %154 : tensor<32xf32>
    %247 = stablehlo.multiply %246, %154 : tensor<32xf32>
    %248 = stablehlo.add %244, %247 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %250 = stablehlo.multiply %249, %arg21 : tensor<32x64xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %252 = stablehlo.multiply %251, %156 : tensor<32x64xf32>
    %253 = stablehlo.multiply %252, %156 : tensor<32x64xf32>
    %254 = stablehlo.add %250, %253 : tensor<32x64xf32>
    %255 = stablehlo.convert %177 : (tensor<i32>) -> tensor<f32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %256 = stablehlo.power %cst_59, %255 : tensor<f32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %257 = stablehlo.subtract %cst_60, %256 : tensor<f32>
    %258 = stablehlo.convert %177 : (tensor<i32>) -> tensor<f32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %259 = stablehlo.power %cst_61, %258 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %260 = stablehlo.subtract %cst_62, %259 : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %262 = stablehlo.divide %182, %261 : tensor<64x32xf32>
    %263 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %264 = stablehlo.divide %218, %263 : tensor<64x32xf32>
    %265 = stablehlo.sqrt %264 : tensor<64x32xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %267 = stablehlo.add %265, %266 : tensor<64x32xf32>
    %268 = stablehlo.divide %262, %267 : tensor<64x32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %270 = stablehlo.multiply %269, %arg0 : tensor<64x32xf32>
    %271 = stablehlo.add %268, %270 : tensor<64x32xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %273 = stablehlo.multiply %272, %271 : tensor<64x32xf32>
    %274 = stablehlo.subtract %arg0, %273 : tensor<64x32xf32>
    %275 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %276 = stablehlo.divide %187, %275 : tensor<32xf32>
    %277 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %278 = stablehlo.divide %224, %277 : tensor<32xf32>
    %279 = stablehlo.sqrt %278 : tensor<32xf32>
    %cst_66 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %281 = stablehlo.add %279, %280 : tensor<32xf32>
    %282 = stablehlo.divide %276, %281 : tensor<32xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %284 = stablehlo.multiply %283, %arg1 : tensor<32xf32>
    %285 = stablehlo.add %282, %284 : tensor<32xf32>
    %cst_68 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %287 = stablehlo.multiply %286, %285 : tensor<32xf32>
    %288 = stablehlo.subtract %arg1, %287 : tensor<32xf32>
    %289 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %290 = stablehlo.divide %192, %289 : tensor<32x80xf32>
    %291 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %292 = stablehlo.divide %230, %291 : tensor<32x80xf32>
    %293 = stablehlo.sqrt %292 : tensor<32x80xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %295 = stablehlo.add %293, %294 : tensor<32x80xf32>
    %296 = stablehlo.divide %290, %295 : tensor<32x80xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %298 = stablehlo.multiply %297, %arg2 : tensor<32x80xf32>
    %299 = stablehlo.add %296, %298 : tensor<32x80xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %301 = stablehlo.multiply %300, %299 : tensor<32x80xf32>
    %302 = stablehlo.subtract %arg2, %301 : tensor<32x80xf32>
    %303 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %304 = stablehlo.divide %197, %303 : tensor<32x80xf32>
    %305 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %306 = stablehlo.divide %236, %305 : tensor<32x80xf32>
    %307 = stablehlo.sqrt %306 : tensor<32x80xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %309 = stablehlo.add %307, %308 : tensor<32x80xf32>
    %310 = stablehlo.divide %304, %309 : tensor<32x80xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %312 = stablehlo.multiply %311, %arg3 : tensor<32x80xf32>
    %313 = stablehlo.add %310, %312 : tensor<32x80xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %315 = stablehlo.multiply %314, %313 : tensor<32x80xf32>
    %316 = stablehlo.subtract %arg3, %315 : tensor<32x80xf32>
    %317 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %318 = stablehlo.divide %202, %317 : tensor<80x32xf32>
    %319 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %320 = stablehlo.divide %242, %319 : tensor<80x32xf32>
    %321 = stablehlo.sqrt %320 : tensor<80x32xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %323 = stablehlo.add %321, %322 : tensor<80x32xf32>
    %324 = stablehlo.divide %318, %323 : tensor<80x32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %326 = stablehlo.multiply %325, %arg4 : tensor<80x32xf32>
    %327 = stablehlo.add %324, %326 : tensor<80x32xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %329 = stablehlo.multiply %328, %327 : tensor<80x32xf32>
    %330 = stablehlo.subtract %arg4, %329 : tensor<80x32xf32>
    %331 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %332 = stablehlo.divide %207, %331 : tensor<32xf32>
    %333 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %334 = stablehlo.divide %248, %333 : tensor<32xf32>
    %335 = stablehlo.sqrt %334 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %337 = stablehlo.add %335, %336 : tensor<32xf32>
    %338 = stablehlo.divide %332, %337 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %340 = stablehlo.multiply %339, %arg5 : tensor<32xf32>
    %341 = stablehlo.add %338, %340 : tensor<32xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %343 = stablehlo.multiply %342, %341 : tensor<32xf32>
    %344 = stablehlo.subtract %arg5, %343 : tensor<32xf32>
    %345 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %346 = stablehlo.divide %212, %345 : tensor<32x64xf32>
    %347 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %348 = stablehlo.divide %254, %347 : tensor<32x64xf32>
    %349 = stablehlo.sqrt %348 : tensor<32x64xf32>
    %cst_81 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %350 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %351 = stablehlo.add %349, %350 : tensor<32x64xf32>
    %352 = stablehlo.divide %346, %351 : tensor<32x64xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %354 = stablehlo.multiply %353, %arg6 : tensor<32x64xf32>
    %355 = stablehlo.add %352, %354 : tensor<32x64xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %356 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %357 = stablehlo.multiply %356, %355 : tensor<32x64xf32>
    %358 = stablehlo.subtract %arg6, %357 : tensor<32x64xf32>
    %359 = call @_where(%176, %274, %arg0) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %360 = call @_where_3(%176, %288, %arg1) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %361 = call @_where_4(%176, %302, %arg2) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %362 = call @_where_4(%176, %316, %arg3) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %363 = call @_where_5(%176, %330, %arg4) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %364 = call @_where_3(%176, %344, %arg5) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %365 = call @_where_6(%176, %358, %arg6) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %366 = call @_where(%176, %182, %arg7) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %367 = call @_where_3(%176, %187, %arg8) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %368 = call @_where_4(%176, %192, %arg9) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %369 = call @_where_4(%176, %197, %arg10) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %370 = call @_where_5(%176, %202, %arg11) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %371 = call @_where_3(%176, %207, %arg12) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %372 = call @_where_6(%176, %212, %arg13) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %373 = call @_where_7(%176, %177, %arg14) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %374 = call @_where(%176, %218, %arg15) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %375 = call @_where_3(%176, %224, %arg16) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %376 = call @_where_4(%176, %230, %arg17) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %377 = call @_where_4(%176, %236, %arg18) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %378 = call @_where_5(%176, %242, %arg19) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %379 = call @_where_3(%176, %248, %arg20) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %380 = call @_where_6(%176, %254, %arg21) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %c_84 = stablehlo.constant dense<1> : tensor<i32>
    %381 = stablehlo.add %arg23, %c_84 : tensor<i32>
    %c_85 = stablehlo.constant dense<0> : tensor<i32>
    %382 = call @_where_8(%176, %381, %c_85) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_86 = stablehlo.constant dense<8> : tensor<i32>
    %383 = call @remainder(%382, %c_86) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_87 = stablehlo.constant dense<0> : tensor<i32>
    %384 = stablehlo.compare EQ, %383, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_88 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %385 = stablehlo.multiply %arg22, %cst_88 : tensor<f32>
    %386 = call @_where_9(%384, %385, %arg22) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %387 = stablehlo.divide %arg22, %cst_89 : tensor<f32>
    %388 = call @_where_9(%176, %386, %387) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %359, %360, %361, %362, %363, %364, %365, %366, %367, %368, %369, %370, %371, %372, %373, %374, %375, %376, %377, %378, %379, %380, %388, %382, %65 : tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<i32>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xf32>
    return %0 : tensor<64x32xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>) -> tensor<32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xf32>
    return %0 : tensor<32xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<32x80xf32>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x80xf32>
    return %0 : tensor<32x80xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<80x32xf32>, %arg2: tensor<80x32xf32>) -> tensor<80x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xf32>
    return %0 : tensor<80x32xf32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<32x64xf32>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xf32>
    return %0 : tensor<32x64xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg2 : tensor<i32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_7(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
