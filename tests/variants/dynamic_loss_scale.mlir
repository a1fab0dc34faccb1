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
    %58:2 = call @take_along_axis(%56#0, %57) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_9 : tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.multiply %cst_10, %arg16 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_11 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = call @take_along_axis_0(%58#1, %65) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %67 = call @log_softmax_1(%56#1, %56#2, %66) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = stablehlo.convert %67 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %69 = stablehlo.dot_general %68, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %71 = stablehlo.dot_general %68, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.multiply %49, %71 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.reduce(%72 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.reshape %73 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %75 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.multiply %71, %75 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.reduce(%74 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %78 = stablehlo.convert %76 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %35, %78 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %81 = stablehlo.reshape %80 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %78, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.multiply %81, %46 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %86 = stablehlo.divide %84, %85 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %89 = stablehlo.multiply %35, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.add %83, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.multiply %88, %35 : tensor<4x12x32xf32>
    %92 = stablehlo.add %90, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.convert %92 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %94 = stablehlo.dot_general %93, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %96 = stablehlo.dot_general %93, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %97 = stablehlo.multiply %31#0, %96 : tensor<4x12x80xbf16>
    %98 = stablehlo.multiply %96, %30 : tensor<4x12x80xbf16>
    %99 = call @silu_2(%31#1, %31#2, %29, %98) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %100 = stablehlo.concatenate %99, %97, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %101 = stablehlo.dot_general %100, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %103 = stablehlo.dot_general %100, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.convert %103 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %13, %104 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %104, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.multiply %107, %24 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %13, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.add %109, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.multiply %114, %13 : tensor<4x12x32xf32>
    %118 = stablehlo.add %116, %117 : tensor<4x12x32xf32>
    %119 = stablehlo.convert %118 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %120 = stablehlo.add %93, %119 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %121 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %122 = "stablehlo.scatter"(%121, %11, %120) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg19: tensor<bf16>, %arg20: tensor<bf16>):
      %308 = stablehlo.add %arg19, %arg20 : tensor<bf16>
      stablehlo.return %308 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %123 = stablehlo.convert %70 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %124 = stablehlo.convert %77 : (tensor<32xbf16>) -> tensor<32xf32>
    %125 = stablehlo.convert %95 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %126 = stablehlo.convert %102 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %127 = stablehlo.convert %122 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %128 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %129 = stablehlo.divide %127, %128 : tensor<64x32xf32>
    %130 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %131 = stablehlo.divide %126, %130 : tensor<32x160xf32>
    %132 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %133 = stablehlo.divide %125, %132 : tensor<80x32xf32>
    %134 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %135 = stablehlo.divide %124, %134 : tensor<32xf32>
    %136 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %137 = stablehlo.divide %123, %136 : tensor<32x64xf32>
    %138 = stablehlo.is_finite %129 : (tensor<64x32xf32>) -> tensor<64x32xi1>
    %c_21 = stablehlo.constant dense<true> : tensor<i1>
    %139 = stablehlo.reduce(%138 init: %c_21) applies stablehlo.and across dimensions = [0, 1] : (tensor<64x32xi1>, tensor<i1>) -> tensor<i1>
    %140 = stablehlo.is_finite %131 : (tensor<32x160xf32>) -> tensor<32x160xi1>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %141 = stablehlo.reduce(%140 init: %c_22) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x160xi1>, tensor<i1>) -> tensor<i1>
    %142 = stablehlo.is_finite %133 : (tensor<80x32xf32>) -> tensor<80x32xi1>
    %c_23 = stablehlo.constant dense<true> : tensor<i1>
    %143 = stablehlo.reduce(%142 init: %c_23) applies stablehlo.and across dimensions = [0, 1] : (tensor<80x32xi1>, tensor<i1>) -> tensor<i1>
    %144 = stablehlo.is_finite %135 : (tensor<32xf32>) -> tensor<32xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %145 = stablehlo.reduce(%144 init: %c_24) applies stablehlo.and across dimensions = [0] : (tensor<32xi1>, tensor<i1>) -> tensor<i1>
    %146 = stablehlo.is_finite %137 : (tensor<32x64xf32>) -> tensor<32x64xi1>
    %c_25 = stablehlo.constant dense<true> : tensor<i1>
    %147 = stablehlo.reduce(%146 init: %c_25) applies stablehlo.and across dimensions = [0, 1] : (tensor<32x64xi1>, tensor<i1>) -> tensor<i1>
    %148 = stablehlo.and %139, %141 : tensor<i1>
    %149 = stablehlo.and %148, %143 : tensor<i1>
    %150 = stablehlo.and %149, %145 : tensor<i1>
    %151 = stablehlo.and %150, %147 : tensor<i1>
    %c_26 = stablehlo.constant dense<1> : tensor<i32>
    %152 = stablehlo.add %arg10, %c_26 : tensor<i32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %154 = stablehlo.multiply %153, %arg5 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %156 = stablehlo.multiply %155, %129 : tensor<64x32xf32>
    %157 = stablehlo.add %154, %156 : tensor<64x32xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %159 = stablehlo.multiply %158, %arg6 : tensor<32x160xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %161 = stablehlo.multiply %160, %131 : tensor<32x160xf32>
    %162 = stablehlo.add %159, %161 : tensor<32x160xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %164 = stablehlo.multiply %163, %arg7 : tensor<80x32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %166 = stablehlo.multiply %165, %133 : tensor<80x32xf32>
    %167 = stablehlo.add %164, %166 : tensor<80x32xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %169 = stablehlo.multiply %168, %arg8 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %171 = stablehlo.multiply %170, %135 : tensor<32xf32>
    %172 = stablehlo.add %169, %171 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %174 = stablehlo.multiply %173, %arg9 : tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %176 = stablehlo.multiply %175, %137 : tensor<32x64xf32>
    %177 = stablehlo.add %174, %176 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.multiply %178, %arg11 : tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %129 : tensor<64x32xf32>
    %182 = stablehlo.multiply %181, %129 : tensor<64x32xf32>
    %183 = stablehlo.add %179, %182 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %185 = stablehlo.multiply %184, %arg12 : tensor<32x160xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %187 = stablehlo.multiply %186, %131 : tensor<32x160xf32>
    %188 = stablehlo.multiply %187, %131 : tensor<32x160xf32>
    %189 = stablehlo.add %185, %188 : tensor<32x160xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %191 = stablehlo.multiply %190, %arg13 : tensor<80x32xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %193 = stablehlo.multiply %192, %133 : tensor<80x32xf32>
    %194 = stablehlo.multiply %193, %133 : tensor<80x32xf32>
    %195 = stablehlo.add %191, %194 : tensor<80x32xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %197 = stablehlo.multiply %196, %arg14 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.multiply %198, %135 : tensor<32xf32>
    %200 = stablehlo.multiply %199, %135 : tensor<32xf32>
    %201 = stablehlo.add %197, %200 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %203 = stablehlo.multiply %202, %arg15 : tensor<32x64xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %205 = stablehlo.multiply %204, %137 : tensor<32x64xf32>
    %206 = stablehlo.multiply %205, %137 : tensor<32x64xf32>
    %207 = stablehlo.add %203, %206 : tensor<32x64xf32>
    %208 = stablehlo.convert %152 : (tensor<i32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %209 = stablehlo.power %cst_47, %208 : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.subtract %cst_48, %209 : tensor<f32>
    %211 = stablehlo.convert %152 : (tensor<i32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %212 = stablehlo.power %cst_49, %211 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %213 = stablehlo.subtract %cst_50, %212 : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %215 = stablehlo.divide %157, %214 : tensor<64x32xf32>
    %216 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %217 = stablehlo.divide %183, %216 : tensor<64x32xf32>
    %218 = stablehlo.sqrt %217 : tensor<64x32xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %220 = stablehlo.add %218, %219 : tensor<64x32xf32>
    %221 = stablehlo.divide %215, %220 : tensor<64x32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %223 = stablehlo.multiply %222, %arg0 : tensor<64x32xf32>
    %224 = stablehlo.add %221, %223 : tensor<64x32xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %226 = stablehlo.multiply %225, %224 : tensor<64x32xf32>
    %227 = stablehlo.subtract %arg0, %226 : tensor<64x32xf32>
    %228 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %229 = stablehlo.divide %162, %228 : tensor<32x160xf32>
    %230 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %231 = stablehlo.divide %189, %230 : tensor<32x160xf32>
    %232 = stablehlo.sqrt %231 : tensor<32x160xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %234 = stablehlo.add %232, %233 : tensor<32x160xf32>
    %235 = stablehlo.divide %229, %234 : tensor<32x160xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %237 = stablehlo.multiply %236, %arg1 : tensor<32x160xf32>
    %238 = stablehlo.add %235, %237 : tensor<32x160xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %240 = stablehlo.multiply %239, %238 : tensor<32x160xf32>
    %241 = stablehlo.subtract %arg1, %240 : tensor<32x160xf32>
    %242 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %243 = stablehlo.divide %167, %242 : tensor<80x32xf32>
    %244 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %245 = stablehlo.divide %195, %244 : tensor<80x32xf32>
    %246 = stablehlo.sqrt %245 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %248 = stablehlo.add %246, %247 : tensor<80x32xf32>
    %249 = stablehlo.divide %243, %248 : tensor<80x32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %251 = stablehlo.multiply %250, %arg2 : tensor<80x32xf32>
    %252 = stablehlo.add %249, %251 : tensor<80x32xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %254 = stablehlo.multiply %253, %252 : tensor<80x32xf32>
    %255 = stablehlo.subtract %arg2, %254 : tensor<80x32xf32>
    %256 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %257 = stablehlo.divide %172, %256 : tensor<32xf32>
    %258 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %259 = stablehlo.divide %201, %258 : tensor<32xf32>
    %260 = stablehlo.sqrt %259 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %262 = stablehlo.add %260, %261 : tensor<32xf32>
    %263 = stablehlo.divide %257, %262 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %265 = stablehlo.multiply %264, %arg3 : tensor<32xf32>
    %266 = stablehlo.add %263, %265 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %268 = stablehlo.multiply %267, %266 : tensor<32xf32>
    %269 = stablehlo.subtract %arg3, %268 : tensor<32xf32>
    %270 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %271 = stablehlo.divide %177, %270 : tensor<32x64xf32>
    %272 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %273 = stablehlo.divide %207, %272 : tensor<32x64xf32>
    %274 = stablehlo.sqrt %273 : tensor<32x64xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %276 = stablehlo.add %274, %275 : tensor<32x64xf32>
    %277 = stablehlo.divide %271, %276 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %279 = stablehlo.multiply %278, %arg4 : tensor<32x64xf32>
    %280 = stablehlo.add %277, %279 : tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %282 = stablehlo.multiply %281, %280 : tensor<32x64xf32>
    %283 = stablehlo.subtract %arg4, %282 : tensor<32x64xf32>
    %284 = call @_where(%151, %227, %arg0) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %285 = call @_where_3(%151, %241, %arg1) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %286 = call @_where_4(%151, %255, %arg2) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %287 = call @_where_5(%151, %269, %arg3) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %288 = call @_where_6(%151, %283, %arg4) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %289 = call @_where(%151, %157, %arg5) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %290 = call @_where_3(%151, %162, %arg6) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %291 = call @_where_4(%151, %167, %arg7) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %292 = call @_where_5(%151, %172, %arg8) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %293 = call @_where_6(%151, %177, %arg9) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %294 = call @_where_7(%151, %152, %arg10) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %295 = call @_where(%151, %183, %arg11) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %296 = call @_where_3(%151, %189, %arg12) : (tensor<i1>, tensor<32x160xf32>, tensor<32x160xf32>) -> tensor<32x160xf32>
    %297 = call @_where_4(%151, %195, %arg13) : (tensor<i1>, tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x32xf32>
    %298 = call @_where_5(%151, %201, %arg14) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %299 = call @_where_6(%151, %207, %arg15) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %c_66 = stablehlo.constant dense<1> : tensor<i32>
    %300 = stablehlo.add %arg17, %c_66 : tensor<i32>
    %c_67 = stablehlo.constant dense<0> : tensor<i32>
    %301 = call @_where_8(%151, %300, %c_67) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_68 = stablehlo.constant dense<8> : tensor<i32>
    %302 = call @remainder(%301, %c_68) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %303 = stablehlo.compare EQ, %302, %c_69, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_70 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %304 = stablehlo.multiply %arg16, %cst_70 : tensor<f32>
    %305 = call @_where_9(%303, %304, %arg16) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %306 = stablehlo.divide %arg16, %cst_71 : tensor<f32>
    %307 = call @_where_9(%151, %305, %306) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %284, %285, %286, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %298, %299, %307, %301, %61 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<i32>, tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<32x160xf32>, %arg2: tensor<32x160xf32>) -> tensor<32x160xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x160xf32>
    return %0 : tensor<32x160xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<80x32xf32>, %arg2: tensor<80x32xf32>) -> tensor<80x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xf32>
    return %0 : tensor<80x32xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>) -> tensor<32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xf32>
    return %0 : tensor<32xf32>
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
