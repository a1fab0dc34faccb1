module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<i32>, %arg3: tensor<32x80xf32>, %arg4: tensor<80x16xf32>, %arg5: tensor<32x80xf32>, %arg6: tensor<80x16xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32x80xf32> {jax.result_info = "result[1][0].mu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].mu['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].nu['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %arg3 : tensor<32x80xf32>
    %30 = stablehlo.add %27, %29 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %32 = stablehlo.multiply %31, %25 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %34 = stablehlo.multiply %33, %arg4 : tensor<80x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<80x16xf32>
    %36 = stablehlo.subtract %24, %30 : tensor<32x80xf32>
    %37 = stablehlo.subtract %25, %35 : tensor<80x16xf32>
    %38 = stablehlo.multiply %36, %36 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %42 = stablehlo.multiply %41, %arg5 : tensor<32x80xf32>
    %43 = stablehlo.add %40, %42 : tensor<32x80xf32>
    %44 = stablehlo.multiply %37, %37 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %48 = stablehlo.multiply %47, %arg6 : tensor<80x16xf32>
    %49 = stablehlo.add %46, %48 : tensor<80x16xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-16> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %51 = stablehlo.add %43, %50 : tensor<32x80xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-16> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %53 = stablehlo.add %49, %52 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %54 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %55 = stablehlo.add %arg2, %c_16 : tensor<i32>
    %c_17 = stablehlo.constant dense<2147483647> : tensor<i32>
    %56 = call @_where(%54, %55, %c_17) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.convert %56 : (tensor<i32>) -> tensor<f32>
    %58 = stablehlo.power %cst_18, %57 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.subtract %cst_19, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %61 = stablehlo.divide %30, %60 : tensor<32x80xf32>
    %62 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %63 = stablehlo.divide %35, %62 : tensor<80x16xf32>
    %cst_20 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %64 = stablehlo.convert %56 : (tensor<i32>) -> tensor<f32>
    %65 = stablehlo.power %cst_20, %64 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.subtract %cst_21, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %68 = stablehlo.divide %51, %67 : tensor<32x80xf32>
    %69 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %70 = stablehlo.divide %53, %69 : tensor<80x16xf32>
    %71 = stablehlo.sqrt %68 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-16> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %73 = stablehlo.add %71, %72 : tensor<32x80xf32>
    %74 = stablehlo.divide %61, %73 : tensor<32x80xf32>
    %75 = stablehlo.sqrt %70 : tensor<80x16xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-16> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %77 = stablehlo.add %75, %76 : tensor<80x16xf32>
    %78 = stablehlo.divide %63, %77 : tensor<80x16xf32>
    %cst_24 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %80 = stablehlo.multiply %79, %74 : tensor<32x80xf32>
    %cst_25 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %82 = stablehlo.multiply %81, %78 : tensor<80x16xf32>
    %83 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %84 = stablehlo.add %83, %80 : tensor<32x80xf32>
    %85 = stablehlo.convert %84 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %86 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %87 = stablehlo.add %86, %82 : tensor<80x16xf32>
    %88 = stablehlo.convert %87 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %85, %88, %56, %30, %35, %51, %53, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
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
