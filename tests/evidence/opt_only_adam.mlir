module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<48xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %3 = stablehlo.multiply %2, %arg12 : tensor<48xf32>
    %4 = stablehlo.add %1, %3 : tensor<48xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %6 = stablehlo.multiply %5, %arg1 : tensor<32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %8 = stablehlo.multiply %7, %arg13 : tensor<32xf32>
    %9 = stablehlo.add %6, %8 : tensor<32xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %11 = stablehlo.multiply %10, %arg2 : tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %13 = stablehlo.multiply %12, %arg14 : tensor<32x48xf32>
    %14 = stablehlo.add %11, %13 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %16 = stablehlo.multiply %15, %arg3 : tensor<48x32xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %18 = stablehlo.multiply %17, %arg15 : tensor<48x32xf32>
    %19 = stablehlo.add %16, %18 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %21 = stablehlo.multiply %20, %arg8 : tensor<48xf32>
    %cst_8 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %23 = stablehlo.multiply %22, %arg12 : tensor<48xf32>
    %24 = stablehlo.multiply %23, %arg12 : tensor<48xf32>
    %25 = stablehlo.add %21, %24 : tensor<48xf32>
    %cst_9 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %27 = stablehlo.multiply %26, %arg9 : tensor<32xf32>
    %cst_10 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %29 = stablehlo.multiply %28, %arg13 : tensor<32xf32>
    %30 = stablehlo.multiply %29, %arg13 : tensor<32xf32>
    %31 = stablehlo.add %27, %30 : tensor<32xf32>
    %cst_11 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %33 = stablehlo.multiply %32, %arg10 : tensor<32x48xf32>
    %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %35 = stablehlo.multiply %34, %arg14 : tensor<32x48xf32>
    %36 = stablehlo.multiply %35, %arg14 : tensor<32x48xf32>
    %37 = stablehlo.add %33, %36 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %39 = stablehlo.multiply %38, %arg11 : tensor<48x32xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %41 = stablehlo.multiply %40, %arg15 : tensor<48x32xf32>
    %42 = stablehlo.multiply %41, %arg15 : tensor<48x32xf32>
    %43 = stablehlo.add %39, %42 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %45 = stablehlo.multiply %44, %4 : tensor<48xf32>
    %46 = stablehlo.sqrt %25 : tensor<48xf32>
    %cst_16 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %48 = stablehlo.add %46, %47 : tensor<48xf32>
    %49 = stablehlo.divide %45, %48 : tensor<48xf32>
    %50 = stablehlo.subtract %arg4, %49 : tensor<48xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %52 = stablehlo.multiply %51, %9 : tensor<32xf32>
    %53 = stablehlo.sqrt %31 : tensor<32xf32>
    %cst_18 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %55 = stablehlo.add %53, %54 : tensor<32xf32>
    %56 = stablehlo.divide %52, %55 : tensor<32xf32>
    %57 = stablehlo.subtract %arg5, %56 : tensor<32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %59 = stablehlo.multiply %58, %14 : tensor<32x48xf32>
    %60 = stablehlo.sqrt %37 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %62 = stablehlo.add %60, %61 : tensor<32x48xf32>
    %63 = stablehlo.divide %59, %62 : tensor<32x48xf32>
    %64 = stablehlo.subtract %arg6, %63 : tensor<32x48xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %66 = stablehlo.multiply %65, %19 : tensor<48x32xf32>
    %67 = stablehlo.sqrt %43 : tensor<48x32xf32>
    %cst_22 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %69 = stablehlo.add %67, %68 : tensor<48x32xf32>
    %70 = stablehlo.divide %66, %69 : tensor<48x32xf32>
    %71 = stablehlo.subtract %arg7, %70 : tensor<48x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %4, %9, %14, %19, %50, %57, %64, %71, %25, %31, %37, %43, %cst_23 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
}
