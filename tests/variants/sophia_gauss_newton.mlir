module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<i32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['h']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['h']['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1]['m']['w2']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %24 = stablehlo.add %arg6, %c : tensor<i32>
    %25 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %26 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_6 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %28 = stablehlo.multiply %27, %arg4 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<32x80xf32>
    %31 = stablehlo.add %28, %30 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %33 = stablehlo.multiply %32, %arg5 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %35 = stablehlo.multiply %34, %26 : tensor<80x16xf32>
    %36 = stablehlo.add %33, %35 : tensor<80x16xf32>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %37 = call @remainder(%24, %c_10) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_11 = stablehlo.constant dense<1> : tensor<i32>
    %38 = stablehlo.compare EQ, %37, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg2 : tensor<32x80xf32>
    %cst_13 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %42 = stablehlo.multiply %41, %25 : tensor<32x80xf32>
    %43 = stablehlo.multiply %42, %25 : tensor<32x80xf32>
    %44 = stablehlo.add %40, %43 : tensor<32x80xf32>
    %45 = call @_where_0(%38, %44, %arg2) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %c_14 = stablehlo.constant dense<2> : tensor<i32>
    %46 = call @remainder(%24, %c_14) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %47 = stablehlo.compare EQ, %46, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %49 = stablehlo.multiply %48, %arg3 : tensor<80x16xf32>
    %cst_17 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %51 = stablehlo.multiply %50, %26 : tensor<80x16xf32>
    %52 = stablehlo.multiply %51, %26 : tensor<80x16xf32>
    %53 = stablehlo.add %49, %52 : tensor<80x16xf32>
    %54 = call @_where_1(%47, %53, %arg3) : (tensor<i1>, tensor<80x16xf32>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %55 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %56 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %58 = stablehlo.multiply %57, %45 : tensor<32x80xf32>
    %cst_19 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<32x80xf32>
    %61 = stablehlo.divide %31, %60 : tensor<32x80xf32>
    %c_20 = stablehlo.constant dense<-1> : tensor<i32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %62 = call @clip(%61, %c_20, %c_21) : (tensor<32x80xf32>, tensor<i32>, tensor<i32>) -> tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<32x80xf32>
    %65 = stablehlo.subtract %55, %64 : tensor<32x80xf32>
    %66 = stablehlo.convert %65 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %68 = stablehlo.multiply %67, %54 : tensor<80x16xf32>
    %cst_24 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %70 = stablehlo.maximum %68, %69 : tensor<80x16xf32>
    %71 = stablehlo.divide %36, %70 : tensor<80x16xf32>
    %c_25 = stablehlo.constant dense<-1> : tensor<i32>
    %c_26 = stablehlo.constant dense<1> : tensor<i32>
    %72 = call @clip_2(%71, %c_25, %c_26) : (tensor<80x16xf32>, tensor<i32>, tensor<i32>) -> tensor<80x16xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<80x16xf32>
    %75 = stablehlo.subtract %56, %74 : tensor<80x16xf32>
    %76 = stablehlo.convert %75 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %66, %76, %45, %54, %31, %36, %24, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<32x80xf32>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x80xf32>
    return %0 : tensor<32x80xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<80x16xf32>, %arg2: tensor<80x16xf32>) -> tensor<80x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x16xf32>
    return %0 : tensor<80x16xf32>
  }
  func.func private @clip(%arg0: tensor<32x80xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<32x80xf32> {
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
