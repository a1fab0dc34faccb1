module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x2x16xbf16>, %arg7: tensor<2x16x32xbf16>, %arg8: tensor<32x2x16xbf16>, %arg9: tensor<32x2x16xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x2x16xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<2x16x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x2x16xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x2x16xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg12 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.dot_general %25, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %25, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.reshape %26 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %30 = stablehlo.dot_general %27, %29, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %31 = stablehlo.transpose %30, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<4x2x1x12x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %36 = call @tril(%35) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %37:2 = call @_where(%36, %34, %cst_6) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.reduce(%37#0 init: %cst_7) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %40 = stablehlo.maximum %39, %38 : tensor<4x2x1x12xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %43 = stablehlo.subtract %37#0, %42 : tensor<4x2x1x12x12xf32>
    %44 = stablehlo.exponential %43 : tensor<4x2x1x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_9) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %48 = stablehlo.divide %44, %47 : tensor<4x2x1x12x12xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<4x2x1x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %51 = stablehlo.divide %50, %49 : tensor<4x2x1x12x1xf32>
    %52 = stablehlo.convert %48 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %53 = stablehlo.dot_general %28, %52, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %54 = stablehlo.transpose %53, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %55 = stablehlo.reshape %54 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.reshape %55 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %57 = stablehlo.dot_general %56, %arg7, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x32xbf16>
    %58 = stablehlo.add %7, %57 : tensor<4x12x32xbf16>
    %59 = stablehlo.convert %58 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %60 = stablehlo.multiply %59, %59 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = stablehlo.add %64, %65 : tensor<4x12x1xf32>
    %67 = stablehlo.rsqrt %66 : tensor<4x12x1xf32>
    %68 = stablehlo.divide %67, %66 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<4x12x1xf32>
    %71 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %59, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.convert %72 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.multiply %73, %75 : tensor<4x12x32xbf16>
    %77 = stablehlo.dot_general %76, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %78 = stablehlo.dot_general %76, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %79:3 = call @silu(%78) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %80 = stablehlo.multiply %77, %79#0 : tensor<4x12x80xbf16>
    %81 = stablehlo.dot_general %80, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.add %58, %81 : tensor<4x12x32xbf16>
    %83 = stablehlo.convert %82 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %83, %83 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.divide %86, %87 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x12x1xf32>
    %91 = stablehlo.rsqrt %90 : tensor<4x12x1xf32>
    %92 = stablehlo.divide %91, %90 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<4x12x1xf32>
    %95 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %83, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.convert %96 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.multiply %97, %99 : tensor<4x12x32xbf16>
    %101 = stablehlo.dot_general %100, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %102 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %103 = stablehlo.convert %101 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %104:3 = call @log_softmax(%103) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %105 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %106:2 = call @take_along_axis(%104#0, %105) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106#0 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %108 = stablehlo.divide %107, %cst_20 : tensor<f32>
    %109 = stablehlo.negate %108 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.negate %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %111 = stablehlo.divide %110, %cst_22 : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = call @take_along_axis_0(%106#1, %112) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %114 = call @log_softmax_1(%104#1, %104#2, %113) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %115 = stablehlo.convert %114 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %116 = stablehlo.dot_general %115, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %118 = stablehlo.dot_general %115, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %119 = stablehlo.multiply %97, %118 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.reduce(%119 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %121 = stablehlo.reshape %120 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %122 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.multiply %118, %122 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %124 = stablehlo.reduce(%121 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %125 = stablehlo.convert %123 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %126 = stablehlo.multiply %83, %125 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %128 = stablehlo.reshape %127 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %129 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %130 = stablehlo.multiply %125, %129 : tensor<4x12x32xf32>
    %131 = stablehlo.multiply %128, %94 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %133 = stablehlo.divide %131, %132 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %83, %135 : tensor<4x12x32xf32>
    %137 = stablehlo.add %130, %136 : tensor<4x12x32xf32>
    %138 = stablehlo.multiply %135, %83 : tensor<4x12x32xf32>
    %139 = stablehlo.add %137, %138 : tensor<4x12x32xf32>
    %140 = stablehlo.convert %139 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %141 = stablehlo.dot_general %140, %80, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %143 = stablehlo.dot_general %140, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %144 = stablehlo.multiply %77, %143 : tensor<4x12x80xbf16>
    %145 = stablehlo.multiply %143, %79#0 : tensor<4x12x80xbf16>
    %146 = call @silu_2(%79#1, %79#2, %78, %144) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %147 = stablehlo.dot_general %146, %76, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %148 = stablehlo.transpose %147, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %149 = stablehlo.dot_general %146, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %150 = stablehlo.dot_general %145, %76, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %151 = stablehlo.transpose %150, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %152 = stablehlo.dot_general %145, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %153 = stablehlo.add %149, %152 : tensor<4x12x32xbf16>
    %154 = stablehlo.multiply %73, %153 : tensor<4x12x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %155 = stablehlo.reduce(%154 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %156 = stablehlo.reshape %155 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %157 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.multiply %153, %157 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %159 = stablehlo.reduce(%156 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %160 = stablehlo.convert %158 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %161 = stablehlo.multiply %59, %160 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %163 = stablehlo.reshape %162 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %164 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %165 = stablehlo.multiply %160, %164 : tensor<4x12x32xf32>
    %166 = stablehlo.multiply %163, %70 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %168 = stablehlo.divide %166, %167 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %171 = stablehlo.multiply %59, %170 : tensor<4x12x32xf32>
    %172 = stablehlo.add %165, %171 : tensor<4x12x32xf32>
    %173 = stablehlo.multiply %170, %59 : tensor<4x12x32xf32>
    %174 = stablehlo.add %172, %173 : tensor<4x12x32xf32>
    %175 = stablehlo.convert %174 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %176 = stablehlo.add %140, %175 : tensor<4x12x32xbf16>
    %177 = stablehlo.dot_general %176, %56, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x2x16xbf16>) -> tensor<32x2x16xbf16>
    %178 = stablehlo.transpose %177, dims = [1, 2, 0] : (tensor<32x2x16xbf16>) -> tensor<2x16x32xbf16>
    %179 = stablehlo.dot_general %176, %arg7, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x2x16xbf16>
    %180 = stablehlo.reshape %179 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %181 = stablehlo.reshape %180 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %182 = stablehlo.transpose %181, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %183 = stablehlo.dot_general %182, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %184 = stablehlo.dot_general %182, %52, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %185 = stablehlo.transpose %184, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %186 = stablehlo.convert %183 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %187 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %188 = stablehlo.multiply %186, %187 : tensor<4x2x1x12x12xf32>
    %189 = stablehlo.multiply %188, %44 : tensor<4x2x1x12x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_33) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %191 = stablehlo.reshape %190 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %192 = stablehlo.negate %191 : tensor<4x2x1x12x1xf32>
    %193 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %194 = stablehlo.divide %186, %193 : tensor<4x2x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%192 init: %cst_34) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %198 = stablehlo.add %194, %197 : tensor<4x2x1x12x12xf32>
    %199 = stablehlo.multiply %198, %44 : tensor<4x2x1x12x12xf32>
    %200 = call @_where_3(%37#1, %199) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %202 = stablehlo.multiply %200, %201 : tensor<4x2x1x12x12xf32>
    %203 = stablehlo.convert %202 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %204 = stablehlo.transpose %203, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %205 = stablehlo.dot_general %204, %27, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %206 = stablehlo.transpose %205, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %207 = stablehlo.dot_general %204, %29, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %208 = stablehlo.transpose %207, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %209 = stablehlo.reshape %206 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %210 = stablehlo.dot_general %185, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %211 = stablehlo.transpose %210, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %212 = stablehlo.dot_general %185, %arg9, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %213 = stablehlo.dot_general %208, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %214 = stablehlo.transpose %213, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %215 = stablehlo.dot_general %208, %arg6, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %216 = stablehlo.add %212, %215 : tensor<4x12x32xbf16>
    %217 = stablehlo.dot_general %209, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %218 = stablehlo.transpose %217, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %219 = stablehlo.dot_general %209, %arg8, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %220 = stablehlo.add %216, %219 : tensor<4x12x32xbf16>
    %221 = stablehlo.multiply %22, %220 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %222 = stablehlo.reduce(%221 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %223 = stablehlo.reshape %222 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %224 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %225 = stablehlo.multiply %220, %224 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %226 = stablehlo.reduce(%223 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %227 = stablehlo.convert %225 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %228 = stablehlo.multiply %8, %227 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.reduce(%228 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %230 = stablehlo.reshape %229 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %231 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %232 = stablehlo.multiply %227, %231 : tensor<4x12x32xf32>
    %233 = stablehlo.multiply %230, %19 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %235 = stablehlo.divide %233, %234 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.reduce(%235 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %238 = stablehlo.multiply %8, %237 : tensor<4x12x32xf32>
    %239 = stablehlo.add %232, %238 : tensor<4x12x32xf32>
    %240 = stablehlo.multiply %237, %8 : tensor<4x12x32xf32>
    %241 = stablehlo.add %239, %240 : tensor<4x12x32xf32>
    %242 = stablehlo.convert %241 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %243 = stablehlo.add %176, %242 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %244 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %245 = "stablehlo.scatter"(%244, %6, %243) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %282 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %282 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_42 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %246 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %247 = stablehlo.multiply %246, %245 : tensor<64x32xbf16>
    %248 = stablehlo.subtract %arg0, %247 : tensor<64x32xbf16>
    %cst_43 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %249 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %250 = stablehlo.multiply %249, %226 : tensor<32xbf16>
    %251 = stablehlo.subtract %arg1, %250 : tensor<32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %253 = stablehlo.multiply %252, %159 : tensor<32xbf16>
    %254 = stablehlo.subtract %arg2, %253 : tensor<32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %256 = stablehlo.multiply %255, %151 : tensor<32x80xbf16>
    %257 = stablehlo.subtract %arg3, %256 : tensor<32x80xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %259 = stablehlo.multiply %258, %148 : tensor<32x80xbf16>
    %260 = stablehlo.subtract %arg4, %259 : tensor<32x80xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %261 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %262 = stablehlo.multiply %261, %142 : tensor<80x32xbf16>
    %263 = stablehlo.subtract %arg5, %262 : tensor<80x32xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %264 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x2x16xbf16>
    %265 = stablehlo.multiply %264, %214 : tensor<32x2x16xbf16>
    %266 = stablehlo.subtract %arg6, %265 : tensor<32x2x16xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<2x16x32xbf16>
    %268 = stablehlo.multiply %267, %178 : tensor<2x16x32xbf16>
    %269 = stablehlo.subtract %arg7, %268 : tensor<2x16x32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x2x16xbf16>
    %271 = stablehlo.multiply %270, %218 : tensor<32x2x16xbf16>
    %272 = stablehlo.subtract %arg8, %271 : tensor<32x2x16xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x2x16xbf16>
    %274 = stablehlo.multiply %273, %211 : tensor<32x2x16xbf16>
    %275 = stablehlo.subtract %arg9, %274 : tensor<32x2x16xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %277 = stablehlo.multiply %276, %124 : tensor<32xbf16>
    %278 = stablehlo.subtract %arg10, %277 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %280 = stablehlo.multiply %279, %117 : tensor<32x64xbf16>
    %281 = stablehlo.subtract %arg11, %280 : tensor<32x64xbf16>
    return %248, %251, %254, %257, %260, %263, %266, %269, %272, %275, %278, %281, %109 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x2x16xbf16>, tensor<2x16x32xbf16>, tensor<32x2x16xbf16>, tensor<32x2x16xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
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
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
