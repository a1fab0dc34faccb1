module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]['main']"}, tensor<f32> {jax.result_info = "result[1]['z']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg5 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %49 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_8) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %52 = stablehlo.maximum %51, %50 : tensor<4x12xf32>
    %53 = stablehlo.is_finite %52 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %55 = stablehlo.select %53, %52, %54 : tensor<4x12xi1>, tensor<4x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %58 = stablehlo.subtract %49, %57 : tensor<4x12x64xf32>
    %59 = stablehlo.exponential %58 : tensor<4x12x64xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %61 = stablehlo.abs %60 : tensor<4x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.compare GE, %60, %62, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %64 = stablehlo.log %61 : tensor<4x12xf32>
    %65 = stablehlo.add %64, %55 : tensor<4x12xf32>
    %66 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %67 = call @_one_hot(%66) : (tensor<4x12xi32>) -> tensor<4x12x64xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<4x12x64xf32>
    %cst_14 = stablehlo.constant dense<1.562500e-03> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.add %69, %70 : tensor<4x12x64xf32>
    %72:3 = call @log_softmax(%49) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %73 = stablehlo.multiply %71, %72#0 : tensor<4x12x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.negate %74 : tensor<4x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %77 = stablehlo.divide %76, %cst_17 : tensor<f32>
    %78 = chlo.square %65 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.multiply %79, %65 : tensor<4x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%78 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %83 = stablehlo.multiply %cst_21, %82 : tensor<f32>
    %84 = stablehlo.add %77, %83 : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%65 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %86 = stablehlo.divide %85, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.multiply %cst_24, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_26 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %90 = stablehlo.multiply %89, %80 : tensor<4x12xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %91 = stablehlo.divide %cst_27, %cst_28 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %93 = stablehlo.negate %92 : tensor<4x12xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %95 = stablehlo.multiply %71, %94 : tensor<4x12x64xf32>
    %96 = call @log_softmax_0(%72#1, %72#2, %95) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %97 = stablehlo.divide %90, %61 : tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.select %63, %98, %97 : tensor<4x12xi1>, tensor<4x12xf32>
    %100 = stablehlo.select %63, %97, %98 : tensor<4x12xi1>, tensor<4x12xf32>
    %101 = stablehlo.negate %99 : tensor<4x12xf32>
    %102 = stablehlo.add %100, %101 : tensor<4x12xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %104 = stablehlo.multiply %103, %59 : tensor<4x12x64xf32>
    %105 = stablehlo.add %96, %104 : tensor<4x12x64xf32>
    %106 = stablehlo.convert %105 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %107 = stablehlo.dot_general %106, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %109 = stablehlo.dot_general %106, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.multiply %44, %109 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.reduce(%110 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %112 = stablehlo.reshape %111 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %113 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%112 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %116 = stablehlo.convert %114 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %30, %116 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %116, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %41 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.multiply %30, %126 : tensor<4x12x32xf32>
    %128 = stablehlo.add %121, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.multiply %126, %30 : tensor<4x12x32xf32>
    %130 = stablehlo.add %128, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.convert %130 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.dot_general %131, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %134 = stablehlo.dot_general %131, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %135 = stablehlo.multiply %26#0, %134 : tensor<4x12x80xbf16>
    %136 = stablehlo.multiply %134, %25 : tensor<4x12x80xbf16>
    %137 = call @silu_1(%26#1, %26#2, %24, %136) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %138 = stablehlo.concatenate %137, %135, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %139 = stablehlo.dot_general %138, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %141 = stablehlo.dot_general %138, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %142 = stablehlo.convert %141 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %8, %142 : tensor<4x12x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %145 = stablehlo.reshape %144 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %147 = stablehlo.multiply %142, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.multiply %145, %19 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %150 = stablehlo.divide %148, %149 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %8, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.add %147, %153 : tensor<4x12x32xf32>
    %155 = stablehlo.multiply %152, %8 : tensor<4x12x32xf32>
    %156 = stablehlo.add %154, %155 : tensor<4x12x32xf32>
    %157 = stablehlo.convert %156 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.add %131, %157 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %159 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %160 = "stablehlo.scatter"(%159, %6, %158) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %176 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %176 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_39 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %162 = stablehlo.multiply %161, %160 : tensor<64x32xbf16>
    %163 = stablehlo.subtract %arg0, %162 : tensor<64x32xbf16>
    %cst_40 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %165 = stablehlo.multiply %164, %140 : tensor<32x160xbf16>
    %166 = stablehlo.subtract %arg1, %165 : tensor<32x160xbf16>
    %cst_41 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %168 = stablehlo.multiply %167, %133 : tensor<80x32xbf16>
    %169 = stablehlo.subtract %arg2, %168 : tensor<80x32xbf16>
    %cst_42 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %171 = stablehlo.multiply %170, %115 : tensor<32xbf16>
    %172 = stablehlo.subtract %arg3, %171 : tensor<32xbf16>
    %cst_43 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %174 = stablehlo.multiply %173, %108 : tensor<32x64xbf16>
    %175 = stablehlo.subtract %arg4, %174 : tensor<32x64xbf16>
    return %163, %166, %169, %172, %175, %77, %86, %84 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @_one_hot(%arg0: tensor<4x12xi32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x64xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %5 = stablehlo.convert %4 : (tensor<4x12x64xi1>) -> tensor<4x12x64xf32>
    return %5 : tensor<4x12x64xf32>
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
  func.func private @log_softmax_0(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @silu_1(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
}
