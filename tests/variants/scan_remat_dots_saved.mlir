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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %18:20 = stablehlo.while(%iterArg = %arg1, %iterArg_123 = %arg2, %iterArg_124 = %arg3, %iterArg_125 = %arg4, %iterArg_126 = %arg5, %iterArg_127 = %arg6, %iterArg_128 = %arg7, %iterArg_129 = %arg8, %iterArg_130 = %arg9, %iterArg_131 = %10#0, %iterArg_132 = %10#1, %iterArg_133 = %c_9, %iterArg_134 = %7, %iterArg_135 = %11, %iterArg_136 = %12, %iterArg_137 = %13, %iterArg_138 = %14, %iterArg_139 = %15, %iterArg_140 = %16, %iterArg_141 = %17) : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x32xbf16>
    cond {
      %c_142 = stablehlo.constant dense<3> : tensor<i32>
      %432 = stablehlo.compare LT, %iterArg_133, %c_142, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %432 : tensor<i1>
    } do {
      %432 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_133) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %433 = func.call @dynamic_index_in_dim(%iterArg_123, %iterArg_133) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %434 = func.call @dynamic_index_in_dim_0(%iterArg_124, %iterArg_133) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %435 = func.call @dynamic_index_in_dim_0(%iterArg_125, %iterArg_133) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %436 = func.call @dynamic_index_in_dim_1(%iterArg_126, %iterArg_133) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %437 = func.call @dynamic_index_in_dim_2(%iterArg_127, %iterArg_133) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %438 = func.call @dynamic_index_in_dim_2(%iterArg_128, %iterArg_133) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %439 = func.call @dynamic_index_in_dim_2(%iterArg_129, %iterArg_133) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %440 = func.call @dynamic_index_in_dim_2(%iterArg_130, %iterArg_133) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %441:8 = func.call @closed_call(%iterArg_131, %iterArg_132, %iterArg_134, %432, %433, %434, %435, %436, %437, %438, %439, %440) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>)
      %442 = func.call @dynamic_update_index_in_dim(%iterArg_135, %441#1, %iterArg_133) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %443 = func.call @dynamic_update_index_in_dim(%iterArg_136, %441#2, %iterArg_133) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %444 = func.call @dynamic_update_index_in_dim(%iterArg_137, %441#3, %iterArg_133) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %445 = func.call @dynamic_update_index_in_dim(%iterArg_138, %441#4, %iterArg_133) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %446 = func.call @dynamic_update_index_in_dim_4(%iterArg_139, %441#5, %iterArg_133) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %447 = func.call @dynamic_update_index_in_dim_4(%iterArg_140, %441#6, %iterArg_133) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %448 = func.call @dynamic_update_index_in_dim(%iterArg_141, %441#7, %iterArg_133) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %c_142 = stablehlo.constant dense<1> : tensor<i32>
      %449 = stablehlo.add %iterArg_133, %c_142 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_123, %iterArg_124, %iterArg_125, %iterArg_126, %iterArg_127, %iterArg_128, %iterArg_129, %iterArg_130, %iterArg_131, %iterArg_132, %449, %441#0, %442, %443, %444, %445, %446, %447, %448 : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x32xbf16>
    }
    %19 = stablehlo.convert %18#12 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<4x12x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %24 = stablehlo.divide %22, %23 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %26 = stablehlo.add %24, %25 : tensor<4x12x1xf32>
    %27 = stablehlo.rsqrt %26 : tensor<4x12x1xf32>
    %28 = stablehlo.divide %27, %26 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4x12x1xf32>
    %31 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %32 = stablehlo.multiply %19, %31 : tensor<4x12x32xf32>
    %33 = stablehlo.convert %32 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %36 = stablehlo.multiply %33, %35 : tensor<4x12x32xbf16>
    %37 = stablehlo.dot_general %36, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %38 = stablehlo.slice %arg37 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %39 = stablehlo.convert %37 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %40:3 = call @log_softmax(%39) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %41 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %42:2 = call @take_along_axis(%40#0, %41) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_15 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.negate %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %47 = stablehlo.divide %46, %cst_17 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %49 = call @take_along_axis_5(%42#1, %48) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %50 = call @log_softmax_6(%40#1, %40#2, %49) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %51 = stablehlo.convert %50 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %52 = stablehlo.dot_general %51, %36, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %54 = stablehlo.dot_general %51, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.multiply %33, %54 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.reduce(%55 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %57 = stablehlo.reshape %56 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %58 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %59 = stablehlo.multiply %54, %58 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.reduce(%57 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %61 = stablehlo.convert %59 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %62 = stablehlo.multiply %19, %61 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %64 = stablehlo.reshape %63 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %65 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %61, %65 : tensor<4x12x32xf32>
    %67 = stablehlo.multiply %64, %30 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %69 = stablehlo.divide %67, %68 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %19, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.add %66, %72 : tensor<4x12x32xf32>
    %74 = stablehlo.multiply %71, %19 : tensor<4x12x32xf32>
    %75 = stablehlo.add %73, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.convert %75 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %86:27 = stablehlo.while(%iterArg = %18#13, %iterArg_123 = %18#14, %iterArg_124 = %18#15, %iterArg_125 = %18#16, %iterArg_126 = %18#17, %iterArg_127 = %18#18, %iterArg_128 = %18#19, %iterArg_129 = %arg1, %iterArg_130 = %arg2, %iterArg_131 = %arg3, %iterArg_132 = %arg4, %iterArg_133 = %arg5, %iterArg_134 = %arg6, %iterArg_135 = %arg7, %iterArg_136 = %arg8, %iterArg_137 = %arg9, %iterArg_138 = %c_32, %iterArg_139 = %76, %iterArg_140 = %77, %iterArg_141 = %78, %iterArg_142 = %79, %iterArg_143 = %80, %iterArg_144 = %81, %iterArg_145 = %82, %iterArg_146 = %83, %iterArg_147 = %84, %iterArg_148 = %85) : tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    cond {
      %c_149 = stablehlo.constant dense<3> : tensor<i32>
      %432 = stablehlo.compare LT, %iterArg_138, %c_149, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %432 : tensor<i1>
    } do {
      %c_149 = stablehlo.constant dense<3> : tensor<i32>
      %432 = stablehlo.subtract %c_149, %iterArg_138 : tensor<i32>
      %c_150 = stablehlo.constant dense<1> : tensor<i32>
      %433 = stablehlo.subtract %432, %c_150 : tensor<i32>
      %434 = func.call @dynamic_index_in_dim_7(%iterArg, %433) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %435 = func.call @dynamic_index_in_dim_7(%iterArg_123, %433) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %436 = func.call @dynamic_index_in_dim_7(%iterArg_124, %433) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %437 = func.call @dynamic_index_in_dim_7(%iterArg_125, %433) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %438 = func.call @dynamic_index_in_dim_8(%iterArg_126, %433) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %439 = func.call @dynamic_index_in_dim_8(%iterArg_127, %433) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %440 = func.call @dynamic_index_in_dim_7(%iterArg_128, %433) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %441 = func.call @dynamic_index_in_dim(%iterArg_129, %433) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %442 = func.call @dynamic_index_in_dim(%iterArg_130, %433) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %443 = func.call @dynamic_index_in_dim_0(%iterArg_131, %433) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %444 = func.call @dynamic_index_in_dim_0(%iterArg_132, %433) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %445 = func.call @dynamic_index_in_dim_1(%iterArg_133, %433) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %446 = func.call @dynamic_index_in_dim_2(%iterArg_134, %433) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %447 = func.call @dynamic_index_in_dim_2(%iterArg_135, %433) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %448 = func.call @dynamic_index_in_dim_2(%iterArg_136, %433) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %449 = func.call @dynamic_index_in_dim_2(%iterArg_137, %433) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %450:10 = func.call @closed_call_9(%iterArg_139, %434, %435, %436, %437, %438, %439, %440, %441, %442, %443, %444, %445, %446, %447, %448, %449) : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>)
      %451 = func.call @dynamic_update_index_in_dim_15(%iterArg_140, %450#1, %433) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %452 = func.call @dynamic_update_index_in_dim_15(%iterArg_141, %450#2, %433) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %453 = func.call @dynamic_update_index_in_dim_16(%iterArg_142, %450#3, %433) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %454 = func.call @dynamic_update_index_in_dim_16(%iterArg_143, %450#4, %433) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %455 = func.call @dynamic_update_index_in_dim_17(%iterArg_144, %450#5, %433) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %456 = func.call @dynamic_update_index_in_dim_18(%iterArg_145, %450#6, %433) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %457 = func.call @dynamic_update_index_in_dim_18(%iterArg_146, %450#7, %433) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %458 = func.call @dynamic_update_index_in_dim_18(%iterArg_147, %450#8, %433) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %459 = func.call @dynamic_update_index_in_dim_18(%iterArg_148, %450#9, %433) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %c_151 = stablehlo.constant dense<1> : tensor<i32>
      %460 = stablehlo.add %iterArg_138, %c_151 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_123, %iterArg_124, %iterArg_125, %iterArg_126, %iterArg_127, %iterArg_128, %iterArg_129, %iterArg_130, %iterArg_131, %iterArg_132, %iterArg_133, %iterArg_134, %iterArg_135, %iterArg_136, %iterArg_137, %460, %450#0, %451, %452, %453, %454, %455, %456, %457, %458, %459 : tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    }
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %88 = "stablehlo.scatter"(%87, %6, %86#17) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg38: tensor<bf16>, %arg39: tensor<bf16>):
      %432 = stablehlo.add %arg38, %arg39 : tensor<bf16>
      stablehlo.return %432 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_34 = stablehlo.constant dense<1> : tensor<i32>
    %89 = stablehlo.add %arg24, %c_34 : tensor<i32>
    %90 = stablehlo.convert %88 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %91 = stablehlo.convert %86#18 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %92 = stablehlo.convert %86#19 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %93 = stablehlo.convert %86#20 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %94 = stablehlo.convert %86#21 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %95 = stablehlo.convert %86#22 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %96 = stablehlo.convert %86#23 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %97 = stablehlo.convert %86#24 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %98 = stablehlo.convert %86#25 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %99 = stablehlo.convert %86#26 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %100 = stablehlo.convert %60 : (tensor<32xbf16>) -> tensor<32xf32>
    %101 = stablehlo.convert %53 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %103 = stablehlo.multiply %102, %arg12 : tensor<64x32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %105 = stablehlo.multiply %104, %90 : tensor<64x32xf32>
    %106 = stablehlo.add %103, %105 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %108 = stablehlo.multiply %107, %arg13 : tensor<3x32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %110 = stablehlo.multiply %109, %91 : tensor<3x32xf32>
    %111 = stablehlo.add %108, %110 : tensor<3x32xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %113 = stablehlo.multiply %112, %arg14 : tensor<3x32xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %115 = stablehlo.multiply %114, %92 : tensor<3x32xf32>
    %116 = stablehlo.add %113, %115 : tensor<3x32xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %118 = stablehlo.multiply %117, %arg15 : tensor<3x32x80xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %120 = stablehlo.multiply %119, %93 : tensor<3x32x80xf32>
    %121 = stablehlo.add %118, %120 : tensor<3x32x80xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %123 = stablehlo.multiply %122, %arg16 : tensor<3x32x80xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %125 = stablehlo.multiply %124, %94 : tensor<3x32x80xf32>
    %126 = stablehlo.add %123, %125 : tensor<3x32x80xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %128 = stablehlo.multiply %127, %arg17 : tensor<3x80x32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %130 = stablehlo.multiply %129, %95 : tensor<3x80x32xf32>
    %131 = stablehlo.add %128, %130 : tensor<3x80x32xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %133 = stablehlo.multiply %132, %arg18 : tensor<3x32x32xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %135 = stablehlo.multiply %134, %96 : tensor<3x32x32xf32>
    %136 = stablehlo.add %133, %135 : tensor<3x32x32xf32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %138 = stablehlo.multiply %137, %arg19 : tensor<3x32x32xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %140 = stablehlo.multiply %139, %97 : tensor<3x32x32xf32>
    %141 = stablehlo.add %138, %140 : tensor<3x32x32xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %143 = stablehlo.multiply %142, %arg20 : tensor<3x32x32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %145 = stablehlo.multiply %144, %98 : tensor<3x32x32xf32>
    %146 = stablehlo.add %143, %145 : tensor<3x32x32xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %148 = stablehlo.multiply %147, %arg21 : tensor<3x32x32xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %150 = stablehlo.multiply %149, %99 : tensor<3x32x32xf32>
    %151 = stablehlo.add %148, %150 : tensor<3x32x32xf32>
    %cst_55 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %153 = stablehlo.multiply %152, %arg22 : tensor<32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %155 = stablehlo.multiply %154, %100 : tensor<32xf32>
    %156 = stablehlo.add %153, %155 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %158 = stablehlo.multiply %157, %arg23 : tensor<32x64xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %160 = stablehlo.multiply %159, %101 : tensor<32x64xf32>
    %161 = stablehlo.add %158, %160 : tensor<32x64xf32>
    %cst_59 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %163 = stablehlo.multiply %162, %arg25 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %165 = stablehlo.multiply %164, %90 : tensor<64x32xf32>
    %166 = stablehlo.multiply %165, %90 : tensor<64x32xf32>
    %167 = stablehlo.add %163, %166 : tensor<64x32xf32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %169 = stablehlo.multiply %168, %arg26 : tensor<3x32xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %171 = stablehlo.multiply %170, %91 : tensor<3x32xf32>
    %172 = stablehlo.multiply %171, %91 : tensor<3x32xf32>
    %173 = stablehlo.add %169, %172 : tensor<3x32xf32>
    %cst_63 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %175 = stablehlo.multiply %174, %arg27 : tensor<3x32xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %177 = stablehlo.multiply %176, %92 : tensor<3x32xf32>
    %178 = stablehlo.multiply %177, %92 : tensor<3x32xf32>
    %179 = stablehlo.add %175, %178 : tensor<3x32xf32>
    %cst_65 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %181 = stablehlo.multiply %180, %arg28 : tensor<3x32x80xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %183 = stablehlo.multiply %182, %93 : tensor<3x32x80xf32>
    %184 = stablehlo.multiply %183, %93 : tensor<3x32x80xf32>
    %185 = stablehlo.add %181, %184 : tensor<3x32x80xf32>
    %cst_67 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %187 = stablehlo.multiply %186, %arg29 : tensor<3x32x80xf32>
    %cst_68 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %189 = stablehlo.multiply %188, %94 : tensor<3x32x80xf32>
    %190 = stablehlo.multiply %189, %94 : tensor<3x32x80xf32>
    %191 = stablehlo.add %187, %190 : tensor<3x32x80xf32>
    %cst_69 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %193 = stablehlo.multiply %192, %arg30 : tensor<3x80x32xf32>
    %cst_70 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %195 = stablehlo.multiply %194, %95 : tensor<3x80x32xf32>
    %196 = stablehlo.multiply %195, %95 : tensor<3x80x32xf32>
    %197 = stablehlo.add %193, %196 : tensor<3x80x32xf32>
    %cst_71 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %199 = stablehlo.multiply %198, %arg31 : tensor<3x32x32xf32>
    %cst_72 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %201 = stablehlo.multiply %200, %96 : tensor<3x32x32xf32>
    %202 = stablehlo.multiply %201, %96 : tensor<3x32x32xf32>
    %203 = stablehlo.add %199, %202 : tensor<3x32x32xf32>
    %cst_73 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %205 = stablehlo.multiply %204, %arg32 : tensor<3x32x32xf32>
    %cst_74 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %207 = stablehlo.multiply %206, %97 : tensor<3x32x32xf32>
    %208 = stablehlo.multiply %207, %97 : tensor<3x32x32xf32>
    %209 = stablehlo.add %205, %208 : tensor<3x32x32xf32>
    %cst_75 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %211 = stablehlo.multiply %210, %arg33 : tensor<3x32x32xf32>
    %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %213 = stablehlo.multiply %212, %98 : tensor<3x32x32xf32>
    %214 = stablehlo.multiply %213, %98 : tensor<3x32x32xf32>
    %215 = stablehlo.add %211, %214 : tensor<3x32x32xf32>
    %cst_77 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %217 = stablehlo.multiply %216, %arg34 : tensor<3x32x32xf32>
    %cst_78 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %219 = stablehlo.multiply %218, %99 : tensor<3x32x32xf32>
    %220 = stablehlo.multiply %219, %99 : tensor<3x32x32xf32>
    %221 = stablehlo.add %217, %220 : tensor<3x32x32xf32>
    %cst_79 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %223 = stablehlo.multiply %222, %arg35 : tensor<32xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %225 = stablehlo.multiply %224, %100 : tensor<32xf32>
    %226 = stablehlo.multiply %225, %100 : tensor<32xf32>
    %227 = stablehlo.add %223, %226 : tensor<32xf32>
    %cst_81 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %229 = stablehlo.multiply %228, %arg36 : tensor<32x64xf32>
    %cst_82 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %231 = stablehlo.multiply %230, %101 : tensor<32x64xf32>
    %232 = stablehlo.multiply %231, %101 : tensor<32x64xf32>
    %233 = stablehlo.add %229, %232 : tensor<32x64xf32>
    %234 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %cst_83 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %235 = stablehlo.power %cst_83, %234 : tensor<f32>
    %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %236 = stablehlo.subtract %cst_84, %235 : tensor<f32>
    %237 = stablehlo.convert %89 : (tensor<i32>) -> tensor<f32>
    %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %238 = stablehlo.power %cst_85, %237 : tensor<f32>
    %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %239 = stablehlo.subtract %cst_86, %238 : tensor<f32>
    %240 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %241 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %242 = stablehlo.divide %106, %241 : tensor<64x32xf32>
    %243 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %244 = stablehlo.divide %167, %243 : tensor<64x32xf32>
    %245 = stablehlo.sqrt %244 : tensor<64x32xf32>
    %cst_87 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %247 = stablehlo.add %245, %246 : tensor<64x32xf32>
    %248 = stablehlo.divide %242, %247 : tensor<64x32xf32>
    %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %250 = stablehlo.multiply %249, %240 : tensor<64x32xf32>
    %251 = stablehlo.add %248, %250 : tensor<64x32xf32>
    %cst_89 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %253 = stablehlo.multiply %252, %251 : tensor<64x32xf32>
    %254 = stablehlo.subtract %240, %253 : tensor<64x32xf32>
    %255 = stablehlo.convert %254 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %256 = stablehlo.convert %arg1 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %257 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %258 = stablehlo.divide %111, %257 : tensor<3x32xf32>
    %259 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %260 = stablehlo.divide %173, %259 : tensor<3x32xf32>
    %261 = stablehlo.sqrt %260 : tensor<3x32xf32>
    %cst_90 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %263 = stablehlo.add %261, %262 : tensor<3x32xf32>
    %264 = stablehlo.divide %258, %263 : tensor<3x32xf32>
    %cst_91 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %266 = stablehlo.multiply %265, %256 : tensor<3x32xf32>
    %267 = stablehlo.add %264, %266 : tensor<3x32xf32>
    %cst_92 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %269 = stablehlo.multiply %268, %267 : tensor<3x32xf32>
    %270 = stablehlo.subtract %256, %269 : tensor<3x32xf32>
    %271 = stablehlo.convert %270 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %272 = stablehlo.convert %arg2 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %273 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %274 = stablehlo.divide %116, %273 : tensor<3x32xf32>
    %275 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %276 = stablehlo.divide %179, %275 : tensor<3x32xf32>
    %277 = stablehlo.sqrt %276 : tensor<3x32xf32>
    %cst_93 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %279 = stablehlo.add %277, %278 : tensor<3x32xf32>
    %280 = stablehlo.divide %274, %279 : tensor<3x32xf32>
    %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %282 = stablehlo.multiply %281, %272 : tensor<3x32xf32>
    %283 = stablehlo.add %280, %282 : tensor<3x32xf32>
    %cst_95 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %285 = stablehlo.multiply %284, %283 : tensor<3x32xf32>
    %286 = stablehlo.subtract %272, %285 : tensor<3x32xf32>
    %287 = stablehlo.convert %286 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %288 = stablehlo.convert %arg3 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %289 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %290 = stablehlo.divide %121, %289 : tensor<3x32x80xf32>
    %291 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %292 = stablehlo.divide %185, %291 : tensor<3x32x80xf32>
    %293 = stablehlo.sqrt %292 : tensor<3x32x80xf32>
    %cst_96 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %295 = stablehlo.add %293, %294 : tensor<3x32x80xf32>
    %296 = stablehlo.divide %290, %295 : tensor<3x32x80xf32>
    %cst_97 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %298 = stablehlo.multiply %297, %288 : tensor<3x32x80xf32>
    %299 = stablehlo.add %296, %298 : tensor<3x32x80xf32>
    %cst_98 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %301 = stablehlo.multiply %300, %299 : tensor<3x32x80xf32>
    %302 = stablehlo.subtract %288, %301 : tensor<3x32x80xf32>
    %303 = stablehlo.convert %302 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %304 = stablehlo.convert %arg4 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %305 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %306 = stablehlo.divide %126, %305 : tensor<3x32x80xf32>
    %307 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %308 = stablehlo.divide %191, %307 : tensor<3x32x80xf32>
    %309 = stablehlo.sqrt %308 : tensor<3x32x80xf32>
    %cst_99 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %311 = stablehlo.add %309, %310 : tensor<3x32x80xf32>
    %312 = stablehlo.divide %306, %311 : tensor<3x32x80xf32>
    %cst_100 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %314 = stablehlo.multiply %313, %304 : tensor<3x32x80xf32>
    %315 = stablehlo.add %312, %314 : tensor<3x32x80xf32>
    %cst_101 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %317 = stablehlo.multiply %316, %315 : tensor<3x32x80xf32>
    %318 = stablehlo.subtract %304, %317 : tensor<3x32x80xf32>
    %319 = stablehlo.convert %318 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %320 = stablehlo.convert %arg5 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %321 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %322 = stablehlo.divide %131, %321 : tensor<3x80x32xf32>
    %323 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %324 = stablehlo.divide %197, %323 : tensor<3x80x32xf32>
    %325 = stablehlo.sqrt %324 : tensor<3x80x32xf32>
    %cst_102 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %326 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %327 = stablehlo.add %325, %326 : tensor<3x80x32xf32>
    %328 = stablehlo.divide %322, %327 : tensor<3x80x32xf32>
    %cst_103 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %330 = stablehlo.multiply %329, %320 : tensor<3x80x32xf32>
    %331 = stablehlo.add %328, %330 : tensor<3x80x32xf32>
    %cst_104 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %333 = stablehlo.multiply %332, %331 : tensor<3x80x32xf32>
    %334 = stablehlo.subtract %320, %333 : tensor<3x80x32xf32>
    %335 = stablehlo.convert %334 : (tensor<3x80x32xf32>) -> tensor<3x80x32xbf16>
    %336 = stablehlo.convert %arg6 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %337 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %338 = stablehlo.divide %136, %337 : tensor<3x32x32xf32>
    %339 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %340 = stablehlo.divide %203, %339 : tensor<3x32x32xf32>
    %341 = stablehlo.sqrt %340 : tensor<3x32x32xf32>
    %cst_105 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %342 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %343 = stablehlo.add %341, %342 : tensor<3x32x32xf32>
    %344 = stablehlo.divide %338, %343 : tensor<3x32x32xf32>
    %cst_106 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %346 = stablehlo.multiply %345, %336 : tensor<3x32x32xf32>
    %347 = stablehlo.add %344, %346 : tensor<3x32x32xf32>
    %cst_107 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %349 = stablehlo.multiply %348, %347 : tensor<3x32x32xf32>
    %350 = stablehlo.subtract %336, %349 : tensor<3x32x32xf32>
    %351 = stablehlo.convert %350 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %352 = stablehlo.convert %arg7 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %353 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %354 = stablehlo.divide %141, %353 : tensor<3x32x32xf32>
    %355 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %356 = stablehlo.divide %209, %355 : tensor<3x32x32xf32>
    %357 = stablehlo.sqrt %356 : tensor<3x32x32xf32>
    %cst_108 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %359 = stablehlo.add %357, %358 : tensor<3x32x32xf32>
    %360 = stablehlo.divide %354, %359 : tensor<3x32x32xf32>
    %cst_109 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %362 = stablehlo.multiply %361, %352 : tensor<3x32x32xf32>
    %363 = stablehlo.add %360, %362 : tensor<3x32x32xf32>
    %cst_110 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %365 = stablehlo.multiply %364, %363 : tensor<3x32x32xf32>
    %366 = stablehlo.subtract %352, %365 : tensor<3x32x32xf32>
    %367 = stablehlo.convert %366 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %368 = stablehlo.convert %arg8 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %369 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %370 = stablehlo.divide %146, %369 : tensor<3x32x32xf32>
    %371 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %372 = stablehlo.divide %215, %371 : tensor<3x32x32xf32>
    %373 = stablehlo.sqrt %372 : tensor<3x32x32xf32>
    %cst_111 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %375 = stablehlo.add %373, %374 : tensor<3x32x32xf32>
    %376 = stablehlo.divide %370, %375 : tensor<3x32x32xf32>
    %cst_112 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %378 = stablehlo.multiply %377, %368 : tensor<3x32x32xf32>
    %379 = stablehlo.add %376, %378 : tensor<3x32x32xf32>
    %cst_113 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %381 = stablehlo.multiply %380, %379 : tensor<3x32x32xf32>
    %382 = stablehlo.subtract %368, %381 : tensor<3x32x32xf32>
    %383 = stablehlo.convert %382 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %384 = stablehlo.convert %arg9 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %385 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %386 = stablehlo.divide %151, %385 : tensor<3x32x32xf32>
    %387 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %388 = stablehlo.divide %221, %387 : tensor<3x32x32xf32>
    %389 = stablehlo.sqrt %388 : tensor<3x32x32xf32>
    %cst_114 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %391 = stablehlo.add %389, %390 : tensor<3x32x32xf32>
    %392 = stablehlo.divide %386, %391 : tensor<3x32x32xf32>
    %cst_115 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %394 = stablehlo.multiply %393, %384 : tensor<3x32x32xf32>
    %395 = stablehlo.add %392, %394 : tensor<3x32x32xf32>
    %cst_116 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %397 = stablehlo.multiply %396, %395 : tensor<3x32x32xf32>
    %398 = stablehlo.subtract %384, %397 : tensor<3x32x32xf32>
    %399 = stablehlo.convert %398 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %400 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %401 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %402 = stablehlo.divide %156, %401 : tensor<32xf32>
    %403 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %404 = stablehlo.divide %227, %403 : tensor<32xf32>
    %405 = stablehlo.sqrt %404 : tensor<32xf32>
    %cst_117 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %407 = stablehlo.add %405, %406 : tensor<32xf32>
    %408 = stablehlo.divide %402, %407 : tensor<32xf32>
    %cst_118 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %410 = stablehlo.multiply %409, %400 : tensor<32xf32>
    %411 = stablehlo.add %408, %410 : tensor<32xf32>
    %cst_119 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %413 = stablehlo.multiply %412, %411 : tensor<32xf32>
    %414 = stablehlo.subtract %400, %413 : tensor<32xf32>
    %415 = stablehlo.convert %414 : (tensor<32xf32>) -> tensor<32xbf16>
    %416 = stablehlo.convert %arg11 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %417 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %418 = stablehlo.divide %161, %417 : tensor<32x64xf32>
    %419 = stablehlo.broadcast_in_dim %239, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %420 = stablehlo.divide %233, %419 : tensor<32x64xf32>
    %421 = stablehlo.sqrt %420 : tensor<32x64xf32>
    %cst_120 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %423 = stablehlo.add %421, %422 : tensor<32x64xf32>
    %424 = stablehlo.divide %418, %423 : tensor<32x64xf32>
    %cst_121 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %426 = stablehlo.multiply %425, %416 : tensor<32x64xf32>
    %427 = stablehlo.add %424, %426 : tensor<32x64xf32>
    %cst_122 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %429 = stablehlo.multiply %428, %427 : tensor<32x64xf32>
    %430 = stablehlo.subtract %416, %429 : tensor<32x64xf32>
    %431 = stablehlo.convert %430 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %255, %271, %287, %303, %319, %335, %351, %367, %383, %399, %415, %431, %106, %111, %116, %121, %126, %131, %136, %141, %146, %151, %156, %161, %89, %167, %173, %179, %185, %191, %197, %203, %209, %215, %221, %227, %233, %45 : tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) {
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
    %15 = stablehlo.dot_general %14, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.reduce_precision %15, format = e8m7 : tensor<4x12x32xbf16>
    %17 = stablehlo.reshape %16 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %18 = stablehlo.dot_general %14, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %19 = stablehlo.reduce_precision %18, format = e8m7 : tensor<4x12x32xbf16>
    %20 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.dot_general %14, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %22 = stablehlo.reduce_precision %21, format = e8m7 : tensor<4x12x32xbf16>
    %23 = stablehlo.reshape %22 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %24 = stablehlo.reshape %17 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %25 = stablehlo.dot_general %20, %24, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %26 = stablehlo.transpose %25, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %27 = stablehlo.convert %26 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<4x2x1x12x12xf32>
    %30 = call @_where_3(%29, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<4x2x1x12xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.subtract %30, %35 : tensor<4x2x1x12x12xf32>
    %37 = stablehlo.exponential %36 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_5) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %41 = stablehlo.divide %37, %40 : tensor<4x2x1x12x12xf32>
    %42 = stablehlo.convert %41 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %43 = stablehlo.dot_general %23, %42, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %44 = stablehlo.transpose %43, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %45 = stablehlo.reshape %44 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %46 = stablehlo.dot_general %45, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.reduce_precision %46, format = e8m7 : tensor<4x12x32xbf16>
    %48 = stablehlo.add %arg2, %47 : tensor<4x12x32xbf16>
    %49 = stablehlo.convert %48 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %50 = stablehlo.multiply %49, %49 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %54 = stablehlo.divide %52, %53 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x12x1xf32>
    %57 = stablehlo.rsqrt %56 : tensor<4x12x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %59 = stablehlo.multiply %49, %58 : tensor<4x12x32xf32>
    %60 = stablehlo.convert %59 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %63 = stablehlo.multiply %60, %62 : tensor<4x12x32xbf16>
    %64 = stablehlo.dot_general %63, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %65 = stablehlo.reduce_precision %64, format = e8m7 : tensor<4x12x80xbf16>
    %66 = stablehlo.dot_general %63, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %67 = stablehlo.reduce_precision %66, format = e8m7 : tensor<4x12x80xbf16>
    %68 = call @silu(%67) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %69 = stablehlo.multiply %65, %68 : tensor<4x12x80xbf16>
    %70 = stablehlo.dot_general %69, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %71 = stablehlo.add %48, %70 : tensor<4x12x32xbf16>
    return %71, %16, %19, %22, %47, %67, %65, %arg2 : tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>
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
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x80xbf16>) -> tensor<1x4x12x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x80xbf16>, tensor<1x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x80xbf16>
    return %1 : tensor<3x4x12x80xbf16>
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
  func.func private @take_along_axis_5(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_6(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<4x12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 80] : (tensor<3x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x80xbf16>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @closed_call_9(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<4x12x32xbf16>, %arg4: tensor<4x12x32xbf16>, %arg5: tensor<4x12x80xbf16>, %arg6: tensor<4x12x80xbf16>, %arg7: tensor<4x12x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<32x80xbf16>, %arg12: tensor<80x32xbf16>, %arg13: tensor<32x32xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<32x32xbf16>, %arg16: tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) {
    %0:17 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg0 : tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>
    %1 = stablehlo.convert %0#6 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
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
    %16 = stablehlo.broadcast_in_dim %0#7, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.multiply %15, %17 : tensor<4x12x32xbf16>
    %19 = stablehlo.reshape %0#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %20 = stablehlo.reshape %0#1 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.reshape %0#2 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %22 = stablehlo.reshape %19 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %23 = stablehlo.dot_general %20, %22, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %24 = stablehlo.transpose %23, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %25 = stablehlo.convert %24 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<4x2x1x12x12xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %28 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %29 = call @tril_10(%28) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_4 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %30:2 = call @_where_11(%29, %27, %cst_4) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.reduce(%30#0 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<4x2x1x12xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.subtract %30#0, %35 : tensor<4x2x1x12x12xf32>
    %37 = stablehlo.exponential %36 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %41 = stablehlo.divide %37, %40 : tensor<4x2x1x12x12xf32>
    %42 = stablehlo.multiply %39, %39 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<4x2x1x12x1xf32>
    %45 = stablehlo.convert %41 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %46 = stablehlo.dot_general %21, %45, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %47 = stablehlo.transpose %46, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %48 = stablehlo.reshape %47 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.add %0#6, %0#3 : tensor<4x12x32xbf16>
    %50 = stablehlo.convert %49 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %51 = stablehlo.multiply %50, %50 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %55 = stablehlo.divide %53, %54 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %57 = stablehlo.add %55, %56 : tensor<4x12x1xf32>
    %58 = stablehlo.rsqrt %57 : tensor<4x12x1xf32>
    %59 = stablehlo.divide %58, %57 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<4x12x1xf32>
    %62 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %63 = stablehlo.multiply %50, %62 : tensor<4x12x32xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.broadcast_in_dim %0#8, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.multiply %64, %66 : tensor<4x12x32xbf16>
    %68:3 = call @silu_12(%0#4) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %69 = stablehlo.multiply %0#5, %68#0 : tensor<4x12x80xbf16>
    %70 = stablehlo.dot_general %0#16, %69, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %72 = stablehlo.dot_general %0#16, %0#11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %73 = stablehlo.multiply %0#5, %72 : tensor<4x12x80xbf16>
    %74 = stablehlo.multiply %72, %68#0 : tensor<4x12x80xbf16>
    %75 = call @silu_13(%68#1, %0#4, %68#2, %73) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %76 = stablehlo.dot_general %75, %67, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %78 = stablehlo.dot_general %75, %0#10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.dot_general %74, %67, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %81 = stablehlo.dot_general %74, %0#9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.add %78, %81 : tensor<4x12x32xbf16>
    %83 = stablehlo.multiply %64, %82 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.reduce(%83 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %85 = stablehlo.reshape %84 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %86 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.multiply %82, %86 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %88 = stablehlo.reduce(%85 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %89 = stablehlo.convert %87 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %50, %89 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %92 = stablehlo.reshape %91 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %93 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %89, %93 : tensor<4x12x32xf32>
    %95 = stablehlo.multiply %92, %61 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %97 = stablehlo.divide %95, %96 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %100 = stablehlo.multiply %50, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.add %94, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %50 : tensor<4x12x32xf32>
    %103 = stablehlo.add %101, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.convert %103 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %105 = stablehlo.add %0#16, %104 : tensor<4x12x32xbf16>
    %106 = stablehlo.dot_general %105, %48, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %108 = stablehlo.dot_general %105, %0#13, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.reshape %108 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %110 = stablehlo.transpose %109, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %111 = stablehlo.dot_general %110, %21, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %112 = stablehlo.dot_general %110, %45, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %113 = stablehlo.transpose %112, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %114 = stablehlo.convert %111 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %115 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %116 = stablehlo.multiply %114, %115 : tensor<4x2x1x12x12xf32>
    %117 = stablehlo.multiply %116, %37 : tensor<4x2x1x12x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_18) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %120 = stablehlo.negate %119 : tensor<4x2x1x12x1xf32>
    %121 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %122 = stablehlo.divide %114, %121 : tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%120 init: %cst_19) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %126 = stablehlo.add %122, %125 : tensor<4x2x1x12x12xf32>
    %127 = stablehlo.multiply %126, %37 : tensor<4x2x1x12x12xf32>
    %128 = call @_where_14(%30#1, %127) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<4x2x1x12x12xf32>
    %131 = stablehlo.convert %130 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %132 = stablehlo.transpose %131, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %133 = stablehlo.dot_general %132, %20, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %134 = stablehlo.transpose %133, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %135 = stablehlo.dot_general %132, %22, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %136 = stablehlo.transpose %135, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %137 = stablehlo.reshape %134 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %138 = stablehlo.reshape %113 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %139 = stablehlo.dot_general %138, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %141 = stablehlo.dot_general %138, %0#15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %142 = stablehlo.reshape %136 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %143 = stablehlo.dot_general %142, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %145 = stablehlo.dot_general %142, %0#12, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.add %141, %145 : tensor<4x12x32xbf16>
    %147 = stablehlo.reshape %137 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.dot_general %147, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %150 = stablehlo.dot_general %147, %0#14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.add %146, %150 : tensor<4x12x32xbf16>
    %152 = stablehlo.multiply %15, %151 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %153 = stablehlo.reduce(%152 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %154 = stablehlo.reshape %153 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %155 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %156 = stablehlo.multiply %151, %155 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %157 = stablehlo.reduce(%154 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %158 = stablehlo.convert %156 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %159 = stablehlo.multiply %1, %158 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %161 = stablehlo.reshape %160 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %162 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %158, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.multiply %161, %12 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %166 = stablehlo.divide %164, %165 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %169 = stablehlo.multiply %1, %168 : tensor<4x12x32xf32>
    %170 = stablehlo.add %163, %169 : tensor<4x12x32xf32>
    %171 = stablehlo.multiply %168, %1 : tensor<4x12x32xf32>
    %172 = stablehlo.add %170, %171 : tensor<4x12x32xf32>
    %173 = stablehlo.convert %172 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %174 = stablehlo.add %105, %173 : tensor<4x12x32xbf16>
    return %174, %157, %88, %80, %77, %71, %144, %107, %149, %140 : tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>
  }
  func.func private @tril_10(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
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
  func.func private @_where_11(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_12(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
  func.func private @silu_13(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_14(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<3x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<i32>) -> tensor<3x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x32xbf16>, tensor<1x32xbf16>, tensor<i32>, tensor<i32>) -> tensor<3x32xbf16>
    return %1 : tensor<3x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<i32>) -> tensor<3x32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x80xbf16>, tensor<1x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x80xbf16>
    return %1 : tensor<3x32x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
}
