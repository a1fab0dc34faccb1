module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<80x32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<f32>, %arg17: tensor<i32>, %arg18: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[0]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32xf32>) -> tensor<32xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %5 = stablehlo.slice %arg18 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %7 = stablehlo.compare LT, %5, %6, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %9 = stablehlo.add %5, %8 : tensor<4x12xi32>
    %10 = stablehlo.select %7, %9, %5 : tensor<4x12xi1>, tensor<4x12xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %12 = "stablehlo.gather"(%0, %11) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %13 = stablehlo.convert %12 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x12x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<4x12x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x12x1xf32>
    %25 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<4x12x32xf32>
    %27 = stablehlo.convert %26 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.dot_general %27, %1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %29 = stablehlo.slice %28 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %30 = stablehlo.slice %28 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %31:3 = call @silu(%29) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %32 = stablehlo.multiply %31#0, %30 : tensor<4x12x80xbf16>
    %33 = stablehlo.dot_general %32, %2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.add %12, %33 : tensor<4x12x32xbf16>
    %35 = stablehlo.convert %34 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %40 = stablehlo.divide %38, %39 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %42 = stablehlo.add %40, %41 : tensor<4x12x1xf32>
    %43 = stablehlo.rsqrt %42 : tensor<4x12x1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<4x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %48 = stablehlo.multiply %35, %47 : tensor<4x12x32xf32>
    %49 = stablehlo.convert %48 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.broadcast_in_dim %3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.multiply %49, %51 : tensor<4x12x32xbf16>
    %53 = stablehlo.dot_general %52, %4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %54 = stablehlo.slice %arg18 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %55 = stablehlo.convert %53 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %56:3 = call @log_softmax(%55) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %57 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %58 = stablehlo.iota dim = 0 : tensor<64xi32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %60 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %62 = stablehlo.compare EQ, %60, %61, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %63 = call @_where(%62, %56#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_11 : tensor<f32>
    %67 = stablehlo.negate %66 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_12, %arg16 : tensor<f32>
    %69 = stablehlo.negate %68 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %70 = stablehlo.divide %69, %cst_13 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %73 = call @_where_0(%62, %72) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %74 = call @log_softmax_1(%56#1, %56#2, %73) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %75 = stablehlo.convert %74 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %76 = stablehlo.dot_general %75, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %78 = stablehlo.dot_general %75, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %49, %78 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.reduce(%79 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %81 = stablehlo.reshape %80 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %82 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.multiply %78, %82 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.reduce(%81 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %85 = stablehlo.convert %83 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %35, %85 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %88 = stablehlo.reshape %87 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %85, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.multiply %88, %46 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %93 = stablehlo.divide %91, %92 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %35, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.add %90, %96 : tensor<4x12x32xf32>
    %98 = stablehlo.multiply %95, %35 : tensor<4x12x32xf32>
    %99 = stablehlo.add %97, %98 : tensor<4x12x32xf32>
    %100 = stablehlo.convert %99 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %101 = stablehlo.dot_general %100, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %103 = stablehlo.dot_general %100, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %104 = stablehlo.multiply %31#0, %103 : tensor<4x12x80xbf16>
    %105 = stablehlo.multiply %103, %30 : tensor<4x12x80xbf16>
    %106 = call @silu_2(%31#1, %31#2, %29, %105) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %107 = stablehlo.concatenate %106, %104, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %108 = stablehlo.dot_general %107, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %110 = stablehlo.dot_general %107, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %13, %111 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.reshape %113 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %111, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.multiply %114, %24 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = stablehlo.divide %117, %118 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %122 = stablehlo.multiply %13, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.add %116, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.multiply %121, %13 : tensor<4x12x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.convert %125 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.add %100, %126 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %129 = "stablehlo.scatter"(%128, %11, %127) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg19: tensor<bf16>, %arg20: tensor<bf16>):
      %315 = stablehlo.add %arg19, %arg20 : tensor<bf16>
      stablehlo.return %315 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %130 = stablehlo.convert %77 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %131 = stablehlo.convert %84 : (tensor<32xbf16>) -> tensor<32xf32>
    %132 = stablehlo.convert %102 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %133 = stablehlo.convert %109 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %134 = stablehlo.convert %129 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %135 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %136 = stablehlo.divide %134, %135 : tensor<64x32xf32>
    %137 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %138 = stablehlo.divide %133, %137 : tensor<32x160xf32>
    %139 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %140 = stablehlo.divide %132, %139 : tensor<80x32xf32>
    %141 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %142 = stablehlo.divide %131, %141 : tensor<32xf32>
    %143 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %144 = stablehlo.divide %130, %143 : tensor<32x64xf32>
    %145 = stablehlo.is_finite %136 : (tensor<64x32xf32>) -> tensor<64x32xi1>
    %c_23 = stablehlo.constant dense<true> : tensor<i1>
    %146 = stablehlo.reduce(%145 init: %c_23) applies stablehlo.and across dimensions = [0, 1] : (tensor<64x32xi1>, tensor<i1>) -> tensor<i1>
    %147 = stablehlo.is_finite %138 : (tensor<32x160xf32>) -> tensor<32x160xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %148 = stablehlo.reduce(%147 init: %c_24) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x160xi1>, tensor<i1>) -> tensor<i1>
    %149 = stablehlo.is_finite %140 : (tensor<80x32xf32>) -> tensor<80x32xi1>
    %c_25 = stablehlo.constant dense<true> : tensor<i1>
    %150 = stablehlo.reduce(%149 init: %c_25) applies stablehlo.and across dimensions = [0, 1] : (tensor<80x32xi1>, tensor<i1>) -> tensor<i1>
    %151 = stablehlo.is_finite %142 : (tensor<32xf32>) -> tensor<32xi1>
    %c_26 = stablehlo.constant dense<true> : tensor<i1>
    %152 = stablehlo.reduce(%151 init: %c_26) applies stablehlo.and across dimensions = [0] : (tensor<32xi1>, tensor<i1>) -> tensor<i1>
    %153 = stablehlo.is_finite %144 : (tensor<32x64xf32>) -> tensor<32x64xi1>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %154 = stablehlo.reduce(%153 init: %c_27) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x64xi1>, tensor<i1>) -> tensor<i1>
    %155 = stablehlo.and %146, %148 : tensor<i1>
    %156 = stablehlo.and %155, %150 : tensor<i1>
    %157 = stablehlo.and %156, %152 : tensor<i1>
    %158 = stablehlo.and %157, %154 : tensor<i1>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %159 = stablehlo.add %arg10, %c_28 : tensor<i32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %161 = stablehlo.multiply %160, %arg5 : tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %136 : tensor<64x32xf32>
    %164 = stablehlo.add %161, %163 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %166 = stablehlo.multiply %165, %arg6 : tensor<32x160xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %168 = stablehlo.multiply %167, %138 : tensor<32x160xf32>
    %169 = stablehlo.add %166, %168 : tensor<32x160xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %171 = stablehlo.multiply %170, %arg7 : tensor<80x32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %173 = stablehlo.multiply %172, %140 : tensor<80x32xf32>
    %174 = stablehlo.add %171, %173 : tensor<80x32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %176 = stablehlo.multiply %175, %arg8 : tensor<32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %178 = stablehlo.multiply %177, %142 : tensor<32xf32>
    %179 = stablehlo.add %176, %178 : tensor<32xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %181 = stablehlo.multiply %180, %arg9 : tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %183 = stablehlo.multiply %182, %144 : tensor<32x64xf32>
    %184 = stablehlo.add %181, %183 : tensor<32x64xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %186 = stablehlo.multiply %185, %arg11 : tensor<64x32xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %188 = stablehlo.multiply %187, %136 : tensor<64x32xf32>
    %189 = stablehlo.multiply %188, %136 : tensor<64x32xf32>
    %190 = stablehlo.add %186, %189 : tensor<64x32xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %192 = stablehlo.multiply %191, %arg12 : tensor<32x160xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %194 = stablehlo.multiply %193, %138 : tensor<32x160xf32>
    %195 = stablehlo.multiply %194, %138 : tensor<32x160xf32>
    %196 = stablehlo.add %192, %195 : tensor<32x160xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %198 = stablehlo.multiply %197, %arg13 : tensor<80x32xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %200 = stablehlo.multiply %199, %140 : tensor<80x32xf32>
    %201 = stablehlo.multiply %200, %140 : tensor<80x32xf32>
    %202 = stablehlo.add %198, %201 : tensor<80x32xf32>
    %cst_45 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %arg14 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.multiply %205, %142 : tensor<32xf32>
    %207 = stablehlo.multiply %206, %142 : tensor<32xf32>
    %208 = stablehlo.add %204, %207 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %210 = stablehlo.multiply %209, %arg15 : tensor<32x64xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %212 = stablehlo.multiply %211, %144 : tensor<32x64xf32>
    %213 = stablehlo.multiply %212, %144 : tensor<32x64xf32>
    %214 = stablehlo.add %210, %213 : tensor<32x64xf32>
    %215 = stablehlo.convert %159 : (tensor<i32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %216 = stablehlo.power %cst_49, %215 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %217 = stablehlo.subtract %cst_50, %216 : tensor<f32>
    %218 = stablehlo.convert %159 : (tensor<i32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %219 = stablehlo.power %cst_51, %218 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %220 = stablehlo.subtract %cst_52, %219 : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %222 = stablehlo.divide %164, %221 : tensor<64x32xf32>
    %223 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %224 = stablehlo.divide %190, %223 : tensor<64x32xf32>
    %225 = stablehlo.sqrt %224 : tensor<64x32xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %227 = stablehlo.add %225, %226 : tensor<64x32xf32>
    %228 = stablehlo.divide %222, %227 : tensor<64x32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %230 = stablehlo.multiply %229, %arg0 : tensor<64x32xf32>
    %231 = stablehlo.add %228, %230 : tensor<64x32xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %233 = stablehlo.multiply %232, %231 : tensor<64x32xf32>
    %234 = stablehlo.subtract %arg0, %233 : tensor<64x32xf32>
    %235 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %236 = stablehlo.divide %169, %235 : tensor<32x160xf32>
    %237 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %238 = stablehlo.divide %196, %237 : tensor<32x160xf32>
    %239 = stablehlo.sqrt %238 : tensor<32x160xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %241 = stablehlo.add %239, %240 : tensor<32x160xf32>
    %242 = stablehlo.divide %236, %241 : tensor<32x160xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %244 = stablehlo.multiply %243, %arg1 : tensor<32x160xf32>
    %245 = stablehlo.add %242, %244 : tensor<32x160xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %247 = stablehlo.multiply %246, %245 : tensor<32x160xf32>
    %248 = stablehlo.subtract %arg1, %247 : tensor<32x160xf32>
    %249 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %250 = stablehlo.divide %174, %249 : tensor<80x32xf32>
    %251 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %252 = stablehlo.divide %202, %251 : tensor<80x32xf32>
    %253 = stablehlo.sqrt %252 : tensor<80x32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %255 = stablehlo.add %253, %254 : tensor<80x32xf32>
    %256 = stablehlo.divide %250, %255 : tensor<80x32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %258 = stablehlo.multiply %257, %arg2 : tensor<80x32xf32>
    %259 = stablehlo.add %256, %258 : tensor<80x32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %261 = stablehlo.multiply %260, %259 : tensor<80x32xf32>
    %262 = stablehlo.subtract %arg2, %261 : tensor<80x32xf32>
    %263 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %264 = stablehlo.divide %179, %263 : tensor<32xf32>
    %265 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %266 = stablehlo.divide %208, %265 : tensor<32xf32>
    %267 = stablehlo.sqrt %266 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %269 = stablehlo.add %267, %268 : tensor<32xf32>
    %270 = stablehlo.divide %264, %269 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %272 = stablehlo.multiply %271, %arg3 : tensor<32xf32>
    %273 = stablehlo.add %270, %272 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<32xf32>
    %276 = stablehlo.subtract %arg3, %275 : tensor<32xf32>
    %277 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %278 = stablehlo.divide %184, %277 : tensor<32x64xf32>
    %279 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %280 = stablehlo.divide %214, %279 : tensor<32x64xf32>
    %281 = stablehlo.sqrt %280 : tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %283 = stablehlo.add %281, %282 : tensor<32x64xf32>
    %284 = stablehlo.divide %278, %283 : tensor<32x64xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %286 = stablehlo.multiply %285, %arg4 : tensor<32x64xf32>
    %287 = stablehlo.add %284, %286 : tensor<32x64xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %289 = stablehlo.multiply %288, %287 : tensor<32x64xf32>
    %290 = stablehlo.subtract %arg4, %289 : tensor<32x64xf32>
    %291 = call @_where_3(%158, %234, %arg0) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %292 = call @_where_4(%158, %248, %arg1) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %293 = call @_where_5(%158, %262, %arg2) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %294 = call @_where_6(%158, %276, %arg3) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %295 = call @_where_7(%158, %290, %arg4) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %296 = call @_where_3(%158, %164, %arg5) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %297 = call @_where_4(%158, %169, %arg6) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %298 = call @_where_5(%158, %174, %arg7) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %299 = call @_where_6(%158, %179, %arg8) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %300 = call @_where_7(%158, %184, %arg9) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %301 = call @_where_8(%158, %159, %arg10) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %302 = call @_where_3(%158, %190, %arg11) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %303 = call @_where_4(%158, %196, %arg12) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %304 = call @_where_5(%158, %202, %arg13) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %305 = call @_where_6(%158, %208, %arg14) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %306 = call @_where_7(%158, %214, %arg15) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %c_68 = stablehlo.constant dense<1> : tensor<i32>
    %307 = stablehlo.add %arg17, %c_68 : tensor<i32>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %308 = call @_where_9(%158, %307, %c_69) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_70 = stablehlo.constant dense<8> : tensor<i32>
    %309 = call @remainder(%308, %c_70) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_71 = stablehlo.constant dense<0> : tensor<i32>
    %310 = stablehlo.compare EQ, %309, %c_71, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_72 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %311 = stablehlo.multiply %arg16, %cst_72 : tensor<f32>
    %312 = call @_where_10(%310, %311, %arg16) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %313 = stablehlo.divide %arg16, %cst_73 : tensor<f32>
    %314 = call @_where_10(%158, %312, %313) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %291, %292, %293, %294, %295, %296, %297, %298, %299, %300, %301, %302, %303, %304, %305, %306, %314, %308, %67 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<i32>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xf32>
    return %0 : tensor<64x32xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<32x160xf32>, %arg2: tensor<32x160xf32>) -> tensor<32x160xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x160xf32>
    return %0 : tensor<32x160xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<80x32xf32>, %arg2: tensor<80x32xf32>) -> tensor<80x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xf32>
    return %0 : tensor<80x32xf32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>) -> tensor<32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xf32>
    return %0 : tensor<32xf32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<32x64xf32>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xf32>
    return %0 : tensor<32x64xf32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_9(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg2 : tensor<i32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_8(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_10(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
