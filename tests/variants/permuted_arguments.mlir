module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x13xi32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x160xf32>, %arg3: tensor<80x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<i32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x160xf32>, %arg8: tensor<80x32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<64x32xbf16>, %arg11: tensor<32x160xbf16>, %arg12: tensor<80x32xbf16>, %arg13: tensor<32x64xbf16>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]['acc']"}, tensor<bf16> {jax.result_info = "result[1]['norm']"}, tensor<f32> {jax.result_info = "result[1]['rate']"}, tensor<i32> {jax.result_info = "result[2]"}, tensor<64x32xbf16> {jax.result_info = "result[3]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[3]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[3]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[3]['out']"}, tensor<64x32xf32> {jax.result_info = "result[4]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[4]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[4]['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[4]['out']"}, tensor<64x32xf32> {jax.result_info = "result[5]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[5]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[5]['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[5]['out']"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg10, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %23 = stablehlo.dot_general %22, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
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
    %45 = stablehlo.dot_general %44, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %46 = call @argmax(%45) : (tensor<4x12x64xbf16>) -> tensor<4x12xi32>
    %47 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %48 = stablehlo.compare EQ, %46, %47, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %49 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %50 = stablehlo.convert %45 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
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
    %63 = stablehlo.convert %48 : (tensor<4x12xi1>) -> tensor<4x12xi32>
    %64 = stablehlo.convert %63 : (tensor<4x12xi32>) -> tensor<4x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.negate %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %68 = stablehlo.divide %67, %cst_15 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %71 = call @_where_0(%57, %70) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %72 = call @log_softmax_1(%51#1, %51#2, %71) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %73 = stablehlo.convert %72 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %74 = stablehlo.dot_general %73, %44, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %76 = stablehlo.dot_general %73, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.convert %76 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %30, %77 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %81 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %77, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.multiply %80, %41 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.divide %83, %84 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %30, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.add %82, %88 : tensor<4x12x32xf32>
    %90 = stablehlo.multiply %87, %30 : tensor<4x12x32xf32>
    %91 = stablehlo.add %89, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.convert %91 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.dot_general %92, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %95 = stablehlo.dot_general %92, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.multiply %26#0, %95 : tensor<4x12x80xbf16>
    %97 = stablehlo.multiply %95, %25 : tensor<4x12x80xbf16>
    %98 = call @silu_2(%26#1, %26#2, %24, %97) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %99 = stablehlo.concatenate %98, %96, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %100 = stablehlo.dot_general %99, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %102 = stablehlo.dot_general %99, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.convert %102 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %104 = stablehlo.multiply %8, %103 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.reshape %105 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %107 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %108 = stablehlo.multiply %103, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %111 = stablehlo.divide %109, %110 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %8, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.add %108, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.multiply %113, %8 : tensor<4x12x32xf32>
    %117 = stablehlo.add %115, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.convert %117 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %119 = stablehlo.add %92, %118 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %121 = "stablehlo.scatter"(%120, %6, %119) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg14: tensor<bf16>, %arg15: tensor<bf16>):
      %278 = stablehlo.add %arg14, %arg15 : tensor<bf16>
      stablehlo.return %278 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %122 = stablehlo.add %arg5, %c_23 : tensor<i32>
    %123 = stablehlo.convert %121 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %124 = stablehlo.convert %101 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %125 = stablehlo.convert %94 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %126 = stablehlo.convert %75 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %128 = stablehlo.multiply %127, %arg6 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %130 = stablehlo.multiply %129, %123 : tensor<64x32xf32>
    %131 = stablehlo.add %128, %130 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %133 = stablehlo.multiply %132, %arg7 : tensor<32x160xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %135 = stablehlo.multiply %134, %124 : tensor<32x160xf32>
    %136 = stablehlo.add %133, %135 : tensor<32x160xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %138 = stablehlo.multiply %137, %arg8 : tensor<80x32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %140 = stablehlo.multiply %139, %125 : tensor<80x32xf32>
    %141 = stablehlo.add %138, %140 : tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %143 = stablehlo.multiply %142, %arg9 : tensor<32x64xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %145 = stablehlo.multiply %144, %126 : tensor<32x64xf32>
    %146 = stablehlo.add %143, %145 : tensor<32x64xf32>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %148 = stablehlo.multiply %147, %arg1 : tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %150 = stablehlo.multiply %149, %123 : tensor<64x32xf32>
    %151 = stablehlo.multiply %150, %123 : tensor<64x32xf32>
    %152 = stablehlo.add %148, %151 : tensor<64x32xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %154 = stablehlo.multiply %153, %arg2 : tensor<32x160xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %156 = stablehlo.multiply %155, %124 : tensor<32x160xf32>
    %157 = stablehlo.multiply %156, %124 : tensor<32x160xf32>
    %158 = stablehlo.add %154, %157 : tensor<32x160xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %160 = stablehlo.multiply %159, %arg3 : tensor<80x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %162 = stablehlo.multiply %161, %125 : tensor<80x32xf32>
    %163 = stablehlo.multiply %162, %125 : tensor<80x32xf32>
    %164 = stablehlo.add %160, %163 : tensor<80x32xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %166 = stablehlo.multiply %165, %arg4 : tensor<32x64xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %168 = stablehlo.multiply %167, %126 : tensor<32x64xf32>
    %169 = stablehlo.multiply %168, %126 : tensor<32x64xf32>
    %170 = stablehlo.add %166, %169 : tensor<32x64xf32>
    %171 = stablehlo.convert %122 : (tensor<i32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %172 = stablehlo.power %cst_40, %171 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.subtract %cst_41, %172 : tensor<f32>
    %174 = stablehlo.convert %122 : (tensor<i32>) -> tensor<f32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %175 = stablehlo.power %cst_42, %174 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %176 = stablehlo.subtract %cst_43, %175 : tensor<f32>
    %177 = stablehlo.convert %arg10 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %178 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.divide %131, %178 : tensor<64x32xf32>
    %180 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.divide %152, %180 : tensor<64x32xf32>
    %182 = stablehlo.sqrt %181 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %184 = stablehlo.add %182, %183 : tensor<64x32xf32>
    %185 = stablehlo.divide %179, %184 : tensor<64x32xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %187 = stablehlo.multiply %186, %177 : tensor<64x32xf32>
    %188 = stablehlo.add %185, %187 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<64x32xf32>
    %191 = stablehlo.subtract %177, %190 : tensor<64x32xf32>
    %192 = stablehlo.convert %191 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %193 = stablehlo.convert %arg11 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %194 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %195 = stablehlo.divide %136, %194 : tensor<32x160xf32>
    %196 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %197 = stablehlo.divide %158, %196 : tensor<32x160xf32>
    %198 = stablehlo.sqrt %197 : tensor<32x160xf32>
    %cst_47 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %200 = stablehlo.add %198, %199 : tensor<32x160xf32>
    %201 = stablehlo.divide %195, %200 : tensor<32x160xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %203 = stablehlo.multiply %202, %193 : tensor<32x160xf32>
    %204 = stablehlo.add %201, %203 : tensor<32x160xf32>
    %cst_49 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %206 = stablehlo.multiply %205, %204 : tensor<32x160xf32>
    %207 = stablehlo.subtract %193, %206 : tensor<32x160xf32>
    %208 = stablehlo.convert %207 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %209 = stablehlo.convert %arg12 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %210 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %211 = stablehlo.divide %141, %210 : tensor<80x32xf32>
    %212 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %213 = stablehlo.divide %164, %212 : tensor<80x32xf32>
    %214 = stablehlo.sqrt %213 : tensor<80x32xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %216 = stablehlo.add %214, %215 : tensor<80x32xf32>
    %217 = stablehlo.divide %211, %216 : tensor<80x32xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %219 = stablehlo.multiply %218, %209 : tensor<80x32xf32>
    %220 = stablehlo.add %217, %219 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %222 = stablehlo.multiply %221, %220 : tensor<80x32xf32>
    %223 = stablehlo.subtract %209, %222 : tensor<80x32xf32>
    %224 = stablehlo.convert %223 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %225 = stablehlo.convert %arg13 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %226 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %227 = stablehlo.divide %146, %226 : tensor<32x64xf32>
    %228 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %229 = stablehlo.divide %170, %228 : tensor<32x64xf32>
    %230 = stablehlo.sqrt %229 : tensor<32x64xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %232 = stablehlo.add %230, %231 : tensor<32x64xf32>
    %233 = stablehlo.divide %227, %232 : tensor<32x64xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %235 = stablehlo.multiply %234, %225 : tensor<32x64xf32>
    %236 = stablehlo.add %233, %235 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %238 = stablehlo.multiply %237, %236 : tensor<32x64xf32>
    %239 = stablehlo.subtract %225, %238 : tensor<32x64xf32>
    %240 = stablehlo.convert %239 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %241 = stablehlo.convert %arg5 : (tensor<i32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %242 = stablehlo.add %241, %cst_56 : tensor<f32>
    %243 = stablehlo.sqrt %242 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %244 = stablehlo.divide %cst_57, %243 : tensor<f32>
    %245 = chlo.square %121 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %247 = chlo.square %246 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %248 = stablehlo.add %245, %247 : tensor<64x32xbf16>
    %249 = chlo.square %101 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %251 = chlo.square %250 : tensor<32x160xbf16> -> tensor<32x160xbf16>
    %252 = stablehlo.add %249, %251 : tensor<32x160xbf16>
    %253 = chlo.square %94 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %255 = chlo.square %254 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %256 = stablehlo.add %253, %255 : tensor<80x32xbf16>
    %257 = chlo.square %75 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %259 = chlo.square %258 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %260 = stablehlo.add %257, %259 : tensor<32x64xbf16>
    %261 = stablehlo.convert %248 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.reduce(%261 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %263 = stablehlo.convert %262 : (tensor<f32>) -> tensor<bf16>
    %264 = stablehlo.convert %252 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%264 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %266 = stablehlo.convert %265 : (tensor<f32>) -> tensor<bf16>
    %267 = stablehlo.convert %256 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.reduce(%267 init: %cst_64) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %269 = stablehlo.convert %268 : (tensor<f32>) -> tensor<bf16>
    %270 = stablehlo.convert %260 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %271 = stablehlo.reduce(%270 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %272 = stablehlo.convert %271 : (tensor<f32>) -> tensor<bf16>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %273 = stablehlo.add %cst_66, %263 : tensor<bf16>
    %274 = stablehlo.add %273, %266 : tensor<bf16>
    %275 = stablehlo.add %274, %269 : tensor<bf16>
    %276 = stablehlo.add %275, %272 : tensor<bf16>
    %277 = stablehlo.sqrt %276 : tensor<bf16>
    return %62, %66, %277, %244, %122, %192, %208, %224, %240, %131, %136, %141, %146, %152, %158, %164, %170 : tensor<f32>, tensor<f32>, tensor<bf16>, tensor<f32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>
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
  func.func private @argmax(%arg0: tensor<4x12x64xbf16>) -> tensor<4x12xi32> {
    %0 = stablehlo.iota dim = 2 : tensor<4x12x64xi32>
    %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [2] : (tensor<4x12x64xbf16>, tensor<4x12x64xi32>, tensor<bf16>, tensor<i32>) -> (tensor<4x12xbf16>, tensor<4x12xi32>)
     reducer(%arg1: tensor<bf16>, %arg3: tensor<bf16>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<bf16>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<bf16>, tensor<i32>
    }
    return %1#1 : tensor<4x12xi32>
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
