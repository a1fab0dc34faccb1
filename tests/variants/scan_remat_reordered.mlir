module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32x160xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<3x32x32xbf16>, %arg4: tensor<3x32x96xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<3x32x160xf32>, %arg9: tensor<3x80x32xf32>, %arg10: tensor<3x32x32xf32>, %arg11: tensor<3x32x96xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<3x32x160xf32>, %arg17: tensor<3x80x32xf32>, %arg18: tensor<3x32x32xf32>, %arg19: tensor<3x32x96xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32x160xbf16> {jax.result_info = "result[0]['layers']['w13']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wo']"}, tensor<3x32x96xbf16> {jax.result_info = "result[0]['layers']['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['m']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['m']['layers']['w2']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wo']"}, tensor<3x32x96xf32> {jax.result_info = "result[1]['m']['layers']['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['v']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['v']['layers']['w2']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wo']"}, tensor<3x32x96xf32> {jax.result_info = "result[1]['v']['layers']['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %9 = call @tril(%8) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %10:2 = call @_where(%9, %cst) : (tensor<12x12xi1>, tensor<f32>) -> (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>)
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %12:10 = stablehlo.while(%iterArg = %arg1, %iterArg_81 = %arg2, %iterArg_82 = %arg3, %iterArg_83 = %arg4, %iterArg_84 = %10#0, %iterArg_85 = %10#1, %iterArg_86 = %c_4, %iterArg_87 = %7, %iterArg_88 = %cst_2, %iterArg_89 = %11) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    cond {
      %c_90 = stablehlo.constant dense<3> : tensor<i32>
      %284 = stablehlo.compare LT, %iterArg_86, %c_90, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %284 : tensor<i1>
    } do {
      %c_90 = stablehlo.constant dense<3> : tensor<i32>
      %284 = stablehlo.subtract %c_90, %iterArg_86 : tensor<i32>
      %c_91 = stablehlo.constant dense<1> : tensor<i32>
      %285 = stablehlo.subtract %284, %c_91 : tensor<i32>
      %286 = func.call @dynamic_index_in_dim(%iterArg, %285) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %287 = func.call @dynamic_index_in_dim_0(%iterArg_81, %285) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %288 = func.call @dynamic_index_in_dim_1(%iterArg_82, %285) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %289 = func.call @dynamic_index_in_dim_2(%iterArg_83, %285) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %290:3 = func.call @closed_call(%iterArg_84, %iterArg_85, %iterArg_87, %iterArg_88, %286, %287, %288, %289) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>)
      %291 = func.call @dynamic_update_index_in_dim(%iterArg_89, %290#2, %285) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %c_92 = stablehlo.constant dense<1> : tensor<i32>
      %292 = stablehlo.add %iterArg_86, %c_92 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %292, %290#0, %290#1, %291 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    }
    %13 = stablehlo.convert %12#7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<4x12x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x12x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<4x12x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x12x1xf32>
    %25 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<4x12x32xf32>
    %27 = stablehlo.convert %26 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.multiply %27, %29 : tensor<4x12x32xbf16>
    %31 = stablehlo.dot_general %30, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %32 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %33 = stablehlo.convert %31 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %34:3 = call @log_softmax(%33) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %35 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %36:2 = call @take_along_axis(%34#0, %35) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36#0 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %38 = stablehlo.divide %37, %cst_10 : tensor<f32>
    %39 = stablehlo.negate %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %40 = stablehlo.multiply %cst_11, %12#8 : tensor<f32>
    %41 = stablehlo.add %39, %40 : tensor<f32>
    %cst_12 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.negate %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_15 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = call @take_along_axis_4(%36#1, %45) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %47 = call @log_softmax_5(%34#1, %34#2, %46) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.dot_general %48, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %51 = stablehlo.dot_general %48, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.multiply %27, %51 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %53 = stablehlo.reduce(%52 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %54 = stablehlo.reshape %53 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %55 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.multiply %51, %55 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.reduce(%54 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %58 = stablehlo.convert %56 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %59 = stablehlo.multiply %13, %58 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %61 = stablehlo.reshape %60 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %63 = stablehlo.multiply %58, %62 : tensor<4x12x32xf32>
    %64 = stablehlo.multiply %61, %24 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = stablehlo.divide %64, %65 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %69 = stablehlo.multiply %13, %68 : tensor<4x12x32xf32>
    %70 = stablehlo.add %63, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.multiply %68, %13 : tensor<4x12x32xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.convert %72 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %78:12 = stablehlo.while(%iterArg = %12#9, %iterArg_81 = %arg1, %iterArg_82 = %arg2, %iterArg_83 = %arg3, %iterArg_84 = %arg4, %iterArg_85 = %c_25, %iterArg_86 = %73, %iterArg_87 = %42, %iterArg_88 = %74, %iterArg_89 = %75, %iterArg_90 = %76, %iterArg_91 = %77) : tensor<3x4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    cond {
      %c_92 = stablehlo.constant dense<3> : tensor<i32>
      %284 = stablehlo.compare LT, %iterArg_85, %c_92, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %284 : tensor<i1>
    } do {
      %284 = func.call @dynamic_index_in_dim_6(%iterArg, %iterArg_85) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %285 = func.call @dynamic_index_in_dim(%iterArg_81, %iterArg_85) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %286 = func.call @dynamic_index_in_dim_0(%iterArg_82, %iterArg_85) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %287 = func.call @dynamic_index_in_dim_1(%iterArg_83, %iterArg_85) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %288 = func.call @dynamic_index_in_dim_2(%iterArg_84, %iterArg_85) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %289:6 = func.call @closed_call_7(%iterArg_86, %iterArg_87, %284, %285, %286, %287, %288) : (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>)
      %290 = func.call @dynamic_update_index_in_dim_13(%iterArg_88, %289#2, %iterArg_85) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %291 = func.call @dynamic_update_index_in_dim_14(%iterArg_89, %289#3, %iterArg_85) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %292 = func.call @dynamic_update_index_in_dim_15(%iterArg_90, %289#4, %iterArg_85) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %293 = func.call @dynamic_update_index_in_dim_16(%iterArg_91, %289#5, %iterArg_85) : (tensor<3x32x96xbf16>, tensor<32x96xbf16>, tensor<i32>) -> tensor<3x32x96xbf16>
      %c_92 = stablehlo.constant dense<1> : tensor<i32>
      %294 = stablehlo.add %iterArg_85, %c_92 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %294, %289#0, %289#1, %290, %291, %292, %293 : tensor<3x4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    }
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %80 = "stablehlo.scatter"(%79, %6, %78#6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %284 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %284 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %81 = stablehlo.add %arg14, %c_27 : tensor<i32>
    %82 = stablehlo.convert %80 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %83 = stablehlo.convert %78#8 : (tensor<3x32x160xbf16>) -> tensor<3x32x160xf32>
    %84 = stablehlo.convert %78#9 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %85 = stablehlo.convert %78#10 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %86 = stablehlo.convert %78#11 : (tensor<3x32x96xbf16>) -> tensor<3x32x96xf32>
    %87 = stablehlo.convert %57 : (tensor<32xbf16>) -> tensor<32xf32>
    %88 = stablehlo.convert %50 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %90 = stablehlo.multiply %89, %arg7 : tensor<64x32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %92 = stablehlo.multiply %91, %82 : tensor<64x32xf32>
    %93 = stablehlo.add %90, %92 : tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %95 = stablehlo.multiply %94, %arg8 : tensor<3x32x160xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %97 = stablehlo.multiply %96, %83 : tensor<3x32x160xf32>
    %98 = stablehlo.add %95, %97 : tensor<3x32x160xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %100 = stablehlo.multiply %99, %arg9 : tensor<3x80x32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %102 = stablehlo.multiply %101, %84 : tensor<3x80x32xf32>
    %103 = stablehlo.add %100, %102 : tensor<3x80x32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %105 = stablehlo.multiply %104, %arg10 : tensor<3x32x32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %107 = stablehlo.multiply %106, %85 : tensor<3x32x32xf32>
    %108 = stablehlo.add %105, %107 : tensor<3x32x32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %110 = stablehlo.multiply %109, %arg11 : tensor<3x32x96xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %112 = stablehlo.multiply %111, %86 : tensor<3x32x96xf32>
    %113 = stablehlo.add %110, %112 : tensor<3x32x96xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %115 = stablehlo.multiply %114, %arg12 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %117 = stablehlo.multiply %116, %87 : tensor<32xf32>
    %118 = stablehlo.add %115, %117 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %120 = stablehlo.multiply %119, %arg13 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %122 = stablehlo.multiply %121, %88 : tensor<32x64xf32>
    %123 = stablehlo.add %120, %122 : tensor<32x64xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %125 = stablehlo.multiply %124, %arg15 : tensor<64x32xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %127 = stablehlo.multiply %126, %82 : tensor<64x32xf32>
    %128 = stablehlo.multiply %127, %82 : tensor<64x32xf32>
    %129 = stablehlo.add %125, %128 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %131 = stablehlo.multiply %130, %arg16 : tensor<3x32x160xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %133 = stablehlo.multiply %132, %83 : tensor<3x32x160xf32>
    %134 = stablehlo.multiply %133, %83 : tensor<3x32x160xf32>
    %135 = stablehlo.add %131, %134 : tensor<3x32x160xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %137 = stablehlo.multiply %136, %arg17 : tensor<3x80x32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %139 = stablehlo.multiply %138, %84 : tensor<3x80x32xf32>
    %140 = stablehlo.multiply %139, %84 : tensor<3x80x32xf32>
    %141 = stablehlo.add %137, %140 : tensor<3x80x32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %143 = stablehlo.multiply %142, %arg18 : tensor<3x32x32xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %145 = stablehlo.multiply %144, %85 : tensor<3x32x32xf32>
    %146 = stablehlo.multiply %145, %85 : tensor<3x32x32xf32>
    %147 = stablehlo.add %143, %146 : tensor<3x32x32xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %149 = stablehlo.multiply %148, %arg19 : tensor<3x32x96xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %151 = stablehlo.multiply %150, %86 : tensor<3x32x96xf32>
    %152 = stablehlo.multiply %151, %86 : tensor<3x32x96xf32>
    %153 = stablehlo.add %149, %152 : tensor<3x32x96xf32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %155 = stablehlo.multiply %154, %arg20 : tensor<32xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.multiply %156, %87 : tensor<32xf32>
    %158 = stablehlo.multiply %157, %87 : tensor<32xf32>
    %159 = stablehlo.add %155, %158 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %161 = stablehlo.multiply %160, %arg21 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %163 = stablehlo.multiply %162, %88 : tensor<32x64xf32>
    %164 = stablehlo.multiply %163, %88 : tensor<32x64xf32>
    %165 = stablehlo.add %161, %164 : tensor<32x64xf32>
    %166 = stablehlo.convert %81 : (tensor<i32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %167 = stablehlo.power %cst_56, %166 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.subtract %cst_57, %167 : tensor<f32>
    %169 = stablehlo.convert %81 : (tensor<i32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %170 = stablehlo.power %cst_58, %169 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.subtract %cst_59, %170 : tensor<f32>
    %172 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %173 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %174 = stablehlo.divide %93, %173 : tensor<64x32xf32>
    %175 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %176 = stablehlo.divide %129, %175 : tensor<64x32xf32>
    %177 = stablehlo.sqrt %176 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %179 = stablehlo.add %177, %178 : tensor<64x32xf32>
    %180 = stablehlo.divide %174, %179 : tensor<64x32xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %182 = stablehlo.multiply %181, %172 : tensor<64x32xf32>
    %183 = stablehlo.add %180, %182 : tensor<64x32xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<64x32xf32>
    %186 = stablehlo.subtract %172, %185 : tensor<64x32xf32>
    %187 = stablehlo.convert %186 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %188 = stablehlo.convert %arg1 : (tensor<3x32x160xbf16>) -> tensor<3x32x160xf32>
    %189 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %190 = stablehlo.divide %98, %189 : tensor<3x32x160xf32>
    %191 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %192 = stablehlo.divide %135, %191 : tensor<3x32x160xf32>
    %193 = stablehlo.sqrt %192 : tensor<3x32x160xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %195 = stablehlo.add %193, %194 : tensor<3x32x160xf32>
    %196 = stablehlo.divide %190, %195 : tensor<3x32x160xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %198 = stablehlo.multiply %197, %188 : tensor<3x32x160xf32>
    %199 = stablehlo.add %196, %198 : tensor<3x32x160xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<3x32x160xf32>
    %202 = stablehlo.subtract %188, %201 : tensor<3x32x160xf32>
    %203 = stablehlo.convert %202 : (tensor<3x32x160xf32>) -> tensor<3x32x160xbf16>
    %204 = stablehlo.convert %arg2 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %205 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %206 = stablehlo.divide %103, %205 : tensor<3x80x32xf32>
    %207 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %208 = stablehlo.divide %141, %207 : tensor<3x80x32xf32>
    %209 = stablehlo.sqrt %208 : tensor<3x80x32xf32>
    %cst_66 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %211 = stablehlo.add %209, %210 : tensor<3x80x32xf32>
    %212 = stablehlo.divide %206, %211 : tensor<3x80x32xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %214 = stablehlo.multiply %213, %204 : tensor<3x80x32xf32>
    %215 = stablehlo.add %212, %214 : tensor<3x80x32xf32>
    %cst_68 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %217 = stablehlo.multiply %216, %215 : tensor<3x80x32xf32>
    %218 = stablehlo.subtract %204, %217 : tensor<3x80x32xf32>
    %219 = stablehlo.convert %218 : (tensor<3x80x32xf32>) -> tensor<3x80x32xbf16>
    %220 = stablehlo.convert %arg3 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %221 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %222 = stablehlo.divide %108, %221 : tensor<3x32x32xf32>
    %223 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %224 = stablehlo.divide %147, %223 : tensor<3x32x32xf32>
    %225 = stablehlo.sqrt %224 : tensor<3x32x32xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %227 = stablehlo.add %225, %226 : tensor<3x32x32xf32>
    %228 = stablehlo.divide %222, %227 : tensor<3x32x32xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %230 = stablehlo.multiply %229, %220 : tensor<3x32x32xf32>
    %231 = stablehlo.add %228, %230 : tensor<3x32x32xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %233 = stablehlo.multiply %232, %231 : tensor<3x32x32xf32>
    %234 = stablehlo.subtract %220, %233 : tensor<3x32x32xf32>
    %235 = stablehlo.convert %234 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %236 = stablehlo.convert %arg4 : (tensor<3x32x96xbf16>) -> tensor<3x32x96xf32>
    %237 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %238 = stablehlo.divide %113, %237 : tensor<3x32x96xf32>
    %239 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %240 = stablehlo.divide %153, %239 : tensor<3x32x96xf32>
    %241 = stablehlo.sqrt %240 : tensor<3x32x96xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %243 = stablehlo.add %241, %242 : tensor<3x32x96xf32>
    %244 = stablehlo.divide %238, %243 : tensor<3x32x96xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %246 = stablehlo.multiply %245, %236 : tensor<3x32x96xf32>
    %247 = stablehlo.add %244, %246 : tensor<3x32x96xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %249 = stablehlo.multiply %248, %247 : tensor<3x32x96xf32>
    %250 = stablehlo.subtract %236, %249 : tensor<3x32x96xf32>
    %251 = stablehlo.convert %250 : (tensor<3x32x96xf32>) -> tensor<3x32x96xbf16>
    %252 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %253 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %254 = stablehlo.divide %118, %253 : tensor<32xf32>
    %255 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %256 = stablehlo.divide %159, %255 : tensor<32xf32>
    %257 = stablehlo.sqrt %256 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %259 = stablehlo.add %257, %258 : tensor<32xf32>
    %260 = stablehlo.divide %254, %259 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %262 = stablehlo.multiply %261, %252 : tensor<32xf32>
    %263 = stablehlo.add %260, %262 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %265 = stablehlo.multiply %264, %263 : tensor<32xf32>
    %266 = stablehlo.subtract %252, %265 : tensor<32xf32>
    %267 = stablehlo.convert %266 : (tensor<32xf32>) -> tensor<32xbf16>
    %268 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %269 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %270 = stablehlo.divide %123, %269 : tensor<32x64xf32>
    %271 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %272 = stablehlo.divide %165, %271 : tensor<32x64xf32>
    %273 = stablehlo.sqrt %272 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %275 = stablehlo.add %273, %274 : tensor<32x64xf32>
    %276 = stablehlo.divide %270, %275 : tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %278 = stablehlo.multiply %277, %268 : tensor<32x64xf32>
    %279 = stablehlo.add %276, %278 : tensor<32x64xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %281 = stablehlo.multiply %280, %279 : tensor<32x64xf32>
    %282 = stablehlo.subtract %268, %281 : tensor<32x64xf32>
    %283 = stablehlo.convert %282 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %187, %203, %219, %235, %251, %267, %283, %93, %98, %103, %108, %113, %118, %123, %81, %129, %135, %141, %147, %153, %159, %165, %41 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<f32>) -> (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    return %1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<i32>) -> tensor<32x160xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 160] : (tensor<3x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x160xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x160xbf16>) -> tensor<32x160xbf16>
    return %1 : tensor<32x160xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<i32>) -> tensor<80x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<i32>) -> tensor<32x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 32] : (tensor<3x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x32xbf16>) -> tensor<32x32xbf16>
    return %1 : tensor<32x32xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<i32>) -> tensor<32x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 96] : (tensor<3x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x96xbf16>) -> tensor<32x96xbf16>
    return %1 : tensor<32x96xbf16>
  }
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<f32>, %arg4: tensor<32x160xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>) {
    %0 = stablehlo.convert %arg2 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x12x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<4x12x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %10 = stablehlo.multiply %0, %9 : tensor<4x12x32xf32>
    %11 = stablehlo.convert %10 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %12 = stablehlo.dot_general %11, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %13 = stablehlo.slice %12 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %14 = stablehlo.slice %12 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.slice %12 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.reshape %13 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %17 = stablehlo.reshape %14 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %18 = stablehlo.reshape %15 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %19 = stablehlo.reshape %16 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %20 = stablehlo.dot_general %17, %19, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %21 = stablehlo.transpose %20, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %22 = stablehlo.convert %21 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<4x2x1x12x12xf32>
    %25 = call @_where_3(%24, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %28 = stablehlo.maximum %27, %26 : tensor<4x2x1x12xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %31 = stablehlo.subtract %25, %30 : tensor<4x2x1x12x12xf32>
    %32 = stablehlo.exponential %31 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.divide %32, %35 : tensor<4x2x1x12x12xf32>
    %37 = stablehlo.convert %36 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %38 = stablehlo.dot_general %18, %37, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %39 = stablehlo.transpose %38, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %40 = stablehlo.reshape %39 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %41 = stablehlo.dot_general %40, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.add %arg2, %41 : tensor<4x12x32xbf16>
    %43 = stablehlo.convert %42 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %44 = stablehlo.multiply %43, %43 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %48 = stablehlo.divide %46, %47 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.add %48, %49 : tensor<4x12x1xf32>
    %51 = stablehlo.rsqrt %50 : tensor<4x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %53 = stablehlo.multiply %43, %52 : tensor<4x12x32xf32>
    %54 = stablehlo.convert %53 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.dot_general %54, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %56 = stablehlo.slice %55 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %57 = stablehlo.slice %55 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %58 = call @silu(%56) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %59 = stablehlo.multiply %58, %57 : tensor<4x12x80xbf16>
    %60 = stablehlo.dot_general %59, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.add %42, %60 : tensor<4x12x32xbf16>
    %62 = stablehlo.convert %61 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %63 = stablehlo.abs %62 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_10 : tensor<f32>
    %66 = stablehlo.add %arg3, %65 : tensor<f32>
    return %61, %66, %arg2 : tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>
  }
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xi1>, %arg2: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %0 : tensor<4x2x1x12x12xf32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %6 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
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
  func.func private @take_along_axis(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x12x1xi1>, tensor<4x12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x12x1xi32>) -> tensor<4x12x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x12x1x1xi1>, tensor<i1>) -> tensor<4x12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x12x1xi1>, tensor<4x12x1xf32>
    return %15, %5 : tensor<4x12x1xf32>, tensor<4x12x1x1xi32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_5(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @closed_call_7(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<f32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) {
    %0:7 = stablehlo.optimization_barrier %arg2, %arg3, %arg4, %arg5, %arg6, %arg0, %arg1 : tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<f32>
    %1 = stablehlo.convert %0#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<4x12x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<4x12x1xf32>
    %10 = stablehlo.divide %9, %8 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x12x1xf32>
    %13 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<4x12x32xf32>
    %15 = stablehlo.convert %14 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.dot_general %15, %0#4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %17 = stablehlo.slice %16 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.slice %16 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %19 = stablehlo.slice %16 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.reshape %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.reshape %18 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %22 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %23 = stablehlo.reshape %20 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %24 = stablehlo.dot_general %21, %23, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %25 = stablehlo.transpose %24, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %26 = stablehlo.convert %25 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4x2x1x12x12xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %29 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %30 = call @tril_8(%29) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_4 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %31:2 = call @_where_9(%30, %28, %cst_4) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.reduce(%31#0 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %34 = stablehlo.maximum %33, %32 : tensor<4x2x1x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %37 = stablehlo.subtract %31#0, %36 : tensor<4x2x1x12x12xf32>
    %38 = stablehlo.exponential %37 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %42 = stablehlo.divide %38, %41 : tensor<4x2x1x12x12xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x2x1x12x1xf32>
    %46 = stablehlo.convert %42 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %47 = stablehlo.dot_general %22, %46, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %48 = stablehlo.transpose %47, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %49 = stablehlo.reshape %48 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %51 = stablehlo.add %0#0, %50 : tensor<4x12x32xbf16>
    %52 = stablehlo.convert %51 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %57 = stablehlo.divide %55, %56 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %59 = stablehlo.add %57, %58 : tensor<4x12x1xf32>
    %60 = stablehlo.rsqrt %59 : tensor<4x12x1xf32>
    %61 = stablehlo.divide %60, %59 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<4x12x1xf32>
    %64 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %65 = stablehlo.multiply %52, %64 : tensor<4x12x32xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.dot_general %66, %0#1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %68 = stablehlo.slice %67 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %69 = stablehlo.slice %67 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %70:3 = call @silu_10(%68) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %71 = stablehlo.multiply %70#0, %69 : tensor<4x12x80xbf16>
    %72 = stablehlo.dot_general %71, %0#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.add %51, %72 : tensor<4x12x32xbf16>
    %74 = stablehlo.convert %73 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %76 = stablehlo.compare GE, %74, %75, FLOAT : (tensor<4x12x32xf32>, tensor<4x12x32xf32>) -> tensor<4x12x32xi1>
    %cst_14 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %77 = stablehlo.divide %0#6, %cst_14 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.select %76, %79, %78 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %81 = stablehlo.select %76, %78, %79 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %82 = stablehlo.negate %80 : tensor<4x12x32xf32>
    %83 = stablehlo.add %81, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.convert %83 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.add %0#5, %84 : tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %71, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %88 = stablehlo.dot_general %85, %0#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %70#0, %88 : tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %88, %69 : tensor<4x12x80xbf16>
    %91 = call @silu_11(%70#1, %68, %70#2, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.concatenate %91, %89, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %93 = stablehlo.dot_general %92, %66, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %95 = stablehlo.dot_general %92, %0#1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %52, %96 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %96, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %63 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %52, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.add %101, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %52 : tensor<4x12x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.add %85, %111 : tensor<4x12x32xbf16>
    %113 = stablehlo.dot_general %112, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %115 = stablehlo.dot_general %112, %0#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.reshape %115 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %117 = stablehlo.transpose %116, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %118 = stablehlo.dot_general %117, %22, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %119 = stablehlo.dot_general %117, %46, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %120 = stablehlo.transpose %119, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %121 = stablehlo.convert %118 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %122 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<4x2x1x12x12xf32>
    %124 = stablehlo.multiply %123, %38 : tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_19) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %126 = stablehlo.reshape %125 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %127 = stablehlo.negate %126 : tensor<4x2x1x12x1xf32>
    %128 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %129 = stablehlo.divide %121, %128 : tensor<4x2x1x12x12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_20) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %133 = stablehlo.add %129, %132 : tensor<4x2x1x12x12xf32>
    %134 = stablehlo.multiply %133, %38 : tensor<4x2x1x12x12xf32>
    %135 = call @_where_12(%31#1, %134) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_21 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<4x2x1x12x12xf32>
    %138 = stablehlo.convert %137 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %139 = stablehlo.transpose %138, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %140 = stablehlo.dot_general %139, %21, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %141 = stablehlo.transpose %140, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %142 = stablehlo.dot_general %139, %23, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %143 = stablehlo.transpose %142, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %144 = stablehlo.reshape %141 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %145 = stablehlo.reshape %120 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.reshape %143 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.reshape %144 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.concatenate %147, %146, %145, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %149 = stablehlo.dot_general %148, %15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %151 = stablehlo.dot_general %148, %0#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.convert %151 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %1, %152 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %157 = stablehlo.multiply %152, %156 : tensor<4x12x32xf32>
    %158 = stablehlo.multiply %155, %12 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.divide %158, %159 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %1, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.add %157, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.multiply %162, %1 : tensor<4x12x32xf32>
    %166 = stablehlo.add %164, %165 : tensor<4x12x32xf32>
    %167 = stablehlo.convert %166 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.add %112, %167 : tensor<4x12x32xbf16>
    return %168, %0#6, %94, %87, %114, %150 : tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>
  }
  func.func private @tril_8(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where_9(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_10(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
    return %9, %5, %8 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @silu_11(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_12(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<32x96xbf16>, %arg2: tensor<i32>) -> tensor<3x32x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x96xbf16>) -> tensor<1x32x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x96xbf16>, tensor<1x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x96xbf16>
    return %1 : tensor<3x32x96xbf16>
  }
}
