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
    %53:2 = call @take_along_axis(%51#0, %52) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %55 = stablehlo.divide %54, %cst_9 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_11 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = call @take_along_axis_0(%53#1, %59) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %61 = call @log_softmax_1(%51#1, %51#2, %60) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %62 = stablehlo.convert %61 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %63 = stablehlo.dot_general %62, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %65 = stablehlo.dot_general %62, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.multiply %44, %65 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%66 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %68 = stablehlo.reshape %67 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %69 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %65, %69 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%68 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.convert %70 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %30, %72 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.multiply %75, %41 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.divide %78, %79 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %30, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.add %77, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %30 : tensor<4x12x32xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.dot_general %87, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %90 = stablehlo.dot_general %87, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %91 = stablehlo.multiply %26#0, %90 : tensor<4x12x80xbf16>
    %92 = stablehlo.multiply %90, %25 : tensor<4x12x80xbf16>
    %93 = call @silu_2(%26#1, %26#2, %24, %92) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.concatenate %93, %91, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %95 = stablehlo.dot_general %94, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %97 = stablehlo.dot_general %94, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.convert %97 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %8, %98 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %103 = stablehlo.multiply %98, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.multiply %101, %19 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = stablehlo.divide %104, %105 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %8, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.add %103, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %8 : tensor<4x12x32xf32>
    %112 = stablehlo.add %110, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.convert %112 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.add %87, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = "stablehlo.scatter"(%115, %6, %114) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %437 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %437 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %117 = stablehlo.subtract %arg5, %c_21 : tensor<i32>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %118 = stablehlo.add %117, %c_22 : tensor<i32>
    %119 = stablehlo.convert %118 : (tensor<i32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %120 = stablehlo.power %119, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.subtract %cst_24, %120 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %123 = stablehlo.multiply %116, %116 : tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %125 = stablehlo.add %123, %124 : tensor<64x32xbf16>
    %126 = stablehlo.convert %arg6 : (tensor<32xbf16>) -> tensor<32xf32>
    %127 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.subtract %cst_27, %121 : tensor<f32>
    %130 = stablehlo.convert %125 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_29 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %133 = stablehlo.divide %131, %132 : tensor<32xf32>
    %134 = stablehlo.convert %133 : (tensor<32xf32>) -> tensor<32xbf16>
    %135 = stablehlo.convert %134 : (tensor<32xbf16>) -> tensor<32xf32>
    %136 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<32xf32>
    %138 = stablehlo.add %128, %137 : tensor<32xf32>
    %139 = stablehlo.convert %arg10 : (tensor<64xbf16>) -> tensor<64xf32>
    %140 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %141 = stablehlo.multiply %140, %139 : tensor<64xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.subtract %cst_30, %121 : tensor<f32>
    %143 = stablehlo.convert %125 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %146 = stablehlo.divide %144, %145 : tensor<64xf32>
    %147 = stablehlo.convert %146 : (tensor<64xf32>) -> tensor<64xbf16>
    %148 = stablehlo.convert %147 : (tensor<64xbf16>) -> tensor<64xf32>
    %149 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %150 = stablehlo.multiply %149, %148 : tensor<64xf32>
    %151 = stablehlo.add %141, %150 : tensor<64xf32>
    %152 = stablehlo.convert %138 : (tensor<32xf32>) -> tensor<32xbf16>
    %153 = stablehlo.convert %151 : (tensor<64xf32>) -> tensor<64xbf16>
    %154 = stablehlo.convert %152 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %158 = stablehlo.divide %156, %157 : tensor<1xf32>
    %159 = stablehlo.convert %158 : (tensor<1xf32>) -> tensor<1xbf16>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %161 = stablehlo.divide %152, %160 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %162 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %163 = stablehlo.power %161, %162 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %165 = stablehlo.power %153, %164 : tensor<64xbf16>
    %166 = stablehlo.broadcast_in_dim %163, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %168 = stablehlo.multiply %116, %167 : tensor<64x32xbf16>
    %169 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %171 = stablehlo.multiply %168, %170 : tensor<64x32xbf16>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %172 = stablehlo.subtract %arg5, %c_37 : tensor<i32>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %173 = stablehlo.add %172, %c_38 : tensor<i32>
    %174 = stablehlo.convert %173 : (tensor<i32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %175 = stablehlo.power %174, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %176 = stablehlo.subtract %cst_40, %175 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %178 = stablehlo.multiply %96, %96 : tensor<32x160xbf16>
    %cst_42 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %179 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %180 = stablehlo.add %178, %179 : tensor<32x160xbf16>
    %181 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %182 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %183 = stablehlo.multiply %182, %181 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %184 = stablehlo.subtract %cst_43, %176 : tensor<f32>
    %185 = stablehlo.convert %180 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.reduce(%185 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_45 = stablehlo.constant dense<1.600000e+02> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %188 = stablehlo.divide %186, %187 : tensor<32xf32>
    %189 = stablehlo.convert %188 : (tensor<32xf32>) -> tensor<32xbf16>
    %190 = stablehlo.convert %189 : (tensor<32xbf16>) -> tensor<32xf32>
    %191 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %192 = stablehlo.multiply %191, %190 : tensor<32xf32>
    %193 = stablehlo.add %183, %192 : tensor<32xf32>
    %194 = stablehlo.convert %arg11 : (tensor<160xbf16>) -> tensor<160xf32>
    %195 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<160xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.subtract %cst_46, %176 : tensor<f32>
    %198 = stablehlo.convert %180 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.reduce(%198 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<32x160xf32>, tensor<f32>) -> tensor<160xf32>
    %cst_48 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %201 = stablehlo.divide %199, %200 : tensor<160xf32>
    %202 = stablehlo.convert %201 : (tensor<160xf32>) -> tensor<160xbf16>
    %203 = stablehlo.convert %202 : (tensor<160xbf16>) -> tensor<160xf32>
    %204 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %205 = stablehlo.multiply %204, %203 : tensor<160xf32>
    %206 = stablehlo.add %196, %205 : tensor<160xf32>
    %207 = stablehlo.convert %193 : (tensor<32xf32>) -> tensor<32xbf16>
    %208 = stablehlo.convert %206 : (tensor<160xf32>) -> tensor<160xbf16>
    %209 = stablehlo.convert %207 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_50 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %213 = stablehlo.divide %211, %212 : tensor<1xf32>
    %214 = stablehlo.convert %213 : (tensor<1xf32>) -> tensor<1xbf16>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %216 = stablehlo.divide %207, %215 : tensor<32xbf16>
    %cst_51 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %218 = stablehlo.power %216, %217 : tensor<32xbf16>
    %cst_52 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %219 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<160xbf16>
    %220 = stablehlo.power %208, %219 : tensor<160xbf16>
    %221 = stablehlo.broadcast_in_dim %218, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x160xbf16>
    %223 = stablehlo.multiply %96, %222 : tensor<32x160xbf16>
    %224 = stablehlo.broadcast_in_dim %220, dims = [1] : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<32x160xbf16>
    %226 = stablehlo.multiply %223, %225 : tensor<32x160xbf16>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %227 = stablehlo.subtract %arg5, %c_53 : tensor<i32>
    %c_54 = stablehlo.constant dense<1> : tensor<i32>
    %228 = stablehlo.add %227, %c_54 : tensor<i32>
    %229 = stablehlo.convert %228 : (tensor<i32>) -> tensor<f32>
    %cst_55 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %230 = stablehlo.power %229, %cst_55 : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %231 = stablehlo.subtract %cst_56, %230 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %232 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %233 = stablehlo.multiply %89, %89 : tensor<80x32xbf16>
    %cst_58 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %234 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %235 = stablehlo.add %233, %234 : tensor<80x32xbf16>
    %236 = stablehlo.convert %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %237 = stablehlo.broadcast_in_dim %231, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %238 = stablehlo.multiply %237, %236 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %239 = stablehlo.subtract %cst_59, %231 : tensor<f32>
    %240 = stablehlo.convert %235 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<80x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_61 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.divide %241, %242 : tensor<32xf32>
    %244 = stablehlo.convert %243 : (tensor<32xf32>) -> tensor<32xbf16>
    %245 = stablehlo.convert %244 : (tensor<32xbf16>) -> tensor<32xf32>
    %246 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %247 = stablehlo.multiply %246, %245 : tensor<32xf32>
    %248 = stablehlo.add %238, %247 : tensor<32xf32>
    %249 = stablehlo.convert %arg12 : (tensor<80xbf16>) -> tensor<80xf32>
    %250 = stablehlo.broadcast_in_dim %231, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %251 = stablehlo.multiply %250, %249 : tensor<80xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %252 = stablehlo.subtract %cst_62, %231 : tensor<f32>
    %253 = stablehlo.convert %235 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_64 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %256 = stablehlo.divide %254, %255 : tensor<80xf32>
    %257 = stablehlo.convert %256 : (tensor<80xf32>) -> tensor<80xbf16>
    %258 = stablehlo.convert %257 : (tensor<80xbf16>) -> tensor<80xf32>
    %259 = stablehlo.broadcast_in_dim %252, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %260 = stablehlo.multiply %259, %258 : tensor<80xf32>
    %261 = stablehlo.add %251, %260 : tensor<80xf32>
    %262 = stablehlo.convert %248 : (tensor<32xf32>) -> tensor<32xbf16>
    %263 = stablehlo.convert %261 : (tensor<80xf32>) -> tensor<80xbf16>
    %264 = stablehlo.convert %262 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.reduce(%264 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_66 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %268 = stablehlo.divide %266, %267 : tensor<1xf32>
    %269 = stablehlo.convert %268 : (tensor<1xf32>) -> tensor<1xbf16>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %271 = stablehlo.divide %262, %270 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %273 = stablehlo.power %271, %272 : tensor<32xbf16>
    %cst_68 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %275 = stablehlo.power %263, %274 : tensor<80xbf16>
    %276 = stablehlo.broadcast_in_dim %273, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<80x32xbf16>
    %278 = stablehlo.multiply %89, %277 : tensor<80x32xbf16>
    %279 = stablehlo.broadcast_in_dim %275, dims = [0] : (tensor<80xbf16>) -> tensor<80x1xbf16>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<80x1xbf16>) -> tensor<80x32xbf16>
    %281 = stablehlo.multiply %278, %280 : tensor<80x32xbf16>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %282 = stablehlo.subtract %arg5, %c_69 : tensor<i32>
    %c_70 = stablehlo.constant dense<1> : tensor<i32>
    %283 = stablehlo.add %282, %c_70 : tensor<i32>
    %284 = stablehlo.convert %283 : (tensor<i32>) -> tensor<f32>
    %cst_71 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %285 = stablehlo.power %284, %cst_71 : tensor<f32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %286 = stablehlo.subtract %cst_72, %285 : tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %289 = stablehlo.multiply %71, %71 : tensor<32xbf16>
    %cst_75 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %291 = stablehlo.add %289, %290 : tensor<32xbf16>
    %292 = stablehlo.convert %arg14 : (tensor<32xbf16>) -> tensor<32xf32>
    %293 = stablehlo.broadcast_in_dim %286, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %294 = stablehlo.multiply %293, %292 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %295 = stablehlo.subtract %cst_76, %286 : tensor<f32>
    %296 = stablehlo.convert %291 : (tensor<32xbf16>) -> tensor<32xf32>
    %297 = stablehlo.broadcast_in_dim %295, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %298 = stablehlo.multiply %297, %296 : tensor<32xf32>
    %299 = stablehlo.add %294, %298 : tensor<32xf32>
    %300 = stablehlo.convert %299 : (tensor<32xf32>) -> tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %302 = stablehlo.power %300, %301 : tensor<32xbf16>
    %303 = stablehlo.multiply %71, %302 : tensor<32xbf16>
    %c_78 = stablehlo.constant dense<0> : tensor<i32>
    %304 = stablehlo.subtract %arg5, %c_78 : tensor<i32>
    %c_79 = stablehlo.constant dense<1> : tensor<i32>
    %305 = stablehlo.add %304, %c_79 : tensor<i32>
    %306 = stablehlo.convert %305 : (tensor<i32>) -> tensor<f32>
    %cst_80 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %307 = stablehlo.power %306, %cst_80 : tensor<f32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %308 = stablehlo.subtract %cst_81, %307 : tensor<f32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %310 = stablehlo.multiply %64, %64 : tensor<32x64xbf16>
    %cst_83 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %311 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %312 = stablehlo.add %310, %311 : tensor<32x64xbf16>
    %313 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %314 = stablehlo.broadcast_in_dim %308, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %315 = stablehlo.multiply %314, %313 : tensor<32xf32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %316 = stablehlo.subtract %cst_84, %308 : tensor<f32>
    %317 = stablehlo.convert %312 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.reduce(%317 init: %cst_85) applies stablehlo.add across dimensions = [1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_86 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %320 = stablehlo.divide %318, %319 : tensor<32xf32>
    %321 = stablehlo.convert %320 : (tensor<32xf32>) -> tensor<32xbf16>
    %322 = stablehlo.convert %321 : (tensor<32xbf16>) -> tensor<32xf32>
    %323 = stablehlo.broadcast_in_dim %316, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %324 = stablehlo.multiply %323, %322 : tensor<32xf32>
    %325 = stablehlo.add %315, %324 : tensor<32xf32>
    %326 = stablehlo.convert %arg13 : (tensor<64xbf16>) -> tensor<64xf32>
    %327 = stablehlo.broadcast_in_dim %308, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %328 = stablehlo.multiply %327, %326 : tensor<64xf32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %329 = stablehlo.subtract %cst_87, %308 : tensor<f32>
    %330 = stablehlo.convert %312 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %331 = stablehlo.reduce(%330 init: %cst_88) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_89 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %333 = stablehlo.divide %331, %332 : tensor<64xf32>
    %334 = stablehlo.convert %333 : (tensor<64xf32>) -> tensor<64xbf16>
    %335 = stablehlo.convert %334 : (tensor<64xbf16>) -> tensor<64xf32>
    %336 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %337 = stablehlo.multiply %336, %335 : tensor<64xf32>
    %338 = stablehlo.add %328, %337 : tensor<64xf32>
    %339 = stablehlo.convert %325 : (tensor<32xf32>) -> tensor<32xbf16>
    %340 = stablehlo.convert %338 : (tensor<64xf32>) -> tensor<64xbf16>
    %341 = stablehlo.convert %339 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_91 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %344 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %345 = stablehlo.divide %343, %344 : tensor<1xf32>
    %346 = stablehlo.convert %345 : (tensor<1xf32>) -> tensor<1xbf16>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %348 = stablehlo.divide %339, %347 : tensor<32xbf16>
    %cst_92 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %349 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %350 = stablehlo.power %348, %349 : tensor<32xbf16>
    %cst_93 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %351 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %352 = stablehlo.power %340, %351 : tensor<64xbf16>
    %353 = stablehlo.broadcast_in_dim %350, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x64xbf16>
    %355 = stablehlo.multiply %64, %354 : tensor<32x64xbf16>
    %356 = stablehlo.broadcast_in_dim %352, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0, 1] : (tensor<1x64xbf16>) -> tensor<32x64xbf16>
    %358 = stablehlo.multiply %355, %357 : tensor<32x64xbf16>
    %c_94 = stablehlo.constant dense<2147483647> : tensor<i32>
    %359 = stablehlo.compare LT, %arg5, %c_94, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_95 = stablehlo.constant dense<1> : tensor<i32>
    %360 = stablehlo.add %arg5, %c_95 : tensor<i32>
    %c_96 = stablehlo.constant dense<2147483647> : tensor<i32>
    %361 = call @_where(%359, %360, %c_96) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %362 = stablehlo.multiply %171, %171 : tensor<64x32xbf16>
    %363 = stablehlo.convert %362 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_97) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_98 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %365 = stablehlo.divide %364, %cst_98 : tensor<f32>
    %366 = stablehlo.convert %365 : (tensor<f32>) -> tensor<bf16>
    %367 = stablehlo.sqrt %366 : tensor<bf16>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %368 = stablehlo.divide %367, %cst_99 : tensor<bf16>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %369 = stablehlo.maximum %cst_100, %368 : tensor<bf16>
    %370 = stablehlo.broadcast_in_dim %369, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %371 = stablehlo.divide %171, %370 : tensor<64x32xbf16>
    %372 = stablehlo.multiply %226, %226 : tensor<32x160xbf16>
    %373 = stablehlo.convert %372 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%373 init: %cst_101) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<f32>
    %cst_102 = stablehlo.constant dense<5.120000e+03> : tensor<f32>
    %375 = stablehlo.divide %374, %cst_102 : tensor<f32>
    %376 = stablehlo.convert %375 : (tensor<f32>) -> tensor<bf16>
    %377 = stablehlo.sqrt %376 : tensor<bf16>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %378 = stablehlo.divide %377, %cst_103 : tensor<bf16>
    %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %379 = stablehlo.maximum %cst_104, %378 : tensor<bf16>
    %380 = stablehlo.broadcast_in_dim %379, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %381 = stablehlo.divide %226, %380 : tensor<32x160xbf16>
    %382 = stablehlo.multiply %281, %281 : tensor<80x32xbf16>
    %383 = stablehlo.convert %382 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %384 = stablehlo.reduce(%383 init: %cst_105) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_106 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %385 = stablehlo.divide %384, %cst_106 : tensor<f32>
    %386 = stablehlo.convert %385 : (tensor<f32>) -> tensor<bf16>
    %387 = stablehlo.sqrt %386 : tensor<bf16>
    %cst_107 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %388 = stablehlo.divide %387, %cst_107 : tensor<bf16>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %389 = stablehlo.maximum %cst_108, %388 : tensor<bf16>
    %390 = stablehlo.broadcast_in_dim %389, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %391 = stablehlo.divide %281, %390 : tensor<80x32xbf16>
    %392 = stablehlo.multiply %303, %303 : tensor<32xbf16>
    %393 = stablehlo.convert %392 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %394 = stablehlo.reduce(%393 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %cst_110 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %395 = stablehlo.divide %394, %cst_110 : tensor<f32>
    %396 = stablehlo.convert %395 : (tensor<f32>) -> tensor<bf16>
    %397 = stablehlo.sqrt %396 : tensor<bf16>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %398 = stablehlo.divide %397, %cst_111 : tensor<bf16>
    %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %399 = stablehlo.maximum %cst_112, %398 : tensor<bf16>
    %400 = stablehlo.broadcast_in_dim %399, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %401 = stablehlo.divide %303, %400 : tensor<32xbf16>
    %402 = stablehlo.multiply %358, %358 : tensor<32x64xbf16>
    %403 = stablehlo.convert %402 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %404 = stablehlo.reduce(%403 init: %cst_113) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_114 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %405 = stablehlo.divide %404, %cst_114 : tensor<f32>
    %406 = stablehlo.convert %405 : (tensor<f32>) -> tensor<bf16>
    %407 = stablehlo.sqrt %406 : tensor<bf16>
    %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %408 = stablehlo.divide %407, %cst_115 : tensor<bf16>
    %cst_116 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %409 = stablehlo.maximum %cst_116, %408 : tensor<bf16>
    %410 = stablehlo.broadcast_in_dim %409, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %411 = stablehlo.divide %358, %410 : tensor<32x64xbf16>
    %cst_117 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %412 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %413 = stablehlo.multiply %412, %371 : tensor<64x32xbf16>
    %cst_118 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %414 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %415 = stablehlo.multiply %414, %381 : tensor<32x160xbf16>
    %cst_119 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %416 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %417 = stablehlo.multiply %416, %391 : tensor<80x32xbf16>
    %cst_120 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %418 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %419 = stablehlo.multiply %418, %401 : tensor<32xbf16>
    %cst_121 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %420 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %421 = stablehlo.multiply %420, %411 : tensor<32x64xbf16>
    %cst_122 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %422 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %423 = stablehlo.multiply %422, %413 : tensor<64x32xbf16>
    %cst_123 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %424 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %425 = stablehlo.multiply %424, %415 : tensor<32x160xbf16>
    %cst_124 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %426 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %427 = stablehlo.multiply %426, %417 : tensor<80x32xbf16>
    %cst_125 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %428 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %429 = stablehlo.multiply %428, %419 : tensor<32xbf16>
    %cst_126 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %430 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %431 = stablehlo.multiply %430, %421 : tensor<32x64xbf16>
    %432 = stablehlo.add %arg0, %423 : tensor<64x32xbf16>
    %433 = stablehlo.add %arg1, %425 : tensor<32x160xbf16>
    %434 = stablehlo.add %arg2, %427 : tensor<80x32xbf16>
    %435 = stablehlo.add %arg3, %429 : tensor<32xbf16>
    %436 = stablehlo.add %arg4, %431 : tensor<32x64xbf16>
    return %432, %433, %434, %435, %436, %361, %152, %207, %262, %287, %339, %153, %208, %263, %288, %340, %122, %177, %232, %300, %309, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<64xbf16>, tensor<160xbf16>, tensor<80xbf16>, tensor<1xbf16>, tensor<64xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
