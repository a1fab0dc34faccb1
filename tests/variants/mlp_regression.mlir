module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80xf32>, %arg1: tensor<32x80xf32>, %arg2: tensor<80xf32>, %arg3: tensor<80x80xf32>, %arg4: tensor<16xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x16xf32>) -> (tensor<80xf32> {jax.result_info = "result[0][0]['b']"}, tensor<32x80xf32> {jax.result_info = "result[0][0]['w']"}, tensor<80xf32> {jax.result_info = "result[0][1]['b']"}, tensor<80x80xf32> {jax.result_info = "result[0][1]['w']"}, tensor<16xf32> {jax.result_info = "result[0][2]['b']"}, tensor<80x16xf32> {jax.result_info = "result[0][2]['w']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.convert %arg0 : (tensor<80xf32>) -> tensor<80xbf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.add %2, %5 : tensor<48x80xbf16>
    %7 = stablehlo.tanh %6 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.subtract %8, %7 : tensor<48x80xbf16>
    %10 = stablehlo.convert %arg3 : (tensor<80x80xf32>) -> tensor<80x80xbf16>
    %11 = stablehlo.dot_general %7, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x80xbf16>) -> tensor<48x80xbf16>
    %12 = stablehlo.convert %arg2 : (tensor<80xf32>) -> tensor<80xbf16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.add %11, %14 : tensor<48x80xbf16>
    %16 = stablehlo.tanh %15 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %18 = stablehlo.subtract %17, %16 : tensor<48x80xbf16>
    %19 = stablehlo.convert %arg5 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    %20 = stablehlo.dot_general %16, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %21 = stablehlo.convert %arg4 : (tensor<16xf32>) -> tensor<16xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x16xbf16>) -> tensor<48x16xbf16>
    %24 = stablehlo.add %20, %23 : tensor<48x16xbf16>
    %25 = stablehlo.convert %24 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %26 = stablehlo.subtract %25, %arg7 : tensor<48x16xf32>
    %27 = chlo.square %26 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %32 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %34 = stablehlo.multiply %33, %29 : tensor<48x16xf32>
    %35 = stablehlo.convert %34 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %37 = stablehlo.reshape %36 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %39 = stablehlo.convert %38 : (tensor<16xbf16>) -> tensor<16xf32>
    %40 = stablehlo.dot_general %35, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %42 = stablehlo.dot_general %35, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %43 = stablehlo.convert %41 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %42, %18 : tensor<48x80xbf16>
    %45 = stablehlo.multiply %44, %16 : tensor<48x80xbf16>
    %46 = stablehlo.add %44, %45 : tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.reduce(%46 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %48 = stablehlo.reshape %47 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %50 = stablehlo.convert %49 : (tensor<80xbf16>) -> tensor<80xf32>
    %51 = stablehlo.dot_general %46, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<80x80xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<80x80xbf16>) -> tensor<80x80xbf16>
    %53 = stablehlo.dot_general %46, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x80xbf16>) -> tensor<48x80xbf16>
    %54 = stablehlo.convert %52 : (tensor<80x80xbf16>) -> tensor<80x80xf32>
    %55 = stablehlo.multiply %53, %9 : tensor<48x80xbf16>
    %56 = stablehlo.multiply %55, %7 : tensor<48x80xbf16>
    %57 = stablehlo.add %55, %56 : tensor<48x80xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.reduce(%57 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %59 = stablehlo.reshape %58 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %61 = stablehlo.convert %60 : (tensor<80xbf16>) -> tensor<80xf32>
    %62 = stablehlo.dot_general %57, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %63 = stablehlo.transpose %62, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %64 = stablehlo.convert %63 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<80xf32>
    %67 = stablehlo.subtract %arg0, %66 : tensor<80xf32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %69 = stablehlo.multiply %68, %64 : tensor<32x80xf32>
    %70 = stablehlo.subtract %arg1, %69 : tensor<32x80xf32>
    %cst_14 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %72 = stablehlo.multiply %71, %50 : tensor<80xf32>
    %73 = stablehlo.subtract %arg2, %72 : tensor<80xf32>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %75 = stablehlo.multiply %74, %54 : tensor<80x80xf32>
    %76 = stablehlo.subtract %arg3, %75 : tensor<80x80xf32>
    %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %78 = stablehlo.multiply %77, %39 : tensor<16xf32>
    %79 = stablehlo.subtract %arg4, %78 : tensor<16xf32>
    %cst_17 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %81 = stablehlo.multiply %80, %43 : tensor<80x16xf32>
    %82 = stablehlo.subtract %arg5, %81 : tensor<80x16xf32>
    return %67, %70, %73, %76, %79, %82, %31 : tensor<80xf32>, tensor<32x80xf32>, tensor<80xf32>, tensor<80x80xf32>, tensor<16xf32>, tensor<80x16xf32>, tensor<f32>
  }
}
