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
    %58:2 = call @take_along_axis(%56#0, %57) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_9 : tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_11 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %65 = call @take_along_axis_0(%58#1, %64) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %66 = call @log_softmax_1(%56#1, %56#2, %65) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %67 = stablehlo.convert %66 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %68 = stablehlo.dot_general %67, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %70 = stablehlo.dot_general %67, %4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.multiply %49, %70 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %72 = stablehlo.reduce(%71 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %73 = stablehlo.reshape %72 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %74 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.multiply %70, %74 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.reduce(%73 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %77 = stablehlo.convert %75 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %35, %77 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %81 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %77, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.multiply %80, %46 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.divide %83, %84 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %35, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.add %82, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.multiply %87, %35 : tensor<4x12x32xf32>
    %91 = stablehlo.add %89, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.convert %91 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.dot_general %92, %32, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %95 = stablehlo.dot_general %92, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.multiply %31#0, %95 : tensor<4x12x80xbf16>
    %97 = stablehlo.multiply %95, %30 : tensor<4x12x80xbf16>
    %98 = call @silu_2(%31#1, %31#2, %29, %97) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %99 = stablehlo.concatenate %98, %96, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %100 = stablehlo.dot_general %99, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %102 = stablehlo.dot_general %99, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.convert %102 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %104 = stablehlo.multiply %13, %103 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.reshape %105 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %107 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %108 = stablehlo.multiply %103, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %24 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %111 = stablehlo.divide %109, %110 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %13, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.add %108, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.multiply %113, %13 : tensor<4x12x32xf32>
    %117 = stablehlo.add %115, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.convert %117 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %119 = stablehlo.add %92, %118 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %121 = "stablehlo.scatter"(%120, %11, %119) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %259 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %259 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %122 = stablehlo.convert %69 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %123 = stablehlo.convert %76 : (tensor<32xbf16>) -> tensor<32xf32>
    %124 = stablehlo.convert %94 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %125 = stablehlo.convert %101 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %126 = stablehlo.convert %121 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %127 = stablehlo.add %arg10, %c_21 : tensor<i32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %129 = stablehlo.multiply %128, %arg5 : tensor<64x32xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %131 = stablehlo.multiply %130, %126 : tensor<64x32xf32>
    %132 = stablehlo.add %129, %131 : tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %134 = stablehlo.multiply %133, %arg6 : tensor<32x160xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %136 = stablehlo.multiply %135, %125 : tensor<32x160xf32>
    %137 = stablehlo.add %134, %136 : tensor<32x160xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %139 = stablehlo.multiply %138, %arg7 : tensor<80x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %141 = stablehlo.multiply %140, %124 : tensor<80x32xf32>
    %142 = stablehlo.add %139, %141 : tensor<80x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %arg8 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.multiply %145, %123 : tensor<32xf32>
    %147 = stablehlo.add %144, %146 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %149 = stablehlo.multiply %148, %arg9 : tensor<32x64xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %151 = stablehlo.multiply %150, %122 : tensor<32x64xf32>
    %152 = stablehlo.add %149, %151 : tensor<32x64xf32>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %154 = stablehlo.multiply %153, %arg11 : tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %156 = stablehlo.multiply %155, %126 : tensor<64x32xf32>
    %157 = stablehlo.multiply %156, %126 : tensor<64x32xf32>
    %158 = stablehlo.add %154, %157 : tensor<64x32xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %160 = stablehlo.multiply %159, %arg12 : tensor<32x160xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %162 = stablehlo.multiply %161, %125 : tensor<32x160xf32>
    %163 = stablehlo.multiply %162, %125 : tensor<32x160xf32>
    %164 = stablehlo.add %160, %163 : tensor<32x160xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %166 = stablehlo.multiply %165, %arg13 : tensor<80x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %168 = stablehlo.multiply %167, %124 : tensor<80x32xf32>
    %169 = stablehlo.multiply %168, %124 : tensor<80x32xf32>
    %170 = stablehlo.add %166, %169 : tensor<80x32xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %172 = stablehlo.multiply %171, %arg14 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %174 = stablehlo.multiply %173, %123 : tensor<32xf32>
    %175 = stablehlo.multiply %174, %123 : tensor<32xf32>
    %176 = stablehlo.add %172, %175 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %178 = stablehlo.multiply %177, %arg15 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %180 = stablehlo.multiply %179, %122 : tensor<32x64xf32>
    %181 = stablehlo.multiply %180, %122 : tensor<32x64xf32>
    %182 = stablehlo.add %178, %181 : tensor<32x64xf32>
    %183 = stablehlo.convert %127 : (tensor<i32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %184 = stablehlo.power %cst_42, %183 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %185 = stablehlo.subtract %cst_43, %184 : tensor<f32>
    %186 = stablehlo.convert %127 : (tensor<i32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %187 = stablehlo.power %cst_44, %186 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.subtract %cst_45, %187 : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %190 = stablehlo.divide %132, %189 : tensor<64x32xf32>
    %191 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %192 = stablehlo.divide %158, %191 : tensor<64x32xf32>
    %193 = stablehlo.sqrt %192 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %195 = stablehlo.add %193, %194 : tensor<64x32xf32>
    %196 = stablehlo.divide %190, %195 : tensor<64x32xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %198 = stablehlo.multiply %197, %arg0 : tensor<64x32xf32>
    %199 = stablehlo.add %196, %198 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<64x32xf32>
    %202 = stablehlo.subtract %arg0, %201 : tensor<64x32xf32>
    %203 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %204 = stablehlo.divide %137, %203 : tensor<32x160xf32>
    %205 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %206 = stablehlo.divide %164, %205 : tensor<32x160xf32>
    %207 = stablehlo.sqrt %206 : tensor<32x160xf32>
    %cst_49 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %209 = stablehlo.add %207, %208 : tensor<32x160xf32>
    %210 = stablehlo.divide %204, %209 : tensor<32x160xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %212 = stablehlo.multiply %211, %arg1 : tensor<32x160xf32>
    %213 = stablehlo.add %210, %212 : tensor<32x160xf32>
    %cst_51 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %215 = stablehlo.multiply %214, %213 : tensor<32x160xf32>
    %216 = stablehlo.subtract %arg1, %215 : tensor<32x160xf32>
    %217 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %218 = stablehlo.divide %142, %217 : tensor<80x32xf32>
    %219 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %220 = stablehlo.divide %170, %219 : tensor<80x32xf32>
    %221 = stablehlo.sqrt %220 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %223 = stablehlo.add %221, %222 : tensor<80x32xf32>
    %224 = stablehlo.divide %218, %223 : tensor<80x32xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %226 = stablehlo.multiply %225, %arg2 : tensor<80x32xf32>
    %227 = stablehlo.add %224, %226 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %229 = stablehlo.multiply %228, %227 : tensor<80x32xf32>
    %230 = stablehlo.subtract %arg2, %229 : tensor<80x32xf32>
    %231 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %232 = stablehlo.divide %147, %231 : tensor<32xf32>
    %233 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %234 = stablehlo.divide %176, %233 : tensor<32xf32>
    %235 = stablehlo.sqrt %234 : tensor<32xf32>
    %cst_55 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %237 = stablehlo.add %235, %236 : tensor<32xf32>
    %238 = stablehlo.divide %232, %237 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %240 = stablehlo.multiply %239, %arg3 : tensor<32xf32>
    %241 = stablehlo.add %238, %240 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.multiply %242, %241 : tensor<32xf32>
    %244 = stablehlo.subtract %arg3, %243 : tensor<32xf32>
    %245 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %246 = stablehlo.divide %152, %245 : tensor<32x64xf32>
    %247 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %248 = stablehlo.divide %182, %247 : tensor<32x64xf32>
    %249 = stablehlo.sqrt %248 : tensor<32x64xf32>
    %cst_58 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %251 = stablehlo.add %249, %250 : tensor<32x64xf32>
    %252 = stablehlo.divide %246, %251 : tensor<32x64xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %254 = stablehlo.multiply %253, %arg4 : tensor<32x64xf32>
    %255 = stablehlo.add %252, %254 : tensor<32x64xf32>
    %cst_60 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %257 = stablehlo.multiply %256, %255 : tensor<32x64xf32>
    %258 = stablehlo.subtract %arg4, %257 : tensor<32x64xf32>
    return %202, %216, %230, %244, %258, %132, %137, %142, %147, %152, %127, %158, %164, %170, %176, %182, %61 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
