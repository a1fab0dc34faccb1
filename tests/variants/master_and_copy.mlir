module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x80xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<80x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x64xf32>, %arg21: tensor<i32>, %arg22: tensor<64x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x80xf32>, %arg25: tensor<32x80xf32>, %arg26: tensor<80x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x64xf32>, %arg29: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['out']"}, tensor<64x32xf32> {jax.result_info = "result[2]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['m']['out']"}, tensor<i32> {jax.result_info = "result[2]['t']"}, tensor<64x32xf32> {jax.result_info = "result[2]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[2]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['v']['out']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg29 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %51 = stablehlo.slice %arg29 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg30: tensor<bf16>, %arg31: tensor<bf16>):
      %324 = stablehlo.add %arg30, %arg31 : tensor<bf16>
      stablehlo.return %324 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %128 = stablehlo.add %arg21, %c_23 : tensor<i32>
    %129 = stablehlo.convert %127 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %130 = stablehlo.convert %108 : (tensor<32xbf16>) -> tensor<32xf32>
    %131 = stablehlo.convert %100 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %132 = stablehlo.convert %97 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %133 = stablehlo.convert %91 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %134 = stablehlo.convert %73 : (tensor<32xbf16>) -> tensor<32xf32>
    %135 = stablehlo.convert %66 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %137 = stablehlo.multiply %136, %arg14 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %139 = stablehlo.multiply %138, %129 : tensor<64x32xf32>
    %140 = stablehlo.add %137, %139 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %142 = stablehlo.multiply %141, %arg15 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %130 : tensor<32xf32>
    %145 = stablehlo.add %142, %144 : tensor<32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %147 = stablehlo.multiply %146, %arg16 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %149 = stablehlo.multiply %148, %131 : tensor<32x80xf32>
    %150 = stablehlo.add %147, %149 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %152 = stablehlo.multiply %151, %arg17 : tensor<32x80xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %154 = stablehlo.multiply %153, %132 : tensor<32x80xf32>
    %155 = stablehlo.add %152, %154 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %157 = stablehlo.multiply %156, %arg18 : tensor<80x32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %159 = stablehlo.multiply %158, %133 : tensor<80x32xf32>
    %160 = stablehlo.add %157, %159 : tensor<80x32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %162 = stablehlo.multiply %161, %arg19 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %164 = stablehlo.multiply %163, %134 : tensor<32xf32>
    %165 = stablehlo.add %162, %164 : tensor<32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %167 = stablehlo.multiply %166, %arg20 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %169 = stablehlo.multiply %168, %135 : tensor<32x64xf32>
    %170 = stablehlo.add %167, %169 : tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %172 = stablehlo.multiply %171, %arg22 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %174 = stablehlo.multiply %173, %129 : tensor<64x32xf32>
    %175 = stablehlo.multiply %174, %129 : tensor<64x32xf32>
    %176 = stablehlo.add %172, %175 : tensor<64x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %178 = stablehlo.multiply %177, %arg23 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %180 = stablehlo.multiply %179, %130 : tensor<32xf32>
    %181 = stablehlo.multiply %180, %130 : tensor<32xf32>
    %182 = stablehlo.add %178, %181 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %184 = stablehlo.multiply %183, %arg24 : tensor<32x80xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %186 = stablehlo.multiply %185, %131 : tensor<32x80xf32>
    %187 = stablehlo.multiply %186, %131 : tensor<32x80xf32>
    %188 = stablehlo.add %184, %187 : tensor<32x80xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %190 = stablehlo.multiply %189, %arg25 : tensor<32x80xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %192 = stablehlo.multiply %191, %132 : tensor<32x80xf32>
    %193 = stablehlo.multiply %192, %132 : tensor<32x80xf32>
    %194 = stablehlo.add %190, %193 : tensor<32x80xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %196 = stablehlo.multiply %195, %arg26 : tensor<80x32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %198 = stablehlo.multiply %197, %133 : tensor<80x32xf32>
    %199 = stablehlo.multiply %198, %133 : tensor<80x32xf32>
    %200 = stablehlo.add %196, %199 : tensor<80x32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %202 = stablehlo.multiply %201, %arg27 : tensor<32xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %134 : tensor<32xf32>
    %205 = stablehlo.multiply %204, %134 : tensor<32xf32>
    %206 = stablehlo.add %202, %205 : tensor<32xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %208 = stablehlo.multiply %207, %arg28 : tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %210 = stablehlo.multiply %209, %135 : tensor<32x64xf32>
    %211 = stablehlo.multiply %210, %135 : tensor<32x64xf32>
    %212 = stablehlo.add %208, %211 : tensor<32x64xf32>
    %213 = stablehlo.convert %128 : (tensor<i32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %214 = stablehlo.power %cst_52, %213 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %215 = stablehlo.subtract %cst_53, %214 : tensor<f32>
    %216 = stablehlo.convert %128 : (tensor<i32>) -> tensor<f32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %217 = stablehlo.power %cst_54, %216 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %218 = stablehlo.subtract %cst_55, %217 : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %220 = stablehlo.divide %140, %219 : tensor<64x32xf32>
    %221 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %222 = stablehlo.divide %176, %221 : tensor<64x32xf32>
    %223 = stablehlo.sqrt %222 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %225 = stablehlo.add %223, %224 : tensor<64x32xf32>
    %226 = stablehlo.divide %220, %225 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %228 = stablehlo.multiply %227, %arg7 : tensor<64x32xf32>
    %229 = stablehlo.add %226, %228 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %231 = stablehlo.multiply %230, %229 : tensor<64x32xf32>
    %232 = stablehlo.subtract %arg7, %231 : tensor<64x32xf32>
    %233 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %234 = stablehlo.divide %145, %233 : tensor<32xf32>
    %235 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %236 = stablehlo.divide %182, %235 : tensor<32xf32>
    %237 = stablehlo.sqrt %236 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %239 = stablehlo.add %237, %238 : tensor<32xf32>
    %240 = stablehlo.divide %234, %239 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %242 = stablehlo.multiply %241, %arg8 : tensor<32xf32>
    %243 = stablehlo.add %240, %242 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.multiply %244, %243 : tensor<32xf32>
    %246 = stablehlo.subtract %arg8, %245 : tensor<32xf32>
    %247 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %248 = stablehlo.divide %150, %247 : tensor<32x80xf32>
    %249 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %250 = stablehlo.divide %188, %249 : tensor<32x80xf32>
    %251 = stablehlo.sqrt %250 : tensor<32x80xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %253 = stablehlo.add %251, %252 : tensor<32x80xf32>
    %254 = stablehlo.divide %248, %253 : tensor<32x80xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %256 = stablehlo.multiply %255, %arg9 : tensor<32x80xf32>
    %257 = stablehlo.add %254, %256 : tensor<32x80xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<32x80xf32>
    %260 = stablehlo.subtract %arg9, %259 : tensor<32x80xf32>
    %261 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %262 = stablehlo.divide %155, %261 : tensor<32x80xf32>
    %263 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %264 = stablehlo.divide %194, %263 : tensor<32x80xf32>
    %265 = stablehlo.sqrt %264 : tensor<32x80xf32>
    %cst_65 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %267 = stablehlo.add %265, %266 : tensor<32x80xf32>
    %268 = stablehlo.divide %262, %267 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %270 = stablehlo.multiply %269, %arg10 : tensor<32x80xf32>
    %271 = stablehlo.add %268, %270 : tensor<32x80xf32>
    %cst_67 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %273 = stablehlo.multiply %272, %271 : tensor<32x80xf32>
    %274 = stablehlo.subtract %arg10, %273 : tensor<32x80xf32>
    %275 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %276 = stablehlo.divide %160, %275 : tensor<80x32xf32>
    %277 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %278 = stablehlo.divide %200, %277 : tensor<80x32xf32>
    %279 = stablehlo.sqrt %278 : tensor<80x32xf32>
    %cst_68 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %281 = stablehlo.add %279, %280 : tensor<80x32xf32>
    %282 = stablehlo.divide %276, %281 : tensor<80x32xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %284 = stablehlo.multiply %283, %arg11 : tensor<80x32xf32>
    %285 = stablehlo.add %282, %284 : tensor<80x32xf32>
    %cst_70 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %287 = stablehlo.multiply %286, %285 : tensor<80x32xf32>
    %288 = stablehlo.subtract %arg11, %287 : tensor<80x32xf32>
    %289 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %290 = stablehlo.divide %165, %289 : tensor<32xf32>
    %291 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %292 = stablehlo.divide %206, %291 : tensor<32xf32>
    %293 = stablehlo.sqrt %292 : tensor<32xf32>
    %cst_71 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %295 = stablehlo.add %293, %294 : tensor<32xf32>
    %296 = stablehlo.divide %290, %295 : tensor<32xf32>
    %cst_72 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %298 = stablehlo.multiply %297, %arg12 : tensor<32xf32>
    %299 = stablehlo.add %296, %298 : tensor<32xf32>
    %cst_73 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %301 = stablehlo.multiply %300, %299 : tensor<32xf32>
    %302 = stablehlo.subtract %arg12, %301 : tensor<32xf32>
    %303 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %304 = stablehlo.divide %170, %303 : tensor<32x64xf32>
    %305 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %306 = stablehlo.divide %212, %305 : tensor<32x64xf32>
    %307 = stablehlo.sqrt %306 : tensor<32x64xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %309 = stablehlo.add %307, %308 : tensor<32x64xf32>
    %310 = stablehlo.divide %304, %309 : tensor<32x64xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %312 = stablehlo.multiply %311, %arg13 : tensor<32x64xf32>
    %313 = stablehlo.add %310, %312 : tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %315 = stablehlo.multiply %314, %313 : tensor<32x64xf32>
    %316 = stablehlo.subtract %arg13, %315 : tensor<32x64xf32>
    %317 = stablehlo.convert %232 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %318 = stablehlo.convert %246 : (tensor<32xf32>) -> tensor<32xbf16>
    %319 = stablehlo.convert %260 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %320 = stablehlo.convert %274 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %321 = stablehlo.convert %288 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %322 = stablehlo.convert %302 : (tensor<32xf32>) -> tensor<32xbf16>
    %323 = stablehlo.convert %316 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %317, %318, %319, %320, %321, %322, %323, %232, %246, %260, %274, %288, %302, %316, %140, %145, %150, %155, %160, %165, %170, %128, %176, %182, %188, %194, %200, %206, %212, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
