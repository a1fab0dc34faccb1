module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<32x80xf32>, %arg7: tensor<80x16xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].mu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].mu['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].nu['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][2].trace['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][2].trace['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg9 : tensor<48x16xf32>
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
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %arg2 : tensor<32x80xf32>
    %30 = stablehlo.add %27, %29 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %32 = stablehlo.multiply %31, %25 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %34 = stablehlo.multiply %33, %arg3 : tensor<80x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<80x16xf32>
    %36 = stablehlo.multiply %24, %24 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg4 : tensor<32x80xf32>
    %41 = stablehlo.add %38, %40 : tensor<32x80xf32>
    %42 = stablehlo.multiply %25, %25 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %46 = stablehlo.multiply %45, %arg5 : tensor<80x16xf32>
    %47 = stablehlo.add %44, %46 : tensor<80x16xf32>
    %48 = stablehlo.multiply %30, %30 : tensor<32x80xf32>
    %49 = stablehlo.subtract %41, %48 : tensor<32x80xf32>
    %cst_14 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %51 = stablehlo.add %49, %50 : tensor<32x80xf32>
    %52 = stablehlo.rsqrt %51 : tensor<32x80xf32>
    %53 = stablehlo.multiply %35, %35 : tensor<80x16xf32>
    %54 = stablehlo.subtract %47, %53 : tensor<80x16xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %56 = stablehlo.add %54, %55 : tensor<80x16xf32>
    %57 = stablehlo.rsqrt %56 : tensor<80x16xf32>
    %58 = stablehlo.multiply %52, %24 : tensor<32x80xf32>
    %59 = stablehlo.multiply %57, %25 : tensor<80x16xf32>
    %cst_16 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %61 = stablehlo.multiply %60, %58 : tensor<32x80xf32>
    %cst_17 = stablehlo.constant dense<-1.000000e-03> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %63 = stablehlo.multiply %62, %59 : tensor<80x16xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %65 = stablehlo.multiply %64, %arg6 : tensor<32x80xf32>
    %66 = stablehlo.add %61, %65 : tensor<32x80xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %68 = stablehlo.multiply %67, %arg7 : tensor<80x16xf32>
    %69 = stablehlo.add %63, %68 : tensor<80x16xf32>
    %70 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %71 = stablehlo.add %70, %66 : tensor<32x80xf32>
    %72 = stablehlo.convert %71 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %73 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %74 = stablehlo.add %73, %69 : tensor<80x16xf32>
    %75 = stablehlo.convert %74 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %72, %75, %30, %35, %41, %47, %66, %69, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
