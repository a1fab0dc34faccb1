module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<i32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['h']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['h']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<2xui32>
    %0 = stablehlo.convert %arg6 : (tensor<i32>) -> tensor<ui32>
    %1 = call @_threefry_fold_in(%c, %0) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %2 = call @_rademacher(%1) : (tensor<2xui32>) -> tensor<32x48xf32>
    %3 = stablehlo.convert %arg6 : (tensor<i32>) -> tensor<ui32>
    %4 = call @_threefry_fold_in(%c, %3) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %5 = call @_rademacher_2(%4) : (tensor<2xui32>) -> tensor<48x32xf32>
    %6 = stablehlo.convert %arg7 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %7 = stablehlo.convert %arg4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %8 = stablehlo.dot_general %6, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %9:5 = call @silu(%8) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %10 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %11 = stablehlo.dot_general %9#0, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %12 = stablehlo.convert %11 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %13 = stablehlo.subtract %12, %arg8 : tensor<64x32xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<64x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %20 = stablehlo.divide %19, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %21 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %23 = stablehlo.multiply %22, %18 : tensor<64x32xf32>
    %24 = stablehlo.convert %23 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %25 = stablehlo.dot_general %24, %9#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %27 = stablehlo.dot_general %24, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %28 = stablehlo.convert %26 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %29:2 = call @silu_7(%9#1, %9#2, %8, %27) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>)
    %30 = stablehlo.dot_general %29#0, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %32 = stablehlo.convert %31 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %33 = stablehlo.reshape %32 : (tensor<32x48xf32>) -> tensor<1536xf32>
    %34 = stablehlo.reshape %2 : (tensor<32x48xf32>) -> tensor<1536xf32>
    %35 = stablehlo.dot_general %33, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1536xf32>, tensor<1536xf32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.add %cst_5, %35 : tensor<f32>
    %37 = stablehlo.reshape %28 : (tensor<48x32xf32>) -> tensor<1536xf32>
    %38 = stablehlo.reshape %5 : (tensor<48x32xf32>) -> tensor<1536xf32>
    %39 = stablehlo.dot_general %37, %38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1536xf32>, tensor<1536xf32>) -> tensor<f32>
    %40 = stablehlo.add %36, %39 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.dot_general %cst_6, %38, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<1536xf32>) -> tensor<1536xf32>
    %42 = stablehlo.reshape %41 : (tensor<1536xf32>) -> tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.dot_general %cst_7, %34, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<1536xf32>) -> tensor<1536xf32>
    %44 = stablehlo.reshape %43 : (tensor<1536xf32>) -> tensor<32x48xf32>
    %45 = stablehlo.convert %44 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %47 = stablehlo.dot_general %46, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<64x32xbf16>) -> tensor<48x64xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<48x64xbf16>) -> tensor<64x48xbf16>
    %49:4 = call @silu_8(%27, %8, %9#2, %9#1, %29#1, %48) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %50 = stablehlo.convert %42 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %51 = stablehlo.dot_general %49#3, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %52 = stablehlo.dot_general %49#3, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %53 = stablehlo.transpose %50, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %54 = stablehlo.dot_general %53, %24, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<64x32xbf16>) -> tensor<48x64xbf16>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<48x64xbf16>) -> tensor<64x48xbf16>
    %56 = stablehlo.dot_general %53, %9#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<64x48xbf16>) -> tensor<32x64xbf16>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %58 = stablehlo.add %52, %57 : tensor<64x32xbf16>
    %59 = stablehlo.convert %58 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %60 = stablehlo.multiply %22, %59 : tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<64x32xf32>
    %63 = stablehlo.convert %62 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %64 = stablehlo.dot_general %63, %9#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %66 = stablehlo.add %51, %65 : tensor<48x32xbf16>
    %67 = stablehlo.dot_general %63, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %68 = stablehlo.add %55, %67 : tensor<64x48xbf16>
    %69 = stablehlo.convert %66 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %70 = call @silu_9(%9#3, %9#4, %9#2, %8, %68, %49#0, %49#1) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %71 = stablehlo.add %49#2, %70 : tensor<64x48xbf16>
    %72 = stablehlo.dot_general %71, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %74 = stablehlo.convert %73 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %76 = stablehlo.multiply %75, %arg2 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %78 = stablehlo.multiply %77, %32 : tensor<32x48xf32>
    %79 = stablehlo.add %76, %78 : tensor<32x48xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %81 = stablehlo.multiply %80, %arg3 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %83 = stablehlo.multiply %82, %28 : tensor<48x32xf32>
    %84 = stablehlo.add %81, %83 : tensor<48x32xf32>
    %cst_13 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %86 = stablehlo.multiply %85, %arg0 : tensor<32x48xf32>
    %87 = stablehlo.multiply %2, %74 : tensor<32x48xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<32x48xf32>
    %91 = stablehlo.add %86, %90 : tensor<32x48xf32>
    %cst_15 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %93 = stablehlo.multiply %92, %arg1 : tensor<48x32xf32>
    %94 = stablehlo.multiply %5, %69 : tensor<48x32xf32>
    %95 = stablehlo.multiply %94, %94 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<48x32xf32>
    %98 = stablehlo.add %93, %97 : tensor<48x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %100 = stablehlo.multiply %99, %79 : tensor<32x48xf32>
    %101 = stablehlo.sqrt %91 : tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %103 = stablehlo.add %101, %102 : tensor<32x48xf32>
    %104 = stablehlo.divide %100, %103 : tensor<32x48xf32>
    %105 = stablehlo.subtract %arg4, %104 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %107 = stablehlo.multiply %106, %84 : tensor<48x32xf32>
    %108 = stablehlo.sqrt %98 : tensor<48x32xf32>
    %cst_20 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<48x32xf32>
    %111 = stablehlo.divide %107, %110 : tensor<48x32xf32>
    %112 = stablehlo.subtract %arg5, %111 : tensor<48x32xf32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %113 = stablehlo.add %arg6, %c_21 : tensor<i32>
    return %91, %98, %79, %84, %105, %112, %113, %20 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<1xui32>, %arg2: tensor<1xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1xui32>
    %9 = stablehlo.or %5, %8 : tensor<1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1xui32>
    %19 = stablehlo.or %15, %18 : tensor<1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1xui32>
    %29 = stablehlo.or %25, %28 : tensor<1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1xui32>
    %39 = stablehlo.or %35, %38 : tensor<1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.add %33, %41 : tensor<1xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.add %40, %43 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %48 = stablehlo.add %44, %47 : tensor<1xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_rademacher(%arg0: tensor<2xui32>) -> tensor<32x48xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @_bernoulli(%arg0, %cst) : (tensor<2xui32>, tensor<f32>) -> tensor<32x48xi1>
    %1 = stablehlo.convert %0 : (tensor<32x48xi1>) -> tensor<32x48xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<32x48xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<32x48xf32>
    return %5 : tensor<32x48xf32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<32x48xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<32x48xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<32x48xf32>, tensor<32x48xf32>) -> tensor<32x48xi1>
    return %2 : tensor<32x48xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<32x48xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<32x48xui64>
    %9 = stablehlo.iota dim = 1 : tensor<32x48xui64>
    %c = stablehlo.constant dense<48> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<32x48xui64>
    %11 = stablehlo.multiply %10, %8 : tensor<32x48xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<32x48xui64>
    %13 = stablehlo.multiply %12, %9 : tensor<32x48xui64>
    %14 = stablehlo.add %11, %13 : tensor<32x48xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<32x48xui64>
    %16 = stablehlo.shift_right_logical %14, %15 : tensor<32x48xui64>
    %17 = stablehlo.convert %14 : (tensor<32x48xui64>) -> tensor<32x48xui32>
    %18 = stablehlo.convert %16 : (tensor<32x48xui64>) -> tensor<32x48xui32>
    %19:2 = call @threefry2x32_0(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<32x48xui32>, tensor<32x48xui32>) -> (tensor<32x48xui32>, tensor<32x48xui32>)
    %20 = stablehlo.xor %19#0, %19#1 : tensor<32x48xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<32x48xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %24 = stablehlo.or %22, %23 : tensor<32x48xui32>
    %25 = stablehlo.bitcast_convert %24 : (tensor<32x48xui32>) -> tensor<32x48xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %27 = stablehlo.subtract %25, %26 : tensor<32x48xf32>
    %28 = stablehlo.subtract %3, %2 : tensor<1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<32x48xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<32x48xf32>
    %31 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<32x48xf32>
    %32 = stablehlo.add %30, %31 : tensor<32x48xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<32x48xf32>
    %34 = stablehlo.maximum %33, %32 : tensor<32x48xf32>
    return %34 : tensor<32x48xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<32x48xui32>, %arg3: tensor<32x48xui32>) -> (tensor<32x48xui32>, tensor<32x48xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<32x48xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<32x48xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<32x48xui32>, tensor<32x48xui32>
  }
  func.func private @closed_call_1(%arg0: tensor<i32>, %arg1: tensor<32x48xui32>, %arg2: tensor<32x48xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<32x48xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<32x48xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<32x48xui32>
    %9 = stablehlo.or %5, %8 : tensor<32x48xui32>
    %10 = stablehlo.xor %3, %9 : tensor<32x48xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<32x48xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<32x48xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<32x48xui32>
    %19 = stablehlo.or %15, %18 : tensor<32x48xui32>
    %20 = stablehlo.xor %13, %19 : tensor<32x48xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<32x48xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<32x48xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<32x48xui32>
    %29 = stablehlo.or %25, %28 : tensor<32x48xui32>
    %30 = stablehlo.xor %23, %29 : tensor<32x48xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<32x48xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<32x48xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<32x48xui32>
    %39 = stablehlo.or %35, %38 : tensor<32x48xui32>
    %40 = stablehlo.xor %33, %39 : tensor<32x48xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %42 = stablehlo.add %33, %41 : tensor<32x48xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %44 = stablehlo.add %40, %43 : tensor<32x48xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<32x48xui32>
    %48 = stablehlo.add %44, %47 : tensor<32x48xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<32x48xui32>, tensor<32x48xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_rademacher_2(%arg0: tensor<2xui32>) -> tensor<48x32xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @_bernoulli_3(%arg0, %cst) : (tensor<2xui32>, tensor<f32>) -> tensor<48x32xi1>
    %1 = stablehlo.convert %0 : (tensor<48x32xi1>) -> tensor<48x32xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<48x32xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<48x32xf32>
    return %5 : tensor<48x32xf32>
  }
  func.func private @_bernoulli_3(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<48x32xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform_4(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<48x32xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<48x32xf32>, tensor<48x32xf32>) -> tensor<48x32xi1>
    return %2 : tensor<48x32xi1>
  }
  func.func private @_uniform_4(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<48x32xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<48x32xui64>
    %9 = stablehlo.iota dim = 1 : tensor<48x32xui64>
    %c = stablehlo.constant dense<32> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<48x32xui64>
    %11 = stablehlo.multiply %10, %8 : tensor<48x32xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<48x32xui64>
    %13 = stablehlo.multiply %12, %9 : tensor<48x32xui64>
    %14 = stablehlo.add %11, %13 : tensor<48x32xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<48x32xui64>
    %16 = stablehlo.shift_right_logical %14, %15 : tensor<48x32xui64>
    %17 = stablehlo.convert %14 : (tensor<48x32xui64>) -> tensor<48x32xui32>
    %18 = stablehlo.convert %16 : (tensor<48x32xui64>) -> tensor<48x32xui32>
    %19:2 = call @threefry2x32_5(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<48x32xui32>, tensor<48x32xui32>) -> (tensor<48x32xui32>, tensor<48x32xui32>)
    %20 = stablehlo.xor %19#0, %19#1 : tensor<48x32xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<48x32xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %24 = stablehlo.or %22, %23 : tensor<48x32xui32>
    %25 = stablehlo.bitcast_convert %24 : (tensor<48x32xui32>) -> tensor<48x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %27 = stablehlo.subtract %25, %26 : tensor<48x32xf32>
    %28 = stablehlo.subtract %3, %2 : tensor<1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<48x32xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<48x32xf32>
    %31 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<48x32xf32>
    %32 = stablehlo.add %30, %31 : tensor<48x32xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<48x32xf32>
    %34 = stablehlo.maximum %33, %32 : tensor<48x32xf32>
    return %34 : tensor<48x32xf32>
  }
  func.func private @threefry2x32_5(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<48x32xui32>, %arg3: tensor<48x32xui32>) -> (tensor<48x32xui32>, tensor<48x32xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<48x32xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<48x32xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_6(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<48x32xui32>, tensor<48x32xui32>
  }
  func.func private @closed_call_6(%arg0: tensor<i32>, %arg1: tensor<48x32xui32>, %arg2: tensor<48x32xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<48x32xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<48x32xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<48x32xui32>
    %9 = stablehlo.or %5, %8 : tensor<48x32xui32>
    %10 = stablehlo.xor %3, %9 : tensor<48x32xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<48x32xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<48x32xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<48x32xui32>
    %19 = stablehlo.or %15, %18 : tensor<48x32xui32>
    %20 = stablehlo.xor %13, %19 : tensor<48x32xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<48x32xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<48x32xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<48x32xui32>
    %29 = stablehlo.or %25, %28 : tensor<48x32xui32>
    %30 = stablehlo.xor %23, %29 : tensor<48x32xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<48x32xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<48x32xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<48x32xui32>
    %39 = stablehlo.or %35, %38 : tensor<48x32xui32>
    %40 = stablehlo.xor %33, %39 : tensor<48x32xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %42 = stablehlo.add %33, %41 : tensor<48x32xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %44 = stablehlo.add %40, %43 : tensor<48x32xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<48x32xui32>
    %48 = stablehlo.add %44, %47 : tensor<48x32xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<48x32xui32>, tensor<48x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %10 = stablehlo.subtract %9, %5 : tensor<64x48xbf16>
    %11 = stablehlo.multiply %5, %10 : tensor<64x48xbf16>
    %12 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %12, %11, %5, %8, %10 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_7(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3, %0 : tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_8(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>, %arg4: tensor<64x48xbf16>, %arg5: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %arg0, %arg5 : tensor<64x48xbf16>
    %3 = stablehlo.multiply %arg5, %arg2 : tensor<64x48xbf16>
    %4 = stablehlo.multiply %arg1, %1 : tensor<64x48xbf16>
    %5 = stablehlo.add %3, %4 : tensor<64x48xbf16>
    %6 = stablehlo.multiply %1, %arg0 : tensor<64x48xbf16>
    return %0, %2, %6, %5 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_9(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>, %arg4: tensor<64x48xbf16>, %arg5: tensor<64x48xbf16>, %arg6: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<64x48xbf16>
    %1 = stablehlo.add %arg6, %0 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %arg4, %arg2 : tensor<64x48xbf16>
    %3 = stablehlo.multiply %arg2, %arg5 : tensor<64x48xbf16>
    %4 = stablehlo.multiply %arg5, %arg1 : tensor<64x48xbf16>
    %5 = stablehlo.add %1, %4 : tensor<64x48xbf16>
    %6 = stablehlo.negate %3 : tensor<64x48xbf16>
    %7 = stablehlo.add %5, %6 : tensor<64x48xbf16>
    %8 = stablehlo.multiply %7, %arg0 : tensor<64x48xbf16>
    %9 = stablehlo.add %2, %8 : tensor<64x48xbf16>
    return %9 : tensor<64x48xbf16>
  }
}
