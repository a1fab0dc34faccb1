module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x16xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x16xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %26 = stablehlo.dot_general %25, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %27 = stablehlo.reshape %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %28 = stablehlo.dot_general %25, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x16xbf16>) -> tensor<4x12x16xbf16>
    %29 = stablehlo.reshape %28 : (tensor<4x12x16xbf16>) -> tensor<4x12x1x16xbf16>
    %30 = stablehlo.dot_general %25, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x16xbf16>) -> tensor<4x12x16xbf16>
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
    %63 = stablehlo.dot_general %62, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
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
    %80 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.multiply %79, %81 : tensor<4x12x32xbf16>
    %83 = stablehlo.dot_general %82, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %84 = stablehlo.dot_general %82, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %85:3 = call @silu(%84) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %86 = stablehlo.multiply %83, %85#0 : tensor<4x12x80xbf16>
    %87 = stablehlo.dot_general %86, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.add %64, %87 : tensor<4x12x32xbf16>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %89, %89 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.divide %92, %93 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %96 = stablehlo.add %94, %95 : tensor<4x12x1xf32>
    %97 = stablehlo.rsqrt %96 : tensor<4x12x1xf32>
    %98 = stablehlo.divide %97, %96 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x12x1xf32>
    %101 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %102 = stablehlo.multiply %89, %101 : tensor<4x12x32xf32>
    %103 = stablehlo.convert %102 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %106 = stablehlo.multiply %103, %105 : tensor<4x12x32xbf16>
    %107 = stablehlo.dot_general %106, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %108 = stablehlo.slice %arg12 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %109 = stablehlo.convert %107 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %110:3 = call @log_softmax(%109) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %111 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %112:2 = call @take_along_axis(%110#0, %111) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112#0 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %114 = stablehlo.divide %113, %cst_21 : tensor<f32>
    %115 = stablehlo.negate %114 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.negate %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %117 = stablehlo.divide %116, %cst_23 : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %119 = call @take_along_axis_0(%112#1, %118) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %120 = call @log_softmax_1(%110#1, %110#2, %119) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %121 = stablehlo.convert %120 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %122 = stablehlo.dot_general %121, %106, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %124 = stablehlo.dot_general %121, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.multiply %103, %124 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.reduce(%125 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %127 = stablehlo.reshape %126 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %128 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.multiply %124, %128 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.reduce(%127 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %131 = stablehlo.convert %129 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %89, %131 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %135 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %131, %135 : tensor<4x12x32xf32>
    %137 = stablehlo.multiply %134, %100 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.divide %137, %138 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %142 = stablehlo.multiply %89, %141 : tensor<4x12x32xf32>
    %143 = stablehlo.add %136, %142 : tensor<4x12x32xf32>
    %144 = stablehlo.multiply %141, %89 : tensor<4x12x32xf32>
    %145 = stablehlo.add %143, %144 : tensor<4x12x32xf32>
    %146 = stablehlo.convert %145 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.dot_general %146, %86, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %148 = stablehlo.transpose %147, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %149 = stablehlo.dot_general %146, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %150 = stablehlo.multiply %83, %149 : tensor<4x12x80xbf16>
    %151 = stablehlo.multiply %149, %85#0 : tensor<4x12x80xbf16>
    %152 = call @silu_2(%85#1, %85#2, %84, %150) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %153 = stablehlo.dot_general %152, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %154 = stablehlo.transpose %153, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %155 = stablehlo.dot_general %152, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %156 = stablehlo.dot_general %151, %82, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %158 = stablehlo.dot_general %151, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.add %155, %158 : tensor<4x12x32xbf16>
    %160 = stablehlo.multiply %79, %159 : tensor<4x12x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %161 = stablehlo.reduce(%160 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %162 = stablehlo.reshape %161 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %163 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %164 = stablehlo.multiply %159, %163 : tensor<4x12x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %165 = stablehlo.reduce(%162 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %166 = stablehlo.convert %164 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %167 = stablehlo.multiply %65, %166 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %169 = stablehlo.reshape %168 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %170 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %171 = stablehlo.multiply %166, %170 : tensor<4x12x32xf32>
    %172 = stablehlo.multiply %169, %76 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %174 = stablehlo.divide %172, %173 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %177 = stablehlo.multiply %65, %176 : tensor<4x12x32xf32>
    %178 = stablehlo.add %171, %177 : tensor<4x12x32xf32>
    %179 = stablehlo.multiply %176, %65 : tensor<4x12x32xf32>
    %180 = stablehlo.add %178, %179 : tensor<4x12x32xf32>
    %181 = stablehlo.convert %180 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %182 = stablehlo.add %146, %181 : tensor<4x12x32xbf16>
    %183 = stablehlo.dot_general %182, %62, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %184 = stablehlo.transpose %183, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %185 = stablehlo.dot_general %182, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %186 = stablehlo.reshape %185 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %187 = stablehlo.reshape %186 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x1x2x16xbf16>
    %188 = stablehlo.transpose %187, dims = [3, 0, 1, 2, 4] : (tensor<4x12x1x2x16xbf16>) -> tensor<2x4x12x1x16xbf16>
    %189 = stablehlo.transpose %188, dims = [1, 3, 4, 0, 2] : (tensor<2x4x12x1x16xbf16>) -> tensor<4x1x16x2x12xbf16>
    %190 = stablehlo.dot_general %189, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<4x12x1x16xbf16>) -> tensor<4x1x2x12x12xbf16>
    %191 = stablehlo.transpose %190, dims = [2, 0, 1, 3, 4] : (tensor<4x1x2x12x12xbf16>) -> tensor<2x4x1x12x12xbf16>
    %192 = stablehlo.dot_general %189, %57, batching_dims = [0, 1] x [1, 2], contracting_dims = [3, 4] x [0, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x1x16x2x12xbf16>, tensor<2x4x1x12x12xbf16>) -> tensor<4x1x16x12xbf16>
    %193 = stablehlo.transpose %192, dims = [0, 3, 1, 2] : (tensor<4x1x16x12xbf16>) -> tensor<4x12x1x16xbf16>
    %194 = stablehlo.convert %191 : (tensor<2x4x1x12x12xbf16>) -> tensor<2x4x1x12x12xf32>
    %195 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %196 = stablehlo.multiply %194, %195 : tensor<2x4x1x12x12xf32>
    %197 = stablehlo.multiply %196, %49 : tensor<2x4x1x12x12xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_34) applies stablehlo.add across dimensions = [4] : (tensor<2x4x1x12x12xf32>, tensor<f32>) -> tensor<2x4x1x12xf32>
    %199 = stablehlo.reshape %198 : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x1xf32>
    %200 = stablehlo.negate %199 : tensor<2x4x1x12x1xf32>
    %201 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3, 4] : (tensor<2x4x1x12x1xf32>) -> tensor<2x4x1x12x12xf32>
    %202 = stablehlo.divide %194, %201 : tensor<2x4x1x12x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.reduce(%200 init: %cst_35) applies stablehlo.add across dimensions = [2, 4] : (tensor<2x4x1x12x1xf32>, tensor<f32>) -> tensor<2x4x12xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 3] : (tensor<2x4x12xf32>) -> tensor<2x4x1x12xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<2x4x1x12xf32>) -> tensor<2x4x1x12x12xf32>
    %206 = stablehlo.add %202, %205 : tensor<2x4x1x12x12xf32>
    %207 = stablehlo.multiply %206, %49 : tensor<2x4x1x12x12xf32>
    %208 = call @_where_3(%42#1, %207) : (tensor<2x4x1x12x12xi1>, tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32>
    %cst_36 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x1x12x2x12xf32>
    %210 = stablehlo.multiply %208, %209 : tensor<4x1x12x2x12xf32>
    %211 = stablehlo.dot_general %210, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x1x12x2x12xf32>, tensor<4x12x1x2x16xbf16>) -> tensor<4x1x12x16xf32>
    %212 = stablehlo.transpose %211, dims = [0, 2, 1, 3] : (tensor<4x1x12x16xf32>) -> tensor<4x12x1x16xf32>
    %213 = stablehlo.convert %212 : (tensor<4x12x1x16xf32>) -> tensor<4x12x1x16xbf16>
    %214 = stablehlo.dot_general %210, %29, batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x1x12x2x12xf32>, tensor<4x12x1x16xbf16>) -> tensor<4x1x12x2x16xf32>
    %215 = stablehlo.transpose %214, dims = [0, 2, 1, 3, 4] : (tensor<4x1x12x2x16xf32>) -> tensor<4x12x1x2x16xf32>
    %216 = stablehlo.convert %215 : (tensor<4x12x1x2x16xf32>) -> tensor<4x12x1x2x16xbf16>
    %217 = stablehlo.reshape %216 : (tensor<4x12x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %218 = stablehlo.reshape %193 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %219 = stablehlo.dot_general %218, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<4x12x32xbf16>) -> tensor<16x32xbf16>
    %220 = stablehlo.transpose %219, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %221 = stablehlo.dot_general %218, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<32x16xbf16>) -> tensor<4x12x32xbf16>
    %222 = stablehlo.reshape %213 : (tensor<4x12x1x16xbf16>) -> tensor<4x12x16xbf16>
    %223 = stablehlo.dot_general %222, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<4x12x32xbf16>) -> tensor<16x32xbf16>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %225 = stablehlo.dot_general %222, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x16xbf16>, tensor<32x16xbf16>) -> tensor<4x12x32xbf16>
    %226 = stablehlo.add %221, %225 : tensor<4x12x32xbf16>
    %227 = stablehlo.reshape %217 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %228 = stablehlo.dot_general %227, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %229 = stablehlo.transpose %228, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %230 = stablehlo.dot_general %227, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %231 = stablehlo.add %226, %230 : tensor<4x12x32xbf16>
    %232 = stablehlo.multiply %22, %231 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %233 = stablehlo.reduce(%232 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %234 = stablehlo.reshape %233 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %235 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %236 = stablehlo.multiply %231, %235 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %237 = stablehlo.reduce(%234 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %238 = stablehlo.convert %236 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %239 = stablehlo.multiply %8, %238 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %241 = stablehlo.reshape %240 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %242 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %243 = stablehlo.multiply %238, %242 : tensor<4x12x32xf32>
    %244 = stablehlo.multiply %241, %19 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %246 = stablehlo.divide %244, %245 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %249 = stablehlo.multiply %8, %248 : tensor<4x12x32xf32>
    %250 = stablehlo.add %243, %249 : tensor<4x12x32xf32>
    %251 = stablehlo.multiply %248, %8 : tensor<4x12x32xf32>
    %252 = stablehlo.add %250, %251 : tensor<4x12x32xf32>
    %253 = stablehlo.convert %252 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %254 = stablehlo.add %182, %253 : tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %256 = "stablehlo.scatter"(%255, %6, %254) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg13: tensor<bf16>, %arg14: tensor<bf16>):
      %293 = stablehlo.add %arg13, %arg14 : tensor<bf16>
      stablehlo.return %293 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_43 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %257 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %258 = stablehlo.multiply %257, %256 : tensor<64x32xbf16>
    %259 = stablehlo.subtract %arg0, %258 : tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %260 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %261 = stablehlo.multiply %260, %237 : tensor<32xbf16>
    %262 = stablehlo.subtract %arg1, %261 : tensor<32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %264 = stablehlo.multiply %263, %165 : tensor<32xbf16>
    %265 = stablehlo.subtract %arg2, %264 : tensor<32xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %267 = stablehlo.multiply %266, %157 : tensor<32x80xbf16>
    %268 = stablehlo.subtract %arg3, %267 : tensor<32x80xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %269 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %270 = stablehlo.multiply %269, %154 : tensor<32x80xbf16>
    %271 = stablehlo.subtract %arg4, %270 : tensor<32x80xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %273 = stablehlo.multiply %272, %148 : tensor<80x32xbf16>
    %274 = stablehlo.subtract %arg5, %273 : tensor<80x32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %276 = stablehlo.multiply %275, %224 : tensor<32x16xbf16>
    %277 = stablehlo.subtract %arg6, %276 : tensor<32x16xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %279 = stablehlo.multiply %278, %184 : tensor<32x32xbf16>
    %280 = stablehlo.subtract %arg7, %279 : tensor<32x32xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %281 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %282 = stablehlo.multiply %281, %229 : tensor<32x32xbf16>
    %283 = stablehlo.subtract %arg8, %282 : tensor<32x32xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %284 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %285 = stablehlo.multiply %284, %220 : tensor<32x16xbf16>
    %286 = stablehlo.subtract %arg9, %285 : tensor<32x16xbf16>
    %cst_53 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %287 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %288 = stablehlo.multiply %287, %130 : tensor<32xbf16>
    %289 = stablehlo.subtract %arg10, %288 : tensor<32xbf16>
    %cst_54 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %290 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %291 = stablehlo.multiply %290, %123 : tensor<32x64xbf16>
    %292 = stablehlo.subtract %arg11, %291 : tensor<32x64xbf16>
    return %259, %262, %265, %268, %271, %274, %277, %280, %283, %286, %289, %292, %115 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x16xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x16xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<2x4x1x12x12xi1>, %arg1: tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4x1x12x12xi1>, tensor<2x4x1x12x12xf32>
    %2 = stablehlo.transpose %1, dims = [1, 2, 3, 0, 4] : (tensor<2x4x1x12x12xf32>) -> tensor<4x1x12x2x12xf32>
    return %2 : tensor<4x1x12x2x12xf32>
  }
}
