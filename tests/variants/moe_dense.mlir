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
    %74 = stablehlo.iota dim = 0 : tensor<64xi32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %78 = stablehlo.compare EQ, %76, %77, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %79 = call @_where(%78, %72#0, %c_12) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_15 : tensor<f32>
    %83 = stablehlo.negate %82 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.negate %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %85 = stablehlo.divide %84, %cst_17 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %88 = call @_where_0(%78, %87) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %89 = call @log_softmax_1(%72#1, %72#2, %88) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %90 = stablehlo.convert %89 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %91 = stablehlo.dot_general %90, %68, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %93 = stablehlo.dot_general %90, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %94 = stablehlo.multiply %65, %93 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %95 = stablehlo.reduce(%94 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %96 = stablehlo.reshape %95 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %97 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.multiply %93, %97 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.reduce(%96 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %100 = stablehlo.convert %98 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %51, %100 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %100, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %62 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %51, %110 : tensor<4x12x32xf32>
    %112 = stablehlo.add %105, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.multiply %110, %51 : tensor<4x12x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.convert %114 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.dot_general %115, %48, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8x32xbf16>) -> tensor<4x12x8xbf16>
    %117 = stablehlo.dot_general %115, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x8xbf16>) -> tensor<4x12x32x8xbf16>
    %118 = stablehlo.transpose %117, dims = [0, 1, 3, 2] : (tensor<4x12x32x8xbf16>) -> tensor<4x12x8x32xbf16>
    %119 = stablehlo.transpose %118, dims = [2, 3, 0, 1] : (tensor<4x12x8x32xbf16>) -> tensor<8x32x4x12xbf16>
    %120 = stablehlo.dot_general %119, %arg7, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<8x32x4x12xbf16>, tensor<8x80x32xbf16>) -> tensor<8x4x12x80xbf16>
    %121 = stablehlo.transpose %120, dims = [1, 2, 0, 3] : (tensor<8x4x12x80xbf16>) -> tensor<4x12x8x80xbf16>
    %122 = stablehlo.dot_general %119, %46, batching_dims = [0] x [2], contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x32x4x12xbf16>, tensor<4x12x8x80xbf16>) -> tensor<8x32x80xbf16>
    %123 = stablehlo.transpose %122, dims = [0, 2, 1] : (tensor<8x32x80xbf16>) -> tensor<8x80x32xbf16>
    %124 = stablehlo.multiply %43, %121 : tensor<4x12x8x80xbf16>
    %125 = stablehlo.multiply %121, %45#0 : tensor<4x12x8x80xbf16>
    %126 = call @silu_2(%45#1, %45#2, %44, %124) : (tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>, tensor<4x12x8x80xbf16>) -> tensor<4x12x8x80xbf16>
    %127 = stablehlo.dot_general %126, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<4x12x32xbf16>) -> tensor<8x80x32xbf16>
    %128 = stablehlo.transpose %127, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %129 = stablehlo.dot_general %126, %arg6, contracting_dims = [2, 3] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x32xbf16>
    %130 = stablehlo.dot_general %125, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<4x12x32xbf16>) -> tensor<8x80x32xbf16>
    %131 = stablehlo.transpose %130, dims = [0, 2, 1] : (tensor<8x80x32xbf16>) -> tensor<8x32x80xbf16>
    %132 = stablehlo.dot_general %125, %arg5, contracting_dims = [2, 3] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8x80xbf16>, tensor<8x32x80xbf16>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.add %129, %132 : tensor<4x12x32xbf16>
    %134 = stablehlo.convert %116 : (tensor<4x12x8xbf16>) -> tensor<4x12x8xf32>
    %135 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<4x12x8xf32>
    %137 = stablehlo.multiply %136, %34 : tensor<4x12x8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x8xf32>, tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.reshape %138 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.negate %139 : tensor<4x12x1xf32>
    %141 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x8xf32>
    %142 = stablehlo.divide %134, %141 : tensor<4x12x8xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%140 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x8xf32>
    %145 = stablehlo.add %142, %144 : tensor<4x12x8xf32>
    %146 = stablehlo.multiply %145, %34 : tensor<4x12x8xf32>
    %147 = stablehlo.convert %146 : (tensor<4x12x8xf32>) -> tensor<4x12x8xbf16>
    %148 = stablehlo.dot_general %147, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<4x12x32xbf16>) -> tensor<8x32xbf16>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %150 = stablehlo.dot_general %147, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x8xbf16>, tensor<32x8xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.add %133, %150 : tensor<4x12x32xbf16>
    %152 = stablehlo.multiply %22, %151 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %153 = stablehlo.reduce(%152 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %154 = stablehlo.reshape %153 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %155 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %156 = stablehlo.multiply %151, %155 : tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %157 = stablehlo.reduce(%154 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %158 = stablehlo.convert %156 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %159 = stablehlo.multiply %8, %158 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %161 = stablehlo.reshape %160 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %162 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %158, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.multiply %161, %19 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %166 = stablehlo.divide %164, %165 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %169 = stablehlo.multiply %8, %168 : tensor<4x12x32xf32>
    %170 = stablehlo.add %163, %169 : tensor<4x12x32xf32>
    %171 = stablehlo.multiply %168, %8 : tensor<4x12x32xf32>
    %172 = stablehlo.add %170, %171 : tensor<4x12x32xf32>
    %173 = stablehlo.convert %172 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %174 = stablehlo.add %115, %173 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %176 = "stablehlo.scatter"(%175, %6, %174) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %201 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %201 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_31 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %178 = stablehlo.multiply %177, %176 : tensor<64x32xbf16>
    %179 = stablehlo.subtract %arg0, %178 : tensor<64x32xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %181 = stablehlo.multiply %180, %99 : tensor<32xbf16>
    %182 = stablehlo.subtract %arg1, %181 : tensor<32xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %184 = stablehlo.multiply %183, %157 : tensor<32xbf16>
    %185 = stablehlo.subtract %arg2, %184 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %187 = stablehlo.multiply %186, %92 : tensor<32x64xbf16>
    %188 = stablehlo.subtract %arg3, %187 : tensor<32x64xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %190 = stablehlo.multiply %189, %149 : tensor<32x8xbf16>
    %191 = stablehlo.subtract %arg4, %190 : tensor<32x8xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %192 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %193 = stablehlo.multiply %192, %131 : tensor<8x32x80xbf16>
    %194 = stablehlo.subtract %arg5, %193 : tensor<8x32x80xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %195 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<8x32x80xbf16>
    %196 = stablehlo.multiply %195, %128 : tensor<8x32x80xbf16>
    %197 = stablehlo.subtract %arg6, %196 : tensor<8x32x80xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<8x80x32xbf16>
    %199 = stablehlo.multiply %198, %123 : tensor<8x80x32xbf16>
    %200 = stablehlo.subtract %arg7, %199 : tensor<8x80x32xbf16>
    return %179, %182, %185, %188, %191, %194, %197, %200, %83 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x8xbf16>, tensor<8x32x80xbf16>, tensor<8x32x80xbf16>, tensor<8x80x32xbf16>, tensor<f32>
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
  func.func private @silu_2(%arg0: tensor<4x12x8x80xbf16>, %arg1: tensor<4x12x8x80xbf16>, %arg2: tensor<4x12x8x80xbf16>, %arg3: tensor<4x12x8x80xbf16>) -> tensor<4x12x8x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x8x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x8x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x8x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x8x80xbf16>
    return %3 : tensor<4x12x8x80xbf16>
  }
}
