module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg22 [0:1, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %2 = stablehlo.slice %1 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.compare LT, %2, %3, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %6 = stablehlo.add %2, %5 : tensor<4x12xi32>
    %7 = stablehlo.select %4, %6, %2 : tensor<4x12xi1>, tensor<4x12xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %9 = "stablehlo.gather"(%arg0, %8) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<4x12x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x12x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x12x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %23 = stablehlo.multiply %10, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.convert %23 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.multiply %24, %26 : tensor<4x12x32xbf16>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %29 = stablehlo.dot_general %27, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %30:3 = call @silu(%29) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %31 = stablehlo.multiply %28, %30#0 : tensor<4x12x80xbf16>
    %32 = stablehlo.dot_general %31, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.add %9, %32 : tensor<4x12x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x12x1xf32>
    %42 = stablehlo.rsqrt %41 : tensor<4x12x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.multiply %34, %46 : tensor<4x12x32xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %51 = stablehlo.multiply %48, %50 : tensor<4x12x32xbf16>
    %52 = stablehlo.dot_general %51, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %53 = stablehlo.slice %1 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %54 = stablehlo.convert %52 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %55:3 = call @log_softmax(%54) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %56 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %57:2 = call @take_along_axis(%55#0, %56) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_9 : tensor<f32>
    %60 = stablehlo.negate %59 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_11 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = call @take_along_axis_0(%57#1, %63) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %65 = call @log_softmax_1(%55#1, %55#2, %64) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %67 = stablehlo.dot_general %66, %51, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %48, %69 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%70 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %69, %73 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.reduce(%72 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %76 = stablehlo.convert %74 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %34, %76 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %79 = stablehlo.reshape %78 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %76, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.multiply %79, %45 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %84 = stablehlo.divide %82, %83 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %34, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.add %81, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.multiply %86, %34 : tensor<4x12x32xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.convert %90 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %92 = stablehlo.dot_general %91, %31, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %94 = stablehlo.dot_general %91, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %95 = stablehlo.multiply %28, %94 : tensor<4x12x80xbf16>
    %96 = stablehlo.multiply %94, %30#0 : tensor<4x12x80xbf16>
    %97 = call @silu_2(%30#1, %30#2, %29, %95) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.dot_general %97, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %100 = stablehlo.dot_general %97, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %101 = stablehlo.dot_general %96, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %103 = stablehlo.dot_general %96, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.add %100, %103 : tensor<4x12x32xbf16>
    %105 = stablehlo.multiply %24, %104 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %106 = stablehlo.reduce(%105 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %107 = stablehlo.reshape %106 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %108 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.multiply %104, %108 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %110 = stablehlo.reduce(%107 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %111 = stablehlo.convert %109 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %10, %111 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.reshape %113 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %111, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.multiply %114, %21 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = stablehlo.divide %117, %118 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %10, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.add %116, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.multiply %121, %10 : tensor<4x12x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.convert %125 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.add %91, %126 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %129 = "stablehlo.scatter"(%128, %8, %127) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %501 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %501 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %130 = stablehlo.slice %arg22 [1:2, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %131 = stablehlo.reshape %130 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %132 = stablehlo.slice %131 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %133 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %134 = stablehlo.compare LT, %132, %133, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_24 = stablehlo.constant dense<64> : tensor<i32>
    %135 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %136 = stablehlo.add %132, %135 : tensor<4x12xi32>
    %137 = stablehlo.select %134, %136, %132 : tensor<4x12xi1>, tensor<4x12xi32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %139 = "stablehlo.gather"(%arg0, %138) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %140 = stablehlo.convert %139 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %141 = stablehlo.multiply %140, %140 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %145 = stablehlo.divide %143, %144 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %147 = stablehlo.add %145, %146 : tensor<4x12x1xf32>
    %148 = stablehlo.rsqrt %147 : tensor<4x12x1xf32>
    %149 = stablehlo.divide %148, %147 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<4x12x1xf32>
    %152 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %140, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.convert %153 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.multiply %154, %156 : tensor<4x12x32xbf16>
    %158 = stablehlo.dot_general %157, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %159 = stablehlo.dot_general %157, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %160:3 = call @silu(%159) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %161 = stablehlo.multiply %158, %160#0 : tensor<4x12x80xbf16>
    %162 = stablehlo.dot_general %161, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %163 = stablehlo.add %139, %162 : tensor<4x12x32xbf16>
    %164 = stablehlo.convert %163 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %165 = stablehlo.multiply %164, %164 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %169 = stablehlo.divide %167, %168 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %171 = stablehlo.add %169, %170 : tensor<4x12x1xf32>
    %172 = stablehlo.rsqrt %171 : tensor<4x12x1xf32>
    %173 = stablehlo.divide %172, %171 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %175 = stablehlo.multiply %174, %173 : tensor<4x12x1xf32>
    %176 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %177 = stablehlo.multiply %164, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.convert %177 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %179 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %181 = stablehlo.multiply %178, %180 : tensor<4x12x32xbf16>
    %182 = stablehlo.dot_general %181, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %183 = stablehlo.slice %131 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %184 = stablehlo.convert %182 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %185:3 = call @log_softmax(%184) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %186 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %187:2 = call @take_along_axis(%185#0, %186) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187#0 init: %cst_33) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %189 = stablehlo.divide %188, %cst_34 : tensor<f32>
    %190 = stablehlo.negate %189 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.negate %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %192 = stablehlo.divide %191, %cst_36 : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %194 = call @take_along_axis_0(%187#1, %193) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %195 = call @log_softmax_1(%185#1, %185#2, %194) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %196 = stablehlo.convert %195 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %197 = stablehlo.dot_general %196, %181, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %198 = stablehlo.transpose %197, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %199 = stablehlo.dot_general %196, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %200 = stablehlo.multiply %178, %199 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %201 = stablehlo.reduce(%200 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %202 = stablehlo.reshape %201 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %203 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %204 = stablehlo.multiply %199, %203 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %205 = stablehlo.reduce(%202 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %206 = stablehlo.convert %204 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %207 = stablehlo.multiply %164, %206 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %209 = stablehlo.reshape %208 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %210 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %211 = stablehlo.multiply %206, %210 : tensor<4x12x32xf32>
    %212 = stablehlo.multiply %209, %175 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %214 = stablehlo.divide %212, %213 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%214 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %217 = stablehlo.multiply %164, %216 : tensor<4x12x32xf32>
    %218 = stablehlo.add %211, %217 : tensor<4x12x32xf32>
    %219 = stablehlo.multiply %216, %164 : tensor<4x12x32xf32>
    %220 = stablehlo.add %218, %219 : tensor<4x12x32xf32>
    %221 = stablehlo.convert %220 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %222 = stablehlo.dot_general %221, %161, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %223 = stablehlo.transpose %222, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %224 = stablehlo.dot_general %221, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %225 = stablehlo.multiply %158, %224 : tensor<4x12x80xbf16>
    %226 = stablehlo.multiply %224, %160#0 : tensor<4x12x80xbf16>
    %227 = call @silu_2(%160#1, %160#2, %159, %225) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %228 = stablehlo.dot_general %227, %157, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %229 = stablehlo.transpose %228, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %230 = stablehlo.dot_general %227, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %231 = stablehlo.dot_general %226, %157, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %232 = stablehlo.transpose %231, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %233 = stablehlo.dot_general %226, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %234 = stablehlo.add %230, %233 : tensor<4x12x32xbf16>
    %235 = stablehlo.multiply %154, %234 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %236 = stablehlo.reduce(%235 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %237 = stablehlo.reshape %236 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %238 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.multiply %234, %238 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %240 = stablehlo.reduce(%237 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %241 = stablehlo.convert %239 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %242 = stablehlo.multiply %140, %241 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.reduce(%242 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %244 = stablehlo.reshape %243 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %245 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %246 = stablehlo.multiply %241, %245 : tensor<4x12x32xf32>
    %247 = stablehlo.multiply %244, %151 : tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %249 = stablehlo.divide %247, %248 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.reduce(%249 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %252 = stablehlo.multiply %140, %251 : tensor<4x12x32xf32>
    %253 = stablehlo.add %246, %252 : tensor<4x12x32xf32>
    %254 = stablehlo.multiply %251, %140 : tensor<4x12x32xf32>
    %255 = stablehlo.add %253, %254 : tensor<4x12x32xf32>
    %256 = stablehlo.convert %255 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %257 = stablehlo.add %221, %256 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %259 = "stablehlo.scatter"(%258, %138, %257) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %501 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %501 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.add %cst_48, %60 : tensor<f32>
    %261 = stablehlo.add %260, %190 : tensor<f32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %262 = stablehlo.divide %261, %cst_49 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %264 = stablehlo.add %263, %129 : tensor<64x32xbf16>
    %265 = stablehlo.add %264, %259 : tensor<64x32xbf16>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %267 = stablehlo.divide %265, %266 : tensor<64x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %269 = stablehlo.add %268, %110 : tensor<32xbf16>
    %270 = stablehlo.add %269, %240 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %272 = stablehlo.divide %270, %271 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %274 = stablehlo.add %273, %102 : tensor<32x80xbf16>
    %275 = stablehlo.add %274, %232 : tensor<32x80xbf16>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %277 = stablehlo.divide %275, %276 : tensor<32x80xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %279 = stablehlo.add %278, %99 : tensor<32x80xbf16>
    %280 = stablehlo.add %279, %229 : tensor<32x80xbf16>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %282 = stablehlo.divide %280, %281 : tensor<32x80xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %284 = stablehlo.add %283, %93 : tensor<80x32xbf16>
    %285 = stablehlo.add %284, %223 : tensor<80x32xbf16>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %286 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %287 = stablehlo.divide %285, %286 : tensor<80x32xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %289 = stablehlo.add %288, %75 : tensor<32xbf16>
    %290 = stablehlo.add %289, %205 : tensor<32xbf16>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %292 = stablehlo.divide %290, %291 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %294 = stablehlo.add %293, %68 : tensor<32x64xbf16>
    %295 = stablehlo.add %294, %198 : tensor<32x64xbf16>
    %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %296 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %297 = stablehlo.divide %295, %296 : tensor<32x64xbf16>
    %c_64 = stablehlo.constant dense<1> : tensor<i32>
    %298 = stablehlo.add %arg14, %c_64 : tensor<i32>
    %299 = stablehlo.convert %267 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %300 = stablehlo.convert %272 : (tensor<32xbf16>) -> tensor<32xf32>
    %301 = stablehlo.convert %277 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %302 = stablehlo.convert %282 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %303 = stablehlo.convert %287 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %304 = stablehlo.convert %292 : (tensor<32xbf16>) -> tensor<32xf32>
    %305 = stablehlo.convert %297 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %307 = stablehlo.multiply %306, %arg7 : tensor<64x32xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %309 = stablehlo.multiply %308, %299 : tensor<64x32xf32>
    %310 = stablehlo.add %307, %309 : tensor<64x32xf32>
    %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %312 = stablehlo.multiply %311, %arg8 : tensor<32xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %314 = stablehlo.multiply %313, %300 : tensor<32xf32>
    %315 = stablehlo.add %312, %314 : tensor<32xf32>
    %cst_69 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %317 = stablehlo.multiply %316, %arg9 : tensor<32x80xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %319 = stablehlo.multiply %318, %301 : tensor<32x80xf32>
    %320 = stablehlo.add %317, %319 : tensor<32x80xf32>
    %cst_71 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %322 = stablehlo.multiply %321, %arg10 : tensor<32x80xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %324 = stablehlo.multiply %323, %302 : tensor<32x80xf32>
    %325 = stablehlo.add %322, %324 : tensor<32x80xf32>
    %cst_73 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %327 = stablehlo.multiply %326, %arg11 : tensor<80x32xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %329 = stablehlo.multiply %328, %303 : tensor<80x32xf32>
    %330 = stablehlo.add %327, %329 : tensor<80x32xf32>
    %cst_75 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %332 = stablehlo.multiply %331, %arg12 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %334 = stablehlo.multiply %333, %304 : tensor<32xf32>
    %335 = stablehlo.add %332, %334 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %337 = stablehlo.multiply %336, %arg13 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %339 = stablehlo.multiply %338, %305 : tensor<32x64xf32>
    %340 = stablehlo.add %337, %339 : tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %342 = stablehlo.multiply %341, %arg15 : tensor<64x32xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %344 = stablehlo.multiply %343, %299 : tensor<64x32xf32>
    %345 = stablehlo.multiply %344, %299 : tensor<64x32xf32>
    %346 = stablehlo.add %342, %345 : tensor<64x32xf32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %347 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %348 = stablehlo.multiply %347, %arg16 : tensor<32xf32>
    %cst_82 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %349 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %350 = stablehlo.multiply %349, %300 : tensor<32xf32>
    %351 = stablehlo.multiply %350, %300 : tensor<32xf32>
    %352 = stablehlo.add %348, %351 : tensor<32xf32>
    %cst_83 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %354 = stablehlo.multiply %353, %arg17 : tensor<32x80xf32>
    %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %356 = stablehlo.multiply %355, %301 : tensor<32x80xf32>
    %357 = stablehlo.multiply %356, %301 : tensor<32x80xf32>
    %358 = stablehlo.add %354, %357 : tensor<32x80xf32>
    %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %359 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %360 = stablehlo.multiply %359, %arg18 : tensor<32x80xf32>
    %cst_86 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %362 = stablehlo.multiply %361, %302 : tensor<32x80xf32>
    %363 = stablehlo.multiply %362, %302 : tensor<32x80xf32>
    %364 = stablehlo.add %360, %363 : tensor<32x80xf32>
    %cst_87 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %365 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %366 = stablehlo.multiply %365, %arg19 : tensor<80x32xf32>
    %cst_88 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %368 = stablehlo.multiply %367, %303 : tensor<80x32xf32>
    %369 = stablehlo.multiply %368, %303 : tensor<80x32xf32>
    %370 = stablehlo.add %366, %369 : tensor<80x32xf32>
    %cst_89 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %372 = stablehlo.multiply %371, %arg20 : tensor<32xf32>
    %cst_90 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %373 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %374 = stablehlo.multiply %373, %304 : tensor<32xf32>
    %375 = stablehlo.multiply %374, %304 : tensor<32xf32>
    %376 = stablehlo.add %372, %375 : tensor<32xf32>
    %cst_91 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %378 = stablehlo.multiply %377, %arg21 : tensor<32x64xf32>
    %cst_92 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %379 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %380 = stablehlo.multiply %379, %305 : tensor<32x64xf32>
    %381 = stablehlo.multiply %380, %305 : tensor<32x64xf32>
    %382 = stablehlo.add %378, %381 : tensor<32x64xf32>
    %383 = stablehlo.convert %298 : (tensor<i32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %384 = stablehlo.power %cst_93, %383 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %385 = stablehlo.subtract %cst_94, %384 : tensor<f32>
    %386 = stablehlo.convert %298 : (tensor<i32>) -> tensor<f32>
    %cst_95 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %387 = stablehlo.power %cst_95, %386 : tensor<f32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %388 = stablehlo.subtract %cst_96, %387 : tensor<f32>
    %389 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %390 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %391 = stablehlo.divide %310, %390 : tensor<64x32xf32>
    %392 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %393 = stablehlo.divide %346, %392 : tensor<64x32xf32>
    %394 = stablehlo.sqrt %393 : tensor<64x32xf32>
    %cst_97 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %395 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %396 = stablehlo.add %394, %395 : tensor<64x32xf32>
    %397 = stablehlo.divide %391, %396 : tensor<64x32xf32>
    %cst_98 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %398 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %399 = stablehlo.multiply %398, %389 : tensor<64x32xf32>
    %400 = stablehlo.add %397, %399 : tensor<64x32xf32>
    %cst_99 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %401 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %402 = stablehlo.multiply %401, %400 : tensor<64x32xf32>
    %403 = stablehlo.subtract %389, %402 : tensor<64x32xf32>
    %404 = stablehlo.convert %403 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %405 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %406 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %407 = stablehlo.divide %315, %406 : tensor<32xf32>
    %408 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %409 = stablehlo.divide %352, %408 : tensor<32xf32>
    %410 = stablehlo.sqrt %409 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %412 = stablehlo.add %410, %411 : tensor<32xf32>
    %413 = stablehlo.divide %407, %412 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %414 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %415 = stablehlo.multiply %414, %405 : tensor<32xf32>
    %416 = stablehlo.add %413, %415 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %418 = stablehlo.multiply %417, %416 : tensor<32xf32>
    %419 = stablehlo.subtract %405, %418 : tensor<32xf32>
    %420 = stablehlo.convert %419 : (tensor<32xf32>) -> tensor<32xbf16>
    %421 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %422 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %423 = stablehlo.divide %320, %422 : tensor<32x80xf32>
    %424 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %425 = stablehlo.divide %358, %424 : tensor<32x80xf32>
    %426 = stablehlo.sqrt %425 : tensor<32x80xf32>
    %cst_103 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %428 = stablehlo.add %426, %427 : tensor<32x80xf32>
    %429 = stablehlo.divide %423, %428 : tensor<32x80xf32>
    %cst_104 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %430 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %431 = stablehlo.multiply %430, %421 : tensor<32x80xf32>
    %432 = stablehlo.add %429, %431 : tensor<32x80xf32>
    %cst_105 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %434 = stablehlo.multiply %433, %432 : tensor<32x80xf32>
    %435 = stablehlo.subtract %421, %434 : tensor<32x80xf32>
    %436 = stablehlo.convert %435 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %437 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %438 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %439 = stablehlo.divide %325, %438 : tensor<32x80xf32>
    %440 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %441 = stablehlo.divide %364, %440 : tensor<32x80xf32>
    %442 = stablehlo.sqrt %441 : tensor<32x80xf32>
    %cst_106 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %444 = stablehlo.add %442, %443 : tensor<32x80xf32>
    %445 = stablehlo.divide %439, %444 : tensor<32x80xf32>
    %cst_107 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %446 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %447 = stablehlo.multiply %446, %437 : tensor<32x80xf32>
    %448 = stablehlo.add %445, %447 : tensor<32x80xf32>
    %cst_108 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %450 = stablehlo.multiply %449, %448 : tensor<32x80xf32>
    %451 = stablehlo.subtract %437, %450 : tensor<32x80xf32>
    %452 = stablehlo.convert %451 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %453 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %454 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %455 = stablehlo.divide %330, %454 : tensor<80x32xf32>
    %456 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %457 = stablehlo.divide %370, %456 : tensor<80x32xf32>
    %458 = stablehlo.sqrt %457 : tensor<80x32xf32>
    %cst_109 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %459 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %460 = stablehlo.add %458, %459 : tensor<80x32xf32>
    %461 = stablehlo.divide %455, %460 : tensor<80x32xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %462 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %463 = stablehlo.multiply %462, %453 : tensor<80x32xf32>
    %464 = stablehlo.add %461, %463 : tensor<80x32xf32>
    %cst_111 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %466 = stablehlo.multiply %465, %464 : tensor<80x32xf32>
    %467 = stablehlo.subtract %453, %466 : tensor<80x32xf32>
    %468 = stablehlo.convert %467 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %469 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %470 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %471 = stablehlo.divide %335, %470 : tensor<32xf32>
    %472 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %473 = stablehlo.divide %376, %472 : tensor<32xf32>
    %474 = stablehlo.sqrt %473 : tensor<32xf32>
    %cst_112 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %476 = stablehlo.add %474, %475 : tensor<32xf32>
    %477 = stablehlo.divide %471, %476 : tensor<32xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %478 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %479 = stablehlo.multiply %478, %469 : tensor<32xf32>
    %480 = stablehlo.add %477, %479 : tensor<32xf32>
    %cst_114 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %481 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %482 = stablehlo.multiply %481, %480 : tensor<32xf32>
    %483 = stablehlo.subtract %469, %482 : tensor<32xf32>
    %484 = stablehlo.convert %483 : (tensor<32xf32>) -> tensor<32xbf16>
    %485 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %486 = stablehlo.broadcast_in_dim %385, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %487 = stablehlo.divide %340, %486 : tensor<32x64xf32>
    %488 = stablehlo.broadcast_in_dim %388, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %489 = stablehlo.divide %382, %488 : tensor<32x64xf32>
    %490 = stablehlo.sqrt %489 : tensor<32x64xf32>
    %cst_115 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %491 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %492 = stablehlo.add %490, %491 : tensor<32x64xf32>
    %493 = stablehlo.divide %487, %492 : tensor<32x64xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %494 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %495 = stablehlo.multiply %494, %485 : tensor<32x64xf32>
    %496 = stablehlo.add %493, %495 : tensor<32x64xf32>
    %cst_117 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %497 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %498 = stablehlo.multiply %497, %496 : tensor<32x64xf32>
    %499 = stablehlo.subtract %485, %498 : tensor<32x64xf32>
    %500 = stablehlo.convert %499 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %404, %420, %436, %452, %468, %484, %500, %310, %315, %320, %325, %330, %335, %340, %298, %346, %352, %358, %364, %370, %376, %382, %262 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
