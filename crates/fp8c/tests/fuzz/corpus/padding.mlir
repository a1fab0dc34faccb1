module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x16xbf16>, %arg1: tensor<4x4x3x32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>, %arg4: tensor<4x12x12x3xf32>, %arg5: tensor<4xi32>) -> (tensor<32x16xbf16> {jax.result_info = "result[0]['classes']"}, tensor<4x4x3x32xbf16> {jax.result_info = "result[0]['patch']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<4x12x12x3xf32>) -> tensor<4x12x12x3xbf16>
    %1 = stablehlo.convolution(%0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xbf16>, tensor<4x4x3x32xbf16>) -> tensor<4x3x3x32xbf16>
    %2 = stablehlo.reshape %1 : (tensor<4x3x3x32xbf16>) -> tensor<4x9x32xbf16>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x80xbf16>) -> tensor<4x9x80xbf16>
    %4 = call @relu(%3) : (tensor<4x9x80xbf16>) -> tensor<4x9x80xbf16>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %6 = stablehlo.compare GT, %3, %5, FLOAT : (tensor<4x9x80xbf16>, tensor<4x9x80xbf16>) -> tensor<4x9x80xi1>
    %7 = stablehlo.dot_general %4, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<80x32xbf16>) -> tensor<4x9x32xbf16>
    %8 = stablehlo.add %2, %7 : tensor<4x9x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %cst_1 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x32xf32>
    %13 = stablehlo.convert %12 : (tensor<4x32xf32>) -> tensor<4x32xbf16>
    %14 = stablehlo.dot_general %13, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x16xbf16>) -> tensor<4x16xbf16>
    %15 = stablehlo.convert %14 : (tensor<4x16xbf16>) -> tensor<4x16xf32>
    %16:3 = call @log_softmax(%15) : (tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x1xf32>)
    %17 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %18 = stablehlo.iota dim = 0 : tensor<16xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
    %20 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x16xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<4x16xi32>
    %22 = stablehlo.compare GT, %20, %21, SIGNED : (tensor<4x16xi32>, tensor<4x16xi32>) -> tensor<4x16xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23 = call @_where(%22, %16#0, %c) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %26 = stablehlo.multiply %25, %cst_4 : tensor<f32>
    %27 = stablehlo.negate %26 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.negate %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_6 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<4xf32>) -> tensor<4x16xf32>
    %32 = call @_where_0(%22, %31) : (tensor<4x16xi1>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %33 = call @log_softmax_1(%16#1, %16#2, %32) : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %34 = stablehlo.convert %33 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
    %35 = stablehlo.dot_general %34, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x32xbf16>) -> tensor<16x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %37 = stablehlo.dot_general %34, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<32x16xbf16>) -> tensor<4x32xbf16>
    %38 = stablehlo.convert %37 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %cst_7 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %40 = stablehlo.minimum %38, %39 : tensor<4x32xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 2] : (tensor<4x32xf32>) -> tensor<4x9x32xf32>
    %42 = stablehlo.convert %41 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %43 = stablehlo.dot_general %42, %4, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x80xbf16>) -> tensor<32x80xbf16>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %45 = stablehlo.dot_general %42, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<80x32xbf16>) -> tensor<4x9x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %47 = stablehlo.select %6, %45, %46 : tensor<4x9x80xi1>, tensor<4x9x80xbf16>
    %48 = stablehlo.dot_general %47, %2, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<4x9x32xbf16>) -> tensor<80x32xbf16>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %50 = stablehlo.dot_general %47, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<32x80xbf16>) -> tensor<4x9x32xbf16>
    %51 = stablehlo.add %42, %50 : tensor<4x9x32xbf16>
    %52 = stablehlo.reshape %51 : (tensor<4x9x32xbf16>) -> tensor<4x3x3x32xbf16>
    %53 = stablehlo.convolution(%0, %52) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [4, 4], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xbf16>, tensor<4x3x3x32xbf16>) -> tensor<4x4x3x32xbf16>
    %cst_9 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %55 = stablehlo.multiply %54, %36 : tensor<32x16xbf16>
    %56 = stablehlo.subtract %arg0, %55 : tensor<32x16xbf16>
    %cst_10 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<4x4x3x32xbf16>
    %58 = stablehlo.multiply %57, %53 : tensor<4x4x3x32xbf16>
    %59 = stablehlo.subtract %arg1, %58 : tensor<4x4x3x32xbf16>
    %cst_11 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %61 = stablehlo.multiply %60, %49 : tensor<32x80xbf16>
    %62 = stablehlo.subtract %arg2, %61 : tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %64 = stablehlo.multiply %63, %44 : tensor<80x32xbf16>
    %65 = stablehlo.subtract %arg3, %64 : tensor<80x32xbf16>
    return %56, %59, %62, %65, %27 : tensor<32x16xbf16>, tensor<4x4x3x32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<4x9x80xbf16>) -> tensor<4x9x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x9x80xbf16>
    return %1 : tensor<4x9x80xbf16>
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
  func.func private @_where(%arg0: tensor<4x16xi1>, %arg1: tensor<4x16xf32>, %arg2: tensor<i32>) -> tensor<4x16xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x16xi1>, tensor<4x16xf32>
    return %2 : tensor<4x16xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x16xi1>, %arg1: tensor<4x16xf32>) -> tensor<4x16xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x16xi1>, tensor<4x16xf32>
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
}
