module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x8xbf16>, %arg5: tensor<8x32x80xbf16>, %arg6: tensor<8x32x80xbf16>, %arg7: tensor<8x80x32xbf16>, %arg8: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['router']"}, tensor<8x32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<8x32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<8x80x32xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg8 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %27 = stablehlo.dot_general %26, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x8xbf16>) -> tensor<48x8xbf16>
    %28 = stablehlo.convert %27 : (tensor<48x8xbf16>) -> tensor<48x8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %31 = stablehlo.maximum %30, %29 : tensor<48xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<48x8xf32>
    %35 = stablehlo.exponential %34 : tensor<48x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %39 = stablehlo.divide %35, %38 : tensor<48x8xf32>
    %40 = stablehlo.multiply %37, %37 : tensor<48x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<48x1xf32>
    %43 = call @argmax(%39) : (tensor<48x8xf32>) -> tensor<48xi32>
    %44 = call @_one_hot(%43) : (tensor<48xi32>) -> tensor<48x8xf32>
    %45 = call @cumsum(%44) : (tensor<48x8xf32>) -> tensor<48x8xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<48x8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %48 = stablehlo.subtract %46, %47 : tensor<48x8xf32>
    %49 = call @_one_hot_1(%48) : (tensor<48x8xf32>) -> tensor<48x8x6xf32>
    %50 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<48x8xf32>) -> tensor<48x8x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<48x8x1xf32>) -> tensor<48x8x6xf32>
    %52 = stablehlo.multiply %49, %51 : tensor<48x8x6xf32>
    %53 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<48x8xf32>) -> tensor<48x8x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<48x8x1xf32>) -> tensor<48x8x6xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<48x8x6xf32>
    %56 = stablehlo.convert %55 : (tensor<48x8x6xf32>) -> tensor<48x8x6xbf16>
    %57 = stablehlo.convert %52 : (tensor<48x8x6xf32>) -> tensor<48x8x6xbf16>
    %58 = stablehlo.dot_general %57, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8x6xbf16>, tensor<48x32xbf16>) -> tensor<8x6x32xbf16>
    %59 = stablehlo.dot_general %58, %arg5, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x80xbf16>
    %60 = stablehlo.dot_general %58, %arg6, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x80xbf16>
    %61:3 = call @silu(%60) : (tensor<8x6x80xbf16>) -> (tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>)
    %62 = stablehlo.multiply %59, %61#0 : tensor<8x6x80xbf16>
    %63 = stablehlo.dot_general %62, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x80x32xbf16>) -> tensor<8x6x32xbf16>
    %64 = stablehlo.dot_general %56, %63, contracting_dims = [2, 1] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<48x8x6xbf16>, tensor<8x6x32xbf16>) -> tensor<48x32xbf16>
    %65 = stablehlo.reshape %64 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.add %7, %65 : tensor<4x12x32xbf16>
    %67 = stablehlo.convert %66 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %68 = stablehlo.multiply %67, %67 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.divide %70, %71 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %74 = stablehlo.add %72, %73 : tensor<4x12x1xf32>
    %75 = stablehlo.rsqrt %74 : tensor<4x12x1xf32>
    %76 = stablehlo.divide %75, %74 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<4x12x1xf32>
    %79 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %67, %79 : tensor<4x12x32xf32>
    %81 = stablehlo.convert %80 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.multiply %81, %83 : tensor<4x12x32xbf16>
    %85 = stablehlo.dot_general %84, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %86 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %87 = stablehlo.convert %85 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %88:3 = call @log_softmax(%87) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %89 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %90:2 = call @take_along_axis(%88#0, %89) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90#0 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_14 : tensor<f32>
    %93 = stablehlo.negate %92 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.negate %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %95 = stablehlo.divide %94, %cst_16 : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %97 = call @take_along_axis_2(%90#1, %96) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %98 = call @log_softmax_3(%88#1, %88#2, %97) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %99 = stablehlo.convert %98 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %100 = stablehlo.dot_general %99, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %102 = stablehlo.dot_general %99, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %81, %102 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.reduce(%103 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %105 = stablehlo.reshape %104 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %106 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.multiply %102, %106 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %108 = stablehlo.reduce(%105 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %109 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %67, %109 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.multiply %112, %78 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %67, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.add %114, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %67 : tensor<4x12x32xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.reshape %124 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %126 = stablehlo.dot_general %125, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x8x6xbf16>) -> tensor<32x8x6xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 2, 0] : (tensor<32x8x6xbf16>) -> tensor<8x6x32xbf16>
    %128 = stablehlo.dot_general %125, %63, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<8x6x32xbf16>) -> tensor<48x8x6xbf16>
    %129 = stablehlo.dot_general %127, %62, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x6x80xbf16>) -> tensor<8x32x80xbf16>
    %130 = stablehlo.transpose %129, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %131 = stablehlo.dot_general %127, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x80x32xbf16>) -> tensor<8x6x80xbf16>
    %132 = stablehlo.multiply %59, %131 : tensor<8x6x80xbf16>
    %133 = stablehlo.multiply %131, %61#0 : tensor<8x6x80xbf16>
    %134 = call @silu_4(%61#1, %61#2, %60, %132) : (tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>) -> tensor<8x6x80xbf16>
    %135 = stablehlo.dot_general %134, %58, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x6x32xbf16>) -> tensor<8x80x32xbf16>
    %136 = stablehlo.transpose %135, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %137 = stablehlo.dot_general %134, %arg6, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x32xbf16>
    %138 = stablehlo.dot_general %133, %58, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x6x32xbf16>) -> tensor<8x80x32xbf16>
    %139 = stablehlo.transpose %138, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %140 = stablehlo.dot_general %133, %arg5, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x32xbf16>
    %141 = stablehlo.add %137, %140 : tensor<8x6x32xbf16>
    %142 = stablehlo.dot_general %141, %57, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<48x8x6xbf16>) -> tensor<32x48xbf16>
    %143 = stablehlo.transpose %142, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %144 = stablehlo.convert %128 : (tensor<48x8x6xbf16>) -> tensor<48x8x6xf32>
    %145 = stablehlo.multiply %52, %144 : tensor<48x8x6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.reduce(%145 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<48x8x6xf32>, tensor<f32>) -> tensor<48x8xf32>
    %147 = stablehlo.reshape %146 : (tensor<48x8xf32>) -> tensor<48x8x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.reduce(%147 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<48x8x1xf32>, tensor<f32>) -> tensor<48x8xf32>
    %149 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<48x8xf32>
    %151 = stablehlo.multiply %150, %35 : tensor<48x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.reduce(%151 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %153 = stablehlo.reshape %152 : (tensor<48xf32>) -> tensor<48x1xf32>
    %154 = stablehlo.negate %153 : tensor<48x1xf32>
    %155 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %156 = stablehlo.divide %148, %155 : tensor<48x8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%154 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %159 = stablehlo.add %156, %158 : tensor<48x8xf32>
    %160 = stablehlo.multiply %159, %35 : tensor<48x8xf32>
    %161 = stablehlo.convert %160 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %162 = stablehlo.dot_general %161, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %163 = stablehlo.transpose %162, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %164 = stablehlo.dot_general %161, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %165 = stablehlo.add %143, %164 : tensor<48x32xbf16>
    %166 = stablehlo.reshape %165 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %167 = stablehlo.multiply %22, %166 : tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %168 = stablehlo.reduce(%167 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %169 = stablehlo.reshape %168 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %170 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %171 = stablehlo.multiply %166, %170 : tensor<4x12x32xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %172 = stablehlo.reduce(%169 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %173 = stablehlo.convert %171 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %174 = stablehlo.multiply %8, %173 : tensor<4x12x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %176 = stablehlo.reshape %175 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %177 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %178 = stablehlo.multiply %173, %177 : tensor<4x12x32xf32>
    %179 = stablehlo.multiply %176, %19 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %181 = stablehlo.divide %179, %180 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %184 = stablehlo.multiply %8, %183 : tensor<4x12x32xf32>
    %185 = stablehlo.add %178, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.multiply %183, %8 : tensor<4x12x32xf32>
    %187 = stablehlo.add %185, %186 : tensor<4x12x32xf32>
    %188 = stablehlo.convert %187 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %189 = stablehlo.add %124, %188 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %191 = "stablehlo.scatter"(%190, %6, %189) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %216 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %216 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %192 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %193 = stablehlo.multiply %192, %191 : tensor<64x32xbf16>
    %194 = stablehlo.subtract %arg0, %193 : tensor<64x32xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %195 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %196 = stablehlo.multiply %195, %108 : tensor<32xbf16>
    %197 = stablehlo.subtract %arg1, %196 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %199 = stablehlo.multiply %198, %172 : tensor<32xbf16>
    %200 = stablehlo.subtract %arg2, %199 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %201 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %202 = stablehlo.multiply %201, %101 : tensor<32x64xbf16>
    %203 = stablehlo.subtract %arg3, %202 : tensor<32x64xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %204 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %205 = stablehlo.multiply %204, %163 : tensor<32x8xbf16>
    %206 = stablehlo.subtract %arg4, %205 : tensor<32x8xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %207 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %208 = stablehlo.multiply %207, %139 : tensor<8x32x80xbf16>
    %209 = stablehlo.subtract %arg5, %208 : tensor<8x32x80xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %211 = stablehlo.multiply %210, %136 : tensor<8x32x80xbf16>
    %212 = stablehlo.subtract %arg6, %211 : tensor<8x32x80xbf16>
    %cst_39 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %213 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %214 = stablehlo.multiply %213, %130 : tensor<8x80x32xbf16>
    %215 = stablehlo.subtract %arg7, %214 : tensor<8x80x32xbf16>
    return %194, %197, %200, %203, %206, %209, %212, %215, %93 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
  }
  func.func private @argmax(%arg0: tensor<48x8xf32>) -> tensor<48xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<48x8xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<48x8xf32>, tensor<48x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<48xf32>, tensor<48xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<48xi32>
  }
  func.func private @_one_hot(%arg0: tensor<48xi32>) -> tensor<48x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x8xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<48x1xi32>) -> tensor<48x8xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xi32>) -> tensor<48x8xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<48x8xi32>, tensor<48x8xi32>) -> tensor<48x8xi1>
    %5 = stablehlo.convert %4 : (tensor<48x8xi1>) -> tensor<48x8xf32>
    return %5 : tensor<48x8xf32>
  }
  func.func private @cumsum(%arg0: tensor<48x8xf32>) -> tensor<48x8xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<48x8xf32>) -> tensor<48x8xf32>
    return %0 : tensor<48x8xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<48x8xf32>) -> tensor<48x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[47, 0], [0, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 48, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<48x8xf32>, tensor<f32>) -> tensor<48x8xf32>
    return %1 : tensor<48x8xf32>
  }
  func.func private @_one_hot_1(%arg0: tensor<48x8xf32>) -> tensor<48x8x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<48x8xf32>) -> tensor<48x8x1xf32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<48x8x1xf32>) -> tensor<48x8x6xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<48x8x6xf32>
    %4 = stablehlo.compare EQ, %2, %3, FLOAT : (tensor<48x8x6xf32>, tensor<48x8x6xf32>) -> tensor<48x8x6xi1>
    %5 = stablehlo.convert %4 : (tensor<48x8x6xi1>) -> tensor<48x8x6xf32>
    return %5 : tensor<48x8x6xf32>
  }
  func.func private @silu(%arg0: tensor<8x6x80xbf16>) -> (tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<8x6x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<8x6x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<8x6x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<8x6x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<8x6x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<8x6x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<8x6x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<8x6x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<8x6x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<8x6x80xbf16>
    return %9, %8, %5 : tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>
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
  func.func private @take_along_axis_2(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_3(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @silu_4(%arg0: tensor<8x6x80xbf16>, %arg1: tensor<8x6x80xbf16>, %arg2: tensor<8x6x80xbf16>, %arg3: tensor<8x6x80xbf16>) -> tensor<8x6x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<8x6x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<8x6x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<8x6x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<8x6x80xbf16>
    return %3 : tensor<8x6x80xbf16>
  }
}
