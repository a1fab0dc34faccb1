module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<80x32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[0]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32xf32>) -> tensor<32xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %5 = stablehlo.slice %arg16 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %54 = stablehlo.slice %arg16 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %68 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_13 : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %72 = call @_where_0(%62, %71) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %73 = call @log_softmax_1(%56#1, %56#2, %72) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %74 = stablehlo.convert %73 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %75 = stablehlo.dot_general %74, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %77 = stablehlo.dot_general %74, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %78 = stablehlo.multiply %49, %77 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.reduce(%78 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %80 = stablehlo.reshape %79 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %81 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.multiply %77, %81 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %83 = stablehlo.reduce(%80 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %84 = stablehlo.convert %82 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %35, %84 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %87 = stablehlo.reshape %86 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %89 = stablehlo.multiply %84, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.multiply %87, %46 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %92 = stablehlo.divide %90, %91 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %95 = stablehlo.multiply %35, %94 : tensor<4x12x32xf32>
    %96 = stablehlo.add %89, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.multiply %94, %35 : tensor<4x12x32xf32>
    %98 = stablehlo.add %96, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.convert %98 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.dot_general %99, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %102 = stablehlo.dot_general %99, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %103 = stablehlo.multiply %31#0, %102 : tensor<4x12x80xbf16>
    %104 = stablehlo.multiply %102, %30 : tensor<4x12x80xbf16>
    %105 = call @silu_2(%31#1, %31#2, %29, %104) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %106 = stablehlo.concatenate %105, %103, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %107 = stablehlo.dot_general %106, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %109 = stablehlo.dot_general %106, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.convert %109 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %13, %110 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.reshape %112 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %114 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %110, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.multiply %113, %24 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.divide %116, %117 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %13, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.add %115, %121 : tensor<4x12x32xf32>
    %123 = stablehlo.multiply %120, %13 : tensor<4x12x32xf32>
    %124 = stablehlo.add %122, %123 : tensor<4x12x32xf32>
    %125 = stablehlo.convert %124 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.add %99, %125 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %127 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %128 = "stablehlo.scatter"(%127, %11, %126) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %266 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %266 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %129 = stablehlo.convert %76 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %130 = stablehlo.convert %83 : (tensor<32xbf16>) -> tensor<32xf32>
    %131 = stablehlo.convert %101 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %132 = stablehlo.convert %108 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %133 = stablehlo.convert %128 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %134 = stablehlo.add %arg10, %c_23 : tensor<i32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %136 = stablehlo.multiply %135, %arg5 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %138 = stablehlo.multiply %137, %133 : tensor<64x32xf32>
    %139 = stablehlo.add %136, %138 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %141 = stablehlo.multiply %140, %arg6 : tensor<32x160xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %143 = stablehlo.multiply %142, %132 : tensor<32x160xf32>
    %144 = stablehlo.add %141, %143 : tensor<32x160xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %146 = stablehlo.multiply %145, %arg7 : tensor<80x32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %148 = stablehlo.multiply %147, %131 : tensor<80x32xf32>
    %149 = stablehlo.add %146, %148 : tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %151 = stablehlo.multiply %150, %arg8 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %153 = stablehlo.multiply %152, %130 : tensor<32xf32>
    %154 = stablehlo.add %151, %153 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %156 = stablehlo.multiply %155, %arg9 : tensor<32x64xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %158 = stablehlo.multiply %157, %129 : tensor<32x64xf32>
    %159 = stablehlo.add %156, %158 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %161 = stablehlo.multiply %160, %arg11 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %133 : tensor<64x32xf32>
    %164 = stablehlo.multiply %163, %133 : tensor<64x32xf32>
    %165 = stablehlo.add %161, %164 : tensor<64x32xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %167 = stablehlo.multiply %166, %arg12 : tensor<32x160xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %169 = stablehlo.multiply %168, %132 : tensor<32x160xf32>
    %170 = stablehlo.multiply %169, %132 : tensor<32x160xf32>
    %171 = stablehlo.add %167, %170 : tensor<32x160xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %173 = stablehlo.multiply %172, %arg13 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %175 = stablehlo.multiply %174, %131 : tensor<80x32xf32>
    %176 = stablehlo.multiply %175, %131 : tensor<80x32xf32>
    %177 = stablehlo.add %173, %176 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %179 = stablehlo.multiply %178, %arg14 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.multiply %180, %130 : tensor<32xf32>
    %182 = stablehlo.multiply %181, %130 : tensor<32xf32>
    %183 = stablehlo.add %179, %182 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %185 = stablehlo.multiply %184, %arg15 : tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %187 = stablehlo.multiply %186, %129 : tensor<32x64xf32>
    %188 = stablehlo.multiply %187, %129 : tensor<32x64xf32>
    %189 = stablehlo.add %185, %188 : tensor<32x64xf32>
    %190 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %191 = stablehlo.power %cst_44, %190 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.subtract %cst_45, %191 : tensor<f32>
    %193 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %194 = stablehlo.power %cst_46, %193 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.subtract %cst_47, %194 : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %197 = stablehlo.divide %139, %196 : tensor<64x32xf32>
    %198 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %199 = stablehlo.divide %165, %198 : tensor<64x32xf32>
    %200 = stablehlo.sqrt %199 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %202 = stablehlo.add %200, %201 : tensor<64x32xf32>
    %203 = stablehlo.divide %197, %202 : tensor<64x32xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %205 = stablehlo.multiply %204, %arg0 : tensor<64x32xf32>
    %206 = stablehlo.add %203, %205 : tensor<64x32xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %208 = stablehlo.multiply %207, %206 : tensor<64x32xf32>
    %209 = stablehlo.subtract %arg0, %208 : tensor<64x32xf32>
    %210 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %211 = stablehlo.divide %144, %210 : tensor<32x160xf32>
    %212 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %213 = stablehlo.divide %171, %212 : tensor<32x160xf32>
    %214 = stablehlo.sqrt %213 : tensor<32x160xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %216 = stablehlo.add %214, %215 : tensor<32x160xf32>
    %217 = stablehlo.divide %211, %216 : tensor<32x160xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %219 = stablehlo.multiply %218, %arg1 : tensor<32x160xf32>
    %220 = stablehlo.add %217, %219 : tensor<32x160xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %222 = stablehlo.multiply %221, %220 : tensor<32x160xf32>
    %223 = stablehlo.subtract %arg1, %222 : tensor<32x160xf32>
    %224 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %225 = stablehlo.divide %149, %224 : tensor<80x32xf32>
    %226 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %227 = stablehlo.divide %177, %226 : tensor<80x32xf32>
    %228 = stablehlo.sqrt %227 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %230 = stablehlo.add %228, %229 : tensor<80x32xf32>
    %231 = stablehlo.divide %225, %230 : tensor<80x32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %233 = stablehlo.multiply %232, %arg2 : tensor<80x32xf32>
    %234 = stablehlo.add %231, %233 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %236 = stablehlo.multiply %235, %234 : tensor<80x32xf32>
    %237 = stablehlo.subtract %arg2, %236 : tensor<80x32xf32>
    %238 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %239 = stablehlo.divide %154, %238 : tensor<32xf32>
    %240 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.divide %183, %240 : tensor<32xf32>
    %242 = stablehlo.sqrt %241 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.add %242, %243 : tensor<32xf32>
    %245 = stablehlo.divide %239, %244 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %247 = stablehlo.multiply %246, %arg3 : tensor<32xf32>
    %248 = stablehlo.add %245, %247 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.multiply %249, %248 : tensor<32xf32>
    %251 = stablehlo.subtract %arg3, %250 : tensor<32xf32>
    %252 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %253 = stablehlo.divide %159, %252 : tensor<32x64xf32>
    %254 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %255 = stablehlo.divide %189, %254 : tensor<32x64xf32>
    %256 = stablehlo.sqrt %255 : tensor<32x64xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %258 = stablehlo.add %256, %257 : tensor<32x64xf32>
    %259 = stablehlo.divide %253, %258 : tensor<32x64xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %261 = stablehlo.multiply %260, %arg4 : tensor<32x64xf32>
    %262 = stablehlo.add %259, %261 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %264 = stablehlo.multiply %263, %262 : tensor<32x64xf32>
    %265 = stablehlo.subtract %arg4, %264 : tensor<32x64xf32>
    return %209, %223, %237, %251, %265, %139, %144, %149, %154, %159, %134, %165, %171, %177, %183, %189, %67 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
}
