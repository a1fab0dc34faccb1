module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<80xbf16>, %arg15: tensor<80xbf16>, %arg16: tensor<80xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<32xbf16>, %arg20: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['emb']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w1']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['layers'][0]['w3']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_row['norm']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v_row['out']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['emb']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['norm1']"}, tensor<80xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w1']"}, tensor<80xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w2']"}, tensor<80xbf16> {jax.result_info = "result[1][0].v_col['layers'][0]['w3']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v_col['norm']"}, tensor<64xbf16> {jax.result_info = "result[1][0].v_col['out']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['emb']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v['layers'][0]['norm1']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w1']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w2']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1][0].v['norm']"}, tensor<1xbf16> {jax.result_info = "result[1][0].v['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %17 = stablehlo.divide %16, %15 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4x12x1xf32>
    %20 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %8, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.convert %21 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%27) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %26, %28#0 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %7, %30 : tensor<4x12x32xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x12x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x12x1xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<4x12x32xf32>
    %46 = stablehlo.convert %45 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %52 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %53:3 = call @log_softmax(%52) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %54 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %55:2 = call @take_along_axis(%53#0, %54) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_9 : tensor<f32>
    %58 = stablehlo.negate %57 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_11 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = call @take_along_axis_0(%55#1, %61) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %63 = call @log_softmax_1(%53#1, %53#2, %62) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %65 = stablehlo.dot_general %64, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %67 = stablehlo.dot_general %64, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %46, %67 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %70 = stablehlo.reshape %69 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %71 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.convert %72 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %32, %74 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %43 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %32, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.add %79, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %32 : tensor<4x12x32xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %26, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %28#0 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%28#1, %28#2, %27, %93) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.dot_general %95, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.dot_general %95, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.dot_general %94, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %101 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.add %98, %101 : tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %22, %102 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.reduce(%103 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %105 = stablehlo.reshape %104 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %106 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.multiply %102, %106 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %108 = stablehlo.reduce(%105 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %109 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %8, %109 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.multiply %112, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %8, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.add %114, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %8 : tensor<4x12x32xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.add %89, %124 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %127 = "stablehlo.scatter"(%126, %6, %125) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg21: tensor<bf16>, %arg22: tensor<bf16>):
      %555 = stablehlo.add %arg21, %arg22 : tensor<bf16>
      stablehlo.return %555 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %128 = stablehlo.subtract %arg7, %c_23 : tensor<i32>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %129 = stablehlo.add %128, %c_24 : tensor<i32>
    %130 = stablehlo.convert %129 : (tensor<i32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %131 = stablehlo.power %130, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.subtract %cst_26, %131 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %134 = stablehlo.multiply %127, %127 : tensor<64x32xbf16>
    %cst_28 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %135 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %136 = stablehlo.add %134, %135 : tensor<64x32xbf16>
    %137 = stablehlo.convert %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %138 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.subtract %cst_29, %132 : tensor<f32>
    %141 = stablehlo.convert %136 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_31 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.divide %142, %143 : tensor<32xf32>
    %145 = stablehlo.convert %144 : (tensor<32xf32>) -> tensor<32xbf16>
    %146 = stablehlo.convert %145 : (tensor<32xbf16>) -> tensor<32xf32>
    %147 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<32xf32>
    %149 = stablehlo.add %139, %148 : tensor<32xf32>
    %150 = stablehlo.convert %arg13 : (tensor<64xbf16>) -> tensor<64xf32>
    %151 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<64xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.subtract %cst_32, %132 : tensor<f32>
    %154 = stablehlo.convert %136 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %157 = stablehlo.divide %155, %156 : tensor<64xf32>
    %158 = stablehlo.convert %157 : (tensor<64xf32>) -> tensor<64xbf16>
    %159 = stablehlo.convert %158 : (tensor<64xbf16>) -> tensor<64xf32>
    %160 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %161 = stablehlo.multiply %160, %159 : tensor<64xf32>
    %162 = stablehlo.add %152, %161 : tensor<64xf32>
    %163 = stablehlo.convert %149 : (tensor<32xf32>) -> tensor<32xbf16>
    %164 = stablehlo.convert %162 : (tensor<64xf32>) -> tensor<64xbf16>
    %165 = stablehlo.convert %163 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %169 = stablehlo.divide %167, %168 : tensor<1xf32>
    %170 = stablehlo.convert %169 : (tensor<1xf32>) -> tensor<1xbf16>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %172 = stablehlo.divide %163, %171 : tensor<32xbf16>
    %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.power %172, %173 : tensor<32xbf16>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %176 = stablehlo.power %164, %175 : tensor<64xbf16>
    %177 = stablehlo.broadcast_in_dim %174, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %179 = stablehlo.multiply %127, %178 : tensor<64x32xbf16>
    %180 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<64xbf16>) -> tensor<64x1xbf16>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %182 = stablehlo.multiply %179, %181 : tensor<64x32xbf16>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %183 = stablehlo.subtract %arg7, %c_39 : tensor<i32>
    %c_40 = stablehlo.constant dense<1> : tensor<i32>
    %184 = stablehlo.add %183, %c_40 : tensor<i32>
    %185 = stablehlo.convert %184 : (tensor<i32>) -> tensor<f32>
    %cst_41 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %186 = stablehlo.power %185, %cst_41 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.subtract %cst_42, %186 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %190 = stablehlo.multiply %108, %108 : tensor<32xbf16>
    %cst_45 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %192 = stablehlo.add %190, %191 : tensor<32xbf16>
    %193 = stablehlo.convert %arg18 : (tensor<32xbf16>) -> tensor<32xf32>
    %194 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %195 = stablehlo.multiply %194, %193 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %196 = stablehlo.subtract %cst_46, %187 : tensor<f32>
    %197 = stablehlo.convert %192 : (tensor<32xbf16>) -> tensor<32xf32>
    %198 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<32xf32>
    %200 = stablehlo.add %195, %199 : tensor<32xf32>
    %201 = stablehlo.convert %200 : (tensor<32xf32>) -> tensor<32xbf16>
    %cst_47 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %203 = stablehlo.power %201, %202 : tensor<32xbf16>
    %204 = stablehlo.multiply %108, %203 : tensor<32xbf16>
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %205 = stablehlo.subtract %arg7, %c_48 : tensor<i32>
    %c_49 = stablehlo.constant dense<1> : tensor<i32>
    %206 = stablehlo.add %205, %c_49 : tensor<i32>
    %207 = stablehlo.convert %206 : (tensor<i32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %208 = stablehlo.power %207, %cst_50 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %209 = stablehlo.subtract %cst_51, %208 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %211 = stablehlo.multiply %100, %100 : tensor<32x80xbf16>
    %cst_53 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %213 = stablehlo.add %211, %212 : tensor<32x80xbf16>
    %214 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %215 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %216 = stablehlo.multiply %215, %214 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %217 = stablehlo.subtract %cst_54, %209 : tensor<f32>
    %218 = stablehlo.convert %213 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_56 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %221 = stablehlo.divide %219, %220 : tensor<32xf32>
    %222 = stablehlo.convert %221 : (tensor<32xf32>) -> tensor<32xbf16>
    %223 = stablehlo.convert %222 : (tensor<32xbf16>) -> tensor<32xf32>
    %224 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %225 = stablehlo.multiply %224, %223 : tensor<32xf32>
    %226 = stablehlo.add %216, %225 : tensor<32xf32>
    %227 = stablehlo.convert %arg14 : (tensor<80xbf16>) -> tensor<80xf32>
    %228 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %229 = stablehlo.multiply %228, %227 : tensor<80xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %230 = stablehlo.subtract %cst_57, %209 : tensor<f32>
    %231 = stablehlo.convert %213 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<32x80xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_59 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %234 = stablehlo.divide %232, %233 : tensor<80xf32>
    %235 = stablehlo.convert %234 : (tensor<80xf32>) -> tensor<80xbf16>
    %236 = stablehlo.convert %235 : (tensor<80xbf16>) -> tensor<80xf32>
    %237 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %238 = stablehlo.multiply %237, %236 : tensor<80xf32>
    %239 = stablehlo.add %229, %238 : tensor<80xf32>
    %240 = stablehlo.convert %226 : (tensor<32xf32>) -> tensor<32xbf16>
    %241 = stablehlo.convert %239 : (tensor<80xf32>) -> tensor<80xbf16>
    %242 = stablehlo.convert %240 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.reduce(%242 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_61 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %246 = stablehlo.divide %244, %245 : tensor<1xf32>
    %247 = stablehlo.convert %246 : (tensor<1xf32>) -> tensor<1xbf16>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %249 = stablehlo.divide %240, %248 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %251 = stablehlo.power %249, %250 : tensor<32xbf16>
    %cst_63 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %253 = stablehlo.power %241, %252 : tensor<80xbf16>
    %254 = stablehlo.broadcast_in_dim %251, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x80xbf16>
    %256 = stablehlo.multiply %100, %255 : tensor<32x80xbf16>
    %257 = stablehlo.broadcast_in_dim %253, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<32x80xbf16>
    %259 = stablehlo.multiply %256, %258 : tensor<32x80xbf16>
    %c_64 = stablehlo.constant dense<0> : tensor<i32>
    %260 = stablehlo.subtract %arg7, %c_64 : tensor<i32>
    %c_65 = stablehlo.constant dense<1> : tensor<i32>
    %261 = stablehlo.add %260, %c_65 : tensor<i32>
    %262 = stablehlo.convert %261 : (tensor<i32>) -> tensor<f32>
    %cst_66 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %263 = stablehlo.power %262, %cst_66 : tensor<f32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %264 = stablehlo.subtract %cst_67, %263 : tensor<f32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %266 = stablehlo.multiply %97, %97 : tensor<32x80xbf16>
    %cst_69 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %268 = stablehlo.add %266, %267 : tensor<32x80xbf16>
    %269 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %270 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %271 = stablehlo.multiply %270, %269 : tensor<32xf32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %272 = stablehlo.subtract %cst_70, %264 : tensor<f32>
    %273 = stablehlo.convert %268 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_71) applies stablehlo.add across dimensions = [1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_72 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %276 = stablehlo.divide %274, %275 : tensor<32xf32>
    %277 = stablehlo.convert %276 : (tensor<32xf32>) -> tensor<32xbf16>
    %278 = stablehlo.convert %277 : (tensor<32xbf16>) -> tensor<32xf32>
    %279 = stablehlo.broadcast_in_dim %272, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %280 = stablehlo.multiply %279, %278 : tensor<32xf32>
    %281 = stablehlo.add %271, %280 : tensor<32xf32>
    %282 = stablehlo.convert %arg15 : (tensor<80xbf16>) -> tensor<80xf32>
    %283 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %284 = stablehlo.multiply %283, %282 : tensor<80xf32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %285 = stablehlo.subtract %cst_73, %264 : tensor<f32>
    %286 = stablehlo.convert %268 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %287 = stablehlo.reduce(%286 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<32x80xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_75 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %289 = stablehlo.divide %287, %288 : tensor<80xf32>
    %290 = stablehlo.convert %289 : (tensor<80xf32>) -> tensor<80xbf16>
    %291 = stablehlo.convert %290 : (tensor<80xbf16>) -> tensor<80xf32>
    %292 = stablehlo.broadcast_in_dim %285, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %293 = stablehlo.multiply %292, %291 : tensor<80xf32>
    %294 = stablehlo.add %284, %293 : tensor<80xf32>
    %295 = stablehlo.convert %281 : (tensor<32xf32>) -> tensor<32xbf16>
    %296 = stablehlo.convert %294 : (tensor<80xf32>) -> tensor<80xbf16>
    %297 = stablehlo.convert %295 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_77 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %301 = stablehlo.divide %299, %300 : tensor<1xf32>
    %302 = stablehlo.convert %301 : (tensor<1xf32>) -> tensor<1xbf16>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %304 = stablehlo.divide %295, %303 : tensor<32xbf16>
    %cst_78 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %306 = stablehlo.power %304, %305 : tensor<32xbf16>
    %cst_79 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %308 = stablehlo.power %296, %307 : tensor<80xbf16>
    %309 = stablehlo.broadcast_in_dim %306, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x80xbf16>
    %311 = stablehlo.multiply %97, %310 : tensor<32x80xbf16>
    %312 = stablehlo.broadcast_in_dim %308, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<32x80xbf16>
    %314 = stablehlo.multiply %311, %313 : tensor<32x80xbf16>
    %c_80 = stablehlo.constant dense<0> : tensor<i32>
    %315 = stablehlo.subtract %arg7, %c_80 : tensor<i32>
    %c_81 = stablehlo.constant dense<1> : tensor<i32>
    %316 = stablehlo.add %315, %c_81 : tensor<i32>
    %317 = stablehlo.convert %316 : (tensor<i32>) -> tensor<f32>
    %cst_82 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %318 = stablehlo.power %317, %cst_82 : tensor<f32>
    %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %319 = stablehlo.subtract %cst_83, %318 : tensor<f32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %320 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %321 = stablehlo.multiply %91, %91 : tensor<80x32xbf16>
    %cst_85 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %323 = stablehlo.add %321, %322 : tensor<80x32xbf16>
    %324 = stablehlo.convert %arg11 : (tensor<32xbf16>) -> tensor<32xf32>
    %325 = stablehlo.broadcast_in_dim %319, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %326 = stablehlo.multiply %325, %324 : tensor<32xf32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %327 = stablehlo.subtract %cst_86, %319 : tensor<f32>
    %328 = stablehlo.convert %323 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %329 = stablehlo.reduce(%328 init: %cst_87) applies stablehlo.add across dimensions = [0] : (tensor<80x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_88 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %331 = stablehlo.divide %329, %330 : tensor<32xf32>
    %332 = stablehlo.convert %331 : (tensor<32xf32>) -> tensor<32xbf16>
    %333 = stablehlo.convert %332 : (tensor<32xbf16>) -> tensor<32xf32>
    %334 = stablehlo.broadcast_in_dim %327, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %335 = stablehlo.multiply %334, %333 : tensor<32xf32>
    %336 = stablehlo.add %326, %335 : tensor<32xf32>
    %337 = stablehlo.convert %arg16 : (tensor<80xbf16>) -> tensor<80xf32>
    %338 = stablehlo.broadcast_in_dim %319, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %339 = stablehlo.multiply %338, %337 : tensor<80xf32>
    %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %340 = stablehlo.subtract %cst_89, %319 : tensor<f32>
    %341 = stablehlo.convert %323 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %342 = stablehlo.reduce(%341 init: %cst_90) applies stablehlo.add across dimensions = [1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_91 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %343 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %344 = stablehlo.divide %342, %343 : tensor<80xf32>
    %345 = stablehlo.convert %344 : (tensor<80xf32>) -> tensor<80xbf16>
    %346 = stablehlo.convert %345 : (tensor<80xbf16>) -> tensor<80xf32>
    %347 = stablehlo.broadcast_in_dim %340, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %348 = stablehlo.multiply %347, %346 : tensor<80xf32>
    %349 = stablehlo.add %339, %348 : tensor<80xf32>
    %350 = stablehlo.convert %336 : (tensor<32xf32>) -> tensor<32xbf16>
    %351 = stablehlo.convert %349 : (tensor<80xf32>) -> tensor<80xbf16>
    %352 = stablehlo.convert %350 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %353 = stablehlo.reduce(%352 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_93 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %356 = stablehlo.divide %354, %355 : tensor<1xf32>
    %357 = stablehlo.convert %356 : (tensor<1xf32>) -> tensor<1xbf16>
    %358 = stablehlo.broadcast_in_dim %357, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %359 = stablehlo.divide %350, %358 : tensor<32xbf16>
    %cst_94 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %360 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %361 = stablehlo.power %359, %360 : tensor<32xbf16>
    %cst_95 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %362 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %363 = stablehlo.power %351, %362 : tensor<80xbf16>
    %364 = stablehlo.broadcast_in_dim %361, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %365 = stablehlo.broadcast_in_dim %364, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<80x32xbf16>
    %366 = stablehlo.multiply %91, %365 : tensor<80x32xbf16>
    %367 = stablehlo.broadcast_in_dim %363, dims = [0] : (tensor<80xbf16>) -> tensor<80x1xbf16>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<80x1xbf16>) -> tensor<80x32xbf16>
    %369 = stablehlo.multiply %366, %368 : tensor<80x32xbf16>
    %c_96 = stablehlo.constant dense<0> : tensor<i32>
    %370 = stablehlo.subtract %arg7, %c_96 : tensor<i32>
    %c_97 = stablehlo.constant dense<1> : tensor<i32>
    %371 = stablehlo.add %370, %c_97 : tensor<i32>
    %372 = stablehlo.convert %371 : (tensor<i32>) -> tensor<f32>
    %cst_98 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %373 = stablehlo.power %372, %cst_98 : tensor<f32>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %374 = stablehlo.subtract %cst_99, %373 : tensor<f32>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %375 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %376 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %377 = stablehlo.multiply %73, %73 : tensor<32xbf16>
    %cst_102 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %378 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %379 = stablehlo.add %377, %378 : tensor<32xbf16>
    %380 = stablehlo.convert %arg19 : (tensor<32xbf16>) -> tensor<32xf32>
    %381 = stablehlo.broadcast_in_dim %374, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %382 = stablehlo.multiply %381, %380 : tensor<32xf32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %383 = stablehlo.subtract %cst_103, %374 : tensor<f32>
    %384 = stablehlo.convert %379 : (tensor<32xbf16>) -> tensor<32xf32>
    %385 = stablehlo.broadcast_in_dim %383, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %386 = stablehlo.multiply %385, %384 : tensor<32xf32>
    %387 = stablehlo.add %382, %386 : tensor<32xf32>
    %388 = stablehlo.convert %387 : (tensor<32xf32>) -> tensor<32xbf16>
    %cst_104 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %389 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %390 = stablehlo.power %388, %389 : tensor<32xbf16>
    %391 = stablehlo.multiply %73, %390 : tensor<32xbf16>
    %c_105 = stablehlo.constant dense<0> : tensor<i32>
    %392 = stablehlo.subtract %arg7, %c_105 : tensor<i32>
    %c_106 = stablehlo.constant dense<1> : tensor<i32>
    %393 = stablehlo.add %392, %c_106 : tensor<i32>
    %394 = stablehlo.convert %393 : (tensor<i32>) -> tensor<f32>
    %cst_107 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %395 = stablehlo.power %394, %cst_107 : tensor<f32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %396 = stablehlo.subtract %cst_108, %395 : tensor<f32>
    %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %397 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %398 = stablehlo.multiply %66, %66 : tensor<32x64xbf16>
    %cst_110 = stablehlo.constant dense<9.984020e-31> : tensor<bf16>
    %399 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %400 = stablehlo.add %398, %399 : tensor<32x64xbf16>
    %401 = stablehlo.convert %arg12 : (tensor<32xbf16>) -> tensor<32xf32>
    %402 = stablehlo.broadcast_in_dim %396, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %403 = stablehlo.multiply %402, %401 : tensor<32xf32>
    %cst_111 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %404 = stablehlo.subtract %cst_111, %396 : tensor<f32>
    %405 = stablehlo.convert %400 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %406 = stablehlo.reduce(%405 init: %cst_112) applies stablehlo.add across dimensions = [1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_113 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %407 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %408 = stablehlo.divide %406, %407 : tensor<32xf32>
    %409 = stablehlo.convert %408 : (tensor<32xf32>) -> tensor<32xbf16>
    %410 = stablehlo.convert %409 : (tensor<32xbf16>) -> tensor<32xf32>
    %411 = stablehlo.broadcast_in_dim %404, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %412 = stablehlo.multiply %411, %410 : tensor<32xf32>
    %413 = stablehlo.add %403, %412 : tensor<32xf32>
    %414 = stablehlo.convert %arg17 : (tensor<64xbf16>) -> tensor<64xf32>
    %415 = stablehlo.broadcast_in_dim %396, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %416 = stablehlo.multiply %415, %414 : tensor<64xf32>
    %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %417 = stablehlo.subtract %cst_114, %396 : tensor<f32>
    %418 = stablehlo.convert %400 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.reduce(%418 init: %cst_115) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_116 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %421 = stablehlo.divide %419, %420 : tensor<64xf32>
    %422 = stablehlo.convert %421 : (tensor<64xf32>) -> tensor<64xbf16>
    %423 = stablehlo.convert %422 : (tensor<64xbf16>) -> tensor<64xf32>
    %424 = stablehlo.broadcast_in_dim %417, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %425 = stablehlo.multiply %424, %423 : tensor<64xf32>
    %426 = stablehlo.add %416, %425 : tensor<64xf32>
    %427 = stablehlo.convert %413 : (tensor<32xf32>) -> tensor<32xbf16>
    %428 = stablehlo.convert %426 : (tensor<64xf32>) -> tensor<64xbf16>
    %429 = stablehlo.convert %427 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %430 = stablehlo.reduce(%429 init: %cst_117) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %431 = stablehlo.broadcast_in_dim %430, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_118 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %433 = stablehlo.divide %431, %432 : tensor<1xf32>
    %434 = stablehlo.convert %433 : (tensor<1xf32>) -> tensor<1xbf16>
    %435 = stablehlo.broadcast_in_dim %434, dims = [0] : (tensor<1xbf16>) -> tensor<32xbf16>
    %436 = stablehlo.divide %427, %435 : tensor<32xbf16>
    %cst_119 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %437 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %438 = stablehlo.power %436, %437 : tensor<32xbf16>
    %cst_120 = stablehlo.constant dense<-5.000000e-01> : tensor<bf16>
    %439 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<bf16>) -> tensor<64xbf16>
    %440 = stablehlo.power %428, %439 : tensor<64xbf16>
    %441 = stablehlo.broadcast_in_dim %438, dims = [0] : (tensor<32xbf16>) -> tensor<32x1xbf16>
    %442 = stablehlo.broadcast_in_dim %441, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x64xbf16>
    %443 = stablehlo.multiply %66, %442 : tensor<32x64xbf16>
    %444 = stablehlo.broadcast_in_dim %440, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %445 = stablehlo.broadcast_in_dim %444, dims = [0, 1] : (tensor<1x64xbf16>) -> tensor<32x64xbf16>
    %446 = stablehlo.multiply %443, %445 : tensor<32x64xbf16>
    %c_121 = stablehlo.constant dense<2147483647> : tensor<i32>
    %447 = stablehlo.compare LT, %arg7, %c_121, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_122 = stablehlo.constant dense<1> : tensor<i32>
    %448 = stablehlo.add %arg7, %c_122 : tensor<i32>
    %c_123 = stablehlo.constant dense<2147483647> : tensor<i32>
    %449 = call @_where(%447, %448, %c_123) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %450 = stablehlo.multiply %182, %182 : tensor<64x32xbf16>
    %451 = stablehlo.convert %450 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_124 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %452 = stablehlo.reduce(%451 init: %cst_124) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_125 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %453 = stablehlo.divide %452, %cst_125 : tensor<f32>
    %454 = stablehlo.convert %453 : (tensor<f32>) -> tensor<bf16>
    %455 = stablehlo.sqrt %454 : tensor<bf16>
    %cst_126 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %456 = stablehlo.divide %455, %cst_126 : tensor<bf16>
    %cst_127 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %457 = stablehlo.maximum %cst_127, %456 : tensor<bf16>
    %458 = stablehlo.broadcast_in_dim %457, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %459 = stablehlo.divide %182, %458 : tensor<64x32xbf16>
    %460 = stablehlo.multiply %204, %204 : tensor<32xbf16>
    %461 = stablehlo.convert %460 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_128 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %462 = stablehlo.reduce(%461 init: %cst_128) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %cst_129 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %463 = stablehlo.divide %462, %cst_129 : tensor<f32>
    %464 = stablehlo.convert %463 : (tensor<f32>) -> tensor<bf16>
    %465 = stablehlo.sqrt %464 : tensor<bf16>
    %cst_130 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %466 = stablehlo.divide %465, %cst_130 : tensor<bf16>
    %cst_131 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %467 = stablehlo.maximum %cst_131, %466 : tensor<bf16>
    %468 = stablehlo.broadcast_in_dim %467, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %469 = stablehlo.divide %204, %468 : tensor<32xbf16>
    %470 = stablehlo.multiply %259, %259 : tensor<32x80xbf16>
    %471 = stablehlo.convert %470 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_132 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %472 = stablehlo.reduce(%471 init: %cst_132) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %cst_133 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %473 = stablehlo.divide %472, %cst_133 : tensor<f32>
    %474 = stablehlo.convert %473 : (tensor<f32>) -> tensor<bf16>
    %475 = stablehlo.sqrt %474 : tensor<bf16>
    %cst_134 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %476 = stablehlo.divide %475, %cst_134 : tensor<bf16>
    %cst_135 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %477 = stablehlo.maximum %cst_135, %476 : tensor<bf16>
    %478 = stablehlo.broadcast_in_dim %477, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %479 = stablehlo.divide %259, %478 : tensor<32x80xbf16>
    %480 = stablehlo.multiply %314, %314 : tensor<32x80xbf16>
    %481 = stablehlo.convert %480 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %482 = stablehlo.reduce(%481 init: %cst_136) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %cst_137 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %483 = stablehlo.divide %482, %cst_137 : tensor<f32>
    %484 = stablehlo.convert %483 : (tensor<f32>) -> tensor<bf16>
    %485 = stablehlo.sqrt %484 : tensor<bf16>
    %cst_138 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %486 = stablehlo.divide %485, %cst_138 : tensor<bf16>
    %cst_139 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %487 = stablehlo.maximum %cst_139, %486 : tensor<bf16>
    %488 = stablehlo.broadcast_in_dim %487, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %489 = stablehlo.divide %314, %488 : tensor<32x80xbf16>
    %490 = stablehlo.multiply %369, %369 : tensor<80x32xbf16>
    %491 = stablehlo.convert %490 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %492 = stablehlo.reduce(%491 init: %cst_140) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_141 = stablehlo.constant dense<2.560000e+03> : tensor<f32>
    %493 = stablehlo.divide %492, %cst_141 : tensor<f32>
    %494 = stablehlo.convert %493 : (tensor<f32>) -> tensor<bf16>
    %495 = stablehlo.sqrt %494 : tensor<bf16>
    %cst_142 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %496 = stablehlo.divide %495, %cst_142 : tensor<bf16>
    %cst_143 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %497 = stablehlo.maximum %cst_143, %496 : tensor<bf16>
    %498 = stablehlo.broadcast_in_dim %497, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %499 = stablehlo.divide %369, %498 : tensor<80x32xbf16>
    %500 = stablehlo.multiply %391, %391 : tensor<32xbf16>
    %501 = stablehlo.convert %500 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %502 = stablehlo.reduce(%501 init: %cst_144) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %cst_145 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %503 = stablehlo.divide %502, %cst_145 : tensor<f32>
    %504 = stablehlo.convert %503 : (tensor<f32>) -> tensor<bf16>
    %505 = stablehlo.sqrt %504 : tensor<bf16>
    %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %506 = stablehlo.divide %505, %cst_146 : tensor<bf16>
    %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %507 = stablehlo.maximum %cst_147, %506 : tensor<bf16>
    %508 = stablehlo.broadcast_in_dim %507, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %509 = stablehlo.divide %391, %508 : tensor<32xbf16>
    %510 = stablehlo.multiply %446, %446 : tensor<32x64xbf16>
    %511 = stablehlo.convert %510 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %512 = stablehlo.reduce(%511 init: %cst_148) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_149 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %513 = stablehlo.divide %512, %cst_149 : tensor<f32>
    %514 = stablehlo.convert %513 : (tensor<f32>) -> tensor<bf16>
    %515 = stablehlo.sqrt %514 : tensor<bf16>
    %cst_150 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %516 = stablehlo.divide %515, %cst_150 : tensor<bf16>
    %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %517 = stablehlo.maximum %cst_151, %516 : tensor<bf16>
    %518 = stablehlo.broadcast_in_dim %517, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %519 = stablehlo.divide %446, %518 : tensor<32x64xbf16>
    %cst_152 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %520 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %521 = stablehlo.multiply %520, %459 : tensor<64x32xbf16>
    %cst_153 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %522 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %523 = stablehlo.multiply %522, %469 : tensor<32xbf16>
    %cst_154 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %524 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %525 = stablehlo.multiply %524, %479 : tensor<32x80xbf16>
    %cst_155 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %526 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %527 = stablehlo.multiply %526, %489 : tensor<32x80xbf16>
    %cst_156 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %528 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %529 = stablehlo.multiply %528, %499 : tensor<80x32xbf16>
    %cst_157 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %530 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %531 = stablehlo.multiply %530, %509 : tensor<32xbf16>
    %cst_158 = stablehlo.constant dense<3.002930e-02> : tensor<bf16>
    %532 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %533 = stablehlo.multiply %532, %519 : tensor<32x64xbf16>
    %cst_159 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %534 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %535 = stablehlo.multiply %534, %521 : tensor<64x32xbf16>
    %cst_160 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %536 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %537 = stablehlo.multiply %536, %523 : tensor<32xbf16>
    %cst_161 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %538 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %539 = stablehlo.multiply %538, %525 : tensor<32x80xbf16>
    %cst_162 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %540 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %541 = stablehlo.multiply %540, %527 : tensor<32x80xbf16>
    %cst_163 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %542 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %543 = stablehlo.multiply %542, %529 : tensor<80x32xbf16>
    %cst_164 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %544 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %545 = stablehlo.multiply %544, %531 : tensor<32xbf16>
    %cst_165 = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %546 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %547 = stablehlo.multiply %546, %533 : tensor<32x64xbf16>
    %548 = stablehlo.add %arg0, %535 : tensor<64x32xbf16>
    %549 = stablehlo.add %arg1, %537 : tensor<32xbf16>
    %550 = stablehlo.add %arg2, %539 : tensor<32x80xbf16>
    %551 = stablehlo.add %arg3, %541 : tensor<32x80xbf16>
    %552 = stablehlo.add %arg4, %543 : tensor<80x32xbf16>
    %553 = stablehlo.add %arg5, %545 : tensor<32xbf16>
    %554 = stablehlo.add %arg6, %547 : tensor<32x64xbf16>
    return %548, %549, %550, %551, %552, %553, %554, %449, %163, %188, %240, %295, %350, %375, %427, %164, %189, %241, %296, %351, %376, %428, %133, %201, %210, %265, %320, %388, %397, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<32xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<64xbf16>, tensor<1xbf16>, tensor<80xbf16>, tensor<80xbf16>, tensor<80xbf16>, tensor<1xbf16>, tensor<64xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<1xbf16>, tensor<32xbf16>, tensor<1xbf16>, tensor<f32>
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
