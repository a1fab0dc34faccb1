module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80xbf16>, %arg1: tensor<80xbf16>, %arg2: tensor<16xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<80x16xbf16>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x16xf32>) -> (tensor<80xbf16> {jax.result_info = "result[0]['b1']"}, tensor<80xbf16> {jax.result_info = "result[0]['b2']"}, tensor<16xbf16> {jax.result_info = "result[0]['b3']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.add %1, %3 : tensor<48x80xbf16>
    %5 = stablehlo.dot_general %0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.add %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.convert %8 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %10:3 = call @silu(%9) : (tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>)
    %11 = stablehlo.convert %4 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %12 = stablehlo.multiply %10#0, %11 : tensor<48x80xf32>
    %13 = stablehlo.convert %12 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %14 = stablehlo.dot_general %13, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<16xbf16>) -> tensor<1x16xbf16>
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
    %32 = stablehlo.dot_general %28, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %34 = stablehlo.dot_general %28, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %35 = stablehlo.convert %34 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %36 = stablehlo.multiply %10#0, %35 : tensor<48x80xf32>
    %37 = stablehlo.multiply %35, %11 : tensor<48x80xf32>
    %38 = stablehlo.convert %36 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %39 = call @silu_0(%10#1, %10#2, %9, %37) : (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>) -> tensor<48x80xf32>
    %40 = stablehlo.convert %39 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.reduce(%40 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %42 = stablehlo.reshape %41 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %44 = stablehlo.dot_general %40, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.reduce(%38 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %47 = stablehlo.reshape %46 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %49 = stablehlo.dot_general %38, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %52 = stablehlo.multiply %51, %48 : tensor<80xbf16>
    %53 = stablehlo.subtract %arg0, %52 : tensor<80xbf16>
    %cst_11 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %55 = stablehlo.multiply %54, %43 : tensor<80xbf16>
    %56 = stablehlo.subtract %arg1, %55 : tensor<80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<16xbf16>
    %58 = stablehlo.multiply %57, %31 : tensor<16xbf16>
    %59 = stablehlo.subtract %arg2, %58 : tensor<16xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %61 = stablehlo.multiply %60, %50 : tensor<32x80xbf16>
    %62 = stablehlo.subtract %arg3, %61 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %64 = stablehlo.multiply %63, %45 : tensor<32x80xbf16>
    %65 = stablehlo.subtract %arg4, %64 : tensor<32x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %67 = stablehlo.multiply %66, %33 : tensor<80x16xbf16>
    %68 = stablehlo.subtract %arg5, %67 : tensor<80x16xbf16>
    return %53, %56, %59, %62, %65, %68, %24 : tensor<80xbf16>, tensor<80xbf16>, tensor<16xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xf32>) -> (tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xf32>
    %1 = stablehlo.exponential %0 : tensor<48x80xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %3 = stablehlo.add %2, %1 : tensor<48x80xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xf32>
    return %9, %8, %5 : tensor<48x80xf32>, tensor<48x80xf32>, tensor<48x80xf32>
  }
  func.func private @silu_0(%arg0: tensor<48x80xf32>, %arg1: tensor<48x80xf32>, %arg2: tensor<48x80xf32>, %arg3: tensor<48x80xf32>) -> tensor<48x80xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xf32>
    %3 = stablehlo.add %1, %2 : tensor<48x80xf32>
    return %3 : tensor<48x80xf32>
  }
}
