module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80x32xbf16>, %arg1: tensor<80xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<80xbf16>, %arg4: tensor<16x80xbf16>, %arg5: tensor<16xbf16>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x16xf32>) -> (tensor<80x32xbf16> {jax.result_info = "result[0].up.weight"}, tensor<80xbf16> {jax.result_info = "result[0].up.bias"}, tensor<80x32xbf16> {jax.result_info = "result[0].gate.weight"}, tensor<80xbf16> {jax.result_info = "result[0].gate.bias"}, tensor<16x80xbf16> {jax.result_info = "result[0].down.weight"}, tensor<16xbf16> {jax.result_info = "result[0].down.bias"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<80x32xbf16>, tensor<48x32xbf16>) -> tensor<80x48xbf16>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<80x48xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.add %2, %4 : tensor<48x80xbf16>
    %6:3 = call @silu(%5) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %7 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<80x32xbf16>, tensor<48x32xbf16>) -> tensor<80x48xbf16>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<80x48xbf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.add %8, %10 : tensor<48x80xbf16>
    %12 = stablehlo.multiply %6#0, %11 : tensor<48x80xbf16>
    %13 = stablehlo.dot_general %arg4, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<16x48xbf16>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<16x48xbf16>) -> tensor<48x16xbf16>
    %15 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x16xbf16>) -> tensor<48x16xbf16>
    %17 = stablehlo.add %14, %16 : tensor<48x16xbf16>
    %18 = stablehlo.convert %17 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %19 = stablehlo.subtract %18, %arg7 : tensor<48x16xf32>
    %20 = chlo.square %19 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %25 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<48x16xf32>
    %28 = stablehlo.convert %27 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %30 = stablehlo.reshape %29 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %32 = stablehlo.transpose %28, dims = [1, 0] : (tensor<48x16xbf16>) -> tensor<16x48xbf16>
    %33 = stablehlo.dot_general %32, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x80xbf16>) -> tensor<48x80xbf16>
    %34 = stablehlo.dot_general %32, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %35 = stablehlo.multiply %6#0, %33 : tensor<48x80xbf16>
    %36 = stablehlo.multiply %33, %11 : tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %38 = stablehlo.reshape %37 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %40 = stablehlo.transpose %35, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %41 = stablehlo.dot_general %40, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %42 = call @silu_0(%6#1, %6#2, %5, %36) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%42 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %44 = stablehlo.reshape %43 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %46 = stablehlo.transpose %42, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %47 = stablehlo.dot_general %46, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %49 = stablehlo.multiply %48, %41 : tensor<80x32xbf16>
    %50 = stablehlo.subtract %arg0, %49 : tensor<80x32xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %52 = stablehlo.multiply %51, %39 : tensor<80xbf16>
    %53 = stablehlo.subtract %arg1, %52 : tensor<80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %55 = stablehlo.multiply %54, %47 : tensor<80x32xbf16>
    %56 = stablehlo.subtract %arg2, %55 : tensor<80x32xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %58 = stablehlo.multiply %57, %45 : tensor<80xbf16>
    %59 = stablehlo.subtract %arg3, %58 : tensor<80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<16x80xbf16>
    %61 = stablehlo.multiply %60, %34 : tensor<16x80xbf16>
    %62 = stablehlo.subtract %arg4, %61 : tensor<16x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %64 = stablehlo.multiply %63, %31 : tensor<16xbf16>
    %65 = stablehlo.subtract %arg5, %64 : tensor<16xbf16>
    return %50, %53, %56, %59, %62, %65, %24 : tensor<80x32xbf16>, tensor<80xbf16>, tensor<80x32xbf16>, tensor<80xbf16>, tensor<16x80xbf16>, tensor<16xbf16>, tensor<f32>
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
}
