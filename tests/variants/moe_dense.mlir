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
    %26 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x8xbf16>) -> tensor<4x12x8xbf16>
    %27 = stablehlo.convert %26 : (tensor<4x12x8xbf16>) -> tensor<4x12x8xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x8xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %30 = stablehlo.maximum %29, %28 : tensor<4x12xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %33 = stablehlo.subtract %27, %32 : tensor<4x12x8xf32>
    %34 = stablehlo.exponential %33 : tensor<4x12x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x8xf32>, tensor<f32>) -> tensor<4x12xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %38 = stablehlo.divide %34, %37 : tensor<4x12x8xf32>
    %39 = stablehlo.multiply %36, %36 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x1xf32>
    %42 = stablehlo.convert %38 : (tensor<4x12x8xf32>) -> tensor<4x12x8xbf16>
    %43 = stablehlo.dot_general %25, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x8x80xbf16>
    %44 = stablehlo.dot_general %25, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x8x80xbf16>
    %45:3 = call @silu(%44) : (tensor<4x12x8x80xbf16>) -> (tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>)
    %46 = stablehlo.multiply %43, %45#0 : tensor<4x12x8x80xbf16>
    %47 = stablehlo.dot_general %arg7, %46, batching_dims = [0] x [2], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<8x80x32xbf16>, tensor<4x12x8x80xbf16>) -> tensor<8x32x4x12xbf16>
    %48 = stablehlo.transpose %47, dims = [2, 3, 0, 1] : (tensor<8x32x4x12xbf16>) -> tensor<4x12x8x32xbf16>
    %49 = stablehlo.dot_general %48, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x32xbf16>, tensor<4x12x8xbf16>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.add %7, %49 : tensor<4x12x32xbf16>
    %51 = stablehlo.convert %50 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<4x12x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %56 = stablehlo.divide %54, %55 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %58 = stablehlo.add %56, %57 : tensor<4x12x1xf32>
    %59 = stablehlo.rsqrt %58 : tensor<4x12x1xf32>
    %60 = stablehlo.divide %59, %58 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<4x12x1xf32>
    %63 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %64 = stablehlo.multiply %51, %63 : tensor<4x12x32xf32>
    %65 = stablehlo.convert %64 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %65, %67 : tensor<4x12x32xbf16>
    %69 = stablehlo.dot_general %68, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %71 = stablehlo.convert %69 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %72:3 = call @log_softmax(%71) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %73 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %74:2 = call @take_along_axis(%72#0, %73) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74#0 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %76 = stablehlo.divide %75, %cst_13 : tensor<f32>
    %77 = stablehlo.negate %76 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.negate %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_15 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %81 = call @take_along_axis_0(%74#1, %80) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %82 = call @log_softmax_1(%72#1, %72#2, %81) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %83 = stablehlo.convert %82 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %84 = stablehlo.dot_general %83, %68, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %86 = stablehlo.dot_general %83, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.multiply %65, %86 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %88 = stablehlo.reduce(%87 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %89 = stablehlo.reshape %88 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %90 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %91 = stablehlo.multiply %86, %90 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %92 = stablehlo.reduce(%89 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %93 = stablehlo.convert %91 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %51, %93 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %96 = stablehlo.reshape %95 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %97 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %98 = stablehlo.multiply %93, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.multiply %96, %62 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %101 = stablehlo.divide %99, %100 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %104 = stablehlo.multiply %51, %103 : tensor<4x12x32xf32>
    %105 = stablehlo.add %98, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %51 : tensor<4x12x32xf32>
    %107 = stablehlo.add %105, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.convert %107 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.dot_general %108, %48, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8x32xbf16>) -> tensor<4x12x8xbf16>
    %110 = stablehlo.dot_general %108, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<4x12x32x8xbf16>
    %111 = stablehlo.transpose %110, dims = [0, 1, 3, 2] : (tensor<4x12x32x8xbf16>) -> tensor<4x12x8x32xbf16>
    %112 = stablehlo.transpose %111, dims = [2, 3, 0, 1] : (tensor<4x12x8x32xbf16>) -> tensor<8x32x4x12xbf16>
    %113 = stablehlo.dot_general %112, %arg7, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x32x4x12xbf16>, tensor<8x80x32xbf16>) -> tensor<8x4x12x80xbf16>
    %114 = stablehlo.transpose %113, dims = [1, 2, 0, 3] : (tensor<8x4x12x80xbf16>) -> tensor<4x12x8x80xbf16>
    %115 = stablehlo.dot_general %112, %46, batching_dims = [0] x [2], contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x32x4x12xbf16>, tensor<4x12x8x80xbf16>) -> tensor<8x32x80xbf16>
    %116 = stablehlo.transpose %115, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %117 = stablehlo.multiply %43, %114 : tensor<4x12x8x80xbf16>
    %118 = stablehlo.multiply %114, %45#0 : tensor<4x12x8x80xbf16>
    %119 = call @silu_2(%45#1, %45#2, %44, %117) : (tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>) -> tensor<4x12x8x80xbf16>
    %120 = stablehlo.dot_general %119, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<4x12x32xbf16>) -> tensor<8x80x32xbf16>
    %121 = stablehlo.transpose %120, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %122 = stablehlo.dot_general %119, %arg6, contracting_dims = [2, 3] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.dot_general %118, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<4x12x32xbf16>) -> tensor<8x80x32xbf16>
    %124 = stablehlo.transpose %123, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %125 = stablehlo.dot_general %118, %arg5, contracting_dims = [2, 3] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.add %122, %125 : tensor<4x12x32xbf16>
    %127 = stablehlo.convert %109 : (tensor<4x12x8xbf16>) -> tensor<4x12x8xf32>
    %128 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %129 = stablehlo.multiply %127, %128 : tensor<4x12x8xf32>
    %130 = stablehlo.multiply %129, %34 : tensor<4x12x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x8xf32>, tensor<f32>) -> tensor<4x12xf32>
    %132 = stablehlo.reshape %131 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %133 = stablehlo.negate %132 : tensor<4x12x1xf32>
    %134 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %135 = stablehlo.divide %127, %134 : tensor<4x12x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%133 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x8xf32>
    %138 = stablehlo.add %135, %137 : tensor<4x12x8xf32>
    %139 = stablehlo.multiply %138, %34 : tensor<4x12x8xf32>
    %140 = stablehlo.convert %139 : (tensor<4x12x8xf32>) -> tensor<4x12x8xbf16>
    %141 = stablehlo.dot_general %140, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %143 = stablehlo.dot_general %140, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<32x8xbf16>) -> tensor<4x12x32xbf16>
    %144 = stablehlo.add %126, %143 : tensor<4x12x32xbf16>
    %145 = stablehlo.multiply %22, %144 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %146 = stablehlo.reduce(%145 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %147 = stablehlo.reshape %146 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %148 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %149 = stablehlo.multiply %144, %148 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %150 = stablehlo.reduce(%147 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %151 = stablehlo.convert %149 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %8, %151 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %154 = stablehlo.reshape %153 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %155 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %156 = stablehlo.multiply %151, %155 : tensor<4x12x32xf32>
    %157 = stablehlo.multiply %154, %19 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %159 = stablehlo.divide %157, %158 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %162 = stablehlo.multiply %8, %161 : tensor<4x12x32xf32>
    %163 = stablehlo.add %156, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.multiply %161, %8 : tensor<4x12x32xf32>
    %165 = stablehlo.add %163, %164 : tensor<4x12x32xf32>
    %166 = stablehlo.convert %165 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %167 = stablehlo.add %108, %166 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %169 = "stablehlo.scatter"(%168, %6, %167) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %194 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %194 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %171 = stablehlo.multiply %170, %169 : tensor<64x32xbf16>
    %172 = stablehlo.subtract %arg0, %171 : tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.multiply %173, %92 : tensor<32xbf16>
    %175 = stablehlo.subtract %arg1, %174 : tensor<32xbf16>
    %cst_31 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %176 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %177 = stablehlo.multiply %176, %150 : tensor<32xbf16>
    %178 = stablehlo.subtract %arg2, %177 : tensor<32xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %179 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %180 = stablehlo.multiply %179, %85 : tensor<32x64xbf16>
    %181 = stablehlo.subtract %arg3, %180 : tensor<32x64xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %182 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %183 = stablehlo.multiply %182, %142 : tensor<32x8xbf16>
    %184 = stablehlo.subtract %arg4, %183 : tensor<32x8xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %186 = stablehlo.multiply %185, %124 : tensor<8x32x80xbf16>
    %187 = stablehlo.subtract %arg5, %186 : tensor<8x32x80xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %189 = stablehlo.multiply %188, %121 : tensor<8x32x80xbf16>
    %190 = stablehlo.subtract %arg6, %189 : tensor<8x32x80xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %192 = stablehlo.multiply %191, %116 : tensor<8x80x32xbf16>
    %193 = stablehlo.subtract %arg7, %192 : tensor<8x80x32xbf16>
    return %172, %175, %178, %181, %184, %187, %190, %193, %77 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x12x8x80xbf16>) -> (tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x8x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x8x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x8x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x8x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x8x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x8x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x8x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x8x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x8x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x8x80xbf16>
    return %9, %8, %5 : tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>
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
  func.func private @silu_2(%arg0: tensor<4x12x8x80xbf16>, %arg1: tensor<4x12x8x80xbf16>, %arg2: tensor<4x12x8x80xbf16>, %arg3: tensor<4x12x8x80xbf16>) -> tensor<4x12x8x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x8x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x8x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x8x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x8x80xbf16>
    return %3 : tensor<4x12x8x80xbf16>
  }
}
