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
    %133 = stablehlo.iota dim = 0 : tensor<16xi32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
    %135 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x16xi32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<4x16xi32>
    %137 = stablehlo.compare EQ, %135, %136, SIGNED : (tensor<4x16xi32>, tensor<4x16xi32>) -> tensor<4x16xi1>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %138 = call @_where_0(%137, %131#0, %c_26) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%139 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %141 = stablehlo.divide %140, %cst_29 : tensor<f32>
    %142 = stablehlo.negate %141 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.negate %cst_30 : tensor<f32>
    %cst_31 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %144 = stablehlo.divide %143, %cst_31 : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0] : (tensor<4xf32>) -> tensor<4x16xf32>
    %147 = call @_where_1(%137, %146) : (tensor<4x16xi1>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %148 = call @log_softmax_2(%131#1, %131#2, %147) : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %149 = stablehlo.convert %148 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
    %150 = stablehlo.dot_general %149, %128, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x32xbf16>) -> tensor<16x32xbf16>
    %151 = stablehlo.transpose %150, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %152 = stablehlo.dot_general %149, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<32x16xbf16>) -> tensor<4x32xbf16>
    %153 = stablehlo.convert %152 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %cst_32 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %155 = stablehlo.divide %153, %154 : tensor<4x32xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 2] : (tensor<4x32xf32>) -> tensor<4x9x32xf32>
    %157 = stablehlo.convert %156 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %158 = stablehlo.convert %157 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %159 = stablehlo.multiply %118, %158 : tensor<4x9x32xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %161 = stablehlo.reshape %160 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %162 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %163 = stablehlo.multiply %158, %162 : tensor<4x9x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%161 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %165 = stablehlo.convert %164 : (tensor<32xf32>) -> tensor<32xbf16>
    %166 = stablehlo.multiply %109, %163 : tensor<4x9x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %168 = stablehlo.reshape %167 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %169 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %170 = stablehlo.multiply %163, %169 : tensor<4x9x32xf32>
    %171 = stablehlo.multiply %168, %116 : tensor<4x9x1xf32>
    %172 = call @_var_3(%110#1, %110#2, %110#3, %171) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %173 = stablehlo.negate %170 : tensor<4x9x32xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%173 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %175 = stablehlo.reshape %174 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %176 = stablehlo.add %172, %170 : tensor<4x9x32xf32>
    %cst_37 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %178 = stablehlo.divide %175, %177 : tensor<4x9x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.reduce(%178 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %181 = stablehlo.add %176, %180 : tensor<4x9x32xf32>
    %182 = stablehlo.convert %181 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %183 = stablehlo.dot_general %182, %100, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x80xbf16>) -> tensor<32x80xbf16>
    %184 = stablehlo.transpose %183, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %185 = stablehlo.dot_general %182, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<80x32xbf16>) -> tensor<4x9x80xbf16>
    %186 = stablehlo.multiply %82, %185 : tensor<4x9x80xbf16>
    %187 = stablehlo.multiply %185, %99 : tensor<4x9x80xbf16>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %188 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %189 = stablehlo.multiply %188, %186 : tensor<4x9x80xbf16>
    %190 = stablehlo.multiply %189, %95 : tensor<4x9x80xbf16>
    %191 = stablehlo.multiply %190, %93 : tensor<4x9x80xbf16>
    %192 = stablehlo.add %190, %191 : tensor<4x9x80xbf16>
    %cst_40 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %194 = stablehlo.multiply %193, %192 : tensor<4x9x80xbf16>
    %195 = stablehlo.add %187, %194 : tensor<4x9x80xbf16>
    %cst_41 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %196 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %197 = stablehlo.multiply %196, %194 : tensor<4x9x80xbf16>
    %198 = stablehlo.multiply %197, %87 : tensor<4x9x80xbf16>
    %199 = stablehlo.add %195, %198 : tensor<4x9x80xbf16>
    %200 = stablehlo.dot_general %199, %81, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<4x9x32xbf16>) -> tensor<80x32xbf16>
    %201 = stablehlo.transpose %200, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %202 = stablehlo.dot_general %199, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<32x80xbf16>) -> tensor<4x9x32xbf16>
    %203 = stablehlo.convert %202 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %204 = stablehlo.multiply %76, %203 : tensor<4x9x32xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.reshape %205 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %207 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %208 = stablehlo.multiply %203, %207 : tensor<4x9x32xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%206 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %210 = stablehlo.convert %209 : (tensor<32xf32>) -> tensor<32xbf16>
    %211 = stablehlo.multiply %67, %208 : tensor<4x9x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.reduce(%211 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %213 = stablehlo.reshape %212 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %214 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %215 = stablehlo.multiply %208, %214 : tensor<4x9x32xf32>
    %216 = stablehlo.multiply %213, %74 : tensor<4x9x1xf32>
    %217 = call @_var_3(%68#1, %68#2, %68#3, %216) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %218 = stablehlo.negate %215 : tensor<4x9x32xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_45) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %220 = stablehlo.reshape %219 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %221 = stablehlo.add %217, %215 : tensor<4x9x32xf32>
    %cst_46 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %223 = stablehlo.divide %220, %222 : tensor<4x9x1xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.reduce(%223 init: %cst_47) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %226 = stablehlo.add %221, %225 : tensor<4x9x32xf32>
    %227 = stablehlo.convert %226 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %228 = stablehlo.add %182, %227 : tensor<4x9x32xbf16>
    %229 = stablehlo.dot_general %228, %58, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %230 = stablehlo.transpose %229, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %231 = stablehlo.dot_general %228, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %232 = stablehlo.reshape %231 : (tensor<4x9x32xbf16>) -> tensor<4x9x2x1x16xbf16>
    %233 = stablehlo.transpose %232, dims = [0, 2, 4, 3, 1] : (tensor<4x9x2x1x16xbf16>) -> tensor<4x2x16x1x9xbf16>
    %234 = stablehlo.dot_general %233, %34, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x9xbf16>, tensor<4x9x2x16xbf16>) -> tensor<4x2x1x9x9xbf16>
    %235 = stablehlo.dot_general %233, %55, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x9xbf16>, tensor<4x2x1x9x9xbf16>) -> tensor<4x2x16x9xbf16>
    %236 = stablehlo.transpose %235, dims = [0, 3, 1, 2] : (tensor<4x2x16x9xbf16>) -> tensor<4x9x2x16xbf16>
    %237 = stablehlo.convert %234 : (tensor<4x2x1x9x9xbf16>) -> tensor<4x2x1x9x9xf32>
    %238 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %239 = stablehlo.multiply %237, %238 : tensor<4x2x1x9x9xf32>
    %240 = stablehlo.multiply %239, %47 : tensor<4x2x1x9x9xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_48) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x9x9xf32>, tensor<f32>) -> tensor<4x2x1x9xf32>
    %242 = stablehlo.reshape %241 : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x1xf32>
    %243 = stablehlo.negate %242 : tensor<4x2x1x9x1xf32>
    %244 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x9x1xf32>) -> tensor<4x2x1x9x9xf32>
    %245 = stablehlo.divide %237, %244 : tensor<4x2x1x9x9xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.reduce(%243 init: %cst_49) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x9x1xf32>, tensor<f32>) -> tensor<4x2x9xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1, 3] : (tensor<4x2x9xf32>) -> tensor<4x2x1x9xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2, 3] : (tensor<4x2x1x9xf32>) -> tensor<4x2x1x9x9xf32>
    %249 = stablehlo.add %245, %248 : tensor<4x2x1x9x9xf32>
    %250 = stablehlo.multiply %249, %47 : tensor<4x2x1x9x9xf32>
    %cst_50 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x2x1x9x9xf32>
    %252 = stablehlo.multiply %250, %251 : tensor<4x2x1x9x9xf32>
    %253 = stablehlo.convert %252 : (tensor<4x2x1x9x9xf32>) -> tensor<4x2x1x9x9xbf16>
    %254 = stablehlo.transpose %253, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x9x9xbf16>) -> tensor<4x2x9x9x1xbf16>
    %255 = stablehlo.dot_general %254, %32, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x9x9x1xbf16>, tensor<4x9x2x16xbf16>) -> tensor<4x2x9x1x16xbf16>
    %256 = stablehlo.transpose %255, dims = [0, 2, 1, 3, 4] : (tensor<4x2x9x1x16xbf16>) -> tensor<4x9x2x1x16xbf16>
    %257 = stablehlo.dot_general %254, %35, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x9x9x1xbf16>, tensor<4x9x2x1x16xbf16>) -> tensor<4x2x9x16xbf16>
    %258 = stablehlo.transpose %257, dims = [0, 2, 1, 3] : (tensor<4x2x9x16xbf16>) -> tensor<4x9x2x16xbf16>
    %259 = stablehlo.reshape %256 : (tensor<4x9x2x1x16xbf16>) -> tensor<4x9x2x16xbf16>
    %260 = stablehlo.reshape %236 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %261 = stablehlo.dot_general %260, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %262 = stablehlo.transpose %261, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %263 = stablehlo.dot_general %260, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %264 = stablehlo.reshape %258 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %265 = stablehlo.dot_general %264, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %266 = stablehlo.transpose %265, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %267 = stablehlo.dot_general %264, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %268 = stablehlo.add %263, %267 : tensor<4x9x32xbf16>
    %269 = stablehlo.reshape %259 : (tensor<4x9x2x16xbf16>) -> tensor<4x9x32xbf16>
    %270 = stablehlo.dot_general %269, %28, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x32xbf16>) -> tensor<32x32xbf16>
    %271 = stablehlo.transpose %270, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %272 = stablehlo.dot_general %269, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x32xbf16>) -> tensor<4x9x32xbf16>
    %273 = stablehlo.add %268, %272 : tensor<4x9x32xbf16>
    %274 = stablehlo.convert %273 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %275 = stablehlo.multiply %23, %274 : tensor<4x9x32xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %276 = stablehlo.reduce(%275 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<32xf32>
    %277 = stablehlo.reshape %276 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %278 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x9x32xf32>
    %279 = stablehlo.multiply %274, %278 : tensor<4x9x32xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.reduce(%277 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %281 = stablehlo.convert %280 : (tensor<32xf32>) -> tensor<32xbf16>
    %282 = stablehlo.multiply %14, %279 : tensor<4x9x32xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%282 init: %cst_53) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %284 = stablehlo.reshape %283 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %285 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %286 = stablehlo.multiply %279, %285 : tensor<4x9x32xf32>
    %287 = stablehlo.multiply %284, %21 : tensor<4x9x1xf32>
    %288 = call @_var_3(%15#1, %15#2, %15#3, %287) : (tensor<4x9x32xf32>, tensor<f32>, tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x32xf32>
    %289 = stablehlo.negate %286 : tensor<4x9x32xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.reduce(%289 init: %cst_54) applies stablehlo.add across dimensions = [2] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x9xf32>
    %291 = stablehlo.reshape %290 : (tensor<4x9xf32>) -> tensor<4x9x1xf32>
    %292 = stablehlo.add %288, %286 : tensor<4x9x32xf32>
    %cst_55 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %294 = stablehlo.divide %291, %293 : tensor<4x9x1xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %295 = stablehlo.reduce(%294 init: %cst_56) applies stablehlo.add across dimensions = [2] : (tensor<4x9x1xf32>, tensor<f32>) -> tensor<4x9xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1] : (tensor<4x9xf32>) -> tensor<4x9x32xf32>
    %297 = stablehlo.add %292, %296 : tensor<4x9x32xf32>
    %298 = stablehlo.convert %297 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %299 = stablehlo.add %228, %298 : tensor<4x9x32xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %300 = stablehlo.reduce(%299 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<4x9x32xbf16>, tensor<bf16>) -> tensor<9x32xbf16>
    %301 = stablehlo.reshape %300 : (tensor<9x32xbf16>) -> tensor<1x9x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %302 = stablehlo.reduce(%301 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<1x9x32xbf16>, tensor<bf16>) -> tensor<9x32xbf16>
    %303 = stablehlo.dot_general %299, %3, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x48xbf16>) -> tensor<32x48xbf16>
    %304 = stablehlo.transpose %303, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %cst_59 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %305 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %306 = stablehlo.multiply %305, %151 : tensor<32x16xbf16>
    %307 = stablehlo.subtract %arg0, %306 : tensor<32x16xbf16>
    %cst_60 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %308 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %309 = stablehlo.multiply %308, %281 : tensor<32xbf16>
    %310 = stablehlo.subtract %arg1, %309 : tensor<32xbf16>
    %cst_61 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %311 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %312 = stablehlo.multiply %311, %210 : tensor<32xbf16>
    %313 = stablehlo.subtract %arg2, %312 : tensor<32xbf16>
    %cst_62 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %314 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %315 = stablehlo.multiply %314, %201 : tensor<32x80xbf16>
    %316 = stablehlo.subtract %arg3, %315 : tensor<32x80xbf16>
    %cst_63 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %317 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %318 = stablehlo.multiply %317, %184 : tensor<80x32xbf16>
    %319 = stablehlo.subtract %arg4, %318 : tensor<80x32xbf16>
    %cst_64 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %320 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %321 = stablehlo.multiply %320, %266 : tensor<32x32xbf16>
    %322 = stablehlo.subtract %arg5, %321 : tensor<32x32xbf16>
    %cst_65 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %323 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %324 = stablehlo.multiply %323, %230 : tensor<32x32xbf16>
    %325 = stablehlo.subtract %arg6, %324 : tensor<32x32xbf16>
    %cst_66 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %326 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %327 = stablehlo.multiply %326, %271 : tensor<32x32xbf16>
    %328 = stablehlo.subtract %arg7, %327 : tensor<32x32xbf16>
    %cst_67 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %329 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %330 = stablehlo.multiply %329, %262 : tensor<32x32xbf16>
    %331 = stablehlo.subtract %arg8, %330 : tensor<32x32xbf16>
    %cst_68 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %332 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %333 = stablehlo.multiply %332, %165 : tensor<32xbf16>
    %334 = stablehlo.subtract %arg9, %333 : tensor<32xbf16>
    %cst_69 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %335 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %336 = stablehlo.multiply %335, %304 : tensor<48x32xbf16>
    %337 = stablehlo.subtract %arg10, %336 : tensor<48x32xbf16>
    %cst_70 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %338 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<9x32xbf16>
    %339 = stablehlo.multiply %338, %302 : tensor<9x32xbf16>
    %340 = stablehlo.subtract %arg11, %339 : tensor<9x32xbf16>
    return %307, %310, %313, %316, %319, %322, %325, %328, %331, %334, %337, %340, %142 : tensor<32x16xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32xbf16>, tensor<48x32xbf16>, tensor<9x32xbf16>, tensor<f32>
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
  func.func private @_where_0(%arg0: tensor<4x16xi1>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<4x16xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x16xi1>, tensor<4x16xf32>
    return %2 : tensor<4x16xf32>
  }
  func.func private @_where_1(%arg0: tensor<4x16xi1>, %arg1: tensor<4x16xf32>) -> tensor<4x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x16xi1>, tensor<4x16xf32>
    return %1 : tensor<4x16xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<4x16xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<4x16xf32>) -> tensor<4x16xf32> {
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
  func.func private @_var_3(%arg0: tensor<4x9x32xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<4x9x1xf32>) -> tensor<4x9x32xf32> {
    %0 = call @_where_4(%arg2, %arg3) : (tensor<i1>, tensor<4x9x1xf32>) -> tensor<4x9x1xf32>
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
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<4x9x1xf32>) -> tensor<4x9x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x9x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<4x9x1xf32>
    return %1 : tensor<4x9x1xf32>
  }
}
