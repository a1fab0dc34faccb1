module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<64x32xf32>, %arg8: tensor<32x160xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<32x160xf32>, %arg14: tensor<80x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]['b1_power']"}, tensor<f32> {jax.result_info = "result[1]['b2_power']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg17 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.dot_general %22, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.add %7, %28 : tensor<4x12x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x12x1xf32>
    %38 = stablehlo.rsqrt %37 : tensor<4x12x1xf32>
    %39 = stablehlo.divide %38, %37 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<4x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<4x12x32xf32>
    %44 = stablehlo.convert %43 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.multiply %44, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.dot_general %47, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.slice %arg17 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %50 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %51:3 = call @log_softmax(%50) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %53 = stablehlo.iota dim = 0 : tensor<64xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %55 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.compare EQ, %55, %56, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %58 = call @_where(%57, %51#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_11 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_13 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %67 = call @_where_0(%57, %66) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = call @log_softmax_1(%51#1, %51#2, %67) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %69 = stablehlo.convert %68 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.dot_general %69, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %72 = stablehlo.dot_general %69, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.multiply %44, %72 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %76 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %30, %79 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.reshape %81 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %41 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.divide %85, %86 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %30, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.add %84, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %30 : tensor<4x12x32xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %94, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.multiply %26#0, %97 : tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %97, %25 : tensor<4x12x80xbf16>
    %100 = call @silu_2(%26#1, %26#2, %24, %99) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.concatenate %100, %98, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %102 = stablehlo.dot_general %101, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %104 = stablehlo.dot_general %101, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %105 = stablehlo.convert %104 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %8, %105 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %105, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %8, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.add %110, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %8 : tensor<4x12x32xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.convert %119 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.add %94, %120 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %123 = "stablehlo.scatter"(%122, %6, %121) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg18: tensor<bf16>, %arg19: tensor<bf16>):
      %236 = stablehlo.add %arg18, %arg19 : tensor<bf16>
      stablehlo.return %236 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %124 = stablehlo.multiply %arg5, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %125 = stablehlo.multiply %arg6, %cst_24 : tensor<f32>
    %126 = stablehlo.convert %123 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %127 = stablehlo.convert %103 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %128 = stablehlo.convert %96 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %129 = stablehlo.convert %78 : (tensor<32xbf16>) -> tensor<32xf32>
    %130 = stablehlo.convert %71 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %132 = stablehlo.multiply %131, %arg7 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %134 = stablehlo.multiply %133, %126 : tensor<64x32xf32>
    %135 = stablehlo.add %132, %134 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %137 = stablehlo.multiply %136, %arg8 : tensor<32x160xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %139 = stablehlo.multiply %138, %127 : tensor<32x160xf32>
    %140 = stablehlo.add %137, %139 : tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %142 = stablehlo.multiply %141, %arg9 : tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %144 = stablehlo.multiply %143, %128 : tensor<80x32xf32>
    %145 = stablehlo.add %142, %144 : tensor<80x32xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %147 = stablehlo.multiply %146, %arg10 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %149 = stablehlo.multiply %148, %129 : tensor<32xf32>
    %150 = stablehlo.add %147, %149 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %152 = stablehlo.multiply %151, %arg11 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %154 = stablehlo.multiply %153, %130 : tensor<32x64xf32>
    %155 = stablehlo.add %152, %154 : tensor<32x64xf32>
    %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %157 = stablehlo.multiply %156, %arg12 : tensor<64x32xf32>
    %158 = stablehlo.multiply %126, %126 : tensor<64x32xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %160 = stablehlo.multiply %159, %158 : tensor<64x32xf32>
    %161 = stablehlo.add %157, %160 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %163 = stablehlo.multiply %162, %arg13 : tensor<32x160xf32>
    %164 = stablehlo.multiply %127, %127 : tensor<32x160xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<32x160xf32>
    %167 = stablehlo.add %163, %166 : tensor<32x160xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %169 = stablehlo.multiply %168, %arg14 : tensor<80x32xf32>
    %170 = stablehlo.multiply %128, %128 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %172 = stablehlo.multiply %171, %170 : tensor<80x32xf32>
    %173 = stablehlo.add %169, %172 : tensor<80x32xf32>
    %cst_41 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %175 = stablehlo.multiply %174, %arg15 : tensor<32xf32>
    %176 = stablehlo.multiply %129, %129 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %178 = stablehlo.multiply %177, %176 : tensor<32xf32>
    %179 = stablehlo.add %175, %178 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %181 = stablehlo.multiply %180, %arg16 : tensor<32x64xf32>
    %182 = stablehlo.multiply %130, %130 : tensor<32x64xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<32x64xf32>
    %185 = stablehlo.add %181, %184 : tensor<32x64xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.subtract %cst_45, %125 : tensor<f32>
    %187 = stablehlo.sqrt %186 : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %188 = stablehlo.multiply %cst_46, %187 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %189 = stablehlo.subtract %cst_47, %124 : tensor<f32>
    %190 = stablehlo.divide %188, %189 : tensor<f32>
    %191 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %192 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %193 = stablehlo.multiply %192, %135 : tensor<64x32xf32>
    %194 = stablehlo.sqrt %161 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %196 = stablehlo.add %194, %195 : tensor<64x32xf32>
    %197 = stablehlo.divide %193, %196 : tensor<64x32xf32>
    %198 = stablehlo.subtract %191, %197 : tensor<64x32xf32>
    %199 = stablehlo.convert %198 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %200 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %201 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %202 = stablehlo.multiply %201, %140 : tensor<32x160xf32>
    %203 = stablehlo.sqrt %167 : tensor<32x160xf32>
    %cst_49 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %205 = stablehlo.add %203, %204 : tensor<32x160xf32>
    %206 = stablehlo.divide %202, %205 : tensor<32x160xf32>
    %207 = stablehlo.subtract %200, %206 : tensor<32x160xf32>
    %208 = stablehlo.convert %207 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %209 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %210 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %211 = stablehlo.multiply %210, %145 : tensor<80x32xf32>
    %212 = stablehlo.sqrt %173 : tensor<80x32xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %214 = stablehlo.add %212, %213 : tensor<80x32xf32>
    %215 = stablehlo.divide %211, %214 : tensor<80x32xf32>
    %216 = stablehlo.subtract %209, %215 : tensor<80x32xf32>
    %217 = stablehlo.convert %216 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %218 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %219 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.multiply %219, %150 : tensor<32xf32>
    %221 = stablehlo.sqrt %179 : tensor<32xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %223 = stablehlo.add %221, %222 : tensor<32xf32>
    %224 = stablehlo.divide %220, %223 : tensor<32xf32>
    %225 = stablehlo.subtract %218, %224 : tensor<32xf32>
    %226 = stablehlo.convert %225 : (tensor<32xf32>) -> tensor<32xbf16>
    %227 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %228 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %229 = stablehlo.multiply %228, %155 : tensor<32x64xf32>
    %230 = stablehlo.sqrt %185 : tensor<32x64xf32>
    %cst_52 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %232 = stablehlo.add %230, %231 : tensor<32x64xf32>
    %233 = stablehlo.divide %229, %232 : tensor<32x64xf32>
    %234 = stablehlo.subtract %227, %233 : tensor<32x64xf32>
    %235 = stablehlo.convert %234 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %199, %208, %217, %226, %235, %124, %125, %135, %140, %145, %150, %155, %161, %167, %173, %179, %185, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<f32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
