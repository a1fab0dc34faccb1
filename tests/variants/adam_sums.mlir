module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<i32>, %arg5: tensor<32x80xf32>, %arg6: tensor<80x16xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['m']['w2']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['v']['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg8 : tensor<48x16xf32>
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
    %c = stablehlo.constant dense<1> : tensor<i32>
    %24 = stablehlo.add %arg4, %c : tensor<i32>
    %25 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %26 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %27 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %28 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %30 = stablehlo.multiply %29, %arg2 : tensor<32x80xf32>
    %31 = stablehlo.add %30, %25 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %33 = stablehlo.multiply %32, %arg3 : tensor<80x16xf32>
    %34 = stablehlo.add %33, %26 : tensor<80x16xf32>
    %35 = stablehlo.multiply %25, %25 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %37 = stablehlo.multiply %arg5, %36 : tensor<32x80xf32>
    %38 = stablehlo.add %35, %37 : tensor<32x80xf32>
    %39 = stablehlo.multiply %26, %26 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %41 = stablehlo.multiply %arg6, %40 : tensor<80x16xf32>
    %42 = stablehlo.add %39, %41 : tensor<80x16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %44 = stablehlo.multiply %31, %43 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %46 = stablehlo.multiply %38, %45 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %48 = stablehlo.add %46, %47 : tensor<32x80xf32>
    %49 = stablehlo.rsqrt %48 : tensor<32x80xf32>
    %50 = stablehlo.multiply %44, %49 : tensor<32x80xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<32x80xf32>
    %53 = stablehlo.subtract %27, %52 : tensor<32x80xf32>
    %54 = stablehlo.convert %53 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %56 = stablehlo.multiply %34, %55 : tensor<80x16xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %58 = stablehlo.multiply %42, %57 : tensor<80x16xf32>
    %cst_16 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %60 = stablehlo.add %58, %59 : tensor<80x16xf32>
    %61 = stablehlo.rsqrt %60 : tensor<80x16xf32>
    %62 = stablehlo.multiply %56, %61 : tensor<80x16xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<80x16xf32>
    %65 = stablehlo.subtract %28, %64 : tensor<80x16xf32>
    %66 = stablehlo.convert %65 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %54, %66, %31, %34, %24, %38, %42, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
