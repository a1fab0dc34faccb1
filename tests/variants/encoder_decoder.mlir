module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32x32xbf16>, %arg13: tensor<32x32xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<64x32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<32xbf16>, %arg18: tensor<32x80xbf16>, %arg19: tensor<80x32xbf16>, %arg20: tensor<32x32xbf16>, %arg21: tensor<32x32xbf16>, %arg22: tensor<32x32xbf16>, %arg23: tensor<32x32xbf16>, %arg24: tensor<32xbf16>, %arg25: tensor<4x12xi32>, %arg26: tensor<4x13xi32>) -> (tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['cross']['wv']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['decoder']['mlp']['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['decoder']['mlp']['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm2']"}, tensor<32xbf16> {jax.result_info = "result[0]['decoder']['norm3']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['decoder']['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['decoder']['self']['wv']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['encoder']['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['encoder']['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['encoder']['norm']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg25, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg25, %2 : tensor<4x12xi32>
    %4 = stablehlo.select %1, %3, %arg25 : tensor<4x12xi1>, tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %6 = "stablehlo.gather"(%arg15, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %7 = stablehlo.convert %6 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x12x1xf32>
    %15 = stablehlo.rsqrt %14 : tensor<4x12x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x12x1xf32>
    %19 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %7, %19 : tensor<4x12x32xf32>
    %21 = stablehlo.convert %20 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %27 = stablehlo.dot_general %24, %arg20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.reshape %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %29 = stablehlo.dot_general %24, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %31 = stablehlo.reshape %26 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %32 = stablehlo.dot_general %28, %31, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %33 = stablehlo.transpose %32, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %34 = stablehlo.convert %33 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %39 = stablehlo.maximum %38, %37 : tensor<4x2x1x12xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %42 = stablehlo.subtract %36, %41 : tensor<4x2x1x12x12xf32>
    %43 = stablehlo.exponential %42 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %47 = stablehlo.divide %43, %46 : tensor<4x2x1x12x12xf32>
    %48 = stablehlo.multiply %45, %45 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x2x1x12x1xf32>
    %51 = stablehlo.convert %47 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %52 = stablehlo.dot_general %30, %51, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %53 = stablehlo.transpose %52, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %54 = stablehlo.reshape %53 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.dot_general %54, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.add %6, %55 : tensor<4x12x32xbf16>
    %57 = stablehlo.convert %56 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.divide %60, %61 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = stablehlo.add %62, %63 : tensor<4x12x1xf32>
    %65 = stablehlo.rsqrt %64 : tensor<4x12x1xf32>
    %66 = stablehlo.divide %65, %64 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<4x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %57, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %71, %73 : tensor<4x12x32xbf16>
    %75 = stablehlo.dot_general %74, %arg18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %76 = call @relu(%75) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %78 = stablehlo.compare GT, %75, %77, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %79 = stablehlo.dot_general %76, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.add %56, %79 : tensor<4x12x32xbf16>
    %81 = stablehlo.convert %80 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %81, %81 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %86 = stablehlo.divide %84, %85 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x1xf32>
    %89 = stablehlo.rsqrt %88 : tensor<4x12x1xf32>
    %90 = stablehlo.divide %89, %88 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<4x12x1xf32>
    %93 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %81, %93 : tensor<4x12x32xf32>
    %95 = stablehlo.convert %94 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.multiply %95, %97 : tensor<4x12x32xbf16>
    %99 = stablehlo.slice %arg26 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %100 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %101 = stablehlo.compare LT, %99, %100, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_19 = stablehlo.constant dense<64> : tensor<i32>
    %102 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %103 = stablehlo.add %99, %102 : tensor<4x12xi32>
    %104 = stablehlo.select %101, %103, %99 : tensor<4x12xi1>, tensor<4x12xi32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %106 = "stablehlo.gather"(%arg15, %105) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.convert %106 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %108 = stablehlo.multiply %107, %107 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x12x1xf32>
    %115 = stablehlo.rsqrt %114 : tensor<4x12x1xf32>
    %116 = stablehlo.divide %115, %114 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %118 = stablehlo.multiply %117, %116 : tensor<4x12x1xf32>
    %119 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %107, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.convert %120 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %122 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %124 = stablehlo.multiply %121, %123 : tensor<4x12x32xbf16>
    %125 = stablehlo.dot_general %124, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %126 = stablehlo.reshape %125 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %127 = stablehlo.dot_general %124, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %128 = stablehlo.reshape %127 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %129 = stablehlo.dot_general %124, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %130 = stablehlo.reshape %129 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %131 = stablehlo.reshape %126 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %132 = stablehlo.dot_general %128, %131, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %133 = stablehlo.transpose %132, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %134 = stablehlo.convert %133 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_24 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<4x2x1x12x12xf32>
    %c_25 = stablehlo.constant dense<true> : tensor<i1>
    %137 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %138 = call @tril(%137) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_26 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %139:2 = call @_where(%138, %136, %cst_26) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %140 = stablehlo.reduce(%139#0 init: %cst_27) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_28 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %142 = stablehlo.maximum %141, %140 : tensor<4x2x1x12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %145 = stablehlo.subtract %139#0, %144 : tensor<4x2x1x12x12xf32>
    %146 = stablehlo.exponential %145 : tensor<4x2x1x12x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_29) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %150 = stablehlo.divide %146, %149 : tensor<4x2x1x12x12xf32>
    %151 = stablehlo.multiply %148, %148 : tensor<4x2x1x12x1xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %153 = stablehlo.divide %152, %151 : tensor<4x2x1x12x1xf32>
    %154 = stablehlo.convert %150 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %155 = stablehlo.dot_general %130, %154, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %156 = stablehlo.transpose %155, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %157 = stablehlo.reshape %156 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.dot_general %157, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.add %106, %158 : tensor<4x12x32xbf16>
    %160 = stablehlo.convert %159 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %161 = stablehlo.multiply %160, %160 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %165 = stablehlo.divide %163, %164 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x12x1xf32>
    %168 = stablehlo.rsqrt %167 : tensor<4x12x1xf32>
    %169 = stablehlo.divide %168, %167 : tensor<4x12x1xf32>
    %cst_34 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %171 = stablehlo.multiply %170, %169 : tensor<4x12x1xf32>
    %172 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %173 = stablehlo.multiply %160, %172 : tensor<4x12x32xf32>
    %174 = stablehlo.convert %173 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %175 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %177 = stablehlo.multiply %174, %176 : tensor<4x12x32xbf16>
    %178 = stablehlo.dot_general %177, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %179 = stablehlo.reshape %178 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %180 = stablehlo.dot_general %98, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %181 = stablehlo.reshape %180 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %182 = stablehlo.dot_general %98, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %183 = stablehlo.reshape %182 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %184 = stablehlo.reshape %179 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %185 = stablehlo.dot_general %181, %184, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %186 = stablehlo.transpose %185, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %187 = stablehlo.convert %186 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<4x2x1x12x12xf32>
    %cst_36 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_36) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %192 = stablehlo.maximum %191, %190 : tensor<4x2x1x12xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %195 = stablehlo.subtract %189, %194 : tensor<4x2x1x12x12xf32>
    %196 = stablehlo.exponential %195 : tensor<4x2x1x12x12xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.reduce(%196 init: %cst_38) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %200 = stablehlo.divide %196, %199 : tensor<4x2x1x12x12xf32>
    %201 = stablehlo.multiply %198, %198 : tensor<4x2x1x12x1xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %203 = stablehlo.divide %202, %201 : tensor<4x2x1x12x1xf32>
    %204 = stablehlo.convert %200 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %205 = stablehlo.dot_general %183, %204, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %206 = stablehlo.transpose %205, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %207 = stablehlo.reshape %206 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %208 = stablehlo.dot_general %207, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %209 = stablehlo.add %159, %208 : tensor<4x12x32xbf16>
    %210 = stablehlo.convert %209 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %211 = stablehlo.multiply %210, %210 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%211 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %215 = stablehlo.divide %213, %214 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %217 = stablehlo.add %215, %216 : tensor<4x12x1xf32>
    %218 = stablehlo.rsqrt %217 : tensor<4x12x1xf32>
    %219 = stablehlo.divide %218, %217 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %221 = stablehlo.multiply %220, %219 : tensor<4x12x1xf32>
    %222 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %223 = stablehlo.multiply %210, %222 : tensor<4x12x32xf32>
    %224 = stablehlo.convert %223 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %225 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %227 = stablehlo.multiply %224, %226 : tensor<4x12x32xbf16>
    %228 = stablehlo.dot_general %227, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %229 = call @relu(%228) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %231 = stablehlo.compare GT, %228, %230, FLOAT : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xi1>
    %232 = stablehlo.dot_general %229, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.add %209, %232 : tensor<4x12x32xbf16>
    %234 = stablehlo.convert %233 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %235 = stablehlo.multiply %234, %234 : tensor<4x12x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.reduce(%235 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %239 = stablehlo.divide %237, %238 : tensor<4x12x1xf32>
    %cst_47 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %241 = stablehlo.add %239, %240 : tensor<4x12x1xf32>
    %242 = stablehlo.rsqrt %241 : tensor<4x12x1xf32>
    %243 = stablehlo.divide %242, %241 : tensor<4x12x1xf32>
    %cst_48 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %245 = stablehlo.multiply %244, %243 : tensor<4x12x1xf32>
    %246 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %247 = stablehlo.multiply %234, %246 : tensor<4x12x32xf32>
    %248 = stablehlo.convert %247 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %249 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %251 = stablehlo.multiply %248, %250 : tensor<4x12x32xbf16>
    %252 = stablehlo.dot_general %251, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %253 = stablehlo.slice %arg26 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %254 = stablehlo.convert %252 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %255:3 = call @log_softmax(%254) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %256 = stablehlo.broadcast_in_dim %253, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %257:2 = call @take_along_axis(%255#0, %256) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.reduce(%257#0 init: %cst_49) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %259 = stablehlo.divide %258, %cst_50 : tensor<f32>
    %260 = stablehlo.negate %259 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %261 = stablehlo.negate %cst_51 : tensor<f32>
    %cst_52 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %262 = stablehlo.divide %261, %cst_52 : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %264 = call @take_along_axis_0(%257#1, %263) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %265 = call @log_softmax_1(%255#1, %255#2, %264) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %266 = stablehlo.convert %265 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %267 = stablehlo.dot_general %266, %251, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %268 = stablehlo.transpose %267, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %269 = stablehlo.dot_general %266, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %270 = stablehlo.multiply %248, %269 : tensor<4x12x32xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %271 = stablehlo.reduce(%270 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %272 = stablehlo.reshape %271 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %273 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %274 = stablehlo.multiply %269, %273 : tensor<4x12x32xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %275 = stablehlo.reduce(%272 init: %cst_54) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %276 = stablehlo.convert %274 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %277 = stablehlo.multiply %234, %276 : tensor<4x12x32xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.reduce(%277 init: %cst_55) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %279 = stablehlo.reshape %278 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %280 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %281 = stablehlo.multiply %276, %280 : tensor<4x12x32xf32>
    %282 = stablehlo.multiply %279, %245 : tensor<4x12x1xf32>
    %cst_56 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %284 = stablehlo.divide %282, %283 : tensor<4x12x1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%284 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %287 = stablehlo.multiply %234, %286 : tensor<4x12x32xf32>
    %288 = stablehlo.add %281, %287 : tensor<4x12x32xf32>
    %289 = stablehlo.multiply %286, %234 : tensor<4x12x32xf32>
    %290 = stablehlo.add %288, %289 : tensor<4x12x32xf32>
    %291 = stablehlo.convert %290 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %292 = stablehlo.dot_general %291, %229, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %293 = stablehlo.transpose %292, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %294 = stablehlo.dot_general %291, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %295 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %296 = stablehlo.select %231, %294, %295 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %297 = stablehlo.dot_general %296, %227, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %298 = stablehlo.transpose %297, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %299 = stablehlo.dot_general %296, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %300 = stablehlo.multiply %224, %299 : tensor<4x12x32xbf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %301 = stablehlo.reduce(%300 init: %cst_59) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %302 = stablehlo.reshape %301 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %303 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %304 = stablehlo.multiply %299, %303 : tensor<4x12x32xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %305 = stablehlo.reduce(%302 init: %cst_60) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %306 = stablehlo.convert %304 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %307 = stablehlo.multiply %210, %306 : tensor<4x12x32xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %308 = stablehlo.reduce(%307 init: %cst_61) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %309 = stablehlo.reshape %308 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %310 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %311 = stablehlo.multiply %306, %310 : tensor<4x12x32xf32>
    %312 = stablehlo.multiply %309, %221 : tensor<4x12x1xf32>
    %cst_62 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %314 = stablehlo.divide %312, %313 : tensor<4x12x1xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %315 = stablehlo.reduce(%314 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %317 = stablehlo.multiply %210, %316 : tensor<4x12x32xf32>
    %318 = stablehlo.add %311, %317 : tensor<4x12x32xf32>
    %319 = stablehlo.multiply %316, %210 : tensor<4x12x32xf32>
    %320 = stablehlo.add %318, %319 : tensor<4x12x32xf32>
    %321 = stablehlo.convert %320 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %322 = stablehlo.add %291, %321 : tensor<4x12x32xbf16>
    %323 = stablehlo.dot_general %322, %207, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %324 = stablehlo.transpose %323, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %325 = stablehlo.dot_general %322, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %326 = stablehlo.reshape %325 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %327 = stablehlo.transpose %326, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %328 = stablehlo.dot_general %327, %183, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %329 = stablehlo.dot_general %327, %204, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %330 = stablehlo.transpose %329, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %331 = stablehlo.convert %328 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %332 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %333 = stablehlo.multiply %331, %332 : tensor<4x2x1x12x12xf32>
    %334 = stablehlo.multiply %333, %196 : tensor<4x2x1x12x12xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %335 = stablehlo.reduce(%334 init: %cst_64) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %336 = stablehlo.reshape %335 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %337 = stablehlo.negate %336 : tensor<4x2x1x12x1xf32>
    %338 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %339 = stablehlo.divide %331, %338 : tensor<4x2x1x12x12xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%337 init: %cst_65) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %343 = stablehlo.add %339, %342 : tensor<4x2x1x12x12xf32>
    %344 = stablehlo.multiply %343, %196 : tensor<4x2x1x12x12xf32>
    %cst_66 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %346 = stablehlo.multiply %344, %345 : tensor<4x2x1x12x12xf32>
    %347 = stablehlo.convert %346 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %348 = stablehlo.transpose %347, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %349 = stablehlo.dot_general %348, %181, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %350 = stablehlo.transpose %349, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %351 = stablehlo.dot_general %348, %184, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %352 = stablehlo.transpose %351, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %353 = stablehlo.reshape %350 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %354 = stablehlo.reshape %330 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %355 = stablehlo.dot_general %354, %98, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %356 = stablehlo.transpose %355, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %357 = stablehlo.dot_general %354, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %358 = stablehlo.reshape %352 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %359 = stablehlo.dot_general %358, %98, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %360 = stablehlo.transpose %359, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %361 = stablehlo.dot_general %358, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %362 = stablehlo.add %357, %361 : tensor<4x12x32xbf16>
    %363 = stablehlo.reshape %353 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %364 = stablehlo.dot_general %363, %177, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %365 = stablehlo.transpose %364, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %366 = stablehlo.dot_general %363, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %367 = stablehlo.multiply %174, %366 : tensor<4x12x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %368 = stablehlo.reduce(%367 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %369 = stablehlo.reshape %368 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %370 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %371 = stablehlo.multiply %366, %370 : tensor<4x12x32xbf16>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %372 = stablehlo.reduce(%369 init: %cst_68) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %373 = stablehlo.convert %371 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %374 = stablehlo.multiply %160, %373 : tensor<4x12x32xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %375 = stablehlo.reduce(%374 init: %cst_69) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %376 = stablehlo.reshape %375 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %377 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %378 = stablehlo.multiply %373, %377 : tensor<4x12x32xf32>
    %379 = stablehlo.multiply %376, %171 : tensor<4x12x1xf32>
    %cst_70 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %381 = stablehlo.divide %379, %380 : tensor<4x12x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.reduce(%381 init: %cst_71) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %384 = stablehlo.multiply %160, %383 : tensor<4x12x32xf32>
    %385 = stablehlo.add %378, %384 : tensor<4x12x32xf32>
    %386 = stablehlo.multiply %383, %160 : tensor<4x12x32xf32>
    %387 = stablehlo.add %385, %386 : tensor<4x12x32xf32>
    %388 = stablehlo.convert %387 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %389 = stablehlo.add %322, %388 : tensor<4x12x32xbf16>
    %390 = stablehlo.dot_general %389, %157, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %391 = stablehlo.transpose %390, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %392 = stablehlo.dot_general %389, %arg12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %393 = stablehlo.reshape %392 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %394 = stablehlo.transpose %393, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %395 = stablehlo.dot_general %394, %130, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %396 = stablehlo.dot_general %394, %154, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %397 = stablehlo.transpose %396, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %398 = stablehlo.convert %395 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %399 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %400 = stablehlo.multiply %398, %399 : tensor<4x2x1x12x12xf32>
    %401 = stablehlo.multiply %400, %146 : tensor<4x2x1x12x12xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %402 = stablehlo.reduce(%401 init: %cst_72) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %403 = stablehlo.reshape %402 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %404 = stablehlo.negate %403 : tensor<4x2x1x12x1xf32>
    %405 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %406 = stablehlo.divide %398, %405 : tensor<4x2x1x12x12xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %407 = stablehlo.reduce(%404 init: %cst_73) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %409 = stablehlo.broadcast_in_dim %408, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %410 = stablehlo.add %406, %409 : tensor<4x2x1x12x12xf32>
    %411 = stablehlo.multiply %410, %146 : tensor<4x2x1x12x12xf32>
    %412 = call @_where_2(%139#1, %411) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_74 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %414 = stablehlo.multiply %412, %413 : tensor<4x2x1x12x12xf32>
    %415 = stablehlo.convert %414 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %416 = stablehlo.transpose %415, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %417 = stablehlo.dot_general %416, %128, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %418 = stablehlo.transpose %417, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %419 = stablehlo.dot_general %416, %131, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %420 = stablehlo.transpose %419, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %421 = stablehlo.reshape %418 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %422 = stablehlo.reshape %397 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %423 = stablehlo.dot_general %422, %124, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %424 = stablehlo.transpose %423, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %425 = stablehlo.dot_general %422, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %426 = stablehlo.reshape %420 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %427 = stablehlo.dot_general %426, %124, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %428 = stablehlo.transpose %427, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %429 = stablehlo.dot_general %426, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %430 = stablehlo.add %425, %429 : tensor<4x12x32xbf16>
    %431 = stablehlo.reshape %421 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %432 = stablehlo.dot_general %431, %124, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %433 = stablehlo.transpose %432, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %434 = stablehlo.dot_general %431, %arg13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %435 = stablehlo.add %430, %434 : tensor<4x12x32xbf16>
    %436 = stablehlo.multiply %121, %435 : tensor<4x12x32xbf16>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %437 = stablehlo.reduce(%436 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %438 = stablehlo.reshape %437 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %439 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %440 = stablehlo.multiply %435, %439 : tensor<4x12x32xbf16>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %441 = stablehlo.reduce(%438 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %442 = stablehlo.convert %440 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %443 = stablehlo.multiply %107, %442 : tensor<4x12x32xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %444 = stablehlo.reduce(%443 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %445 = stablehlo.reshape %444 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %446 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %447 = stablehlo.multiply %442, %446 : tensor<4x12x32xf32>
    %448 = stablehlo.multiply %445, %118 : tensor<4x12x1xf32>
    %cst_78 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %450 = stablehlo.divide %448, %449 : tensor<4x12x1xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %451 = stablehlo.reduce(%450 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %452 = stablehlo.broadcast_in_dim %451, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %453 = stablehlo.multiply %107, %452 : tensor<4x12x32xf32>
    %454 = stablehlo.add %447, %453 : tensor<4x12x32xf32>
    %455 = stablehlo.multiply %452, %107 : tensor<4x12x32xf32>
    %456 = stablehlo.add %454, %455 : tensor<4x12x32xf32>
    %457 = stablehlo.convert %456 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %458 = stablehlo.add %389, %457 : tensor<4x12x32xbf16>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %459 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %460 = "stablehlo.scatter"(%459, %105, %458) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
      %660 = stablehlo.add %arg27, %arg28 : tensor<bf16>
      stablehlo.return %660 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %461 = stablehlo.multiply %95, %362 : tensor<4x12x32xbf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %462 = stablehlo.reduce(%461 init: %cst_81) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %463 = stablehlo.reshape %462 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %464 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %465 = stablehlo.multiply %362, %464 : tensor<4x12x32xbf16>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %466 = stablehlo.reduce(%463 init: %cst_82) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %467 = stablehlo.convert %465 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %468 = stablehlo.multiply %81, %467 : tensor<4x12x32xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %469 = stablehlo.reduce(%468 init: %cst_83) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %470 = stablehlo.reshape %469 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %471 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %472 = stablehlo.multiply %467, %471 : tensor<4x12x32xf32>
    %473 = stablehlo.multiply %470, %92 : tensor<4x12x1xf32>
    %cst_84 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %474 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %475 = stablehlo.divide %473, %474 : tensor<4x12x1xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %476 = stablehlo.reduce(%475 init: %cst_85) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %477 = stablehlo.broadcast_in_dim %476, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %478 = stablehlo.multiply %81, %477 : tensor<4x12x32xf32>
    %479 = stablehlo.add %472, %478 : tensor<4x12x32xf32>
    %480 = stablehlo.multiply %477, %81 : tensor<4x12x32xf32>
    %481 = stablehlo.add %479, %480 : tensor<4x12x32xf32>
    %482 = stablehlo.convert %481 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %483 = stablehlo.dot_general %482, %76, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %484 = stablehlo.transpose %483, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %485 = stablehlo.dot_general %482, %arg19, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %486 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %487 = stablehlo.select %78, %485, %486 : tensor<4x12x80xi1>, tensor<4x12x80xbf16>
    %488 = stablehlo.dot_general %487, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %489 = stablehlo.transpose %488, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %490 = stablehlo.dot_general %487, %arg18, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %491 = stablehlo.multiply %71, %490 : tensor<4x12x32xbf16>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %492 = stablehlo.reduce(%491 init: %cst_87) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %493 = stablehlo.reshape %492 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %494 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %495 = stablehlo.multiply %490, %494 : tensor<4x12x32xbf16>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %496 = stablehlo.reduce(%493 init: %cst_88) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %497 = stablehlo.convert %495 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %498 = stablehlo.multiply %57, %497 : tensor<4x12x32xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %499 = stablehlo.reduce(%498 init: %cst_89) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %500 = stablehlo.reshape %499 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %501 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %502 = stablehlo.multiply %497, %501 : tensor<4x12x32xf32>
    %503 = stablehlo.multiply %500, %68 : tensor<4x12x1xf32>
    %cst_90 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %505 = stablehlo.divide %503, %504 : tensor<4x12x1xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %506 = stablehlo.reduce(%505 init: %cst_91) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %507 = stablehlo.broadcast_in_dim %506, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %508 = stablehlo.multiply %57, %507 : tensor<4x12x32xf32>
    %509 = stablehlo.add %502, %508 : tensor<4x12x32xf32>
    %510 = stablehlo.multiply %507, %57 : tensor<4x12x32xf32>
    %511 = stablehlo.add %509, %510 : tensor<4x12x32xf32>
    %512 = stablehlo.convert %511 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %513 = stablehlo.add %482, %512 : tensor<4x12x32xbf16>
    %514 = stablehlo.dot_general %513, %54, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %515 = stablehlo.transpose %514, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %516 = stablehlo.dot_general %513, %arg21, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %517 = stablehlo.reshape %516 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %518 = stablehlo.transpose %517, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %519 = stablehlo.dot_general %518, %30, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %520 = stablehlo.dot_general %518, %51, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %521 = stablehlo.transpose %520, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %522 = stablehlo.convert %519 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %523 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %524 = stablehlo.multiply %522, %523 : tensor<4x2x1x12x12xf32>
    %525 = stablehlo.multiply %524, %43 : tensor<4x2x1x12x12xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %526 = stablehlo.reduce(%525 init: %cst_92) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %527 = stablehlo.reshape %526 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %528 = stablehlo.negate %527 : tensor<4x2x1x12x1xf32>
    %529 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %530 = stablehlo.divide %522, %529 : tensor<4x2x1x12x12xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %531 = stablehlo.reduce(%528 init: %cst_93) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %532 = stablehlo.broadcast_in_dim %531, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %533 = stablehlo.broadcast_in_dim %532, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %534 = stablehlo.add %530, %533 : tensor<4x2x1x12x12xf32>
    %535 = stablehlo.multiply %534, %43 : tensor<4x2x1x12x12xf32>
    %cst_94 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %536 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %537 = stablehlo.multiply %535, %536 : tensor<4x2x1x12x12xf32>
    %538 = stablehlo.convert %537 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %539 = stablehlo.transpose %538, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %540 = stablehlo.dot_general %539, %28, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %541 = stablehlo.transpose %540, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %542 = stablehlo.dot_general %539, %31, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %543 = stablehlo.transpose %542, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %544 = stablehlo.reshape %541 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %545 = stablehlo.reshape %521 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %546 = stablehlo.dot_general %545, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %547 = stablehlo.transpose %546, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %548 = stablehlo.dot_general %545, %arg23, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %549 = stablehlo.reshape %543 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %550 = stablehlo.dot_general %549, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %551 = stablehlo.transpose %550, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %552 = stablehlo.dot_general %549, %arg20, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %553 = stablehlo.add %548, %552 : tensor<4x12x32xbf16>
    %554 = stablehlo.reshape %544 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %555 = stablehlo.dot_general %554, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %556 = stablehlo.transpose %555, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %557 = stablehlo.dot_general %554, %arg22, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %558 = stablehlo.add %553, %557 : tensor<4x12x32xbf16>
    %559 = stablehlo.multiply %21, %558 : tensor<4x12x32xbf16>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %560 = stablehlo.reduce(%559 init: %cst_95) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %561 = stablehlo.reshape %560 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %562 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %563 = stablehlo.multiply %558, %562 : tensor<4x12x32xbf16>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %564 = stablehlo.reduce(%561 init: %cst_96) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %565 = stablehlo.convert %563 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %566 = stablehlo.multiply %7, %565 : tensor<4x12x32xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %567 = stablehlo.reduce(%566 init: %cst_97) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %568 = stablehlo.reshape %567 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %569 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %570 = stablehlo.multiply %565, %569 : tensor<4x12x32xf32>
    %571 = stablehlo.multiply %568, %18 : tensor<4x12x1xf32>
    %cst_98 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %573 = stablehlo.divide %571, %572 : tensor<4x12x1xf32>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.reduce(%573 init: %cst_99) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %575 = stablehlo.broadcast_in_dim %574, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %576 = stablehlo.multiply %7, %575 : tensor<4x12x32xf32>
    %577 = stablehlo.add %570, %576 : tensor<4x12x32xf32>
    %578 = stablehlo.multiply %575, %7 : tensor<4x12x32xf32>
    %579 = stablehlo.add %577, %578 : tensor<4x12x32xf32>
    %580 = stablehlo.convert %579 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %581 = stablehlo.add %513, %580 : tensor<4x12x32xbf16>
    %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %582 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %583 = "stablehlo.scatter"(%582, %5, %581) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
      %660 = stablehlo.add %arg27, %arg28 : tensor<bf16>
      stablehlo.return %660 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %584 = stablehlo.add %460, %583 : tensor<64x32xbf16>
    %cst_101 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %585 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %586 = stablehlo.multiply %585, %360 : tensor<32x32xbf16>
    %587 = stablehlo.subtract %arg0, %586 : tensor<32x32xbf16>
    %cst_102 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %588 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %589 = stablehlo.multiply %588, %324 : tensor<32x32xbf16>
    %590 = stablehlo.subtract %arg1, %589 : tensor<32x32xbf16>
    %cst_103 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %591 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %592 = stablehlo.multiply %591, %365 : tensor<32x32xbf16>
    %593 = stablehlo.subtract %arg2, %592 : tensor<32x32xbf16>
    %cst_104 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %594 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %595 = stablehlo.multiply %594, %356 : tensor<32x32xbf16>
    %596 = stablehlo.subtract %arg3, %595 : tensor<32x32xbf16>
    %cst_105 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %597 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %598 = stablehlo.multiply %597, %298 : tensor<32x80xbf16>
    %599 = stablehlo.subtract %arg4, %598 : tensor<32x80xbf16>
    %cst_106 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %600 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %601 = stablehlo.multiply %600, %293 : tensor<80x32xbf16>
    %602 = stablehlo.subtract %arg5, %601 : tensor<80x32xbf16>
    %cst_107 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %603 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %604 = stablehlo.multiply %603, %275 : tensor<32xbf16>
    %605 = stablehlo.subtract %arg6, %604 : tensor<32xbf16>
    %cst_108 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %606 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %607 = stablehlo.multiply %606, %441 : tensor<32xbf16>
    %608 = stablehlo.subtract %arg7, %607 : tensor<32xbf16>
    %cst_109 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %609 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %610 = stablehlo.multiply %609, %372 : tensor<32xbf16>
    %611 = stablehlo.subtract %arg8, %610 : tensor<32xbf16>
    %cst_110 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %612 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %613 = stablehlo.multiply %612, %305 : tensor<32xbf16>
    %614 = stablehlo.subtract %arg9, %613 : tensor<32xbf16>
    %cst_111 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %615 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %616 = stablehlo.multiply %615, %268 : tensor<32x64xbf16>
    %617 = stablehlo.subtract %arg10, %616 : tensor<32x64xbf16>
    %cst_112 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %618 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %619 = stablehlo.multiply %618, %428 : tensor<32x32xbf16>
    %620 = stablehlo.subtract %arg11, %619 : tensor<32x32xbf16>
    %cst_113 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %621 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %622 = stablehlo.multiply %621, %391 : tensor<32x32xbf16>
    %623 = stablehlo.subtract %arg12, %622 : tensor<32x32xbf16>
    %cst_114 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %624 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %625 = stablehlo.multiply %624, %433 : tensor<32x32xbf16>
    %626 = stablehlo.subtract %arg13, %625 : tensor<32x32xbf16>
    %cst_115 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %627 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %628 = stablehlo.multiply %627, %424 : tensor<32x32xbf16>
    %629 = stablehlo.subtract %arg14, %628 : tensor<32x32xbf16>
    %cst_116 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %630 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %631 = stablehlo.multiply %630, %584 : tensor<64x32xbf16>
    %632 = stablehlo.subtract %arg15, %631 : tensor<64x32xbf16>
    %cst_117 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %633 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %634 = stablehlo.multiply %633, %564 : tensor<32xbf16>
    %635 = stablehlo.subtract %arg16, %634 : tensor<32xbf16>
    %cst_118 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %636 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %637 = stablehlo.multiply %636, %496 : tensor<32xbf16>
    %638 = stablehlo.subtract %arg17, %637 : tensor<32xbf16>
    %cst_119 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %639 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %640 = stablehlo.multiply %639, %489 : tensor<32x80xbf16>
    %641 = stablehlo.subtract %arg18, %640 : tensor<32x80xbf16>
    %cst_120 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %642 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %643 = stablehlo.multiply %642, %484 : tensor<80x32xbf16>
    %644 = stablehlo.subtract %arg19, %643 : tensor<80x32xbf16>
    %cst_121 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %645 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %646 = stablehlo.multiply %645, %551 : tensor<32x32xbf16>
    %647 = stablehlo.subtract %arg20, %646 : tensor<32x32xbf16>
    %cst_122 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %648 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %649 = stablehlo.multiply %648, %515 : tensor<32x32xbf16>
    %650 = stablehlo.subtract %arg21, %649 : tensor<32x32xbf16>
    %cst_123 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %651 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %652 = stablehlo.multiply %651, %556 : tensor<32x32xbf16>
    %653 = stablehlo.subtract %arg22, %652 : tensor<32x32xbf16>
    %cst_124 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %654 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %655 = stablehlo.multiply %654, %547 : tensor<32x32xbf16>
    %656 = stablehlo.subtract %arg23, %655 : tensor<32x32xbf16>
    %cst_125 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %657 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %658 = stablehlo.multiply %657, %466 : tensor<32xbf16>
    %659 = stablehlo.subtract %arg24, %658 : tensor<32xbf16>
    return %587, %590, %593, %596, %599, %602, %605, %608, %611, %614, %617, %620, %623, %626, %629, %632, %635, %638, %641, %644, %647, %650, %653, %656, %659, %260 : tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
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
  func.func private @_where_2(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
}
