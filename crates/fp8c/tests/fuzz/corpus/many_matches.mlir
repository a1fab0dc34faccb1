module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3:3 = func.call @silu(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %4 = stablehlo.multiply %1, %3#0 : tensor<48x80xbf16>
    %5 = stablehlo.convert %4 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<48x80xf32>
    %c = stablehlo.constant dense<-448> : tensor<i32>
    %c_0 = stablehlo.constant dense<448> : tensor<i32>
    %9 = stablehlo.convert %7 : (tensor<48x80xf32>) -> tensor<48x80xf8E4M3FN>
    %10 = stablehlo.convert %9 : (tensor<48x80xf8E4M3FN>) -> tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %12 = stablehlo.divide %10, %11 : tensor<48x80xf32>
    %13 = stablehlo.convert %12 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %14 = stablehlo.subtract %13, %4 : tensor<48x80xbf16>
    %15 = stablehlo.add %4, %14 : tensor<48x80xbf16>
    %16 = stablehlo.dot_general %15, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %17 = stablehlo.convert %16 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %18 = stablehlo.subtract %17, %arg4 : tensor<48x16xf32>
    %19 = chlo.square %18 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %21 = stablehlo.multiply %20, %18 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %24 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<48x16xf32>
    %27 = stablehlo.convert %26 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %28 = stablehlo.dot_general %27, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %30 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %31 = stablehlo.multiply %1, %30 : tensor<48x80xbf16>
    %32 = stablehlo.multiply %30, %3#0 : tensor<48x80xbf16>
    %33 = func.call @silu_0(%3#1, %3#2, %2, %31) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %34 = stablehlo.dot_general %33, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %36 = stablehlo.dot_general %32, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<3.007812e-01> : tensor<bf16>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %39 = stablehlo.multiply %37, %38 : tensor<32x80xbf16>
    %40 = stablehlo.subtract %arg0, %39 : tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<3.007812e-01> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %42 = stablehlo.multiply %41, %35 : tensor<32x80xbf16>
    %43 = stablehlo.subtract %arg1, %42 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<3.007812e-01> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %45 = stablehlo.multiply %44, %29 : tensor<80x16xbf16>
    %46 = stablehlo.subtract %arg2, %45 : tensor<80x16xbf16>
    return %40, %43, %46, %23 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
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
  func.func private @clip(%arg0: tensor<48x80xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<48x80xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<48x80xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<48x80xf32>
    return %5 : tensor<48x80xf32>
  }
  func.func private @silu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
