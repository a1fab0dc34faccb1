module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32xbf16>, %arg2: tensor<3x32xbf16>, %arg3: tensor<3x32x80xbf16>, %arg4: tensor<3x32x80xbf16>, %arg5: tensor<3x80x32xbf16>, %arg6: tensor<3x32x32xbf16>, %arg7: tensor<3x32x32xbf16>, %arg8: tensor<3x32x32xbf16>, %arg9: tensor<3x32x32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<32x64xbf16>, %arg12: tensor<64x32xf32>, %arg13: tensor<3x32xf32>, %arg14: tensor<3x32xf32>, %arg15: tensor<3x32x80xf32>, %arg16: tensor<3x32x80xf32>, %arg17: tensor<3x80x32xf32>, %arg18: tensor<3x32x32xf32>, %arg19: tensor<3x32x32xf32>, %arg20: tensor<3x32x32xf32>, %arg21: tensor<3x32x32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32x64xf32>, %arg24: tensor<i32>, %arg25: tensor<64x32xf32>, %arg26: tensor<3x32xf32>, %arg27: tensor<3x32xf32>, %arg28: tensor<3x32x80xf32>, %arg29: tensor<3x32x80xf32>, %arg30: tensor<3x80x32xf32>, %arg31: tensor<3x32x32xf32>, %arg32: tensor<3x32x32xf32>, %arg33: tensor<3x32x32xf32>, %arg34: tensor<3x32x32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32x64xf32>, %arg37: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32xbf16> {jax.result_info = "result[0]['layers']['norm1']"}, tensor<3x32xbf16> {jax.result_info = "result[0]['layers']['norm2']"}, tensor<3x32x80xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<3x32x80xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wk']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wo']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wq']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<3x32xf32> {jax.result_info = "result[1]['m']['layers']['norm1']"}, tensor<3x32xf32> {jax.result_info = "result[1]['m']['layers']['norm2']"}, tensor<3x32x80xf32> {jax.result_info = "result[1]['m']['layers']['w1']"}, tensor<3x32x80xf32> {jax.result_info = "result[1]['m']['layers']['w2']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['m']['layers']['w3']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wk']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wo']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wq']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['m']['layers']['wv']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<3x32xf32> {jax.result_info = "result[1]['v']['layers']['norm1']"}, tensor<3x32xf32> {jax.result_info = "result[1]['v']['layers']['norm2']"}, tensor<3x32x80xf32> {jax.result_info = "result[1]['v']['layers']['w1']"}, tensor<3x32x80xf32> {jax.result_info = "result[1]['v']['layers']['w2']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['v']['layers']['w3']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wk']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wo']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wq']"}, tensor<3x32x32xf32> {jax.result_info = "result[1]['v']['layers']['wv']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg37 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %12:15 = stablehlo.while(%iterArg = %arg1, %iterArg_121 = %arg2, %iterArg_122 = %arg3, %iterArg_123 = %arg4, %iterArg_124 = %arg5, %iterArg_125 = %arg6, %iterArg_126 = %arg7, %iterArg_127 = %arg8, %iterArg_128 = %arg9, %iterArg_129 = %10#0, %iterArg_130 = %10#1, %iterArg_131 = %c_4, %iterArg_132 = %7, %iterArg_133 = %cst_2, %iterArg_134 = %11) : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    cond {
      %c_135 = stablehlo.constant dense<3> : tensor<i32>
      %429 = stablehlo.compare LT, %iterArg_131, %c_135, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %429 : tensor<i1>
    } do {
      %c_135 = stablehlo.constant dense<3> : tensor<i32>
      %429 = stablehlo.subtract %c_135, %iterArg_131 : tensor<i32>
      %c_136 = stablehlo.constant dense<1> : tensor<i32>
      %430 = stablehlo.subtract %429, %c_136 : tensor<i32>
      %431 = func.call @dynamic_index_in_dim(%iterArg, %430) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %432 = func.call @dynamic_index_in_dim(%iterArg_121, %430) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %433 = func.call @dynamic_index_in_dim_0(%iterArg_122, %430) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %434 = func.call @dynamic_index_in_dim_0(%iterArg_123, %430) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %435 = func.call @dynamic_index_in_dim_1(%iterArg_124, %430) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %436 = func.call @dynamic_index_in_dim_2(%iterArg_125, %430) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %437 = func.call @dynamic_index_in_dim_2(%iterArg_126, %430) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %438 = func.call @dynamic_index_in_dim_2(%iterArg_127, %430) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %439 = func.call @dynamic_index_in_dim_2(%iterArg_128, %430) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %440:3 = func.call @closed_call(%iterArg_129, %iterArg_130, %iterArg_132, %iterArg_133, %431, %432, %433, %434, %435, %436, %437, %438, %439) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>)
      %441 = func.call @dynamic_update_index_in_dim(%iterArg_134, %440#2, %430) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %c_137 = stablehlo.constant dense<1> : tensor<i32>
      %442 = stablehlo.add %iterArg_131, %c_137 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_121, %iterArg_122, %iterArg_123, %iterArg_124, %iterArg_125, %iterArg_126, %iterArg_127, %iterArg_128, %iterArg_129, %iterArg_130, %442, %440#0, %440#1, %441 : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    }
    %13 = stablehlo.convert %12#12 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
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
    %28 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.multiply %27, %29 : tensor<4x12x32xbf16>
    %31 = stablehlo.dot_general %30, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %32 = stablehlo.slice %arg37 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %40 = stablehlo.multiply %cst_11, %12#13 : tensor<f32>
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
    %51 = stablehlo.dot_general %48, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
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
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %83:22 = stablehlo.while(%iterArg = %12#14, %iterArg_121 = %arg1, %iterArg_122 = %arg2, %iterArg_123 = %arg3, %iterArg_124 = %arg4, %iterArg_125 = %arg5, %iterArg_126 = %arg6, %iterArg_127 = %arg7, %iterArg_128 = %arg8, %iterArg_129 = %arg9, %iterArg_130 = %c_30, %iterArg_131 = %73, %iterArg_132 = %42, %iterArg_133 = %74, %iterArg_134 = %75, %iterArg_135 = %76, %iterArg_136 = %77, %iterArg_137 = %78, %iterArg_138 = %79, %iterArg_139 = %80, %iterArg_140 = %81, %iterArg_141 = %82) : tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    cond {
      %c_142 = stablehlo.constant dense<3> : tensor<i32>
      %429 = stablehlo.compare LT, %iterArg_130, %c_142, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %429 : tensor<i1>
    } do {
      %429 = func.call @dynamic_index_in_dim_6(%iterArg, %iterArg_130) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %430 = func.call @dynamic_index_in_dim(%iterArg_121, %iterArg_130) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %431 = func.call @dynamic_index_in_dim(%iterArg_122, %iterArg_130) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %432 = func.call @dynamic_index_in_dim_0(%iterArg_123, %iterArg_130) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %433 = func.call @dynamic_index_in_dim_0(%iterArg_124, %iterArg_130) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %434 = func.call @dynamic_index_in_dim_1(%iterArg_125, %iterArg_130) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %435 = func.call @dynamic_index_in_dim_2(%iterArg_126, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %436 = func.call @dynamic_index_in_dim_2(%iterArg_127, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %437 = func.call @dynamic_index_in_dim_2(%iterArg_128, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %438 = func.call @dynamic_index_in_dim_2(%iterArg_129, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %439:11 = func.call @closed_call_7(%iterArg_131, %iterArg_132, %429, %430, %431, %432, %433, %434, %435, %436, %437, %438) : (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>)
      %440 = func.call @dynamic_update_index_in_dim_13(%iterArg_133, %439#2, %iterArg_130) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %441 = func.call @dynamic_update_index_in_dim_13(%iterArg_134, %439#3, %iterArg_130) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %442 = func.call @dynamic_update_index_in_dim_14(%iterArg_135, %439#4, %iterArg_130) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %443 = func.call @dynamic_update_index_in_dim_14(%iterArg_136, %439#5, %iterArg_130) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %444 = func.call @dynamic_update_index_in_dim_15(%iterArg_137, %439#6, %iterArg_130) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %445 = func.call @dynamic_update_index_in_dim_16(%iterArg_138, %439#7, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %446 = func.call @dynamic_update_index_in_dim_16(%iterArg_139, %439#8, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %447 = func.call @dynamic_update_index_in_dim_16(%iterArg_140, %439#9, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %448 = func.call @dynamic_update_index_in_dim_16(%iterArg_141, %439#10, %iterArg_130) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %c_142 = stablehlo.constant dense<1> : tensor<i32>
      %449 = stablehlo.add %iterArg_130, %c_142 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_121, %iterArg_122, %iterArg_123, %iterArg_124, %iterArg_125, %iterArg_126, %iterArg_127, %iterArg_128, %iterArg_129, %449, %439#0, %439#1, %440, %441, %442, %443, %444, %445, %446, %447, %448 : tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    }
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %85 = "stablehlo.scatter"(%84, %6, %83#11) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg38: tensor<bf16>, %arg39: tensor<bf16>):
      %429 = stablehlo.add %arg38, %arg39 : tensor<bf16>
      stablehlo.return %429 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_32 = stablehlo.constant dense<1> : tensor<i32>
    %86 = stablehlo.add %arg24, %c_32 : tensor<i32>
    %87 = stablehlo.convert %85 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %88 = stablehlo.convert %83#13 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %89 = stablehlo.convert %83#14 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %90 = stablehlo.convert %83#15 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %91 = stablehlo.convert %83#16 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %92 = stablehlo.convert %83#17 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %93 = stablehlo.convert %83#18 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %94 = stablehlo.convert %83#19 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %95 = stablehlo.convert %83#20 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %96 = stablehlo.convert %83#21 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %97 = stablehlo.convert %57 : (tensor<32xbf16>) -> tensor<32xf32>
    %98 = stablehlo.convert %50 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %100 = stablehlo.multiply %99, %arg12 : tensor<64x32xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %102 = stablehlo.multiply %101, %87 : tensor<64x32xf32>
    %103 = stablehlo.add %100, %102 : tensor<64x32xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %105 = stablehlo.multiply %104, %arg13 : tensor<3x32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %107 = stablehlo.multiply %106, %88 : tensor<3x32xf32>
    %108 = stablehlo.add %105, %107 : tensor<3x32xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %110 = stablehlo.multiply %109, %arg14 : tensor<3x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %112 = stablehlo.multiply %111, %89 : tensor<3x32xf32>
    %113 = stablehlo.add %110, %112 : tensor<3x32xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %115 = stablehlo.multiply %114, %arg15 : tensor<3x32x80xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %117 = stablehlo.multiply %116, %90 : tensor<3x32x80xf32>
    %118 = stablehlo.add %115, %117 : tensor<3x32x80xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %120 = stablehlo.multiply %119, %arg16 : tensor<3x32x80xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %122 = stablehlo.multiply %121, %91 : tensor<3x32x80xf32>
    %123 = stablehlo.add %120, %122 : tensor<3x32x80xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %125 = stablehlo.multiply %124, %arg17 : tensor<3x80x32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %127 = stablehlo.multiply %126, %92 : tensor<3x80x32xf32>
    %128 = stablehlo.add %125, %127 : tensor<3x80x32xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %130 = stablehlo.multiply %129, %arg18 : tensor<3x32x32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %132 = stablehlo.multiply %131, %93 : tensor<3x32x32xf32>
    %133 = stablehlo.add %130, %132 : tensor<3x32x32xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %135 = stablehlo.multiply %134, %arg19 : tensor<3x32x32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %137 = stablehlo.multiply %136, %94 : tensor<3x32x32xf32>
    %138 = stablehlo.add %135, %137 : tensor<3x32x32xf32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %140 = stablehlo.multiply %139, %arg20 : tensor<3x32x32xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %142 = stablehlo.multiply %141, %95 : tensor<3x32x32xf32>
    %143 = stablehlo.add %140, %142 : tensor<3x32x32xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %145 = stablehlo.multiply %144, %arg21 : tensor<3x32x32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %147 = stablehlo.multiply %146, %96 : tensor<3x32x32xf32>
    %148 = stablehlo.add %145, %147 : tensor<3x32x32xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %150 = stablehlo.multiply %149, %arg22 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %152 = stablehlo.multiply %151, %97 : tensor<32xf32>
    %153 = stablehlo.add %150, %152 : tensor<32xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %155 = stablehlo.multiply %154, %arg23 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %157 = stablehlo.multiply %156, %98 : tensor<32x64xf32>
    %158 = stablehlo.add %155, %157 : tensor<32x64xf32>
    %cst_57 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %160 = stablehlo.multiply %159, %arg25 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %162 = stablehlo.multiply %161, %87 : tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %87 : tensor<64x32xf32>
    %164 = stablehlo.add %160, %163 : tensor<64x32xf32>
    %cst_59 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %166 = stablehlo.multiply %165, %arg26 : tensor<3x32xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %168 = stablehlo.multiply %167, %88 : tensor<3x32xf32>
    %169 = stablehlo.multiply %168, %88 : tensor<3x32xf32>
    %170 = stablehlo.add %166, %169 : tensor<3x32xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %172 = stablehlo.multiply %171, %arg27 : tensor<3x32xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %174 = stablehlo.multiply %173, %89 : tensor<3x32xf32>
    %175 = stablehlo.multiply %174, %89 : tensor<3x32xf32>
    %176 = stablehlo.add %172, %175 : tensor<3x32xf32>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %178 = stablehlo.multiply %177, %arg28 : tensor<3x32x80xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %180 = stablehlo.multiply %179, %90 : tensor<3x32x80xf32>
    %181 = stablehlo.multiply %180, %90 : tensor<3x32x80xf32>
    %182 = stablehlo.add %178, %181 : tensor<3x32x80xf32>
    %cst_65 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %184 = stablehlo.multiply %183, %arg29 : tensor<3x32x80xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %186 = stablehlo.multiply %185, %91 : tensor<3x32x80xf32>
    %187 = stablehlo.multiply %186, %91 : tensor<3x32x80xf32>
    %188 = stablehlo.add %184, %187 : tensor<3x32x80xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %190 = stablehlo.multiply %189, %arg30 : tensor<3x80x32xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %192 = stablehlo.multiply %191, %92 : tensor<3x80x32xf32>
    %193 = stablehlo.multiply %192, %92 : tensor<3x80x32xf32>
    %194 = stablehlo.add %190, %193 : tensor<3x80x32xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %196 = stablehlo.multiply %195, %arg31 : tensor<3x32x32xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %198 = stablehlo.multiply %197, %93 : tensor<3x32x32xf32>
    %199 = stablehlo.multiply %198, %93 : tensor<3x32x32xf32>
    %200 = stablehlo.add %196, %199 : tensor<3x32x32xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %202 = stablehlo.multiply %201, %arg32 : tensor<3x32x32xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %204 = stablehlo.multiply %203, %94 : tensor<3x32x32xf32>
    %205 = stablehlo.multiply %204, %94 : tensor<3x32x32xf32>
    %206 = stablehlo.add %202, %205 : tensor<3x32x32xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %208 = stablehlo.multiply %207, %arg33 : tensor<3x32x32xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %210 = stablehlo.multiply %209, %95 : tensor<3x32x32xf32>
    %211 = stablehlo.multiply %210, %95 : tensor<3x32x32xf32>
    %212 = stablehlo.add %208, %211 : tensor<3x32x32xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %214 = stablehlo.multiply %213, %arg34 : tensor<3x32x32xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %216 = stablehlo.multiply %215, %96 : tensor<3x32x32xf32>
    %217 = stablehlo.multiply %216, %96 : tensor<3x32x32xf32>
    %218 = stablehlo.add %214, %217 : tensor<3x32x32xf32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %220 = stablehlo.multiply %219, %arg35 : tensor<32xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %222 = stablehlo.multiply %221, %97 : tensor<32xf32>
    %223 = stablehlo.multiply %222, %97 : tensor<32xf32>
    %224 = stablehlo.add %220, %223 : tensor<32xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %226 = stablehlo.multiply %225, %arg36 : tensor<32x64xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %228 = stablehlo.multiply %227, %98 : tensor<32x64xf32>
    %229 = stablehlo.multiply %228, %98 : tensor<32x64xf32>
    %230 = stablehlo.add %226, %229 : tensor<32x64xf32>
    %231 = stablehlo.convert %86 : (tensor<i32>) -> tensor<f32>
    %cst_81 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %232 = stablehlo.power %cst_81, %231 : tensor<f32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %233 = stablehlo.subtract %cst_82, %232 : tensor<f32>
    %234 = stablehlo.convert %86 : (tensor<i32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %235 = stablehlo.power %cst_83, %234 : tensor<f32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %236 = stablehlo.subtract %cst_84, %235 : tensor<f32>
    %237 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %238 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %239 = stablehlo.divide %103, %238 : tensor<64x32xf32>
    %240 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %241 = stablehlo.divide %164, %240 : tensor<64x32xf32>
    %242 = stablehlo.sqrt %241 : tensor<64x32xf32>
    %cst_85 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %244 = stablehlo.add %242, %243 : tensor<64x32xf32>
    %245 = stablehlo.divide %239, %244 : tensor<64x32xf32>
    %cst_86 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %247 = stablehlo.multiply %246, %237 : tensor<64x32xf32>
    %248 = stablehlo.add %245, %247 : tensor<64x32xf32>
    %cst_87 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %250 = stablehlo.multiply %249, %248 : tensor<64x32xf32>
    %251 = stablehlo.subtract %237, %250 : tensor<64x32xf32>
    %252 = stablehlo.convert %251 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %253 = stablehlo.convert %arg1 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %254 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %255 = stablehlo.divide %108, %254 : tensor<3x32xf32>
    %256 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %257 = stablehlo.divide %170, %256 : tensor<3x32xf32>
    %258 = stablehlo.sqrt %257 : tensor<3x32xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %260 = stablehlo.add %258, %259 : tensor<3x32xf32>
    %261 = stablehlo.divide %255, %260 : tensor<3x32xf32>
    %cst_89 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %263 = stablehlo.multiply %262, %253 : tensor<3x32xf32>
    %264 = stablehlo.add %261, %263 : tensor<3x32xf32>
    %cst_90 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %266 = stablehlo.multiply %265, %264 : tensor<3x32xf32>
    %267 = stablehlo.subtract %253, %266 : tensor<3x32xf32>
    %268 = stablehlo.convert %267 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %269 = stablehlo.convert %arg2 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %270 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %271 = stablehlo.divide %113, %270 : tensor<3x32xf32>
    %272 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %273 = stablehlo.divide %176, %272 : tensor<3x32xf32>
    %274 = stablehlo.sqrt %273 : tensor<3x32xf32>
    %cst_91 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %276 = stablehlo.add %274, %275 : tensor<3x32xf32>
    %277 = stablehlo.divide %271, %276 : tensor<3x32xf32>
    %cst_92 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %279 = stablehlo.multiply %278, %269 : tensor<3x32xf32>
    %280 = stablehlo.add %277, %279 : tensor<3x32xf32>
    %cst_93 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %282 = stablehlo.multiply %281, %280 : tensor<3x32xf32>
    %283 = stablehlo.subtract %269, %282 : tensor<3x32xf32>
    %284 = stablehlo.convert %283 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %285 = stablehlo.convert %arg3 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %286 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %287 = stablehlo.divide %118, %286 : tensor<3x32x80xf32>
    %288 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %289 = stablehlo.divide %182, %288 : tensor<3x32x80xf32>
    %290 = stablehlo.sqrt %289 : tensor<3x32x80xf32>
    %cst_94 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %292 = stablehlo.add %290, %291 : tensor<3x32x80xf32>
    %293 = stablehlo.divide %287, %292 : tensor<3x32x80xf32>
    %cst_95 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %295 = stablehlo.multiply %294, %285 : tensor<3x32x80xf32>
    %296 = stablehlo.add %293, %295 : tensor<3x32x80xf32>
    %cst_96 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %298 = stablehlo.multiply %297, %296 : tensor<3x32x80xf32>
    %299 = stablehlo.subtract %285, %298 : tensor<3x32x80xf32>
    %300 = stablehlo.convert %299 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %301 = stablehlo.convert %arg4 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %302 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %303 = stablehlo.divide %123, %302 : tensor<3x32x80xf32>
    %304 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %305 = stablehlo.divide %188, %304 : tensor<3x32x80xf32>
    %306 = stablehlo.sqrt %305 : tensor<3x32x80xf32>
    %cst_97 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %308 = stablehlo.add %306, %307 : tensor<3x32x80xf32>
    %309 = stablehlo.divide %303, %308 : tensor<3x32x80xf32>
    %cst_98 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %311 = stablehlo.multiply %310, %301 : tensor<3x32x80xf32>
    %312 = stablehlo.add %309, %311 : tensor<3x32x80xf32>
    %cst_99 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %314 = stablehlo.multiply %313, %312 : tensor<3x32x80xf32>
    %315 = stablehlo.subtract %301, %314 : tensor<3x32x80xf32>
    %316 = stablehlo.convert %315 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %317 = stablehlo.convert %arg5 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %318 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %319 = stablehlo.divide %128, %318 : tensor<3x80x32xf32>
    %320 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %321 = stablehlo.divide %194, %320 : tensor<3x80x32xf32>
    %322 = stablehlo.sqrt %321 : tensor<3x80x32xf32>
    %cst_100 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %324 = stablehlo.add %322, %323 : tensor<3x80x32xf32>
    %325 = stablehlo.divide %319, %324 : tensor<3x80x32xf32>
    %cst_101 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %327 = stablehlo.multiply %326, %317 : tensor<3x80x32xf32>
    %328 = stablehlo.add %325, %327 : tensor<3x80x32xf32>
    %cst_102 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %330 = stablehlo.multiply %329, %328 : tensor<3x80x32xf32>
    %331 = stablehlo.subtract %317, %330 : tensor<3x80x32xf32>
    %332 = stablehlo.convert %331 : (tensor<3x80x32xf32>) -> tensor<3x80x32xbf16>
    %333 = stablehlo.convert %arg6 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %334 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %335 = stablehlo.divide %133, %334 : tensor<3x32x32xf32>
    %336 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %337 = stablehlo.divide %200, %336 : tensor<3x32x32xf32>
    %338 = stablehlo.sqrt %337 : tensor<3x32x32xf32>
    %cst_103 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %339 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %340 = stablehlo.add %338, %339 : tensor<3x32x32xf32>
    %341 = stablehlo.divide %335, %340 : tensor<3x32x32xf32>
    %cst_104 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %343 = stablehlo.multiply %342, %333 : tensor<3x32x32xf32>
    %344 = stablehlo.add %341, %343 : tensor<3x32x32xf32>
    %cst_105 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %346 = stablehlo.multiply %345, %344 : tensor<3x32x32xf32>
    %347 = stablehlo.subtract %333, %346 : tensor<3x32x32xf32>
    %348 = stablehlo.convert %347 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %349 = stablehlo.convert %arg7 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %350 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %351 = stablehlo.divide %138, %350 : tensor<3x32x32xf32>
    %352 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %353 = stablehlo.divide %206, %352 : tensor<3x32x32xf32>
    %354 = stablehlo.sqrt %353 : tensor<3x32x32xf32>
    %cst_106 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %356 = stablehlo.add %354, %355 : tensor<3x32x32xf32>
    %357 = stablehlo.divide %351, %356 : tensor<3x32x32xf32>
    %cst_107 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %359 = stablehlo.multiply %358, %349 : tensor<3x32x32xf32>
    %360 = stablehlo.add %357, %359 : tensor<3x32x32xf32>
    %cst_108 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %362 = stablehlo.multiply %361, %360 : tensor<3x32x32xf32>
    %363 = stablehlo.subtract %349, %362 : tensor<3x32x32xf32>
    %364 = stablehlo.convert %363 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %365 = stablehlo.convert %arg8 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %366 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %367 = stablehlo.divide %143, %366 : tensor<3x32x32xf32>
    %368 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %369 = stablehlo.divide %212, %368 : tensor<3x32x32xf32>
    %370 = stablehlo.sqrt %369 : tensor<3x32x32xf32>
    %cst_109 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %372 = stablehlo.add %370, %371 : tensor<3x32x32xf32>
    %373 = stablehlo.divide %367, %372 : tensor<3x32x32xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %375 = stablehlo.multiply %374, %365 : tensor<3x32x32xf32>
    %376 = stablehlo.add %373, %375 : tensor<3x32x32xf32>
    %cst_111 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %378 = stablehlo.multiply %377, %376 : tensor<3x32x32xf32>
    %379 = stablehlo.subtract %365, %378 : tensor<3x32x32xf32>
    %380 = stablehlo.convert %379 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %381 = stablehlo.convert %arg9 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %382 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %383 = stablehlo.divide %148, %382 : tensor<3x32x32xf32>
    %384 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %385 = stablehlo.divide %218, %384 : tensor<3x32x32xf32>
    %386 = stablehlo.sqrt %385 : tensor<3x32x32xf32>
    %cst_112 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %388 = stablehlo.add %386, %387 : tensor<3x32x32xf32>
    %389 = stablehlo.divide %383, %388 : tensor<3x32x32xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %391 = stablehlo.multiply %390, %381 : tensor<3x32x32xf32>
    %392 = stablehlo.add %389, %391 : tensor<3x32x32xf32>
    %cst_114 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %394 = stablehlo.multiply %393, %392 : tensor<3x32x32xf32>
    %395 = stablehlo.subtract %381, %394 : tensor<3x32x32xf32>
    %396 = stablehlo.convert %395 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %397 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %398 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %399 = stablehlo.divide %153, %398 : tensor<32xf32>
    %400 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %401 = stablehlo.divide %224, %400 : tensor<32xf32>
    %402 = stablehlo.sqrt %401 : tensor<32xf32>
    %cst_115 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %404 = stablehlo.add %402, %403 : tensor<32xf32>
    %405 = stablehlo.divide %399, %404 : tensor<32xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %407 = stablehlo.multiply %406, %397 : tensor<32xf32>
    %408 = stablehlo.add %405, %407 : tensor<32xf32>
    %cst_117 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %410 = stablehlo.multiply %409, %408 : tensor<32xf32>
    %411 = stablehlo.subtract %397, %410 : tensor<32xf32>
    %412 = stablehlo.convert %411 : (tensor<32xf32>) -> tensor<32xbf16>
    %413 = stablehlo.convert %arg11 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %414 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %415 = stablehlo.divide %158, %414 : tensor<32x64xf32>
    %416 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %417 = stablehlo.divide %230, %416 : tensor<32x64xf32>
    %418 = stablehlo.sqrt %417 : tensor<32x64xf32>
    %cst_118 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %420 = stablehlo.add %418, %419 : tensor<32x64xf32>
    %421 = stablehlo.divide %415, %420 : tensor<32x64xf32>
    %cst_119 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %423 = stablehlo.multiply %422, %413 : tensor<32x64xf32>
    %424 = stablehlo.add %421, %423 : tensor<32x64xf32>
    %cst_120 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %426 = stablehlo.multiply %425, %424 : tensor<32x64xf32>
    %427 = stablehlo.subtract %413, %426 : tensor<32x64xf32>
    %428 = stablehlo.convert %427 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %252, %268, %284, %300, %316, %332, %348, %364, %380, %396, %412, %428, %103, %108, %113, %118, %123, %128, %133, %138, %143, %148, %153, %158, %86, %164, %170, %176, %182, %188, %194, %200, %206, %212, %218, %224, %230, %41 : tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<i32>) -> tensor<32x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 80] : (tensor<3x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x80xbf16>) -> tensor<32x80xbf16>
    return %1 : tensor<32x80xbf16>
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
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<f32>, %arg4: tensor<32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<32x80xbf16>, %arg8: tensor<80x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>, %arg12: tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>) {
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
    %12 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<4x12x32xbf16>
    %15 = stablehlo.dot_general %14, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.reshape %15 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %17 = stablehlo.dot_general %14, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.reshape %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %19 = stablehlo.dot_general %14, %arg12, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.reshape %16 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %22 = stablehlo.dot_general %18, %21, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %23 = stablehlo.transpose %22, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %24 = stablehlo.convert %23 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<4x2x1x12x12xf32>
    %27 = call @_where_3(%26, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %30 = stablehlo.maximum %29, %28 : tensor<4x2x1x12xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %33 = stablehlo.subtract %27, %32 : tensor<4x2x1x12x12xf32>
    %34 = stablehlo.exponential %33 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_5) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %38 = stablehlo.divide %34, %37 : tensor<4x2x1x12x12xf32>
    %39 = stablehlo.convert %38 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %40 = stablehlo.dot_general %20, %39, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %41 = stablehlo.transpose %40, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %42 = stablehlo.reshape %41 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %43 = stablehlo.dot_general %42, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %44 = stablehlo.add %arg2, %43 : tensor<4x12x32xbf16>
    %45 = stablehlo.convert %44 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.divide %48, %49 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %52 = stablehlo.add %50, %51 : tensor<4x12x1xf32>
    %53 = stablehlo.rsqrt %52 : tensor<4x12x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %55 = stablehlo.multiply %45, %54 : tensor<4x12x32xf32>
    %56 = stablehlo.convert %55 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %57 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %59 = stablehlo.multiply %56, %58 : tensor<4x12x32xbf16>
    %60 = stablehlo.dot_general %59, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %61 = stablehlo.dot_general %59, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %62 = call @silu(%61) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %63 = stablehlo.multiply %60, %62 : tensor<4x12x80xbf16>
    %64 = stablehlo.dot_general %63, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.add %44, %64 : tensor<4x12x32xbf16>
    %66 = stablehlo.convert %65 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %67 = stablehlo.abs %66 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_10 : tensor<f32>
    %70 = stablehlo.add %arg3, %69 : tensor<f32>
    return %65, %70, %arg2 : tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>
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
  func.func private @closed_call_7(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<f32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) {
    %0:12 = stablehlo.optimization_barrier %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg0, %arg1 : tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<f32>
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
    %16 = stablehlo.broadcast_in_dim %0#1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.multiply %15, %17 : tensor<4x12x32xbf16>
    %19 = stablehlo.dot_general %18, %0#8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.dot_general %18, %0#6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.reshape %21 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %23 = stablehlo.dot_general %18, %0#9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.reshape %23 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %25 = stablehlo.reshape %20 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %26 = stablehlo.dot_general %22, %25, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %27 = stablehlo.transpose %26, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %28 = stablehlo.convert %27 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<4x2x1x12x12xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %31 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %32 = call @tril_8(%31) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_4 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %33:2 = call @_where_9(%32, %30, %cst_4) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
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
    %52 = stablehlo.dot_general %51, %0#7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %53 = stablehlo.add %0#0, %52 : tensor<4x12x32xbf16>
    %54 = stablehlo.convert %53 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %55 = stablehlo.multiply %54, %54 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %59 = stablehlo.divide %57, %58 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %61 = stablehlo.add %59, %60 : tensor<4x12x1xf32>
    %62 = stablehlo.rsqrt %61 : tensor<4x12x1xf32>
    %63 = stablehlo.divide %62, %61 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<4x12x1xf32>
    %66 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %67 = stablehlo.multiply %54, %66 : tensor<4x12x32xf32>
    %68 = stablehlo.convert %67 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.broadcast_in_dim %0#2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.multiply %68, %70 : tensor<4x12x32xbf16>
    %72 = stablehlo.dot_general %71, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %73 = stablehlo.dot_general %71, %0#4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %74:3 = call @silu_10(%73) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %75 = stablehlo.multiply %72, %74#0 : tensor<4x12x80xbf16>
    %76 = stablehlo.dot_general %75, %0#5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.add %53, %76 : tensor<4x12x32xbf16>
    %78 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.compare GE, %78, %79, FLOAT : (tensor<4x12x32xf32>, tensor<4x12x32xf32>) -> tensor<4x12x32xi1>
    %cst_14 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %81 = stablehlo.divide %0#11, %cst_14 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.select %80, %83, %82 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %85 = stablehlo.select %80, %82, %83 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %86 = stablehlo.negate %84 : tensor<4x12x32xf32>
    %87 = stablehlo.add %85, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.convert %87 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.add %0#10, %88 : tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %0#5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %72, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %74#0 : tensor<4x12x80xbf16>
    %95 = call @silu_11(%74#1, %73, %74#2, %93) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.dot_general %95, %71, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.dot_general %95, %0#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.dot_general %94, %71, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %101 = stablehlo.dot_general %94, %0#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.add %98, %101 : tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %68, %102 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.reduce(%103 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %105 = stablehlo.reshape %104 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %106 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.multiply %102, %106 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %108 = stablehlo.reduce(%105 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %109 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %54, %109 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.multiply %112, %65 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %54, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.add %114, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %54 : tensor<4x12x32xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.add %89, %124 : tensor<4x12x32xbf16>
    %126 = stablehlo.dot_general %125, %51, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %128 = stablehlo.dot_general %125, %0#7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %129 = stablehlo.reshape %128 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %130 = stablehlo.transpose %129, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %131 = stablehlo.dot_general %130, %24, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %132 = stablehlo.dot_general %130, %48, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %133 = stablehlo.transpose %132, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %134 = stablehlo.convert %131 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %135 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<4x2x1x12x12xf32>
    %137 = stablehlo.multiply %136, %40 : tensor<4x2x1x12x12xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_21) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %139 = stablehlo.reshape %138 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %140 = stablehlo.negate %139 : tensor<4x2x1x12x1xf32>
    %141 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %142 = stablehlo.divide %134, %141 : tensor<4x2x1x12x12xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%140 init: %cst_22) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %146 = stablehlo.add %142, %145 : tensor<4x2x1x12x12xf32>
    %147 = stablehlo.multiply %146, %40 : tensor<4x2x1x12x12xf32>
    %148 = call @_where_12(%33#1, %147) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<4x2x1x12x12xf32>
    %151 = stablehlo.convert %150 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %152 = stablehlo.transpose %151, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %153 = stablehlo.dot_general %152, %22, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %154 = stablehlo.transpose %153, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %155 = stablehlo.dot_general %152, %25, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %156 = stablehlo.transpose %155, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %157 = stablehlo.reshape %154 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %158 = stablehlo.reshape %133 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %159 = stablehlo.dot_general %158, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %160 = stablehlo.transpose %159, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %161 = stablehlo.dot_general %158, %0#9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %162 = stablehlo.reshape %156 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %163 = stablehlo.dot_general %162, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %165 = stablehlo.dot_general %162, %0#6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %166 = stablehlo.add %161, %165 : tensor<4x12x32xbf16>
    %167 = stablehlo.reshape %157 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.dot_general %167, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %169 = stablehlo.transpose %168, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %170 = stablehlo.dot_general %167, %0#8, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %171 = stablehlo.add %166, %170 : tensor<4x12x32xbf16>
    %172 = stablehlo.multiply %15, %171 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %173 = stablehlo.reduce(%172 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %174 = stablehlo.reshape %173 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %175 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %176 = stablehlo.multiply %171, %175 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %177 = stablehlo.reduce(%174 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %178 = stablehlo.convert %176 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %179 = stablehlo.multiply %1, %178 : tensor<4x12x32xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.reduce(%179 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %181 = stablehlo.reshape %180 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %182 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %183 = stablehlo.multiply %178, %182 : tensor<4x12x32xf32>
    %184 = stablehlo.multiply %181, %12 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %186 = stablehlo.divide %184, %185 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %189 = stablehlo.multiply %1, %188 : tensor<4x12x32xf32>
    %190 = stablehlo.add %183, %189 : tensor<4x12x32xf32>
    %191 = stablehlo.multiply %188, %1 : tensor<4x12x32xf32>
    %192 = stablehlo.add %190, %191 : tensor<4x12x32xf32>
    %193 = stablehlo.convert %192 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %194 = stablehlo.add %125, %193 : tensor<4x12x32xbf16>
    return %194, %0#11, %177, %108, %100, %97, %91, %164, %127, %169, %160 : tensor<4x12x32xbf16>, tensor<f32>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>
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
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<3x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<i32>) -> tensor<3x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x32xbf16>, tensor<1x32xbf16>, tensor<i32>, tensor<i32>) -> tensor<3x32xbf16>
    return %1 : tensor<3x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<i32>) -> tensor<3x32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x80xbf16>, tensor<1x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x80xbf16>
    return %1 : tensor<3x32x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
}
