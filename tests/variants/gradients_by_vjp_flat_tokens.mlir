module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %1 = stablehlo.reshape %0 : (tensor<4x12xi32>) -> tensor<48xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %3 = stablehlo.compare LT, %1, %2, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %5 = stablehlo.add %1, %4 : tensor<48xi32>
    %6 = stablehlo.select %3, %5, %1 : tensor<48xi1>, tensor<48xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %8 = "stablehlo.gather"(%arg0, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<48x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<48x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<48x1xf32>
    %17 = stablehlo.rsqrt %16 : tensor<48x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<48x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<48x1xf32>
    %21 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %22 = stablehlo.multiply %9, %21 : tensor<48x32xf32>
    %23 = stablehlo.convert %22 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %26 = stablehlo.multiply %23, %25 : tensor<48x32xbf16>
    %27 = stablehlo.dot_general %26, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %28 = stablehlo.dot_general %26, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %29:3 = call @silu(%28) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %30 = stablehlo.multiply %27, %29#0 : tensor<48x80xbf16>
    %31 = stablehlo.dot_general %30, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %32 = stablehlo.add %8, %31 : tensor<48x32xbf16>
    %33 = stablehlo.convert %32 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<48x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %38 = stablehlo.divide %36, %37 : tensor<48x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %40 = stablehlo.add %38, %39 : tensor<48x1xf32>
    %41 = stablehlo.rsqrt %40 : tensor<48x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<48x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<48x1xf32>
    %45 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %46 = stablehlo.multiply %33, %45 : tensor<48x32xf32>
    %47 = stablehlo.convert %46 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %48 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %50 = stablehlo.multiply %47, %49 : tensor<48x32xbf16>
    %51 = stablehlo.dot_general %50, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x64xbf16>) -> tensor<48x64xbf16>
    %52 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %53 = stablehlo.reshape %52 : (tensor<4x12xi32>) -> tensor<48xi32>
    %54 = stablehlo.convert %51 : (tensor<48x64xbf16>) -> tensor<48x64xf32>
    %55:3 = call @log_softmax(%54) : (tensor<48x64xf32>) -> (tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>)
    %56 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %57:2 = call @take_along_axis(%55#0, %56) : (tensor<48x64xf32>, tensor<48x1xi32>) -> (tensor<48x1xf32>, tensor<48x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_9 : tensor<f32>
    %60 = stablehlo.negate %59 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_11 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %64 = call @take_along_axis_0(%57#1, %63) : (tensor<48x1x1xi32>, tensor<48x1xf32>) -> tensor<48x64xf32>
    %65 = call @log_softmax_1(%55#1, %55#2, %64) : (tensor<48x64xf32>, tensor<48x1xf32>, tensor<48x64xf32>) -> tensor<48x64xf32>
    %66 = stablehlo.convert %65 : (tensor<48x64xf32>) -> tensor<48x64xbf16>
    %67 = stablehlo.dot_general %66, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x64xbf16>, tensor<32x64xbf16>) -> tensor<48x32xbf16>
    %70 = stablehlo.multiply %47, %69 : tensor<48x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%70 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %74 = stablehlo.multiply %69, %73 : tensor<48x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.reduce(%72 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %76 = stablehlo.convert %74 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %77 = stablehlo.multiply %33, %76 : tensor<48x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %79 = stablehlo.reshape %78 : (tensor<48xf32>) -> tensor<48x1xf32>
    %80 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %81 = stablehlo.multiply %76, %80 : tensor<48x32xf32>
    %82 = stablehlo.multiply %79, %44 : tensor<48x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %84 = stablehlo.divide %82, %83 : tensor<48x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<48xf32>) -> tensor<48x32xf32>
    %87 = stablehlo.multiply %33, %86 : tensor<48x32xf32>
    %88 = stablehlo.add %81, %87 : tensor<48x32xf32>
    %89 = stablehlo.multiply %86, %33 : tensor<48x32xf32>
    %90 = stablehlo.add %88, %89 : tensor<48x32xf32>
    %91 = stablehlo.convert %90 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %92 = stablehlo.dot_general %91, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x80xbf16>) -> tensor<32x80xbf16>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %94 = stablehlo.dot_general %91, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<80x32xbf16>) -> tensor<48x80xbf16>
    %95 = stablehlo.multiply %27, %94 : tensor<48x80xbf16>
    %96 = stablehlo.multiply %94, %29#0 : tensor<48x80xbf16>
    %97 = call @silu_2(%29#1, %29#2, %28, %95) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %98 = stablehlo.dot_general %97, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %100 = stablehlo.dot_general %97, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %101 = stablehlo.dot_general %96, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %103 = stablehlo.dot_general %96, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %104 = stablehlo.add %100, %103 : tensor<48x32xbf16>
    %105 = stablehlo.multiply %23, %104 : tensor<48x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %106 = stablehlo.reduce(%105 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %107 = stablehlo.reshape %106 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %108 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %109 = stablehlo.multiply %104, %108 : tensor<48x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %110 = stablehlo.reduce(%107 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %111 = stablehlo.convert %109 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %112 = stablehlo.multiply %9, %111 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %114 = stablehlo.reshape %113 : (tensor<48xf32>) -> tensor<48x1xf32>
    %115 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %116 = stablehlo.multiply %111, %115 : tensor<48x32xf32>
    %117 = stablehlo.multiply %114, %20 : tensor<48x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %119 = stablehlo.divide %117, %118 : tensor<48x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<48xf32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %9, %121 : tensor<48x32xf32>
    %123 = stablehlo.add %116, %122 : tensor<48x32xf32>
    %124 = stablehlo.multiply %121, %9 : tensor<48x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<48x32xf32>
    %126 = stablehlo.convert %125 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %127 = stablehlo.add %91, %126 : tensor<48x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %129 = "stablehlo.scatter"(%128, %7, %127) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %333 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %333 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %130 = stablehlo.add %arg14, %c_23 : tensor<i32>
    %131 = stablehlo.convert %129 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %132 = stablehlo.convert %110 : (tensor<32xbf16>) -> tensor<32xf32>
    %133 = stablehlo.convert %102 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %134 = stablehlo.convert %99 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %135 = stablehlo.convert %93 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %136 = stablehlo.convert %75 : (tensor<32xbf16>) -> tensor<32xf32>
    %137 = stablehlo.convert %68 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %139 = stablehlo.multiply %138, %arg7 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %141 = stablehlo.multiply %140, %131 : tensor<64x32xf32>
    %142 = stablehlo.add %139, %141 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %arg8 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.multiply %145, %132 : tensor<32xf32>
    %147 = stablehlo.add %144, %146 : tensor<32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %149 = stablehlo.multiply %148, %arg9 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %151 = stablehlo.multiply %150, %133 : tensor<32x80xf32>
    %152 = stablehlo.add %149, %151 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %arg10 : tensor<32x80xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %156 = stablehlo.multiply %155, %134 : tensor<32x80xf32>
    %157 = stablehlo.add %154, %156 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %159 = stablehlo.multiply %158, %arg11 : tensor<80x32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %161 = stablehlo.multiply %160, %135 : tensor<80x32xf32>
    %162 = stablehlo.add %159, %161 : tensor<80x32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %164 = stablehlo.multiply %163, %arg12 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %166 = stablehlo.multiply %165, %136 : tensor<32xf32>
    %167 = stablehlo.add %164, %166 : tensor<32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %169 = stablehlo.multiply %168, %arg13 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %171 = stablehlo.multiply %170, %137 : tensor<32x64xf32>
    %172 = stablehlo.add %169, %171 : tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %174 = stablehlo.multiply %173, %arg15 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %176 = stablehlo.multiply %175, %131 : tensor<64x32xf32>
    %177 = stablehlo.multiply %176, %131 : tensor<64x32xf32>
    %178 = stablehlo.add %174, %177 : tensor<64x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %180 = stablehlo.multiply %179, %arg16 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %182 = stablehlo.multiply %181, %132 : tensor<32xf32>
    %183 = stablehlo.multiply %182, %132 : tensor<32xf32>
    %184 = stablehlo.add %180, %183 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %186 = stablehlo.multiply %185, %arg17 : tensor<32x80xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %188 = stablehlo.multiply %187, %133 : tensor<32x80xf32>
    %189 = stablehlo.multiply %188, %133 : tensor<32x80xf32>
    %190 = stablehlo.add %186, %189 : tensor<32x80xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %192 = stablehlo.multiply %191, %arg18 : tensor<32x80xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %194 = stablehlo.multiply %193, %134 : tensor<32x80xf32>
    %195 = stablehlo.multiply %194, %134 : tensor<32x80xf32>
    %196 = stablehlo.add %192, %195 : tensor<32x80xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %198 = stablehlo.multiply %197, %arg19 : tensor<80x32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %200 = stablehlo.multiply %199, %135 : tensor<80x32xf32>
    %201 = stablehlo.multiply %200, %135 : tensor<80x32xf32>
    %202 = stablehlo.add %198, %201 : tensor<80x32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %arg20 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.multiply %205, %136 : tensor<32xf32>
    %207 = stablehlo.multiply %206, %136 : tensor<32xf32>
    %208 = stablehlo.add %204, %207 : tensor<32xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %210 = stablehlo.multiply %209, %arg21 : tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %212 = stablehlo.multiply %211, %137 : tensor<32x64xf32>
    %213 = stablehlo.multiply %212, %137 : tensor<32x64xf32>
    %214 = stablehlo.add %210, %213 : tensor<32x64xf32>
    %215 = stablehlo.convert %130 : (tensor<i32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %216 = stablehlo.power %cst_52, %215 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %217 = stablehlo.subtract %cst_53, %216 : tensor<f32>
    %218 = stablehlo.convert %130 : (tensor<i32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %219 = stablehlo.power %cst_54, %218 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %220 = stablehlo.subtract %cst_55, %219 : tensor<f32>
    %221 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %222 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %223 = stablehlo.divide %142, %222 : tensor<64x32xf32>
    %224 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %225 = stablehlo.divide %178, %224 : tensor<64x32xf32>
    %226 = stablehlo.sqrt %225 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %228 = stablehlo.add %226, %227 : tensor<64x32xf32>
    %229 = stablehlo.divide %223, %228 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %231 = stablehlo.multiply %230, %221 : tensor<64x32xf32>
    %232 = stablehlo.add %229, %231 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %234 = stablehlo.multiply %233, %232 : tensor<64x32xf32>
    %235 = stablehlo.subtract %221, %234 : tensor<64x32xf32>
    %236 = stablehlo.convert %235 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %237 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %238 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %239 = stablehlo.divide %147, %238 : tensor<32xf32>
    %240 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.divide %184, %240 : tensor<32xf32>
    %242 = stablehlo.sqrt %241 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.add %242, %243 : tensor<32xf32>
    %245 = stablehlo.divide %239, %244 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %247 = stablehlo.multiply %246, %237 : tensor<32xf32>
    %248 = stablehlo.add %245, %247 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.multiply %249, %248 : tensor<32xf32>
    %251 = stablehlo.subtract %237, %250 : tensor<32xf32>
    %252 = stablehlo.convert %251 : (tensor<32xf32>) -> tensor<32xbf16>
    %253 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %254 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %255 = stablehlo.divide %152, %254 : tensor<32x80xf32>
    %256 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %257 = stablehlo.divide %190, %256 : tensor<32x80xf32>
    %258 = stablehlo.sqrt %257 : tensor<32x80xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %260 = stablehlo.add %258, %259 : tensor<32x80xf32>
    %261 = stablehlo.divide %255, %260 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %263 = stablehlo.multiply %262, %253 : tensor<32x80xf32>
    %264 = stablehlo.add %261, %263 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %266 = stablehlo.multiply %265, %264 : tensor<32x80xf32>
    %267 = stablehlo.subtract %253, %266 : tensor<32x80xf32>
    %268 = stablehlo.convert %267 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %269 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %270 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %271 = stablehlo.divide %157, %270 : tensor<32x80xf32>
    %272 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %273 = stablehlo.divide %196, %272 : tensor<32x80xf32>
    %274 = stablehlo.sqrt %273 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %276 = stablehlo.add %274, %275 : tensor<32x80xf32>
    %277 = stablehlo.divide %271, %276 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %279 = stablehlo.multiply %278, %269 : tensor<32x80xf32>
    %280 = stablehlo.add %277, %279 : tensor<32x80xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %282 = stablehlo.multiply %281, %280 : tensor<32x80xf32>
    %283 = stablehlo.subtract %269, %282 : tensor<32x80xf32>
    %284 = stablehlo.convert %283 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %285 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %286 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %287 = stablehlo.divide %162, %286 : tensor<80x32xf32>
    %288 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %289 = stablehlo.divide %202, %288 : tensor<80x32xf32>
    %290 = stablehlo.sqrt %289 : tensor<80x32xf32>
    %cst_68 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %292 = stablehlo.add %290, %291 : tensor<80x32xf32>
    %293 = stablehlo.divide %287, %292 : tensor<80x32xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %295 = stablehlo.multiply %294, %285 : tensor<80x32xf32>
    %296 = stablehlo.add %293, %295 : tensor<80x32xf32>
    %cst_70 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %298 = stablehlo.multiply %297, %296 : tensor<80x32xf32>
    %299 = stablehlo.subtract %285, %298 : tensor<80x32xf32>
    %300 = stablehlo.convert %299 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %301 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %302 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %303 = stablehlo.divide %167, %302 : tensor<32xf32>
    %304 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %305 = stablehlo.divide %208, %304 : tensor<32xf32>
    %306 = stablehlo.sqrt %305 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %308 = stablehlo.add %306, %307 : tensor<32xf32>
    %309 = stablehlo.divide %303, %308 : tensor<32xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %311 = stablehlo.multiply %310, %301 : tensor<32xf32>
    %312 = stablehlo.add %309, %311 : tensor<32xf32>
    %cst_73 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %314 = stablehlo.multiply %313, %312 : tensor<32xf32>
    %315 = stablehlo.subtract %301, %314 : tensor<32xf32>
    %316 = stablehlo.convert %315 : (tensor<32xf32>) -> tensor<32xbf16>
    %317 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %318 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %319 = stablehlo.divide %172, %318 : tensor<32x64xf32>
    %320 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %321 = stablehlo.divide %214, %320 : tensor<32x64xf32>
    %322 = stablehlo.sqrt %321 : tensor<32x64xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %324 = stablehlo.add %322, %323 : tensor<32x64xf32>
    %325 = stablehlo.divide %319, %324 : tensor<32x64xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %327 = stablehlo.multiply %326, %317 : tensor<32x64xf32>
    %328 = stablehlo.add %325, %327 : tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %330 = stablehlo.multiply %329, %328 : tensor<32x64xf32>
    %331 = stablehlo.subtract %317, %330 : tensor<32x64xf32>
    %332 = stablehlo.convert %331 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %236, %252, %268, %284, %300, %316, %332, %142, %147, %152, %157, %162, %167, %172, %130, %178, %184, %190, %196, %202, %208, %214, %60 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<48x64xf32>) -> (tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<48xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<48x64xf32>
    %6 = stablehlo.exponential %5 : tensor<48x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %9 = stablehlo.log %8 : tensor<48x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<48x64xf32>
    return %11, %6, %8 : tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<48x64xf32>, %arg1: tensor<48x1xi32>) -> (tensor<48x1xf32>, tensor<48x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<48x1xi32>, tensor<48x1xi32>) -> tensor<48x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<48x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<48x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<48x1xi1>, tensor<48x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<48x1xi32>) -> tensor<48x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<48x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<48x1x1xi32>, tensor<48x1x1xi32>) -> tensor<48x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<48x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<48x1x1xi32>, tensor<48x1x1xi32>) -> tensor<48x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<48x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<48x1x1xi1>, tensor<i1>) -> tensor<48x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<48x64xf32>, tensor<48x1x1xi32>) -> tensor<48x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<48x1xi1>, tensor<48x1xf32>
    return %15, %5 : tensor<48x1xf32>, tensor<48x1x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<48x1x1xi32>, %arg1: tensor<48x1xf32>) -> tensor<48x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<48x64xf32>, tensor<48x1x1xi32>, tensor<48x1xf32>) -> tensor<48x64xf32>
    return %1 : tensor<48x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<48x64xf32>, %arg1: tensor<48x1xf32>, %arg2: tensor<48x64xf32>) -> tensor<48x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<48x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.reshape %1 : (tensor<48xf32>) -> tensor<48x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<48x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<48xf32>) -> tensor<48x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<48x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<48x64xf32>
    return %7 : tensor<48x64xf32>
  }
  func.func private @silu_2(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
