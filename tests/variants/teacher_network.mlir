module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<48x16xf32>
    %2 = stablehlo.convert %arg2 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %5 = stablehlo.dot_general %4, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %6 = call @relu(%5) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.dot_general %6, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %8 = stablehlo.convert %7 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<48x16xf32>
    %11 = stablehlo.add %1, %10 : tensor<48x16xf32>
    %12 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %13 = stablehlo.dot_general %12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %14 = call @relu(%13) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.compare GT, %13, %15, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %17 = stablehlo.dot_general %14, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %18 = stablehlo.convert %17 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %19 = stablehlo.subtract %18, %11 : tensor<48x16xf32>
    %20 = chlo.square %19 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %25 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<48x16xf32>
    %28 = stablehlo.convert %27 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %29 = stablehlo.dot_general %28, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %31 = stablehlo.dot_general %28, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %33 = stablehlo.select %16, %31, %32 : tensor<48x80xi1>, tensor<48x80xbf16>
    %34 = stablehlo.dot_general %33, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.multiply %36, %35 : tensor<32x80xbf16>
    %38 = stablehlo.subtract %arg0, %37 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.multiply %39, %30 : tensor<80x16xbf16>
    %41 = stablehlo.subtract %arg1, %40 : tensor<80x16xbf16>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %43 = stablehlo.multiply %42, %arg2 : tensor<32x80xf32>
    %44 = stablehlo.convert %38 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<32x80xf32>
    %47 = stablehlo.add %43, %46 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %49 = stablehlo.multiply %48, %arg3 : tensor<80x16xf32>
    %50 = stablehlo.convert %41 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<80x16xf32>
    %53 = stablehlo.add %49, %52 : tensor<80x16xf32>
    return %38, %41, %47, %53, %24 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
