module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %c = stablehlo.constant dense<-7> : tensor<i32>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %3:3 = call @clip(%1, %c, %c_0) : (tensor<48x80xbf16>, tensor<i32>, tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.add %3#0, %4 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.minimum %2, %6 : tensor<48x80xbf16>
    %8 = stablehlo.compare EQ, %2, %7, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.select %8, %9, %10 : tensor<48x80xi1>, tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<7.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.compare EQ, %12, %7, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.select %13, %14, %15 : tensor<48x80xi1>, tensor<48x80xbf16>
    %17 = stablehlo.divide %11, %16 : tensor<48x80xbf16>
    %cst_7 = stablehlo.constant dense<7.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %19 = stablehlo.minimum %2, %18 : tensor<48x80xbf16>
    %20 = stablehlo.compare EQ, %2, %19, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %23 = stablehlo.select %20, %21, %22 : tensor<48x80xi1>, tensor<48x80xbf16>
    %cst_10 = stablehlo.constant dense<7.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %25 = stablehlo.compare EQ, %24, %19, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %28 = stablehlo.select %25, %26, %27 : tensor<48x80xi1>, tensor<48x80xbf16>
    %29 = stablehlo.divide %23, %28 : tensor<48x80xbf16>
    %cst_13 = stablehlo.constant dense<1.703130e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %31 = stablehlo.multiply %30, %19 : tensor<48x80xbf16>
    %32 = stablehlo.negate %31 : tensor<48x80xbf16>
    %33 = stablehlo.exponential %32 : tensor<48x80xbf16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %35 = stablehlo.add %34, %33 : tensor<48x80xbf16>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %37 = stablehlo.divide %36, %35 : tensor<48x80xbf16>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %39 = stablehlo.subtract %38, %37 : tensor<48x80xbf16>
    %40 = stablehlo.multiply %37, %39 : tensor<48x80xbf16>
    %41 = stablehlo.multiply %7, %37 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %5, %41 : tensor<48x80xbf16>
    %43 = stablehlo.dot_general %42, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %44 = stablehlo.convert %43 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %45 = stablehlo.subtract %44, %arg4 : tensor<48x16xf32>
    %46 = chlo.square %45 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<48x16xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%46 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %50 = stablehlo.divide %49, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %51 = stablehlo.divide %cst_20, %cst_21 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %53 = stablehlo.multiply %52, %48 : tensor<48x16xf32>
    %54 = stablehlo.convert %53 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %55 = stablehlo.dot_general %54, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %57 = stablehlo.dot_general %54, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %58 = stablehlo.multiply %5, %57 : tensor<48x80xbf16>
    %59 = stablehlo.multiply %57, %41 : tensor<48x80xbf16>
    %60 = stablehlo.multiply %7, %58 : tensor<48x80xbf16>
    %61 = stablehlo.multiply %58, %37 : tensor<48x80xbf16>
    %62 = stablehlo.multiply %60, %40 : tensor<48x80xbf16>
    %cst_22 = stablehlo.constant dense<1.703130e+00> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<48x80xbf16>
    %65 = stablehlo.multiply %64, %29 : tensor<48x80xbf16>
    %66 = stablehlo.multiply %61, %17 : tensor<48x80xbf16>
    %67 = stablehlo.add %65, %66 : tensor<48x80xbf16>
    %68 = call @clip_0(%3#1, %3#2, %59) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %69 = stablehlo.dot_general %67, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %71 = stablehlo.dot_general %68, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_23 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %74 = stablehlo.multiply %73, %72 : tensor<32x80xbf16>
    %75 = stablehlo.subtract %arg0, %74 : tensor<32x80xbf16>
    %cst_24 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %77 = stablehlo.multiply %76, %70 : tensor<32x80xbf16>
    %78 = stablehlo.subtract %arg1, %77 : tensor<32x80xbf16>
    %cst_25 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %80 = stablehlo.multiply %79, %56 : tensor<80x16xbf16>
    %81 = stablehlo.subtract %arg2, %80 : tensor<80x16xbf16>
    return %75, %78, %81, %50 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<48x80xbf16>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.maximum %1, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.select %3, %4, %5 : tensor<48x80xi1>, tensor<48x80xbf16>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.select %8, %9, %10 : tensor<48x80xi1>, tensor<48x80xbf16>
    %12 = stablehlo.divide %6, %11 : tensor<48x80xbf16>
    %13 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %15 = stablehlo.minimum %14, %2 : tensor<48x80xbf16>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %19 = stablehlo.select %16, %17, %18 : tensor<48x80xi1>, tensor<48x80xbf16>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %24 = stablehlo.select %21, %22, %23 : tensor<48x80xi1>, tensor<48x80xbf16>
    %25 = stablehlo.divide %19, %24 : tensor<48x80xbf16>
    return %15, %12, %25 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @clip_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
}
