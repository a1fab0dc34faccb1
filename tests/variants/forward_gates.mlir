module @jit_predict attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<32x80xbf16>, %arg8: tensor<80x32xbf16>, %arg9: tensor<32x80xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<48x32xbf16>) -> (tensor<48x16xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg12, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %1 = call @silu(%0) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %arg12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.multiply %1, %2 : tensor<48x80xbf16>
    %4 = stablehlo.dot_general %3, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %5 = stablehlo.add %arg12, %4 : tensor<48x32xbf16>
    %6 = stablehlo.dot_general %5, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.multiply %6, %6 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %10 = stablehlo.multiply %9, %8 : tensor<48x80xbf16>
    %11 = stablehlo.add %6, %10 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.multiply %12, %11 : tensor<48x80xbf16>
    %14 = stablehlo.tanh %13 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.add %15, %14 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %18 = stablehlo.multiply %17, %16 : tensor<48x80xbf16>
    %19 = stablehlo.multiply %6, %18 : tensor<48x80xbf16>
    %20 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.multiply %19, %20 : tensor<48x80xbf16>
    %22 = stablehlo.dot_general %21, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %23 = stablehlo.add %5, %22 : tensor<48x32xbf16>
    %24 = stablehlo.dot_general %23, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %25 = call @relu(%24) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %26 = stablehlo.dot_general %23, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %27 = stablehlo.multiply %25, %26 : tensor<48x80xbf16>
    %28 = stablehlo.dot_general %27, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %29 = stablehlo.add %23, %28 : tensor<48x32xbf16>
    %30 = stablehlo.dot_general %29, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %31 = stablehlo.negate %30 : tensor<48x80xbf16>
    %32 = stablehlo.exponential %31 : tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %34 = stablehlo.add %33, %32 : tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %36 = stablehlo.divide %35, %34 : tensor<48x80xbf16>
    %37 = stablehlo.dot_general %29, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %38 = stablehlo.multiply %36, %37 : tensor<48x80xbf16>
    %39 = stablehlo.dot_general %38, %arg11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %40 = stablehlo.add %29, %39 : tensor<48x32xbf16>
    %41 = stablehlo.slice %40 [0:48, 0:16] : (tensor<48x32xbf16>) -> tensor<48x16xbf16>
    return %41 : tensor<48x16xbf16>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %6 : tensor<48x80xbf16>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
