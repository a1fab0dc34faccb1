module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x64xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<f32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32x32xf32>) -> (tensor<32x64xf32> {jax.result_info = "result[0]['m_']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['m_']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[0]['t']"}, tensor<32x64xf32> {jax.result_info = "result[0]['v_']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['v_']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %1 = stablehlo.convert %arg2 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %3 = func.call @relu(%2) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %7 = stablehlo.convert %arg3 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %10 = stablehlo.subtract %9, %arg8 : tensor<32x32xf32>
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
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.add %arg4, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %31 = stablehlo.multiply %30, %arg0 : tensor<32x64xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<32x64xf32>
    %34 = stablehlo.add %31, %33 : tensor<32x64xf32>
    %cst_10 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %arg1 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %38 = stablehlo.multiply %37, %23 : tensor<64x32xf32>
    %39 = stablehlo.add %36, %38 : tensor<64x32xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %41 = stablehlo.multiply %40, %arg5 : tensor<32x64xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %43 = stablehlo.multiply %42, %28 : tensor<32x64xf32>
    %44 = stablehlo.multiply %43, %28 : tensor<32x64xf32>
    %45 = stablehlo.add %41, %44 : tensor<32x64xf32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %47 = stablehlo.multiply %46, %arg6 : tensor<64x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %49 = stablehlo.multiply %48, %23 : tensor<64x32xf32>
    %50 = stablehlo.multiply %49, %23 : tensor<64x32xf32>
    %51 = stablehlo.add %47, %50 : tensor<64x32xf32>
    %cst_16 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %52 = stablehlo.power %cst_16, %29 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.subtract %cst_17, %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %55 = stablehlo.divide %34, %54 : tensor<32x64xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<32x64xf32>
    %cst_19 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %58 = stablehlo.power %cst_19, %29 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.subtract %cst_20, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %61 = stablehlo.divide %45, %60 : tensor<32x64xf32>
    %62 = stablehlo.sqrt %61 : tensor<32x64xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %64 = stablehlo.add %62, %63 : tensor<32x64xf32>
    %65 = stablehlo.divide %57, %64 : tensor<32x64xf32>
    %66 = stablehlo.subtract %arg2, %65 : tensor<32x64xf32>
    %cst_22 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %67 = stablehlo.power %cst_22, %29 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.subtract %cst_23, %67 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %70 = stablehlo.divide %39, %69 : tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %73 = stablehlo.power %cst_25, %29 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.subtract %cst_26, %73 : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %76 = stablehlo.divide %51, %75 : tensor<64x32xf32>
    %77 = stablehlo.sqrt %76 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %79 = stablehlo.add %77, %78 : tensor<64x32xf32>
    %80 = stablehlo.divide %72, %79 : tensor<64x32xf32>
    %81 = stablehlo.subtract %arg3, %80 : tensor<64x32xf32>
    %82 = stablehlo.convert %arg9 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %83 = stablehlo.convert %66 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %84 = stablehlo.dot_general %82, %83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %85 = func.call @relu(%84) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %86 = stablehlo.convert %81 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %87 = stablehlo.dot_general %85, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %88 = stablehlo.convert %87 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %89 = stablehlo.subtract %88, %arg10 : tensor<32x32xf32>
    %90 = stablehlo.multiply %89, %89 : tensor<32x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_29 : tensor<f32>
    %93 = stablehlo.convert %arg9 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %94 = stablehlo.convert %arg2 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %95 = stablehlo.dot_general %93, %94, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %96 = func.call @relu(%95) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %97 = stablehlo.convert %arg3 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %98 = stablehlo.dot_general %96, %97, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %99 = stablehlo.convert %98 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %100 = stablehlo.subtract %99, %arg10 : tensor<32x32xf32>
    %101 = stablehlo.multiply %100, %100 : tensor<32x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %103 = stablehlo.divide %102, %cst_31 : tensor<f32>
    %104 = stablehlo.compare LE, %92, %103, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %105 = func.call @_where(%104, %34, %arg0) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %106 = func.call @_where_0(%104, %39, %arg1) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %107 = func.call @_where(%104, %66, %arg2) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %108 = func.call @_where_0(%104, %81, %arg3) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %109 = func.call @_where_1(%104, %29, %arg4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %110 = func.call @_where(%104, %45, %arg5) : (tensor<i1>, tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xf32>
    %111 = func.call @_where_0(%104, %51, %arg6) : (tensor<i1>, tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    return %105, %106, %107, %108, %109, %110, %111, %15 : tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<32x64xf32>, %arg2: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xf32>
    return %0 : tensor<32x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xf32>
    return %0 : tensor<64x32xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
