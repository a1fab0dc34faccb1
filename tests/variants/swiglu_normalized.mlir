module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x16xbf16>, %arg4: tensor<48x32xf32>, %arg5: tensor<48x16xf32>) -> (tensor<80xbf16> {jax.result_info = "result[0]['gain']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3:3 = call @silu(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %4 = stablehlo.multiply %1, %3#0 : tensor<48x80xbf16>
    %5 = stablehlo.convert %4 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<48x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x80xf32>, tensor<f32>) -> tensor<48xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<48x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %12 = stablehlo.add %10, %11 : tensor<48x1xf32>
    %13 = stablehlo.rsqrt %12 : tensor<48x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<48x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<48x1xf32>
    %17 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x80xf32>
    %18 = stablehlo.multiply %5, %17 : tensor<48x80xf32>
    %19 = stablehlo.convert %18 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %22 = stablehlo.multiply %19, %21 : tensor<48x80xbf16>
    %23 = stablehlo.dot_general %22, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %24 = stablehlo.convert %23 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %25 = stablehlo.subtract %24, %arg5 : tensor<48x16xf32>
    %26 = chlo.square %25 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %31 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<48x16xf32>
    %34 = stablehlo.convert %33 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %35 = stablehlo.dot_general %34, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %37 = stablehlo.dot_general %34, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %38 = stablehlo.multiply %19, %37 : tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.reduce(%38 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %40 = stablehlo.reshape %39 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %41 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %42 = stablehlo.multiply %37, %41 : tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%40 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %44 = stablehlo.convert %42 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %45 = stablehlo.multiply %5, %44 : tensor<48x80xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<48x80xf32>, tensor<f32>) -> tensor<48xf32>
    %47 = stablehlo.reshape %46 : (tensor<48xf32>) -> tensor<48x1xf32>
    %48 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x80xf32>
    %49 = stablehlo.multiply %44, %48 : tensor<48x80xf32>
    %50 = stablehlo.multiply %47, %16 : tensor<48x1xf32>
    %cst_11 = stablehlo.constant dense<8.000000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %52 = stablehlo.divide %50, %51 : tensor<48x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<48xf32>) -> tensor<48x80xf32>
    %55 = stablehlo.multiply %5, %54 : tensor<48x80xf32>
    %56 = stablehlo.add %49, %55 : tensor<48x80xf32>
    %57 = stablehlo.multiply %54, %5 : tensor<48x80xf32>
    %58 = stablehlo.add %56, %57 : tensor<48x80xf32>
    %59 = stablehlo.convert %58 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %60 = stablehlo.multiply %1, %59 : tensor<48x80xbf16>
    %61 = stablehlo.multiply %59, %3#0 : tensor<48x80xbf16>
    %62 = call @silu_0(%3#1, %3#2, %2, %60) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %63 = stablehlo.dot_general %62, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %65 = stablehlo.dot_general %61, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %68 = stablehlo.multiply %67, %43 : tensor<80xbf16>
    %69 = stablehlo.subtract %arg0, %68 : tensor<80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %71 = stablehlo.multiply %70, %66 : tensor<32x80xbf16>
    %72 = stablehlo.subtract %arg1, %71 : tensor<32x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %74 = stablehlo.multiply %73, %64 : tensor<32x80xbf16>
    %75 = stablehlo.subtract %arg2, %74 : tensor<32x80xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %77 = stablehlo.multiply %76, %36 : tensor<80x16xbf16>
    %78 = stablehlo.subtract %arg3, %77 : tensor<80x16xbf16>
    return %69, %72, %75, %78, %30 : tensor<80xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
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
