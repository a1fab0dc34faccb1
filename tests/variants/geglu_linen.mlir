module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<160xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<16xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<160xf32> {jax.result_info = "result[0]['wi']['bias']"}, tensor<32x160xf32> {jax.result_info = "result[0]['wi']['kernel']"}, tensor<16xf32> {jax.result_info = "result[0]['wo']['bias']"}, tensor<80x16xf32> {jax.result_info = "result[0]['wo']['kernel']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %2 = stablehlo.convert %arg0 : (tensor<160xf32>) -> tensor<160xbf16>
    %3 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x160xbf16>) -> tensor<48x160xbf16>
    %4 = stablehlo.reshape %2 : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x160xbf16>) -> tensor<48x160xbf16>
    %6 = stablehlo.add %3, %5 : tensor<48x160xbf16>
    %7 = stablehlo.slice %6 [0:48, 0:80] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.slice %6 [0:48, 80:160] : (tensor<48x160xbf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.multiply %8, %8 : tensor<48x80xbf16>
    %10 = stablehlo.multiply %9, %8 : tensor<48x80xbf16>
    %11 = stablehlo.multiply %8, %8 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.multiply %12, %11 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.multiply %14, %10 : tensor<48x80xbf16>
    %16 = stablehlo.add %8, %15 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %18 = stablehlo.multiply %17, %16 : tensor<48x80xbf16>
    %19 = stablehlo.tanh %18 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.subtract %20, %19 : tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %23 = stablehlo.add %22, %19 : tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %25 = stablehlo.multiply %24, %23 : tensor<48x80xbf16>
    %26 = stablehlo.multiply %8, %25 : tensor<48x80xbf16>
    %27 = stablehlo.multiply %26, %7 : tensor<48x80xbf16>
    %28 = stablehlo.convert %arg3 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    %29 = stablehlo.convert %arg2 : (tensor<16xf32>) -> tensor<16xbf16>
    %30 = stablehlo.dot_general %27, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %31 = stablehlo.reshape %29 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x16xbf16>) -> tensor<48x16xbf16>
    %33 = stablehlo.add %30, %32 : tensor<48x16xbf16>
    %34 = stablehlo.convert %33 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %35 = stablehlo.subtract %34, %arg5 : tensor<48x16xf32>
    %36 = chlo.square %35 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %41 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %43 = stablehlo.multiply %42, %38 : tensor<48x16xf32>
    %44 = stablehlo.convert %43 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %46 = stablehlo.reshape %45 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %47 = stablehlo.reshape %46 : (tensor<1x16xbf16>) -> tensor<16xbf16>
    %48 = stablehlo.dot_general %44, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %50 = stablehlo.dot_general %44, %28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %51 = stablehlo.convert %47 : (tensor<16xbf16>) -> tensor<16xf32>
    %52 = stablehlo.convert %49 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %53 = stablehlo.multiply %26, %50 : tensor<48x80xbf16>
    %54 = stablehlo.multiply %50, %7 : tensor<48x80xbf16>
    %55 = stablehlo.multiply %8, %54 : tensor<48x80xbf16>
    %56 = stablehlo.multiply %54, %25 : tensor<48x80xbf16>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %58 = stablehlo.multiply %57, %55 : tensor<48x80xbf16>
    %59 = stablehlo.multiply %58, %21 : tensor<48x80xbf16>
    %60 = stablehlo.multiply %59, %19 : tensor<48x80xbf16>
    %61 = stablehlo.add %59, %60 : tensor<48x80xbf16>
    %cst_12 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %63 = stablehlo.multiply %62, %61 : tensor<48x80xbf16>
    %64 = stablehlo.add %56, %63 : tensor<48x80xbf16>
    %cst_13 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %66 = stablehlo.multiply %65, %63 : tensor<48x80xbf16>
    %67 = stablehlo.multiply %66, %13 : tensor<48x80xbf16>
    %68 = stablehlo.add %64, %67 : tensor<48x80xbf16>
    %69 = stablehlo.concatenate %53, %68, dim = 1 : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x160xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %70 = stablehlo.reduce(%69 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<48x160xbf16>, tensor<bf16>) -> tensor<160xbf16>
    %71 = stablehlo.reshape %70 : (tensor<160xbf16>) -> tensor<1x160xbf16>
    %72 = stablehlo.reshape %71 : (tensor<1x160xbf16>) -> tensor<160xbf16>
    %73 = stablehlo.dot_general %69, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x160xbf16>, tensor<48x32xbf16>) -> tensor<160x32xbf16>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %75 = stablehlo.convert %72 : (tensor<160xbf16>) -> tensor<160xf32>
    %76 = stablehlo.convert %74 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<160xf32>
    %79 = stablehlo.subtract %arg0, %78 : tensor<160xf32>
    %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %81 = stablehlo.multiply %80, %76 : tensor<32x160xf32>
    %82 = stablehlo.subtract %arg1, %81 : tensor<32x160xf32>
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %84 = stablehlo.multiply %83, %51 : tensor<16xf32>
    %85 = stablehlo.subtract %arg2, %84 : tensor<16xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %87 = stablehlo.multiply %86, %52 : tensor<80x16xf32>
    %88 = stablehlo.subtract %arg3, %87 : tensor<80x16xf32>
    return %79, %82, %85, %88, %40 : tensor<160xf32>, tensor<32x160xf32>, tensor<16xf32>, tensor<80x16xf32>, tensor<f32>
  }
}
