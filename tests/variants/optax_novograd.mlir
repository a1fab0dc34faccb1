module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<i32>, %arg3: tensor<32x80xf32>, %arg4: tensor<80x16xf32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32x80xf32> {jax.result_info = "result[1][0].mu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].mu['w2']"}, tensor<f32> {jax.result_info = "result[1][0].nu['w1']"}, tensor<f32> {jax.result_info = "result[1][0].nu['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %24 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %25 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %26 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %27 = stablehlo.add %arg2, %c_6 : tensor<i32>
    %c_7 = stablehlo.constant dense<2147483647> : tensor<i32>
    %28 = call @_where(%26, %27, %c_7) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %29 = stablehlo.compare EQ, %28, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %30 = stablehlo.convert %29 : (tensor<i1>) -> tensor<i32>
    %31:2 = "stablehlo.case"(%30) ({
      %45 = func.call @norm(%24) : (tensor<32x80xf32>) -> tensor<f32>
      %46 = stablehlo.multiply %45, %45 : tensor<f32>
      %47 = func.call @norm_0(%25) : (tensor<80x16xf32>) -> tensor<f32>
      %48 = stablehlo.multiply %47, %47 : tensor<f32>
      %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %49 = stablehlo.multiply %cst_12, %46 : tensor<f32>
      %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %50 = stablehlo.multiply %cst_13, %arg5 : tensor<f32>
      %51 = stablehlo.add %49, %50 : tensor<f32>
      %cst_14 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %52 = stablehlo.multiply %cst_14, %48 : tensor<f32>
      %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %53 = stablehlo.multiply %cst_15, %arg6 : tensor<f32>
      %54 = stablehlo.add %52, %53 : tensor<f32>
      stablehlo.return %51, %54 : tensor<f32>, tensor<f32>
    }, {
      %45 = func.call @norm(%24) : (tensor<32x80xf32>) -> tensor<f32>
      %46 = stablehlo.multiply %45, %45 : tensor<f32>
      %47 = func.call @norm_0(%25) : (tensor<80x16xf32>) -> tensor<f32>
      %48 = stablehlo.multiply %47, %47 : tensor<f32>
      stablehlo.return %46, %48 : tensor<f32>, tensor<f32>
    }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>)
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %32 = stablehlo.compare EQ, %28, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %33 = stablehlo.convert %32 : (tensor<i1>) -> tensor<i32>
    %34:2 = "stablehlo.case"(%33) ({
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.add %31#0, %cst_12 : tensor<f32>
      %46 = stablehlo.sqrt %45 : tensor<f32>
      %cst_13 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %47 = stablehlo.add %46, %cst_13 : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %49 = stablehlo.divide %24, %48 : tensor<32x80xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %51 = stablehlo.multiply %50, %arg0 : tensor<32x80xbf16>
      %52 = stablehlo.convert %51 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
      %53 = stablehlo.add %49, %52 : tensor<32x80xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.add %31#1, %cst_15 : tensor<f32>
      %55 = stablehlo.sqrt %54 : tensor<f32>
      %cst_16 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %56 = stablehlo.add %55, %cst_16 : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
      %58 = stablehlo.divide %25, %57 : tensor<80x16xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
      %60 = stablehlo.multiply %59, %arg1 : tensor<80x16xbf16>
      %61 = stablehlo.convert %60 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
      %62 = stablehlo.add %58, %61 : tensor<80x16xf32>
      %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %64 = stablehlo.multiply %63, %arg3 : tensor<32x80xf32>
      %65 = stablehlo.add %64, %53 : tensor<32x80xf32>
      %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
      %67 = stablehlo.multiply %66, %arg4 : tensor<80x16xf32>
      %68 = stablehlo.add %67, %62 : tensor<80x16xf32>
      stablehlo.return %65, %68 : tensor<32x80xf32>, tensor<80x16xf32>
    }, {
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.add %31#0, %cst_12 : tensor<f32>
      %46 = stablehlo.sqrt %45 : tensor<f32>
      %cst_13 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %47 = stablehlo.add %46, %cst_13 : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %49 = stablehlo.divide %24, %48 : tensor<32x80xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %51 = stablehlo.multiply %50, %arg0 : tensor<32x80xbf16>
      %52 = stablehlo.convert %51 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
      %53 = stablehlo.add %49, %52 : tensor<32x80xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.add %31#1, %cst_15 : tensor<f32>
      %55 = stablehlo.sqrt %54 : tensor<f32>
      %cst_16 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %56 = stablehlo.add %55, %cst_16 : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
      %58 = stablehlo.divide %25, %57 : tensor<80x16xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
      %60 = stablehlo.multiply %59, %arg1 : tensor<80x16xbf16>
      %61 = stablehlo.convert %60 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
      %62 = stablehlo.add %58, %61 : tensor<80x16xf32>
      stablehlo.return %53, %62 : tensor<32x80xf32>, tensor<80x16xf32>
    }) : (tensor<i32>) -> (tensor<32x80xf32>, tensor<80x16xf32>)
    %cst_10 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %36 = stablehlo.multiply %35, %34#0 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %38 = stablehlo.multiply %37, %34#1 : tensor<80x16xf32>
    %39 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %40 = stablehlo.add %39, %36 : tensor<32x80xf32>
    %41 = stablehlo.convert %40 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %42 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %43 = stablehlo.add %42, %38 : tensor<80x16xf32>
    %44 = stablehlo.convert %43 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %41, %44, %28, %34#0, %34#1, %31#0, %31#1, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @norm(%arg0: tensor<32x80xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @norm_0(%arg0: tensor<80x16xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x16xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
