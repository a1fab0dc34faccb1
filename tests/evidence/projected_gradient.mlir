module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x8xf32>, %arg1: tensor<64x8xf32>, %arg2: tensor<8x64xf32>, %arg3: tensor<8x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<8x64xf32>, %arg7: tensor<8x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32x32xf32>) -> (tensor<32x8xf32> {jax.result_info = "result[0]['P']['w1']"}, tensor<64x8xf32> {jax.result_info = "result[0]['P']['w2']"}, tensor<8x64xf32> {jax.result_info = "result[0]['m_']['w1']"}, tensor<8x32xf32> {jax.result_info = "result[0]['m_']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<8x64xf32> {jax.result_info = "result[0]['v_']['w1']"}, tensor<8x32xf32> {jax.result_info = "result[0]['v_']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg8 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %1 = stablehlo.convert %arg4 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %3 = func.call @relu(%2) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %7 = stablehlo.convert %arg5 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %10 = stablehlo.subtract %9, %arg9 : tensor<32x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<32x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<32x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %16 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<32x32xf32>
    %19 = stablehlo.convert %18 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %20 = stablehlo.dot_general %19, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %22 = stablehlo.dot_general %19, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %23 = stablehlo.convert %21 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %25 = stablehlo.select %5, %22, %24 : tensor<32x64xi1>, tensor<32x64xbf16>
    %26 = stablehlo.dot_general %25, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %28 = stablehlo.convert %27 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %29 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %30 = stablehlo.dot_general %29, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x64xf32>) -> tensor<8x64xf32>
    %31 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<64x8xf32>) -> tensor<8x64xf32>
    %32 = stablehlo.dot_general %31, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x64xf32>, tensor<64x32xf32>) -> tensor<8x32xf32>
    %cst_7 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %34 = stablehlo.multiply %33, %arg2 : tensor<8x64xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %36 = stablehlo.multiply %35, %30 : tensor<8x64xf32>
    %37 = stablehlo.add %34, %36 : tensor<8x64xf32>
    %cst_9 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %39 = stablehlo.multiply %38, %arg3 : tensor<8x32xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %41 = stablehlo.multiply %40, %32 : tensor<8x32xf32>
    %42 = stablehlo.add %39, %41 : tensor<8x32xf32>
    %cst_11 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %44 = stablehlo.multiply %43, %arg6 : tensor<8x64xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %46 = stablehlo.multiply %45, %30 : tensor<8x64xf32>
    %47 = stablehlo.multiply %46, %30 : tensor<8x64xf32>
    %48 = stablehlo.add %44, %47 : tensor<8x64xf32>
    %cst_13 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %50 = stablehlo.multiply %49, %arg7 : tensor<8x32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %52 = stablehlo.multiply %51, %32 : tensor<8x32xf32>
    %53 = stablehlo.multiply %52, %32 : tensor<8x32xf32>
    %54 = stablehlo.add %50, %53 : tensor<8x32xf32>
    %55 = stablehlo.sqrt %48 : tensor<8x64xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-06> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x64xf32>
    %57 = stablehlo.add %55, %56 : tensor<8x64xf32>
    %58 = stablehlo.divide %37, %57 : tensor<8x64xf32>
    %59 = stablehlo.dot_general %arg0, %58, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x8xf32>, tensor<8x64xf32>) -> tensor<32x64xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<32x64xf32>
    %62 = stablehlo.subtract %arg4, %61 : tensor<32x64xf32>
    %63 = stablehlo.sqrt %54 : tensor<8x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-06> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %65 = stablehlo.add %63, %64 : tensor<8x32xf32>
    %66 = stablehlo.divide %42, %65 : tensor<8x32xf32>
    %67 = stablehlo.dot_general %arg1, %66, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x8xf32>, tensor<8x32xf32>) -> tensor<64x32xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<64x32xf32>
    %70 = stablehlo.subtract %arg5, %69 : tensor<64x32xf32>
    return %arg0, %arg1, %37, %42, %62, %70, %48, %54, %15 : tensor<32x8xf32>, tensor<64x8xf32>, tensor<8x64xf32>, tensor<8x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<8x64xf32>, tensor<8x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
}
