module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<i32>, %arg6: tensor<32xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<160xbf16>, %arg12: tensor<80xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w13']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w2']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_row['norm']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['out']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['emb']"}, tensor<160xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w13']"}, tensor<80xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w2']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_col['norm']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['out']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['emb']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w13']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v['norm']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg15 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %49 = stablehlo.slice %arg15 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %444 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %444 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %124 = stablehlo.subtract %arg5, %c_23 : tensor<i32>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %125 = stablehlo.add %124, %c_24 : tensor<i32>
    %126 = stablehlo.convert %125 : (tensor<i32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %127 = stablehlo.power %126, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.subtract %cst_26, %127 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %129 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %130 = stablehlo.multiply %123, %123 : tensor<64x32xbf16>
    %cst_28 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %132 = stablehlo.add %130, %131 : tensor<64x32xbf16>
    %133 = stablehlo.convert %arg6 : (tensor<32xbf16>) -> tensor<32xf32>
    %134 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.subtract %cst_29, %128 : tensor<f32>
    %137 = stablehlo.convert %132 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_31 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %140 = stablehlo.divide %138, %139 : tensor<32xf32>
    %141 = stablehlo.convert %140 : (tensor<32xf32>) -> tensor<32xbf16>
    %142 = stablehlo.convert %141 : (tensor<32xbf16>) -> tensor<32xf32>
    %143 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<32xf32>
    %145 = stablehlo.add %135, %144 : tensor<32xf32>
    %146 = stablehlo.convert %arg10 : (tensor<64xbf16>) -> tensor<64xf32>
    %147 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<64xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.subtract %cst_32, %128 : tensor<f32>
    %150 = stablehlo.convert %132 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %153 = stablehlo.divide %151, %152 : tensor<64xf32>
    %154 = stablehlo.convert %153 : (tensor<64xf32>) -> tensor<64xbf16>
    %155 = stablehlo.convert %154 : (tensor<64xbf16>) -> tensor<64xf32>
    %156 = stablehlo.broadcast_in_dim %149, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %157 = stablehlo.multiply %156, %155 : tensor<64xf32>
    %158 = stablehlo.add %148, %157 : tensor<64xf32>
    %159 = stablehlo.convert %145 : (tensor<32xf32>) -> tensor<32xbf16>
    %160 = stablehlo.convert %158 : (tensor<64xf32>) -> tensor<64xbf16>
    %161 = stablehlo.convert %159 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %165 = stablehlo.divide %163, %164 : tensor<1xf32>
    %166 = stablehlo.convert %165 : (tensor<1xf32>) -> tensor<1xbf16>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %168 = stablehlo.divide %159, %167 : tensor<32xbf16>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %170 = stablehlo.power %168, %169 : tensor<32xbf16>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %172 = stablehlo.power %160, %171 : tensor<64xbf16>
    %173 = stablehlo.broadcast_in_dim %170, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %175 = stablehlo.multiply %123, %174 : tensor<64x32xbf16>
    %176 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %178 = stablehlo.multiply %175, %177 : tensor<64x32xbf16>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %179 = stablehlo.subtract %arg5, %c_39 : tensor<i32>
    %c_40 = stablehlo.constant dense<1> : tensor<i32>
    %180 = stablehlo.add %179, %c_40 : tensor<i32>
    %181 = stablehlo.convert %180 : (tensor<i32>) -> tensor<f32>
    %cst_41 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %182 = stablehlo.power %181, %cst_41 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.subtract %cst_42, %182 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %185 = stablehlo.multiply %103, %103 : tensor<32x160xbf16>
    %cst_44 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %187 = stablehlo.add %185, %186 : tensor<32x160xbf16>
    %188 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %189 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.subtract %cst_45, %183 : tensor<f32>
    %192 = stablehlo.convert %187 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.reduce(%192 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_47 = stablehlo.constant dense<1.600000e+02> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %195 = stablehlo.divide %193, %194 : tensor<32xf32>
    %196 = stablehlo.convert %195 : (tensor<32xf32>) -> tensor<32xbf16>
    %197 = stablehlo.convert %196 : (tensor<32xbf16>) -> tensor<32xf32>
    %198 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<32xf32>
    %200 = stablehlo.add %190, %199 : tensor<32xf32>
    %201 = stablehlo.convert %arg11 : (tensor<160xbf16>) -> tensor<160xf32>
    %202 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %203 = stablehlo.multiply %202, %201 : tensor<160xf32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %204 = stablehlo.subtract %cst_48, %183 : tensor<f32>
    %205 = stablehlo.convert %187 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%205 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<32x160xf32>, tensor<f32>) -> tensor<160xf32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %208 = stablehlo.divide %206, %207 : tensor<160xf32>
    %209 = stablehlo.convert %208 : (tensor<160xf32>) -> tensor<160xbf16>
    %210 = stablehlo.convert %209 : (tensor<160xbf16>) -> tensor<160xf32>
    %211 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %212 = stablehlo.multiply %211, %210 : tensor<160xf32>
    %213 = stablehlo.add %203, %212 : tensor<160xf32>
    %214 = stablehlo.convert %200 : (tensor<32xf32>) -> tensor<32xbf16>
    %215 = stablehlo.convert %213 : (tensor<160xf32>) -> tensor<160xbf16>
    %216 = stablehlo.convert %214 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %220 = stablehlo.divide %218, %219 : tensor<1xf32>
    %221 = stablehlo.convert %220 : (tensor<1xf32>) -> tensor<1xbf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %223 = stablehlo.divide %214, %222 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %224 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %225 = stablehlo.power %223, %224 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %226 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<160xbf16>
    %227 = stablehlo.power %215, %226 : tensor<160xbf16>
    %228 = stablehlo.broadcast_in_dim %225, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x160xbf16>
    %230 = stablehlo.multiply %103, %229 : tensor<32x160xbf16>
    %231 = stablehlo.broadcast_in_dim %227, dims = [1] : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<32x160xbf16>
    %233 = stablehlo.multiply %230, %232 : tensor<32x160xbf16>
    %c_55 = stablehlo.constant dense<0> : tensor<i32>
    %234 = stablehlo.subtract %arg5, %c_55 : tensor<i32>
    %c_56 = stablehlo.constant dense<1> : tensor<i32>
    %235 = stablehlo.add %234, %c_56 : tensor<i32>
    %236 = stablehlo.convert %235 : (tensor<i32>) -> tensor<f32>
    %cst_57 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %237 = stablehlo.power %236, %cst_57 : tensor<f32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %238 = stablehlo.subtract %cst_58, %237 : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %240 = stablehlo.multiply %96, %96 : tensor<80x32xbf16>
    %cst_60 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %241 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %242 = stablehlo.add %240, %241 : tensor<80x32xbf16>
    %243 = stablehlo.convert %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %244 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.multiply %244, %243 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %246 = stablehlo.subtract %cst_61, %238 : tensor<f32>
    %247 = stablehlo.convert %242 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<80x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_63 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %250 = stablehlo.divide %248, %249 : tensor<32xf32>
    %251 = stablehlo.convert %250 : (tensor<32xf32>) -> tensor<32xbf16>
    %252 = stablehlo.convert %251 : (tensor<32xbf16>) -> tensor<32xf32>
    %253 = stablehlo.broadcast_in_dim %246, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %254 = stablehlo.multiply %253, %252 : tensor<32xf32>
    %255 = stablehlo.add %245, %254 : tensor<32xf32>
    %256 = stablehlo.convert %arg12 : (tensor<80xbf16>) -> tensor<80xf32>
    %257 = stablehlo.broadcast_in_dim %238, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %258 = stablehlo.multiply %257, %256 : tensor<80xf32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %259 = stablehlo.subtract %cst_64, %238 : tensor<f32>
    %260 = stablehlo.convert %242 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.reduce(%260 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_66 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %263 = stablehlo.divide %261, %262 : tensor<80xf32>
    %264 = stablehlo.convert %263 : (tensor<80xf32>) -> tensor<80xbf16>
    %265 = stablehlo.convert %264 : (tensor<80xbf16>) -> tensor<80xf32>
    %266 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %267 = stablehlo.multiply %266, %265 : tensor<80xf32>
    %268 = stablehlo.add %258, %267 : tensor<80xf32>
    %269 = stablehlo.convert %255 : (tensor<32xf32>) -> tensor<32xbf16>
    %270 = stablehlo.convert %268 : (tensor<80xf32>) -> tensor<80xbf16>
    %271 = stablehlo.convert %269 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_68 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %275 = stablehlo.divide %273, %274 : tensor<1xf32>
    %276 = stablehlo.convert %275 : (tensor<1xf32>) -> tensor<1xbf16>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %278 = stablehlo.divide %269, %277 : tensor<32xbf16>
    %cst_69 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %280 = stablehlo.power %278, %279 : tensor<32xbf16>
    %cst_70 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %282 = stablehlo.power %270, %281 : tensor<80xbf16>
    %283 = stablehlo.broadcast_in_dim %280, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<80x32xbf16>
    %285 = stablehlo.multiply %96, %284 : tensor<80x32xbf16>
    %286 = stablehlo.broadcast_in_dim %282, dims = [0] : (tensor<80xbf16>) -> tensor<80x1xbf16>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<80x1xbf16>) -> tensor<80x32xbf16>
    %288 = stablehlo.multiply %285, %287 : tensor<80x32xbf16>
    %c_71 = stablehlo.constant dense<0> : tensor<i32>
    %289 = stablehlo.subtract %arg5, %c_71 : tensor<i32>
    %c_72 = stablehlo.constant dense<1> : tensor<i32>
    %290 = stablehlo.add %289, %c_72 : tensor<i32>
    %291 = stablehlo.convert %290 : (tensor<i32>) -> tensor<f32>
    %cst_73 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %292 = stablehlo.power %291, %cst_73 : tensor<f32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %293 = stablehlo.subtract %cst_74, %292 : tensor<f32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %296 = stablehlo.multiply %78, %78 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %298 = stablehlo.add %296, %297 : tensor<32xbf16>
    %299 = stablehlo.convert %arg14 : (tensor<32xbf16>) -> tensor<32xf32>
    %300 = stablehlo.broadcast_in_dim %293, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %301 = stablehlo.multiply %300, %299 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %302 = stablehlo.subtract %cst_78, %293 : tensor<f32>
    %303 = stablehlo.convert %298 : (tensor<32xbf16>) -> tensor<32xf32>
    %304 = stablehlo.broadcast_in_dim %302, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %305 = stablehlo.multiply %304, %303 : tensor<32xf32>
    %306 = stablehlo.add %301, %305 : tensor<32xf32>
    %307 = stablehlo.convert %306 : (tensor<32xf32>) -> tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %309 = stablehlo.power %307, %308 : tensor<32xbf16>
    %310 = stablehlo.multiply %78, %309 : tensor<32xbf16>
    %c_80 = stablehlo.constant dense<0> : tensor<i32>
    %311 = stablehlo.subtract %arg5, %c_80 : tensor<i32>
    %c_81 = stablehlo.constant dense<1> : tensor<i32>
    %312 = stablehlo.add %311, %c_81 : tensor<i32>
    %313 = stablehlo.convert %312 : (tensor<i32>) -> tensor<f32>
    %cst_82 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %314 = stablehlo.power %313, %cst_82 : tensor<f32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %315 = stablehlo.subtract %cst_83, %314 : tensor<f32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %317 = stablehlo.multiply %71, %71 : tensor<32x64xbf16>
    %cst_85 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %318 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %319 = stablehlo.add %317, %318 : tensor<32x64xbf16>
    %320 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %321 = stablehlo.broadcast_in_dim %315, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %322 = stablehlo.multiply %321, %320 : tensor<32xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %323 = stablehlo.subtract %cst_86, %315 : tensor<f32>
    %324 = stablehlo.convert %319 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.reduce(%324 init: %cst_87) applies stablehlo.add across dimensions = [1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_88 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %327 = stablehlo.divide %325, %326 : tensor<32xf32>
    %328 = stablehlo.convert %327 : (tensor<32xf32>) -> tensor<32xbf16>
    %329 = stablehlo.convert %328 : (tensor<32xbf16>) -> tensor<32xf32>
    %330 = stablehlo.broadcast_in_dim %323, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %331 = stablehlo.multiply %330, %329 : tensor<32xf32>
    %332 = stablehlo.add %322, %331 : tensor<32xf32>
    %333 = stablehlo.convert %arg13 : (tensor<64xbf16>) -> tensor<64xf32>
    %334 = stablehlo.broadcast_in_dim %315, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %335 = stablehlo.multiply %334, %333 : tensor<64xf32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %336 = stablehlo.subtract %cst_89, %315 : tensor<f32>
    %337 = stablehlo.convert %319 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.reduce(%337 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_91 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %340 = stablehlo.divide %338, %339 : tensor<64xf32>
    %341 = stablehlo.convert %340 : (tensor<64xf32>) -> tensor<64xbf16>
    %342 = stablehlo.convert %341 : (tensor<64xbf16>) -> tensor<64xf32>
    %343 = stablehlo.broadcast_in_dim %336, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %344 = stablehlo.multiply %343, %342 : tensor<64xf32>
    %345 = stablehlo.add %335, %344 : tensor<64xf32>
    %346 = stablehlo.convert %332 : (tensor<32xf32>) -> tensor<32xbf16>
    %347 = stablehlo.convert %345 : (tensor<64xf32>) -> tensor<64xbf16>
    %348 = stablehlo.convert %346 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %349 = stablehlo.reduce(%348 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_93 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %352 = stablehlo.divide %350, %351 : tensor<1xf32>
    %353 = stablehlo.convert %352 : (tensor<1xf32>) -> tensor<1xbf16>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %355 = stablehlo.divide %346, %354 : tensor<32xbf16>
    %cst_94 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %356 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %357 = stablehlo.power %355, %356 : tensor<32xbf16>
    %cst_95 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %358 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %359 = stablehlo.power %347, %358 : tensor<64xbf16>
    %360 = stablehlo.broadcast_in_dim %357, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x64xbf16>
    %362 = stablehlo.multiply %71, %361 : tensor<32x64xbf16>
    %363 = stablehlo.broadcast_in_dim %359, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %364 = stablehlo.broadcast_in_dim %363, dims = [0, 1] : (tensor<1x64xbf16>) -> tensor<32x64xbf16>
    %365 = stablehlo.multiply %362, %364 : tensor<32x64xbf16>
    %c_96 = stablehlo.constant dense<2147483647> : tensor<i32>
    %366 = stablehlo.compare LT, %arg5, %c_96, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_97 = stablehlo.constant dense<1> : tensor<i32>
    %367 = stablehlo.add %arg5, %c_97 : tensor<i32>
    %c_98 = stablehlo.constant dense<2147483647> : tensor<i32>
    %368 = call @_where_3(%366, %367, %c_98) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %369 = stablehlo.multiply %178, %178 : tensor<64x32xbf16>
    %370 = stablehlo.convert %369 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.reduce(%370 init: %cst_99) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_100 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %372 = stablehlo.divide %371, %cst_100 : tensor<f32>
    %373 = stablehlo.convert %372 : (tensor<f32>) -> tensor<bf16>
    %374 = stablehlo.sqrt %373 : tensor<bf16>
    %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %375 = stablehlo.divide %374, %cst_101 : tensor<bf16>
    %cst_102 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %376 = stablehlo.maximum %cst_102, %375 : tensor<bf16>
    %377 = stablehlo.broadcast_in_dim %376, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %378 = stablehlo.divide %178, %377 : tensor<64x32xbf16>
    %379 = stablehlo.multiply %233, %233 : tensor<32x160xbf16>
    %380 = stablehlo.convert %379 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %381 = stablehlo.reduce(%380 init: %cst_103) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %cst_104 = stablehlo.constant dense<5.120000e+03> : tensor<f32>
    %382 = stablehlo.divide %381, %cst_104 : tensor<f32>
    %383 = stablehlo.convert %382 : (tensor<f32>) -> tensor<bf16>
    %384 = stablehlo.sqrt %383 : tensor<bf16>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %385 = stablehlo.divide %384, %cst_105 : tensor<bf16>
    %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %386 = stablehlo.maximum %cst_106, %385 : tensor<bf16>
    %387 = stablehlo.broadcast_in_dim %386, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %388 = stablehlo.divide %233, %387 : tensor<32x160xbf16>
    %389 = stablehlo.multiply %288, %288 : tensor<80x32xbf16>
    %390 = stablehlo.convert %389 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.reduce(%390 init: %cst_107) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_108 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %392 = stablehlo.divide %391, %cst_108 : tensor<f32>
    %393 = stablehlo.convert %392 : (tensor<f32>) -> tensor<bf16>
    %394 = stablehlo.sqrt %393 : tensor<bf16>
    %cst_109 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %395 = stablehlo.divide %394, %cst_109 : tensor<bf16>
    %cst_110 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %396 = stablehlo.maximum %cst_110, %395 : tensor<bf16>
    %397 = stablehlo.broadcast_in_dim %396, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %398 = stablehlo.divide %288, %397 : tensor<80x32xbf16>
    %399 = stablehlo.multiply %310, %310 : tensor<32xbf16>
    %400 = stablehlo.convert %399 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %401 = stablehlo.reduce(%400 init: %cst_111) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %cst_112 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %402 = stablehlo.divide %401, %cst_112 : tensor<f32>
    %403 = stablehlo.convert %402 : (tensor<f32>) -> tensor<bf16>
    %404 = stablehlo.sqrt %403 : tensor<bf16>
    %cst_113 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %405 = stablehlo.divide %404, %cst_113 : tensor<bf16>
    %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %406 = stablehlo.maximum %cst_114, %405 : tensor<bf16>
    %407 = stablehlo.broadcast_in_dim %406, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %408 = stablehlo.divide %310, %407 : tensor<32xbf16>
    %409 = stablehlo.multiply %365, %365 : tensor<32x64xbf16>
    %410 = stablehlo.convert %409 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %411 = stablehlo.reduce(%410 init: %cst_115) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_116 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %412 = stablehlo.divide %411, %cst_116 : tensor<f32>
    %413 = stablehlo.convert %412 : (tensor<f32>) -> tensor<bf16>
    %414 = stablehlo.sqrt %413 : tensor<bf16>
    %cst_117 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %415 = stablehlo.divide %414, %cst_117 : tensor<bf16>
    %cst_118 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %416 = stablehlo.maximum %cst_118, %415 : tensor<bf16>
    %417 = stablehlo.broadcast_in_dim %416, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %418 = stablehlo.divide %365, %417 : tensor<32x64xbf16>
    %cst_119 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %419 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %420 = stablehlo.multiply %419, %378 : tensor<64x32xbf16>
    %cst_120 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %421 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %422 = stablehlo.multiply %421, %388 : tensor<32x160xbf16>
    %cst_121 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %423 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %424 = stablehlo.multiply %423, %398 : tensor<80x32xbf16>
    %cst_122 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %425 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %426 = stablehlo.multiply %425, %408 : tensor<32xbf16>
    %cst_123 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %427 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %428 = stablehlo.multiply %427, %418 : tensor<32x64xbf16>
    %cst_124 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %429 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %430 = stablehlo.multiply %429, %420 : tensor<64x32xbf16>
    %cst_125 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %431 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %432 = stablehlo.multiply %431, %422 : tensor<32x160xbf16>
    %cst_126 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %433 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %434 = stablehlo.multiply %433, %424 : tensor<80x32xbf16>
    %cst_127 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %435 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %436 = stablehlo.multiply %435, %426 : tensor<32xbf16>
    %cst_128 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %437 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %438 = stablehlo.multiply %437, %428 : tensor<32x64xbf16>
    %439 = stablehlo.add %arg0, %430 : tensor<64x32xbf16>
    %440 = stablehlo.add %arg1, %432 : tensor<32x160xbf16>
    %441 = stablehlo.add %arg2, %434 : tensor<80x32xbf16>
    %442 = stablehlo.add %arg3, %436 : tensor<32xbf16>
    %443 = stablehlo.add %arg4, %438 : tensor<32x64xbf16>
    return %439, %440, %441, %442, %443, %368, %159, %214, %269, %294, %346, %160, %215, %270, %295, %347, %129, %184, %239, %307, %316, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<64xbf16>, tensor<160xbf16>, tensor<80xbf16>, tensor<1xbf16>, tensor<64xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<f32>
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
