module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x64xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<32x64xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<i32>, %arg9: tensor<32x64xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32x32xf32>) -> (tensor<32x64xf32> {jax.result_info = "result[0]['o'].exp_avg['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'].exp_avg['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['o'].exp_avg_sq['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'].exp_avg_sq['w2']"}, tensor<32x64xf32> {jax.result_info = "result[0]['o'].grad_sum['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['o'].grad_sum['w2']"}, tensor<f32> {jax.result_info = "result[0]['o'].estim_lr"}, tensor<f32> {jax.result_info = "result[0]['o'].numerator_weighted"}, tensor<i32> {jax.result_info = "result[0]['o'].count"}, tensor<32x64xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<64x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg11 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %1 = stablehlo.convert %arg9 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %3 = func.call @relu(%2) : (tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %7 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %10 = stablehlo.subtract %9, %arg12 : tensor<32x32xf32>
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
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %29 = stablehlo.compare LT, %arg8, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.add %arg8, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<2147483647> : tensor<i32>
    %31 = func.call @_where(%29, %30, %c_8) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %32 = stablehlo.convert %31 : (tensor<i32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %33 = stablehlo.convert %31 : (tensor<i32>) -> tensor<f32>
    %34 = stablehlo.power %cst_9, %33 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.subtract %cst_10, %34 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.power %35, %cst_11 : tensor<f32>
    %37 = stablehlo.convert %31 : (tensor<i32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %38 = stablehlo.convert %31 : (tensor<i32>) -> tensor<f32>
    %39 = stablehlo.power %cst_12, %38 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.subtract %cst_13, %39 : tensor<f32>
    %41 = stablehlo.divide %36, %40 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %arg6, %cst_14 : tensor<f32>
    %43 = stablehlo.multiply %42, %41 : tensor<f32>
    %44 = stablehlo.sqrt %arg2 : tensor<32x64xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %46 = stablehlo.add %44, %45 : tensor<32x64xf32>
    %47 = stablehlo.divide %arg4, %46 : tensor<32x64xf32>
    %48 = stablehlo.sqrt %arg3 : tensor<64x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %50 = stablehlo.add %48, %49 : tensor<64x32xf32>
    %51 = stablehlo.divide %arg5, %50 : tensor<64x32xf32>
    %52 = stablehlo.reshape %28 : (tensor<32x64xf32>) -> tensor<2048xf32>
    %53 = stablehlo.reshape %47 : (tensor<32x64xf32>) -> tensor<2048xf32>
    %54 = stablehlo.dot_general %52, %53, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2048xf32>, tensor<2048xf32>) -> tensor<f32>
    %55 = stablehlo.reshape %23 : (tensor<64x32xf32>) -> tensor<2048xf32>
    %56 = stablehlo.reshape %51 : (tensor<64x32xf32>) -> tensor<2048xf32>
    %57 = stablehlo.dot_general %55, %56, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2048xf32>, tensor<2048xf32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_17, %54 : tensor<f32>
    %59 = stablehlo.add %58, %57 : tensor<f32>
    %cst_18 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %61 = stablehlo.multiply %60, %arg0 : tensor<32x64xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %62 = stablehlo.multiply %cst_19, %43 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %64 = stablehlo.multiply %63, %28 : tensor<32x64xf32>
    %65 = stablehlo.add %61, %64 : tensor<32x64xf32>
    %cst_20 = stablehlo.constant dense<9.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %arg1 : tensor<64x32xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.multiply %cst_21, %43 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %70 = stablehlo.multiply %69, %23 : tensor<64x32xf32>
    %71 = stablehlo.add %67, %70 : tensor<64x32xf32>
    %cst_22 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %73 = stablehlo.multiply %72, %arg2 : tensor<32x64xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %75 = stablehlo.multiply %74, %28 : tensor<32x64xf32>
    %76 = stablehlo.multiply %75, %28 : tensor<32x64xf32>
    %77 = stablehlo.add %73, %76 : tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %79 = stablehlo.multiply %78, %arg3 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %81 = stablehlo.multiply %80, %23 : tensor<64x32xf32>
    %82 = stablehlo.multiply %81, %23 : tensor<64x32xf32>
    %83 = stablehlo.add %79, %82 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<9.9949986e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %85 = stablehlo.multiply %84, %arg4 : tensor<32x64xf32>
    %cst_27 = stablehlo.constant dense<5.0012505e-04> : tensor<f32>
    %86 = stablehlo.multiply %cst_27, %43 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %88 = stablehlo.multiply %87, %28 : tensor<32x64xf32>
    %89 = stablehlo.add %85, %88 : tensor<32x64xf32>
    %cst_28 = stablehlo.constant dense<9.9949986e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %91 = stablehlo.multiply %90, %arg5 : tensor<64x32xf32>
    %cst_29 = stablehlo.constant dense<5.0012505e-04> : tensor<f32>
    %92 = stablehlo.multiply %cst_29, %43 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %94 = stablehlo.multiply %93, %23 : tensor<64x32xf32>
    %95 = stablehlo.add %91, %94 : tensor<64x32xf32>
    %96 = stablehlo.abs %89 : tensor<32x64xf32>
    %97 = stablehlo.abs %95 : tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%96 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x64xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%97 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.add %cst_32, %98 : tensor<f32>
    %101 = stablehlo.add %100, %99 : tensor<f32>
    %cst_33 = stablehlo.constant dense<9.9949986e-01> : tensor<f32>
    %102 = stablehlo.multiply %cst_33, %arg7 : tensor<f32>
    %cst_34 = stablehlo.constant dense<5.0012505e-04> : tensor<f32>
    %103 = stablehlo.multiply %cst_34, %43 : tensor<f32>
    %104 = stablehlo.multiply %103, %59 : tensor<f32>
    %105 = stablehlo.add %102, %104 : tensor<f32>
    %cst_35 = stablehlo.constant dense<5.0012505e-04> : tensor<f32>
    %106 = stablehlo.multiply %cst_35, %101 : tensor<f32>
    %107 = stablehlo.divide %105, %106 : tensor<f32>
    %108 = stablehlo.maximum %arg6, %107 : tensor<f32>
    %cst_36 = stablehlo.constant dense<-0.000000e+00> : tensor<f32>
    %109 = stablehlo.multiply %cst_36, %43 : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %111 = stablehlo.multiply %110, %arg9 : tensor<32x64xf32>
    %112 = stablehlo.sqrt %77 : tensor<32x64xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %114 = stablehlo.add %112, %113 : tensor<32x64xf32>
    %115 = stablehlo.divide %65, %114 : tensor<32x64xf32>
    %116 = stablehlo.subtract %111, %115 : tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<-0.000000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_38, %43 : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %119 = stablehlo.multiply %118, %arg10 : tensor<64x32xf32>
    %120 = stablehlo.sqrt %83 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-08> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %122 = stablehlo.add %120, %121 : tensor<64x32xf32>
    %123 = stablehlo.divide %71, %122 : tensor<64x32xf32>
    %124 = stablehlo.subtract %119, %123 : tensor<64x32xf32>
    %125 = stablehlo.add %arg9, %116 : tensor<32x64xf32>
    %126 = stablehlo.add %arg10, %124 : tensor<64x32xf32>
    return %65, %71, %77, %83, %89, %95, %108, %105, %31, %125, %126, %15 : tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
