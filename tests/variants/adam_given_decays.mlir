module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<3xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['m']['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['v']['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %24 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %25 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %26 = stablehlo.slice %arg6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %27 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %arg2 : tensor<32x80xf32>
    %30 = stablehlo.slice %arg6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %31 = stablehlo.reshape %30 : (tensor<1xf32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.subtract %cst_6, %31 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %34 = stablehlo.multiply %33, %24 : tensor<32x80xf32>
    %35 = stablehlo.add %29, %34 : tensor<32x80xf32>
    %36 = stablehlo.slice %arg6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %39 = stablehlo.multiply %38, %arg3 : tensor<80x16xf32>
    %40 = stablehlo.slice %arg6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %41 = stablehlo.reshape %40 : (tensor<1xf32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.subtract %cst_7, %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %43, %25 : tensor<80x16xf32>
    %45 = stablehlo.add %39, %44 : tensor<80x16xf32>
    %46 = stablehlo.slice %arg6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %47 = stablehlo.reshape %46 : (tensor<1xf32>) -> tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %49 = stablehlo.multiply %48, %arg4 : tensor<32x80xf32>
    %50 = stablehlo.slice %arg6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %51 = stablehlo.reshape %50 : (tensor<1xf32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.subtract %cst_8, %51 : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %54 = stablehlo.multiply %53, %24 : tensor<32x80xf32>
    %55 = stablehlo.multiply %54, %24 : tensor<32x80xf32>
    %56 = stablehlo.add %49, %55 : tensor<32x80xf32>
    %57 = stablehlo.slice %arg6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %58 = stablehlo.reshape %57 : (tensor<1xf32>) -> tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %60 = stablehlo.multiply %59, %arg5 : tensor<80x16xf32>
    %61 = stablehlo.slice %arg6 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %62 = stablehlo.reshape %61 : (tensor<1xf32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.subtract %cst_9, %62 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %65 = stablehlo.multiply %64, %25 : tensor<80x16xf32>
    %66 = stablehlo.multiply %65, %25 : tensor<80x16xf32>
    %67 = stablehlo.add %60, %66 : tensor<80x16xf32>
    %68 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %69 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %70 = stablehlo.slice %arg6 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %71 = stablehlo.reshape %70 : (tensor<1xf32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %73 = stablehlo.multiply %72, %35 : tensor<32x80xf32>
    %74 = stablehlo.sqrt %56 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %76 = stablehlo.add %74, %75 : tensor<32x80xf32>
    %77 = stablehlo.divide %73, %76 : tensor<32x80xf32>
    %78 = stablehlo.subtract %68, %77 : tensor<32x80xf32>
    %79 = stablehlo.convert %78 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %80 = stablehlo.slice %arg6 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %81 = stablehlo.reshape %80 : (tensor<1xf32>) -> tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %83 = stablehlo.multiply %82, %45 : tensor<80x16xf32>
    %84 = stablehlo.sqrt %67 : tensor<80x16xf32>
    %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %86 = stablehlo.add %84, %85 : tensor<80x16xf32>
    %87 = stablehlo.divide %83, %86 : tensor<80x16xf32>
    %88 = stablehlo.subtract %69, %87 : tensor<80x16xf32>
    %89 = stablehlo.convert %88 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %79, %89, %35, %45, %56, %67, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
