module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<i32>, %arg5: tensor<32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<160xbf16>, %arg11: tensor<80xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w13']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['out']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['emb']"}, tensor<160xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w13']"}, tensor<80xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w2']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['out']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['emb']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w13']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w2']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg13 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %45 = stablehlo.dot_general %44, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %46 = stablehlo.slice %arg13 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %47 = stablehlo.convert %45 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %48:3 = call @log_softmax(%47) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %49 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %50 = stablehlo.iota dim = 0 : tensor<64xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %54 = stablehlo.compare EQ, %52, %53, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_where(%54, %48#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_11 : tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_13 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %64 = call @_where_0(%54, %63) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %65 = call @log_softmax_1(%48#1, %48#2, %64) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %67 = stablehlo.dot_general %66, %44, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.convert %69 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %71 = stablehlo.multiply %30, %70 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %73 = stablehlo.reshape %72 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %74 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %70, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.multiply %73, %41 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.divide %76, %77 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %30, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.add %75, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.multiply %80, %30 : tensor<4x12x32xf32>
    %84 = stablehlo.add %82, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.convert %84 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %88 = stablehlo.dot_general %85, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %26#0, %88 : tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %88, %25 : tensor<4x12x80xbf16>
    %91 = call @silu_2(%26#1, %26#2, %24, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.concatenate %91, %89, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %93 = stablehlo.dot_general %92, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %95 = stablehlo.dot_general %92, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %8, %96 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %96, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %19 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %8, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.add %101, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %8 : tensor<4x12x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.add %85, %111 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %114 = "stablehlo.scatter"(%113, %6, %112) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg14: tensor<bf16>, %arg15: tensor<bf16>):
      %398 = stablehlo.add %arg14, %arg15 : tensor<bf16>
      stablehlo.return %398 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %115 = stablehlo.subtract %arg4, %c_21 : tensor<i32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %116 = stablehlo.add %115, %c_22 : tensor<i32>
    %117 = stablehlo.convert %116 : (tensor<i32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %118 = stablehlo.power %117, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.subtract %cst_24, %118 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %121 = stablehlo.multiply %114, %114 : tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %123 = stablehlo.add %121, %122 : tensor<64x32xbf16>
    %124 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %125 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.subtract %cst_27, %119 : tensor<f32>
    %128 = stablehlo.convert %123 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_29 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %131 = stablehlo.divide %129, %130 : tensor<32xf32>
    %132 = stablehlo.convert %131 : (tensor<32xf32>) -> tensor<32xbf16>
    %133 = stablehlo.convert %132 : (tensor<32xbf16>) -> tensor<32xf32>
    %134 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<32xf32>
    %136 = stablehlo.add %126, %135 : tensor<32xf32>
    %137 = stablehlo.convert %arg9 : (tensor<64xbf16>) -> tensor<64xf32>
    %138 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<64xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.subtract %cst_30, %119 : tensor<f32>
    %141 = stablehlo.convert %123 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %144 = stablehlo.divide %142, %143 : tensor<64xf32>
    %145 = stablehlo.convert %144 : (tensor<64xf32>) -> tensor<64xbf16>
    %146 = stablehlo.convert %145 : (tensor<64xbf16>) -> tensor<64xf32>
    %147 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<64xf32>
    %149 = stablehlo.add %139, %148 : tensor<64xf32>
    %150 = stablehlo.convert %136 : (tensor<32xf32>) -> tensor<32xbf16>
    %151 = stablehlo.convert %149 : (tensor<64xf32>) -> tensor<64xbf16>
    %152 = stablehlo.convert %150 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %156 = stablehlo.divide %154, %155 : tensor<1xf32>
    %157 = stablehlo.convert %156 : (tensor<1xf32>) -> tensor<1xbf16>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %159 = stablehlo.divide %150, %158 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %160 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %161 = stablehlo.power %159, %160 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %162 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %163 = stablehlo.power %151, %162 : tensor<64xbf16>
    %164 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %166 = stablehlo.multiply %114, %165 : tensor<64x32xbf16>
    %167 = stablehlo.broadcast_in_dim %163, dims = [0] : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %169 = stablehlo.multiply %166, %168 : tensor<64x32xbf16>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %170 = stablehlo.subtract %arg4, %c_37 : tensor<i32>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %171 = stablehlo.add %170, %c_38 : tensor<i32>
    %172 = stablehlo.convert %171 : (tensor<i32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %173 = stablehlo.power %172, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.subtract %cst_40, %173 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %176 = stablehlo.multiply %94, %94 : tensor<32x160xbf16>
    %cst_42 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %178 = stablehlo.add %176, %177 : tensor<32x160xbf16>
    %179 = stablehlo.convert %arg6 : (tensor<32xbf16>) -> tensor<32xf32>
    %180 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.multiply %180, %179 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.subtract %cst_43, %174 : tensor<f32>
    %183 = stablehlo.convert %178 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_45 = stablehlo.constant dense<1.600000e+02> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %186 = stablehlo.divide %184, %185 : tensor<32xf32>
    %187 = stablehlo.convert %186 : (tensor<32xf32>) -> tensor<32xbf16>
    %188 = stablehlo.convert %187 : (tensor<32xbf16>) -> tensor<32xf32>
    %189 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<32xf32>
    %191 = stablehlo.add %181, %190 : tensor<32xf32>
    %192 = stablehlo.convert %arg10 : (tensor<160xbf16>) -> tensor<160xf32>
    %193 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %194 = stablehlo.multiply %193, %192 : tensor<160xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %195 = stablehlo.subtract %cst_46, %174 : tensor<f32>
    %196 = stablehlo.convert %178 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<32x160xf32>, tensor<f32>) -> tensor<160xf32>
    %cst_48 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %199 = stablehlo.divide %197, %198 : tensor<160xf32>
    %200 = stablehlo.convert %199 : (tensor<160xf32>) -> tensor<160xbf16>
    %201 = stablehlo.convert %200 : (tensor<160xbf16>) -> tensor<160xf32>
    %202 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %203 = stablehlo.multiply %202, %201 : tensor<160xf32>
    %204 = stablehlo.add %194, %203 : tensor<160xf32>
    %205 = stablehlo.convert %191 : (tensor<32xf32>) -> tensor<32xbf16>
    %206 = stablehlo.convert %204 : (tensor<160xf32>) -> tensor<160xbf16>
    %207 = stablehlo.convert %205 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %211 = stablehlo.divide %209, %210 : tensor<1xf32>
    %212 = stablehlo.convert %211 : (tensor<1xf32>) -> tensor<1xbf16>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %214 = stablehlo.divide %205, %213 : tensor<32xbf16>
    %cst_51 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %215 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %216 = stablehlo.power %214, %215 : tensor<32xbf16>
    %cst_52 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<160xbf16>
    %218 = stablehlo.power %206, %217 : tensor<160xbf16>
    %219 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x160xbf16>
    %221 = stablehlo.multiply %94, %220 : tensor<32x160xbf16>
    %222 = stablehlo.broadcast_in_dim %218, dims = [1] : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<32x160xbf16>
    %224 = stablehlo.multiply %221, %223 : tensor<32x160xbf16>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %225 = stablehlo.subtract %arg4, %c_53 : tensor<i32>
    %c_54 = stablehlo.constant dense<1> : tensor<i32>
    %226 = stablehlo.add %225, %c_54 : tensor<i32>
    %227 = stablehlo.convert %226 : (tensor<i32>) -> tensor<f32>
    %cst_55 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %228 = stablehlo.power %227, %cst_55 : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %229 = stablehlo.subtract %cst_56, %228 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %231 = stablehlo.multiply %87, %87 : tensor<80x32xbf16>
    %cst_58 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %232 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %233 = stablehlo.add %231, %232 : tensor<80x32xbf16>
    %234 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %235 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %236 = stablehlo.multiply %235, %234 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %237 = stablehlo.subtract %cst_59, %229 : tensor<f32>
    %238 = stablehlo.convert %233 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%238 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<80x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_61 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.divide %239, %240 : tensor<32xf32>
    %242 = stablehlo.convert %241 : (tensor<32xf32>) -> tensor<32xbf16>
    %243 = stablehlo.convert %242 : (tensor<32xbf16>) -> tensor<32xf32>
    %244 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.multiply %244, %243 : tensor<32xf32>
    %246 = stablehlo.add %236, %245 : tensor<32xf32>
    %247 = stablehlo.convert %arg11 : (tensor<80xbf16>) -> tensor<80xf32>
    %248 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %249 = stablehlo.multiply %248, %247 : tensor<80xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %250 = stablehlo.subtract %cst_62, %229 : tensor<f32>
    %251 = stablehlo.convert %233 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.reduce(%251 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %254 = stablehlo.divide %252, %253 : tensor<80xf32>
    %255 = stablehlo.convert %254 : (tensor<80xf32>) -> tensor<80xbf16>
    %256 = stablehlo.convert %255 : (tensor<80xbf16>) -> tensor<80xf32>
    %257 = stablehlo.broadcast_in_dim %250, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %258 = stablehlo.multiply %257, %256 : tensor<80xf32>
    %259 = stablehlo.add %249, %258 : tensor<80xf32>
    %260 = stablehlo.convert %246 : (tensor<32xf32>) -> tensor<32xbf16>
    %261 = stablehlo.convert %259 : (tensor<80xf32>) -> tensor<80xbf16>
    %262 = stablehlo.convert %260 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.reduce(%262 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_66 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %266 = stablehlo.divide %264, %265 : tensor<1xf32>
    %267 = stablehlo.convert %266 : (tensor<1xf32>) -> tensor<1xbf16>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %269 = stablehlo.divide %260, %268 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %271 = stablehlo.power %269, %270 : tensor<32xbf16>
    %cst_68 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %273 = stablehlo.power %261, %272 : tensor<80xbf16>
    %274 = stablehlo.broadcast_in_dim %271, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<80x32xbf16>
    %276 = stablehlo.multiply %87, %275 : tensor<80x32xbf16>
    %277 = stablehlo.broadcast_in_dim %273, dims = [0] : (tensor<80xbf16>) -> tensor<80x1xbf16>
    %278 = stablehlo.broadcast_in_dim %277, dims = [0, 1] : (tensor<80x1xbf16>) -> tensor<80x32xbf16>
    %279 = stablehlo.multiply %276, %278 : tensor<80x32xbf16>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %280 = stablehlo.subtract %arg4, %c_69 : tensor<i32>
    %c_70 = stablehlo.constant dense<1> : tensor<i32>
    %281 = stablehlo.add %280, %c_70 : tensor<i32>
    %282 = stablehlo.convert %281 : (tensor<i32>) -> tensor<f32>
    %cst_71 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %283 = stablehlo.power %282, %cst_71 : tensor<f32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %284 = stablehlo.subtract %cst_72, %283 : tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %286 = stablehlo.multiply %68, %68 : tensor<32x64xbf16>
    %cst_74 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %288 = stablehlo.add %286, %287 : tensor<32x64xbf16>
    %289 = stablehlo.convert %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %290 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %291 = stablehlo.multiply %290, %289 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %292 = stablehlo.subtract %cst_75, %284 : tensor<f32>
    %293 = stablehlo.convert %288 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_76) applies stablehlo.add across dimensions = [1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_77 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %296 = stablehlo.divide %294, %295 : tensor<32xf32>
    %297 = stablehlo.convert %296 : (tensor<32xf32>) -> tensor<32xbf16>
    %298 = stablehlo.convert %297 : (tensor<32xbf16>) -> tensor<32xf32>
    %299 = stablehlo.broadcast_in_dim %292, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %300 = stablehlo.multiply %299, %298 : tensor<32xf32>
    %301 = stablehlo.add %291, %300 : tensor<32xf32>
    %302 = stablehlo.convert %arg12 : (tensor<64xbf16>) -> tensor<64xf32>
    %303 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %304 = stablehlo.multiply %303, %302 : tensor<64xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %305 = stablehlo.subtract %cst_78, %284 : tensor<f32>
    %306 = stablehlo.convert %288 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%306 init: %cst_79) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_80 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %309 = stablehlo.divide %307, %308 : tensor<64xf32>
    %310 = stablehlo.convert %309 : (tensor<64xf32>) -> tensor<64xbf16>
    %311 = stablehlo.convert %310 : (tensor<64xbf16>) -> tensor<64xf32>
    %312 = stablehlo.broadcast_in_dim %305, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %313 = stablehlo.multiply %312, %311 : tensor<64xf32>
    %314 = stablehlo.add %304, %313 : tensor<64xf32>
    %315 = stablehlo.convert %301 : (tensor<32xf32>) -> tensor<32xbf16>
    %316 = stablehlo.convert %314 : (tensor<64xf32>) -> tensor<64xbf16>
    %317 = stablehlo.convert %315 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.reduce(%317 init: %cst_81) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %319 = stablehlo.broadcast_in_dim %318, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_82 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %321 = stablehlo.divide %319, %320 : tensor<1xf32>
    %322 = stablehlo.convert %321 : (tensor<1xf32>) -> tensor<1xbf16>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %324 = stablehlo.divide %315, %323 : tensor<32xbf16>
    %cst_83 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %325 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %326 = stablehlo.power %324, %325 : tensor<32xbf16>
    %cst_84 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %327 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %328 = stablehlo.power %316, %327 : tensor<64xbf16>
    %329 = stablehlo.broadcast_in_dim %326, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %330 = stablehlo.broadcast_in_dim %329, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x64xbf16>
    %331 = stablehlo.multiply %68, %330 : tensor<32x64xbf16>
    %332 = stablehlo.broadcast_in_dim %328, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0, 1] : (tensor<1x64xbf16>) -> tensor<32x64xbf16>
    %334 = stablehlo.multiply %331, %333 : tensor<32x64xbf16>
    %c_85 = stablehlo.constant dense<2147483647> : tensor<i32>
    %335 = stablehlo.compare LT, %arg4, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_86 = stablehlo.constant dense<1> : tensor<i32>
    %336 = stablehlo.add %arg4, %c_86 : tensor<i32>
    %c_87 = stablehlo.constant dense<2147483647> : tensor<i32>
    %337 = call @_where_3(%335, %336, %c_87) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %338 = stablehlo.multiply %169, %169 : tensor<64x32xbf16>
    %339 = stablehlo.convert %338 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%339 init: %cst_88) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_89 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %341 = stablehlo.divide %340, %cst_89 : tensor<f32>
    %342 = stablehlo.convert %341 : (tensor<f32>) -> tensor<bf16>
    %343 = stablehlo.sqrt %342 : tensor<bf16>
    %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %344 = stablehlo.divide %343, %cst_90 : tensor<bf16>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %345 = stablehlo.maximum %cst_91, %344 : tensor<bf16>
    %346 = stablehlo.broadcast_in_dim %345, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %347 = stablehlo.divide %169, %346 : tensor<64x32xbf16>
    %348 = stablehlo.multiply %224, %224 : tensor<32x160xbf16>
    %349 = stablehlo.convert %348 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %350 = stablehlo.reduce(%349 init: %cst_92) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %cst_93 = stablehlo.constant dense<5.120000e+03> : tensor<f32>
    %351 = stablehlo.divide %350, %cst_93 : tensor<f32>
    %352 = stablehlo.convert %351 : (tensor<f32>) -> tensor<bf16>
    %353 = stablehlo.sqrt %352 : tensor<bf16>
    %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %354 = stablehlo.divide %353, %cst_94 : tensor<bf16>
    %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %355 = stablehlo.maximum %cst_95, %354 : tensor<bf16>
    %356 = stablehlo.broadcast_in_dim %355, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %357 = stablehlo.divide %224, %356 : tensor<32x160xbf16>
    %358 = stablehlo.multiply %279, %279 : tensor<80x32xbf16>
    %359 = stablehlo.convert %358 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %360 = stablehlo.reduce(%359 init: %cst_96) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_97 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %361 = stablehlo.divide %360, %cst_97 : tensor<f32>
    %362 = stablehlo.convert %361 : (tensor<f32>) -> tensor<bf16>
    %363 = stablehlo.sqrt %362 : tensor<bf16>
    %cst_98 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %364 = stablehlo.divide %363, %cst_98 : tensor<bf16>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %365 = stablehlo.maximum %cst_99, %364 : tensor<bf16>
    %366 = stablehlo.broadcast_in_dim %365, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %367 = stablehlo.divide %279, %366 : tensor<80x32xbf16>
    %368 = stablehlo.multiply %334, %334 : tensor<32x64xbf16>
    %369 = stablehlo.convert %368 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.reduce(%369 init: %cst_100) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_101 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %371 = stablehlo.divide %370, %cst_101 : tensor<f32>
    %372 = stablehlo.convert %371 : (tensor<f32>) -> tensor<bf16>
    %373 = stablehlo.sqrt %372 : tensor<bf16>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %374 = stablehlo.divide %373, %cst_102 : tensor<bf16>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %375 = stablehlo.maximum %cst_103, %374 : tensor<bf16>
    %376 = stablehlo.broadcast_in_dim %375, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %377 = stablehlo.divide %334, %376 : tensor<32x64xbf16>
    %cst_104 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %378 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %379 = stablehlo.multiply %378, %347 : tensor<64x32xbf16>
    %cst_105 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %380 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %381 = stablehlo.multiply %380, %357 : tensor<32x160xbf16>
    %cst_106 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %382 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %383 = stablehlo.multiply %382, %367 : tensor<80x32xbf16>
    %cst_107 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %384 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %385 = stablehlo.multiply %384, %377 : tensor<32x64xbf16>
    %cst_108 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %386 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %387 = stablehlo.multiply %386, %379 : tensor<64x32xbf16>
    %cst_109 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %388 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %389 = stablehlo.multiply %388, %381 : tensor<32x160xbf16>
    %cst_110 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %390 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %391 = stablehlo.multiply %390, %383 : tensor<80x32xbf16>
    %cst_111 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %392 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %393 = stablehlo.multiply %392, %385 : tensor<32x64xbf16>
    %394 = stablehlo.add %arg0, %387 : tensor<64x32xbf16>
    %395 = stablehlo.add %arg1, %389 : tensor<32x160xbf16>
    %396 = stablehlo.add %arg2, %391 : tensor<80x32xbf16>
    %397 = stablehlo.add %arg3, %393 : tensor<32x64xbf16>
    return %394, %395, %396, %397, %337, %150, %205, %260, %315, %151, %206, %261, %316, %120, %175, %230, %285, %59 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<64xbf16>, tensor<160xbf16>, tensor<80xbf16>, tensor<64xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
