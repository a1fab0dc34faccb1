module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x16xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<32x16xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x64xbf16>, %arg8: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x16xbf16>) -> tensor<4x12x16xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %30 = stablehlo.dot_general %25, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x16xbf16>) -> tensor<4x12x16xbf16>
    %31 = stablehlo.reshape %30 : (tensor<4x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %32 = stablehlo.reshape %27 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %33 = stablehlo.dot_general %32, %29, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x12x1x2x16xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x12x2x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1x12x2x12xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<4x1x12x2x12xf32>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %36 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<4x1x12x12xi1>
    %c_6 = stablehlo.constant dense<true> : tensor<i1>
    %37 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %38 = call @tril(%37) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %39 = stablehlo.broadcast_in_dim %38, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<1x1x12x12xi1>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<1x1x12x12xi1>) -> tensor<4x1x12x12xi1>
    %41 = stablehlo.and %36, %40 : tensor<4x1x12x12xi1>
    %cst_7 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
    %42:2 = call @_where(%41, %35, %cst_7) : (tensor<4x1x12x12xi1>, tensor<4x1x12x2x12xf32>, tensor<f32>) -> (tensor<2x4x1x12x12xf32>, tensor<2x4x1x12x12xi1>)
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<2x4x1x12x12xf32>, tensor<f32>) -> tensor<2x4x1x12xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x1x12xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<2x4x1x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %48 = stablehlo.subtract %42#0, %47 : tensor<2x4x1x12x12xf32>
    %49 = stablehlo.exponential %48 : tensor<2x4x1x12x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [4] : (tensor<2x4x1x12x12xf32>, tensor<f32>) -> tensor<2x4x1x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %53 = stablehlo.divide %49, %52 : tensor<2x4x1x12x12xf32>
    %54 = stablehlo.multiply %51, %51 : tensor<2x4x1x12x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x1x12x1xf32>
    %56 = stablehlo.divide %55, %54 : tensor<2x4x1x12x1xf32>
    %57 = stablehlo.convert %53 : (tensor<2x4x1x12x12xf32>) -> tensor<2x4x1x12x12xbf16>
    %58 = stablehlo.dot_general %31, %57, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x1x16xbf16>, tensor<2x4x1x12x12xbf16>) -> tensor<4x1x16x2x12xbf16>
    %59 = stablehlo.transpose %58, dims = [3, 0, 4, 1, 2] : (tensor<4x1x16x2x12xbf16>) -> tensor<2x4x12x1x16xbf16>
    %60 = stablehlo.transpose %59, dims = [1, 2, 3, 0, 4] : (tensor<2x4x12x1x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %61 = stablehlo.reshape %60 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %62 = stablehlo.reshape %61 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %63 = stablehlo.dot_general %62, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %64 = stablehlo.add %7, %63 : tensor<4x12x32xbf16>
    %65 = stablehlo.convert %64 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %70 = stablehlo.divide %68, %69 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x12x1xf32>
    %73 = stablehlo.rsqrt %72 : tensor<4x12x1xf32>
    %74 = stablehlo.divide %73, %72 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<4x12x1xf32>
    %77 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %65, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.convert %78 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.multiply %79, %81 : tensor<4x12x32xbf16>
    %83 = stablehlo.dot_general %82, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %84 = stablehlo.slice %arg8 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %85 = stablehlo.convert %83 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %86:3 = call @log_softmax(%85) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %87 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %88 = stablehlo.iota dim = 0 : tensor<64xi32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %90 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %91 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %92 = stablehlo.compare EQ, %90, %91, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %93 = call @_where_0(%92, %86#0, %c_16) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %96 = stablehlo.divide %95, %cst_19 : tensor<f32>
    %97 = stablehlo.negate %96 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.negate %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %99 = stablehlo.divide %98, %cst_21 : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %102 = call @_where_1(%92, %101) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %103 = call @log_softmax_2(%86#1, %86#2, %102) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %104 = stablehlo.convert %103 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %105 = stablehlo.dot_general %104, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %107 = stablehlo.dot_general %104, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %108 = stablehlo.multiply %79, %107 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %109 = stablehlo.reduce(%108 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %110 = stablehlo.reshape %109 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %111 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.multiply %107, %111 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.reduce(%110 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %114 = stablehlo.convert %112 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %65, %114 : tensor<4x12x32xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %117 = stablehlo.reshape %116 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %119 = stablehlo.multiply %114, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.multiply %117, %76 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %122 = stablehlo.divide %120, %121 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %125 = stablehlo.multiply %65, %124 : tensor<4x12x32xf32>
    %126 = stablehlo.add %119, %125 : tensor<4x12x32xf32>
    %127 = stablehlo.multiply %124, %65 : tensor<4x12x32xf32>
    %128 = stablehlo.add %126, %127 : tensor<4x12x32xf32>
    %129 = stablehlo.convert %128 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %130 = stablehlo.dot_general %129, %62, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %132 = stablehlo.dot_general %129, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.reshape %132 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %134 = stablehlo.reshape %133 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %135 = stablehlo.transpose %134, dims = [3, 0, 1, 2, 4] : (tensor<4x12x1x2x16xbf16>) -> tensor<2x4x12x1x16xbf16>
    %136 = stablehlo.transpose %135, dims = [1, 3, 4, 0, 2] : (tensor<2x4x12x1x16xbf16>) -> tensor<4x1x16x2x12xbf16>
    %137 = stablehlo.dot_general %136, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x2x12x12xbf16>
    %138 = stablehlo.transpose %137, dims = [2, 0, 1, 3, 4] : (tensor<4x1x2x12x12xbf16>) -> tensor<2x4x1x12x12xbf16>
    %139 = stablehlo.dot_general %136, %57, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<2x4x1x12x12xbf16>) -> tensor<4x1x16x12xbf16>
    %140 = stablehlo.transpose %139, dims = [0, 3, 1, 2] : (tensor<4x1x16x12xbf16>) -> tensor<4x12x1x16xbf16>
    %141 = stablehlo.convert %138 : (tensor<2x4x1x12x12xbf16>) -> tensor<2x4x1x12x12xf32>
    %142 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %143 = stablehlo.multiply %141, %142 : tensor<2x4x1x12x12xf32>
    %144 = stablehlo.multiply %143, %49 : tensor<2x4x1x12x12xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_27) applies stablehlo.add across dimensions = [4] : (tensor<2x4x1x12x12xf32>, tensor<f32>) -> tensor<2x4x1x12xf32>
    %146 = stablehlo.reshape %145 : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x1xf32>
    %147 = stablehlo.negate %146 : tensor<2x4x1x12x1xf32>
    %148 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %149 = stablehlo.divide %141, %148 : tensor<2x4x1x12x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%147 init: %cst_28) applies stablehlo.add across dimensions = [2, 4] : (tensor<2x4x1x12x1xf32>, tensor<f32>) -> tensor<2x4x12xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 3] : (tensor<2x4x12xf32>) -> tensor<2x4x1x12xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2, 3] : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x12xf32>
    %153 = stablehlo.add %149, %152 : tensor<2x4x1x12x12xf32>
    %154 = stablehlo.multiply %153, %49 : tensor<2x4x1x12x12xf32>
    %155 = call @_where_3(%42#1, %154) : (tensor<2x4x1x12x12xi1>, tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32>
    %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x1x12x2x12xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<4x1x12x2x12xf32>
    %158 = stablehlo.dot_general %157, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x1x12x2x12xf32>, tensor<4x12x1x2x16xbf16>) -> tensor<4x1x12x16xf32>
    %159 = stablehlo.transpose %158, dims = [0, 2, 1, 3] : (tensor<4x1x12x16xf32>) -> tensor<4x12x1x16xf32>
    %160 = stablehlo.convert %159 : (tensor<4x12x1x16xf32>) -> tensor<4x12x1x16xbf16>
    %161 = stablehlo.dot_general %157, %29, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x1x12x2x12xf32>, tensor<4x12x1x16xbf16>) -> tensor<4x1x12x2x16xf32>
    %162 = stablehlo.transpose %161, dims = [0, 2, 1, 3, 4] : (tensor<4x1x12x2x16xf32>) -> tensor<4x12x1x2x16xf32>
    %163 = stablehlo.convert %162 : (tensor<4x12x1x2x16xf32>) -> tensor<4x12x1x2x16xbf16>
    %164 = stablehlo.reshape %163 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %165 = stablehlo.reshape %140 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %166 = stablehlo.dot_general %165, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<4x12x32xbf16>) -> tensor<16x32xbf16>
    %167 = stablehlo.transpose %166, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %168 = stablehlo.dot_general %165, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<32x16xbf16>) -> tensor<4x12x32xbf16>
    %169 = stablehlo.reshape %160 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %170 = stablehlo.dot_general %169, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<4x12x32xbf16>) -> tensor<16x32xbf16>
    %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %172 = stablehlo.dot_general %169, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<32x16xbf16>) -> tensor<4x12x32xbf16>
    %173 = stablehlo.add %168, %172 : tensor<4x12x32xbf16>
    %174 = stablehlo.reshape %164 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %175 = stablehlo.dot_general %174, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %176 = stablehlo.transpose %175, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %177 = stablehlo.dot_general %174, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %178 = stablehlo.add %173, %177 : tensor<4x12x32xbf16>
    %179 = stablehlo.multiply %22, %178 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %180 = stablehlo.reduce(%179 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %181 = stablehlo.reshape %180 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %182 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %183 = stablehlo.multiply %178, %182 : tensor<4x12x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %184 = stablehlo.reduce(%181 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %185 = stablehlo.convert %183 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %186 = stablehlo.multiply %8, %185 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %188 = stablehlo.reshape %187 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %189 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %190 = stablehlo.multiply %185, %189 : tensor<4x12x32xf32>
    %191 = stablehlo.multiply %188, %19 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.divide %191, %192 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%193 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %196 = stablehlo.multiply %8, %195 : tensor<4x12x32xf32>
    %197 = stablehlo.add %190, %196 : tensor<4x12x32xf32>
    %198 = stablehlo.multiply %195, %8 : tensor<4x12x32xf32>
    %199 = stablehlo.add %197, %198 : tensor<4x12x32xf32>
    %200 = stablehlo.convert %199 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.add %129, %200 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %203 = "stablehlo.scatter"(%202, %6, %201) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
      %228 = stablehlo.add %arg9, %arg10 : tensor<bf16>
      stablehlo.return %228 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_36 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %204 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %205 = stablehlo.multiply %204, %203 : tensor<64x32xbf16>
    %206 = stablehlo.subtract %arg0, %205 : tensor<64x32xbf16>
    %cst_37 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %207 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %208 = stablehlo.multiply %207, %184 : tensor<32xbf16>
    %209 = stablehlo.subtract %arg1, %208 : tensor<32xbf16>
    %cst_38 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %211 = stablehlo.multiply %210, %171 : tensor<32x16xbf16>
    %212 = stablehlo.subtract %arg2, %211 : tensor<32x16xbf16>
    %cst_39 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %213 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %214 = stablehlo.multiply %213, %131 : tensor<32x32xbf16>
    %215 = stablehlo.subtract %arg3, %214 : tensor<32x32xbf16>
    %cst_40 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %216 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %217 = stablehlo.multiply %216, %176 : tensor<32x32xbf16>
    %218 = stablehlo.subtract %arg4, %217 : tensor<32x32xbf16>
    %cst_41 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %219 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %220 = stablehlo.multiply %219, %167 : tensor<32x16xbf16>
    %221 = stablehlo.subtract %arg5, %220 : tensor<32x16xbf16>
    %cst_42 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %222 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %223 = stablehlo.multiply %222, %113 : tensor<32xbf16>
    %224 = stablehlo.subtract %arg6, %223 : tensor<32xbf16>
    %cst_43 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %225 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %226 = stablehlo.multiply %225, %106 : tensor<32x64xbf16>
    %227 = stablehlo.subtract %arg7, %226 : tensor<32x64xbf16>
    return %206, %209, %212, %215, %218, %221, %224, %227, %97 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x16xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x16xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<4x1x12x12xi1>, %arg1: tensor<4x1x12x2x12xf32>, %arg2: tensor<f32>) -> (tensor<2x4x1x12x12xf32>, tensor<2x4x1x12x12xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x1x12x12xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2, 3, 4] : (tensor<4x1x12x12xi1>) -> tensor<2x4x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<4x1x12x12xf32>) -> tensor<2x4x1x12x12xf32>
    %3 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<4x1x12x2x12xf32>) -> tensor<2x4x1x12x12xf32>
    %4 = stablehlo.select %1, %3, %2 : tensor<2x4x1x12x12xi1>, tensor<2x4x1x12x12xf32>
    return %4, %1 : tensor<2x4x1x12x12xf32>, tensor<2x4x1x12x12xi1>
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
  func.func private @_where_3(%arg0: tensor<2x4x1x12x12xi1>, %arg1: tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x1x12x12xi1>, tensor<2x4x1x12x12xf32>
    %2 = stablehlo.transpose %1, dims = [1, 2, 3, 0, 4] : (tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32>
    return %2 : tensor<4x1x12x2x12xf32>
  }
}
