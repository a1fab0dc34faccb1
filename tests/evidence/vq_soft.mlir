module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x16xf32>, %arg1: tensor<40x16xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<40xf32>, %arg5: tensor<32x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64x32xf32>) -> (tensor<40x16xf32> {jax.result_info = "result[0]['a']"}, tensor<40x16xf32> {jax.result_info = "result[0]['e']"}, tensor<32x16xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<16x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<40xf32> {jax.result_info = "result[0]['n']"}, tensor<32x16xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<16x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg5 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x16xbf16>) -> tensor<64x16xbf16>
    %3 = stablehlo.convert %2 : (tensor<64x16xbf16>) -> tensor<64x16xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<64x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<64x16xf32>
    %9 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<40x16xf32>) -> tensor<16x40xf32>
    %10 = stablehlo.dot_general %8, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xf32>, tensor<16x40xf32>) -> tensor<64x40xf32>
    %11 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<64x40xf32>
    %13 = stablehlo.multiply %arg1, %arg1 : tensor<40x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<40x16xf32>, tensor<f32>) -> tensor<40xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<40xf32>) -> tensor<1x40xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x40xf32>) -> tensor<64x40xf32>
    %17 = stablehlo.add %12, %16 : tensor<64x40xf32>
    %18 = stablehlo.negate %17 : tensor<64x40xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<64x40xf32>, tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.reshape %19 : (tensor<64xf32>) -> tensor<64x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %22 = stablehlo.compare EQ, %18, %21, FLOAT : (tensor<64x40xf32>, tensor<64x40xf32>) -> tensor<64x40xi1>
    %23 = stablehlo.convert %22 : (tensor<64x40xi1>) -> tensor<64x40xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<64x40xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %26 = stablehlo.maximum %25, %19 : tensor<64xf32>
    %27 = stablehlo.compare EQ, %19, %26, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %30 = stablehlo.select %27, %28, %29 : tensor<64xi1>, tensor<64xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %32 = stablehlo.compare EQ, %31, %26, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %35 = stablehlo.select %32, %33, %34 : tensor<64xi1>, tensor<64xf32>
    %36 = stablehlo.divide %30, %35 : tensor<64xf32>
    %37 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %39 = stablehlo.subtract %18, %38 : tensor<64x40xf32>
    %40 = stablehlo.exponential %39 : tensor<64x40xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<64x40xf32>, tensor<f32>) -> tensor<64xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %44 = stablehlo.divide %40, %43 : tensor<64x40xf32>
    %45 = stablehlo.multiply %42, %42 : tensor<64x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<64x1xf32>
    %48 = stablehlo.dot_general %44, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xf32>, tensor<40x16xf32>) -> tensor<64x16xf32>
    %49 = stablehlo.subtract %48, %3 : tensor<64x16xf32>
    %50 = stablehlo.add %3, %49 : tensor<64x16xf32>
    %51 = stablehlo.convert %50 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %52 = stablehlo.convert %arg6 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %53 = stablehlo.dot_general %51, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<16x32xbf16>) -> tensor<64x32xbf16>
    %54 = stablehlo.convert %53 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %55 = stablehlo.subtract %54, %arg8 : tensor<64x32xf32>
    %56 = stablehlo.multiply %55, %55 : tensor<64x32xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %58 = stablehlo.multiply %57, %55 : tensor<64x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_14 : tensor<f32>
    %61 = stablehlo.subtract %3, %48 : tensor<64x16xf32>
    %62 = stablehlo.multiply %61, %61 : tensor<64x16xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<64x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%62 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %67 = stablehlo.multiply %cst_18, %66 : tensor<f32>
    %68 = stablehlo.add %60, %67 : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.multiply %cst_19, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %70 = stablehlo.divide %69, %cst_21 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %72 = stablehlo.multiply %71, %64 : tensor<64x16xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %73 = stablehlo.divide %cst_22, %cst_23 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %75 = stablehlo.multiply %74, %58 : tensor<64x32xf32>
    %76 = stablehlo.convert %75 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %77 = stablehlo.dot_general %76, %51, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
    %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<32x16xbf16>) -> tensor<16x32xbf16>
    %79 = stablehlo.dot_general %76, %52, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<16x32xbf16>) -> tensor<64x16xbf16>
    %80 = stablehlo.convert %78 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %81 = stablehlo.convert %79 : (tensor<64x16xbf16>) -> tensor<64x16xf32>
    %82 = stablehlo.add %72, %81 : tensor<64x16xf32>
    %83 = stablehlo.convert %82 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %84 = stablehlo.dot_general %83, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<64x32xbf16>) -> tensor<16x32xbf16>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %86 = stablehlo.convert %85 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %88 = stablehlo.multiply %87, %arg2 : tensor<32x16xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %90 = stablehlo.multiply %89, %86 : tensor<32x16xf32>
    %91 = stablehlo.add %88, %90 : tensor<32x16xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %93 = stablehlo.multiply %92, %arg3 : tensor<16x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %95 = stablehlo.multiply %94, %80 : tensor<16x32xf32>
    %96 = stablehlo.add %93, %95 : tensor<16x32xf32>
    %cst_28 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %98 = stablehlo.multiply %97, %arg4 : tensor<40xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%44 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<64x40xf32>, tensor<f32>) -> tensor<40xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<40xf32>
    %102 = stablehlo.add %98, %101 : tensor<40xf32>
    %cst_31 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<40x16xf32>
    %104 = stablehlo.multiply %103, %arg0 : tensor<40x16xf32>
    %105 = stablehlo.transpose %44, dims = [1, 0] : (tensor<64x40xf32>) -> tensor<40x64xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<40x64xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<40x64xf32>
    %108 = stablehlo.dot_general %107, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x64xf32>, tensor<64x16xf32>) -> tensor<40x16xf32>
    %109 = stablehlo.add %104, %108 : tensor<40x16xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %111 = stablehlo.multiply %110, %91 : tensor<32x16xf32>
    %112 = stablehlo.subtract %arg5, %111 : tensor<32x16xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %114 = stablehlo.multiply %113, %96 : tensor<16x32xf32>
    %115 = stablehlo.subtract %arg6, %114 : tensor<16x32xf32>
    %116 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<40xf32>) -> tensor<40x1xf32>
    %cst_35 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<40x1xf32>
    %118 = stablehlo.add %116, %117 : tensor<40x1xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<40x1xf32>) -> tensor<40x16xf32>
    %120 = stablehlo.divide %109, %119 : tensor<40x16xf32>
    return %109, %120, %91, %96, %102, %112, %115, %68 : tensor<40x16xf32>, tensor<40x16xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<40xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
}
