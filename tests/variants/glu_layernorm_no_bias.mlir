module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x12x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.subtract %8, %13 : tensor<4x12x32xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %15:4 = call @_var(%8, %c_2) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.add %15#0, %16 : tensor<4x12x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x12x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x12x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %23 = stablehlo.multiply %14, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %27 = stablehlo.multiply %23, %26 : tensor<4x12x32xf32>
    %28 = stablehlo.convert %27 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.dot_general %28, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %31 = stablehlo.dot_general %28, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %32 = stablehlo.reshape %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %33 = stablehlo.dot_general %28, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.reshape %33 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %35 = stablehlo.reshape %30 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %36 = stablehlo.dot_general %32, %35, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %37 = stablehlo.transpose %36, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %38 = stablehlo.convert %37 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<4x2x1x12x12xf32>
    %c_6 = stablehlo.constant dense<true> : tensor<i1>
    %41 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %42 = call @tril(%41) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_7 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %43:2 = call @_where_0(%42, %40, %cst_7) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.reduce(%43#0 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %46 = stablehlo.maximum %45, %44 : tensor<4x2x1x12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %49 = stablehlo.subtract %43#0, %48 : tensor<4x2x1x12x12xf32>
    %50 = stablehlo.exponential %49 : tensor<4x2x1x12x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %54 = stablehlo.divide %50, %53 : tensor<4x2x1x12x12xf32>
    %55 = stablehlo.multiply %52, %52 : tensor<4x2x1x12x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %57 = stablehlo.divide %56, %55 : tensor<4x2x1x12x1xf32>
    %58 = stablehlo.convert %54 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %59 = stablehlo.dot_general %34, %58, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %60 = stablehlo.transpose %59, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %61 = stablehlo.reshape %60 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.dot_general %61, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %63 = stablehlo.add %7, %62 : tensor<4x12x32xbf16>
    %64 = stablehlo.convert %63 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = stablehlo.divide %66, %67 : tensor<4x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.subtract %64, %69 : tensor<4x12x32xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %71:4 = call @_var(%64, %c_14) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %73 = stablehlo.add %71#0, %72 : tensor<4x12x1xf32>
    %74 = stablehlo.rsqrt %73 : tensor<4x12x1xf32>
    %75 = stablehlo.divide %74, %73 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %70, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %79, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.convert %83 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.dot_general %84, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %86 = stablehlo.dot_general %84, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %87 = stablehlo.negate %86 : tensor<4x12x80xbf16>
    %88 = stablehlo.exponential %87 : tensor<4x12x80xbf16>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %90 = stablehlo.add %89, %88 : tensor<4x12x80xbf16>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %91 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.divide %91, %90 : tensor<4x12x80xbf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.subtract %93, %92 : tensor<4x12x80xbf16>
    %95 = stablehlo.multiply %92, %94 : tensor<4x12x80xbf16>
    %96 = stablehlo.multiply %85, %92 : tensor<4x12x80xbf16>
    %97 = stablehlo.dot_general %96, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.add %63, %97 : tensor<4x12x32xbf16>
    %99 = stablehlo.convert %98 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %103 = stablehlo.divide %101, %102 : tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.subtract %99, %104 : tensor<4x12x32xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %106:4 = call @_var(%99, %c_22) : (tensor<4x12x32xf32>, tensor<i32>) -> (tensor<4x12x1xf32>, tensor<4x12x32xf32>, tensor<f32>, tensor<i1>)
    %cst_23 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.add %106#0, %107 : tensor<4x12x1xf32>
    %109 = stablehlo.rsqrt %108 : tensor<4x12x1xf32>
    %110 = stablehlo.divide %109, %108 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %105, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %118 = stablehlo.multiply %114, %117 : tensor<4x12x32xf32>
    %119 = stablehlo.convert %118 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %120 = stablehlo.dot_general %119, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %121 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %122 = stablehlo.convert %120 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %123:3 = call @log_softmax(%122) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %124 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %125:2 = call @take_along_axis(%123#0, %124) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125#0 init: %cst_25) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %127 = stablehlo.divide %126, %cst_26 : tensor<f32>
    %128 = stablehlo.negate %127 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.negate %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %130 = stablehlo.divide %129, %cst_28 : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %132 = call @take_along_axis_1(%125#1, %131) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %133 = call @log_softmax_2(%123#1, %123#2, %132) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %134 = stablehlo.convert %133 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %135 = stablehlo.dot_general %134, %119, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %136 = stablehlo.transpose %135, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %137 = stablehlo.dot_general %134, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %138 = stablehlo.convert %137 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %139 = stablehlo.multiply %114, %138 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %141 = stablehlo.reshape %140 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %142 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %138, %142 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%141 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %145 = stablehlo.convert %144 : (tensor<32xf32>) -> tensor<32xbf16>
    %146 = stablehlo.multiply %105, %143 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %148 = stablehlo.reshape %147 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %149 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %150 = stablehlo.multiply %143, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.multiply %148, %112 : tensor<4x12x1xf32>
    %152 = call @_var_3(%106#1, %106#2, %106#3, %151) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %153 = stablehlo.negate %150 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.add %152, %150 : tensor<4x12x32xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %158 = stablehlo.divide %155, %157 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %161 = stablehlo.add %156, %160 : tensor<4x12x32xf32>
    %162 = stablehlo.convert %161 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %163 = stablehlo.dot_general %162, %96, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %165 = stablehlo.dot_general %162, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %166 = stablehlo.multiply %85, %165 : tensor<4x12x80xbf16>
    %167 = stablehlo.multiply %165, %92 : tensor<4x12x80xbf16>
    %168 = stablehlo.multiply %166, %95 : tensor<4x12x80xbf16>
    %169 = stablehlo.dot_general %168, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %170 = stablehlo.transpose %169, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %171 = stablehlo.dot_general %168, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %172 = stablehlo.dot_general %167, %84, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %173 = stablehlo.transpose %172, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %174 = stablehlo.dot_general %167, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %175 = stablehlo.add %171, %174 : tensor<4x12x32xbf16>
    %176 = stablehlo.convert %175 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %177 = stablehlo.multiply %79, %176 : tensor<4x12x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %179 = stablehlo.reshape %178 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %180 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %181 = stablehlo.multiply %176, %180 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%179 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %183 = stablehlo.convert %182 : (tensor<32xf32>) -> tensor<32xbf16>
    %184 = stablehlo.multiply %70, %181 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%184 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %186 = stablehlo.reshape %185 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %187 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %188 = stablehlo.multiply %181, %187 : tensor<4x12x32xf32>
    %189 = stablehlo.multiply %186, %77 : tensor<4x12x1xf32>
    %190 = call @_var_3(%71#1, %71#2, %71#3, %189) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %191 = stablehlo.negate %188 : tensor<4x12x32xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.reduce(%191 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %193 = stablehlo.reshape %192 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %194 = stablehlo.add %190, %188 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %196 = stablehlo.divide %193, %195 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %199 = stablehlo.add %194, %198 : tensor<4x12x32xf32>
    %200 = stablehlo.convert %199 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.add %162, %200 : tensor<4x12x32xbf16>
    %202 = stablehlo.dot_general %201, %61, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %203 = stablehlo.transpose %202, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %204 = stablehlo.dot_general %201, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %205 = stablehlo.reshape %204 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %206 = stablehlo.transpose %205, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %207 = stablehlo.dot_general %206, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %208 = stablehlo.dot_general %206, %58, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %209 = stablehlo.transpose %208, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %210 = stablehlo.convert %207 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %211 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<4x2x1x12x12xf32>
    %213 = stablehlo.multiply %212, %50 : tensor<4x2x1x12x12xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.reduce(%213 init: %cst_41) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %215 = stablehlo.reshape %214 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %216 = stablehlo.negate %215 : tensor<4x2x1x12x1xf32>
    %217 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %218 = stablehlo.divide %210, %217 : tensor<4x2x1x12x12xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%216 init: %cst_42) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %222 = stablehlo.add %218, %221 : tensor<4x2x1x12x12xf32>
    %223 = stablehlo.multiply %222, %50 : tensor<4x2x1x12x12xf32>
    %224 = call @_where_5(%43#1, %223) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_43 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %226 = stablehlo.multiply %224, %225 : tensor<4x2x1x12x12xf32>
    %227 = stablehlo.convert %226 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %228 = stablehlo.transpose %227, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %229 = stablehlo.dot_general %228, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %230 = stablehlo.transpose %229, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %231 = stablehlo.dot_general %228, %35, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %232 = stablehlo.transpose %231, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %233 = stablehlo.reshape %230 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %234 = stablehlo.reshape %209 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %235 = stablehlo.dot_general %234, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %236 = stablehlo.transpose %235, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %237 = stablehlo.dot_general %234, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %238 = stablehlo.reshape %232 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %239 = stablehlo.dot_general %238, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %240 = stablehlo.transpose %239, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %241 = stablehlo.dot_general %238, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %242 = stablehlo.add %237, %241 : tensor<4x12x32xbf16>
    %243 = stablehlo.reshape %233 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %244 = stablehlo.dot_general %243, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %245 = stablehlo.transpose %244, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %246 = stablehlo.dot_general %243, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %247 = stablehlo.add %242, %246 : tensor<4x12x32xbf16>
    %248 = stablehlo.convert %247 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %249 = stablehlo.multiply %23, %248 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.reduce(%249 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %251 = stablehlo.reshape %250 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %252 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %253 = stablehlo.multiply %248, %252 : tensor<4x12x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%251 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %255 = stablehlo.convert %254 : (tensor<32xf32>) -> tensor<32xbf16>
    %256 = stablehlo.multiply %14, %253 : tensor<4x12x32xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%256 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %258 = stablehlo.reshape %257 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %259 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %260 = stablehlo.multiply %253, %259 : tensor<4x12x32xf32>
    %261 = stablehlo.multiply %258, %21 : tensor<4x12x1xf32>
    %262 = call @_var_3(%15#1, %15#2, %15#3, %261) : (tensor<4x12x32xf32>, tensor<f32>, tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %263 = stablehlo.negate %260 : tensor<4x12x32xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%263 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %265 = stablehlo.reshape %264 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %266 = stablehlo.add %262, %260 : tensor<4x12x32xf32>
    %cst_48 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %268 = stablehlo.divide %265, %267 : tensor<4x12x1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.reduce(%268 init: %cst_49) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %271 = stablehlo.add %266, %270 : tensor<4x12x32xf32>
    %272 = stablehlo.convert %271 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %273 = stablehlo.add %201, %272 : tensor<4x12x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %275 = "stablehlo.scatter"(%274, %6, %273) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %312 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %312 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %276 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %277 = stablehlo.multiply %276, %275 : tensor<64x32xbf16>
    %278 = stablehlo.subtract %arg0, %277 : tensor<64x32xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %279 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %280 = stablehlo.multiply %279, %255 : tensor<32xbf16>
    %281 = stablehlo.subtract %arg1, %280 : tensor<32xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %282 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %283 = stablehlo.multiply %282, %183 : tensor<32xbf16>
    %284 = stablehlo.subtract %arg2, %283 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %285 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %286 = stablehlo.multiply %285, %173 : tensor<32x80xbf16>
    %287 = stablehlo.subtract %arg3, %286 : tensor<32x80xbf16>
    %cst_55 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %288 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %289 = stablehlo.multiply %288, %170 : tensor<32x80xbf16>
    %290 = stablehlo.subtract %arg4, %289 : tensor<32x80xbf16>
    %cst_56 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %292 = stablehlo.multiply %291, %164 : tensor<80x32xbf16>
    %293 = stablehlo.subtract %arg5, %292 : tensor<80x32xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %295 = stablehlo.multiply %294, %240 : tensor<32x32xbf16>
    %296 = stablehlo.subtract %arg6, %295 : tensor<32x32xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %297 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %298 = stablehlo.multiply %297, %203 : tensor<32x32xbf16>
    %299 = stablehlo.subtract %arg7, %298 : tensor<32x32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %300 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %301 = stablehlo.multiply %300, %245 : tensor<32x32xbf16>
    %302 = stablehlo.subtract %arg8, %301 : tensor<32x32xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %303 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %304 = stablehlo.multiply %303, %236 : tensor<32x32xbf16>
    %305 = stablehlo.subtract %arg9, %304 : tensor<32x32xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %306 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %307 = stablehlo.multiply %306, %145 : tensor<32xbf16>
    %308 = stablehlo.subtract %arg10, %307 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %309 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %310 = stablehlo.multiply %309, %136 : tensor<32x64xbf16>
    %311 = stablehlo.subtract %arg11, %310 : tensor<32x64xbf16>
    return %278, %281, %284, %287, %290, %293, %296, %299, %302, %305, %308, %311, %128 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where_0(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
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
  func.func private @take_along_axis_1(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @_var_3(%arg0: tensor<4x12x32xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x12x1xf32>) -> tensor<4x12x32xf32> {
    %0 = call @_where_4(%arg2, %arg3) : (tensor<i1>, tensor<4x12x1xf32>) -> tensor<4x12x1xf32>
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
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @_where_5(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
