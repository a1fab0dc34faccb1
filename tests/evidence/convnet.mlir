module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<3x3x3x16xf32>, %arg9: tensor<3x3x16x32xf32>, %arg10: tensor<10xf32>, %arg11: tensor<512x10xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<3x3x3x16xf32>, %arg17: tensor<3x3x16x32xf32>, %arg18: tensor<10xf32>, %arg19: tensor<512x10xf32>, %arg20: tensor<8x16x16x3xf32>, %arg21: tensor<8xi32>) -> (tensor<16xf32> {jax.result_info = "result[0]['b']['BatchNorm_0']['mean']"}, tensor<16xf32> {jax.result_info = "result[0]['b']['BatchNorm_0']['var']"}, tensor<32xf32> {jax.result_info = "result[0]['b']['BatchNorm_1']['mean']"}, tensor<32xf32> {jax.result_info = "result[0]['b']['BatchNorm_1']['var']"}, tensor<16xf32> {jax.result_info = "result[0]['o'][0].trace['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['o'][0].trace['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].trace['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['o'][0].trace['BatchNorm_1']['scale']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[0]['o'][0].trace['Conv_0']['kernel']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[0]['o'][0].trace['Conv_1']['kernel']"}, tensor<10xf32> {jax.result_info = "result[0]['o'][0].trace['Dense_0']['bias']"}, tensor<512x10xf32> {jax.result_info = "result[0]['o'][0].trace['Dense_0']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['p']['BatchNorm_0']['bias']"}, tensor<16xf32> {jax.result_info = "result[0]['p']['BatchNorm_0']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['BatchNorm_1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['BatchNorm_1']['scale']"}, tensor<3x3x3x16xf32> {jax.result_info = "result[0]['p']['Conv_0']['kernel']"}, tensor<3x3x16x32xf32> {jax.result_info = "result[0]['p']['Conv_1']['kernel']"}, tensor<10xf32> {jax.result_info = "result[0]['p']['Dense_0']['bias']"}, tensor<512x10xf32> {jax.result_info = "result[0]['p']['Dense_0']['kernel']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg20 : (tensor<8x16x16x3xf32>) -> tensor<8x16x16x3xbf16>
    %1 = stablehlo.convert %arg16 : (tensor<3x3x3x16xf32>) -> tensor<3x3x3x16xbf16>
    %2 = stablehlo.convolution(%0, %1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x3xbf16>, tensor<3x3x3x16xbf16>) -> tensor<8x16x16x16xbf16>
    %3 = stablehlo.convert %2 : (tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xf32>
    %4 = chlo.square %3 : tensor<8x16x16x16xf32> -> tensor<8x16x16x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16x16x16xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<8x16x16x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %9 = stablehlo.divide %7, %8 : tensor<16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %12 = stablehlo.divide %10, %11 : tensor<16xf32>
    %13 = chlo.square %9 : tensor<16xf32> -> tensor<16xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %15 = stablehlo.multiply %14, %9 : tensor<16xf32>
    %16 = stablehlo.subtract %12, %13 : tensor<16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<16xf32>
    %19 = stablehlo.compare EQ, %16, %18, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %22 = stablehlo.select %19, %20, %21 : tensor<16xi1>, tensor<16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %24 = stablehlo.compare EQ, %23, %18, FLOAT : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %27 = stablehlo.select %24, %25, %26 : tensor<16xi1>, tensor<16xf32>
    %28 = stablehlo.divide %22, %27 : tensor<16xf32>
    %cst_11 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %30 = stablehlo.multiply %29, %arg0 : tensor<16xf32>
    %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %32 = stablehlo.multiply %31, %9 : tensor<16xf32>
    %33 = stablehlo.add %30, %32 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %35 = stablehlo.multiply %34, %arg1 : tensor<16xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %37 = stablehlo.multiply %36, %18 : tensor<16xf32>
    %38 = stablehlo.add %35, %37 : tensor<16xf32>
    %39 = stablehlo.broadcast_in_dim %9, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %40 = stablehlo.broadcast_in_dim %18, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %41 = stablehlo.convert %2 : (tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x16x16x16xf32>
    %43 = stablehlo.subtract %41, %42 : tensor<8x16x16x16xf32>
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %45 = stablehlo.add %40, %44 : tensor<1x1x1x16xf32>
    %46 = stablehlo.rsqrt %45 : tensor<1x1x1x16xf32>
    %47 = stablehlo.divide %46, %45 : tensor<1x1x1x16xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x1x1x16xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<1x1x1x16xf32>
    %50 = stablehlo.reshape %arg13 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %51 = stablehlo.multiply %46, %50 : tensor<1x1x1x16xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x16x16x16xf32>
    %53 = stablehlo.multiply %43, %52 : tensor<8x16x16x16xf32>
    %54 = stablehlo.reshape %arg12 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x16x16x16xf32>
    %56 = stablehlo.add %53, %55 : tensor<8x16x16x16xf32>
    %57 = stablehlo.convert %56 : (tensor<8x16x16x16xf32>) -> tensor<8x16x16x16xbf16>
    %58 = call @relu(%57) : (tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<8x16x16x16xbf16>
    %60 = stablehlo.compare GT, %57, %59, FLOAT : (tensor<8x16x16x16xbf16>, tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<8x16x16x16xbf16>
    %62 = stablehlo.convert %arg17 : (tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xbf16>
    %63 = stablehlo.convolution(%58, %62) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x16xbf16>, tensor<3x3x16x32xbf16>) -> tensor<8x8x8x32xbf16>
    %64 = stablehlo.convert %63 : (tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xf32>
    %65 = chlo.square %64 : tensor<8x8x8x32xf32> -> tensor<8x8x8x32xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8x8x8x32xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<8x8x8x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%64 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x8x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_21 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %70 = stablehlo.divide %68, %69 : tensor<32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%65 init: %cst_22) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x8x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_23 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %73 = stablehlo.divide %71, %72 : tensor<32xf32>
    %74 = chlo.square %70 : tensor<32xf32> -> tensor<32xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.multiply %75, %70 : tensor<32xf32>
    %77 = stablehlo.subtract %73, %74 : tensor<32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %79 = stablehlo.maximum %78, %77 : tensor<32xf32>
    %80 = stablehlo.compare EQ, %77, %79, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %83 = stablehlo.select %80, %81, %82 : tensor<32xi1>, tensor<32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %85 = stablehlo.compare EQ, %84, %79, FLOAT : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %88 = stablehlo.select %85, %86, %87 : tensor<32xi1>, tensor<32xf32>
    %89 = stablehlo.divide %83, %88 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %91 = stablehlo.multiply %90, %arg2 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %93 = stablehlo.multiply %92, %70 : tensor<32xf32>
    %94 = stablehlo.add %91, %93 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %96 = stablehlo.multiply %95, %arg3 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %98 = stablehlo.multiply %97, %79 : tensor<32xf32>
    %99 = stablehlo.add %96, %98 : tensor<32xf32>
    %100 = stablehlo.broadcast_in_dim %70, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %101 = stablehlo.broadcast_in_dim %79, dims = [3] : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %102 = stablehlo.convert %63 : (tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xf32>
    %103 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x8x8x32xf32>
    %104 = stablehlo.subtract %102, %103 : tensor<8x8x8x32xf32>
    %cst_35 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %106 = stablehlo.add %101, %105 : tensor<1x1x1x32xf32>
    %107 = stablehlo.rsqrt %106 : tensor<1x1x1x32xf32>
    %108 = stablehlo.divide %107, %106 : tensor<1x1x1x32xf32>
    %cst_36 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x1x1x32xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<1x1x1x32xf32>
    %111 = stablehlo.reshape %arg15 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %112 = stablehlo.multiply %107, %111 : tensor<1x1x1x32xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x8x8x32xf32>
    %114 = stablehlo.multiply %104, %113 : tensor<8x8x8x32xf32>
    %115 = stablehlo.reshape %arg14 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x8x8x32xf32>
    %117 = stablehlo.add %114, %116 : tensor<8x8x8x32xf32>
    %118 = stablehlo.convert %117 : (tensor<8x8x8x32xf32>) -> tensor<8x8x8x32xbf16>
    %119 = call @relu_0(%118) : (tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %121 = stablehlo.compare GT, %118, %120, FLOAT : (tensor<8x8x8x32xbf16>, tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xi1>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %cst_39 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %123 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<bf16>
    %124 = "stablehlo.reduce_window"(%119, %123) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg22: tensor<bf16>, %arg23: tensor<bf16>):
      %347 = stablehlo.maximum %arg22, %arg23 : tensor<bf16>
      stablehlo.return %347 : tensor<bf16>
    }) : (tensor<8x8x8x32xbf16>, tensor<bf16>) -> tensor<8x4x4x32xbf16>
    %125 = stablehlo.reshape %124 : (tensor<8x4x4x32xbf16>) -> tensor<8x512xbf16>
    %126 = stablehlo.convert %arg19 : (tensor<512x10xf32>) -> tensor<512x10xbf16>
    %127 = stablehlo.convert %arg18 : (tensor<10xf32>) -> tensor<10xbf16>
    %128 = stablehlo.dot_general %125, %126, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x512xbf16>, tensor<512x10xbf16>) -> tensor<8x10xbf16>
    %129 = stablehlo.reshape %127 : (tensor<10xbf16>) -> tensor<1x10xbf16>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<1x10xbf16>) -> tensor<8x10xbf16>
    %131 = stablehlo.add %128, %130 : tensor<8x10xbf16>
    %132 = stablehlo.convert %131 : (tensor<8x10xbf16>) -> tensor<8x10xf32>
    %133 = stablehlo.broadcast_in_dim %arg21, dims = [0] : (tensor<8xi32>) -> tensor<8x1xi32>
    %134:2 = call @take_along_axis(%132, %133) : (tensor<8x10xf32>, tensor<8x1xi32>) -> (tensor<8x1xf32>, tensor<8x1x1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %135:2 = call @_take(%134#0, %c) : (tensor<8x1xf32>, tensor<i32>) -> (tensor<8xf32>, tensor<1xi32>)
    %cst_40 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %136 = stablehlo.reduce(%132 init: %cst_40) applies stablehlo.maximum across dimensions = [1] : (tensor<8x10xf32>, tensor<f32>) -> tensor<8xf32>
    %137 = stablehlo.reshape %136 : (tensor<8xf32>) -> tensor<8x1xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x10xf32>
    %139 = stablehlo.compare EQ, %132, %138, FLOAT : (tensor<8x10xf32>, tensor<8x10xf32>) -> tensor<8x10xi1>
    %140 = stablehlo.convert %139 : (tensor<8x10xi1>) -> tensor<8x10xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<8x10xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_42 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %143 = stablehlo.maximum %142, %136 : tensor<8xf32>
    %144 = stablehlo.compare EQ, %136, %143, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %147 = stablehlo.select %144, %145, %146 : tensor<8xi1>, tensor<8xf32>
    %cst_45 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %149 = stablehlo.compare EQ, %148, %143, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %152 = stablehlo.select %149, %150, %151 : tensor<8xi1>, tensor<8xf32>
    %153 = stablehlo.divide %147, %152 : tensor<8xf32>
    %154 = stablehlo.is_finite %143 : (tensor<8xf32>) -> tensor<8xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %156 = stablehlo.select %154, %143, %155 : tensor<8xi1>, tensor<8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %158 = stablehlo.broadcast_in_dim %156, dims = [0] : (tensor<8xf32>) -> tensor<8x1xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1] : (tensor<8x1xf32>) -> tensor<8x10xf32>
    %160 = stablehlo.subtract %132, %159 : tensor<8x10xf32>
    %161 = stablehlo.exponential %160 : tensor<8x10xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<8x10xf32>, tensor<f32>) -> tensor<8xf32>
    %163 = stablehlo.sign %162 : tensor<8xf32>
    %164 = stablehlo.abs %162 : tensor<8xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %166 = stablehlo.compare GE, %162, %165, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %167 = stablehlo.log %164 : tensor<8xf32>
    %168 = stablehlo.add %167, %156 : tensor<8xf32>
    %169 = stablehlo.subtract %168, %135#0 : tensor<8xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.reduce(%169 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_53 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %171 = stablehlo.divide %170, %cst_53 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_55 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %172 = stablehlo.divide %cst_54, %cst_55 : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %174 = stablehlo.negate %173 : tensor<8xf32>
    %175 = stablehlo.divide %173, %164 : tensor<8xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %177 = stablehlo.select %166, %176, %175 : tensor<8xi1>, tensor<8xf32>
    %178 = stablehlo.select %166, %175, %176 : tensor<8xi1>, tensor<8xf32>
    %179 = stablehlo.negate %177 : tensor<8xf32>
    %180 = stablehlo.add %178, %179 : tensor<8xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<8xf32>) -> tensor<8x10xf32>
    %182 = stablehlo.multiply %181, %161 : tensor<8x10xf32>
    %183 = call @_take_1(%135#1, %174) : (tensor<1xi32>, tensor<8xf32>) -> tensor<8x1xf32>
    %184 = call @take_along_axis_2(%134#1, %183) : (tensor<8x1x1xi32>, tensor<8x1xf32>) -> tensor<8x10xf32>
    %185 = stablehlo.add %182, %184 : tensor<8x10xf32>
    %186 = stablehlo.convert %185 : (tensor<8x10xf32>) -> tensor<8x10xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %187 = stablehlo.reduce(%186 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<8x10xbf16>, tensor<bf16>) -> tensor<10xbf16>
    %188 = stablehlo.reshape %187 : (tensor<10xbf16>) -> tensor<1x10xbf16>
    %189 = stablehlo.reshape %188 : (tensor<1x10xbf16>) -> tensor<10xbf16>
    %190 = stablehlo.dot_general %186, %125, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x10xbf16>, tensor<8x512xbf16>) -> tensor<10x512xbf16>
    %191 = stablehlo.transpose %190, dims = [1, 0] : (tensor<10x512xbf16>) -> tensor<512x10xbf16>
    %192 = stablehlo.dot_general %186, %126, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x10xbf16>, tensor<512x10xbf16>) -> tensor<8x512xbf16>
    %193 = stablehlo.convert %189 : (tensor<10xbf16>) -> tensor<10xf32>
    %194 = stablehlo.convert %191 : (tensor<512x10xbf16>) -> tensor<512x10xf32>
    %195 = stablehlo.reshape %192 : (tensor<8x512xbf16>) -> tensor<8x4x4x32xbf16>
    %cst_58 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %196 = stablehlo.pad %119, %cst_58, low = [0, 0, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<8x8x8x32xbf16>, tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %197 = "stablehlo.select_and_scatter"(%196, %195, %cst_59) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg22: tensor<bf16>, %arg23: tensor<bf16>):
      %347 = stablehlo.compare GE, %arg22, %arg23, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
      stablehlo.return %347 : tensor<i1>
    }, {
    ^bb0(%arg22: tensor<bf16>, %arg23: tensor<bf16>):
      %347 = stablehlo.add %arg22, %arg23 : tensor<bf16>
      stablehlo.return %347 : tensor<bf16>
    }) : (tensor<8x8x8x32xbf16>, tensor<8x4x4x32xbf16>, tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %198 = stablehlo.slice %197 [0:8, 0:8, 0:8, 0:32] : (tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %200 = stablehlo.select %121, %198, %199 : tensor<8x8x8x32xi1>, tensor<8x8x8x32xbf16>
    %201 = stablehlo.convert %200 : (tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%201 init: %cst_61) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x8x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %203 = stablehlo.reshape %202 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %204 = stablehlo.reshape %203 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %205 = stablehlo.multiply %104, %201 : tensor<8x8x8x32xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.reduce(%205 init: %cst_62) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x8x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %207 = stablehlo.reshape %206 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %208 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<8x8x8x32xf32>
    %209 = stablehlo.multiply %201, %208 : tensor<8x8x8x32xf32>
    %210 = stablehlo.multiply %107, %207 : tensor<1x1x1x32xf32>
    %211 = stablehlo.multiply %207, %111 : tensor<1x1x1x32xf32>
    %212 = stablehlo.reshape %210 : (tensor<1x1x1x32xf32>) -> tensor<32xf32>
    %213 = stablehlo.multiply %211, %110 : tensor<1x1x1x32xf32>
    %214 = stablehlo.negate %209 : tensor<8x8x8x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%214 init: %cst_63) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x8x8x32xf32>, tensor<f32>) -> tensor<32xf32>
    %216 = stablehlo.reshape %215 : (tensor<32xf32>) -> tensor<1x1x1x32xf32>
    %217 = stablehlo.convert %209 : (tensor<8x8x8x32xf32>) -> tensor<8x8x8x32xbf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.reduce(%213 init: %cst_64) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%216 init: %cst_65) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.multiply %218, %89 : tensor<32xf32>
    %221 = stablehlo.negate %220 : tensor<32xf32>
    %222 = stablehlo.multiply %221, %76 : tensor<32xf32>
    %223 = stablehlo.add %219, %222 : tensor<32xf32>
    %cst_66 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %225 = stablehlo.divide %220, %224 : tensor<32xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [3] : (tensor<32xf32>) -> tensor<8x8x8x32xf32>
    %cst_67 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %228 = stablehlo.divide %223, %227 : tensor<32xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [3] : (tensor<32xf32>) -> tensor<8x8x8x32xf32>
    %230 = stablehlo.multiply %226, %67 : tensor<8x8x8x32xf32>
    %231 = stablehlo.add %229, %230 : tensor<8x8x8x32xf32>
    %232 = stablehlo.convert %231 : (tensor<8x8x8x32xf32>) -> tensor<8x8x8x32xbf16>
    %233 = stablehlo.add %217, %232 : tensor<8x8x8x32xbf16>
    %234 = stablehlo.convolution(%58, %233) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [2, 2], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x16xbf16>, tensor<8x8x8x32xbf16>) -> tensor<3x3x16x32xbf16>
    %235 = stablehlo.reverse %62, dims = [0, 1] : tensor<3x3x16x32xbf16>
    %236 = stablehlo.convolution(%233, %235) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[2, 1], [2, 1]], lhs_dilate = [2, 2], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x8x8x32xbf16>, tensor<3x3x16x32xbf16>) -> tensor<8x16x16x16xbf16>
    %237 = stablehlo.convert %234 : (tensor<3x3x16x32xbf16>) -> tensor<3x3x16x32xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %238 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<8x16x16x16xbf16>
    %239 = stablehlo.select %60, %236, %238 : tensor<8x16x16x16xi1>, tensor<8x16x16x16xbf16>
    %240 = stablehlo.convert %239 : (tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.reduce(%240 init: %cst_69) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %242 = stablehlo.reshape %241 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %243 = stablehlo.reshape %242 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %244 = stablehlo.multiply %43, %240 : tensor<8x16x16x16xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.reduce(%244 init: %cst_70) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %246 = stablehlo.reshape %245 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %247 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<8x16x16x16xf32>
    %248 = stablehlo.multiply %240, %247 : tensor<8x16x16x16xf32>
    %249 = stablehlo.multiply %46, %246 : tensor<1x1x1x16xf32>
    %250 = stablehlo.multiply %246, %50 : tensor<1x1x1x16xf32>
    %251 = stablehlo.reshape %249 : (tensor<1x1x1x16xf32>) -> tensor<16xf32>
    %252 = stablehlo.multiply %250, %49 : tensor<1x1x1x16xf32>
    %253 = stablehlo.negate %248 : tensor<8x16x16x16xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.reduce(%253 init: %cst_71) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %255 = stablehlo.reshape %254 : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %256 = stablehlo.convert %248 : (tensor<8x16x16x16xf32>) -> tensor<8x16x16x16xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.reduce(%252 init: %cst_72) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.reduce(%255 init: %cst_73) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %259 = stablehlo.multiply %257, %28 : tensor<16xf32>
    %260 = stablehlo.negate %259 : tensor<16xf32>
    %261 = stablehlo.multiply %260, %15 : tensor<16xf32>
    %262 = stablehlo.add %258, %261 : tensor<16xf32>
    %cst_74 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %264 = stablehlo.divide %259, %263 : tensor<16xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [3] : (tensor<16xf32>) -> tensor<8x16x16x16xf32>
    %cst_75 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %267 = stablehlo.divide %262, %266 : tensor<16xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [3] : (tensor<16xf32>) -> tensor<8x16x16x16xf32>
    %269 = stablehlo.multiply %265, %6 : tensor<8x16x16x16xf32>
    %270 = stablehlo.add %268, %269 : tensor<8x16x16x16xf32>
    %271 = stablehlo.convert %270 : (tensor<8x16x16x16xf32>) -> tensor<8x16x16x16xbf16>
    %272 = stablehlo.add %256, %271 : tensor<8x16x16x16xbf16>
    %273 = stablehlo.convolution(%0, %272) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16x16x3xbf16>, tensor<8x16x16x16xbf16>) -> tensor<3x3x3x16xbf16>
    %274 = stablehlo.convert %273 : (tensor<3x3x3x16xbf16>) -> tensor<3x3x3x16xf32>
    %cst_76 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %276 = stablehlo.multiply %275, %arg4 : tensor<16xf32>
    %277 = stablehlo.add %243, %276 : tensor<16xf32>
    %cst_77 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %279 = stablehlo.multiply %278, %arg5 : tensor<16xf32>
    %280 = stablehlo.add %251, %279 : tensor<16xf32>
    %cst_78 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %282 = stablehlo.multiply %281, %arg6 : tensor<32xf32>
    %283 = stablehlo.add %204, %282 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %285 = stablehlo.multiply %284, %arg7 : tensor<32xf32>
    %286 = stablehlo.add %212, %285 : tensor<32xf32>
    %cst_80 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %288 = stablehlo.multiply %287, %arg8 : tensor<3x3x3x16xf32>
    %289 = stablehlo.add %274, %288 : tensor<3x3x3x16xf32>
    %cst_81 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %291 = stablehlo.multiply %290, %arg9 : tensor<3x3x16x32xf32>
    %292 = stablehlo.add %237, %291 : tensor<3x3x16x32xf32>
    %cst_82 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %294 = stablehlo.multiply %293, %arg10 : tensor<10xf32>
    %295 = stablehlo.add %193, %294 : tensor<10xf32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<512x10xf32>
    %297 = stablehlo.multiply %296, %arg11 : tensor<512x10xf32>
    %298 = stablehlo.add %194, %297 : tensor<512x10xf32>
    %cst_84 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %300 = stablehlo.multiply %299, %277 : tensor<16xf32>
    %301 = stablehlo.add %243, %300 : tensor<16xf32>
    %cst_85 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %303 = stablehlo.multiply %302, %280 : tensor<16xf32>
    %304 = stablehlo.add %251, %303 : tensor<16xf32>
    %cst_86 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %306 = stablehlo.multiply %305, %283 : tensor<32xf32>
    %307 = stablehlo.add %204, %306 : tensor<32xf32>
    %cst_87 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %308 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %309 = stablehlo.multiply %308, %286 : tensor<32xf32>
    %310 = stablehlo.add %212, %309 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %312 = stablehlo.multiply %311, %289 : tensor<3x3x3x16xf32>
    %313 = stablehlo.add %274, %312 : tensor<3x3x3x16xf32>
    %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %315 = stablehlo.multiply %314, %292 : tensor<3x3x16x32xf32>
    %316 = stablehlo.add %237, %315 : tensor<3x3x16x32xf32>
    %cst_90 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %318 = stablehlo.multiply %317, %295 : tensor<10xf32>
    %319 = stablehlo.add %193, %318 : tensor<10xf32>
    %cst_91 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<512x10xf32>
    %321 = stablehlo.multiply %320, %298 : tensor<512x10xf32>
    %322 = stablehlo.add %194, %321 : tensor<512x10xf32>
    %cst_92 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %324 = stablehlo.multiply %323, %301 : tensor<16xf32>
    %cst_93 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %326 = stablehlo.multiply %325, %304 : tensor<16xf32>
    %cst_94 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %328 = stablehlo.multiply %327, %307 : tensor<32xf32>
    %cst_95 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %330 = stablehlo.multiply %329, %310 : tensor<32xf32>
    %cst_96 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3x3x3x16xf32>
    %332 = stablehlo.multiply %331, %313 : tensor<3x3x3x16xf32>
    %cst_97 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %334 = stablehlo.multiply %333, %316 : tensor<3x3x16x32xf32>
    %cst_98 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %336 = stablehlo.multiply %335, %319 : tensor<10xf32>
    %cst_99 = stablehlo.constant dense<-1.000000e-01> : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<512x10xf32>
    %338 = stablehlo.multiply %337, %322 : tensor<512x10xf32>
    %339 = stablehlo.add %arg12, %324 : tensor<16xf32>
    %340 = stablehlo.add %arg13, %326 : tensor<16xf32>
    %341 = stablehlo.add %arg14, %328 : tensor<32xf32>
    %342 = stablehlo.add %arg15, %330 : tensor<32xf32>
    %343 = stablehlo.add %arg16, %332 : tensor<3x3x3x16xf32>
    %344 = stablehlo.add %arg17, %334 : tensor<3x3x16x32xf32>
    %345 = stablehlo.add %arg18, %336 : tensor<10xf32>
    %346 = stablehlo.add %arg19, %338 : tensor<512x10xf32>
    return %33, %38, %94, %99, %277, %280, %283, %286, %289, %292, %295, %298, %339, %340, %341, %342, %343, %344, %345, %346, %171 : tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x3x16xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<512x10xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x3x16xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<512x10xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<8x16x16x16xbf16>) -> tensor<8x16x16x16xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<8x16x16x16xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x16x16x16xbf16>
    return %1 : tensor<8x16x16x16xbf16>
  }
  func.func private @relu_0(%arg0: tensor<8x8x8x32xbf16>) -> tensor<8x8x8x32xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<8x8x8x32xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x8x8x32xbf16>
    return %1 : tensor<8x8x8x32xbf16>
  }
  func.func private @take_along_axis(%arg0: tensor<8x10xf32>, %arg1: tensor<8x1xi32>) -> (tensor<8x1xf32>, tensor<8x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi1>
    %c_0 = stablehlo.constant dense<10> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<8x1xi1>, tensor<8x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<8x1xi32>) -> tensor<8x1x1xi32>
    %c_1 = stablehlo.constant dense<9> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<8x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x1x1xi32>, tensor<8x1x1xi32>) -> tensor<8x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<8x1x1xi1>, tensor<i1>) -> tensor<8x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<8x10xf32>, tensor<8x1x1xi32>) -> tensor<8x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<8x1xi1>, tensor<8x1xf32>
    return %15, %5 : tensor<8x1xf32>, tensor<8x1x1xi32>
  }
  func.func private @_take(%arg0: tensor<8x1xf32>, %arg1: tensor<i32>) -> (tensor<8xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 8, 1>}> : (tensor<8x1xf32>, tensor<1xi32>) -> tensor<8xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<8xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<8xi1>, tensor<8xf32>
    return %13, %3 : tensor<8xf32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_1(%arg0: tensor<1xi32>, %arg1: tensor<8xf32>) -> tensor<8x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8x1xf32>, tensor<1xi32>, tensor<8xf32>) -> tensor<8x1xf32>
    return %1 : tensor<8x1xf32>
  }
  func.func private @take_along_axis_2(%arg0: tensor<8x1x1xi32>, %arg1: tensor<8x1xf32>) -> tensor<8x10xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x10xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8x10xf32>, tensor<8x1x1xi32>, tensor<8x1xf32>) -> tensor<8x10xf32>
    return %1 : tensor<8x10xf32>
  }
}
