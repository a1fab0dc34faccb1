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
    %29 = stablehlo.convert %arg9 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %30 = stablehlo.convert %arg2 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %31 = stablehlo.dot_general %29, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %32 = func.call @relu(%31) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %34 = stablehlo.compare GT, %31, %33, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %36 = stablehlo.convert %arg3 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %37 = stablehlo.dot_general %32, %36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %38 = stablehlo.convert %37 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %39 = stablehlo.subtract %38, %arg10 : tensor<32x32xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<32x32xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %42 = stablehlo.multiply %41, %39 : tensor<32x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %45 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<32x32xf32>
    %48 = stablehlo.convert %47 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %49 = stablehlo.dot_general %48, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %51 = stablehlo.dot_general %48, %36, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %52 = stablehlo.convert %50 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %54 = stablehlo.select %34, %51, %53 : tensor<32x64xi1>, tensor<32x64xbf16>
    %55 = stablehlo.dot_general %54, %29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %57 = stablehlo.convert %56 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %58 = stablehlo.add %28, %57 : tensor<32x64xf32>
    %59 = stablehlo.add %23, %52 : tensor<64x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.add %arg4, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %62 = stablehlo.multiply %61, %arg0 : tensor<32x64xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %64 = stablehlo.multiply %63, %58 : tensor<32x64xf32>
    %65 = stablehlo.add %62, %64 : tensor<32x64xf32>
    %cst_18 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %arg1 : tensor<64x32xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %69 = stablehlo.multiply %68, %59 : tensor<64x32xf32>
    %70 = stablehlo.add %67, %69 : tensor<64x32xf32>
    %cst_20 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %72 = stablehlo.multiply %71, %arg5 : tensor<32x64xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %74 = stablehlo.multiply %73, %58 : tensor<32x64xf32>
    %75 = stablehlo.multiply %74, %58 : tensor<32x64xf32>
    %76 = stablehlo.add %72, %75 : tensor<32x64xf32>
    %cst_22 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %78 = stablehlo.multiply %77, %arg6 : tensor<64x32xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %80 = stablehlo.multiply %79, %59 : tensor<64x32xf32>
    %81 = stablehlo.multiply %80, %59 : tensor<64x32xf32>
    %82 = stablehlo.add %78, %81 : tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %83 = stablehlo.power %cst_24, %60 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.subtract %cst_25, %83 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %86 = stablehlo.divide %65, %85 : tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<32x64xf32>
    %cst_27 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %89 = stablehlo.power %cst_27, %60 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.subtract %cst_28, %89 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %92 = stablehlo.divide %76, %91 : tensor<32x64xf32>
    %93 = stablehlo.sqrt %92 : tensor<32x64xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %95 = stablehlo.add %93, %94 : tensor<32x64xf32>
    %96 = stablehlo.divide %88, %95 : tensor<32x64xf32>
    %97 = stablehlo.subtract %arg2, %96 : tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %98 = stablehlo.power %cst_30, %60 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.subtract %cst_31, %98 : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %101 = stablehlo.divide %70, %100 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %104 = stablehlo.power %cst_33, %60 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.subtract %cst_34, %104 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %107 = stablehlo.divide %82, %106 : tensor<64x32xf32>
    %108 = stablehlo.sqrt %107 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<64x32xf32>
    %111 = stablehlo.divide %103, %110 : tensor<64x32xf32>
    %112 = stablehlo.subtract %arg3, %111 : tensor<64x32xf32>
    return %65, %70, %97, %112, %60, %76, %82, %15 : tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
}
