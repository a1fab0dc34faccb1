module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<i32>, %arg13: tensor<64x32xf32>, %arg14: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['slow']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['slow']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['slow']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['slow']['w2']"}, tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg13 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %2 = chlo.square %1 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<64x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<64x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<64x1xf32>
    %10 = stablehlo.convert %9 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %12 = stablehlo.multiply %0, %11 : tensor<64x32xbf16>
    %13 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %12, %15 : tensor<64x32xbf16>
    %17 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.add %18, %21 : tensor<64x48xbf16>
    %23:3 = call @silu(%22) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %24 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %23#0, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.add %0, %25 : tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.subtract %27, %arg14 : tensor<64x32xf32>
    %29 = chlo.square %28 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %34 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<64x32xf32>
    %37 = stablehlo.convert %36 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %38 = stablehlo.dot_general %37, %23#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %40 = stablehlo.dot_general %37, %24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %41 = stablehlo.convert %39 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %42 = call @silu_0(%23#1, %23#2, %22, %40) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %44 = stablehlo.reshape %43 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %46 = stablehlo.convert %45 : (tensor<48xbf16>) -> tensor<48xf32>
    %47 = stablehlo.dot_general %42, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %49 = stablehlo.dot_general %42, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.convert %48 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %51 = stablehlo.multiply %12, %49 : tensor<64x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %53 = stablehlo.reshape %52 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %54 = stablehlo.reduce(%53 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %55 = stablehlo.convert %54 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %57 = stablehlo.multiply %56, %arg0 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<48xf32>
    %60 = stablehlo.add %57, %59 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %62 = stablehlo.multiply %61, %arg1 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %64 = stablehlo.multiply %63, %55 : tensor<32xf32>
    %65 = stablehlo.add %62, %64 : tensor<32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %67 = stablehlo.multiply %66, %arg2 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %69 = stablehlo.multiply %68, %50 : tensor<32x48xf32>
    %70 = stablehlo.add %67, %69 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %72 = stablehlo.multiply %71, %arg3 : tensor<48x32xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %74 = stablehlo.multiply %73, %41 : tensor<48x32xf32>
    %75 = stablehlo.add %72, %74 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %77 = stablehlo.multiply %76, %60 : tensor<48xf32>
    %78 = stablehlo.subtract %arg4, %77 : tensor<48xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %80 = stablehlo.multiply %79, %65 : tensor<32xf32>
    %81 = stablehlo.subtract %arg5, %80 : tensor<32xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %83 = stablehlo.multiply %82, %70 : tensor<32x48xf32>
    %84 = stablehlo.subtract %arg6, %83 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %86 = stablehlo.multiply %85, %75 : tensor<48x32xf32>
    %87 = stablehlo.subtract %arg7, %86 : tensor<48x32xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %88 = stablehlo.add %arg12, %c : tensor<i32>
    %c_23 = stablehlo.constant dense<5> : tensor<i32>
    %89 = call @remainder(%88, %c_23) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %90 = stablehlo.compare EQ, %89, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %91 = stablehlo.subtract %78, %arg8 : tensor<48xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<48xf32>
    %94 = stablehlo.add %arg8, %93 : tensor<48xf32>
    %95 = call @_where_1(%90, %94, %arg8) : (tensor<i1>, tensor<48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %96 = stablehlo.subtract %81, %arg9 : tensor<32xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<32xf32>
    %99 = stablehlo.add %arg9, %98 : tensor<32xf32>
    %100 = call @_where_2(%90, %99, %arg9) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %101 = stablehlo.subtract %84, %arg10 : tensor<32x48xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<32x48xf32>
    %104 = stablehlo.add %arg10, %103 : tensor<32x48xf32>
    %105 = call @_where_3(%90, %104, %arg10) : (tensor<i1>, tensor<32x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %106 = stablehlo.subtract %87, %arg11 : tensor<48x32xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<48x32xf32>
    %109 = stablehlo.add %arg11, %108 : tensor<48x32xf32>
    %110 = call @_where_4(%90, %109, %arg11) : (tensor<i1>, tensor<48x32xf32>, tensor<48x32xf32>) -> tensor<48x32xf32>
    %111 = call @_where_1(%90, %95, %78) : (tensor<i1>, tensor<48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %112 = call @_where_2(%90, %100, %81) : (tensor<i1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %113 = call @_where_3(%90, %105, %84) : (tensor<i1>, tensor<32x48xf32>, tensor<32x48xf32>) -> tensor<32x48xf32>
    %114 = call @_where_4(%90, %110, %87) : (tensor<i1>, tensor<48x32xf32>, tensor<48x32xf32>) -> tensor<48x32xf32>
    %c_29 = stablehlo.constant dense<1> : tensor<i32>
    %115 = stablehlo.add %arg12, %c_29 : tensor<i32>
    return %60, %65, %70, %75, %111, %112, %113, %114, %95, %100, %105, %110, %115, %33 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<64x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<64x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %9, %8, %5 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
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
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<48xf32>, %arg2: tensor<48xf32>) -> tensor<48xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<48xf32>
    return %0 : tensor<48xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>) -> tensor<32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xf32>
    return %0 : tensor<32xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<32x48xf32>, %arg2: tensor<32x48xf32>) -> tensor<32x48xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x48xf32>
    return %0 : tensor<32x48xf32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<48x32xf32>, %arg2: tensor<48x32xf32>) -> tensor<48x32xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<48x32xf32>
    return %0 : tensor<48x32xf32>
  }
}
