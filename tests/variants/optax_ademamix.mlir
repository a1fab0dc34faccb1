module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<32x80xf32>, %arg7: tensor<80x16xf32>, %arg8: tensor<32x80xf32>, %arg9: tensor<80x16xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<i32> {jax.result_info = "result[1][0].count_m2"}, tensor<32x80xf32> {jax.result_info = "result[1][0].m1['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].m1['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].m2['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].m2['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].nu['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg10 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg11 : tensor<48x16xf32>
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
    %29 = stablehlo.multiply %28, %arg4 : tensor<32x80xf32>
    %30 = stablehlo.add %27, %29 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %32 = stablehlo.multiply %31, %25 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %34 = stablehlo.multiply %33, %arg5 : tensor<80x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<80x16xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %37 = stablehlo.multiply %36, %24 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %39 = stablehlo.multiply %38, %arg6 : tensor<32x80xf32>
    %40 = stablehlo.add %37, %39 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %42 = stablehlo.multiply %41, %25 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %43, %arg7 : tensor<80x16xf32>
    %45 = stablehlo.add %42, %44 : tensor<80x16xf32>
    %46 = stablehlo.multiply %24, %24 : tensor<32x80xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<32x80xf32>
    %cst_15 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %50 = stablehlo.multiply %49, %arg8 : tensor<32x80xf32>
    %51 = stablehlo.add %48, %50 : tensor<32x80xf32>
    %52 = stablehlo.multiply %25, %25 : tensor<80x16xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<80x16xf32>
    %cst_17 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %56 = stablehlo.multiply %55, %arg9 : tensor<80x16xf32>
    %57 = stablehlo.add %54, %56 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %58 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %59 = stablehlo.add %arg2, %c_18 : tensor<i32>
    %c_19 = stablehlo.constant dense<2147483647> : tensor<i32>
    %60 = call @_where(%58, %59, %c_19) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_20 = stablehlo.constant dense<2147483647> : tensor<i32>
    %61 = stablehlo.compare LT, %arg3, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %62 = stablehlo.add %arg3, %c_21 : tensor<i32>
    %c_22 = stablehlo.constant dense<2147483647> : tensor<i32>
    %63 = call @_where(%61, %62, %c_22) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %64 = stablehlo.convert %60 : (tensor<i32>) -> tensor<f32>
    %65 = stablehlo.power %cst_23, %64 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.subtract %cst_24, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %68 = stablehlo.divide %30, %67 : tensor<32x80xf32>
    %69 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %70 = stablehlo.divide %35, %69 : tensor<80x16xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %71 = stablehlo.convert %60 : (tensor<i32>) -> tensor<f32>
    %72 = stablehlo.power %cst_25, %71 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %cst_26, %72 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %75 = stablehlo.divide %51, %74 : tensor<32x80xf32>
    %76 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %77 = stablehlo.divide %57, %76 : tensor<80x16xf32>
    %cst_27 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %79 = stablehlo.multiply %78, %40 : tensor<32x80xf32>
    %80 = stablehlo.add %68, %79 : tensor<32x80xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %82 = stablehlo.add %75, %81 : tensor<32x80xf32>
    %83 = stablehlo.sqrt %82 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %85 = stablehlo.add %83, %84 : tensor<32x80xf32>
    %86 = stablehlo.divide %80, %85 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %88 = stablehlo.multiply %87, %45 : tensor<80x16xf32>
    %89 = stablehlo.add %70, %88 : tensor<80x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %91 = stablehlo.add %77, %90 : tensor<80x16xf32>
    %92 = stablehlo.sqrt %91 : tensor<80x16xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %94 = stablehlo.add %92, %93 : tensor<80x16xf32>
    %95 = stablehlo.divide %89, %94 : tensor<80x16xf32>
    %cst_33 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %97 = stablehlo.multiply %96, %86 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %99 = stablehlo.multiply %98, %95 : tensor<80x16xf32>
    %100 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %101 = stablehlo.add %100, %97 : tensor<32x80xf32>
    %102 = stablehlo.convert %101 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %103 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %104 = stablehlo.add %103, %99 : tensor<80x16xf32>
    %105 = stablehlo.convert %104 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %102, %105, %60, %63, %30, %35, %40, %45, %51, %57, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
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
