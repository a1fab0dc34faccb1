module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<12x32xbf16>, %arg12: tensor<4x12xi32>, %arg13: tensor<4x12xi1>, %arg14: tensor<4x12xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<12x32xbf16> {jax.result_info = "result[0]['position']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg12, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg12, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg12 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %7 = stablehlo.broadcast_in_dim %arg11, dims = [1, 2] : (tensor<12x32xbf16>) -> tensor<1x12x32xbf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x12x32xbf16>) -> tensor<4x12x32xbf16>
    %9 = stablehlo.add %6, %8 : tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x12x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %16 = stablehlo.subtract %10, %15 : tensor<4x12x32xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17:4 = call @_var(%10, %c_2) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.add %17#0, %18 : tensor<4x12x1xf32>
    %20 = stablehlo.rsqrt %19 : tensor<4x12x1xf32>
    %21 = stablehlo.divide %20, %19 : tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4x12x1xf32>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %25 = stablehlo.multiply %16, %24 : tensor<4x12x32xf32>
    %26 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<4x12x32xf32>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.dot_general %30, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.reshape %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %33 = stablehlo.dot_general %30, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.reshape %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %35 = stablehlo.dot_general %30, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %36 = stablehlo.reshape %35 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %37 = stablehlo.dot_general %32, %34, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %38 = stablehlo.convert %37 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<4x2x12x12xf32>
    %41 = stablehlo.broadcast_in_dim %arg13, dims = [0, 3] : (tensor<4x12xi1>) -> tensor<4x1x1x12xi1>
    %cst_6 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
    %42:2 = call @_where_0(%41, %40, %cst_6) : (tensor<4x1x1x12xi1>, tensor<4x2x12x12xf32>, tensor<f32>) -> (tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>)
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x12xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<4x2x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %48 = stablehlo.subtract %42#0, %47 : tensor<4x2x12x12xf32>
    %49 = stablehlo.exponential %48 : tensor<4x2x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_9) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %53 = stablehlo.divide %49, %52 : tensor<4x2x12x12xf32>
    %54 = stablehlo.multiply %51, %51 : tensor<4x2x12x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2x12x1xf32>
    %56 = stablehlo.divide %55, %54 : tensor<4x2x12x1xf32>
    %57 = stablehlo.convert %53 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %58 = stablehlo.dot_general %36, %57, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %59 = stablehlo.transpose %58, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %60 = stablehlo.reshape %59 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.dot_general %60, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.add %9, %61 : tensor<4x12x32xbf16>
    %63 = stablehlo.convert %62 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %67 = stablehlo.divide %65, %66 : tensor<4x12x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %69 = stablehlo.subtract %63, %68 : tensor<4x12x32xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %70:4 = call @_var(%63, %c_13) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.add %70#0, %71 : tensor<4x12x1xf32>
    %73 = stablehlo.rsqrt %72 : tensor<4x12x1xf32>
    %74 = stablehlo.divide %73, %72 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<4x12x1xf32>
    %77 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %69, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %78, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.convert %82 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.dot_general %83, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %85 = call @relu(%84) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %87 = stablehlo.compare GT, %84, %86, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %88 = stablehlo.dot_general %85, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.add %62, %88 : tensor<4x12x32xbf16>
    %90 = stablehlo.convert %89 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.divide %92, %93 : tensor<4x12x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %96 = stablehlo.subtract %90, %95 : tensor<4x12x32xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %97:4 = call @_var(%90, %c_19) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_20 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.add %97#0, %98 : tensor<4x12x1xf32>
    %100 = stablehlo.rsqrt %99 : tensor<4x12x1xf32>
    %101 = stablehlo.divide %100, %99 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %96, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %105, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.convert %109 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.dot_general %110, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %112 = stablehlo.convert %111 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %113:3 = call @log_softmax(%112) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %114 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %115 = stablehlo.maximum %arg14, %114 : tensor<4x12xi32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %117:2 = call @take_along_axis(%113#0, %116) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %118 = stablehlo.reshape %117#0 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %119 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %120 = stablehlo.compare GE, %arg14, %119, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %121 = call @_where_1(%120, %118, %c_24) : (tensor<4x12xi1>, tensor<4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.negate %122 : tensor<f32>
    %124 = stablehlo.convert %120 : (tensor<4x12xi1>) -> tensor<4x12xi32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %125 = stablehlo.reduce(%124 init: %c_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xi32>, tensor<i32>) -> tensor<i32>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %126 = stablehlo.maximum %125, %c_27 : tensor<i32>
    %127 = stablehlo.convert %126 : (tensor<i32>) -> tensor<f32>
    %128 = stablehlo.divide %123, %127 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.divide %cst_28, %127 : tensor<f32>
    %130 = stablehlo.negate %129 : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %132 = call @_where_2(%120, %131) : (tensor<4x12xi1>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %134 = call @take_along_axis_3(%117#1, %133) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %135 = call @log_softmax_4(%113#1, %113#2, %134) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %136 = stablehlo.convert %135 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %137 = stablehlo.dot_general %136, %110, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %138 = stablehlo.transpose %137, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %139 = stablehlo.dot_general %136, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %140 = stablehlo.convert %139 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %141 = stablehlo.multiply %105, %140 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %143 = stablehlo.reshape %142 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %144 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %145 = stablehlo.multiply %140, %144 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.reduce(%143 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %147 = stablehlo.convert %146 : (tensor<32xf32>) -> tensor<32xbf16>
    %148 = stablehlo.multiply %96, %145 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %150 = stablehlo.reshape %149 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %151 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %145, %151 : tensor<4x12x32xf32>
    %153 = stablehlo.multiply %150, %103 : tensor<4x12x1xf32>
    %154 = call @_var_5(%97#1, %97#2, %97#3, %153) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %155 = stablehlo.negate %152 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %157 = stablehlo.reshape %156 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %158 = stablehlo.add %154, %152 : tensor<4x12x32xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.divide %157, %159 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.add %158, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.convert %163 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %165 = stablehlo.dot_general %164, %85, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %167 = stablehlo.dot_general %164, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %169 = stablehlo.select %87, %167, %168 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %170 = stablehlo.dot_general %169, %83, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %172 = stablehlo.dot_general %169, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %173 = stablehlo.convert %172 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %174 = stablehlo.multiply %78, %173 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %176 = stablehlo.reshape %175 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %177 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %178 = stablehlo.multiply %173, %177 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.reduce(%176 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %180 = stablehlo.convert %179 : (tensor<32xf32>) -> tensor<32xbf16>
    %181 = stablehlo.multiply %69, %178 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %183 = stablehlo.reshape %182 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %184 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %178, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.multiply %183, %76 : tensor<4x12x1xf32>
    %187 = call @_var_5(%70#1, %70#2, %70#3, %186) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %188 = stablehlo.negate %185 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %190 = stablehlo.reshape %189 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %191 = stablehlo.add %187, %185 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.divide %190, %192 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%193 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %196 = stablehlo.add %191, %195 : tensor<4x12x32xf32>
    %197 = stablehlo.convert %196 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %198 = stablehlo.add %164, %197 : tensor<4x12x32xbf16>
    %199 = stablehlo.dot_general %198, %60, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %200 = stablehlo.transpose %199, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %201 = stablehlo.dot_general %198, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %202 = stablehlo.reshape %201 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %203 = stablehlo.transpose %202, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %204 = stablehlo.dot_general %203, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %205 = stablehlo.dot_general %203, %57, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %206 = stablehlo.transpose %205, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %207 = stablehlo.convert %204 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %208 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %209 = stablehlo.multiply %207, %208 : tensor<4x2x12x12xf32>
    %210 = stablehlo.multiply %209, %49 : tensor<4x2x12x12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.reduce(%210 init: %cst_42) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %213 = stablehlo.negate %212 : tensor<4x2x12x1xf32>
    %214 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %215 = stablehlo.divide %207, %214 : tensor<4x2x12x12xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%213 init: %cst_43) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %218 = stablehlo.add %215, %217 : tensor<4x2x12x12xf32>
    %219 = stablehlo.multiply %218, %49 : tensor<4x2x12x12xf32>
    %220 = call @_where_7(%42#1, %219) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %cst_44 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %222 = stablehlo.multiply %220, %221 : tensor<4x2x12x12xf32>
    %223 = stablehlo.convert %222 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %224 = stablehlo.dot_general %223, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %225 = stablehlo.transpose %224, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %226 = stablehlo.dot_general %223, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %227 = stablehlo.transpose %226, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %228 = stablehlo.reshape %206 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %229 = stablehlo.dot_general %228, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %230 = stablehlo.transpose %229, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.dot_general %228, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %232 = stablehlo.reshape %225 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.dot_general %232, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %235 = stablehlo.dot_general %232, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %236 = stablehlo.add %231, %235 : tensor<4x12x32xbf16>
    %237 = stablehlo.reshape %227 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %238 = stablehlo.dot_general %237, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %239 = stablehlo.transpose %238, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %240 = stablehlo.dot_general %237, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %241 = stablehlo.add %236, %240 : tensor<4x12x32xbf16>
    %242 = stablehlo.convert %241 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %243 = stablehlo.multiply %25, %242 : tensor<4x12x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%243 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %245 = stablehlo.reshape %244 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %246 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %247 = stablehlo.multiply %242, %246 : tensor<4x12x32xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%245 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.convert %248 : (tensor<32xf32>) -> tensor<32xbf16>
    %250 = stablehlo.multiply %16, %247 : tensor<4x12x32xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.reduce(%250 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %252 = stablehlo.reshape %251 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %253 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %254 = stablehlo.multiply %247, %253 : tensor<4x12x32xf32>
    %255 = stablehlo.multiply %252, %23 : tensor<4x12x1xf32>
    %256 = call @_var_5(%17#1, %17#2, %17#3, %255) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %257 = stablehlo.negate %254 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.reduce(%257 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %259 = stablehlo.reshape %258 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %260 = stablehlo.add %256, %254 : tensor<4x12x32xf32>
    %cst_49 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %262 = stablehlo.divide %259, %261 : tensor<4x12x1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.reduce(%262 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %265 = stablehlo.add %260, %264 : tensor<4x12x32xf32>
    %266 = stablehlo.convert %265 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %267 = stablehlo.add %198, %266 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %268 = stablehlo.reduce(%267 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<12x32xbf16>
    %269 = stablehlo.reshape %268 : (tensor<12x32xbf16>) -> tensor<1x12x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %270 = stablehlo.reduce(%269 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x12x32xbf16>, tensor<bf16>) -> tensor<12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %271 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %272 = "stablehlo.scatter"(%271, %5, %267) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg15: tensor<bf16>, %arg16: tensor<bf16>):
      %309 = stablehlo.add %arg15, %arg16 : tensor<bf16>
      stablehlo.return %309 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_54 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %274 = stablehlo.multiply %273, %272 : tensor<64x32xbf16>
    %275 = stablehlo.subtract %arg0, %274 : tensor<64x32xbf16>
    %cst_55 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %277 = stablehlo.multiply %276, %249 : tensor<32xbf16>
    %278 = stablehlo.subtract %arg1, %277 : tensor<32xbf16>
    %cst_56 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %280 = stablehlo.multiply %279, %180 : tensor<32xbf16>
    %281 = stablehlo.subtract %arg2, %280 : tensor<32xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %282 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %283 = stablehlo.multiply %282, %171 : tensor<32x80xbf16>
    %284 = stablehlo.subtract %arg3, %283 : tensor<32x80xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %286 = stablehlo.multiply %285, %166 : tensor<80x32xbf16>
    %287 = stablehlo.subtract %arg4, %286 : tensor<80x32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %289 = stablehlo.multiply %288, %234 : tensor<32x32xbf16>
    %290 = stablehlo.subtract %arg5, %289 : tensor<32x32xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %292 = stablehlo.multiply %291, %200 : tensor<32x32xbf16>
    %293 = stablehlo.subtract %arg6, %292 : tensor<32x32xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %295 = stablehlo.multiply %294, %239 : tensor<32x32xbf16>
    %296 = stablehlo.subtract %arg7, %295 : tensor<32x32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %298 = stablehlo.multiply %297, %230 : tensor<32x32xbf16>
    %299 = stablehlo.subtract %arg8, %298 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %301 = stablehlo.multiply %300, %147 : tensor<32xbf16>
    %302 = stablehlo.subtract %arg9, %301 : tensor<32xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %304 = stablehlo.multiply %303, %138 : tensor<32x64xbf16>
    %305 = stablehlo.subtract %arg10, %304 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<12x32xbf16>
    %307 = stablehlo.multiply %306, %270 : tensor<12x32xbf16>
    %308 = stablehlo.subtract %arg11, %307 : tensor<12x32xbf16>
    return %275, %278, %281, %284, %287, %290, %293, %296, %299, %302, %305, %308, %128 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<12x32xbf16>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<4x12x32xf32>, %arg1: tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x32xf32>
    %6 = chlo.square %5 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x12x32xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12x1xf32>
    return %16, %8, %10, %15 : tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<f32>) -> tensor<4x12x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<4x12x1xf32>
    return %2 : tensor<4x12x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x1x1x12xi1>, %arg1: tensor<4x2x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<4x1x1x12xi1>) -> tensor<4x2x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>
    return %3, %1 : tensor<4x2x12x12xf32>, tensor<4x2x12x12xi1>
  }
  func.func private @relu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
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
  func.func private @_where_1(%arg0: tensor<4x12xi1>, %arg1: tensor<4x12xf32>, %arg2: tensor<i32>) -> tensor<4x12xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12xi1>, tensor<4x12xf32>
    return %2 : tensor<4x12xf32>
  }
  func.func private @_where_2(%arg0: tensor<4x12xi1>, %arg1: tensor<4x12xf32>) -> tensor<4x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12xi1>, tensor<4x12xf32>
    return %1 : tensor<4x12xf32>
  }
  func.func private @take_along_axis_3(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_4(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @_var_5(%arg0: tensor<4x12x32xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x12x1xf32>) -> tensor<4x12x32xf32> {
    %0 = call @_where_6(%arg2, %arg3) : (tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<4x12x32xf32>
    %6 = stablehlo.negate %5 : tensor<4x12x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.reshape %7 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %13 = stablehlo.add %5, %12 : tensor<4x12x32xf32>
    return %13 : tensor<4x12x32xf32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @_where_7(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>
    return %1 : tensor<4x2x12x12xf32>
  }
}
