module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<i32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<i32>, %arg9: tensor<32x80xf32>, %arg10: tensor<80x16xf32>, %arg11: tensor<32x80xf32>, %arg12: tensor<80x16xf32>, %arg13: tensor<48x32xf32>, %arg14: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<i32> {jax.result_info = "result[1].count"}, tensor<f32> {jax.result_info = "result[1].hyperparams['b1']"}, tensor<f32> {jax.result_info = "result[1].hyperparams['b2']"}, tensor<f32> {jax.result_info = "result[1].hyperparams['eps']"}, tensor<f32> {jax.result_info = "result[1].hyperparams['eps_root']"}, tensor<f32> {jax.result_info = "result[1].hyperparams['learning_rate']"}, tensor<i32> {jax.result_info = "result[1].inner_state[0].count"}, tensor<32x80xf32> {jax.result_info = "result[1].inner_state[0].mu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1].inner_state[0].mu['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1].inner_state[0].nu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1].inner_state[0].nu['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg13 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg14 : tensor<48x16xf32>
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
    %cst_6 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %26 = stablehlo.multiply %cst_6, %arg7 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.subtract %cst_7, %arg3 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<32x80xf32>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %31 = stablehlo.multiply %30, %arg9 : tensor<32x80xf32>
    %32 = stablehlo.add %29, %31 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.subtract %cst_8, %arg3 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %35 = stablehlo.multiply %34, %25 : tensor<80x16xf32>
    %36 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %37 = stablehlo.multiply %36, %arg10 : tensor<80x16xf32>
    %38 = stablehlo.add %35, %37 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.subtract %cst_9, %arg4 : tensor<f32>
    %40 = stablehlo.multiply %24, %24 : tensor<32x80xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<32x80xf32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %44 = stablehlo.multiply %43, %arg11 : tensor<32x80xf32>
    %45 = stablehlo.add %42, %44 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.subtract %cst_10, %arg4 : tensor<f32>
    %47 = stablehlo.multiply %25, %25 : tensor<80x16xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<80x16xf32>
    %50 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %51 = stablehlo.multiply %50, %arg12 : tensor<80x16xf32>
    %52 = stablehlo.add %49, %51 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %53 = stablehlo.compare LT, %arg8, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<1> : tensor<i32>
    %54 = stablehlo.add %arg8, %c_11 : tensor<i32>
    %c_12 = stablehlo.constant dense<2147483647> : tensor<i32>
    %55 = call @_where(%53, %54, %c_12) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %57 = stablehlo.power %arg3, %56 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.subtract %cst_13, %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %60 = stablehlo.divide %32, %59 : tensor<32x80xf32>
    %61 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %62 = stablehlo.divide %38, %61 : tensor<80x16xf32>
    %63 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %64 = stablehlo.power %arg4, %63 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.subtract %cst_14, %64 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %67 = stablehlo.divide %45, %66 : tensor<32x80xf32>
    %68 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %69 = stablehlo.divide %52, %68 : tensor<80x16xf32>
    %70 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %71 = stablehlo.add %67, %70 : tensor<32x80xf32>
    %72 = stablehlo.sqrt %71 : tensor<32x80xf32>
    %73 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %74 = stablehlo.add %72, %73 : tensor<32x80xf32>
    %75 = stablehlo.divide %60, %74 : tensor<32x80xf32>
    %76 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %77 = stablehlo.add %69, %76 : tensor<80x16xf32>
    %78 = stablehlo.sqrt %77 : tensor<80x16xf32>
    %79 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %80 = stablehlo.add %78, %79 : tensor<80x16xf32>
    %81 = stablehlo.divide %62, %80 : tensor<80x16xf32>
    %82 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<32x80xf32>
    %84 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %85 = stablehlo.multiply %84, %81 : tensor<80x16xf32>
    %c_15 = stablehlo.constant dense<2147483647> : tensor<i32>
    %86 = stablehlo.compare LT, %arg2, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %87 = stablehlo.add %arg2, %c_16 : tensor<i32>
    %c_17 = stablehlo.constant dense<2147483647> : tensor<i32>
    %88 = call @_where(%86, %87, %c_17) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %89 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %90 = stablehlo.add %89, %83 : tensor<32x80xf32>
    %91 = stablehlo.convert %90 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %92 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %93 = stablehlo.add %92, %85 : tensor<80x16xf32>
    %94 = stablehlo.convert %93 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %91, %94, %88, %arg3, %arg4, %arg5, %arg6, %arg7, %55, %32, %38, %45, %52, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
