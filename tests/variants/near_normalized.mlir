module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x32xbf16>, %arg3: tensor<32x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<1xbf16> {jax.result_info = "result[0]['alpha']"}, tensor<32xbf16> {jax.result_info = "result[0]['gain']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<1xbf16>) -> tensor<1x1xbf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xbf16>) -> tensor<48x32xbf16>
    %4 = stablehlo.multiply %3, %1 : tensor<48x32xbf16>
    %5 = stablehlo.add %0, %4 : tensor<48x32xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<48x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<48x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<48x1xf32>
    %14 = stablehlo.rsqrt %13 : tensor<48x1xf32>
    %15 = stablehlo.divide %14, %13 : tensor<48x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<48x1xf32>
    %18 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %19 = stablehlo.multiply %6, %18 : tensor<48x32xf32>
    %20 = stablehlo.convert %19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %21 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %23 = stablehlo.multiply %20, %22 : tensor<48x32xbf16>
    %24 = stablehlo.dot_general %23, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x16xbf16>) -> tensor<48x16xbf16>
    %25 = stablehlo.convert %24 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %26 = stablehlo.subtract %25, %arg5 : tensor<48x16xf32>
    %27 = chlo.square %26 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %32 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %34 = stablehlo.multiply %33, %29 : tensor<48x16xf32>
    %35 = stablehlo.convert %34 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %36 = stablehlo.dot_general %35, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x32xbf16>) -> tensor<16x32xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %38 = stablehlo.dot_general %35, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<32x16xbf16>) -> tensor<48x32xbf16>
    %39 = stablehlo.multiply %20, %38 : tensor<48x32xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %41 = stablehlo.reshape %40 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %42 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %43 = stablehlo.multiply %38, %42 : tensor<48x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %45 = stablehlo.convert %43 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %46 = stablehlo.multiply %6, %45 : tensor<48x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %48 = stablehlo.reshape %47 : (tensor<48xf32>) -> tensor<48x1xf32>
    %49 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<48x32xf32>
    %51 = stablehlo.multiply %48, %17 : tensor<48x1xf32>
    %cst_11 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %53 = stablehlo.divide %51, %52 : tensor<48x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<48xf32>) -> tensor<48x32xf32>
    %56 = stablehlo.multiply %6, %55 : tensor<48x32xf32>
    %57 = stablehlo.add %50, %56 : tensor<48x32xf32>
    %58 = stablehlo.multiply %55, %6 : tensor<48x32xf32>
    %59 = stablehlo.add %57, %58 : tensor<48x32xf32>
    %60 = stablehlo.convert %59 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %61 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xbf16>) -> tensor<48x32xbf16>
    %62 = stablehlo.multiply %61, %60 : tensor<48x32xbf16>
    %63 = stablehlo.multiply %60, %1 : tensor<48x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %64 = stablehlo.reduce(%63 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<bf16>
    %65 = stablehlo.reshape %64 : (tensor<bf16>) -> tensor<1x1xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %66 = stablehlo.reduce(%65 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xbf16>, tensor<bf16>) -> tensor<bf16>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %68 = stablehlo.dot_general %62, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %71 = stablehlo.multiply %70, %67 : tensor<1xbf16>
    %72 = stablehlo.subtract %arg0, %71 : tensor<1xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.multiply %73, %44 : tensor<32xbf16>
    %75 = stablehlo.subtract %arg1, %74 : tensor<32xbf16>
    %cst_17 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %77 = stablehlo.multiply %76, %69 : tensor<32x32xbf16>
    %78 = stablehlo.subtract %arg2, %77 : tensor<32x32xbf16>
    %cst_18 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<32x16xbf16>
    %80 = stablehlo.multiply %79, %37 : tensor<32x16xbf16>
    %81 = stablehlo.subtract %arg3, %80 : tensor<32x16xbf16>
    return %72, %75, %78, %81, %31 : tensor<1xbf16>, tensor<32xbf16>, tensor<32x32xbf16>, tensor<32x16xbf16>, tensor<f32>
  }
}
