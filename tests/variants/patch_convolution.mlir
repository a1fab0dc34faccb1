module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x16xbf16>, %arg1: tensor<4x4x3x32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>, %arg4: tensor<4x12x12x3xf32>, %arg5: tensor<4xi32>) -> (tensor<32x16xbf16> {jax.result_info = "result[0]['classes']"}, tensor<4x4x3x32xbf16> {jax.result_info = "result[0]['patch']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<4x12x12x3xf32>) -> tensor<4x12x12x3xbf16>
    %1 = stablehlo.convolution(%0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [4, 4], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xbf16>, tensor<4x4x3x32xbf16>) -> tensor<4x3x3x32xbf16>
    %2 = stablehlo.reshape %1 : (tensor<4x3x3x32xbf16>) -> tensor<4x9x32xbf16>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<32x80xbf16>) -> tensor<4x9x80xbf16>
    %4 = stablehlo.multiply %3, %3 : tensor<4x9x80xbf16>
    %5 = stablehlo.multiply %4, %3 : tensor<4x9x80xbf16>
    %6 = stablehlo.multiply %3, %3 : tensor<4x9x80xbf16>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<4x9x80xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %10 = stablehlo.multiply %9, %5 : tensor<4x9x80xbf16>
    %11 = stablehlo.add %3, %10 : tensor<4x9x80xbf16>
    %cst_1 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %13 = stablehlo.multiply %12, %11 : tensor<4x9x80xbf16>
    %14 = stablehlo.tanh %13 : tensor<4x9x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %16 = stablehlo.subtract %15, %14 : tensor<4x9x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %18 = stablehlo.add %17, %14 : tensor<4x9x80xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %20 = stablehlo.multiply %19, %18 : tensor<4x9x80xbf16>
    %21 = stablehlo.multiply %3, %20 : tensor<4x9x80xbf16>
    %22 = stablehlo.dot_general %21, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<80x32xbf16>) -> tensor<4x9x32xbf16>
    %23 = stablehlo.add %2, %22 : tensor<4x9x32xbf16>
    %24 = stablehlo.convert %23 : (tensor<4x9x32xbf16>) -> tensor<4x9x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x9x32xf32>, tensor<f32>) -> tensor<4x32xf32>
    %cst_6 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %27 = stablehlo.divide %25, %26 : tensor<4x32xf32>
    %28 = stablehlo.convert %27 : (tensor<4x32xf32>) -> tensor<4x32xbf16>
    %29 = stablehlo.dot_general %28, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x16xbf16>) -> tensor<4x16xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x16xbf16>) -> tensor<4x16xf32>
    %31:3 = call @log_softmax(%30) : (tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x1xf32>)
    %32 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %33 = stablehlo.iota dim = 0 : tensor<16xi32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
    %35 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x16xi32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<4x16xi32>
    %37 = stablehlo.compare EQ, %35, %36, SIGNED : (tensor<4x16xi32>, tensor<4x16xi32>) -> tensor<4x16xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %38 = call @_where(%37, %31#0, %c) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<i32>) -> tensor<4x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_9 : tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_11 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<4xf32>) -> tensor<4x16xf32>
    %47 = call @_where_0(%37, %46) : (tensor<4x16xi1>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %48 = call @log_softmax_1(%31#1, %31#2, %47) : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %49 = stablehlo.convert %48 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
    %50 = stablehlo.dot_general %49, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x32xbf16>) -> tensor<16x32xbf16>
    %51 = stablehlo.transpose %50, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %52 = stablehlo.dot_general %49, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<32x16xbf16>) -> tensor<4x32xbf16>
    %53 = stablehlo.convert %52 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %cst_12 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %55 = stablehlo.divide %53, %54 : tensor<4x32xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 2] : (tensor<4x32xf32>) -> tensor<4x9x32xf32>
    %57 = stablehlo.convert %56 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %58 = stablehlo.dot_general %57, %21, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x80xbf16>) -> tensor<32x80xbf16>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %60 = stablehlo.dot_general %57, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<80x32xbf16>) -> tensor<4x9x80xbf16>
    %61 = stablehlo.multiply %3, %60 : tensor<4x9x80xbf16>
    %62 = stablehlo.multiply %60, %20 : tensor<4x9x80xbf16>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %64 = stablehlo.multiply %63, %61 : tensor<4x9x80xbf16>
    %65 = stablehlo.multiply %64, %16 : tensor<4x9x80xbf16>
    %66 = stablehlo.multiply %65, %14 : tensor<4x9x80xbf16>
    %67 = stablehlo.add %65, %66 : tensor<4x9x80xbf16>
    %cst_14 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %68 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %69 = stablehlo.multiply %68, %67 : tensor<4x9x80xbf16>
    %70 = stablehlo.add %62, %69 : tensor<4x9x80xbf16>
    %cst_15 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %72 = stablehlo.multiply %71, %69 : tensor<4x9x80xbf16>
    %73 = stablehlo.multiply %72, %8 : tensor<4x9x80xbf16>
    %74 = stablehlo.add %70, %73 : tensor<4x9x80xbf16>
    %75 = stablehlo.dot_general %74, %2, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<4x9x32xbf16>) -> tensor<80x32xbf16>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %77 = stablehlo.dot_general %74, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<32x80xbf16>) -> tensor<4x9x32xbf16>
    %78 = stablehlo.add %57, %77 : tensor<4x9x32xbf16>
    %79 = stablehlo.reshape %78 : (tensor<4x9x32xbf16>) -> tensor<4x3x3x32xbf16>
    %80 = stablehlo.convolution(%0, %79) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [4, 4], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xbf16>, tensor<4x3x3x32xbf16>) -> tensor<4x4x3x32xbf16>
    %cst_16 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %82 = stablehlo.multiply %81, %51 : tensor<32x16xbf16>
    %83 = stablehlo.subtract %arg0, %82 : tensor<32x16xbf16>
    %cst_17 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x4x3x32xbf16>
    %85 = stablehlo.multiply %84, %80 : tensor<4x4x3x32xbf16>
    %86 = stablehlo.subtract %arg1, %85 : tensor<4x4x3x32xbf16>
    %cst_18 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %88 = stablehlo.multiply %87, %76 : tensor<32x80xbf16>
    %89 = stablehlo.subtract %arg2, %88 : tensor<32x80xbf16>
    %cst_19 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %91 = stablehlo.multiply %90, %59 : tensor<80x32xbf16>
    %92 = stablehlo.subtract %arg3, %91 : tensor<80x32xbf16>
    return %83, %86, %89, %92, %42 : tensor<32x16xbf16>, tensor<4x4x3x32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<f32>
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
