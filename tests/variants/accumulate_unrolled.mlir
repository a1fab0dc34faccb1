module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg16 [0:1, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %2 = stablehlo.slice %1 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.compare LT, %2, %3, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %6 = stablehlo.add %2, %5 : tensor<4x12xi32>
    %7 = stablehlo.select %4, %6, %2 : tensor<4x12xi1>, tensor<4x12xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %9 = "stablehlo.gather"(%arg0, %8) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<4x12x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x12x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x12x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %23 = stablehlo.multiply %10, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.convert %23 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %26 = stablehlo.slice %25 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.slice %25 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%26) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %28#0, %27 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %9, %30 : tensor<4x12x32xbf16>
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
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.slice %1 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %67 = stablehlo.dot_general %64, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
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
    %92 = stablehlo.dot_general %89, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %28#0, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %27 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%28#1, %28#2, %26, %94) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.concatenate %95, %93, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %97 = stablehlo.dot_general %96, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %99 = stablehlo.dot_general %96, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.convert %99 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %10, %100 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %100, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %21 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %10, %110 : tensor<4x12x32xf32>
    %112 = stablehlo.add %105, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.multiply %110, %10 : tensor<4x12x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.convert %114 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.add %89, %115 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %118 = "stablehlo.scatter"(%117, %8, %116) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %413 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %413 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %119 = stablehlo.slice %arg16 [1:2, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %120 = stablehlo.reshape %119 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %121 = stablehlo.slice %120 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %122 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %123 = stablehlo.compare LT, %121, %122, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_22 = stablehlo.constant dense<64> : tensor<i32>
    %124 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %125 = stablehlo.add %121, %124 : tensor<4x12xi32>
    %126 = stablehlo.select %123, %125, %121 : tensor<4x12xi1>, tensor<4x12xi32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %128 = "stablehlo.gather"(%arg0, %127) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.convert %128 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %130 = stablehlo.multiply %129, %129 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %134 = stablehlo.divide %132, %133 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %136 = stablehlo.add %134, %135 : tensor<4x12x1xf32>
    %137 = stablehlo.rsqrt %136 : tensor<4x12x1xf32>
    %138 = stablehlo.divide %137, %136 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.multiply %139, %138 : tensor<4x12x1xf32>
    %141 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %142 = stablehlo.multiply %129, %141 : tensor<4x12x32xf32>
    %143 = stablehlo.convert %142 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %144 = stablehlo.dot_general %143, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %145 = stablehlo.slice %144 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %146 = stablehlo.slice %144 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %147:3 = call @silu(%145) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %148 = stablehlo.multiply %147#0, %146 : tensor<4x12x80xbf16>
    %149 = stablehlo.dot_general %148, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.add %128, %149 : tensor<4x12x32xbf16>
    %151 = stablehlo.convert %150 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %151, %151 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.divide %154, %155 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %158 = stablehlo.add %156, %157 : tensor<4x12x1xf32>
    %159 = stablehlo.rsqrt %158 : tensor<4x12x1xf32>
    %160 = stablehlo.divide %159, %158 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %162 = stablehlo.multiply %161, %160 : tensor<4x12x1xf32>
    %163 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %151, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.convert %164 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %166 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.multiply %165, %167 : tensor<4x12x32xbf16>
    %169 = stablehlo.dot_general %168, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %170 = stablehlo.slice %120 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %171 = stablehlo.convert %169 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %172:3 = call @log_softmax(%171) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %173 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %174:2 = call @take_along_axis(%172#0, %173) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174#0 init: %cst_31) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %176 = stablehlo.divide %175, %cst_32 : tensor<f32>
    %177 = stablehlo.negate %176 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.negate %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %179 = stablehlo.divide %178, %cst_34 : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %181 = call @take_along_axis_0(%174#1, %180) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %182 = call @log_softmax_1(%172#1, %172#2, %181) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %183 = stablehlo.convert %182 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %184 = stablehlo.dot_general %183, %168, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %185 = stablehlo.transpose %184, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %186 = stablehlo.dot_general %183, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %187 = stablehlo.multiply %165, %186 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %188 = stablehlo.reduce(%187 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %189 = stablehlo.reshape %188 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %190 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %191 = stablehlo.multiply %186, %190 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %192 = stablehlo.reduce(%189 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %193 = stablehlo.convert %191 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %194 = stablehlo.multiply %151, %193 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%194 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %196 = stablehlo.reshape %195 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %197 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %198 = stablehlo.multiply %193, %197 : tensor<4x12x32xf32>
    %199 = stablehlo.multiply %196, %162 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %201 = stablehlo.divide %199, %200 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %204 = stablehlo.multiply %151, %203 : tensor<4x12x32xf32>
    %205 = stablehlo.add %198, %204 : tensor<4x12x32xf32>
    %206 = stablehlo.multiply %203, %151 : tensor<4x12x32xf32>
    %207 = stablehlo.add %205, %206 : tensor<4x12x32xf32>
    %208 = stablehlo.convert %207 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %209 = stablehlo.dot_general %208, %148, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %210 = stablehlo.transpose %209, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %211 = stablehlo.dot_general %208, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %212 = stablehlo.multiply %147#0, %211 : tensor<4x12x80xbf16>
    %213 = stablehlo.multiply %211, %146 : tensor<4x12x80xbf16>
    %214 = call @silu_2(%147#1, %147#2, %145, %213) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %215 = stablehlo.concatenate %214, %212, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %216 = stablehlo.dot_general %215, %143, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %217 = stablehlo.transpose %216, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %218 = stablehlo.dot_general %215, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %219 = stablehlo.convert %218 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %220 = stablehlo.multiply %129, %219 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.reduce(%220 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %222 = stablehlo.reshape %221 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %223 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %224 = stablehlo.multiply %219, %223 : tensor<4x12x32xf32>
    %225 = stablehlo.multiply %222, %140 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %227 = stablehlo.divide %225, %226 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.reduce(%227 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %230 = stablehlo.multiply %129, %229 : tensor<4x12x32xf32>
    %231 = stablehlo.add %224, %230 : tensor<4x12x32xf32>
    %232 = stablehlo.multiply %229, %129 : tensor<4x12x32xf32>
    %233 = stablehlo.add %231, %232 : tensor<4x12x32xf32>
    %234 = stablehlo.convert %233 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %235 = stablehlo.add %208, %234 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %237 = "stablehlo.scatter"(%236, %127, %235) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %413 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %413 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.add %cst_44, %58 : tensor<f32>
    %239 = stablehlo.add %238, %177 : tensor<f32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %240 = stablehlo.divide %239, %cst_45 : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %241 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %242 = stablehlo.add %241, %118 : tensor<64x32xbf16>
    %243 = stablehlo.add %242, %237 : tensor<64x32xbf16>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %244 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %245 = stablehlo.divide %243, %244 : tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %247 = stablehlo.add %246, %98 : tensor<32x160xbf16>
    %248 = stablehlo.add %247, %217 : tensor<32x160xbf16>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %250 = stablehlo.divide %248, %249 : tensor<32x160xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %252 = stablehlo.add %251, %91 : tensor<80x32xbf16>
    %253 = stablehlo.add %252, %210 : tensor<80x32xbf16>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %255 = stablehlo.divide %253, %254 : tensor<80x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %257 = stablehlo.add %256, %73 : tensor<32xbf16>
    %258 = stablehlo.add %257, %192 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %259 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %260 = stablehlo.divide %258, %259 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %262 = stablehlo.add %261, %66 : tensor<32x64xbf16>
    %263 = stablehlo.add %262, %185 : tensor<32x64xbf16>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %265 = stablehlo.divide %263, %264 : tensor<32x64xbf16>
    %c_56 = stablehlo.constant dense<1> : tensor<i32>
    %266 = stablehlo.add %arg10, %c_56 : tensor<i32>
    %267 = stablehlo.convert %245 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %268 = stablehlo.convert %250 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %269 = stablehlo.convert %255 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %270 = stablehlo.convert %260 : (tensor<32xbf16>) -> tensor<32xf32>
    %271 = stablehlo.convert %265 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %273 = stablehlo.multiply %272, %arg5 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %275 = stablehlo.multiply %274, %267 : tensor<64x32xf32>
    %276 = stablehlo.add %273, %275 : tensor<64x32xf32>
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %278 = stablehlo.multiply %277, %arg6 : tensor<32x160xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %280 = stablehlo.multiply %279, %268 : tensor<32x160xf32>
    %281 = stablehlo.add %278, %280 : tensor<32x160xf32>
    %cst_61 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %283 = stablehlo.multiply %282, %arg7 : tensor<80x32xf32>
    %cst_62 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %285 = stablehlo.multiply %284, %269 : tensor<80x32xf32>
    %286 = stablehlo.add %283, %285 : tensor<80x32xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %288 = stablehlo.multiply %287, %arg8 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %290 = stablehlo.multiply %289, %270 : tensor<32xf32>
    %291 = stablehlo.add %288, %290 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %292 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %293 = stablehlo.multiply %292, %arg9 : tensor<32x64xf32>
    %cst_66 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %295 = stablehlo.multiply %294, %271 : tensor<32x64xf32>
    %296 = stablehlo.add %293, %295 : tensor<32x64xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %298 = stablehlo.multiply %297, %arg11 : tensor<64x32xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %300 = stablehlo.multiply %299, %267 : tensor<64x32xf32>
    %301 = stablehlo.multiply %300, %267 : tensor<64x32xf32>
    %302 = stablehlo.add %298, %301 : tensor<64x32xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %304 = stablehlo.multiply %303, %arg12 : tensor<32x160xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %306 = stablehlo.multiply %305, %268 : tensor<32x160xf32>
    %307 = stablehlo.multiply %306, %268 : tensor<32x160xf32>
    %308 = stablehlo.add %304, %307 : tensor<32x160xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %310 = stablehlo.multiply %309, %arg13 : tensor<80x32xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %312 = stablehlo.multiply %311, %269 : tensor<80x32xf32>
    %313 = stablehlo.multiply %312, %269 : tensor<80x32xf32>
    %314 = stablehlo.add %310, %313 : tensor<80x32xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %316 = stablehlo.multiply %315, %arg14 : tensor<32xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %318 = stablehlo.multiply %317, %270 : tensor<32xf32>
    %319 = stablehlo.multiply %318, %270 : tensor<32xf32>
    %320 = stablehlo.add %316, %319 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %322 = stablehlo.multiply %321, %arg15 : tensor<32x64xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %324 = stablehlo.multiply %323, %271 : tensor<32x64xf32>
    %325 = stablehlo.multiply %324, %271 : tensor<32x64xf32>
    %326 = stablehlo.add %322, %325 : tensor<32x64xf32>
    %327 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %328 = stablehlo.power %cst_77, %327 : tensor<f32>
    %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %329 = stablehlo.subtract %cst_78, %328 : tensor<f32>
    %330 = stablehlo.convert %266 : (tensor<i32>) -> tensor<f32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %331 = stablehlo.power %cst_79, %330 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %332 = stablehlo.subtract %cst_80, %331 : tensor<f32>
    %333 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %334 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %335 = stablehlo.divide %276, %334 : tensor<64x32xf32>
    %336 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %337 = stablehlo.divide %302, %336 : tensor<64x32xf32>
    %338 = stablehlo.sqrt %337 : tensor<64x32xf32>
    %cst_81 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %340 = stablehlo.add %338, %339 : tensor<64x32xf32>
    %341 = stablehlo.divide %335, %340 : tensor<64x32xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %343 = stablehlo.multiply %342, %333 : tensor<64x32xf32>
    %344 = stablehlo.add %341, %343 : tensor<64x32xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %346 = stablehlo.multiply %345, %344 : tensor<64x32xf32>
    %347 = stablehlo.subtract %333, %346 : tensor<64x32xf32>
    %348 = stablehlo.convert %347 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %349 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %350 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %351 = stablehlo.divide %281, %350 : tensor<32x160xf32>
    %352 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %353 = stablehlo.divide %308, %352 : tensor<32x160xf32>
    %354 = stablehlo.sqrt %353 : tensor<32x160xf32>
    %cst_84 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %356 = stablehlo.add %354, %355 : tensor<32x160xf32>
    %357 = stablehlo.divide %351, %356 : tensor<32x160xf32>
    %cst_85 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %359 = stablehlo.multiply %358, %349 : tensor<32x160xf32>
    %360 = stablehlo.add %357, %359 : tensor<32x160xf32>
    %cst_86 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %362 = stablehlo.multiply %361, %360 : tensor<32x160xf32>
    %363 = stablehlo.subtract %349, %362 : tensor<32x160xf32>
    %364 = stablehlo.convert %363 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %365 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %366 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %367 = stablehlo.divide %286, %366 : tensor<80x32xf32>
    %368 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %369 = stablehlo.divide %314, %368 : tensor<80x32xf32>
    %370 = stablehlo.sqrt %369 : tensor<80x32xf32>
    %cst_87 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %372 = stablehlo.add %370, %371 : tensor<80x32xf32>
    %373 = stablehlo.divide %367, %372 : tensor<80x32xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %375 = stablehlo.multiply %374, %365 : tensor<80x32xf32>
    %376 = stablehlo.add %373, %375 : tensor<80x32xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %378 = stablehlo.multiply %377, %376 : tensor<80x32xf32>
    %379 = stablehlo.subtract %365, %378 : tensor<80x32xf32>
    %380 = stablehlo.convert %379 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %381 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %382 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %383 = stablehlo.divide %291, %382 : tensor<32xf32>
    %384 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %385 = stablehlo.divide %320, %384 : tensor<32xf32>
    %386 = stablehlo.sqrt %385 : tensor<32xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %388 = stablehlo.add %386, %387 : tensor<32xf32>
    %389 = stablehlo.divide %383, %388 : tensor<32xf32>
    %cst_91 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %391 = stablehlo.multiply %390, %381 : tensor<32xf32>
    %392 = stablehlo.add %389, %391 : tensor<32xf32>
    %cst_92 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %394 = stablehlo.multiply %393, %392 : tensor<32xf32>
    %395 = stablehlo.subtract %381, %394 : tensor<32xf32>
    %396 = stablehlo.convert %395 : (tensor<32xf32>) -> tensor<32xbf16>
    %397 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %398 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %399 = stablehlo.divide %296, %398 : tensor<32x64xf32>
    %400 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %401 = stablehlo.divide %326, %400 : tensor<32x64xf32>
    %402 = stablehlo.sqrt %401 : tensor<32x64xf32>
    %cst_93 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %404 = stablehlo.add %402, %403 : tensor<32x64xf32>
    %405 = stablehlo.divide %399, %404 : tensor<32x64xf32>
    %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %407 = stablehlo.multiply %406, %397 : tensor<32x64xf32>
    %408 = stablehlo.add %405, %407 : tensor<32x64xf32>
    %cst_95 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %410 = stablehlo.multiply %409, %408 : tensor<32x64xf32>
    %411 = stablehlo.subtract %397, %410 : tensor<32x64xf32>
    %412 = stablehlo.convert %411 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %348, %364, %380, %396, %412, %276, %281, %286, %291, %296, %266, %302, %308, %314, %320, %326, %240 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
