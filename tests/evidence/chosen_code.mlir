module @jit_s attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x16xf32>, %arg1: tensor<64x16xf32>, %arg2: tensor<64xf32>, %arg3: tensor<32x16xf32>, %arg4: tensor<16x32xf32>, %arg5: tensor<32x32xf32>) -> (tensor<64x16xf32> {jax.result_info = "result[0]['cb']"}, tensor<64x16xf32> {jax.result_info = "result[0]['cs']"}, tensor<64xf32> {jax.result_info = "result[0]['n']"}, tensor<32x16xf32> {jax.result_info = "result[0]['p']['a']"}, tensor<16x32xf32> {jax.result_info = "result[0]['p']['b']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg5 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %1 = stablehlo.convert %arg3 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %3 = stablehlo.convert %2 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<32x16xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<32x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<32x16xf32>, tensor<f32>) -> tensor<32xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %9 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %10 = stablehlo.convert %3 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %11 = stablehlo.convert %9 : (tensor<16x64xf32>) -> tensor<16x64xbf16>
    %12 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x16xbf16>, tensor<16x64xbf16>) -> tensor<32x64xbf16>
    %13 = stablehlo.convert %12 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<32x64xf32>
    %16 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x64xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<32x64xf32>
    %18 = stablehlo.multiply %arg0, %arg0 : tensor<64x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<32x64xf32>
    %22 = stablehlo.add %17, %21 : tensor<32x64xf32>
    %23 = func.call @argmin(%22) : (tensor<32x64xf32>) -> tensor<32xi32>
    %24 = func.call @_one_hot(%23) : (tensor<32xi32>) -> tensor<32x64xf32>
    %25 = stablehlo.convert %24 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %26 = stablehlo.convert %arg0 : (tensor<64x16xf32>) -> tensor<64x16xbf16>
    %27 = stablehlo.dot_general %25, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x64xbf16>, tensor<64x16xbf16>) -> tensor<32x16xbf16>
    %28 = stablehlo.convert %27 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %29 = stablehlo.subtract %28, %3 : tensor<32x16xf32>
    %30 = stablehlo.add %3, %29 : tensor<32x16xf32>
    %31 = stablehlo.convert %30 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %32 = stablehlo.convert %arg4 : (tensor<16x32xf32>) -> tensor<16x32xbf16>
    %33 = stablehlo.dot_general %31, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x16xbf16>, tensor<16x32xbf16>) -> tensor<32x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %35 = stablehlo.subtract %34, %arg5 : tensor<32x32xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<32x32xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<32x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %41 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %43 = stablehlo.multiply %42, %38 : tensor<32x32xf32>
    %44 = stablehlo.convert %43 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %45 = stablehlo.dot_general %44, %31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x16xbf16>) -> tensor<32x16xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<32x16xbf16>) -> tensor<16x32xbf16>
    %47 = stablehlo.dot_general %44, %32, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %48 = stablehlo.convert %46 : (tensor<16x32xbf16>) -> tensor<16x32xf32>
    %49 = stablehlo.convert %47 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %50 = stablehlo.convert %49 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %51 = stablehlo.dot_general %50, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x16xbf16>, tensor<32x32xbf16>) -> tensor<16x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
    %53 = stablehlo.convert %52 : (tensor<32x16xbf16>) -> tensor<32x16xf32>
    %cst_8 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %55 = stablehlo.multiply %54, %arg2 : tensor<64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<64xf32>
    %59 = stablehlo.add %55, %58 : tensor<64xf32>
    %cst_11 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %61 = stablehlo.multiply %60, %arg1 : tensor<64x16xf32>
    %62 = stablehlo.transpose %24, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %63 = stablehlo.convert %62 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %64 = stablehlo.convert %3 : (tensor<32x16xf32>) -> tensor<32x16xbf16>
    %65 = stablehlo.dot_general %63, %64, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x16xbf16>) -> tensor<64x16xbf16>
    %66 = stablehlo.convert %65 : (tensor<64x16xbf16>) -> tensor<64x16xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-02> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<64x16xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<64x16xf32>
    %69 = stablehlo.add %61, %68 : tensor<64x16xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %71 = stablehlo.multiply %70, %53 : tensor<32x16xf32>
    %72 = stablehlo.subtract %arg3, %71 : tensor<32x16xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %74 = stablehlo.multiply %73, %48 : tensor<16x32xf32>
    %75 = stablehlo.subtract %arg4, %74 : tensor<16x32xf32>
    %76 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %78 = stablehlo.add %76, %77 : tensor<64x1xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x16xf32>
    %80 = stablehlo.divide %69, %79 : tensor<64x16xf32>
    return %80, %69, %59, %72, %75, %40 : tensor<64x16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
  func.func private @argmin(%arg0: tensor<32x64xf32>) -> tensor<32xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<32x64xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<32x64xf32>, tensor<32x64xi32>, tensor<f32>, tensor<i32>) -> (tensor<32xf32>, tensor<32xi32>)
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
    return %1#1 : tensor<32xi32>
  }
  func.func private @_one_hot(%arg0: tensor<32xi32>) -> tensor<32x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x64xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<32x1xi32>) -> tensor<32x64xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x64xi32>) -> tensor<32x64xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<32x64xi32>, tensor<32x64xi32>) -> tensor<32x64xi1>
    %5 = stablehlo.convert %4 : (tensor<32x64xi1>) -> tensor<32x64xf32>
    return %5 : tensor<32x64xf32>
  }
}
