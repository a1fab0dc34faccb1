module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x160xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<48x32xf32>, %arg3: tensor<48x16xf32>) -> (tensor<32x160xbf16> {jax.result_info = "result[0]['w13']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<[0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76, 78, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100, 102, 104, 106, 108, 110, 112, 114, 116, 118, 120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140, 142, 144, 146, 148, 150, 152, 154, 156, 158]> : tensor<80xi32>
    %c_0 = stablehlo.constant dense<[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127, 129, 131, 133, 135, 137, 139, 141, 143, 145, 147, 149, 151, 153, 155, 157, 159]> : tensor<80xi32>
    %0 = stablehlo.convert %arg2 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %2:2 = call @_take(%1, %c) : (tensor<48x160xbf16>, tensor<80xi32>) -> (tensor<48x80xbf16>, tensor<80x1xi32>)
    %3:2 = call @_take(%1, %c_0) : (tensor<48x160xbf16>, tensor<80xi32>) -> (tensor<48x80xbf16>, tensor<80x1xi32>)
    %4:3 = call @silu(%2#0) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %5 = stablehlo.multiply %4#0, %3#0 : tensor<48x80xbf16>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %7 = stablehlo.convert %6 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %8 = stablehlo.subtract %7, %arg3 : tensor<48x16xf32>
    %9 = chlo.square %8 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %14 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<48x16xf32>
    %17 = stablehlo.convert %16 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %18 = stablehlo.dot_general %17, %5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %20 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.multiply %4#0, %20 : tensor<48x80xbf16>
    %22 = stablehlo.multiply %20, %3#0 : tensor<48x80xbf16>
    %23 = call @silu_0(%4#1, %4#2, %2#0, %22) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %24 = call @_take_1(%3#1, %21) : (tensor<80x1xi32>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    %25 = call @_take_1(%2#1, %23) : (tensor<80x1xi32>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    %26 = stablehlo.add %24, %25 : tensor<48x160xbf16>
    %27 = stablehlo.dot_general %26, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %30 = stablehlo.multiply %29, %28 : tensor<32x160xbf16>
    %31 = stablehlo.subtract %arg0, %30 : tensor<32x160xbf16>
    %cst_6 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %33 = stablehlo.multiply %32, %19 : tensor<80x16xbf16>
    %34 = stablehlo.subtract %arg1, %33 : tensor<80x16xbf16>
    return %31, %34, %13 : tensor<32x160xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @_take(%arg0: tensor<48x160xbf16>, %arg1: tensor<80xi32>) -> (tensor<48x80xbf16>, tensor<80x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<80xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<80xi32>, tensor<80xi32>) -> tensor<80xi1>
    %c_0 = stablehlo.constant dense<160> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<80xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<80xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<80xi1>, tensor<80xi32>, tensor<80xi32>) -> tensor<80xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<80xi32>) -> tensor<80x1xi32>
    %c_1 = stablehlo.constant dense<159> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<80x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<80x1xi32>, tensor<80x1xi32>) -> tensor<80x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<80x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<80x1xi32>, tensor<80x1xi32>) -> tensor<80x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<80x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<80x1xi1>, tensor<i1>) -> tensor<80xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 48, 1>}> : (tensor<48x160xbf16>, tensor<80x1xi32>) -> tensor<48x80xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<80xi1>) -> tensor<48x80xi1>
    %cst = stablehlo.constant dense<0x7FC0> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.select %14, %13, %15 : tensor<48x80xi1>, tensor<48x80xbf16>
    return %16, %5 : tensor<48x80xbf16>, tensor<80x1xi32>
  }
  func.func private @_where(%arg0: tensor<80xi1>, %arg1: tensor<80xi32>, %arg2: tensor<80xi32>) -> tensor<80xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<80xi1>, tensor<80xi32>
    return %0 : tensor<80xi32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
  func.func private @_take_1(%arg0: tensor<80x1xi32>, %arg1: tensor<48x80xbf16>) -> tensor<48x160xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x160xbf16>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<bf16>, %arg3: tensor<bf16>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<bf16>
      stablehlo.return %2 : tensor<bf16>
    }) : (tensor<48x160xbf16>, tensor<80x1xi32>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    return %1 : tensor<48x160xbf16>
  }
}
