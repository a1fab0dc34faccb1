module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<80xf32>, %arg4: tensor<80xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<48x16xf32>) -> (tensor<80xbf16> {jax.result_info = "result[0]['gain']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80xf32> {jax.result_info = "result[1]['mean']"}, tensor<80xf32> {jax.result_info = "result[1]['var']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.convert %1 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %5 = stablehlo.divide %3, %4 : tensor<80xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:4 = call @_var(%2, %c) : (tensor<48x80xf32>, tensor<i32>) -> (tensor<80xf32>, tensor<48x80xf32>, tensor<f32>, tensor<i1>)
    %7 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<80xf32>) -> tensor<1x80xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x80xf32>) -> tensor<48x80xf32>
    %9 = stablehlo.subtract %2, %8 : tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %11 = stablehlo.add %6#0, %10 : tensor<80xf32>
    %12 = stablehlo.rsqrt %11 : tensor<80xf32>
    %13 = stablehlo.divide %12, %11 : tensor<80xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<80xf32>
    %16 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<80xf32>) -> tensor<1x80xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x80xf32>) -> tensor<48x80xf32>
    %18 = stablehlo.multiply %9, %17 : tensor<48x80xf32>
    %19 = stablehlo.convert %18 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %22 = stablehlo.multiply %19, %21 : tensor<48x80xbf16>
    %23 = call @relu(%22) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %25 = stablehlo.compare GT, %22, %24, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %26 = stablehlo.dot_general %23, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %27 = stablehlo.convert %26 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %28 = stablehlo.subtract %27, %arg6 : tensor<48x16xf32>
    %29 = chlo.square %28 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<48x16xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %34 = stablehlo.divide %cst_7, %cst_8 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<48x16xf32>
    %37 = stablehlo.convert %36 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %38 = stablehlo.dot_general %37, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.dot_general %37, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %42 = stablehlo.select %25, %40, %41 : tensor<48x80xi1>, tensor<48x80xbf16>
    %43 = stablehlo.multiply %19, %42 : tensor<48x80xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.reduce(%43 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %45 = stablehlo.reshape %44 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %46 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %47 = stablehlo.multiply %42, %46 : tensor<48x80xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %48 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %49 = stablehlo.convert %47 : (tensor<48x80xbf16>) -> tensor<48x80xf32>
    %50 = stablehlo.multiply %9, %49 : tensor<48x80xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %52 = stablehlo.reshape %51 : (tensor<80xf32>) -> tensor<1x80xf32>
    %53 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x80xf32>) -> tensor<48x80xf32>
    %54 = stablehlo.multiply %49, %53 : tensor<48x80xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x80xf32>, tensor<f32>) -> tensor<80xf32>
    %56 = stablehlo.multiply %55, %15 : tensor<80xf32>
    %57 = stablehlo.negate %54 : tensor<48x80xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %59 = stablehlo.reshape %58 : (tensor<80xf32>) -> tensor<1x80xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x80xf32>, tensor<f32>) -> tensor<80xf32>
    %61 = call @_var_0(%6#1, %6#2, %6#3, %56) : (tensor<48x80xf32>, tensor<f32>, tensor<i1>, tensor<80xf32>) -> tensor<48x80xf32>
    %62 = stablehlo.add %54, %61 : tensor<48x80xf32>
    %cst_16 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %64 = stablehlo.divide %60, %63 : tensor<80xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [1] : (tensor<80xf32>) -> tensor<48x80xf32>
    %66 = stablehlo.add %62, %65 : tensor<48x80xf32>
    %67 = stablehlo.convert %66 : (tensor<48x80xf32>) -> tensor<48x80xbf16>
    %68 = stablehlo.dot_general %67, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %71 = stablehlo.multiply %70, %arg3 : tensor<80xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %73 = stablehlo.multiply %72, %5 : tensor<80xf32>
    %74 = stablehlo.add %71, %73 : tensor<80xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %76 = stablehlo.multiply %75, %arg4 : tensor<80xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %78 = stablehlo.multiply %77, %6#0 : tensor<80xf32>
    %79 = stablehlo.add %76, %78 : tensor<80xf32>
    %cst_21 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %80 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<80xbf16>
    %81 = stablehlo.multiply %80, %48 : tensor<80xbf16>
    %82 = stablehlo.subtract %arg0, %81 : tensor<80xbf16>
    %cst_22 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %84 = stablehlo.multiply %83, %69 : tensor<32x80xbf16>
    %85 = stablehlo.subtract %arg1, %84 : tensor<32x80xbf16>
    %cst_23 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %87 = stablehlo.multiply %86, %39 : tensor<80x16xbf16>
    %88 = stablehlo.subtract %arg2, %87 : tensor<80x16xbf16>
    return %82, %85, %88, %74, %79, %33 : tensor<80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<80xf32>, tensor<80xf32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<48x80xf32>, %arg1: tensor<i32>) -> (tensor<80xf32>, tensor<48x80xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<80xf32>) -> tensor<1x80xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x80xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x80xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x80xf32>) -> tensor<48x80xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<48x80xf32>
    %6 = chlo.square %5 : tensor<48x80xf32> -> tensor<48x80xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x80xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<48x80xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %13 = stablehlo.divide %11, %12 : tensor<80xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = call @_where(%14, %13, %cst_5) : (tensor<i1>, tensor<80xf32>, tensor<f32>) -> tensor<80xf32>
    return %15, %8, %10, %14 : tensor<80xf32>, tensor<48x80xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<80xf32>, %arg2: tensor<f32>) -> tensor<80xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<80xf32>
    return %2 : tensor<80xf32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_var_0(%arg0: tensor<48x80xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<80xf32>) -> tensor<48x80xf32> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<80xf32>) -> tensor<80xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %2 = stablehlo.divide %0, %1 : tensor<80xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<80xf32>) -> tensor<48x80xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<48x80xf32>
    %5 = stablehlo.negate %4 : tensor<48x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<48x80xf32>, tensor<f32>) -> tensor<80xf32>
    %7 = stablehlo.reshape %6 : (tensor<80xf32>) -> tensor<1x80xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x80xf32>
    %9 = stablehlo.divide %7, %8 : tensor<1x80xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x80xf32>, tensor<f32>) -> tensor<80xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<80xf32>) -> tensor<48x80xf32>
    %12 = stablehlo.add %4, %11 : tensor<48x80xf32>
    return %12 : tensor<48x80xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<80xf32>) -> tensor<80xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<80xf32>
    return %1 : tensor<80xf32>
  }
}
