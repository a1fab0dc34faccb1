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
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %85 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %86 = stablehlo.multiply %85, %84 : tensor<4x12x80xbf16>
    %87 = stablehlo.negate %84 : tensor<4x12x80xbf16>
    %cst_17 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %87, %88 : tensor<4x12x80xbf16>
    %90 = chlo.erfc %89 : tensor<4x12x80xbf16> -> tensor<4x12x80xbf16>
    %91 = chlo.square %89 : tensor<4x12x80xbf16> -> tensor<4x12x80xbf16>
    %92 = stablehlo.negate %91 : tensor<4x12x80xbf16>
    %93 = stablehlo.exponential %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %86, %90 : tensor<4x12x80xbf16>
    %95 = stablehlo.dot_general %94, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.add %62, %95 : tensor<4x12x32xbf16>
    %97 = stablehlo.convert %96 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %101 = stablehlo.divide %99, %100 : tensor<4x12x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %103 = stablehlo.subtract %97, %102 : tensor<4x12x32xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %104:4 = call @_var(%97, %c_20) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_21 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = stablehlo.add %104#0, %105 : tensor<4x12x1xf32>
    %107 = stablehlo.rsqrt %106 : tensor<4x12x1xf32>
    %108 = stablehlo.divide %107, %106 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<4x12x1xf32>
    %111 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %103, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %112, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.convert %116 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %118 = stablehlo.dot_general %117, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %119 = stablehlo.convert %118 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %120:3 = call @log_softmax(%119) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %121 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %122 = stablehlo.maximum %arg14, %121 : tensor<4x12xi32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %124:2 = call @take_along_axis(%120#0, %123) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %125 = stablehlo.reshape %124#0 : (tensor<4x12x1xf32>) -> tensor<4x12xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %126 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %127 = stablehlo.compare GE, %arg14, %126, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %128 = call @_where_1(%127, %125, %c_25) : (tensor<4x12xi1>, tensor<4x12xf32>, tensor<i32>) -> tensor<4x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %130 = stablehlo.negate %129 : tensor<f32>
    %131 = stablehlo.convert %127 : (tensor<4x12xi1>) -> tensor<4x12xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %132 = stablehlo.reduce(%131 init: %c_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xi32>, tensor<i32>) -> tensor<i32>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %133 = stablehlo.maximum %132, %c_28 : tensor<i32>
    %134 = stablehlo.convert %133 : (tensor<i32>) -> tensor<f32>
    %135 = stablehlo.divide %130, %134 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.divide %cst_29, %134 : tensor<f32>
    %137 = stablehlo.negate %136 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %139 = call @_where_2(%127, %138) : (tensor<4x12xi1>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %141 = call @take_along_axis_3(%124#1, %140) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %142 = call @log_softmax_4(%120#1, %120#2, %141) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %143 = stablehlo.convert %142 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %144 = stablehlo.dot_general %143, %117, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %145 = stablehlo.transpose %144, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %146 = stablehlo.dot_general %143, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.convert %146 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %148 = stablehlo.multiply %112, %147 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %150 = stablehlo.reshape %149 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %151 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %147, %151 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%150 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %154 = stablehlo.convert %153 : (tensor<32xf32>) -> tensor<32xbf16>
    %155 = stablehlo.multiply %103, %152 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %157 = stablehlo.reshape %156 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %158 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %159 = stablehlo.multiply %152, %158 : tensor<4x12x32xf32>
    %160 = stablehlo.multiply %157, %110 : tensor<4x12x1xf32>
    %161 = call @_var_5(%104#1, %104#2, %104#3, %160) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %162 = stablehlo.negate %159 : tensor<4x12x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %164 = stablehlo.reshape %163 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %165 = stablehlo.add %161, %159 : tensor<4x12x32xf32>
    %cst_34 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %167 = stablehlo.divide %164, %166 : tensor<4x12x1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %170 = stablehlo.add %165, %169 : tensor<4x12x32xf32>
    %171 = stablehlo.convert %170 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %172 = stablehlo.dot_general %171, %94, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %174 = stablehlo.dot_general %171, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %175 = stablehlo.multiply %86, %174 : tensor<4x12x80xbf16>
    %176 = stablehlo.multiply %174, %90 : tensor<4x12x80xbf16>
    %cst_36 = stablehlo.constant dense<-1.125000e+00> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %178 = stablehlo.multiply %177, %175 : tensor<4x12x80xbf16>
    %179 = stablehlo.multiply %178, %93 : tensor<4x12x80xbf16>
    %cst_37 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %181 = stablehlo.multiply %179, %180 : tensor<4x12x80xbf16>
    %182 = stablehlo.negate %181 : tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %184 = stablehlo.multiply %183, %176 : tensor<4x12x80xbf16>
    %185 = stablehlo.add %182, %184 : tensor<4x12x80xbf16>
    %186 = stablehlo.dot_general %185, %83, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %187 = stablehlo.transpose %186, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %188 = stablehlo.dot_general %185, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %189 = stablehlo.convert %188 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %190 = stablehlo.multiply %78, %189 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %192 = stablehlo.reshape %191 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %193 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %194 = stablehlo.multiply %189, %193 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%192 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %196 = stablehlo.convert %195 : (tensor<32xf32>) -> tensor<32xbf16>
    %197 = stablehlo.multiply %69, %194 : tensor<4x12x32xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %199 = stablehlo.reshape %198 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %200 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %201 = stablehlo.multiply %194, %200 : tensor<4x12x32xf32>
    %202 = stablehlo.multiply %199, %76 : tensor<4x12x1xf32>
    %203 = call @_var_5(%70#1, %70#2, %70#3, %202) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %204 = stablehlo.negate %201 : tensor<4x12x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %206 = stablehlo.reshape %205 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %207 = stablehlo.add %203, %201 : tensor<4x12x32xf32>
    %cst_43 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %209 = stablehlo.divide %206, %208 : tensor<4x12x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %212 = stablehlo.add %207, %211 : tensor<4x12x32xf32>
    %213 = stablehlo.convert %212 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %214 = stablehlo.add %171, %213 : tensor<4x12x32xbf16>
    %215 = stablehlo.dot_general %214, %60, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %216 = stablehlo.transpose %215, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %217 = stablehlo.dot_general %214, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %218 = stablehlo.reshape %217 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %219 = stablehlo.transpose %218, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %220 = stablehlo.dot_general %219, %36, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %221 = stablehlo.dot_general %219, %57, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %222 = stablehlo.transpose %221, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %223 = stablehlo.convert %220 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %224 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %225 = stablehlo.multiply %223, %224 : tensor<4x2x12x12xf32>
    %226 = stablehlo.multiply %225, %49 : tensor<4x2x12x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%226 init: %cst_45) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %228 = stablehlo.reshape %227 : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %229 = stablehlo.negate %228 : tensor<4x2x12x1xf32>
    %230 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x12xf32>
    %231 = stablehlo.divide %223, %230 : tensor<4x2x12x12xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%229 init: %cst_46) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %234 = stablehlo.add %231, %233 : tensor<4x2x12x12xf32>
    %235 = stablehlo.multiply %234, %49 : tensor<4x2x12x12xf32>
    %236 = call @_where_7(%42#1, %235) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xf32>
    %cst_47 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x2x12x12xf32>
    %238 = stablehlo.multiply %236, %237 : tensor<4x2x12x12xf32>
    %239 = stablehlo.convert %238 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %240 = stablehlo.dot_general %239, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %241 = stablehlo.transpose %240, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %242 = stablehlo.dot_general %239, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %243 = stablehlo.transpose %242, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %244 = stablehlo.reshape %222 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %245 = stablehlo.dot_general %244, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %246 = stablehlo.transpose %245, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %247 = stablehlo.dot_general %244, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %248 = stablehlo.reshape %241 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %249 = stablehlo.dot_general %248, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %250 = stablehlo.transpose %249, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %251 = stablehlo.dot_general %248, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %252 = stablehlo.add %247, %251 : tensor<4x12x32xbf16>
    %253 = stablehlo.reshape %243 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %254 = stablehlo.dot_general %253, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %255 = stablehlo.transpose %254, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %256 = stablehlo.dot_general %253, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %257 = stablehlo.add %252, %256 : tensor<4x12x32xbf16>
    %258 = stablehlo.convert %257 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %259 = stablehlo.multiply %25, %258 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.reduce(%259 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %261 = stablehlo.reshape %260 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %262 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %263 = stablehlo.multiply %258, %262 : tensor<4x12x32xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%261 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %265 = stablehlo.convert %264 : (tensor<32xf32>) -> tensor<32xbf16>
    %266 = stablehlo.multiply %16, %263 : tensor<4x12x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.reduce(%266 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %268 = stablehlo.reshape %267 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %269 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %270 = stablehlo.multiply %263, %269 : tensor<4x12x32xf32>
    %271 = stablehlo.multiply %268, %23 : tensor<4x12x1xf32>
    %272 = call @_var_5(%17#1, %17#2, %17#3, %271) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %273 = stablehlo.negate %270 : tensor<4x12x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %274 = stablehlo.reduce(%273 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %275 = stablehlo.reshape %274 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %276 = stablehlo.add %272, %270 : tensor<4x12x32xf32>
    %cst_52 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %278 = stablehlo.divide %275, %277 : tensor<4x12x1xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_53) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %281 = stablehlo.add %276, %280 : tensor<4x12x32xf32>
    %282 = stablehlo.convert %281 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %283 = stablehlo.add %214, %282 : tensor<4x12x32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %284 = stablehlo.reduce(%283 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<12x32xbf16>
    %285 = stablehlo.reshape %284 : (tensor<12x32xbf16>) -> tensor<1x12x32xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %286 = stablehlo.reduce(%285 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<1x12x32xbf16>, tensor<bf16>) -> tensor<12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %288 = "stablehlo.scatter"(%287, %5, %283) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg15: tensor<bf16>, %arg16: tensor<bf16>):
      %325 = stablehlo.add %arg15, %arg16 : tensor<bf16>
      stablehlo.return %325 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %290 = stablehlo.multiply %289, %288 : tensor<64x32xbf16>
    %291 = stablehlo.subtract %arg0, %290 : tensor<64x32xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %293 = stablehlo.multiply %292, %265 : tensor<32xbf16>
    %294 = stablehlo.subtract %arg1, %293 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %296 = stablehlo.multiply %295, %196 : tensor<32xbf16>
    %297 = stablehlo.subtract %arg2, %296 : tensor<32xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %298 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %299 = stablehlo.multiply %298, %187 : tensor<32x80xbf16>
    %300 = stablehlo.subtract %arg3, %299 : tensor<32x80xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %302 = stablehlo.multiply %301, %173 : tensor<80x32xbf16>
    %303 = stablehlo.subtract %arg4, %302 : tensor<80x32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %305 = stablehlo.multiply %304, %250 : tensor<32x32xbf16>
    %306 = stablehlo.subtract %arg5, %305 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %308 = stablehlo.multiply %307, %216 : tensor<32x32xbf16>
    %309 = stablehlo.subtract %arg6, %308 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %311 = stablehlo.multiply %310, %255 : tensor<32x32xbf16>
    %312 = stablehlo.subtract %arg7, %311 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %313 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %314 = stablehlo.multiply %313, %246 : tensor<32x32xbf16>
    %315 = stablehlo.subtract %arg8, %314 : tensor<32x32xbf16>
    %cst_66 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %317 = stablehlo.multiply %316, %154 : tensor<32xbf16>
    %318 = stablehlo.subtract %arg9, %317 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %319 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %320 = stablehlo.multiply %319, %145 : tensor<32x64xbf16>
    %321 = stablehlo.subtract %arg10, %320 : tensor<32x64xbf16>
    %cst_68 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<12x32xbf16>
    %323 = stablehlo.multiply %322, %286 : tensor<12x32xbf16>
    %324 = stablehlo.subtract %arg11, %323 : tensor<12x32xbf16>
    return %291, %294, %297, %300, %303, %306, %309, %312, %315, %318, %321, %324, %135 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<12x32xbf16>, tensor<f32>
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
