module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['m']['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['r']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['r']['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg7 : tensor<48x16xf32>
    %8 = chlo.square %7 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %13 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<48x16xf32>
    %16 = stablehlo.convert %15 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %17 = stablehlo.dot_general %16, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %19 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.select %4, %19, %20 : tensor<48x80xi1>, tensor<48x80xbf16>
    %22 = stablehlo.dot_general %21, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %24 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %25 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %arg2 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<32x80xf32>
    %30 = stablehlo.add %27, %29 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %32 = stablehlo.multiply %31, %arg3 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %34 = stablehlo.multiply %33, %25 : tensor<80x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<80x16xf32>
    %cst_10 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %37 = stablehlo.multiply %36, %arg4 : tensor<32x80xf32>
    %38 = stablehlo.multiply %37, %arg4 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %24 : tensor<32x80xf32>
    %41 = stablehlo.multiply %40, %24 : tensor<32x80xf32>
    %42 = stablehlo.add %38, %41 : tensor<32x80xf32>
    %43 = stablehlo.sqrt %42 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %45 = stablehlo.multiply %44, %arg5 : tensor<80x16xf32>
    %46 = stablehlo.multiply %45, %arg5 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %48 = stablehlo.multiply %47, %25 : tensor<80x16xf32>
    %49 = stablehlo.multiply %48, %25 : tensor<80x16xf32>
    %50 = stablehlo.add %46, %49 : tensor<80x16xf32>
    %51 = stablehlo.sqrt %50 : tensor<80x16xf32>
    %52 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %53 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %55 = stablehlo.multiply %54, %30 : tensor<32x80xf32>
    %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %57 = stablehlo.add %43, %56 : tensor<32x80xf32>
    %58 = stablehlo.divide %55, %57 : tensor<32x80xf32>
    %59 = stablehlo.subtract %52, %58 : tensor<32x80xf32>
    %60 = stablehlo.convert %59 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %62 = stablehlo.multiply %61, %35 : tensor<80x16xf32>
    %cst_17 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %64 = stablehlo.add %51, %63 : tensor<80x16xf32>
    %65 = stablehlo.divide %62, %64 : tensor<80x16xf32>
    %66 = stablehlo.subtract %53, %65 : tensor<80x16xf32>
    %67 = stablehlo.convert %66 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %60, %67, %30, %35, %43, %51, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
