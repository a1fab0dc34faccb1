module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<i32>, %arg5: tensor<32x80xf32>, %arg6: tensor<80x16xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['m']['w2']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['v']['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg8 : tensor<48x16xf32>
    %8 = chlo.square %7 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %13 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<48x16xf32>
    %16 = stablehlo.convert %15 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %17 = stablehlo.dot_general %16, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %19 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.select %4, %19, %20 : tensor<48x80xi1>, tensor<48x80xbf16>
    %22 = stablehlo.dot_general %21, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %24 = stablehlo.add %arg4, %c : tensor<i32>
    %25 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %26 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %27 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %28 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = call @clip(%25, %cst_6, %cst_7) : (tensor<32x80xf32>, tensor<f32>, tensor<f32>) -> tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = call @clip_0(%26, %cst_8, %cst_9) : (tensor<80x16xf32>, tensor<f32>, tensor<f32>) -> tensor<80x16xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %32 = stablehlo.multiply %31, %arg2 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %34 = stablehlo.multiply %33, %29 : tensor<32x80xf32>
    %35 = stablehlo.add %32, %34 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %37 = stablehlo.multiply %36, %arg3 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %39 = stablehlo.multiply %38, %30 : tensor<80x16xf32>
    %40 = stablehlo.add %37, %39 : tensor<80x16xf32>
    %cst_14 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %42 = stablehlo.multiply %41, %arg5 : tensor<32x80xf32>
    %43 = chlo.square %29 : tensor<32x80xf32> -> tensor<32x80xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<32x80xf32>
    %46 = stablehlo.add %42, %45 : tensor<32x80xf32>
    %cst_16 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %48 = stablehlo.multiply %47, %arg6 : tensor<80x16xf32>
    %49 = chlo.square %30 : tensor<80x16xf32> -> tensor<80x16xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<80x16xf32>
    %52 = stablehlo.add %48, %51 : tensor<80x16xf32>
    %53 = stablehlo.convert %24 : (tensor<i32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %54 = stablehlo.power %cst_18, %53 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.subtract %cst_19, %54 : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %57 = stablehlo.divide %35, %56 : tensor<32x80xf32>
    %cst_20 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %58 = stablehlo.power %cst_20, %53 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.subtract %cst_21, %58 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %61 = stablehlo.divide %46, %60 : tensor<32x80xf32>
    %62 = stablehlo.sqrt %61 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %64 = stablehlo.add %62, %63 : tensor<32x80xf32>
    %65 = stablehlo.divide %57, %64 : tensor<32x80xf32>
    %c_23 = stablehlo.constant dense<-1> : tensor<i32>
    %c_24 = stablehlo.constant dense<1> : tensor<i32>
    %66 = call @clip_1(%65, %c_23, %c_24) : (tensor<32x80xf32>, tensor<i32>, tensor<i32>) -> tensor<32x80xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<32x80xf32>
    %69 = stablehlo.subtract %27, %68 : tensor<32x80xf32>
    %70 = stablehlo.convert %69 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %71 = stablehlo.convert %24 : (tensor<i32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %72 = stablehlo.power %cst_26, %71 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %cst_27, %72 : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %75 = stablehlo.divide %40, %74 : tensor<80x16xf32>
    %cst_28 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %76 = stablehlo.power %cst_28, %71 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.subtract %cst_29, %76 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %79 = stablehlo.divide %52, %78 : tensor<80x16xf32>
    %80 = stablehlo.sqrt %79 : tensor<80x16xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %82 = stablehlo.add %80, %81 : tensor<80x16xf32>
    %83 = stablehlo.divide %75, %82 : tensor<80x16xf32>
    %c_31 = stablehlo.constant dense<-1> : tensor<i32>
    %c_32 = stablehlo.constant dense<1> : tensor<i32>
    %84 = call @clip_2(%83, %c_31, %c_32) : (tensor<80x16xf32>, tensor<i32>, tensor<i32>) -> tensor<80x16xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<80x16xf32>
    %87 = stablehlo.subtract %28, %86 : tensor<80x16xf32>
    %88 = stablehlo.convert %87 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %70, %88, %35, %40, %24, %46, %52, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @clip(%arg0: tensor<32x80xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<32x80xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<32x80xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<32x80xf32>
    return %5 : tensor<32x80xf32>
  }
  func.func private @clip_0(%arg0: tensor<80x16xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<80x16xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<80x16xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<80x16xf32>
    return %5 : tensor<80x16xf32>
  }
  func.func private @clip_1(%arg0: tensor<32x80xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<32x80xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<32x80xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<32x80xf32>
    return %5 : tensor<32x80xf32>
  }
  func.func private @clip_2(%arg0: tensor<80x16xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<80x16xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<80x16xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<80x16xf32>
    return %5 : tensor<80x16xf32>
  }
}
