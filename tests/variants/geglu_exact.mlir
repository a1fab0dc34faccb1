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
    %74 = stablehlo.iota dim = 0 : tensor<64xi32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %78 = stablehlo.compare EQ, %76, %77, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %79 = call @_where(%78, %72#0, %c_14) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_17 : tensor<f32>
    %83 = stablehlo.negate %82 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %85 = stablehlo.divide %84, %cst_19 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %88 = call @_where_0(%78, %87) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %89 = call @log_softmax_1(%72#1, %72#2, %88) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %90 = stablehlo.convert %89 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %91 = stablehlo.dot_general %90, %68, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %93 = stablehlo.dot_general %90, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %95 = stablehlo.multiply %61, %94 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %97 = stablehlo.reshape %96 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %98 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %94, %98 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%97 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %101 = stablehlo.convert %100 : (tensor<32xf32>) -> tensor<32xbf16>
    %102 = stablehlo.multiply %46, %99 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %104 = stablehlo.reshape %103 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %105 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %99, %105 : tensor<4x12x32xf32>
    %107 = stablehlo.multiply %104, %59 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.divide %107, %108 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %111, %49 : tensor<4x12x32xf32>
    %113 = stablehlo.add %106, %112 : tensor<4x12x32xf32>
    %114 = stablehlo.convert %113 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %115 = stablehlo.dot_general %114, %43, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %117 = stablehlo.dot_general %114, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %118 = stablehlo.multiply %31, %117 : tensor<4x12x80xbf16>
    %119 = stablehlo.multiply %117, %42 : tensor<4x12x80xbf16>
    %120 = stablehlo.multiply %34, %118 : tensor<4x12x80xbf16>
    %121 = stablehlo.multiply %118, %38 : tensor<4x12x80xbf16>
    %cst_25 = stablehlo.constant dense<-1.125000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %123 = stablehlo.multiply %122, %120 : tensor<4x12x80xbf16>
    %124 = stablehlo.multiply %123, %41 : tensor<4x12x80xbf16>
    %cst_26 = stablehlo.constant dense<7.070310e-01> : tensor<bf16>
    %125 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %126 = stablehlo.multiply %124, %125 : tensor<4x12x80xbf16>
    %127 = stablehlo.negate %126 : tensor<4x12x80xbf16>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %129 = stablehlo.multiply %128, %121 : tensor<4x12x80xbf16>
    %130 = stablehlo.add %127, %129 : tensor<4x12x80xbf16>
    %131 = stablehlo.dot_general %130, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %132 = stablehlo.transpose %131, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %133 = stablehlo.dot_general %130, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %134 = stablehlo.dot_general %119, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %136 = stablehlo.dot_general %119, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %137 = stablehlo.add %133, %136 : tensor<4x12x32xbf16>
    %138 = stablehlo.convert %137 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %139 = stablehlo.multiply %23, %138 : tensor<4x12x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %141 = stablehlo.reshape %140 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %142 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %138, %142 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%141 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %145 = stablehlo.convert %144 : (tensor<32xf32>) -> tensor<32xbf16>
    %146 = stablehlo.multiply %8, %143 : tensor<4x12x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %148 = stablehlo.reshape %147 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %149 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %150 = stablehlo.multiply %143, %149 : tensor<4x12x32xf32>
    %151 = stablehlo.multiply %148, %21 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %153 = stablehlo.divide %151, %152 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %156 = stablehlo.multiply %155, %11 : tensor<4x12x32xf32>
    %157 = stablehlo.add %150, %156 : tensor<4x12x32xf32>
    %158 = stablehlo.convert %157 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.add %114, %158 : tensor<4x12x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %160 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %161 = "stablehlo.scatter"(%160, %6, %159) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %183 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %183 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %162 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %163 = stablehlo.multiply %162, %161 : tensor<64x32xbf16>
    %164 = stablehlo.subtract %arg0, %163 : tensor<64x32xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %165 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %166 = stablehlo.multiply %165, %145 : tensor<32xbf16>
    %167 = stablehlo.subtract %arg1, %166 : tensor<32xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %168 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %169 = stablehlo.multiply %168, %135 : tensor<32x80xbf16>
    %170 = stablehlo.subtract %arg2, %169 : tensor<32x80xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %171 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %172 = stablehlo.multiply %171, %132 : tensor<32x80xbf16>
    %173 = stablehlo.subtract %arg3, %172 : tensor<32x80xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %174 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %175 = stablehlo.multiply %174, %116 : tensor<80x32xbf16>
    %176 = stablehlo.subtract %arg4, %175 : tensor<80x32xbf16>
    %cst_39 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %178 = stablehlo.multiply %177, %101 : tensor<32xbf16>
    %179 = stablehlo.subtract %arg5, %178 : tensor<32xbf16>
    %cst_40 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %180 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %181 = stablehlo.multiply %180, %92 : tensor<32x64xbf16>
    %182 = stablehlo.subtract %arg6, %181 : tensor<32x64xbf16>
    return %164, %167, %170, %173, %176, %179, %182, %83 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
}
