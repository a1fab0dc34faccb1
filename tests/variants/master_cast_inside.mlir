module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<80x32xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x160xf32>, %arg6: tensor<80x32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<i32>, %arg9: tensor<64x32xf32>, %arg10: tensor<32x160xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<4x13xi32>) -> (tensor<64x32xf32> {jax.result_info = "result[0]['emb']"}, tensor<32x160xf32> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %4 = stablehlo.slice %arg13 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %8 = stablehlo.add %4, %7 : tensor<4x12xi32>
    %9 = stablehlo.select %6, %8, %4 : tensor<4x12xi1>, tensor<4x12xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %11 = "stablehlo.gather"(%0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %12 = stablehlo.convert %11 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x12x1xf32>
    %20 = stablehlo.rsqrt %19 : tensor<4x12x1xf32>
    %21 = stablehlo.divide %20, %19 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4x12x1xf32>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %25 = stablehlo.multiply %12, %24 : tensor<4x12x32xf32>
    %26 = stablehlo.convert %25 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.dot_general %26, %1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %28 = stablehlo.slice %27 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %29 = stablehlo.slice %27 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %30:3 = call @silu(%28) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %31 = stablehlo.multiply %30#0, %29 : tensor<4x12x80xbf16>
    %32 = stablehlo.dot_general %31, %2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.add %11, %32 : tensor<4x12x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x12x1xf32>
    %42 = stablehlo.rsqrt %41 : tensor<4x12x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.multiply %34, %46 : tensor<4x12x32xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.dot_general %48, %3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %50 = stablehlo.slice %arg13 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %51 = stablehlo.convert %49 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %52:3 = call @log_softmax(%51) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %53 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %54 = stablehlo.iota dim = 0 : tensor<64xi32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %56 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %58 = stablehlo.compare EQ, %56, %57, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %59 = call @_where(%58, %52#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_11 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_13 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %68 = call @_where_0(%58, %67) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %69 = call @log_softmax_1(%52#1, %52#2, %68) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %70 = stablehlo.convert %69 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %71 = stablehlo.dot_general %70, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %73 = stablehlo.dot_general %70, %3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.convert %73 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %34, %74 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %45 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %34, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.add %79, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %34 : tensor<4x12x32xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %31, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %30#0, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %29 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%30#1, %30#2, %28, %94) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.concatenate %95, %93, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %97 = stablehlo.dot_general %96, %26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %99 = stablehlo.dot_general %96, %1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.convert %99 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %12, %100 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %100, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %23 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %12, %110 : tensor<4x12x32xf32>
    %112 = stablehlo.add %105, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.multiply %110, %12 : tensor<4x12x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.convert %114 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.add %89, %115 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %118 = "stablehlo.scatter"(%117, %10, %116) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg14: tensor<bf16>, %arg15: tensor<bf16>):
      %230 = stablehlo.add %arg14, %arg15 : tensor<bf16>
      stablehlo.return %230 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %119 = stablehlo.convert %72 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %120 = stablehlo.convert %91 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %121 = stablehlo.convert %98 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %122 = stablehlo.convert %118 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %123 = stablehlo.add %arg8, %c_21 : tensor<i32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %125 = stablehlo.multiply %124, %arg4 : tensor<64x32xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %127 = stablehlo.multiply %126, %122 : tensor<64x32xf32>
    %128 = stablehlo.add %125, %127 : tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %130 = stablehlo.multiply %129, %arg5 : tensor<32x160xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %132 = stablehlo.multiply %131, %121 : tensor<32x160xf32>
    %133 = stablehlo.add %130, %132 : tensor<32x160xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %135 = stablehlo.multiply %134, %arg6 : tensor<80x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %137 = stablehlo.multiply %136, %120 : tensor<80x32xf32>
    %138 = stablehlo.add %135, %137 : tensor<80x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %140 = stablehlo.multiply %139, %arg7 : tensor<32x64xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %142 = stablehlo.multiply %141, %119 : tensor<32x64xf32>
    %143 = stablehlo.add %140, %142 : tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %145 = stablehlo.multiply %144, %arg9 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %147 = stablehlo.multiply %146, %122 : tensor<64x32xf32>
    %148 = stablehlo.multiply %147, %122 : tensor<64x32xf32>
    %149 = stablehlo.add %145, %148 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %151 = stablehlo.multiply %150, %arg10 : tensor<32x160xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %153 = stablehlo.multiply %152, %121 : tensor<32x160xf32>
    %154 = stablehlo.multiply %153, %121 : tensor<32x160xf32>
    %155 = stablehlo.add %151, %154 : tensor<32x160xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %157 = stablehlo.multiply %156, %arg11 : tensor<80x32xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %159 = stablehlo.multiply %158, %120 : tensor<80x32xf32>
    %160 = stablehlo.multiply %159, %120 : tensor<80x32xf32>
    %161 = stablehlo.add %157, %160 : tensor<80x32xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %163 = stablehlo.multiply %162, %arg12 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %165 = stablehlo.multiply %164, %119 : tensor<32x64xf32>
    %166 = stablehlo.multiply %165, %119 : tensor<32x64xf32>
    %167 = stablehlo.add %163, %166 : tensor<32x64xf32>
    %168 = stablehlo.convert %123 : (tensor<i32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %169 = stablehlo.power %cst_38, %168 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.subtract %cst_39, %169 : tensor<f32>
    %171 = stablehlo.convert %123 : (tensor<i32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %172 = stablehlo.power %cst_40, %171 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.subtract %cst_41, %172 : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %175 = stablehlo.divide %128, %174 : tensor<64x32xf32>
    %176 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %177 = stablehlo.divide %149, %176 : tensor<64x32xf32>
    %178 = stablehlo.sqrt %177 : tensor<64x32xf32>
    %cst_42 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %180 = stablehlo.add %178, %179 : tensor<64x32xf32>
    %181 = stablehlo.divide %175, %180 : tensor<64x32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %183 = stablehlo.multiply %182, %arg0 : tensor<64x32xf32>
    %184 = stablehlo.add %181, %183 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %186 = stablehlo.multiply %185, %184 : tensor<64x32xf32>
    %187 = stablehlo.subtract %arg0, %186 : tensor<64x32xf32>
    %188 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %189 = stablehlo.divide %133, %188 : tensor<32x160xf32>
    %190 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %191 = stablehlo.divide %155, %190 : tensor<32x160xf32>
    %192 = stablehlo.sqrt %191 : tensor<32x160xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %194 = stablehlo.add %192, %193 : tensor<32x160xf32>
    %195 = stablehlo.divide %189, %194 : tensor<32x160xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %197 = stablehlo.multiply %196, %arg1 : tensor<32x160xf32>
    %198 = stablehlo.add %195, %197 : tensor<32x160xf32>
    %cst_47 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<32x160xf32>
    %201 = stablehlo.subtract %arg1, %200 : tensor<32x160xf32>
    %202 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %203 = stablehlo.divide %138, %202 : tensor<80x32xf32>
    %204 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %205 = stablehlo.divide %161, %204 : tensor<80x32xf32>
    %206 = stablehlo.sqrt %205 : tensor<80x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %208 = stablehlo.add %206, %207 : tensor<80x32xf32>
    %209 = stablehlo.divide %203, %208 : tensor<80x32xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %211 = stablehlo.multiply %210, %arg2 : tensor<80x32xf32>
    %212 = stablehlo.add %209, %211 : tensor<80x32xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %214 = stablehlo.multiply %213, %212 : tensor<80x32xf32>
    %215 = stablehlo.subtract %arg2, %214 : tensor<80x32xf32>
    %216 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %217 = stablehlo.divide %143, %216 : tensor<32x64xf32>
    %218 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %219 = stablehlo.divide %167, %218 : tensor<32x64xf32>
    %220 = stablehlo.sqrt %219 : tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %222 = stablehlo.add %220, %221 : tensor<32x64xf32>
    %223 = stablehlo.divide %217, %222 : tensor<32x64xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %225 = stablehlo.multiply %224, %arg3 : tensor<32x64xf32>
    %226 = stablehlo.add %223, %225 : tensor<32x64xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %228 = stablehlo.multiply %227, %226 : tensor<32x64xf32>
    %229 = stablehlo.subtract %arg3, %228 : tensor<32x64xf32>
    return %187, %201, %215, %229, %128, %133, %138, %143, %123, %149, %155, %161, %167, %63 : tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<f32>
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
