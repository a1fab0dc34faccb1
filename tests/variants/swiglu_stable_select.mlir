module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.abs %2 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.compare GE, %2, %4, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %6 = stablehlo.negate %3 : tensor<48x80xbf16>
    %7 = stablehlo.exponential %6 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.compare GE, %2, %8, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.add %10, %7 : tensor<48x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %13 = stablehlo.divide %12, %11 : tensor<48x80xbf16>
    %14 = stablehlo.multiply %11, %11 : tensor<48x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %16 = stablehlo.divide %15, %14 : tensor<48x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %18 = stablehlo.add %17, %7 : tensor<48x80xbf16>
    %19 = stablehlo.divide %7, %18 : tensor<48x80xbf16>
    %20 = stablehlo.multiply %18, %18 : tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %22 = stablehlo.divide %21, %20 : tensor<48x80xbf16>
    %23 = call @_where(%9, %13, %19) : (tensor<48x80xi1>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %24 = stablehlo.multiply %1, %23 : tensor<48x80xbf16>
    %25 = stablehlo.multiply %24, %2 : tensor<48x80xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %27 = stablehlo.convert %26 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %28 = stablehlo.subtract %27, %arg4 : tensor<48x16xf32>
    %29 = chlo.square %28 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<48x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %34 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<48x16xf32>
    %37 = stablehlo.convert %36 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %38 = stablehlo.dot_general %37, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.dot_general %37, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %41 = stablehlo.multiply %24, %40 : tensor<48x80xbf16>
    %42 = stablehlo.multiply %40, %2 : tensor<48x80xbf16>
    %43 = stablehlo.multiply %1, %42 : tensor<48x80xbf16>
    %44 = stablehlo.multiply %42, %23 : tensor<48x80xbf16>
    %45:2 = call @_where_0(%9, %43) : (tensor<48x80xi1>, tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>)
    %46 = stablehlo.multiply %45#1, %22 : tensor<48x80xbf16>
    %47 = stablehlo.multiply %46, %7 : tensor<48x80xbf16>
    %48 = stablehlo.negate %47 : tensor<48x80xbf16>
    %49 = stablehlo.divide %45#1, %18 : tensor<48x80xbf16>
    %50 = stablehlo.add %48, %49 : tensor<48x80xbf16>
    %51 = stablehlo.multiply %45#0, %16 : tensor<48x80xbf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %53 = stablehlo.multiply %51, %52 : tensor<48x80xbf16>
    %54 = stablehlo.negate %53 : tensor<48x80xbf16>
    %55 = stablehlo.add %50, %54 : tensor<48x80xbf16>
    %56 = stablehlo.multiply %55, %7 : tensor<48x80xbf16>
    %57 = stablehlo.negate %56 : tensor<48x80xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %59 = stablehlo.select %5, %58, %57 : tensor<48x80xi1>, tensor<48x80xbf16>
    %60 = stablehlo.select %5, %57, %58 : tensor<48x80xi1>, tensor<48x80xbf16>
    %61 = stablehlo.add %41, %60 : tensor<48x80xbf16>
    %62 = stablehlo.negate %59 : tensor<48x80xbf16>
    %63 = stablehlo.add %61, %62 : tensor<48x80xbf16>
    %64 = stablehlo.dot_general %63, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %66 = stablehlo.dot_general %44, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %69 = stablehlo.multiply %68, %67 : tensor<32x80xbf16>
    %70 = stablehlo.subtract %arg0, %69 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %72 = stablehlo.multiply %71, %65 : tensor<32x80xbf16>
    %73 = stablehlo.subtract %arg1, %72 : tensor<32x80xbf16>
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %75 = stablehlo.multiply %74, %39 : tensor<80x16xbf16>
    %76 = stablehlo.subtract %arg2, %75 : tensor<80x16xbf16>
    return %70, %73, %76, %33 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<48x80xi1>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<48x80xi1>, tensor<48x80xbf16>
    return %0 : tensor<48x80xbf16>
  }
  func.func private @_where_0(%arg0: tensor<48x80xi1>, %arg1: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<48x80xi1>, tensor<48x80xbf16>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<48x80xi1>, tensor<48x80xbf16>
    return %2, %1 : tensor<48x80xbf16>, tensor<48x80xbf16>
  }
}
