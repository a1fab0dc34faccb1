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
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.minimum across dimensions = [1] : (tensor<64x40xf32>, tensor<f32>) -> tensor<64xf32>
    %19 = stablehlo.reshape %18 : (tensor<64xf32>) -> tensor<64x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %21 = stablehlo.compare EQ, %17, %20, FLOAT : (tensor<64x40xf32>, tensor<64x40xf32>) -> tensor<64x40xi1>
    %22 = stablehlo.convert %21 : (tensor<64x40xi1>) -> tensor<64x40xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<64x40xf32>, tensor<f32>) -> tensor<64xf32>
    %24 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x40xf32>
    %26 = stablehlo.compare EQ, %17, %25, FLOAT : (tensor<64x40xf32>, tensor<64x40xf32>) -> tensor<64x40xi1>
    %27 = stablehlo.convert %26 : (tensor<64x40xi1>) -> tensor<64x40xf32>
    %28 = stablehlo.dot_general %27, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xf32>, tensor<40x16xf32>) -> tensor<64x16xf32>
    %29 = stablehlo.subtract %28, %3 : tensor<64x16xf32>
    %30 = stablehlo.add %3, %29 : tensor<64x16xf32>
    %31 = stablehlo.convert %30 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %32 = stablehlo.convert %arg6 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %33 = stablehlo.dot_general %31, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<16x32xbf16>) -> tensor<64x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %35 = stablehlo.subtract %34, %arg8 : tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<64x32xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_6 : tensor<f32>
    %41 = stablehlo.subtract %3, %28 : tensor<64x16xf32>
    %42 = stablehlo.multiply %41, %41 : tensor<64x16xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %44 = stablehlo.multiply %43, %41 : tensor<64x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %46 = stablehlo.divide %45, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %47 = stablehlo.multiply %cst_10, %46 : tensor<f32>
    %48 = stablehlo.add %40, %47 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.multiply %cst_11, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %50 = stablehlo.divide %49, %cst_13 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %52 = stablehlo.multiply %51, %44 : tensor<64x16xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %53 = stablehlo.divide %cst_14, %cst_15 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %55 = stablehlo.multiply %54, %38 : tensor<64x32xf32>
    %56 = stablehlo.convert %55 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %57 = stablehlo.dot_general %56, %31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<32x16xbf16>) -> tensor<16x32xbf16>
    %59 = stablehlo.dot_general %56, %32, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<16x32xbf16>) -> tensor<64x16xbf16>
    %60 = stablehlo.convert %58 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %61 = stablehlo.convert %59 : (tensor<64x16xbf16>) -> tensor<64x16xf32>
    %62 = stablehlo.add %52, %61 : tensor<64x16xf32>
    %63 = stablehlo.convert %62 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %64 = stablehlo.dot_general %63, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<64x32xbf16>) -> tensor<16x32xbf16>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %66 = stablehlo.convert %65 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %68 = stablehlo.multiply %67, %arg2 : tensor<32x16xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %70 = stablehlo.multiply %69, %66 : tensor<32x16xf32>
    %71 = stablehlo.add %68, %70 : tensor<32x16xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %73 = stablehlo.multiply %72, %arg3 : tensor<16x32xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %75 = stablehlo.multiply %74, %60 : tensor<16x32xf32>
    %76 = stablehlo.add %73, %75 : tensor<16x32xf32>
    %cst_20 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %78 = stablehlo.multiply %77, %arg4 : tensor<40xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%27 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<64x40xf32>, tensor<f32>) -> tensor<40xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<40xf32>
    %82 = stablehlo.add %78, %81 : tensor<40xf32>
    %cst_23 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<40x16xf32>
    %84 = stablehlo.multiply %83, %arg0 : tensor<40x16xf32>
    %85 = stablehlo.transpose %27, dims = [1, 0] : (tensor<64x40xf32>) -> tensor<40x64xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<40x64xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<40x64xf32>
    %88 = stablehlo.dot_general %87, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x64xf32>, tensor<64x16xf32>) -> tensor<40x16xf32>
    %89 = stablehlo.add %84, %88 : tensor<40x16xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %91 = stablehlo.multiply %90, %71 : tensor<32x16xf32>
    %92 = stablehlo.subtract %arg5, %91 : tensor<32x16xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %94 = stablehlo.multiply %93, %76 : tensor<16x32xf32>
    %95 = stablehlo.subtract %arg6, %94 : tensor<16x32xf32>
    %96 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<40xf32>) -> tensor<40x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<40x1xf32>
    %98 = stablehlo.add %96, %97 : tensor<40x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<40x1xf32>) -> tensor<40x16xf32>
    %100 = stablehlo.divide %89, %99 : tensor<40x16xf32>
    return %89, %100, %71, %76, %82, %92, %95, %48 : tensor<40x16xf32>, tensor<40x16xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<40xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
}
