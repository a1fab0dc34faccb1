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
    %36 = stablehlo.multiply %24, %24 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg5 : tensor<32x80xf32>
    %41 = stablehlo.add %38, %40 : tensor<32x80xf32>
    %42 = stablehlo.multiply %25, %25 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %46 = stablehlo.multiply %45, %arg6 : tensor<80x16xf32>
    %47 = stablehlo.add %44, %46 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %48 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %49 = stablehlo.add %arg2, %c_14 : tensor<i32>
    %c_15 = stablehlo.constant dense<2147483647> : tensor<i32>
    %50 = call @_where(%48, %49, %c_15) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_16 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %51 = stablehlo.convert %50 : (tensor<i32>) -> tensor<f32>
    %52 = stablehlo.power %cst_16, %51 : tensor<f32>
    %c_17 = stablehlo.constant dense<2> : tensor<i32>
    %53 = stablehlo.multiply %c_17, %50 : tensor<i32>
    %54 = stablehlo.convert %53 : (tensor<i32>) -> tensor<f32>
    %55 = stablehlo.multiply %54, %52 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.subtract %cst_18, %52 : tensor<f32>
    %57 = stablehlo.divide %55, %56 : tensor<f32>
    %cst_19 = stablehlo.constant dense<3.900000e+01> : tensor<f32>
    %58 = stablehlo.subtract %cst_19, %57 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %59 = stablehlo.convert %50 : (tensor<i32>) -> tensor<f32>
    %60 = stablehlo.power %cst_20, %59 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.subtract %cst_21, %60 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %63 = stablehlo.divide %30, %62 : tensor<32x80xf32>
    %64 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %65 = stablehlo.divide %35, %64 : tensor<80x16xf32>
    %cst_22 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %66 = stablehlo.convert %50 : (tensor<i32>) -> tensor<f32>
    %67 = stablehlo.power %cst_22, %66 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.subtract %cst_23, %67 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %70 = stablehlo.divide %41, %69 : tensor<32x80xf32>
    %71 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %72 = stablehlo.divide %47, %71 : tensor<80x16xf32>
    %cst_24 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %58, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.subtract %58, %cst_25 : tensor<f32>
    %75 = stablehlo.multiply %73, %74 : tensor<f32>
    %cst_26 = stablehlo.constant dense<3.900000e+01> : tensor<f32>
    %76 = stablehlo.multiply %75, %cst_26 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.295000e+03> : tensor<f32>
    %77 = stablehlo.multiply %cst_27, %58 : tensor<f32>
    %78 = stablehlo.divide %76, %77 : tensor<f32>
    %79 = stablehlo.sqrt %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %81 = stablehlo.multiply %80, %63 : tensor<32x80xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %83 = stablehlo.add %70, %82 : tensor<32x80xf32>
    %84 = stablehlo.sqrt %83 : tensor<32x80xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %86 = stablehlo.add %84, %85 : tensor<32x80xf32>
    %87 = stablehlo.divide %81, %86 : tensor<32x80xf32>
    %88 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %89 = stablehlo.multiply %88, %65 : tensor<80x16xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %91 = stablehlo.add %72, %90 : tensor<80x16xf32>
    %92 = stablehlo.sqrt %91 : tensor<80x16xf32>
    %cst_31 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %94 = stablehlo.add %92, %93 : tensor<80x16xf32>
    %95 = stablehlo.divide %89, %94 : tensor<80x16xf32>
    %cst_32 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %96 = stablehlo.compare GE, %58, %cst_32, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %97 = call @_where_0(%96, %87, %63) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %cst_33 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %98 = stablehlo.compare GE, %58, %cst_33, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %99 = call @_where_1(%98, %95, %65) : (tensor<i1>, tensor<80x16xf32>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %cst_34 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %101 = stablehlo.multiply %100, %97 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %103 = stablehlo.multiply %102, %99 : tensor<80x16xf32>
    %104 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %105 = stablehlo.add %104, %101 : tensor<32x80xf32>
    %106 = stablehlo.convert %105 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %107 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %108 = stablehlo.add %107, %103 : tensor<80x16xf32>
    %109 = stablehlo.convert %108 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %106, %109, %50, %30, %35, %41, %47, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
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
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<32x80xf32>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x80xf32>
    return %0 : tensor<32x80xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<80x16xf32>, %arg2: tensor<80x16xf32>) -> tensor<80x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x16xf32>
    return %0 : tensor<80x16xf32>
  }
}
