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
    %33:2 = call @take_along_axis(%31#0, %32) : (tensor<4x16xf32>, tensor<4x1xi32>) -> (tensor<4x1xf32>, tensor<4x1x1xi32>)
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33#0 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_8 : tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.negate %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %38 = stablehlo.divide %37, %cst_10 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %40 = call @take_along_axis_0(%33#1, %39) : (tensor<4x1x1xi32>, tensor<4x1xf32>) -> tensor<4x16xf32>
    %41 = call @log_softmax_1(%31#1, %31#2, %40) : (tensor<4x16xf32>, tensor<4x1xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %42 = stablehlo.convert %41 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
    %43 = stablehlo.dot_general %42, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x32xbf16>) -> tensor<16x32xbf16>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %45 = stablehlo.dot_general %42, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<32x16xbf16>) -> tensor<4x32xbf16>
    %46 = stablehlo.convert %45 : (tensor<4x32xbf16>) -> tensor<4x32xf32>
    %cst_11 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %48 = stablehlo.divide %46, %47 : tensor<4x32xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 2] : (tensor<4x32xf32>) -> tensor<4x9x32xf32>
    %50 = stablehlo.convert %49 : (tensor<4x9x32xf32>) -> tensor<4x9x32xbf16>
    %51 = stablehlo.dot_general %50, %21, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<4x9x80xbf16>) -> tensor<32x80xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %53 = stablehlo.dot_general %50, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x32xbf16>, tensor<80x32xbf16>) -> tensor<4x9x80xbf16>
    %54 = stablehlo.multiply %3, %53 : tensor<4x9x80xbf16>
    %55 = stablehlo.multiply %53, %20 : tensor<4x9x80xbf16>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %57 = stablehlo.multiply %56, %54 : tensor<4x9x80xbf16>
    %58 = stablehlo.multiply %57, %16 : tensor<4x9x80xbf16>
    %59 = stablehlo.multiply %58, %14 : tensor<4x9x80xbf16>
    %60 = stablehlo.add %58, %59 : tensor<4x9x80xbf16>
    %cst_13 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %62 = stablehlo.multiply %61, %60 : tensor<4x9x80xbf16>
    %63 = stablehlo.add %55, %62 : tensor<4x9x80xbf16>
    %cst_14 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x9x80xbf16>
    %65 = stablehlo.multiply %64, %62 : tensor<4x9x80xbf16>
    %66 = stablehlo.multiply %65, %8 : tensor<4x9x80xbf16>
    %67 = stablehlo.add %63, %66 : tensor<4x9x80xbf16>
    %68 = stablehlo.dot_general %67, %2, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<4x9x32xbf16>) -> tensor<80x32xbf16>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %70 = stablehlo.dot_general %67, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x9x80xbf16>, tensor<32x80xbf16>) -> tensor<4x9x32xbf16>
    %71 = stablehlo.add %50, %70 : tensor<4x9x32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<4x9x32xbf16>) -> tensor<4x3x3x32xbf16>
    %73 = stablehlo.convolution(%0, %72) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [4, 4], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<4x12x12x3xbf16>, tensor<4x3x3x32xbf16>) -> tensor<4x4x3x32xbf16>
    %cst_15 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %75 = stablehlo.multiply %74, %44 : tensor<32x16xbf16>
    %76 = stablehlo.subtract %arg0, %75 : tensor<32x16xbf16>
    %cst_16 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x4x3x32xbf16>
    %78 = stablehlo.multiply %77, %73 : tensor<4x4x3x32xbf16>
    %79 = stablehlo.subtract %arg1, %78 : tensor<4x4x3x32xbf16>
    %cst_17 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %80 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %81 = stablehlo.multiply %80, %69 : tensor<32x80xbf16>
    %82 = stablehlo.subtract %arg2, %81 : tensor<32x80xbf16>
    %cst_18 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %84 = stablehlo.multiply %83, %52 : tensor<80x32xbf16>
    %85 = stablehlo.subtract %arg3, %84 : tensor<80x32xbf16>
    return %76, %79, %82, %85, %36 : tensor<32x16xbf16>, tensor<4x4x3x32xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<f32>
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
}
