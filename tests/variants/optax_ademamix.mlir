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
    %cst_6 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %25 = stablehlo.multiply %24, %23 : tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %arg4 : tensor<32x80xf32>
    %28 = stablehlo.convert %25 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %29 = stablehlo.add %28, %27 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %31 = stablehlo.multiply %30, %18 : tensor<80x16xbf16>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %33 = stablehlo.multiply %32, %arg5 : tensor<80x16xf32>
    %34 = stablehlo.convert %31 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %35 = stablehlo.add %34, %33 : tensor<80x16xf32>
    %cst_10 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %37 = stablehlo.multiply %36, %23 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %39 = stablehlo.multiply %38, %arg6 : tensor<32x80xf32>
    %40 = stablehlo.convert %37 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %41 = stablehlo.add %40, %39 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %43 = stablehlo.multiply %42, %18 : tensor<80x16xbf16>
    %cst_13 = stablehlo.constant dense<0.999899983> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %45 = stablehlo.multiply %44, %arg7 : tensor<80x16xf32>
    %46 = stablehlo.convert %43 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %47 = stablehlo.add %46, %45 : tensor<80x16xf32>
    %48 = stablehlo.multiply %23, %23 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %50 = stablehlo.multiply %49, %48 : tensor<32x80xbf16>
    %cst_15 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %52 = stablehlo.multiply %51, %arg8 : tensor<32x80xf32>
    %53 = stablehlo.convert %50 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %54 = stablehlo.add %53, %52 : tensor<32x80xf32>
    %55 = stablehlo.multiply %18, %18 : tensor<80x16xbf16>
    %cst_16 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %57 = stablehlo.multiply %56, %55 : tensor<80x16xbf16>
    %cst_17 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %59 = stablehlo.multiply %58, %arg9 : tensor<80x16xf32>
    %60 = stablehlo.convert %57 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %61 = stablehlo.add %60, %59 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %62 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %63 = stablehlo.add %arg2, %c_18 : tensor<i32>
    %c_19 = stablehlo.constant dense<2147483647> : tensor<i32>
    %64 = call @_where(%62, %63, %c_19) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_20 = stablehlo.constant dense<2147483647> : tensor<i32>
    %65 = stablehlo.compare LT, %arg3, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %66 = stablehlo.add %arg3, %c_21 : tensor<i32>
    %c_22 = stablehlo.constant dense<2147483647> : tensor<i32>
    %67 = call @_where(%65, %66, %c_22) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.convert %64 : (tensor<i32>) -> tensor<f32>
    %69 = stablehlo.power %cst_23, %68 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.subtract %cst_24, %69 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %72 = stablehlo.divide %29, %71 : tensor<32x80xf32>
    %73 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %74 = stablehlo.divide %35, %73 : tensor<80x16xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %75 = stablehlo.convert %64 : (tensor<i32>) -> tensor<f32>
    %76 = stablehlo.power %cst_25, %75 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.subtract %cst_26, %76 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %79 = stablehlo.divide %54, %78 : tensor<32x80xf32>
    %80 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %81 = stablehlo.divide %61, %80 : tensor<80x16xf32>
    %cst_27 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %83 = stablehlo.multiply %82, %41 : tensor<32x80xf32>
    %84 = stablehlo.add %72, %83 : tensor<32x80xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %86 = stablehlo.add %79, %85 : tensor<32x80xf32>
    %87 = stablehlo.sqrt %86 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %89 = stablehlo.add %87, %88 : tensor<32x80xf32>
    %90 = stablehlo.divide %84, %89 : tensor<32x80xf32>
    %cst_30 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %92 = stablehlo.multiply %91, %47 : tensor<80x16xf32>
    %93 = stablehlo.add %74, %92 : tensor<80x16xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %95 = stablehlo.add %81, %94 : tensor<80x16xf32>
    %96 = stablehlo.sqrt %95 : tensor<80x16xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %98 = stablehlo.add %96, %97 : tensor<80x16xf32>
    %99 = stablehlo.divide %93, %98 : tensor<80x16xf32>
    %cst_33 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %101 = stablehlo.multiply %100, %90 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %103 = stablehlo.multiply %102, %99 : tensor<80x16xf32>
    %104 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %105 = stablehlo.add %104, %101 : tensor<32x80xf32>
    %106 = stablehlo.convert %105 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %107 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %108 = stablehlo.add %107, %103 : tensor<80x16xf32>
    %109 = stablehlo.convert %108 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %106, %109, %64, %67, %29, %35, %41, %47, %54, %61, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
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
