module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x13xi32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x80xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<i32>, %arg9: tensor<64x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x80xf32>, %arg12: tensor<32x80xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<64x32xbf16>, %arg17: tensor<32xbf16>, %arg18: tensor<32x80xbf16>, %arg19: tensor<32x80xbf16>, %arg20: tensor<80x32xbf16>, %arg21: tensor<32xbf16>, %arg22: tensor<32x64xbf16>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]['acc']"}, tensor<bf16> {jax.result_info = "result[1]['norm']"}, tensor<f32> {jax.result_info = "result[1]['rate']"}, tensor<i32> {jax.result_info = "result[2]"}, tensor<64x32xbf16> {jax.result_info = "result[3]['emb']"}, tensor<32xbf16> {jax.result_info = "result[3]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[3]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[3]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[3]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[3]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[3]['out']"}, tensor<64x32xf32> {jax.result_info = "result[4]['emb']"}, tensor<32xf32> {jax.result_info = "result[4]['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[4]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[4]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[4]['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[4]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[4]['out']"}, tensor<64x32xf32> {jax.result_info = "result[5]['emb']"}, tensor<32xf32> {jax.result_info = "result[5]['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[5]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[5]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[5]['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[5]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[5]['out']"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg16, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
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
    %23 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%27) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %26, %28#0 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
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
    %47 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = call @argmax(%50) : (tensor<4x12x64xbf16>) -> tensor<4x12xi32>
    %52 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %53 = stablehlo.compare EQ, %51, %52, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %54 = stablehlo.slice %arg0 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %55 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %56:3 = call @log_softmax(%55) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %57 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %58:2 = call @take_along_axis(%56#0, %57) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_9 : tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %62 = stablehlo.convert %53 : (tensor<4x12xi1>) -> tensor<4x12xi32>
    %63 = stablehlo.convert %62 : (tensor<4x12xi32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %67 = stablehlo.divide %66, %cst_13 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %69 = call @take_along_axis_0(%58#1, %68) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %70 = call @log_softmax_1(%56#1, %56#2, %69) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %72 = stablehlo.dot_general %71, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %74 = stablehlo.dot_general %71, %arg22, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.multiply %46, %74 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %77 = stablehlo.reshape %76 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %78 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.reduce(%77 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %81 = stablehlo.convert %79 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %32, %81 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.reshape %83 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %81, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %43 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.divide %87, %88 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %32, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.add %86, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.multiply %91, %32 : tensor<4x12x32xf32>
    %95 = stablehlo.add %93, %94 : tensor<4x12x32xf32>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %97 = stablehlo.dot_general %96, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %99 = stablehlo.dot_general %96, %arg20, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %100 = stablehlo.multiply %26, %99 : tensor<4x12x80xbf16>
    %101 = stablehlo.multiply %99, %28#0 : tensor<4x12x80xbf16>
    %102 = call @silu_2(%28#1, %28#2, %27, %100) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %103 = stablehlo.dot_general %102, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %105 = stablehlo.dot_general %102, %arg19, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %106 = stablehlo.dot_general %101, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %108 = stablehlo.dot_general %101, %arg18, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.add %105, %108 : tensor<4x12x32xbf16>
    %110 = stablehlo.multiply %22, %109 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %112 = stablehlo.reshape %111 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %113 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %116 = stablehlo.convert %114 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %8, %116 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %116, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %19 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.multiply %8, %126 : tensor<4x12x32xf32>
    %128 = stablehlo.add %121, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.multiply %126, %8 : tensor<4x12x32xf32>
    %130 = stablehlo.add %128, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.convert %130 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.add %96, %131 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %133 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %134 = "stablehlo.scatter"(%133, %6, %132) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %399 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %399 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %135 = stablehlo.add %arg8, %c_25 : tensor<i32>
    %136 = stablehlo.convert %134 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %137 = stablehlo.convert %115 : (tensor<32xbf16>) -> tensor<32xf32>
    %138 = stablehlo.convert %107 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %139 = stablehlo.convert %104 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %140 = stablehlo.convert %98 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %141 = stablehlo.convert %80 : (tensor<32xbf16>) -> tensor<32xf32>
    %142 = stablehlo.convert %73 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %144 = stablehlo.multiply %143, %arg9 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %146 = stablehlo.multiply %145, %136 : tensor<64x32xf32>
    %147 = stablehlo.add %144, %146 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %149 = stablehlo.multiply %148, %arg10 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %151 = stablehlo.multiply %150, %137 : tensor<32xf32>
    %152 = stablehlo.add %149, %151 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %arg11 : tensor<32x80xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %156 = stablehlo.multiply %155, %138 : tensor<32x80xf32>
    %157 = stablehlo.add %154, %156 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %159 = stablehlo.multiply %158, %arg12 : tensor<32x80xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %161 = stablehlo.multiply %160, %139 : tensor<32x80xf32>
    %162 = stablehlo.add %159, %161 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %164 = stablehlo.multiply %163, %arg13 : tensor<80x32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %166 = stablehlo.multiply %165, %140 : tensor<80x32xf32>
    %167 = stablehlo.add %164, %166 : tensor<80x32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %169 = stablehlo.multiply %168, %arg14 : tensor<32xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %171 = stablehlo.multiply %170, %141 : tensor<32xf32>
    %172 = stablehlo.add %169, %171 : tensor<32xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %174 = stablehlo.multiply %173, %arg15 : tensor<32x64xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %176 = stablehlo.multiply %175, %142 : tensor<32x64xf32>
    %177 = stablehlo.add %174, %176 : tensor<32x64xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.multiply %178, %arg1 : tensor<64x32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %136 : tensor<64x32xf32>
    %182 = stablehlo.multiply %181, %136 : tensor<64x32xf32>
    %183 = stablehlo.add %179, %182 : tensor<64x32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %185 = stablehlo.multiply %184, %arg2 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %187 = stablehlo.multiply %186, %137 : tensor<32xf32>
    %188 = stablehlo.multiply %187, %137 : tensor<32xf32>
    %189 = stablehlo.add %185, %188 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %191 = stablehlo.multiply %190, %arg3 : tensor<32x80xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %193 = stablehlo.multiply %192, %138 : tensor<32x80xf32>
    %194 = stablehlo.multiply %193, %138 : tensor<32x80xf32>
    %195 = stablehlo.add %191, %194 : tensor<32x80xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %197 = stablehlo.multiply %196, %arg4 : tensor<32x80xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %199 = stablehlo.multiply %198, %139 : tensor<32x80xf32>
    %200 = stablehlo.multiply %199, %139 : tensor<32x80xf32>
    %201 = stablehlo.add %197, %200 : tensor<32x80xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %203 = stablehlo.multiply %202, %arg5 : tensor<80x32xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %205 = stablehlo.multiply %204, %140 : tensor<80x32xf32>
    %206 = stablehlo.multiply %205, %140 : tensor<80x32xf32>
    %207 = stablehlo.add %203, %206 : tensor<80x32xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %209 = stablehlo.multiply %208, %arg6 : tensor<32xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %211 = stablehlo.multiply %210, %141 : tensor<32xf32>
    %212 = stablehlo.multiply %211, %141 : tensor<32xf32>
    %213 = stablehlo.add %209, %212 : tensor<32xf32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %215 = stablehlo.multiply %214, %arg7 : tensor<32x64xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %217 = stablehlo.multiply %216, %142 : tensor<32x64xf32>
    %218 = stablehlo.multiply %217, %142 : tensor<32x64xf32>
    %219 = stablehlo.add %215, %218 : tensor<32x64xf32>
    %220 = stablehlo.convert %135 : (tensor<i32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %221 = stablehlo.power %cst_54, %220 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %222 = stablehlo.subtract %cst_55, %221 : tensor<f32>
    %223 = stablehlo.convert %135 : (tensor<i32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %224 = stablehlo.power %cst_56, %223 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.subtract %cst_57, %224 : tensor<f32>
    %226 = stablehlo.convert %arg16 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %227 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %228 = stablehlo.divide %147, %227 : tensor<64x32xf32>
    %229 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %230 = stablehlo.divide %183, %229 : tensor<64x32xf32>
    %231 = stablehlo.sqrt %230 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %233 = stablehlo.add %231, %232 : tensor<64x32xf32>
    %234 = stablehlo.divide %228, %233 : tensor<64x32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %236 = stablehlo.multiply %235, %226 : tensor<64x32xf32>
    %237 = stablehlo.add %234, %236 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %239 = stablehlo.multiply %238, %237 : tensor<64x32xf32>
    %240 = stablehlo.subtract %226, %239 : tensor<64x32xf32>
    %241 = stablehlo.convert %240 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %242 = stablehlo.convert %arg17 : (tensor<32xbf16>) -> tensor<32xf32>
    %243 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.divide %152, %243 : tensor<32xf32>
    %245 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.divide %189, %245 : tensor<32xf32>
    %247 = stablehlo.sqrt %246 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.add %247, %248 : tensor<32xf32>
    %250 = stablehlo.divide %244, %249 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %252 = stablehlo.multiply %251, %242 : tensor<32xf32>
    %253 = stablehlo.add %250, %252 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %255 = stablehlo.multiply %254, %253 : tensor<32xf32>
    %256 = stablehlo.subtract %242, %255 : tensor<32xf32>
    %257 = stablehlo.convert %256 : (tensor<32xf32>) -> tensor<32xbf16>
    %258 = stablehlo.convert %arg18 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %259 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %260 = stablehlo.divide %157, %259 : tensor<32x80xf32>
    %261 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %262 = stablehlo.divide %195, %261 : tensor<32x80xf32>
    %263 = stablehlo.sqrt %262 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %265 = stablehlo.add %263, %264 : tensor<32x80xf32>
    %266 = stablehlo.divide %260, %265 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %268 = stablehlo.multiply %267, %258 : tensor<32x80xf32>
    %269 = stablehlo.add %266, %268 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %271 = stablehlo.multiply %270, %269 : tensor<32x80xf32>
    %272 = stablehlo.subtract %258, %271 : tensor<32x80xf32>
    %273 = stablehlo.convert %272 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %274 = stablehlo.convert %arg19 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %275 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %276 = stablehlo.divide %162, %275 : tensor<32x80xf32>
    %277 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %278 = stablehlo.divide %201, %277 : tensor<32x80xf32>
    %279 = stablehlo.sqrt %278 : tensor<32x80xf32>
    %cst_67 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %281 = stablehlo.add %279, %280 : tensor<32x80xf32>
    %282 = stablehlo.divide %276, %281 : tensor<32x80xf32>
    %cst_68 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %284 = stablehlo.multiply %283, %274 : tensor<32x80xf32>
    %285 = stablehlo.add %282, %284 : tensor<32x80xf32>
    %cst_69 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %287 = stablehlo.multiply %286, %285 : tensor<32x80xf32>
    %288 = stablehlo.subtract %274, %287 : tensor<32x80xf32>
    %289 = stablehlo.convert %288 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %290 = stablehlo.convert %arg20 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %291 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %292 = stablehlo.divide %167, %291 : tensor<80x32xf32>
    %293 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %294 = stablehlo.divide %207, %293 : tensor<80x32xf32>
    %295 = stablehlo.sqrt %294 : tensor<80x32xf32>
    %cst_70 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %297 = stablehlo.add %295, %296 : tensor<80x32xf32>
    %298 = stablehlo.divide %292, %297 : tensor<80x32xf32>
    %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %300 = stablehlo.multiply %299, %290 : tensor<80x32xf32>
    %301 = stablehlo.add %298, %300 : tensor<80x32xf32>
    %cst_72 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %303 = stablehlo.multiply %302, %301 : tensor<80x32xf32>
    %304 = stablehlo.subtract %290, %303 : tensor<80x32xf32>
    %305 = stablehlo.convert %304 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %306 = stablehlo.convert %arg21 : (tensor<32xbf16>) -> tensor<32xf32>
    %307 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %308 = stablehlo.divide %172, %307 : tensor<32xf32>
    %309 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %310 = stablehlo.divide %213, %309 : tensor<32xf32>
    %311 = stablehlo.sqrt %310 : tensor<32xf32>
    %cst_73 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %313 = stablehlo.add %311, %312 : tensor<32xf32>
    %314 = stablehlo.divide %308, %313 : tensor<32xf32>
    %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %316 = stablehlo.multiply %315, %306 : tensor<32xf32>
    %317 = stablehlo.add %314, %316 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %319 = stablehlo.multiply %318, %317 : tensor<32xf32>
    %320 = stablehlo.subtract %306, %319 : tensor<32xf32>
    %321 = stablehlo.convert %320 : (tensor<32xf32>) -> tensor<32xbf16>
    %322 = stablehlo.convert %arg22 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %323 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %324 = stablehlo.divide %177, %323 : tensor<32x64xf32>
    %325 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %326 = stablehlo.divide %219, %325 : tensor<32x64xf32>
    %327 = stablehlo.sqrt %326 : tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %329 = stablehlo.add %327, %328 : tensor<32x64xf32>
    %330 = stablehlo.divide %324, %329 : tensor<32x64xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %332 = stablehlo.multiply %331, %322 : tensor<32x64xf32>
    %333 = stablehlo.add %330, %332 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %335 = stablehlo.multiply %334, %333 : tensor<32x64xf32>
    %336 = stablehlo.subtract %322, %335 : tensor<32x64xf32>
    %337 = stablehlo.convert %336 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %338 = stablehlo.convert %arg8 : (tensor<i32>) -> tensor<f32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %339 = stablehlo.add %338, %cst_79 : tensor<f32>
    %340 = stablehlo.sqrt %339 : tensor<f32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %341 = stablehlo.divide %cst_80, %340 : tensor<f32>
    %342 = chlo.square %134 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %343 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %344 = chlo.square %343 : tensor<64x32xbf16> -> tensor<64x32xbf16>
    %345 = stablehlo.add %342, %344 : tensor<64x32xbf16>
    %346 = chlo.square %115 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %347 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %348 = chlo.square %347 : tensor<32xbf16> -> tensor<32xbf16>
    %349 = stablehlo.add %346, %348 : tensor<32xbf16>
    %350 = chlo.square %107 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %351 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %352 = chlo.square %351 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %353 = stablehlo.add %350, %352 : tensor<32x80xbf16>
    %354 = chlo.square %104 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %355 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %356 = chlo.square %355 : tensor<32x80xbf16> -> tensor<32x80xbf16>
    %357 = stablehlo.add %354, %356 : tensor<32x80xbf16>
    %358 = chlo.square %98 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %359 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %360 = chlo.square %359 : tensor<80x32xbf16> -> tensor<80x32xbf16>
    %361 = stablehlo.add %358, %360 : tensor<80x32xbf16>
    %362 = chlo.square %80 : tensor<32xbf16> -> tensor<32xbf16>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %363 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %364 = chlo.square %363 : tensor<32xbf16> -> tensor<32xbf16>
    %365 = stablehlo.add %362, %364 : tensor<32xbf16>
    %366 = chlo.square %73 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %367 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %368 = chlo.square %367 : tensor<32x64xbf16> -> tensor<32x64xbf16>
    %369 = stablehlo.add %366, %368 : tensor<32x64xbf16>
    %370 = stablehlo.convert %345 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.reduce(%370 init: %cst_88) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %372 = stablehlo.convert %371 : (tensor<f32>) -> tensor<bf16>
    %373 = stablehlo.convert %349 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %374 = stablehlo.reduce(%373 init: %cst_89) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %375 = stablehlo.convert %374 : (tensor<f32>) -> tensor<bf16>
    %376 = stablehlo.convert %353 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %377 = stablehlo.reduce(%376 init: %cst_90) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %378 = stablehlo.convert %377 : (tensor<f32>) -> tensor<bf16>
    %379 = stablehlo.convert %357 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %380 = stablehlo.reduce(%379 init: %cst_91) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %381 = stablehlo.convert %380 : (tensor<f32>) -> tensor<bf16>
    %382 = stablehlo.convert %361 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %383 = stablehlo.reduce(%382 init: %cst_92) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x32xf32>, tensor<f32>) -> tensor<f32>
    %384 = stablehlo.convert %383 : (tensor<f32>) -> tensor<bf16>
    %385 = stablehlo.convert %365 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %386 = stablehlo.reduce(%385 init: %cst_93) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %387 = stablehlo.convert %386 : (tensor<f32>) -> tensor<bf16>
    %388 = stablehlo.convert %369 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %389 = stablehlo.reduce(%388 init: %cst_94) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %390 = stablehlo.convert %389 : (tensor<f32>) -> tensor<bf16>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %391 = stablehlo.add %cst_95, %372 : tensor<bf16>
    %392 = stablehlo.add %391, %375 : tensor<bf16>
    %393 = stablehlo.add %392, %378 : tensor<bf16>
    %394 = stablehlo.add %393, %381 : tensor<bf16>
    %395 = stablehlo.add %394, %384 : tensor<bf16>
    %396 = stablehlo.add %395, %387 : tensor<bf16>
    %397 = stablehlo.add %396, %390 : tensor<bf16>
    %398 = stablehlo.sqrt %397 : tensor<bf16>
    return %61, %65, %398, %341, %135, %241, %257, %273, %289, %305, %321, %337, %147, %152, %157, %162, %167, %172, %177, %183, %189, %195, %201, %207, %213, %219 : tensor<f32>, tensor<f32>, tensor<bf16>, tensor<f32>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
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
