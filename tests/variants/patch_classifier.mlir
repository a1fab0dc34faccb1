module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x16xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<48x32xbf16>, %arg11: tensor<9x32xbf16>, %arg12: tensor<4x12x12x3xf32>, %arg13: tensor<4xi32>) -> (tensor<32x16xbf16> {jax.result_info = "result[0]['classes']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm2']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wk']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wo']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wq']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['layers'][0]['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['patch']"}, tensor<9x32xbf16> {jax.result_info = "result[0]['position']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg12 : (tensor<4x12x12x3xf32>) -> tensor<4x3x4x3x4x3xf32>
    %1 = stablehlo.transpose %0, dims = [0, 1, 3, 2, 4, 5] : (tensor<4x3x4x3x4x3xf32>) -> tensor<4x3x3x4x4x3xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x3x3x4x4x3xf32>) -> tensor<4x9x48xf32>
    %3 = stablehlo.convert %2 : (tensor<4x9x48xf32>) -> tensor<4x9x48xbf16>
    %4 = stablehlo.dot_general %3, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x48xbf16>, tensor<48x32xbf16>) -> tensor<4x9x32xbf16>
    %5 = stablehlo.broadcast_in_dim %arg11, dims = [1, 2] : (tensor<9x32xbf16>) -> tensor<1x9x32xbf16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x9x32xbf16>) -> tensor<4x9x32xbf16>
    %7 = stablehlo.add %4, %6 : tensor<4x9x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x9x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %14 = stablehlo.subtract %8, %13 : tensor<4x9x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15:4 = call @_var(%8, %c) : (tensor<4x9x32xf32>, tensor<i32>) -> (tensor<4x9x1xf32>, tensor<4x9x32xf32>, tensor<f32>, tensor<i1>)
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %17 = stablehlo.add %15#0, %16 : tensor<4x9x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x9x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x9x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x9x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %23 = stablehlo.multiply %14, %22 : tensor<4x9x32xf32>
    %24 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %27 = stablehlo.multiply %23, %26 : tensor<4x9x32xf32>
    %28 = stablehlo.convert %27 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %29 = stablehlo.dot_general %28, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x9x32xbf16>) -> tensor<4x9x2x16xbf16>
    %31 = stablehlo.dot_general %28, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %32 = stablehlo.reshape %31 : (tensor<4x9x32xbf16>) -> tensor<4x9x2x16xbf16>
    %33 = stablehlo.dot_general %28, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %34 = stablehlo.reshape %33 : (tensor<4x9x32xbf16>) -> tensor<4x9x2x16xbf16>
    %35 = stablehlo.reshape %30 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x2x1x16xbf16>
    %36 = stablehlo.dot_general %32, %35, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x9x2x16xbf16>, tensor<4x9x2x1x16xbf16>) -> tensor<4x2x9x9x1xbf16>
    %37 = stablehlo.transpose %36, dims = [0, 1, 4, 3, 2] : (tensor<4x2x9x9x1xbf16>) -> tensor<4x2x1x9x9xbf16>
    %38 = stablehlo.convert %37 : (tensor<4x2x1x9x9xbf16>) -> tensor<4x2x1x9x9xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x9x9xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<4x2x1x9x9xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_4) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x9x9xf32>, tensor<f32>) -> tensor<4x2x1x9xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x1x9xf32>
    %43 = stablehlo.maximum %42, %41 : tensor<4x2x1x9xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2, 3] : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %46 = stablehlo.subtract %40, %45 : tensor<4x2x1x9x9xf32>
    %47 = stablehlo.exponential %46 : tensor<4x2x1x9x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_6) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x9x9xf32>, tensor<f32>) -> tensor<4x2x1x9xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %51 = stablehlo.divide %47, %50 : tensor<4x2x1x9x9xf32>
    %52 = stablehlo.multiply %49, %49 : tensor<4x2x1x9x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x9x1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<4x2x1x9x1xf32>
    %55 = stablehlo.convert %51 : (tensor<4x2x1x9x9xf32>) -> tensor<4x2x1x9x9xbf16>
    %56 = stablehlo.dot_general %34, %55, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x9x2x16xbf16>, tensor<4x2x1x9x9xbf16>) -> tensor<4x2x16x1x9xbf16>
    %57 = stablehlo.transpose %56, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x9xbf16>) -> tensor<4x9x2x1x16xbf16>
    %58 = stablehlo.reshape %57 : (tensor<4x9x2x1x16xbf16>) -> tensor<4x9x32xbf16>
    %59 = stablehlo.dot_general %58, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %60 = stablehlo.add %7, %59 : tensor<4x9x32xbf16>
    %61 = stablehlo.convert %60 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %cst_9 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %65 = stablehlo.divide %63, %64 : tensor<4x9x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %67 = stablehlo.subtract %61, %66 : tensor<4x9x32xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %68:4 = call @_var(%61, %c_10) : (tensor<4x9x32xf32>, tensor<i32>) -> (tensor<4x9x1xf32>, tensor<4x9x32xf32>, tensor<f32>, tensor<i1>)
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %70 = stablehlo.add %68#0, %69 : tensor<4x9x1xf32>
    %71 = stablehlo.rsqrt %70 : tensor<4x9x1xf32>
    %72 = stablehlo.divide %71, %70 : tensor<4x9x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<4x9x1xf32>
    %75 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %76 = stablehlo.multiply %67, %75 : tensor<4x9x32xf32>
    %77 = stablehlo.convert %arg2 : (tensor<32xbf16>) -> tensor<32xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %80 = stablehlo.multiply %76, %79 : tensor<4x9x32xf32>
    %81 = stablehlo.convert %80 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %82 = stablehlo.dot_general %81, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x80xbf16>) -> tensor<4x9x80xbf16>
    %83 = stablehlo.multiply %82, %82 : tensor<4x9x80xbf16>
    %84 = stablehlo.multiply %83, %82 : tensor<4x9x80xbf16>
    %85 = stablehlo.multiply %82, %82 : tensor<4x9x80xbf16>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %87 = stablehlo.multiply %86, %85 : tensor<4x9x80xbf16>
    %cst_14 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %89 = stablehlo.multiply %88, %84 : tensor<4x9x80xbf16>
    %90 = stablehlo.add %82, %89 : tensor<4x9x80xbf16>
    %cst_15 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %91 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %92 = stablehlo.multiply %91, %90 : tensor<4x9x80xbf16>
    %93 = stablehlo.tanh %92 : tensor<4x9x80xbf16>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %94 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %95 = stablehlo.subtract %94, %93 : tensor<4x9x80xbf16>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %96 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %97 = stablehlo.add %96, %93 : tensor<4x9x80xbf16>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %99 = stablehlo.multiply %98, %97 : tensor<4x9x80xbf16>
    %100 = stablehlo.multiply %82, %99 : tensor<4x9x80xbf16>
    %101 = stablehlo.dot_general %100, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<80x32xbf16>) -> tensor<4x9x32xbf16>
    %102 = stablehlo.add %60, %101 : tensor<4x9x32xbf16>
    %103 = stablehlo.convert %102 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %107 = stablehlo.divide %105, %106 : tensor<4x9x1xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %109 = stablehlo.subtract %103, %108 : tensor<4x9x32xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %110:4 = call @_var(%103, %c_21) : (tensor<4x9x32xf32>, tensor<i32>) -> (tensor<4x9x1xf32>, tensor<4x9x32xf32>, tensor<f32>, tensor<i1>)
    %cst_22 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %112 = stablehlo.add %110#0, %111 : tensor<4x9x1xf32>
    %113 = stablehlo.rsqrt %112 : tensor<4x9x1xf32>
    %114 = stablehlo.divide %113, %112 : tensor<4x9x1xf32>
    %cst_23 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<4x9x1xf32>
    %117 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %118 = stablehlo.multiply %109, %117 : tensor<4x9x32xf32>
    %119 = stablehlo.convert %arg9 : (tensor<32xbf16>) -> tensor<32xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [2] : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %122 = stablehlo.multiply %118, %121 : tensor<4x9x32xf32>
    %123 = stablehlo.convert %122 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %124 = stablehlo.convert %123 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %cst_25 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %127 = stablehlo.divide %125, %126 : tensor<4x32xf32>
    %128 = stablehlo.convert %127 : (tensor<4x32xf32>) -> tensor<4x32xbf16>
    %129 = stablehlo.dot_general %128, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x16xbf16>) -> tensor<4x16xbf16>
    %130 = stablehlo.convert %129 : (tensor<4x16xbf16>) -> tensor<4x16xf32>
    %131:3 = call @log_softmax(%130) : (tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x1xf32>)
    %132 = stablehlo.broadcast_in_dim %arg13, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %133:2 = call @take_along_axis(%131#0, %132) : (tensor<4x16xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133#0 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %135 = stablehlo.divide %134, %cst_27 : tensor<f32>
    %136 = stablehlo.negate %135 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.negate %cst_28 : tensor<f32>
    %cst_29 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %138 = stablehlo.divide %137, %cst_29 : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %140 = call @take_along_axis_0(%133#1, %139) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x16xf32>
    %141 = call @log_softmax_1(%131#1, %131#2, %140) : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %142 = stablehlo.convert %141 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
    %143 = stablehlo.dot_general %142, %128, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x32xbf16>) -> tensor<16x32xbf16>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %145 = stablehlo.dot_general %142, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<32x16xbf16>) -> tensor<4x32xbf16>
    %146 = stablehlo.convert %145 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %cst_30 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %148 = stablehlo.divide %146, %147 : tensor<4x32xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 2] : (tensor<4x32xf32>) -> tensor<4x9x32xf32>
    %150 = stablehlo.convert %149 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %151 = stablehlo.convert %150 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %152 = stablehlo.multiply %118, %151 : tensor<4x9x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %154 = stablehlo.reshape %153 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %155 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %156 = stablehlo.multiply %151, %155 : tensor<4x9x32xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%154 init: %cst_32) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %158 = stablehlo.convert %157 : (tensor<32xf32>) -> tensor<32xbf16>
    %159 = stablehlo.multiply %109, %156 : tensor<4x9x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %161 = stablehlo.reshape %160 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %162 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %163 = stablehlo.multiply %156, %162 : tensor<4x9x32xf32>
    %164 = stablehlo.multiply %161, %116 : tensor<4x9x1xf32>
    %165 = call @_var_2(%110#1, %110#2, %110#3, %164) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %166 = stablehlo.negate %163 : tensor<4x9x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %168 = stablehlo.reshape %167 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %169 = stablehlo.add %165, %163 : tensor<4x9x32xf32>
    %cst_35 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %171 = stablehlo.divide %168, %170 : tensor<4x9x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.reduce(%171 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %174 = stablehlo.add %169, %173 : tensor<4x9x32xf32>
    %175 = stablehlo.convert %174 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %176 = stablehlo.dot_general %175, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x80xbf16>) -> tensor<32x80xbf16>
    %177 = stablehlo.transpose %176, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %178 = stablehlo.dot_general %175, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<80x32xbf16>) -> tensor<4x9x80xbf16>
    %179 = stablehlo.multiply %82, %178 : tensor<4x9x80xbf16>
    %180 = stablehlo.multiply %178, %99 : tensor<4x9x80xbf16>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %182 = stablehlo.multiply %181, %179 : tensor<4x9x80xbf16>
    %183 = stablehlo.multiply %182, %95 : tensor<4x9x80xbf16>
    %184 = stablehlo.multiply %183, %93 : tensor<4x9x80xbf16>
    %185 = stablehlo.add %183, %184 : tensor<4x9x80xbf16>
    %cst_38 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %186 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %187 = stablehlo.multiply %186, %185 : tensor<4x9x80xbf16>
    %188 = stablehlo.add %180, %187 : tensor<4x9x80xbf16>
    %cst_39 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %190 = stablehlo.multiply %189, %187 : tensor<4x9x80xbf16>
    %191 = stablehlo.multiply %190, %87 : tensor<4x9x80xbf16>
    %192 = stablehlo.add %188, %191 : tensor<4x9x80xbf16>
    %193 = stablehlo.dot_general %192, %81, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<4x9x32xbf16>) -> tensor<80x32xbf16>
    %194 = stablehlo.transpose %193, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %195 = stablehlo.dot_general %192, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<32x80xbf16>) -> tensor<4x9x32xbf16>
    %196 = stablehlo.convert %195 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %197 = stablehlo.multiply %76, %196 : tensor<4x9x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.reshape %198 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %200 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %201 = stablehlo.multiply %196, %200 : tensor<4x9x32xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%199 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %203 = stablehlo.convert %202 : (tensor<32xf32>) -> tensor<32xbf16>
    %204 = stablehlo.multiply %67, %201 : tensor<4x9x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %206 = stablehlo.reshape %205 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %207 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %208 = stablehlo.multiply %201, %207 : tensor<4x9x32xf32>
    %209 = stablehlo.multiply %206, %74 : tensor<4x9x1xf32>
    %210 = call @_var_2(%68#1, %68#2, %68#3, %209) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %211 = stablehlo.negate %208 : tensor<4x9x32xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%211 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %213 = stablehlo.reshape %212 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %214 = stablehlo.add %210, %208 : tensor<4x9x32xf32>
    %cst_44 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %216 = stablehlo.divide %213, %215 : tensor<4x9x1xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %219 = stablehlo.add %214, %218 : tensor<4x9x32xf32>
    %220 = stablehlo.convert %219 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %221 = stablehlo.add %175, %220 : tensor<4x9x32xbf16>
    %222 = stablehlo.dot_general %221, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %223 = stablehlo.transpose %222, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %224 = stablehlo.dot_general %221, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %225 = stablehlo.reshape %224 : (tensor<4x9x32xbf16>) -> tensor<4x9x2x1x16xbf16>
    %226 = stablehlo.transpose %225, dims = [0, 2, 4, 3, 1] : (tensor<4x9x2x1x16xbf16>) -> tensor<4x2x16x1x9xbf16>
    %227 = stablehlo.dot_general %226, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x9xbf16>, tensor<4x9x2x16xbf16>) -> tensor<4x2x1x9x9xbf16>
    %228 = stablehlo.dot_general %226, %55, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x9xbf16>, tensor<4x2x1x9x9xbf16>) -> tensor<4x2x16x9xbf16>
    %229 = stablehlo.transpose %228, dims = [0, 3, 1, 2] : (tensor<4x2x16x9xbf16>) -> tensor<4x9x2x16xbf16>
    %230 = stablehlo.convert %227 : (tensor<4x2x1x9x9xbf16>) -> tensor<4x2x1x9x9xf32>
    %231 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %232 = stablehlo.multiply %230, %231 : tensor<4x2x1x9x9xf32>
    %233 = stablehlo.multiply %232, %47 : tensor<4x2x1x9x9xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.reduce(%233 init: %cst_46) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x9x9xf32>, tensor<f32>) -> tensor<4x2x1x9xf32>
    %235 = stablehlo.reshape %234 : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x1xf32>
    %236 = stablehlo.negate %235 : tensor<4x2x1x9x1xf32>
    %237 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %238 = stablehlo.divide %230, %237 : tensor<4x2x1x9x9xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.reduce(%236 init: %cst_47) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x9x1xf32>, tensor<f32>) -> tensor<4x2x9xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 3] : (tensor<4x2x9xf32>) -> tensor<4x2x1x9xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2, 3] : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x9xf32>
    %242 = stablehlo.add %238, %241 : tensor<4x2x1x9x9xf32>
    %243 = stablehlo.multiply %242, %47 : tensor<4x2x1x9x9xf32>
    %cst_48 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x2x1x9x9xf32>
    %245 = stablehlo.multiply %243, %244 : tensor<4x2x1x9x9xf32>
    %246 = stablehlo.convert %245 : (tensor<4x2x1x9x9xf32>) -> tensor<4x2x1x9x9xbf16>
    %247 = stablehlo.transpose %246, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x9x9xbf16>) -> tensor<4x2x9x9x1xbf16>
    %248 = stablehlo.dot_general %247, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x9x9x1xbf16>, tensor<4x9x2x16xbf16>) -> tensor<4x2x9x1x16xbf16>
    %249 = stablehlo.transpose %248, dims = [0, 2, 1, 3, 4] : (tensor<4x2x9x1x16xbf16>) -> tensor<4x9x2x1x16xbf16>
    %250 = stablehlo.dot_general %247, %35, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x9x9x1xbf16>, tensor<4x9x2x1x16xbf16>) -> tensor<4x2x9x16xbf16>
    %251 = stablehlo.transpose %250, dims = [0, 2, 1, 3] : (tensor<4x2x9x16xbf16>) -> tensor<4x9x2x16xbf16>
    %252 = stablehlo.reshape %249 : (tensor<4x9x2x1x16xbf16>) -> tensor<4x9x2x16xbf16>
    %253 = stablehlo.reshape %229 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %254 = stablehlo.dot_general %253, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %255 = stablehlo.transpose %254, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %256 = stablehlo.dot_general %253, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %257 = stablehlo.reshape %251 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %258 = stablehlo.dot_general %257, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %259 = stablehlo.transpose %258, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %260 = stablehlo.dot_general %257, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %261 = stablehlo.add %256, %260 : tensor<4x9x32xbf16>
    %262 = stablehlo.reshape %252 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %263 = stablehlo.dot_general %262, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %264 = stablehlo.transpose %263, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %265 = stablehlo.dot_general %262, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %266 = stablehlo.add %261, %265 : tensor<4x9x32xbf16>
    %267 = stablehlo.convert %266 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %268 = stablehlo.multiply %23, %267 : tensor<4x9x32xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.reduce(%268 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %270 = stablehlo.reshape %269 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %271 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %272 = stablehlo.multiply %267, %271 : tensor<4x9x32xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %273 = stablehlo.reduce(%270 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %274 = stablehlo.convert %273 : (tensor<32xf32>) -> tensor<32xbf16>
    %275 = stablehlo.multiply %14, %272 : tensor<4x9x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%275 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %277 = stablehlo.reshape %276 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %278 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %279 = stablehlo.multiply %272, %278 : tensor<4x9x32xf32>
    %280 = stablehlo.multiply %277, %21 : tensor<4x9x1xf32>
    %281 = call @_var_2(%15#1, %15#2, %15#3, %280) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %282 = stablehlo.negate %279 : tensor<4x9x32xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%282 init: %cst_52) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %284 = stablehlo.reshape %283 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %285 = stablehlo.add %281, %279 : tensor<4x9x32xf32>
    %cst_53 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %287 = stablehlo.divide %284, %286 : tensor<4x9x1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %288 = stablehlo.reduce(%287 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %290 = stablehlo.add %285, %289 : tensor<4x9x32xf32>
    %291 = stablehlo.convert %290 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %292 = stablehlo.add %221, %291 : tensor<4x9x32xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %293 = stablehlo.reduce(%292 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<4x9x32xbf16>, tensor<bf16>) -> tensor<9x32xbf16>
    %294 = stablehlo.reshape %293 : (tensor<9x32xbf16>) -> tensor<1x9x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %295 = stablehlo.reduce(%294 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x9x32xbf16>, tensor<bf16>) -> tensor<9x32xbf16>
    %296 = stablehlo.dot_general %292, %3, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x48xbf16>) -> tensor<32x48xbf16>
    %297 = stablehlo.transpose %296, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %cst_57 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %298 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %299 = stablehlo.multiply %298, %144 : tensor<32x16xbf16>
    %300 = stablehlo.subtract %arg0, %299 : tensor<32x16xbf16>
    %cst_58 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %301 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %302 = stablehlo.multiply %301, %274 : tensor<32xbf16>
    %303 = stablehlo.subtract %arg1, %302 : tensor<32xbf16>
    %cst_59 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %304 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %305 = stablehlo.multiply %304, %203 : tensor<32xbf16>
    %306 = stablehlo.subtract %arg2, %305 : tensor<32xbf16>
    %cst_60 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %307 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %308 = stablehlo.multiply %307, %194 : tensor<32x80xbf16>
    %309 = stablehlo.subtract %arg3, %308 : tensor<32x80xbf16>
    %cst_61 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %310 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %311 = stablehlo.multiply %310, %177 : tensor<80x32xbf16>
    %312 = stablehlo.subtract %arg4, %311 : tensor<80x32xbf16>
    %cst_62 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %313 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %314 = stablehlo.multiply %313, %259 : tensor<32x32xbf16>
    %315 = stablehlo.subtract %arg5, %314 : tensor<32x32xbf16>
    %cst_63 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %316 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %317 = stablehlo.multiply %316, %223 : tensor<32x32xbf16>
    %318 = stablehlo.subtract %arg6, %317 : tensor<32x32xbf16>
    %cst_64 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %319 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %320 = stablehlo.multiply %319, %264 : tensor<32x32xbf16>
    %321 = stablehlo.subtract %arg7, %320 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %322 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %323 = stablehlo.multiply %322, %255 : tensor<32x32xbf16>
    %324 = stablehlo.subtract %arg8, %323 : tensor<32x32xbf16>
    %cst_66 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %325 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %326 = stablehlo.multiply %325, %158 : tensor<32xbf16>
    %327 = stablehlo.subtract %arg9, %326 : tensor<32xbf16>
    %cst_67 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %328 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %329 = stablehlo.multiply %328, %297 : tensor<48x32xbf16>
    %330 = stablehlo.subtract %arg10, %329 : tensor<48x32xbf16>
    %cst_68 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %331 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<9x32xbf16>
    %332 = stablehlo.multiply %331, %295 : tensor<9x32xbf16>
    %333 = stablehlo.subtract %arg11, %332 : tensor<9x32xbf16>
    return %300, %303, %306, %309, %312, %315, %318, %321, %324, %327, %330, %333, %136 : tensor<32x16xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<48x32xbf16>, tensor<9x32xbf16>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<4x9x32xf32>, %arg1: tensor<i32>) -> (tensor<4x9x1xf32>, tensor<4x9x32xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<4x9x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x9x32xf32>
    %6 = chlo.square %5 : tensor<4x9x32xf32> -> tensor<4x9x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x9x32xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x9x32xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x9x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9x1xf32>
    return %16, %8, %10, %15 : tensor<4x9x1xf32>, tensor<4x9x32xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<4x9x1xf32>, %arg2: tensor<f32>) -> tensor<4x9x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<4x9x1xf32>
    return %2 : tensor<4x9x1xf32>
  }
  func.func private @log_softmax(%arg0: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x16xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x16xf32>
    %6 = stablehlo.exponential %5 : tensor<4x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.log %8 : tensor<4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x16xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x16xf32>
    return %11, %6, %8 : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x16xf32>, %arg1: tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x1xi1>
    %c_0 = stablehlo.constant dense<16> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x1xi1>, tensor<4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xi32>) -> tensor<4x1x1xi32>
    %c_1 = stablehlo.constant dense<15> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x1x1xi32>, tensor<4x1x1xi32>) -> tensor<4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x1x1xi1>, tensor<i1>) -> tensor<4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x16xf32>, tensor<4x1x1xi32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x1xi1>, tensor<4x1xf32>
    return %15, %5 : tensor<4x1xf32>, tensor<4x1x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<4x1x1xi32>, %arg1: tensor<4x1xf32>) -> tensor<4x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x16xf32>, tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<4x16xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<4x16xf32>) -> tensor<4x16xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.reshape %1 : (tensor<4xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xf32>) -> tensor<4x16xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x16xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x16xf32>
    return %7 : tensor<4x16xf32>
  }
  func.func private @_var_2(%arg0: tensor<4x9x32xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x9x1xf32>) -> tensor<4x9x32xf32> {
    %0 = call @_where_3(%arg2, %arg3) : (tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<4x9x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<4x9x32xf32>
    %6 = stablehlo.negate %5 : tensor<4x9x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %8 = stablehlo.reshape %7 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x9x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %13 = stablehlo.add %5, %12 : tensor<4x9x32xf32>
    return %13 : tensor<4x9x32xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<4x9x1xf32>) -> tensor<4x9x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<4x9x1xf32>
    return %1 : tensor<4x9x1xf32>
  }
}
