module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<16xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<16xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<16xbf16> {jax.result_info = "result[0]['layers'][0]['k_gain']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<16xbf16> {jax.result_info = "result[0]['layers'][0]['q_gain']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['w_gate']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg11 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.dot_general %25, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.dot_general %25, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.reshape %30 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %32 = stablehlo.convert %27 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x12x2x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<4x12x2x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12x2x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x12x2x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x2x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x12x2x1xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<4x12x2x16xf32>
    %46 = stablehlo.convert %45 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [3] : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x2x16xbf16>
    %50 = stablehlo.convert %29 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %51 = stablehlo.multiply %50, %50 : tensor<4x12x2x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_8) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %cst_9 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %55 = stablehlo.divide %53, %54 : tensor<4x12x2x1xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %57 = stablehlo.add %55, %56 : tensor<4x12x2x1xf32>
    %58 = stablehlo.rsqrt %57 : tensor<4x12x2x1xf32>
    %59 = stablehlo.divide %58, %57 : tensor<4x12x2x1xf32>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<4x12x2x1xf32>
    %62 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %63 = stablehlo.multiply %50, %62 : tensor<4x12x2x16xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %65 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %67 = stablehlo.multiply %64, %66 : tensor<4x12x2x16xbf16>
    %68 = stablehlo.reshape %49 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %69 = stablehlo.dot_general %67, %68, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %70 = stablehlo.transpose %69, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %71 = stablehlo.convert %70 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<4x2x1x12x12xf32>
    %c_13 = stablehlo.constant dense<true> : tensor<i1>
    %74 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %75 = call @tril(%74) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_14 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %76:2 = call @_where(%75, %73, %cst_14) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %77 = stablehlo.reduce(%76#0 init: %cst_15) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %79 = stablehlo.maximum %78, %77 : tensor<4x2x1x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %82 = stablehlo.subtract %76#0, %81 : tensor<4x2x1x12x12xf32>
    %83 = stablehlo.exponential %82 : tensor<4x2x1x12x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_17) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %87 = stablehlo.divide %83, %86 : tensor<4x2x1x12x12xf32>
    %88 = stablehlo.multiply %85, %85 : tensor<4x2x1x12x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %90 = stablehlo.divide %89, %88 : tensor<4x2x1x12x1xf32>
    %91 = stablehlo.convert %87 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %92 = stablehlo.dot_general %31, %91, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %93 = stablehlo.transpose %92, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %94 = stablehlo.reshape %93 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.negate %95 : tensor<4x12x32xbf16>
    %97 = stablehlo.exponential %96 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.add %98, %97 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %100 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %101 = stablehlo.divide %100, %99 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.subtract %102, %101 : tensor<4x12x32xbf16>
    %104 = stablehlo.multiply %101, %103 : tensor<4x12x32xbf16>
    %105 = stablehlo.multiply %94, %101 : tensor<4x12x32xbf16>
    %106 = stablehlo.dot_general %105, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.add %7, %106 : tensor<4x12x32xbf16>
    %108 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %108, %108 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.add %113, %114 : tensor<4x12x1xf32>
    %116 = stablehlo.rsqrt %115 : tensor<4x12x1xf32>
    %117 = stablehlo.divide %116, %115 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<4x12x1xf32>
    %120 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %108, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.convert %121 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.multiply %122, %124 : tensor<4x12x32xbf16>
    %126 = stablehlo.dot_general %125, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %127 = stablehlo.slice %arg11 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %128 = stablehlo.convert %126 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %129:3 = call @log_softmax(%128) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %130 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %131 = stablehlo.iota dim = 0 : tensor<64xi32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %133 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %135 = stablehlo.compare EQ, %133, %134, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %136 = call @_where_0(%135, %129#0, %c_26) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %139 = stablehlo.divide %138, %cst_29 : tensor<f32>
    %140 = stablehlo.negate %139 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.negate %cst_30 : tensor<f32>
    %cst_31 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %142 = stablehlo.divide %141, %cst_31 : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %145 = call @_where_1(%135, %144) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %146 = call @log_softmax_2(%129#1, %129#2, %145) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %147 = stablehlo.convert %146 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %148 = stablehlo.dot_general %147, %125, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %150 = stablehlo.dot_general %147, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.multiply %122, %150 : tensor<4x12x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.reduce(%151 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %153 = stablehlo.reshape %152 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %154 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %155 = stablehlo.multiply %150, %154 : tensor<4x12x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %156 = stablehlo.reduce(%153 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %157 = stablehlo.convert %155 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %158 = stablehlo.multiply %108, %157 : tensor<4x12x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %160 = stablehlo.reshape %159 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %161 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %162 = stablehlo.multiply %157, %161 : tensor<4x12x32xf32>
    %163 = stablehlo.multiply %160, %119 : tensor<4x12x1xf32>
    %cst_35 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %165 = stablehlo.divide %163, %164 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %168 = stablehlo.multiply %108, %167 : tensor<4x12x32xf32>
    %169 = stablehlo.add %162, %168 : tensor<4x12x32xf32>
    %170 = stablehlo.multiply %167, %108 : tensor<4x12x32xf32>
    %171 = stablehlo.add %169, %170 : tensor<4x12x32xf32>
    %172 = stablehlo.convert %171 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %173 = stablehlo.dot_general %172, %105, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %175 = stablehlo.dot_general %172, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %176 = stablehlo.multiply %94, %175 : tensor<4x12x32xbf16>
    %177 = stablehlo.multiply %175, %101 : tensor<4x12x32xbf16>
    %178 = stablehlo.multiply %176, %104 : tensor<4x12x32xbf16>
    %179 = stablehlo.dot_general %178, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %180 = stablehlo.transpose %179, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %181 = stablehlo.dot_general %178, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %182 = stablehlo.reshape %177 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %183 = stablehlo.transpose %182, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %184 = stablehlo.dot_general %183, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %185 = stablehlo.dot_general %183, %91, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %186 = stablehlo.transpose %185, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %187 = stablehlo.convert %184 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %188 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<4x2x1x12x12xf32>
    %190 = stablehlo.multiply %189, %83 : tensor<4x2x1x12x12xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_37) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %193 = stablehlo.negate %192 : tensor<4x2x1x12x1xf32>
    %194 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %195 = stablehlo.divide %187, %194 : tensor<4x2x1x12x12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%193 init: %cst_38) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %199 = stablehlo.add %195, %198 : tensor<4x2x1x12x12xf32>
    %200 = stablehlo.multiply %199, %83 : tensor<4x2x1x12x12xf32>
    %201 = call @_where_3(%76#1, %200) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<4x2x1x12x12xf32>
    %204 = stablehlo.convert %203 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %205 = stablehlo.transpose %204, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %206 = stablehlo.dot_general %205, %67, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %207 = stablehlo.transpose %206, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %208 = stablehlo.dot_general %205, %68, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %209 = stablehlo.transpose %208, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %210 = stablehlo.reshape %207 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %211 = stablehlo.multiply %64, %209 : tensor<4x12x2x16xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %212 = stablehlo.reduce(%211 init: %cst_40) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %213 = stablehlo.reshape %212 : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %214 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %215 = stablehlo.multiply %209, %214 : tensor<4x12x2x16xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %216 = stablehlo.reduce(%213 init: %cst_41) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %217 = stablehlo.convert %215 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %218 = stablehlo.multiply %50, %217 : tensor<4x12x2x16xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_42) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %220 = stablehlo.reshape %219 : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %221 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %222 = stablehlo.multiply %217, %221 : tensor<4x12x2x16xf32>
    %223 = stablehlo.multiply %220, %61 : tensor<4x12x2x1xf32>
    %cst_43 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %225 = stablehlo.divide %223, %224 : tensor<4x12x2x1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.reduce(%225 init: %cst_44) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x1xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x16xf32>
    %228 = stablehlo.multiply %50, %227 : tensor<4x12x2x16xf32>
    %229 = stablehlo.add %222, %228 : tensor<4x12x2x16xf32>
    %230 = stablehlo.multiply %227, %50 : tensor<4x12x2x16xf32>
    %231 = stablehlo.add %229, %230 : tensor<4x12x2x16xf32>
    %232 = stablehlo.convert %231 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %233 = stablehlo.multiply %46, %210 : tensor<4x12x2x16xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %234 = stablehlo.reduce(%233 init: %cst_45) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %235 = stablehlo.reshape %234 : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %236 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %237 = stablehlo.multiply %210, %236 : tensor<4x12x2x16xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %238 = stablehlo.reduce(%235 init: %cst_46) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %239 = stablehlo.convert %237 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %240 = stablehlo.multiply %32, %239 : tensor<4x12x2x16xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_47) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %243 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %244 = stablehlo.multiply %239, %243 : tensor<4x12x2x16xf32>
    %245 = stablehlo.multiply %242, %43 : tensor<4x12x2x1xf32>
    %cst_48 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %247 = stablehlo.divide %245, %246 : tensor<4x12x2x1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_49) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x1xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x16xf32>
    %250 = stablehlo.multiply %32, %249 : tensor<4x12x2x16xf32>
    %251 = stablehlo.add %244, %250 : tensor<4x12x2x16xf32>
    %252 = stablehlo.multiply %249, %32 : tensor<4x12x2x16xf32>
    %253 = stablehlo.add %251, %252 : tensor<4x12x2x16xf32>
    %254 = stablehlo.convert %253 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %255 = stablehlo.reshape %186 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %256 = stablehlo.dot_general %255, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %257 = stablehlo.transpose %256, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %258 = stablehlo.dot_general %255, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %259 = stablehlo.add %181, %258 : tensor<4x12x32xbf16>
    %260 = stablehlo.reshape %232 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %261 = stablehlo.dot_general %260, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %262 = stablehlo.transpose %261, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %263 = stablehlo.dot_general %260, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %264 = stablehlo.add %259, %263 : tensor<4x12x32xbf16>
    %265 = stablehlo.reshape %254 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %266 = stablehlo.dot_general %265, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %267 = stablehlo.transpose %266, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %268 = stablehlo.dot_general %265, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %269 = stablehlo.add %264, %268 : tensor<4x12x32xbf16>
    %270 = stablehlo.multiply %22, %269 : tensor<4x12x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %271 = stablehlo.reduce(%270 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %272 = stablehlo.reshape %271 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %273 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %274 = stablehlo.multiply %269, %273 : tensor<4x12x32xbf16>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %275 = stablehlo.reduce(%272 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.convert %274 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %277 = stablehlo.multiply %8, %276 : tensor<4x12x32xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %279 = stablehlo.reshape %278 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %280 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %281 = stablehlo.multiply %276, %280 : tensor<4x12x32xf32>
    %282 = stablehlo.multiply %279, %19 : tensor<4x12x1xf32>
    %cst_53 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %284 = stablehlo.divide %282, %283 : tensor<4x12x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%284 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %287 = stablehlo.multiply %8, %286 : tensor<4x12x32xf32>
    %288 = stablehlo.add %281, %287 : tensor<4x12x32xf32>
    %289 = stablehlo.multiply %286, %8 : tensor<4x12x32xf32>
    %290 = stablehlo.add %288, %289 : tensor<4x12x32xf32>
    %291 = stablehlo.convert %290 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %292 = stablehlo.add %172, %291 : tensor<4x12x32xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %293 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %294 = "stablehlo.scatter"(%293, %6, %292) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg12: tensor<bf16>, %arg13: tensor<bf16>):
      %328 = stablehlo.add %arg12, %arg13 : tensor<bf16>
      stablehlo.return %328 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_56 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %296 = stablehlo.multiply %295, %294 : tensor<64x32xbf16>
    %297 = stablehlo.subtract %arg0, %296 : tensor<64x32xbf16>
    %cst_57 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %298 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %299 = stablehlo.multiply %298, %216 : tensor<16xbf16>
    %300 = stablehlo.subtract %arg1, %299 : tensor<16xbf16>
    %cst_58 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %302 = stablehlo.multiply %301, %275 : tensor<32xbf16>
    %303 = stablehlo.subtract %arg2, %302 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %305 = stablehlo.multiply %304, %238 : tensor<16xbf16>
    %306 = stablehlo.subtract %arg3, %305 : tensor<16xbf16>
    %cst_60 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %308 = stablehlo.multiply %307, %180 : tensor<32x32xbf16>
    %309 = stablehlo.subtract %arg4, %308 : tensor<32x32xbf16>
    %cst_61 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %311 = stablehlo.multiply %310, %262 : tensor<32x32xbf16>
    %312 = stablehlo.subtract %arg5, %311 : tensor<32x32xbf16>
    %cst_62 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %313 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %314 = stablehlo.multiply %313, %174 : tensor<32x32xbf16>
    %315 = stablehlo.subtract %arg6, %314 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %317 = stablehlo.multiply %316, %267 : tensor<32x32xbf16>
    %318 = stablehlo.subtract %arg7, %317 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %319 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %320 = stablehlo.multiply %319, %257 : tensor<32x32xbf16>
    %321 = stablehlo.subtract %arg8, %320 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %323 = stablehlo.multiply %322, %156 : tensor<32xbf16>
    %324 = stablehlo.subtract %arg9, %323 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %325 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %326 = stablehlo.multiply %325, %149 : tensor<32x64xbf16>
    %327 = stablehlo.subtract %arg10, %326 : tensor<32x64xbf16>
    return %297, %300, %303, %306, %309, %312, %315, %318, %321, %324, %327, %140 : tensor<64x32xbf16>, tensor<16xbf16>, tensor<32xbf16>, tensor<16xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_1(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
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
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
