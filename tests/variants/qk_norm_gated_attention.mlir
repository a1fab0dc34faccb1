module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<16xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<16xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32x32xbf16>, %arg13: tensor<32xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<16xbf16> {jax.result_info = "result[0]['layers'][0]['k_gain']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<16xbf16> {jax.result_info = "result[0]['layers'][0]['q_gain']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['w_gate']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg15 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %26 = stablehlo.dot_general %25, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %30 = stablehlo.dot_general %25, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %47 = stablehlo.broadcast_in_dim %arg4, dims = [3] : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
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
    %95 = stablehlo.dot_general %25, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %106 = stablehlo.dot_general %105, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %123 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.multiply %122, %124 : tensor<4x12x32xbf16>
    %126 = stablehlo.dot_general %125, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %127 = stablehlo.dot_general %125, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %128:3 = call @silu(%127) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %129 = stablehlo.multiply %126, %128#0 : tensor<4x12x80xbf16>
    %130 = stablehlo.dot_general %129, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %131 = stablehlo.add %107, %130 : tensor<4x12x32xbf16>
    %132 = stablehlo.convert %131 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %133 = stablehlo.multiply %132, %132 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %137 = stablehlo.divide %135, %136 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.add %137, %138 : tensor<4x12x1xf32>
    %140 = stablehlo.rsqrt %139 : tensor<4x12x1xf32>
    %141 = stablehlo.divide %140, %139 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<4x12x1xf32>
    %144 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %145 = stablehlo.multiply %132, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.convert %145 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %149 = stablehlo.multiply %146, %148 : tensor<4x12x32xbf16>
    %150 = stablehlo.dot_general %149, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %151 = stablehlo.slice %arg15 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %152 = stablehlo.convert %150 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %153:3 = call @log_softmax(%152) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %154 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %155:2 = call @take_along_axis(%153#0, %154) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155#0 init: %cst_30) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %157 = stablehlo.divide %156, %cst_31 : tensor<f32>
    %158 = stablehlo.negate %157 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %159 = stablehlo.negate %cst_32 : tensor<f32>
    %cst_33 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %160 = stablehlo.divide %159, %cst_33 : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %162 = call @take_along_axis_0(%155#1, %161) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %163 = call @log_softmax_1(%153#1, %153#2, %162) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %164 = stablehlo.convert %163 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %165 = stablehlo.dot_general %164, %149, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %166 = stablehlo.transpose %165, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %167 = stablehlo.dot_general %164, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.multiply %146, %167 : tensor<4x12x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %169 = stablehlo.reduce(%168 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %170 = stablehlo.reshape %169 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %171 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %172 = stablehlo.multiply %167, %171 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%170 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.convert %172 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %175 = stablehlo.multiply %132, %174 : tensor<4x12x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%175 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %177 = stablehlo.reshape %176 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %178 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %179 = stablehlo.multiply %174, %178 : tensor<4x12x32xf32>
    %180 = stablehlo.multiply %177, %143 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %182 = stablehlo.divide %180, %181 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %185 = stablehlo.multiply %132, %184 : tensor<4x12x32xf32>
    %186 = stablehlo.add %179, %185 : tensor<4x12x32xf32>
    %187 = stablehlo.multiply %184, %132 : tensor<4x12x32xf32>
    %188 = stablehlo.add %186, %187 : tensor<4x12x32xf32>
    %189 = stablehlo.convert %188 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %190 = stablehlo.dot_general %189, %129, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %191 = stablehlo.transpose %190, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %192 = stablehlo.dot_general %189, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %193 = stablehlo.multiply %126, %192 : tensor<4x12x80xbf16>
    %194 = stablehlo.multiply %192, %128#0 : tensor<4x12x80xbf16>
    %195 = call @silu_2(%128#1, %128#2, %127, %193) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %196 = stablehlo.dot_general %195, %125, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %197 = stablehlo.transpose %196, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %198 = stablehlo.dot_general %195, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %199 = stablehlo.dot_general %194, %125, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %200 = stablehlo.transpose %199, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %201 = stablehlo.dot_general %194, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %202 = stablehlo.add %198, %201 : tensor<4x12x32xbf16>
    %203 = stablehlo.multiply %122, %202 : tensor<4x12x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %204 = stablehlo.reduce(%203 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %205 = stablehlo.reshape %204 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %206 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %207 = stablehlo.multiply %202, %206 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %208 = stablehlo.reduce(%205 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %209 = stablehlo.convert %207 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %210 = stablehlo.multiply %108, %209 : tensor<4x12x32xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.reduce(%210 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %213 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %214 = stablehlo.multiply %209, %213 : tensor<4x12x32xf32>
    %215 = stablehlo.multiply %212, %119 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %217 = stablehlo.divide %215, %216 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.reduce(%217 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %220 = stablehlo.multiply %108, %219 : tensor<4x12x32xf32>
    %221 = stablehlo.add %214, %220 : tensor<4x12x32xf32>
    %222 = stablehlo.multiply %219, %108 : tensor<4x12x32xf32>
    %223 = stablehlo.add %221, %222 : tensor<4x12x32xf32>
    %224 = stablehlo.convert %223 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %225 = stablehlo.add %189, %224 : tensor<4x12x32xbf16>
    %226 = stablehlo.dot_general %225, %105, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %228 = stablehlo.dot_general %225, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %229 = stablehlo.multiply %94, %228 : tensor<4x12x32xbf16>
    %230 = stablehlo.multiply %228, %101 : tensor<4x12x32xbf16>
    %231 = stablehlo.multiply %229, %104 : tensor<4x12x32xbf16>
    %232 = stablehlo.dot_general %231, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %233 = stablehlo.transpose %232, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %234 = stablehlo.dot_general %231, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %235 = stablehlo.reshape %230 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %236 = stablehlo.transpose %235, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %237 = stablehlo.dot_general %236, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %238 = stablehlo.dot_general %236, %91, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %239 = stablehlo.transpose %238, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %240 = stablehlo.convert %237 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %241 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %242 = stablehlo.multiply %240, %241 : tensor<4x2x1x12x12xf32>
    %243 = stablehlo.multiply %242, %83 : tensor<4x2x1x12x12xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.reduce(%243 init: %cst_44) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %245 = stablehlo.reshape %244 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %246 = stablehlo.negate %245 : tensor<4x2x1x12x1xf32>
    %247 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %248 = stablehlo.divide %240, %247 : tensor<4x2x1x12x12xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.reduce(%246 init: %cst_45) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %252 = stablehlo.add %248, %251 : tensor<4x2x1x12x12xf32>
    %253 = stablehlo.multiply %252, %83 : tensor<4x2x1x12x12xf32>
    %254 = call @_where_3(%76#1, %253) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_46 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %256 = stablehlo.multiply %254, %255 : tensor<4x2x1x12x12xf32>
    %257 = stablehlo.convert %256 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %258 = stablehlo.transpose %257, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %259 = stablehlo.dot_general %258, %67, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %260 = stablehlo.transpose %259, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %261 = stablehlo.dot_general %258, %68, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %262 = stablehlo.transpose %261, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %263 = stablehlo.reshape %260 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %264 = stablehlo.multiply %64, %262 : tensor<4x12x2x16xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %265 = stablehlo.reduce(%264 init: %cst_47) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %266 = stablehlo.reshape %265 : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %267 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %268 = stablehlo.multiply %262, %267 : tensor<4x12x2x16xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %269 = stablehlo.reduce(%266 init: %cst_48) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %270 = stablehlo.convert %268 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %271 = stablehlo.multiply %50, %270 : tensor<4x12x2x16xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %272 = stablehlo.reduce(%271 init: %cst_49) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %273 = stablehlo.reshape %272 : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %274 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %275 = stablehlo.multiply %270, %274 : tensor<4x12x2x16xf32>
    %276 = stablehlo.multiply %273, %61 : tensor<4x12x2x1xf32>
    %cst_50 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %278 = stablehlo.divide %276, %277 : tensor<4x12x2x1xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.reduce(%278 init: %cst_51) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x1xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x16xf32>
    %281 = stablehlo.multiply %50, %280 : tensor<4x12x2x16xf32>
    %282 = stablehlo.add %275, %281 : tensor<4x12x2x16xf32>
    %283 = stablehlo.multiply %280, %50 : tensor<4x12x2x16xf32>
    %284 = stablehlo.add %282, %283 : tensor<4x12x2x16xf32>
    %285 = stablehlo.convert %284 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %286 = stablehlo.multiply %46, %263 : tensor<4x12x2x16xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %287 = stablehlo.reduce(%286 init: %cst_52) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %288 = stablehlo.reshape %287 : (tensor<16xbf16>) -> tensor<1x1x1x16xbf16>
    %289 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %290 = stablehlo.multiply %263, %289 : tensor<4x12x2x16xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %291 = stablehlo.reduce(%288 init: %cst_53) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %292 = stablehlo.convert %290 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x16xf32>
    %293 = stablehlo.multiply %32, %292 : tensor<4x12x2x16xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_54) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x16xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %295 = stablehlo.reshape %294 : (tensor<4x12x2xf32>) -> tensor<4x12x2x1xf32>
    %296 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<4x12x2x1xf32>) -> tensor<4x12x2x16xf32>
    %297 = stablehlo.multiply %292, %296 : tensor<4x12x2x16xf32>
    %298 = stablehlo.multiply %295, %43 : tensor<4x12x2x1xf32>
    %cst_55 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x12x2x1xf32>
    %300 = stablehlo.divide %298, %299 : tensor<4x12x2x1xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %301 = stablehlo.reduce(%300 init: %cst_56) applies stablehlo.add across dimensions = [3] : (tensor<4x12x2x1xf32>, tensor<f32>) -> tensor<4x12x2xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1, 2] : (tensor<4x12x2xf32>) -> tensor<4x12x2x16xf32>
    %303 = stablehlo.multiply %32, %302 : tensor<4x12x2x16xf32>
    %304 = stablehlo.add %297, %303 : tensor<4x12x2x16xf32>
    %305 = stablehlo.multiply %302, %32 : tensor<4x12x2x16xf32>
    %306 = stablehlo.add %304, %305 : tensor<4x12x2x16xf32>
    %307 = stablehlo.convert %306 : (tensor<4x12x2x16xf32>) -> tensor<4x12x2x16xbf16>
    %308 = stablehlo.reshape %239 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %309 = stablehlo.dot_general %308, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %310 = stablehlo.transpose %309, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %311 = stablehlo.dot_general %308, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %312 = stablehlo.add %234, %311 : tensor<4x12x32xbf16>
    %313 = stablehlo.reshape %285 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %314 = stablehlo.dot_general %313, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %315 = stablehlo.transpose %314, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %316 = stablehlo.dot_general %313, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %317 = stablehlo.add %312, %316 : tensor<4x12x32xbf16>
    %318 = stablehlo.reshape %307 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %319 = stablehlo.dot_general %318, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %320 = stablehlo.transpose %319, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %321 = stablehlo.dot_general %318, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %322 = stablehlo.add %317, %321 : tensor<4x12x32xbf16>
    %323 = stablehlo.multiply %22, %322 : tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %324 = stablehlo.reduce(%323 init: %cst_57) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %325 = stablehlo.reshape %324 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %326 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %327 = stablehlo.multiply %322, %326 : tensor<4x12x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %328 = stablehlo.reduce(%325 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %329 = stablehlo.convert %327 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %330 = stablehlo.multiply %8, %329 : tensor<4x12x32xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %331 = stablehlo.reduce(%330 init: %cst_59) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %332 = stablehlo.reshape %331 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %333 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %334 = stablehlo.multiply %329, %333 : tensor<4x12x32xf32>
    %335 = stablehlo.multiply %332, %19 : tensor<4x12x1xf32>
    %cst_60 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %337 = stablehlo.divide %335, %336 : tensor<4x12x1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %338 = stablehlo.reduce(%337 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %339 = stablehlo.broadcast_in_dim %338, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %340 = stablehlo.multiply %8, %339 : tensor<4x12x32xf32>
    %341 = stablehlo.add %334, %340 : tensor<4x12x32xf32>
    %342 = stablehlo.multiply %339, %8 : tensor<4x12x32xf32>
    %343 = stablehlo.add %341, %342 : tensor<4x12x32xf32>
    %344 = stablehlo.convert %343 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %345 = stablehlo.add %225, %344 : tensor<4x12x32xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %346 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %347 = "stablehlo.scatter"(%346, %6, %345) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %393 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %393 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_63 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %348 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %349 = stablehlo.multiply %348, %347 : tensor<64x32xbf16>
    %350 = stablehlo.subtract %arg0, %349 : tensor<64x32xbf16>
    %cst_64 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %351 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %352 = stablehlo.multiply %351, %269 : tensor<16xbf16>
    %353 = stablehlo.subtract %arg1, %352 : tensor<16xbf16>
    %cst_65 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %354 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %355 = stablehlo.multiply %354, %328 : tensor<32xbf16>
    %356 = stablehlo.subtract %arg2, %355 : tensor<32xbf16>
    %cst_66 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %357 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %358 = stablehlo.multiply %357, %208 : tensor<32xbf16>
    %359 = stablehlo.subtract %arg3, %358 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %360 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %361 = stablehlo.multiply %360, %291 : tensor<16xbf16>
    %362 = stablehlo.subtract %arg4, %361 : tensor<16xbf16>
    %cst_68 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %363 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %364 = stablehlo.multiply %363, %200 : tensor<32x80xbf16>
    %365 = stablehlo.subtract %arg5, %364 : tensor<32x80xbf16>
    %cst_69 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %366 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %367 = stablehlo.multiply %366, %197 : tensor<32x80xbf16>
    %368 = stablehlo.subtract %arg6, %367 : tensor<32x80xbf16>
    %cst_70 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %369 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %370 = stablehlo.multiply %369, %191 : tensor<80x32xbf16>
    %371 = stablehlo.subtract %arg7, %370 : tensor<80x32xbf16>
    %cst_71 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %372 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %373 = stablehlo.multiply %372, %233 : tensor<32x32xbf16>
    %374 = stablehlo.subtract %arg8, %373 : tensor<32x32xbf16>
    %cst_72 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %375 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %376 = stablehlo.multiply %375, %315 : tensor<32x32xbf16>
    %377 = stablehlo.subtract %arg9, %376 : tensor<32x32xbf16>
    %cst_73 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %378 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %379 = stablehlo.multiply %378, %227 : tensor<32x32xbf16>
    %380 = stablehlo.subtract %arg10, %379 : tensor<32x32xbf16>
    %cst_74 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %381 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %382 = stablehlo.multiply %381, %320 : tensor<32x32xbf16>
    %383 = stablehlo.subtract %arg11, %382 : tensor<32x32xbf16>
    %cst_75 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %384 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %385 = stablehlo.multiply %384, %310 : tensor<32x32xbf16>
    %386 = stablehlo.subtract %arg12, %385 : tensor<32x32xbf16>
    %cst_76 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %387 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %388 = stablehlo.multiply %387, %173 : tensor<32xbf16>
    %389 = stablehlo.subtract %arg13, %388 : tensor<32xbf16>
    %cst_77 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %390 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %391 = stablehlo.multiply %390, %166 : tensor<32x64xbf16>
    %392 = stablehlo.subtract %arg14, %391 : tensor<32x64xbf16>
    return %350, %353, %356, %359, %362, %365, %368, %371, %374, %377, %380, %383, %386, %389, %392, %158 : tensor<64x32xbf16>, tensor<16xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<16xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
