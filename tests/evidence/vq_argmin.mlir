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
    %18 = call @argmin(%17) : (tensor<64x40xf32>) -> tensor<64xi32>
    %19 = call @_one_hot(%18) : (tensor<64xi32>) -> tensor<64x40xf32>
    %20 = stablehlo.dot_general %19, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xf32>, tensor<40x16xf32>) -> tensor<64x16xf32>
    %21 = stablehlo.subtract %20, %3 : tensor<64x16xf32>
    %22 = stablehlo.add %3, %21 : tensor<64x16xf32>
    %23 = stablehlo.convert %22 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %24 = stablehlo.convert %arg6 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %25 = stablehlo.dot_general %23, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<16x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.convert %25 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %27 = stablehlo.subtract %26, %arg8 : tensor<64x32xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %32 = stablehlo.divide %31, %cst_4 : tensor<f32>
    %33 = stablehlo.subtract %3, %20 : tensor<64x16xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<64x16xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<64x16xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %38 = stablehlo.divide %37, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_8, %38 : tensor<f32>
    %40 = stablehlo.add %32, %39 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.multiply %cst_9, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %42 = stablehlo.divide %41, %cst_11 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %44 = stablehlo.multiply %43, %36 : tensor<64x16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %45 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %47 = stablehlo.multiply %46, %30 : tensor<64x32xf32>
    %48 = stablehlo.convert %47 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %49 = stablehlo.dot_general %48, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<32x16xbf16>) -> tensor<16x32xbf16>
    %51 = stablehlo.dot_general %48, %24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<16x32xbf16>) -> tensor<64x16xbf16>
    %52 = stablehlo.convert %50 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %53 = stablehlo.convert %51 : (tensor<64x16xbf16>) -> tensor<64x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<64x16xf32>
    %55 = stablehlo.convert %54 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %56 = stablehlo.dot_general %55, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x16xbf16>, tensor<64x32xbf16>) -> tensor<16x32xbf16>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %58 = stablehlo.convert %57 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %60 = stablehlo.multiply %59, %arg2 : tensor<32x16xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<32x16xf32>
    %63 = stablehlo.add %60, %62 : tensor<32x16xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %65 = stablehlo.multiply %64, %arg3 : tensor<16x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %67 = stablehlo.multiply %66, %52 : tensor<16x32xf32>
    %68 = stablehlo.add %65, %67 : tensor<16x32xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %70 = stablehlo.multiply %69, %arg4 : tensor<40xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%19 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<64x40xf32>, tensor<f32>) -> tensor<40xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<40xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<40xf32>
    %74 = stablehlo.add %70, %73 : tensor<40xf32>
    %cst_21 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<40x16xf32>
    %76 = stablehlo.multiply %75, %arg0 : tensor<40x16xf32>
    %77 = stablehlo.transpose %19, dims = [1, 0] : (tensor<64x40xf32>) -> tensor<40x64xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<40x64xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<40x64xf32>
    %80 = stablehlo.dot_general %79, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<40x64xf32>, tensor<64x16xf32>) -> tensor<40x16xf32>
    %81 = stablehlo.add %76, %80 : tensor<40x16xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %83 = stablehlo.multiply %82, %63 : tensor<32x16xf32>
    %84 = stablehlo.subtract %arg5, %83 : tensor<32x16xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %86 = stablehlo.multiply %85, %68 : tensor<16x32xf32>
    %87 = stablehlo.subtract %arg6, %86 : tensor<16x32xf32>
    %88 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<40xf32>) -> tensor<40x1xf32>
    %cst_25 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<40x1xf32>
    %90 = stablehlo.add %88, %89 : tensor<40x1xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<40x1xf32>) -> tensor<40x16xf32>
    %92 = stablehlo.divide %81, %91 : tensor<40x16xf32>
    return %81, %92, %63, %68, %74, %84, %87, %40 : tensor<40x16xf32>, tensor<40x16xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<40xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
  func.func private @argmin(%arg0: tensor<64x40xf32>) -> tensor<64xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<64x40xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<64x40xf32>, tensor<64x40xi32>, tensor<f32>, tensor<i32>) -> (tensor<64xf32>, tensor<64xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<64xi32>
  }
  func.func private @_one_hot(%arg0: tensor<64xi32>) -> tensor<64x40xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x40xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<64x1xi32>) -> tensor<64x40xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x40xi32>) -> tensor<64x40xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<64x40xi32>, tensor<64x40xi32>) -> tensor<64x40xi1>
    %5 = stablehlo.convert %4 : (tensor<64x40xi1>) -> tensor<64x40xf32>
    return %5 : tensor<64x40xf32>
  }
}
