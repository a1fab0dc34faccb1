module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<32xf32>, %arg8: tensor<32x80xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<80x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<i32>, %arg14: tensor<32xf32>, %arg15: tensor<32x80xf32>, %arg16: tensor<32x80xf32>, %arg17: tensor<80x32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32x64xf32>, %arg20: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]"}, tensor<32xbf16> {jax.result_info = "result[1]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1]['out']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['m']['out']"}, tensor<i32> {jax.result_info = "result[2]['t']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['v']['out']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg20 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %18 = stablehlo.multiply %8, %17 : tensor<4x12x32xf32>
    %19 = stablehlo.convert %18 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.multiply %19, %21 : tensor<4x12x32xbf16>
    %23 = stablehlo.dot_general %22, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %24 = stablehlo.dot_general %22, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %25:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %26 = stablehlo.multiply %23, %25#0 : tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %26, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.add %7, %27 : tensor<4x12x32xbf16>
    %29 = stablehlo.convert %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %34 = stablehlo.divide %32, %33 : tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %36 = stablehlo.add %34, %35 : tensor<4x12x1xf32>
    %37 = stablehlo.rsqrt %36 : tensor<4x12x1xf32>
    %38 = stablehlo.divide %37, %36 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<4x12x1xf32>
    %41 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %42 = stablehlo.multiply %29, %41 : tensor<4x12x32xf32>
    %43 = stablehlo.convert %42 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %44 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %46 = stablehlo.multiply %43, %45 : tensor<4x12x32xbf16>
    %47 = stablehlo.dot_general %46, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %48 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %49 = stablehlo.convert %47 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %50:3 = call @log_softmax(%49) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %51 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %52:2 = call @take_along_axis(%50#0, %51) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52#0 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %54 = stablehlo.divide %53, %cst_8 : tensor<f32>
    %55 = stablehlo.negate %54 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.negate %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_10 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %59 = call @take_along_axis_0(%52#1, %58) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %60 = call @log_softmax_1(%50#1, %50#2, %59) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %61 = stablehlo.convert %60 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %62 = stablehlo.dot_general %61, %46, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %63 = stablehlo.transpose %62, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %64 = stablehlo.dot_general %61, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.multiply %43, %64 : tensor<4x12x32xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %66 = stablehlo.reduce(%65 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %67 = stablehlo.reshape %66 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %68 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.multiply %64, %68 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %70 = stablehlo.reduce(%67 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %71 = stablehlo.convert %69 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %29, %71 : tensor<4x12x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %74 = stablehlo.reshape %73 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %75 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %76 = stablehlo.multiply %71, %75 : tensor<4x12x32xf32>
    %77 = stablehlo.multiply %74, %40 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %79 = stablehlo.divide %77, %78 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %29, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.add %76, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.multiply %81, %29 : tensor<4x12x32xf32>
    %85 = stablehlo.add %83, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.convert %85 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.dot_general %86, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %89 = stablehlo.dot_general %86, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %23, %89 : tensor<4x12x80xbf16>
    %91 = stablehlo.multiply %89, %25#0 : tensor<4x12x80xbf16>
    %92 = call @silu_2(%25#1, %25#2, %24, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.dot_general %92, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %95 = stablehlo.dot_general %92, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.dot_general %91, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.dot_general %91, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.add %95, %98 : tensor<4x12x32xbf16>
    %100 = stablehlo.multiply %19, %99 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %101 = stablehlo.reduce(%100 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %102 = stablehlo.reshape %101 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %103 = stablehlo.reduce(%102 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %104 = stablehlo.add %arg13, %c_18 : tensor<i32>
    %105 = stablehlo.convert %103 : (tensor<32xbf16>) -> tensor<32xf32>
    %106 = stablehlo.convert %97 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %107 = stablehlo.convert %94 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %108 = stablehlo.convert %88 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %109 = stablehlo.convert %70 : (tensor<32xbf16>) -> tensor<32xf32>
    %110 = stablehlo.convert %63 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %112 = stablehlo.multiply %111, %arg7 : tensor<32xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %114 = stablehlo.multiply %113, %105 : tensor<32xf32>
    %115 = stablehlo.add %112, %114 : tensor<32xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %117 = stablehlo.multiply %116, %arg8 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %119 = stablehlo.multiply %118, %106 : tensor<32x80xf32>
    %120 = stablehlo.add %117, %119 : tensor<32x80xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %122 = stablehlo.multiply %121, %arg9 : tensor<32x80xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %124 = stablehlo.multiply %123, %107 : tensor<32x80xf32>
    %125 = stablehlo.add %122, %124 : tensor<32x80xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %127 = stablehlo.multiply %126, %arg10 : tensor<80x32xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %129 = stablehlo.multiply %128, %108 : tensor<80x32xf32>
    %130 = stablehlo.add %127, %129 : tensor<80x32xf32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %132 = stablehlo.multiply %131, %arg11 : tensor<32xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %134 = stablehlo.multiply %133, %109 : tensor<32xf32>
    %135 = stablehlo.add %132, %134 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %137 = stablehlo.multiply %136, %arg12 : tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %139 = stablehlo.multiply %138, %110 : tensor<32x64xf32>
    %140 = stablehlo.add %137, %139 : tensor<32x64xf32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %142 = stablehlo.multiply %141, %arg14 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %105 : tensor<32xf32>
    %145 = stablehlo.multiply %144, %105 : tensor<32xf32>
    %146 = stablehlo.add %142, %145 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %148 = stablehlo.multiply %147, %arg15 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %150 = stablehlo.multiply %149, %106 : tensor<32x80xf32>
    %151 = stablehlo.multiply %150, %106 : tensor<32x80xf32>
    %152 = stablehlo.add %148, %151 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %arg16 : tensor<32x80xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %156 = stablehlo.multiply %155, %107 : tensor<32x80xf32>
    %157 = stablehlo.multiply %156, %107 : tensor<32x80xf32>
    %158 = stablehlo.add %154, %157 : tensor<32x80xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %160 = stablehlo.multiply %159, %arg17 : tensor<80x32xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %162 = stablehlo.multiply %161, %108 : tensor<80x32xf32>
    %163 = stablehlo.multiply %162, %108 : tensor<80x32xf32>
    %164 = stablehlo.add %160, %163 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %166 = stablehlo.multiply %165, %arg18 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %168 = stablehlo.multiply %167, %109 : tensor<32xf32>
    %169 = stablehlo.multiply %168, %109 : tensor<32xf32>
    %170 = stablehlo.add %166, %169 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %172 = stablehlo.multiply %171, %arg19 : tensor<32x64xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %174 = stablehlo.multiply %173, %110 : tensor<32x64xf32>
    %175 = stablehlo.multiply %174, %110 : tensor<32x64xf32>
    %176 = stablehlo.add %172, %175 : tensor<32x64xf32>
    %177 = stablehlo.convert %104 : (tensor<i32>) -> tensor<f32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %178 = stablehlo.power %cst_43, %177 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.subtract %cst_44, %178 : tensor<f32>
    %180 = stablehlo.convert %104 : (tensor<i32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %181 = stablehlo.power %cst_45, %180 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.subtract %cst_46, %181 : tensor<f32>
    %183 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %184 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %185 = stablehlo.divide %115, %184 : tensor<32xf32>
    %186 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %187 = stablehlo.divide %146, %186 : tensor<32xf32>
    %188 = stablehlo.sqrt %187 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %190 = stablehlo.add %188, %189 : tensor<32xf32>
    %191 = stablehlo.divide %185, %190 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %193 = stablehlo.multiply %192, %183 : tensor<32xf32>
    %194 = stablehlo.add %191, %193 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<32xf32>
    %197 = stablehlo.subtract %183, %196 : tensor<32xf32>
    %198 = stablehlo.convert %197 : (tensor<32xf32>) -> tensor<32xbf16>
    %199 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %200 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %201 = stablehlo.divide %120, %200 : tensor<32x80xf32>
    %202 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %203 = stablehlo.divide %152, %202 : tensor<32x80xf32>
    %204 = stablehlo.sqrt %203 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %206 = stablehlo.add %204, %205 : tensor<32x80xf32>
    %207 = stablehlo.divide %201, %206 : tensor<32x80xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %209 = stablehlo.multiply %208, %199 : tensor<32x80xf32>
    %210 = stablehlo.add %207, %209 : tensor<32x80xf32>
    %cst_52 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %212 = stablehlo.multiply %211, %210 : tensor<32x80xf32>
    %213 = stablehlo.subtract %199, %212 : tensor<32x80xf32>
    %214 = stablehlo.convert %213 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %215 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %216 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %217 = stablehlo.divide %125, %216 : tensor<32x80xf32>
    %218 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %219 = stablehlo.divide %158, %218 : tensor<32x80xf32>
    %220 = stablehlo.sqrt %219 : tensor<32x80xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %222 = stablehlo.add %220, %221 : tensor<32x80xf32>
    %223 = stablehlo.divide %217, %222 : tensor<32x80xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %225 = stablehlo.multiply %224, %215 : tensor<32x80xf32>
    %226 = stablehlo.add %223, %225 : tensor<32x80xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %228 = stablehlo.multiply %227, %226 : tensor<32x80xf32>
    %229 = stablehlo.subtract %215, %228 : tensor<32x80xf32>
    %230 = stablehlo.convert %229 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %231 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %232 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %233 = stablehlo.divide %130, %232 : tensor<80x32xf32>
    %234 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %235 = stablehlo.divide %164, %234 : tensor<80x32xf32>
    %236 = stablehlo.sqrt %235 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %238 = stablehlo.add %236, %237 : tensor<80x32xf32>
    %239 = stablehlo.divide %233, %238 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %241 = stablehlo.multiply %240, %231 : tensor<80x32xf32>
    %242 = stablehlo.add %239, %241 : tensor<80x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %244 = stablehlo.multiply %243, %242 : tensor<80x32xf32>
    %245 = stablehlo.subtract %231, %244 : tensor<80x32xf32>
    %246 = stablehlo.convert %245 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %247 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %248 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.divide %135, %248 : tensor<32xf32>
    %250 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %251 = stablehlo.divide %170, %250 : tensor<32xf32>
    %252 = stablehlo.sqrt %251 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %254 = stablehlo.add %252, %253 : tensor<32xf32>
    %255 = stablehlo.divide %249, %254 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %257 = stablehlo.multiply %256, %247 : tensor<32xf32>
    %258 = stablehlo.add %255, %257 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %260 = stablehlo.multiply %259, %258 : tensor<32xf32>
    %261 = stablehlo.subtract %247, %260 : tensor<32xf32>
    %262 = stablehlo.convert %261 : (tensor<32xf32>) -> tensor<32xbf16>
    %263 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %264 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %265 = stablehlo.divide %140, %264 : tensor<32x64xf32>
    %266 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %267 = stablehlo.divide %176, %266 : tensor<32x64xf32>
    %268 = stablehlo.sqrt %267 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %270 = stablehlo.add %268, %269 : tensor<32x64xf32>
    %271 = stablehlo.divide %265, %270 : tensor<32x64xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %273 = stablehlo.multiply %272, %263 : tensor<32x64xf32>
    %274 = stablehlo.add %271, %273 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %276 = stablehlo.multiply %275, %274 : tensor<32x64xf32>
    %277 = stablehlo.subtract %263, %276 : tensor<32x64xf32>
    %278 = stablehlo.convert %277 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %arg0, %198, %214, %230, %246, %262, %278, %115, %120, %125, %130, %135, %140, %104, %146, %152, %158, %164, %170, %176, %55 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
