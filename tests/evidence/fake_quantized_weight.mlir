module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x64xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<f32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32x32xf32>) -> (tensor<32x64xf32> {jax.result_info = "result[0]['m_']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['m_']['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[0]['t']"}, tensor<32x64xf32> {jax.result_info = "result[0]['v_']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['v_']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg2 : tensor<32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %2 = stablehlo.compare GE, %arg2, %1, FLOAT : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %4 = stablehlo.reshape %3 : (tensor<64xf32>) -> tensor<1x64xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<32x64xf32>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<32x64xf32>, tensor<32x64xf32>) -> tensor<32x64xi1>
    %7 = stablehlo.convert %6 : (tensor<32x64xi1>) -> tensor<32x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_2 = stablehlo.constant dense<1.270000e+02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %10 = stablehlo.divide %3, %9 : tensor<64xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<32x64xf32>
    %13 = stablehlo.divide %arg2, %12 : tensor<32x64xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<1x64xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x64xf32>
    %16 = stablehlo.divide %15, %14 : tensor<1x64xf32>
    %17 = func.call @round(%13) : (tensor<32x64xf32>) -> tensor<32x64xf32>
    %18 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<32x64xf32>
    %20 = stablehlo.multiply %17, %19 : tensor<32x64xf32>
    %21 = stablehlo.subtract %20, %arg2 : tensor<32x64xf32>
    %22 = stablehlo.add %arg2, %21 : tensor<32x64xf32>
    %23 = stablehlo.abs %arg3 : tensor<64x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %25 = stablehlo.compare GE, %arg3, %24, FLOAT : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xi1>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %27 = stablehlo.reshape %26 : (tensor<32xf32>) -> tensor<1x32xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %29 = stablehlo.compare EQ, %23, %28, FLOAT : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xi1>
    %30 = stablehlo.convert %29 : (tensor<64x32xi1>) -> tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_7 = stablehlo.constant dense<1.270000e+02> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %33 = stablehlo.divide %26, %32 : tensor<32xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %36 = stablehlo.divide %arg3, %35 : tensor<64x32xf32>
    %37 = stablehlo.multiply %34, %34 : tensor<1x32xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x32xf32>
    %39 = stablehlo.divide %38, %37 : tensor<1x32xf32>
    %40 = func.call @round_0(%36) : (tensor<64x32xf32>) -> tensor<64x32xf32>
    %41 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %43 = stablehlo.multiply %40, %42 : tensor<64x32xf32>
    %44 = stablehlo.subtract %43, %arg3 : tensor<64x32xf32>
    %45 = stablehlo.add %arg3, %44 : tensor<64x32xf32>
    %46 = stablehlo.convert %arg7 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %47 = stablehlo.convert %22 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %48 = stablehlo.dot_general %46, %47, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %49 = func.call @relu(%48) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %51 = stablehlo.compare GT, %48, %50, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %53 = stablehlo.convert %45 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %54 = stablehlo.dot_general %49, %53, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %55 = stablehlo.convert %54 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %56 = stablehlo.subtract %55, %arg8 : tensor<32x32xf32>
    %57 = stablehlo.multiply %56, %56 : tensor<32x32xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %59 = stablehlo.multiply %58, %56 : tensor<32x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%57 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %62 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %64 = stablehlo.multiply %63, %59 : tensor<32x32xf32>
    %65 = stablehlo.convert %64 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %66 = stablehlo.dot_general %65, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.dot_general %65, %53, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.convert %67 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %71 = stablehlo.select %51, %68, %70 : tensor<32x64xi1>, tensor<32x64xbf16>
    %72 = stablehlo.dot_general %71, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %74 = stablehlo.convert %73 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.add %arg4, %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %77 = stablehlo.multiply %76, %arg0 : tensor<32x64xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %79 = stablehlo.multiply %78, %74 : tensor<32x64xf32>
    %80 = stablehlo.add %77, %79 : tensor<32x64xf32>
    %cst_20 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %82 = stablehlo.multiply %81, %arg1 : tensor<64x32xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %84 = stablehlo.multiply %83, %69 : tensor<64x32xf32>
    %85 = stablehlo.add %82, %84 : tensor<64x32xf32>
    %cst_22 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %87 = stablehlo.multiply %86, %arg5 : tensor<32x64xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %89 = stablehlo.multiply %88, %74 : tensor<32x64xf32>
    %90 = stablehlo.multiply %89, %74 : tensor<32x64xf32>
    %91 = stablehlo.add %87, %90 : tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %93 = stablehlo.multiply %92, %arg6 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %95 = stablehlo.multiply %94, %69 : tensor<64x32xf32>
    %96 = stablehlo.multiply %95, %69 : tensor<64x32xf32>
    %97 = stablehlo.add %93, %96 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %98 = stablehlo.power %cst_26, %75 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.subtract %cst_27, %98 : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %101 = stablehlo.divide %80, %100 : tensor<32x64xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<32x64xf32>
    %cst_29 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %104 = stablehlo.power %cst_29, %75 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.subtract %cst_30, %104 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %107 = stablehlo.divide %91, %106 : tensor<32x64xf32>
    %108 = stablehlo.sqrt %107 : tensor<32x64xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %110 = stablehlo.add %108, %109 : tensor<32x64xf32>
    %111 = stablehlo.divide %103, %110 : tensor<32x64xf32>
    %112 = stablehlo.subtract %arg2, %111 : tensor<32x64xf32>
    %cst_32 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %113 = stablehlo.power %cst_32, %75 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.subtract %cst_33, %113 : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %116 = stablehlo.divide %85, %115 : tensor<64x32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %118 = stablehlo.multiply %117, %116 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %119 = stablehlo.power %cst_35, %75 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.subtract %cst_36, %119 : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %122 = stablehlo.divide %97, %121 : tensor<64x32xf32>
    %123 = stablehlo.sqrt %122 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<64x32xf32>
    %126 = stablehlo.divide %118, %125 : tensor<64x32xf32>
    %127 = stablehlo.subtract %arg3, %126 : tensor<64x32xf32>
    return %80, %85, %112, %127, %75, %91, %97, %61 : tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>
  }
  func.func private @round(%arg0: tensor<32x64xf32>) -> tensor<32x64xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<32x64xf32>
    return %0 : tensor<32x64xf32>
  }
  func.func private @round_0(%arg0: tensor<64x32xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<64x32xf32>
    return %0 : tensor<64x32xf32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
}
