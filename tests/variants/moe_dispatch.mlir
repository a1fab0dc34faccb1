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
    %90 = stablehlo.iota dim = 0 : tensor<64xi32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %92 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %93 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %94 = stablehlo.compare EQ, %92, %93, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %95 = call @_where(%94, %88#0, %c_13) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %98 = stablehlo.divide %97, %cst_16 : tensor<f32>
    %99 = stablehlo.negate %98 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.negate %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %101 = stablehlo.divide %100, %cst_18 : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %104 = call @_where_2(%94, %103) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %105 = call @log_softmax_3(%88#1, %88#2, %104) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %106 = stablehlo.convert %105 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %107 = stablehlo.dot_general %106, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %109 = stablehlo.dot_general %106, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.multiply %81, %109 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %112 = stablehlo.reshape %111 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %113 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %116 = stablehlo.convert %114 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %117 = stablehlo.multiply %67, %116 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %116, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %78 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.multiply %67, %126 : tensor<4x12x32xf32>
    %128 = stablehlo.add %121, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.multiply %126, %67 : tensor<4x12x32xf32>
    %130 = stablehlo.add %128, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.convert %130 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.reshape %131 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %133 = stablehlo.dot_general %132, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x8x6xbf16>) -> tensor<32x8x6xbf16>
    %134 = stablehlo.transpose %133, dims = [1, 2, 0] : (tensor<32x8x6xbf16>) -> tensor<8x6x32xbf16>
    %135 = stablehlo.dot_general %132, %63, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<8x6x32xbf16>) -> tensor<48x8x6xbf16>
    %136 = stablehlo.dot_general %134, %62, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x6x80xbf16>) -> tensor<8x32x80xbf16>
    %137 = stablehlo.transpose %136, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %138 = stablehlo.dot_general %134, %arg7, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<8x80x32xbf16>) -> tensor<8x6x80xbf16>
    %139 = stablehlo.multiply %59, %138 : tensor<8x6x80xbf16>
    %140 = stablehlo.multiply %138, %61#0 : tensor<8x6x80xbf16>
    %141 = call @silu_4(%61#1, %61#2, %60, %139) : (tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>, tensor<8x6x80xbf16>) -> tensor<8x6x80xbf16>
    %142 = stablehlo.dot_general %141, %58, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x6x32xbf16>) -> tensor<8x80x32xbf16>
    %143 = stablehlo.transpose %142, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %144 = stablehlo.dot_general %141, %arg6, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x32xbf16>
    %145 = stablehlo.dot_general %140, %58, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x6x32xbf16>) -> tensor<8x80x32xbf16>
    %146 = stablehlo.transpose %145, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %147 = stablehlo.dot_general %140, %arg5, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x80xbf16>, tensor<8x32x80xbf16>) -> tensor<8x6x32xbf16>
    %148 = stablehlo.add %144, %147 : tensor<8x6x32xbf16>
    %149 = stablehlo.dot_general %148, %57, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x6x32xbf16>, tensor<48x8x6xbf16>) -> tensor<32x48xbf16>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %151 = stablehlo.convert %135 : (tensor<48x8x6xbf16>) -> tensor<48x8x6xf32>
    %152 = stablehlo.multiply %52, %151 : tensor<48x8x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<48x8x6xf32>, tensor<f32>) -> tensor<48x8xf32>
    %154 = stablehlo.reshape %153 : (tensor<48x8xf32>) -> tensor<48x8x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<48x8x1xf32>, tensor<f32>) -> tensor<48x8xf32>
    %156 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<48x8xf32>
    %158 = stablehlo.multiply %157, %35 : tensor<48x8xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<48x8xf32>, tensor<f32>) -> tensor<48xf32>
    %160 = stablehlo.reshape %159 : (tensor<48xf32>) -> tensor<48x1xf32>
    %161 = stablehlo.negate %160 : tensor<48x1xf32>
    %162 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x8xf32>
    %163 = stablehlo.divide %155, %162 : tensor<48x8xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%161 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0] : (tensor<48xf32>) -> tensor<48x8xf32>
    %166 = stablehlo.add %163, %165 : tensor<48x8xf32>
    %167 = stablehlo.multiply %166, %35 : tensor<48x8xf32>
    %168 = stablehlo.convert %167 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %169 = stablehlo.dot_general %168, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %170 = stablehlo.transpose %169, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %171 = stablehlo.dot_general %168, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<32x8xbf16>) -> tensor<48x32xbf16>
    %172 = stablehlo.add %150, %171 : tensor<48x32xbf16>
    %173 = stablehlo.reshape %172 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %174 = stablehlo.multiply %22, %173 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.reduce(%174 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %176 = stablehlo.reshape %175 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %177 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %178 = stablehlo.multiply %173, %177 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %179 = stablehlo.reduce(%176 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %180 = stablehlo.convert %178 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %181 = stablehlo.multiply %8, %180 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %183 = stablehlo.reshape %182 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %184 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %180, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.multiply %183, %19 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %188 = stablehlo.divide %186, %187 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %191 = stablehlo.multiply %8, %190 : tensor<4x12x32xf32>
    %192 = stablehlo.add %185, %191 : tensor<4x12x32xf32>
    %193 = stablehlo.multiply %190, %8 : tensor<4x12x32xf32>
    %194 = stablehlo.add %192, %193 : tensor<4x12x32xf32>
    %195 = stablehlo.convert %194 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %196 = stablehlo.add %131, %195 : tensor<4x12x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %198 = "stablehlo.scatter"(%197, %6, %196) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %223 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %223 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %200 = stablehlo.multiply %199, %198 : tensor<64x32xbf16>
    %201 = stablehlo.subtract %arg0, %200 : tensor<64x32xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %203 = stablehlo.multiply %202, %115 : tensor<32xbf16>
    %204 = stablehlo.subtract %arg1, %203 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %205 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %206 = stablehlo.multiply %205, %179 : tensor<32xbf16>
    %207 = stablehlo.subtract %arg2, %206 : tensor<32xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %208 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %209 = stablehlo.multiply %208, %108 : tensor<32x64xbf16>
    %210 = stablehlo.subtract %arg3, %209 : tensor<32x64xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %211 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %212 = stablehlo.multiply %211, %170 : tensor<32x8xbf16>
    %213 = stablehlo.subtract %arg4, %212 : tensor<32x8xbf16>
    %cst_39 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %214 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %215 = stablehlo.multiply %214, %146 : tensor<8x32x80xbf16>
    %216 = stablehlo.subtract %arg5, %215 : tensor<8x32x80xbf16>
    %cst_40 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %217 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %218 = stablehlo.multiply %217, %143 : tensor<8x32x80xbf16>
    %219 = stablehlo.subtract %arg6, %218 : tensor<8x32x80xbf16>
    %cst_41 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %220 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %221 = stablehlo.multiply %220, %137 : tensor<8x80x32xbf16>
    %222 = stablehlo.subtract %arg7, %221 : tensor<8x80x32xbf16>
    return %201, %204, %207, %210, %213, %216, %219, %222, %99 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_2(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
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
