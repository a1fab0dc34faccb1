module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:19 = stablehlo.while(%iterArg = %arg16, %iterArg_0 = %c, %iterArg_1 = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %arg3, %iterArg_5 = %arg4, %iterArg_6 = %arg5, %iterArg_7 = %arg6, %iterArg_8 = %arg7, %iterArg_9 = %arg8, %iterArg_10 = %arg9, %iterArg_11 = %arg10, %iterArg_12 = %arg11, %iterArg_13 = %arg12, %iterArg_14 = %arg13, %iterArg_15 = %arg14, %iterArg_16 = %arg15, %iterArg_17 = %0) : tensor<2x4x13xi32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<2xf32>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_0, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_0) : (tensor<2x4x13xi32>, tensor<i32>) -> tensor<4x13xi32>
      %5:17 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %4) : (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<4x13xi32>) -> (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>)
      %6 = func.call @dynamic_update_index_in_dim(%iterArg_17, %5#16, %iterArg_0) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_0, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %7, %5#0, %5#1, %5#2, %5#3, %5#4, %5#5, %5#6, %5#7, %5#8, %5#9, %5#10, %5#11, %5#12, %5#13, %5#14, %5#15, %6 : tensor<2x4x13xi32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<2xf32>
    }
    %2 = stablehlo.slice %1#18 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    return %1#2, %1#3, %1#4, %1#5, %1#6, %1#7, %1#8, %1#9, %1#10, %1#11, %1#12, %1#13, %1#14, %1#15, %1#16, %1#17, %3 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x13xi32>, %arg1: tensor<i32>) -> tensor<4x13xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 13] : (tensor<2x4x13xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x13xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    return %1 : tensor<4x13xi32>
  }
  func.func private @closed_call(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<4x13xi32>) -> (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>) {
    %0 = stablehlo.slice %arg16 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.add %13, %14 : tensor<4x12x1xf32>
    %16 = stablehlo.rsqrt %15 : tensor<4x12x1xf32>
    %17 = stablehlo.divide %16, %15 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4x12x1xf32>
    %20 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %8, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.convert %21 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.dot_general %22, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.add %7, %28 : tensor<4x12x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x12x1xf32>
    %38 = stablehlo.rsqrt %37 : tensor<4x12x1xf32>
    %39 = stablehlo.divide %38, %37 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<4x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<4x12x32xf32>
    %44 = stablehlo.convert %43 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.multiply %44, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.dot_general %47, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.slice %arg16 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %50 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %51:3 = call @log_softmax(%50) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %53 = stablehlo.iota dim = 0 : tensor<64xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %55 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.compare EQ, %55, %56, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %58 = call @_where(%57, %51#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_11 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_13 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %67 = call @_where_0(%57, %66) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = call @log_softmax_1(%51#1, %51#2, %67) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %69 = stablehlo.convert %68 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.dot_general %69, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %72 = stablehlo.dot_general %69, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.multiply %44, %72 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %76 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %30, %79 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.reshape %81 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %41 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.divide %85, %86 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %30, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.add %84, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %30 : tensor<4x12x32xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %94, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.multiply %26#0, %97 : tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %97, %25 : tensor<4x12x80xbf16>
    %100 = call @silu_2(%26#1, %26#2, %24, %99) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.concatenate %100, %98, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %102 = stablehlo.dot_general %101, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %104 = stablehlo.dot_general %101, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %105 = stablehlo.convert %104 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %8, %105 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %105, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %8, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.add %110, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %8 : tensor<4x12x32xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.convert %119 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.add %94, %120 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %123 = "stablehlo.scatter"(%122, %6, %121) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %271 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %271 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %124 = stablehlo.add %arg10, %c_23 : tensor<i32>
    %125 = stablehlo.convert %123 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %126 = stablehlo.convert %103 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %127 = stablehlo.convert %96 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %128 = stablehlo.convert %78 : (tensor<32xbf16>) -> tensor<32xf32>
    %129 = stablehlo.convert %71 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %131 = stablehlo.multiply %130, %arg5 : tensor<64x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %133 = stablehlo.multiply %132, %125 : tensor<64x32xf32>
    %134 = stablehlo.add %131, %133 : tensor<64x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %136 = stablehlo.multiply %135, %arg6 : tensor<32x160xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %138 = stablehlo.multiply %137, %126 : tensor<32x160xf32>
    %139 = stablehlo.add %136, %138 : tensor<32x160xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %141 = stablehlo.multiply %140, %arg7 : tensor<80x32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %143 = stablehlo.multiply %142, %127 : tensor<80x32xf32>
    %144 = stablehlo.add %141, %143 : tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.multiply %145, %arg8 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %148 = stablehlo.multiply %147, %128 : tensor<32xf32>
    %149 = stablehlo.add %146, %148 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %151 = stablehlo.multiply %150, %arg9 : tensor<32x64xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %153 = stablehlo.multiply %152, %129 : tensor<32x64xf32>
    %154 = stablehlo.add %151, %153 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %156 = stablehlo.multiply %155, %arg11 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %158 = stablehlo.multiply %157, %125 : tensor<64x32xf32>
    %159 = stablehlo.multiply %158, %125 : tensor<64x32xf32>
    %160 = stablehlo.add %156, %159 : tensor<64x32xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %162 = stablehlo.multiply %161, %arg12 : tensor<32x160xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %164 = stablehlo.multiply %163, %126 : tensor<32x160xf32>
    %165 = stablehlo.multiply %164, %126 : tensor<32x160xf32>
    %166 = stablehlo.add %162, %165 : tensor<32x160xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %168 = stablehlo.multiply %167, %arg13 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %170 = stablehlo.multiply %169, %127 : tensor<80x32xf32>
    %171 = stablehlo.multiply %170, %127 : tensor<80x32xf32>
    %172 = stablehlo.add %168, %171 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %174 = stablehlo.multiply %173, %arg14 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %176 = stablehlo.multiply %175, %128 : tensor<32xf32>
    %177 = stablehlo.multiply %176, %128 : tensor<32xf32>
    %178 = stablehlo.add %174, %177 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %180 = stablehlo.multiply %179, %arg15 : tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %182 = stablehlo.multiply %181, %129 : tensor<32x64xf32>
    %183 = stablehlo.multiply %182, %129 : tensor<32x64xf32>
    %184 = stablehlo.add %180, %183 : tensor<32x64xf32>
    %185 = stablehlo.convert %124 : (tensor<i32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %186 = stablehlo.power %cst_44, %185 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.subtract %cst_45, %186 : tensor<f32>
    %188 = stablehlo.convert %124 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %189 = stablehlo.power %cst_46, %188 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %190 = stablehlo.subtract %cst_47, %189 : tensor<f32>
    %191 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %192 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %193 = stablehlo.divide %134, %192 : tensor<64x32xf32>
    %194 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %195 = stablehlo.divide %160, %194 : tensor<64x32xf32>
    %196 = stablehlo.sqrt %195 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %198 = stablehlo.add %196, %197 : tensor<64x32xf32>
    %199 = stablehlo.divide %193, %198 : tensor<64x32xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %201 = stablehlo.multiply %200, %191 : tensor<64x32xf32>
    %202 = stablehlo.add %199, %201 : tensor<64x32xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<64x32xf32>
    %205 = stablehlo.subtract %191, %204 : tensor<64x32xf32>
    %206 = stablehlo.convert %205 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %207 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %208 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %209 = stablehlo.divide %139, %208 : tensor<32x160xf32>
    %210 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %211 = stablehlo.divide %166, %210 : tensor<32x160xf32>
    %212 = stablehlo.sqrt %211 : tensor<32x160xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %214 = stablehlo.add %212, %213 : tensor<32x160xf32>
    %215 = stablehlo.divide %209, %214 : tensor<32x160xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %217 = stablehlo.multiply %216, %207 : tensor<32x160xf32>
    %218 = stablehlo.add %215, %217 : tensor<32x160xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %220 = stablehlo.multiply %219, %218 : tensor<32x160xf32>
    %221 = stablehlo.subtract %207, %220 : tensor<32x160xf32>
    %222 = stablehlo.convert %221 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %223 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %224 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %225 = stablehlo.divide %144, %224 : tensor<80x32xf32>
    %226 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %227 = stablehlo.divide %172, %226 : tensor<80x32xf32>
    %228 = stablehlo.sqrt %227 : tensor<80x32xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %230 = stablehlo.add %228, %229 : tensor<80x32xf32>
    %231 = stablehlo.divide %225, %230 : tensor<80x32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %233 = stablehlo.multiply %232, %223 : tensor<80x32xf32>
    %234 = stablehlo.add %231, %233 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %236 = stablehlo.multiply %235, %234 : tensor<80x32xf32>
    %237 = stablehlo.subtract %223, %236 : tensor<80x32xf32>
    %238 = stablehlo.convert %237 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %239 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %240 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %241 = stablehlo.divide %149, %240 : tensor<32xf32>
    %242 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.divide %178, %242 : tensor<32xf32>
    %244 = stablehlo.sqrt %243 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %246 = stablehlo.add %244, %245 : tensor<32xf32>
    %247 = stablehlo.divide %241, %246 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %249 = stablehlo.multiply %248, %239 : tensor<32xf32>
    %250 = stablehlo.add %247, %249 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %252 = stablehlo.multiply %251, %250 : tensor<32xf32>
    %253 = stablehlo.subtract %239, %252 : tensor<32xf32>
    %254 = stablehlo.convert %253 : (tensor<32xf32>) -> tensor<32xbf16>
    %255 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %256 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %257 = stablehlo.divide %154, %256 : tensor<32x64xf32>
    %258 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %259 = stablehlo.divide %184, %258 : tensor<32x64xf32>
    %260 = stablehlo.sqrt %259 : tensor<32x64xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %262 = stablehlo.add %260, %261 : tensor<32x64xf32>
    %263 = stablehlo.divide %257, %262 : tensor<32x64xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %265 = stablehlo.multiply %264, %255 : tensor<32x64xf32>
    %266 = stablehlo.add %263, %265 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %268 = stablehlo.multiply %267, %266 : tensor<32x64xf32>
    %269 = stablehlo.subtract %255, %268 : tensor<32x64xf32>
    %270 = stablehlo.convert %269 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %206, %222, %238, %254, %270, %134, %139, %144, %149, %154, %124, %160, %166, %172, %178, %184, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %9, %8, %5 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %9 = stablehlo.log %8 : tensor<4x12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x12x64xf32>
    return %11, %6, %8 : tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x12x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x12x64xf32>
    return %7 : tensor<4x12x64xf32>
  }
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
