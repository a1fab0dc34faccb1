module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x4xbf16>, %arg1: tensor<4x32x80xbf16>, %arg2: tensor<4x32x80xbf16>, %arg3: tensor<4x80x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<32x4xbf16> {jax.result_info = "result[0]['router']"}, tensor<4x32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<4x32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<4x80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x4xbf16>) -> tensor<48x4xbf16>
    %2 = stablehlo.convert %1 : (tensor<48x4xbf16>) -> tensor<48x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<48x4xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<48xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x4xf32>
    %8 = stablehlo.subtract %2, %7 : tensor<48x4xf32>
    %9 = stablehlo.exponential %8 : tensor<48x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<48x4xf32>, tensor<f32>) -> tensor<48xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x4xf32>
    %13 = stablehlo.divide %9, %12 : tensor<48x4xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<48x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<48x1xf32>
    %17 = stablehlo.convert %13 : (tensor<48x4xf32>) -> tensor<48x4xbf16>
    %18 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<4x32x80xbf16>) -> tensor<48x4x80xbf16>
    %19 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<4x32x80xbf16>) -> tensor<48x4x80xbf16>
    %20:3 = call @silu(%19) : (tensor<48x4x80xbf16>) -> (tensor<48x4x80xbf16>, tensor<48x4x80xbf16>, tensor<48x4x80xbf16>)
    %21 = stablehlo.multiply %18, %20#0 : tensor<48x4x80xbf16>
    %22 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x4xbf16>) -> tensor<48x4x1xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<48x4x1xbf16>) -> tensor<48x4x80xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<48x4x80xbf16>
    %25 = stablehlo.dot_general %24, %arg3, contracting_dims = [1, 2] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<48x4x80xbf16>, tensor<4x80x16xbf16>) -> tensor<48x16xbf16>
    %26 = stablehlo.convert %25 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %27 = stablehlo.subtract %26, %arg5 : tensor<48x16xf32>
    %28 = chlo.square %27 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %32 = stablehlo.divide %31, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %35 = stablehlo.multiply %34, %30 : tensor<48x16xf32>
    %36 = stablehlo.convert %35 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %37 = stablehlo.dot_general %36, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x4x80xbf16>) -> tensor<16x4x80xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 2, 0] : (tensor<16x4x80xbf16>) -> tensor<4x80x16xbf16>
    %39 = stablehlo.dot_general %36, %arg3, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<4x80x16xbf16>) -> tensor<48x4x80xbf16>
    %40 = stablehlo.multiply %21, %39 : tensor<48x4x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<48x4x80xbf16>, tensor<bf16>) -> tensor<48x4xbf16>
    %42 = stablehlo.reshape %41 : (tensor<48x4xbf16>) -> tensor<48x4x1xbf16>
    %43 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<48x4x1xbf16>) -> tensor<48x4x80xbf16>
    %44 = stablehlo.multiply %39, %43 : tensor<48x4x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%42 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<48x4x1xbf16>, tensor<bf16>) -> tensor<48x4xbf16>
    %46 = stablehlo.multiply %18, %44 : tensor<48x4x80xbf16>
    %47 = stablehlo.multiply %44, %20#0 : tensor<48x4x80xbf16>
    %48 = call @silu_0(%20#1, %20#2, %19, %46) : (tensor<48x4x80xbf16>, tensor<48x4x80xbf16>, tensor<48x4x80xbf16>, tensor<48x4x80xbf16>) -> tensor<48x4x80xbf16>
    %49 = stablehlo.dot_general %48, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x4x80xbf16>, tensor<48x32xbf16>) -> tensor<4x80x32xbf16>
    %50 = stablehlo.transpose %49, dims = [0, 2, 1] : (tensor<4x80x32xbf16>) -> tensor<4x32x80xbf16>
    %51 = stablehlo.dot_general %47, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x4x80xbf16>, tensor<48x32xbf16>) -> tensor<4x80x32xbf16>
    %52 = stablehlo.transpose %51, dims = [0, 2, 1] : (tensor<4x80x32xbf16>) -> tensor<4x32x80xbf16>
    %53 = stablehlo.convert %45 : (tensor<48x4xbf16>) -> tensor<48x4xf32>
    %54 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x4xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<48x4xf32>
    %56 = stablehlo.multiply %55, %9 : tensor<48x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<48x4xf32>, tensor<f32>) -> tensor<48xf32>
    %58 = stablehlo.reshape %57 : (tensor<48xf32>) -> tensor<48x1xf32>
    %59 = stablehlo.negate %58 : tensor<48x1xf32>
    %60 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x4xf32>
    %61 = stablehlo.divide %53, %60 : tensor<48x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<48xf32>) -> tensor<48x4xf32>
    %64 = stablehlo.add %61, %63 : tensor<48x4xf32>
    %65 = stablehlo.multiply %64, %9 : tensor<48x4xf32>
    %66 = stablehlo.convert %65 : (tensor<48x4xf32>) -> tensor<48x4xbf16>
    %67 = stablehlo.dot_general %66, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x4xbf16>, tensor<48x32xbf16>) -> tensor<4x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<4x32xbf16>) -> tensor<32x4xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %69 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<32x4xbf16>
    %70 = stablehlo.multiply %69, %68 : tensor<32x4xbf16>
    %71 = stablehlo.subtract %arg0, %70 : tensor<32x4xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x32x80xbf16>
    %73 = stablehlo.multiply %72, %52 : tensor<4x32x80xbf16>
    %74 = stablehlo.subtract %arg1, %73 : tensor<4x32x80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x32x80xbf16>
    %76 = stablehlo.multiply %75, %50 : tensor<4x32x80xbf16>
    %77 = stablehlo.subtract %arg2, %76 : tensor<4x32x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x80x16xbf16>
    %79 = stablehlo.multiply %78, %38 : tensor<4x80x16xbf16>
    %80 = stablehlo.subtract %arg3, %79 : tensor<4x80x16xbf16>
    return %71, %74, %77, %80, %32 : tensor<32x4xbf16>, tensor<4x32x80xbf16>, tensor<4x32x80xbf16>, tensor<4x80x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x4x80xbf16>) -> (tensor<48x4x80xbf16>, tensor<48x4x80xbf16>, tensor<48x4x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x4x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x4x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x4x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x4x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x4x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x4x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x4x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x4x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x4x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x4x80xbf16>
    return %9, %8, %5 : tensor<48x4x80xbf16>, tensor<48x4x80xbf16>, tensor<48x4x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x4x80xbf16>, %arg1: tensor<48x4x80xbf16>, %arg2: tensor<48x4x80xbf16>, %arg3: tensor<48x4x80xbf16>) -> tensor<48x4x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x4x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x4x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x4x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x4x80xbf16>
    return %3 : tensor<48x4x80xbf16>
  }
}
