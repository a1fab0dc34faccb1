module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<80x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w4']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3:3 = call @silu(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %4 = stablehlo.multiply %1, %3#0 : tensor<48x80xbf16>
    %5 = stablehlo.dot_general %4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %4 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x80xf32>, tensor<f32>) -> tensor<48xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<48x1xf32>
    %11 = stablehlo.convert %10 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %12 = stablehlo.negate %11 : tensor<48x1xbf16>
    %13 = stablehlo.exponential %12 : tensor<48x1xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %15 = stablehlo.add %14, %13 : tensor<48x1xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %17 = stablehlo.divide %16, %15 : tensor<48x1xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x1xbf16>
    %19 = stablehlo.subtract %18, %17 : tensor<48x1xbf16>
    %20 = stablehlo.multiply %17, %19 : tensor<48x1xbf16>
    %21 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x16xbf16>
    %22 = stablehlo.multiply %5, %21 : tensor<48x16xbf16>
    %23 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %24 = stablehlo.add %22, %23 : tensor<48x16xbf16>
    %25 = stablehlo.convert %24 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %26 = stablehlo.subtract %25, %arg5 : tensor<48x16xf32>
    %27 = chlo.square %26 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<48x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %32 = stablehlo.divide %cst_7, %cst_8 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %34 = stablehlo.multiply %33, %29 : tensor<48x16xf32>
    %35 = stablehlo.convert %34 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %36 = stablehlo.dot_general %35, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %38 = stablehlo.dot_general %35, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %39 = stablehlo.multiply %5, %35 : tensor<48x16xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %41 = stablehlo.reshape %40 : (tensor<48xbf16>) -> tensor<48x1xbf16>
    %42 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xbf16>) -> tensor<48x16xbf16>
    %43 = stablehlo.multiply %35, %42 : tensor<48x16xbf16>
    %44 = stablehlo.multiply %41, %20 : tensor<48x1xbf16>
    %45 = stablehlo.convert %44 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_10 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %47 = stablehlo.divide %45, %46 : tensor<48x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<48xf32>) -> tensor<48x80xf32>
    %50 = stablehlo.convert %49 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %51 = stablehlo.add %38, %50 : tensor<48x80xbf16>
    %52 = stablehlo.dot_general %43, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %54 = stablehlo.dot_general %43, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %55 = stablehlo.add %51, %54 : tensor<48x80xbf16>
    %56 = stablehlo.multiply %1, %55 : tensor<48x80xbf16>
    %57 = stablehlo.multiply %55, %3#0 : tensor<48x80xbf16>
    %58 = call @silu_0(%3#1, %3#2, %2, %56) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %59 = stablehlo.dot_general %58, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %60 = stablehlo.transpose %59, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %61 = stablehlo.dot_general %57, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<32x80xbf16>
    %65 = stablehlo.subtract %arg0, %64 : tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %67 = stablehlo.multiply %66, %60 : tensor<32x80xbf16>
    %68 = stablehlo.subtract %arg1, %67 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %70 = stablehlo.multiply %69, %53 : tensor<80x16xbf16>
    %71 = stablehlo.subtract %arg2, %70 : tensor<80x16xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %73 = stablehlo.multiply %72, %37 : tensor<80x16xbf16>
    %74 = stablehlo.subtract %arg3, %73 : tensor<80x16xbf16>
    return %65, %68, %71, %74, %31 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<80x16xbf16>, tensor<f32>
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
