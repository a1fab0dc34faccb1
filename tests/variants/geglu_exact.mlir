module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %9 = chlo.square %8 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<4x12x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x12x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x12x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %23 = stablehlo.multiply %8, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %26 = stablehlo.add %25, %24 : tensor<32xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %29 = stablehlo.multiply %23, %28 : tensor<4x12x32xf32>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.dot_general %30, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %32 = stablehlo.dot_general %30, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %34 = stablehlo.multiply %33, %32 : tensor<4x12x80xbf16>
    %35 = stablehlo.negate %32 : tensor<4x12x80xbf16>
    %cst_7 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %37 = stablehlo.multiply %35, %36 : tensor<4x12x80xbf16>
    %38 = chlo.erfc %37 : tensor<4x12x80xbf16> -> tensor<4x12x80xbf16>
    %39 = chlo.square %37 : tensor<4x12x80xbf16> -> tensor<4x12x80xbf16>
    %40 = stablehlo.negate %39 : tensor<4x12x80xbf16>
    %41 = stablehlo.exponential %40 : tensor<4x12x80xbf16>
    %42 = stablehlo.multiply %34, %38 : tensor<4x12x80xbf16>
    %43 = stablehlo.multiply %31, %42 : tensor<4x12x80xbf16>
    %44 = stablehlo.dot_general %43, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.add %7, %44 : tensor<4x12x32xbf16>
    %46 = stablehlo.convert %45 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %47 = chlo.square %46 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %53 = stablehlo.divide %51, %52 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %55 = stablehlo.add %53, %54 : tensor<4x12x1xf32>
    %56 = stablehlo.rsqrt %55 : tensor<4x12x1xf32>
    %57 = stablehlo.divide %56, %55 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<4x12x1xf32>
    %60 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %61 = stablehlo.multiply %46, %60 : tensor<4x12x32xf32>
    %62 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %64 = stablehlo.add %63, %62 : tensor<32xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %67 = stablehlo.multiply %61, %66 : tensor<4x12x32xf32>
    %68 = stablehlo.convert %67 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.dot_general %68, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %71 = stablehlo.convert %69 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %72:3 = call @log_softmax(%71) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %73 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %74:2 = call @take_along_axis(%72#0, %73) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74#0 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %76 = stablehlo.divide %75, %cst_15 : tensor<f32>
    %77 = stablehlo.negate %76 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.negate %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_17 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %81 = call @take_along_axis_0(%74#1, %80) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %82 = call @log_softmax_1(%72#1, %72#2, %81) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %83 = stablehlo.convert %82 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %84 = stablehlo.dot_general %83, %68, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %86 = stablehlo.dot_general %83, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %61, %87 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %90 = stablehlo.reshape %89 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %91 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %87, %91 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%90 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %94 = stablehlo.convert %93 : (tensor<32xf32>) -> tensor<32xbf16>
    %95 = stablehlo.multiply %46, %92 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %97 = stablehlo.reshape %96 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %98 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %92, %98 : tensor<4x12x32xf32>
    %100 = stablehlo.multiply %97, %59 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %102 = stablehlo.divide %100, %101 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %104, %49 : tensor<4x12x32xf32>
    %106 = stablehlo.add %99, %105 : tensor<4x12x32xf32>
    %107 = stablehlo.convert %106 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %108 = stablehlo.dot_general %107, %43, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %110 = stablehlo.dot_general %107, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %111 = stablehlo.multiply %31, %110 : tensor<4x12x80xbf16>
    %112 = stablehlo.multiply %110, %42 : tensor<4x12x80xbf16>
    %113 = stablehlo.multiply %34, %111 : tensor<4x12x80xbf16>
    %114 = stablehlo.multiply %111, %38 : tensor<4x12x80xbf16>
    %cst_23 = stablehlo.constant dense<-1.125000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %116 = stablehlo.multiply %115, %113 : tensor<4x12x80xbf16>
    %117 = stablehlo.multiply %116, %41 : tensor<4x12x80xbf16>
    %cst_24 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %119 = stablehlo.multiply %117, %118 : tensor<4x12x80xbf16>
    %120 = stablehlo.negate %119 : tensor<4x12x80xbf16>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %121 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %122 = stablehlo.multiply %121, %114 : tensor<4x12x80xbf16>
    %123 = stablehlo.add %120, %122 : tensor<4x12x80xbf16>
    %124 = stablehlo.dot_general %123, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %125 = stablehlo.transpose %124, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %126 = stablehlo.dot_general %123, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.dot_general %112, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %128 = stablehlo.transpose %127, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %129 = stablehlo.dot_general %112, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %130 = stablehlo.add %126, %129 : tensor<4x12x32xbf16>
    %131 = stablehlo.convert %130 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %23, %131 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %134 = stablehlo.reshape %133 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %135 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %131, %135 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%134 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %138 = stablehlo.convert %137 : (tensor<32xf32>) -> tensor<32xbf16>
    %139 = stablehlo.multiply %8, %136 : tensor<4x12x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %142 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %136, %142 : tensor<4x12x32xf32>
    %144 = stablehlo.multiply %141, %21 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.divide %144, %145 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %149 = stablehlo.multiply %148, %11 : tensor<4x12x32xf32>
    %150 = stablehlo.add %143, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.convert %150 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.add %107, %151 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %153 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %154 = "stablehlo.scatter"(%153, %6, %152) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %176 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %176 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %156 = stablehlo.multiply %155, %154 : tensor<64x32xbf16>
    %157 = stablehlo.subtract %arg0, %156 : tensor<64x32xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %158 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %159 = stablehlo.multiply %158, %138 : tensor<32xbf16>
    %160 = stablehlo.subtract %arg1, %159 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %162 = stablehlo.multiply %161, %128 : tensor<32x80xbf16>
    %163 = stablehlo.subtract %arg2, %162 : tensor<32x80xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %165 = stablehlo.multiply %164, %125 : tensor<32x80xbf16>
    %166 = stablehlo.subtract %arg3, %165 : tensor<32x80xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %168 = stablehlo.multiply %167, %109 : tensor<80x32xbf16>
    %169 = stablehlo.subtract %arg4, %168 : tensor<80x32xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %171 = stablehlo.multiply %170, %94 : tensor<32xbf16>
    %172 = stablehlo.subtract %arg5, %171 : tensor<32xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %174 = stablehlo.multiply %173, %85 : tensor<32x64xbf16>
    %175 = stablehlo.subtract %arg6, %174 : tensor<32x64xbf16>
    return %157, %160, %163, %166, %169, %172, %175, %77 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
}
