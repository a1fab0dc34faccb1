module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32xbf16>, %arg2: tensor<3x32xbf16>, %arg3: tensor<3x32x160xbf16>, %arg4: tensor<3x80x32xbf16>, %arg5: tensor<3x32x32xbf16>, %arg6: tensor<3x32x96xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32x64xbf16>, %arg9: tensor<64x32xf32>, %arg10: tensor<3x32xf32>, %arg11: tensor<3x32xf32>, %arg12: tensor<3x32x160xf32>, %arg13: tensor<3x80x32xf32>, %arg14: tensor<3x32x32xf32>, %arg15: tensor<3x32x96xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x64xf32>, %arg18: tensor<i32>, %arg19: tensor<64x32xf32>, %arg20: tensor<3x32xf32>, %arg21: tensor<3x32xf32>, %arg22: tensor<3x32x160xf32>, %arg23: tensor<3x80x32xf32>, %arg24: tensor<3x32x32xf32>, %arg25: tensor<3x32x96xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x64xf32>, %arg28: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32xbf16> {jax.result_info = "result[0]['layers']['norm1']"}, tensor<3x32xbf16> {jax.result_info = "result[0]['layers']['norm2']"}, tensor<3x32x160xbf16> {jax.result_info = "result[0]['layers']['w13']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wo']"}, tensor<3x32x96xbf16> {jax.result_info = "result[0]['layers']['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<3x32xf32> {jax.result_info = "result[1]['m']['layers']['norm1']"}, tensor<3x32xf32> {jax.result_info = "result[1]['m']['layers']['norm2']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['m']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['m']['layers']['w2']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wo']"}, tensor<3x32x96xf32> {jax.result_info = "result[1]['m']['layers']['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<3x32xf32> {jax.result_info = "result[1]['v']['layers']['norm1']"}, tensor<3x32xf32> {jax.result_info = "result[1]['v']['layers']['norm2']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['v']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['v']['layers']['w2']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wo']"}, tensor<3x32x96xf32> {jax.result_info = "result[1]['v']['layers']['wqkv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg28 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<3x4x12x96xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x4x12x160xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %15:14 = stablehlo.while(%iterArg = %arg1, %iterArg_96 = %arg2, %iterArg_97 = %arg3, %iterArg_98 = %arg4, %iterArg_99 = %arg5, %iterArg_100 = %arg6, %iterArg_101 = %10#0, %iterArg_102 = %10#1, %iterArg_103 = %c_6, %iterArg_104 = %7, %iterArg_105 = %11, %iterArg_106 = %12, %iterArg_107 = %13, %iterArg_108 = %14) : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x160xbf16>, tensor<3x4x12x32xbf16>
    cond {
      %c_109 = stablehlo.constant dense<3> : tensor<i32>
      %342 = stablehlo.compare LT, %iterArg_103, %c_109, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %342 : tensor<i1>
    } do {
      %342 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_103) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %343 = func.call @dynamic_index_in_dim(%iterArg_96, %iterArg_103) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %344 = func.call @dynamic_index_in_dim_0(%iterArg_97, %iterArg_103) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %345 = func.call @dynamic_index_in_dim_1(%iterArg_98, %iterArg_103) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %346 = func.call @dynamic_index_in_dim_2(%iterArg_99, %iterArg_103) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %347 = func.call @dynamic_index_in_dim_3(%iterArg_100, %iterArg_103) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %348:5 = func.call @closed_call(%iterArg_101, %iterArg_102, %iterArg_104, %342, %343, %344, %345, %346, %347) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x160xbf16>, tensor<4x12x32xbf16>)
      %349 = func.call @dynamic_update_index_in_dim(%iterArg_105, %348#1, %iterArg_103) : (tensor<3x4x12x96xbf16>, tensor<4x12x96xbf16>, tensor<i32>) -> tensor<3x4x12x96xbf16>
      %350 = func.call @dynamic_update_index_in_dim_5(%iterArg_106, %348#2, %iterArg_103) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %351 = func.call @dynamic_update_index_in_dim_6(%iterArg_107, %348#3, %iterArg_103) : (tensor<3x4x12x160xbf16>, tensor<4x12x160xbf16>, tensor<i32>) -> tensor<3x4x12x160xbf16>
      %352 = func.call @dynamic_update_index_in_dim_5(%iterArg_108, %348#4, %iterArg_103) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %353 = stablehlo.add %iterArg_103, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %353, %348#0, %349, %350, %351, %352 : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x160xbf16>, tensor<3x4x12x32xbf16>
    }
    %16 = stablehlo.convert %15#9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x12x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<4x12x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x12x1xf32>
    %28 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %29 = stablehlo.multiply %16, %28 : tensor<4x12x32xf32>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.multiply %30, %32 : tensor<4x12x32xbf16>
    %34 = stablehlo.dot_general %33, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %35 = stablehlo.slice %arg28 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %36 = stablehlo.convert %34 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %37:3 = call @log_softmax(%36) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %38 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %39:2 = call @take_along_axis(%37#0, %38) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39#0 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_12 : tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.negate %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_14 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = call @take_along_axis_7(%39#1, %45) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %47 = call @log_softmax_8(%37#1, %37#2, %46) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.dot_general %48, %33, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %51 = stablehlo.dot_general %48, %arg8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.multiply %30, %51 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %53 = stablehlo.reduce(%52 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %54 = stablehlo.reshape %53 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %55 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %56 = stablehlo.multiply %51, %55 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.reduce(%54 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %58 = stablehlo.convert %56 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %59 = stablehlo.multiply %16, %58 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %61 = stablehlo.reshape %60 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %63 = stablehlo.multiply %58, %62 : tensor<4x12x32xf32>
    %64 = stablehlo.multiply %61, %27 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = stablehlo.divide %64, %65 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %69 = stablehlo.multiply %16, %68 : tensor<4x12x32xf32>
    %70 = stablehlo.add %63, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.multiply %68, %16 : tensor<4x12x32xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.convert %72 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %80:18 = stablehlo.while(%iterArg = %15#10, %iterArg_96 = %15#11, %iterArg_97 = %15#12, %iterArg_98 = %15#13, %iterArg_99 = %arg1, %iterArg_100 = %arg2, %iterArg_101 = %arg3, %iterArg_102 = %arg4, %iterArg_103 = %arg5, %iterArg_104 = %arg6, %iterArg_105 = %c_26, %iterArg_106 = %73, %iterArg_107 = %74, %iterArg_108 = %75, %iterArg_109 = %76, %iterArg_110 = %77, %iterArg_111 = %78, %iterArg_112 = %79) : tensor<3x4x12x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    cond {
      %c_113 = stablehlo.constant dense<3> : tensor<i32>
      %342 = stablehlo.compare LT, %iterArg_105, %c_113, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %342 : tensor<i1>
    } do {
      %c_113 = stablehlo.constant dense<3> : tensor<i32>
      %342 = stablehlo.subtract %c_113, %iterArg_105 : tensor<i32>
      %c_114 = stablehlo.constant dense<1> : tensor<i32>
      %343 = stablehlo.subtract %342, %c_114 : tensor<i32>
      %344 = func.call @dynamic_index_in_dim_9(%iterArg, %343) : (tensor<3x4x12x96xbf16>, tensor<i32>) -> tensor<4x12x96xbf16>
      %345 = func.call @dynamic_index_in_dim_10(%iterArg_96, %343) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %346 = func.call @dynamic_index_in_dim_11(%iterArg_97, %343) : (tensor<3x4x12x160xbf16>, tensor<i32>) -> tensor<4x12x160xbf16>
      %347 = func.call @dynamic_index_in_dim_10(%iterArg_98, %343) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %348 = func.call @dynamic_index_in_dim(%iterArg_99, %343) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %349 = func.call @dynamic_index_in_dim(%iterArg_100, %343) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %350 = func.call @dynamic_index_in_dim_0(%iterArg_101, %343) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %351 = func.call @dynamic_index_in_dim_1(%iterArg_102, %343) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %352 = func.call @dynamic_index_in_dim_2(%iterArg_103, %343) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %353 = func.call @dynamic_index_in_dim_3(%iterArg_104, %343) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %354:7 = func.call @closed_call_12(%iterArg_106, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353) : (tensor<4x12x32xbf16>, tensor<4x12x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x160xbf16>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>)
      %355 = func.call @dynamic_update_index_in_dim_18(%iterArg_107, %354#1, %343) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %356 = func.call @dynamic_update_index_in_dim_18(%iterArg_108, %354#2, %343) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %357 = func.call @dynamic_update_index_in_dim_19(%iterArg_109, %354#3, %343) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %358 = func.call @dynamic_update_index_in_dim_20(%iterArg_110, %354#4, %343) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %359 = func.call @dynamic_update_index_in_dim_21(%iterArg_111, %354#5, %343) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %360 = func.call @dynamic_update_index_in_dim_22(%iterArg_112, %354#6, %343) : (tensor<3x32x96xbf16>, tensor<32x96xbf16>, tensor<i32>) -> tensor<3x32x96xbf16>
      %c_115 = stablehlo.constant dense<1> : tensor<i32>
      %361 = stablehlo.add %iterArg_105, %c_115 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %361, %354#0, %355, %356, %357, %358, %359, %360 : tensor<3x4x12x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    }
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %82 = "stablehlo.scatter"(%81, %6, %80#11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg29: tensor<bf16>, %arg30: tensor<bf16>):
      %342 = stablehlo.add %arg29, %arg30 : tensor<bf16>
      stablehlo.return %342 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %83 = stablehlo.add %arg18, %c_28 : tensor<i32>
    %84 = stablehlo.convert %82 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %85 = stablehlo.convert %80#12 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %86 = stablehlo.convert %80#13 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %87 = stablehlo.convert %80#14 : (tensor<3x32x160xbf16>) -> tensor<3x32x160xf32>
    %88 = stablehlo.convert %80#15 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %89 = stablehlo.convert %80#16 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %90 = stablehlo.convert %80#17 : (tensor<3x32x96xbf16>) -> tensor<3x32x96xf32>
    %91 = stablehlo.convert %57 : (tensor<32xbf16>) -> tensor<32xf32>
    %92 = stablehlo.convert %50 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %94 = stablehlo.multiply %93, %arg9 : tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %96 = stablehlo.multiply %95, %84 : tensor<64x32xf32>
    %97 = stablehlo.add %94, %96 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %99 = stablehlo.multiply %98, %arg10 : tensor<3x32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %101 = stablehlo.multiply %100, %85 : tensor<3x32xf32>
    %102 = stablehlo.add %99, %101 : tensor<3x32xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %104 = stablehlo.multiply %103, %arg11 : tensor<3x32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %106 = stablehlo.multiply %105, %86 : tensor<3x32xf32>
    %107 = stablehlo.add %104, %106 : tensor<3x32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %109 = stablehlo.multiply %108, %arg12 : tensor<3x32x160xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %111 = stablehlo.multiply %110, %87 : tensor<3x32x160xf32>
    %112 = stablehlo.add %109, %111 : tensor<3x32x160xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %114 = stablehlo.multiply %113, %arg13 : tensor<3x80x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %116 = stablehlo.multiply %115, %88 : tensor<3x80x32xf32>
    %117 = stablehlo.add %114, %116 : tensor<3x80x32xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %119 = stablehlo.multiply %118, %arg14 : tensor<3x32x32xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %121 = stablehlo.multiply %120, %89 : tensor<3x32x32xf32>
    %122 = stablehlo.add %119, %121 : tensor<3x32x32xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %124 = stablehlo.multiply %123, %arg15 : tensor<3x32x96xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %126 = stablehlo.multiply %125, %90 : tensor<3x32x96xf32>
    %127 = stablehlo.add %124, %126 : tensor<3x32x96xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %129 = stablehlo.multiply %128, %arg16 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %131 = stablehlo.multiply %130, %91 : tensor<32xf32>
    %132 = stablehlo.add %129, %131 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %134 = stablehlo.multiply %133, %arg17 : tensor<32x64xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %136 = stablehlo.multiply %135, %92 : tensor<32x64xf32>
    %137 = stablehlo.add %134, %136 : tensor<32x64xf32>
    %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %139 = stablehlo.multiply %138, %arg19 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %141 = stablehlo.multiply %140, %84 : tensor<64x32xf32>
    %142 = stablehlo.multiply %141, %84 : tensor<64x32xf32>
    %143 = stablehlo.add %139, %142 : tensor<64x32xf32>
    %cst_49 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %145 = stablehlo.multiply %144, %arg20 : tensor<3x32xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %147 = stablehlo.multiply %146, %85 : tensor<3x32xf32>
    %148 = stablehlo.multiply %147, %85 : tensor<3x32xf32>
    %149 = stablehlo.add %145, %148 : tensor<3x32xf32>
    %cst_51 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %151 = stablehlo.multiply %150, %arg21 : tensor<3x32xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %153 = stablehlo.multiply %152, %86 : tensor<3x32xf32>
    %154 = stablehlo.multiply %153, %86 : tensor<3x32xf32>
    %155 = stablehlo.add %151, %154 : tensor<3x32xf32>
    %cst_53 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %157 = stablehlo.multiply %156, %arg22 : tensor<3x32x160xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %159 = stablehlo.multiply %158, %87 : tensor<3x32x160xf32>
    %160 = stablehlo.multiply %159, %87 : tensor<3x32x160xf32>
    %161 = stablehlo.add %157, %160 : tensor<3x32x160xf32>
    %cst_55 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %163 = stablehlo.multiply %162, %arg23 : tensor<3x80x32xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %165 = stablehlo.multiply %164, %88 : tensor<3x80x32xf32>
    %166 = stablehlo.multiply %165, %88 : tensor<3x80x32xf32>
    %167 = stablehlo.add %163, %166 : tensor<3x80x32xf32>
    %cst_57 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %169 = stablehlo.multiply %168, %arg24 : tensor<3x32x32xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %171 = stablehlo.multiply %170, %89 : tensor<3x32x32xf32>
    %172 = stablehlo.multiply %171, %89 : tensor<3x32x32xf32>
    %173 = stablehlo.add %169, %172 : tensor<3x32x32xf32>
    %cst_59 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %175 = stablehlo.multiply %174, %arg25 : tensor<3x32x96xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %177 = stablehlo.multiply %176, %90 : tensor<3x32x96xf32>
    %178 = stablehlo.multiply %177, %90 : tensor<3x32x96xf32>
    %179 = stablehlo.add %175, %178 : tensor<3x32x96xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.multiply %180, %arg26 : tensor<32xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %183 = stablehlo.multiply %182, %91 : tensor<32xf32>
    %184 = stablehlo.multiply %183, %91 : tensor<32xf32>
    %185 = stablehlo.add %181, %184 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %187 = stablehlo.multiply %186, %arg27 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %189 = stablehlo.multiply %188, %92 : tensor<32x64xf32>
    %190 = stablehlo.multiply %189, %92 : tensor<32x64xf32>
    %191 = stablehlo.add %187, %190 : tensor<32x64xf32>
    %192 = stablehlo.convert %83 : (tensor<i32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %193 = stablehlo.power %cst_65, %192 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %194 = stablehlo.subtract %cst_66, %193 : tensor<f32>
    %195 = stablehlo.convert %83 : (tensor<i32>) -> tensor<f32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.power %cst_67, %195 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.subtract %cst_68, %196 : tensor<f32>
    %198 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %199 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %200 = stablehlo.divide %97, %199 : tensor<64x32xf32>
    %201 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %202 = stablehlo.divide %143, %201 : tensor<64x32xf32>
    %203 = stablehlo.sqrt %202 : tensor<64x32xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %205 = stablehlo.add %203, %204 : tensor<64x32xf32>
    %206 = stablehlo.divide %200, %205 : tensor<64x32xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %208 = stablehlo.multiply %207, %198 : tensor<64x32xf32>
    %209 = stablehlo.add %206, %208 : tensor<64x32xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<64x32xf32>
    %212 = stablehlo.subtract %198, %211 : tensor<64x32xf32>
    %213 = stablehlo.convert %212 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %214 = stablehlo.convert %arg1 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %215 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %216 = stablehlo.divide %102, %215 : tensor<3x32xf32>
    %217 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %218 = stablehlo.divide %149, %217 : tensor<3x32xf32>
    %219 = stablehlo.sqrt %218 : tensor<3x32xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %221 = stablehlo.add %219, %220 : tensor<3x32xf32>
    %222 = stablehlo.divide %216, %221 : tensor<3x32xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %224 = stablehlo.multiply %223, %214 : tensor<3x32xf32>
    %225 = stablehlo.add %222, %224 : tensor<3x32xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %227 = stablehlo.multiply %226, %225 : tensor<3x32xf32>
    %228 = stablehlo.subtract %214, %227 : tensor<3x32xf32>
    %229 = stablehlo.convert %228 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %230 = stablehlo.convert %arg2 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %231 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %232 = stablehlo.divide %107, %231 : tensor<3x32xf32>
    %233 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %234 = stablehlo.divide %155, %233 : tensor<3x32xf32>
    %235 = stablehlo.sqrt %234 : tensor<3x32xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %237 = stablehlo.add %235, %236 : tensor<3x32xf32>
    %238 = stablehlo.divide %232, %237 : tensor<3x32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %240 = stablehlo.multiply %239, %230 : tensor<3x32xf32>
    %241 = stablehlo.add %238, %240 : tensor<3x32xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %243 = stablehlo.multiply %242, %241 : tensor<3x32xf32>
    %244 = stablehlo.subtract %230, %243 : tensor<3x32xf32>
    %245 = stablehlo.convert %244 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %246 = stablehlo.convert %arg3 : (tensor<3x32x160xbf16>) -> tensor<3x32x160xf32>
    %247 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %248 = stablehlo.divide %112, %247 : tensor<3x32x160xf32>
    %249 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %250 = stablehlo.divide %161, %249 : tensor<3x32x160xf32>
    %251 = stablehlo.sqrt %250 : tensor<3x32x160xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %253 = stablehlo.add %251, %252 : tensor<3x32x160xf32>
    %254 = stablehlo.divide %248, %253 : tensor<3x32x160xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %256 = stablehlo.multiply %255, %246 : tensor<3x32x160xf32>
    %257 = stablehlo.add %254, %256 : tensor<3x32x160xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<3x32x160xf32>
    %260 = stablehlo.subtract %246, %259 : tensor<3x32x160xf32>
    %261 = stablehlo.convert %260 : (tensor<3x32x160xf32>) -> tensor<3x32x160xbf16>
    %262 = stablehlo.convert %arg4 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %263 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %264 = stablehlo.divide %117, %263 : tensor<3x80x32xf32>
    %265 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %266 = stablehlo.divide %167, %265 : tensor<3x80x32xf32>
    %267 = stablehlo.sqrt %266 : tensor<3x80x32xf32>
    %cst_81 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %269 = stablehlo.add %267, %268 : tensor<3x80x32xf32>
    %270 = stablehlo.divide %264, %269 : tensor<3x80x32xf32>
    %cst_82 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %272 = stablehlo.multiply %271, %262 : tensor<3x80x32xf32>
    %273 = stablehlo.add %270, %272 : tensor<3x80x32xf32>
    %cst_83 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<3x80x32xf32>
    %276 = stablehlo.subtract %262, %275 : tensor<3x80x32xf32>
    %277 = stablehlo.convert %276 : (tensor<3x80x32xf32>) -> tensor<3x80x32xbf16>
    %278 = stablehlo.convert %arg5 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %279 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %280 = stablehlo.divide %122, %279 : tensor<3x32x32xf32>
    %281 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %282 = stablehlo.divide %173, %281 : tensor<3x32x32xf32>
    %283 = stablehlo.sqrt %282 : tensor<3x32x32xf32>
    %cst_84 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %285 = stablehlo.add %283, %284 : tensor<3x32x32xf32>
    %286 = stablehlo.divide %280, %285 : tensor<3x32x32xf32>
    %cst_85 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %288 = stablehlo.multiply %287, %278 : tensor<3x32x32xf32>
    %289 = stablehlo.add %286, %288 : tensor<3x32x32xf32>
    %cst_86 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %291 = stablehlo.multiply %290, %289 : tensor<3x32x32xf32>
    %292 = stablehlo.subtract %278, %291 : tensor<3x32x32xf32>
    %293 = stablehlo.convert %292 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %294 = stablehlo.convert %arg6 : (tensor<3x32x96xbf16>) -> tensor<3x32x96xf32>
    %295 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %296 = stablehlo.divide %127, %295 : tensor<3x32x96xf32>
    %297 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %298 = stablehlo.divide %179, %297 : tensor<3x32x96xf32>
    %299 = stablehlo.sqrt %298 : tensor<3x32x96xf32>
    %cst_87 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %301 = stablehlo.add %299, %300 : tensor<3x32x96xf32>
    %302 = stablehlo.divide %296, %301 : tensor<3x32x96xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %304 = stablehlo.multiply %303, %294 : tensor<3x32x96xf32>
    %305 = stablehlo.add %302, %304 : tensor<3x32x96xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3x32x96xf32>
    %307 = stablehlo.multiply %306, %305 : tensor<3x32x96xf32>
    %308 = stablehlo.subtract %294, %307 : tensor<3x32x96xf32>
    %309 = stablehlo.convert %308 : (tensor<3x32x96xf32>) -> tensor<3x32x96xbf16>
    %310 = stablehlo.convert %arg7 : (tensor<32xbf16>) -> tensor<32xf32>
    %311 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %312 = stablehlo.divide %132, %311 : tensor<32xf32>
    %313 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %314 = stablehlo.divide %185, %313 : tensor<32xf32>
    %315 = stablehlo.sqrt %314 : tensor<32xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %317 = stablehlo.add %315, %316 : tensor<32xf32>
    %318 = stablehlo.divide %312, %317 : tensor<32xf32>
    %cst_91 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %320 = stablehlo.multiply %319, %310 : tensor<32xf32>
    %321 = stablehlo.add %318, %320 : tensor<32xf32>
    %cst_92 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %323 = stablehlo.multiply %322, %321 : tensor<32xf32>
    %324 = stablehlo.subtract %310, %323 : tensor<32xf32>
    %325 = stablehlo.convert %324 : (tensor<32xf32>) -> tensor<32xbf16>
    %326 = stablehlo.convert %arg8 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %327 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %328 = stablehlo.divide %137, %327 : tensor<32x64xf32>
    %329 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %330 = stablehlo.divide %191, %329 : tensor<32x64xf32>
    %331 = stablehlo.sqrt %330 : tensor<32x64xf32>
    %cst_93 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %333 = stablehlo.add %331, %332 : tensor<32x64xf32>
    %334 = stablehlo.divide %328, %333 : tensor<32x64xf32>
    %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %336 = stablehlo.multiply %335, %326 : tensor<32x64xf32>
    %337 = stablehlo.add %334, %336 : tensor<32x64xf32>
    %cst_95 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %339 = stablehlo.multiply %338, %337 : tensor<32x64xf32>
    %340 = stablehlo.subtract %326, %339 : tensor<32x64xf32>
    %341 = stablehlo.convert %340 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %213, %229, %245, %261, %277, %293, %309, %325, %341, %97, %102, %107, %112, %117, %122, %127, %132, %137, %83, %143, %149, %155, %161, %167, %173, %179, %185, %191, %42 : tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x96xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x32xbf16>, %arg1: tensor<i32>) -> tensor<32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 32] : (tensor<3x32xbf16>, tensor<i32>, tensor<i32>) -> tensor<1x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32xbf16>) -> tensor<32xbf16>
    return %1 : tensor<32xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<i32>) -> tensor<32x160xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 160] : (tensor<3x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x160xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x160xbf16>) -> tensor<32x160xbf16>
    return %1 : tensor<32x160xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<i32>) -> tensor<80x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<i32>) -> tensor<32x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 32] : (tensor<3x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x32xbf16>) -> tensor<32x32xbf16>
    return %1 : tensor<32x32xbf16>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<i32>) -> tensor<32x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 96] : (tensor<3x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x96xbf16>) -> tensor<32x96xbf16>
    return %1 : tensor<32x96xbf16>
  }
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x160xbf16>, %arg6: tensor<80x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) {
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
    %12 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<4x12x32xbf16>
    %15 = stablehlo.dot_general %14, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %16 = stablehlo.reduce_precision %15, format = e8m7 : tensor<4x12x96xbf16>
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
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4x2x1x12x12xf32>
    %29 = call @_where_4(%28, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %32 = stablehlo.maximum %31, %30 : tensor<4x2x1x12xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %35 = stablehlo.subtract %29, %34 : tensor<4x2x1x12x12xf32>
    %36 = stablehlo.exponential %35 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_5) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %40 = stablehlo.divide %36, %39 : tensor<4x2x1x12x12xf32>
    %41 = stablehlo.convert %40 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %42 = stablehlo.dot_general %22, %41, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %43 = stablehlo.transpose %42, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %44 = stablehlo.reshape %43 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.dot_general %44, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %46 = stablehlo.reduce_precision %45, format = e8m7 : tensor<4x12x32xbf16>
    %47 = stablehlo.add %arg2, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.convert %47 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %49 = stablehlo.multiply %48, %48 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %53 = stablehlo.divide %51, %52 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %55 = stablehlo.add %53, %54 : tensor<4x12x1xf32>
    %56 = stablehlo.rsqrt %55 : tensor<4x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %58 = stablehlo.multiply %48, %57 : tensor<4x12x32xf32>
    %59 = stablehlo.convert %58 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %60 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.multiply %59, %61 : tensor<4x12x32xbf16>
    %63 = stablehlo.dot_general %62, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %64 = stablehlo.reduce_precision %63, format = e8m7 : tensor<4x12x160xbf16>
    %65 = stablehlo.slice %64 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %66 = stablehlo.slice %64 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %67 = call @silu(%65) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %68 = stablehlo.multiply %67, %66 : tensor<4x12x80xbf16>
    %69 = stablehlo.dot_general %68, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.add %47, %69 : tensor<4x12x32xbf16>
    return %70, %16, %46, %64, %arg2 : tensor<4x12x32xbf16>, tensor<4x12x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x160xbf16>, tensor<4x12x32xbf16>
  }
  func.func private @_where_4(%arg0: tensor<4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xi1>, %arg2: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x12x96xbf16>, %arg1: tensor<4x12x96xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x96xbf16>) -> tensor<1x4x12x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x96xbf16>, tensor<1x4x12x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x96xbf16>
    return %1 : tensor<3x4x12x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x4x12x160xbf16>, %arg1: tensor<4x12x160xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x160xbf16>) -> tensor<1x4x12x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x160xbf16>, tensor<1x4x12x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x160xbf16>
    return %1 : tensor<3x4x12x160xbf16>
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
  func.func private @take_along_axis_7(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_8(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<3x4x12x96xbf16>, %arg1: tensor<i32>) -> tensor<4x12x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 96] : (tensor<3x4x12x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x96xbf16>) -> tensor<4x12x96xbf16>
    return %1 : tensor<4x12x96xbf16>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<3x4x12x160xbf16>, %arg1: tensor<i32>) -> tensor<4x12x160xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 160] : (tensor<3x4x12x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x160xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x160xbf16>) -> tensor<4x12x160xbf16>
    return %1 : tensor<4x12x160xbf16>
  }
  func.func private @closed_call_12(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<4x12x96xbf16>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<4x12x160xbf16>, %arg4: tensor<4x12x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32xbf16>, %arg7: tensor<32x160xbf16>, %arg8: tensor<80x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) {
    %0:11 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg0 : tensor<4x12x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x160xbf16>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>
    %1 = stablehlo.convert %0#3 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
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
    %16 = stablehlo.broadcast_in_dim %0#4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.multiply %15, %17 : tensor<4x12x32xbf16>
    %19 = stablehlo.slice %0#0 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.slice %0#0 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %21 = stablehlo.slice %0#0 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %23 = stablehlo.reshape %20 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %24 = stablehlo.reshape %21 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %25 = stablehlo.reshape %22 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %26 = stablehlo.dot_general %23, %25, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %27 = stablehlo.transpose %26, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %28 = stablehlo.convert %27 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<4x2x1x12x12xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %31 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %32 = call @tril_13(%31) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_4 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %33:2 = call @_where_14(%32, %30, %cst_4) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %34 = stablehlo.reduce(%33#0 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %36 = stablehlo.maximum %35, %34 : tensor<4x2x1x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %39 = stablehlo.subtract %33#0, %38 : tensor<4x2x1x12x12xf32>
    %40 = stablehlo.exponential %39 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %44 = stablehlo.divide %40, %43 : tensor<4x2x1x12x12xf32>
    %45 = stablehlo.multiply %42, %42 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<4x2x1x12x1xf32>
    %48 = stablehlo.convert %44 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %49 = stablehlo.dot_general %24, %48, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %50 = stablehlo.transpose %49, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %51 = stablehlo.reshape %50 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.add %0#3, %0#1 : tensor<4x12x32xbf16>
    %53 = stablehlo.convert %52 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %58 = stablehlo.divide %56, %57 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = stablehlo.add %58, %59 : tensor<4x12x1xf32>
    %61 = stablehlo.rsqrt %60 : tensor<4x12x1xf32>
    %62 = stablehlo.divide %61, %60 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<4x12x1xf32>
    %65 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %53, %65 : tensor<4x12x32xf32>
    %67 = stablehlo.convert %66 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.broadcast_in_dim %0#5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %67, %69 : tensor<4x12x32xbf16>
    %71 = stablehlo.slice %0#2 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %72 = stablehlo.slice %0#2 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %73:3 = call @silu_15(%71) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %74 = stablehlo.multiply %73#0, %72 : tensor<4x12x80xbf16>
    %75 = stablehlo.dot_general %0#10, %74, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %77 = stablehlo.dot_general %0#10, %0#7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %78 = stablehlo.multiply %73#0, %77 : tensor<4x12x80xbf16>
    %79 = stablehlo.multiply %77, %72 : tensor<4x12x80xbf16>
    %80 = call @silu_16(%73#1, %71, %73#2, %79) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %81 = stablehlo.concatenate %80, %78, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %82 = stablehlo.dot_general %81, %70, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %84 = stablehlo.dot_general %81, %0#6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.multiply %67, %84 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.reduce(%85 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %87 = stablehlo.reshape %86 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %88 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.multiply %84, %88 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %90 = stablehlo.reduce(%87 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %91 = stablehlo.convert %89 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %53, %91 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %94 = stablehlo.reshape %93 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %95 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %96 = stablehlo.multiply %91, %95 : tensor<4x12x32xf32>
    %97 = stablehlo.multiply %94, %64 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %99 = stablehlo.divide %97, %98 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %102 = stablehlo.multiply %53, %101 : tensor<4x12x32xf32>
    %103 = stablehlo.add %96, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.multiply %101, %53 : tensor<4x12x32xf32>
    %105 = stablehlo.add %103, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.convert %105 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.add %0#10, %106 : tensor<4x12x32xbf16>
    %108 = stablehlo.dot_general %107, %51, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %110 = stablehlo.dot_general %107, %0#8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.reshape %110 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %112 = stablehlo.transpose %111, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %113 = stablehlo.dot_general %112, %24, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %114 = stablehlo.dot_general %112, %48, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %115 = stablehlo.transpose %114, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %116 = stablehlo.convert %113 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %117 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %118 = stablehlo.multiply %116, %117 : tensor<4x2x1x12x12xf32>
    %119 = stablehlo.multiply %118, %40 : tensor<4x2x1x12x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_18) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %121 = stablehlo.reshape %120 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %122 = stablehlo.negate %121 : tensor<4x2x1x12x1xf32>
    %123 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %124 = stablehlo.divide %116, %123 : tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%122 init: %cst_19) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %128 = stablehlo.add %124, %127 : tensor<4x2x1x12x12xf32>
    %129 = stablehlo.multiply %128, %40 : tensor<4x2x1x12x12xf32>
    %130 = call @_where_17(%33#1, %129) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<4x2x1x12x12xf32>
    %133 = stablehlo.convert %132 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %134 = stablehlo.transpose %133, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %135 = stablehlo.dot_general %134, %23, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %136 = stablehlo.transpose %135, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %137 = stablehlo.dot_general %134, %25, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %138 = stablehlo.transpose %137, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %139 = stablehlo.reshape %136 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %140 = stablehlo.reshape %115 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %141 = stablehlo.reshape %138 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %142 = stablehlo.reshape %139 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %143 = stablehlo.concatenate %142, %141, %140, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %144 = stablehlo.dot_general %143, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %145 = stablehlo.transpose %144, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %146 = stablehlo.dot_general %143, %0#9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.multiply %15, %146 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %148 = stablehlo.reduce(%147 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %149 = stablehlo.reshape %148 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %150 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.multiply %146, %150 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.reduce(%149 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %153 = stablehlo.convert %151 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %154 = stablehlo.multiply %1, %153 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %156 = stablehlo.reshape %155 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %157 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %158 = stablehlo.multiply %153, %157 : tensor<4x12x32xf32>
    %159 = stablehlo.multiply %156, %12 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %161 = stablehlo.divide %159, %160 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.multiply %1, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.add %158, %164 : tensor<4x12x32xf32>
    %166 = stablehlo.multiply %163, %1 : tensor<4x12x32xf32>
    %167 = stablehlo.add %165, %166 : tensor<4x12x32xf32>
    %168 = stablehlo.convert %167 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %169 = stablehlo.add %107, %168 : tensor<4x12x32xbf16>
    return %169, %152, %90, %83, %76, %109, %145 : tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>
  }
  func.func private @tril_13(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
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
  func.func private @_where_14(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_15(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
  func.func private @silu_16(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_17(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<3x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<i32>) -> tensor<3x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x32xbf16>, tensor<1x32xbf16>, tensor<i32>, tensor<i32>) -> tensor<3x32xbf16>
    return %1 : tensor<3x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_21(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_22(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<32x96xbf16>, %arg2: tensor<i32>) -> tensor<3x32x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x96xbf16>) -> tensor<1x32x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x96xbf16>, tensor<1x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x96xbf16>
    return %1 : tensor<3x32x96xbf16>
  }
}
