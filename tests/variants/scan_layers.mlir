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
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x1x1x32xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x1x16xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x16xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<3x4x2x1x12x12xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x16xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<3x1x1x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %37:39 = stablehlo.while(%iterArg = %arg1, %iterArg_142 = %arg2, %iterArg_143 = %arg3, %iterArg_144 = %arg4, %iterArg_145 = %arg5, %iterArg_146 = %arg6, %iterArg_147 = %arg7, %iterArg_148 = %arg8, %iterArg_149 = %arg9, %iterArg_150 = %10#0, %iterArg_151 = %10#1, %iterArg_152 = %c_28, %iterArg_153 = %7, %iterArg_154 = %11, %iterArg_155 = %12, %iterArg_156 = %13, %iterArg_157 = %14, %iterArg_158 = %15, %iterArg_159 = %16, %iterArg_160 = %17, %iterArg_161 = %18, %iterArg_162 = %19, %iterArg_163 = %20, %iterArg_164 = %21, %iterArg_165 = %22, %iterArg_166 = %23, %iterArg_167 = %24, %iterArg_168 = %25, %iterArg_169 = %26, %iterArg_170 = %27, %iterArg_171 = %28, %iterArg_172 = %29, %iterArg_173 = %30, %iterArg_174 = %31, %iterArg_175 = %32, %iterArg_176 = %33, %iterArg_177 = %34, %iterArg_178 = %35, %iterArg_179 = %36) : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    cond {
      %c_180 = stablehlo.constant dense<3> : tensor<i32>
      %451 = stablehlo.compare LT, %iterArg_152, %c_180, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %451 : tensor<i1>
    } do {
      %451 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_152) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %452 = func.call @dynamic_index_in_dim(%iterArg_142, %iterArg_152) : (tensor<3x32xbf16>, tensor<i32>) -> tensor<32xbf16>
      %453 = func.call @dynamic_index_in_dim_0(%iterArg_143, %iterArg_152) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %454 = func.call @dynamic_index_in_dim_0(%iterArg_144, %iterArg_152) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %455 = func.call @dynamic_index_in_dim_1(%iterArg_145, %iterArg_152) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %456 = func.call @dynamic_index_in_dim_2(%iterArg_146, %iterArg_152) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %457 = func.call @dynamic_index_in_dim_2(%iterArg_147, %iterArg_152) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %458 = func.call @dynamic_index_in_dim_2(%iterArg_148, %iterArg_152) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %459 = func.call @dynamic_index_in_dim_2(%iterArg_149, %iterArg_152) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %460:27 = func.call @closed_call(%iterArg_150, %iterArg_151, %iterArg_153, %451, %452, %453, %454, %455, %456, %457, %458, %459) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
      %461 = func.call @dynamic_update_index_in_dim(%iterArg_154, %460#1, %iterArg_152) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %462 = func.call @dynamic_update_index_in_dim_4(%iterArg_155, %460#2, %iterArg_152) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %463 = func.call @dynamic_update_index_in_dim_4(%iterArg_156, %460#3, %iterArg_152) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %464 = func.call @dynamic_update_index_in_dim_5(%iterArg_157, %460#4, %iterArg_152) : (tensor<3x1x1x32xbf16>, tensor<1x1x32xbf16>, tensor<i32>) -> tensor<3x1x1x32xbf16>
      %465 = func.call @dynamic_update_index_in_dim_6(%iterArg_158, %460#5, %iterArg_152) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %466 = func.call @dynamic_update_index_in_dim_6(%iterArg_159, %460#6, %iterArg_152) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %467 = func.call @dynamic_update_index_in_dim_7(%iterArg_160, %460#7, %iterArg_152) : (tensor<3x4x12x2x1x16xbf16>, tensor<4x12x2x1x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x1x16xbf16>
      %468 = func.call @dynamic_update_index_in_dim_8(%iterArg_161, %460#8, %iterArg_152) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %469 = func.call @dynamic_update_index_in_dim_9(%iterArg_162, %460#9, %iterArg_152) : (tensor<3x4x2x1x12x12xf32>, tensor<4x2x1x12x12xf32>, tensor<i32>) -> tensor<3x4x2x1x12x12xf32>
      %470 = func.call @dynamic_update_index_in_dim_10(%iterArg_163, %460#10, %iterArg_152) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %471 = func.call @dynamic_update_index_in_dim_10(%iterArg_164, %460#11, %iterArg_152) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %472 = func.call @dynamic_update_index_in_dim_11(%iterArg_165, %460#12, %iterArg_152) : (tensor<3x4x2x1x12x12xbf16>, tensor<4x2x1x12x12xbf16>, tensor<i32>) -> tensor<3x4x2x1x12x12xbf16>
      %473 = func.call @dynamic_update_index_in_dim_8(%iterArg_166, %460#13, %iterArg_152) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %474 = func.call @dynamic_update_index_in_dim_6(%iterArg_167, %460#14, %iterArg_152) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %475 = func.call @dynamic_update_index_in_dim(%iterArg_168, %460#15, %iterArg_152) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %476 = func.call @dynamic_update_index_in_dim_4(%iterArg_169, %460#16, %iterArg_152) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %477 = func.call @dynamic_update_index_in_dim_4(%iterArg_170, %460#17, %iterArg_152) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %478 = func.call @dynamic_update_index_in_dim_5(%iterArg_171, %460#18, %iterArg_152) : (tensor<3x1x1x32xbf16>, tensor<1x1x32xbf16>, tensor<i32>) -> tensor<3x1x1x32xbf16>
      %479 = func.call @dynamic_update_index_in_dim_6(%iterArg_172, %460#19, %iterArg_152) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %480 = func.call @dynamic_update_index_in_dim_6(%iterArg_173, %460#20, %iterArg_152) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %481 = func.call @dynamic_update_index_in_dim_12(%iterArg_174, %460#21, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %482 = func.call @dynamic_update_index_in_dim_12(%iterArg_175, %460#22, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %483 = func.call @dynamic_update_index_in_dim_12(%iterArg_176, %460#23, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %484 = func.call @dynamic_update_index_in_dim_12(%iterArg_177, %460#24, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %485 = func.call @dynamic_update_index_in_dim_12(%iterArg_178, %460#25, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %486 = func.call @dynamic_update_index_in_dim_12(%iterArg_179, %460#26, %iterArg_152) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %c_180 = stablehlo.constant dense<1> : tensor<i32>
      %487 = stablehlo.add %iterArg_152, %c_180 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_142, %iterArg_143, %iterArg_144, %iterArg_145, %iterArg_146, %iterArg_147, %iterArg_148, %iterArg_149, %iterArg_150, %iterArg_151, %487, %460#0, %461, %462, %463, %464, %465, %466, %467, %468, %469, %470, %471, %472, %473, %474, %475, %476, %477, %478, %479, %480, %481, %482, %483, %484, %485, %486 : tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    }
    %38 = stablehlo.convert %37#12 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %43 = stablehlo.divide %41, %42 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %45 = stablehlo.add %43, %44 : tensor<4x12x1xf32>
    %46 = stablehlo.rsqrt %45 : tensor<4x12x1xf32>
    %47 = stablehlo.divide %46, %45 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<4x12x1xf32>
    %50 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %51 = stablehlo.multiply %38, %50 : tensor<4x12x32xf32>
    %52 = stablehlo.convert %51 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %53 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.multiply %52, %54 : tensor<4x12x32xbf16>
    %56 = stablehlo.dot_general %55, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %57 = stablehlo.slice %arg37 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %58 = stablehlo.convert %56 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %59:3 = call @log_softmax(%58) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %60 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %61:2 = call @take_along_axis(%59#0, %60) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61#0 init: %cst_33) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_34 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.negate %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_36 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = call @take_along_axis_13(%61#1, %67) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %69 = call @log_softmax_14(%59#1, %59#2, %68) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %70 = stablehlo.convert %69 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %71 = stablehlo.dot_general %70, %55, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %73 = stablehlo.dot_general %70, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %52, %73 : tensor<4x12x32xbf16>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.reduce(%74 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %76 = stablehlo.reshape %75 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %77 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %78 = stablehlo.multiply %73, %77 : tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.reduce(%76 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %80 = stablehlo.convert %78 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %38, %80 : tensor<4x12x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %83 = stablehlo.reshape %82 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %84 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %80, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.multiply %83, %49 : tensor<4x12x1xf32>
    %cst_40 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %88 = stablehlo.divide %86, %87 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %91 = stablehlo.multiply %38, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.add %85, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.multiply %90, %38 : tensor<4x12x32xf32>
    %94 = stablehlo.add %92, %93 : tensor<4x12x32xf32>
    %95 = stablehlo.convert %94 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %96 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %97 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<3x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %100 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %102 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %103 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %105:45 = stablehlo.while(%iterArg = %37#13, %iterArg_142 = %37#14, %iterArg_143 = %37#15, %iterArg_144 = %37#16, %iterArg_145 = %37#17, %iterArg_146 = %arg8, %iterArg_147 = %37#18, %iterArg_148 = %arg6, %iterArg_149 = %arg9, %iterArg_150 = %37#19, %iterArg_151 = %37#20, %iterArg_152 = %37#21, %iterArg_153 = %37#22, %iterArg_154 = %37#23, %iterArg_155 = %37#24, %iterArg_156 = %37#25, %iterArg_157 = %arg7, %iterArg_158 = %37#26, %iterArg_159 = %37#27, %iterArg_160 = %37#28, %iterArg_161 = %37#29, %iterArg_162 = %37#30, %iterArg_163 = %37#31, %iterArg_164 = %arg3, %iterArg_165 = %37#32, %iterArg_166 = %arg4, %iterArg_167 = %37#33, %iterArg_168 = %37#34, %iterArg_169 = %37#35, %iterArg_170 = %37#36, %iterArg_171 = %37#37, %iterArg_172 = %arg5, %iterArg_173 = %37#38, %iterArg_174 = %10#0, %iterArg_175 = %c_51, %iterArg_176 = %95, %iterArg_177 = %96, %iterArg_178 = %97, %iterArg_179 = %98, %iterArg_180 = %99, %iterArg_181 = %100, %iterArg_182 = %101, %iterArg_183 = %102, %iterArg_184 = %103, %iterArg_185 = %104) : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x80xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    cond {
      %c_186 = stablehlo.constant dense<3> : tensor<i32>
      %451 = stablehlo.compare LT, %iterArg_175, %c_186, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %451 : tensor<i1>
    } do {
      %c_186 = stablehlo.constant dense<3> : tensor<i32>
      %451 = stablehlo.subtract %c_186, %iterArg_175 : tensor<i32>
      %c_187 = stablehlo.constant dense<1> : tensor<i32>
      %452 = stablehlo.subtract %451, %c_187 : tensor<i32>
      %453 = func.call @dynamic_index_in_dim_15(%iterArg, %452) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %454 = func.call @dynamic_index_in_dim_16(%iterArg_142, %452) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %455 = func.call @dynamic_index_in_dim_16(%iterArg_143, %452) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %456 = func.call @dynamic_index_in_dim_17(%iterArg_144, %452) : (tensor<3x1x1x32xbf16>, tensor<i32>) -> tensor<1x1x32xbf16>
      %457 = func.call @dynamic_index_in_dim_18(%iterArg_145, %452) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %458 = func.call @dynamic_index_in_dim_2(%iterArg_146, %452) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %459 = func.call @dynamic_index_in_dim_18(%iterArg_147, %452) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %460 = func.call @dynamic_index_in_dim_2(%iterArg_148, %452) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %461 = func.call @dynamic_index_in_dim_2(%iterArg_149, %452) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %462 = func.call @dynamic_index_in_dim_19(%iterArg_150, %452) : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>) -> tensor<4x12x2x1x16xbf16>
      %463 = func.call @dynamic_index_in_dim_20(%iterArg_151, %452) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %464 = func.call @dynamic_index_in_dim_21(%iterArg_152, %452) : (tensor<3x4x2x1x12x12xf32>, tensor<i32>) -> tensor<4x2x1x12x12xf32>
      %465 = func.call @dynamic_index_in_dim_22(%iterArg_153, %452) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %466 = func.call @dynamic_index_in_dim_22(%iterArg_154, %452) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %467 = func.call @dynamic_index_in_dim_23(%iterArg_155, %452) : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>) -> tensor<4x2x1x12x12xbf16>
      %468 = func.call @dynamic_index_in_dim_20(%iterArg_156, %452) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %469 = func.call @dynamic_index_in_dim_2(%iterArg_157, %452) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %470 = func.call @dynamic_index_in_dim_18(%iterArg_158, %452) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %471 = func.call @dynamic_index_in_dim_15(%iterArg_159, %452) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %472 = func.call @dynamic_index_in_dim_16(%iterArg_160, %452) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %473 = func.call @dynamic_index_in_dim_16(%iterArg_161, %452) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %474 = func.call @dynamic_index_in_dim_17(%iterArg_162, %452) : (tensor<3x1x1x32xbf16>, tensor<i32>) -> tensor<1x1x32xbf16>
      %475 = func.call @dynamic_index_in_dim_18(%iterArg_163, %452) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %476 = func.call @dynamic_index_in_dim_0(%iterArg_164, %452) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %477 = func.call @dynamic_index_in_dim_18(%iterArg_165, %452) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %478 = func.call @dynamic_index_in_dim_0(%iterArg_166, %452) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %479 = func.call @dynamic_index_in_dim_24(%iterArg_167, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %480 = func.call @dynamic_index_in_dim_24(%iterArg_168, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %481 = func.call @dynamic_index_in_dim_24(%iterArg_169, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %482 = func.call @dynamic_index_in_dim_24(%iterArg_170, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %483 = func.call @dynamic_index_in_dim_24(%iterArg_171, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %484 = func.call @dynamic_index_in_dim_1(%iterArg_172, %452) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %485 = func.call @dynamic_index_in_dim_24(%iterArg_173, %452) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %486:10 = func.call @closed_call_25(%iterArg_174, %iterArg_176, %453, %454, %455, %456, %457, %458, %459, %460, %461, %462, %463, %464, %465, %466, %467, %468, %469, %470, %471, %472, %473, %474, %475, %476, %477, %478, %479, %480, %481, %482, %483, %484, %485) : (tensor<4x2x1x12x12xi1>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>)
      %487 = func.call @dynamic_update_index_in_dim_28(%iterArg_177, %486#1, %452) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %488 = func.call @dynamic_update_index_in_dim_28(%iterArg_178, %486#2, %452) : (tensor<3x32xbf16>, tensor<32xbf16>, tensor<i32>) -> tensor<3x32xbf16>
      %489 = func.call @dynamic_update_index_in_dim_29(%iterArg_179, %486#3, %452) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %490 = func.call @dynamic_update_index_in_dim_29(%iterArg_180, %486#4, %452) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %491 = func.call @dynamic_update_index_in_dim_30(%iterArg_181, %486#5, %452) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %492 = func.call @dynamic_update_index_in_dim_31(%iterArg_182, %486#6, %452) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %493 = func.call @dynamic_update_index_in_dim_31(%iterArg_183, %486#7, %452) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %494 = func.call @dynamic_update_index_in_dim_31(%iterArg_184, %486#8, %452) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %495 = func.call @dynamic_update_index_in_dim_31(%iterArg_185, %486#9, %452) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %c_188 = stablehlo.constant dense<1> : tensor<i32>
      %496 = stablehlo.add %iterArg_175, %c_188 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_142, %iterArg_143, %iterArg_144, %iterArg_145, %iterArg_146, %iterArg_147, %iterArg_148, %iterArg_149, %iterArg_150, %iterArg_151, %iterArg_152, %iterArg_153, %iterArg_154, %iterArg_155, %iterArg_156, %iterArg_157, %iterArg_158, %iterArg_159, %iterArg_160, %iterArg_161, %iterArg_162, %iterArg_163, %iterArg_164, %iterArg_165, %iterArg_166, %iterArg_167, %iterArg_168, %iterArg_169, %iterArg_170, %iterArg_171, %iterArg_172, %iterArg_173, %iterArg_174, %496, %486#0, %487, %488, %489, %490, %491, %492, %493, %494, %495 : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x1x1x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x80xbf16>, tensor<3x4x12x32xbf16>, tensor<3x32x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>
    }
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %107 = "stablehlo.scatter"(%106, %6, %105#35) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg38: tensor<bf16>, %arg39: tensor<bf16>):
      %451 = stablehlo.add %arg38, %arg39 : tensor<bf16>
      stablehlo.return %451 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_53 = stablehlo.constant dense<1> : tensor<i32>
    %108 = stablehlo.add %arg24, %c_53 : tensor<i32>
    %109 = stablehlo.convert %107 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %110 = stablehlo.convert %105#36 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %111 = stablehlo.convert %105#37 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %112 = stablehlo.convert %105#38 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %113 = stablehlo.convert %105#39 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %114 = stablehlo.convert %105#40 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %115 = stablehlo.convert %105#41 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %116 = stablehlo.convert %105#42 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %117 = stablehlo.convert %105#43 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %118 = stablehlo.convert %105#44 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %119 = stablehlo.convert %79 : (tensor<32xbf16>) -> tensor<32xf32>
    %120 = stablehlo.convert %72 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_54 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %122 = stablehlo.multiply %121, %arg12 : tensor<64x32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %124 = stablehlo.multiply %123, %109 : tensor<64x32xf32>
    %125 = stablehlo.add %122, %124 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %127 = stablehlo.multiply %126, %arg13 : tensor<3x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %129 = stablehlo.multiply %128, %110 : tensor<3x32xf32>
    %130 = stablehlo.add %127, %129 : tensor<3x32xf32>
    %cst_58 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %132 = stablehlo.multiply %131, %arg14 : tensor<3x32xf32>
    %cst_59 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %134 = stablehlo.multiply %133, %111 : tensor<3x32xf32>
    %135 = stablehlo.add %132, %134 : tensor<3x32xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %137 = stablehlo.multiply %136, %arg15 : tensor<3x32x80xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %139 = stablehlo.multiply %138, %112 : tensor<3x32x80xf32>
    %140 = stablehlo.add %137, %139 : tensor<3x32x80xf32>
    %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %142 = stablehlo.multiply %141, %arg16 : tensor<3x32x80xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %144 = stablehlo.multiply %143, %113 : tensor<3x32x80xf32>
    %145 = stablehlo.add %142, %144 : tensor<3x32x80xf32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %147 = stablehlo.multiply %146, %arg17 : tensor<3x80x32xf32>
    %cst_65 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %149 = stablehlo.multiply %148, %114 : tensor<3x80x32xf32>
    %150 = stablehlo.add %147, %149 : tensor<3x80x32xf32>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %152 = stablehlo.multiply %151, %arg18 : tensor<3x32x32xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %154 = stablehlo.multiply %153, %115 : tensor<3x32x32xf32>
    %155 = stablehlo.add %152, %154 : tensor<3x32x32xf32>
    %cst_68 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %157 = stablehlo.multiply %156, %arg19 : tensor<3x32x32xf32>
    %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %159 = stablehlo.multiply %158, %116 : tensor<3x32x32xf32>
    %160 = stablehlo.add %157, %159 : tensor<3x32x32xf32>
    %cst_70 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %162 = stablehlo.multiply %161, %arg20 : tensor<3x32x32xf32>
    %cst_71 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %164 = stablehlo.multiply %163, %117 : tensor<3x32x32xf32>
    %165 = stablehlo.add %162, %164 : tensor<3x32x32xf32>
    %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %167 = stablehlo.multiply %166, %arg21 : tensor<3x32x32xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %169 = stablehlo.multiply %168, %118 : tensor<3x32x32xf32>
    %170 = stablehlo.add %167, %169 : tensor<3x32x32xf32>
    %cst_74 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %172 = stablehlo.multiply %171, %arg22 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %174 = stablehlo.multiply %173, %119 : tensor<32xf32>
    %175 = stablehlo.add %172, %174 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %177 = stablehlo.multiply %176, %arg23 : tensor<32x64xf32>
    %cst_77 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %179 = stablehlo.multiply %178, %120 : tensor<32x64xf32>
    %180 = stablehlo.add %177, %179 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %182 = stablehlo.multiply %181, %arg25 : tensor<64x32xf32>
    %cst_79 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %184 = stablehlo.multiply %183, %109 : tensor<64x32xf32>
    %185 = stablehlo.multiply %184, %109 : tensor<64x32xf32>
    %186 = stablehlo.add %182, %185 : tensor<64x32xf32>
    %cst_80 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %188 = stablehlo.multiply %187, %arg26 : tensor<3x32xf32>
    %cst_81 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %190 = stablehlo.multiply %189, %110 : tensor<3x32xf32>
    %191 = stablehlo.multiply %190, %110 : tensor<3x32xf32>
    %192 = stablehlo.add %188, %191 : tensor<3x32xf32>
    %cst_82 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %194 = stablehlo.multiply %193, %arg27 : tensor<3x32xf32>
    %cst_83 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %196 = stablehlo.multiply %195, %111 : tensor<3x32xf32>
    %197 = stablehlo.multiply %196, %111 : tensor<3x32xf32>
    %198 = stablehlo.add %194, %197 : tensor<3x32xf32>
    %cst_84 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %200 = stablehlo.multiply %199, %arg28 : tensor<3x32x80xf32>
    %cst_85 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %202 = stablehlo.multiply %201, %112 : tensor<3x32x80xf32>
    %203 = stablehlo.multiply %202, %112 : tensor<3x32x80xf32>
    %204 = stablehlo.add %200, %203 : tensor<3x32x80xf32>
    %cst_86 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %206 = stablehlo.multiply %205, %arg29 : tensor<3x32x80xf32>
    %cst_87 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %208 = stablehlo.multiply %207, %113 : tensor<3x32x80xf32>
    %209 = stablehlo.multiply %208, %113 : tensor<3x32x80xf32>
    %210 = stablehlo.add %206, %209 : tensor<3x32x80xf32>
    %cst_88 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %212 = stablehlo.multiply %211, %arg30 : tensor<3x80x32xf32>
    %cst_89 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %214 = stablehlo.multiply %213, %114 : tensor<3x80x32xf32>
    %215 = stablehlo.multiply %214, %114 : tensor<3x80x32xf32>
    %216 = stablehlo.add %212, %215 : tensor<3x80x32xf32>
    %cst_90 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %218 = stablehlo.multiply %217, %arg31 : tensor<3x32x32xf32>
    %cst_91 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %220 = stablehlo.multiply %219, %115 : tensor<3x32x32xf32>
    %221 = stablehlo.multiply %220, %115 : tensor<3x32x32xf32>
    %222 = stablehlo.add %218, %221 : tensor<3x32x32xf32>
    %cst_92 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %224 = stablehlo.multiply %223, %arg32 : tensor<3x32x32xf32>
    %cst_93 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %226 = stablehlo.multiply %225, %116 : tensor<3x32x32xf32>
    %227 = stablehlo.multiply %226, %116 : tensor<3x32x32xf32>
    %228 = stablehlo.add %224, %227 : tensor<3x32x32xf32>
    %cst_94 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %230 = stablehlo.multiply %229, %arg33 : tensor<3x32x32xf32>
    %cst_95 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %232 = stablehlo.multiply %231, %117 : tensor<3x32x32xf32>
    %233 = stablehlo.multiply %232, %117 : tensor<3x32x32xf32>
    %234 = stablehlo.add %230, %233 : tensor<3x32x32xf32>
    %cst_96 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %236 = stablehlo.multiply %235, %arg34 : tensor<3x32x32xf32>
    %cst_97 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %238 = stablehlo.multiply %237, %118 : tensor<3x32x32xf32>
    %239 = stablehlo.multiply %238, %118 : tensor<3x32x32xf32>
    %240 = stablehlo.add %236, %239 : tensor<3x32x32xf32>
    %cst_98 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %242 = stablehlo.multiply %241, %arg35 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %244 = stablehlo.multiply %243, %119 : tensor<32xf32>
    %245 = stablehlo.multiply %244, %119 : tensor<32xf32>
    %246 = stablehlo.add %242, %245 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %248 = stablehlo.multiply %247, %arg36 : tensor<32x64xf32>
    %cst_101 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %250 = stablehlo.multiply %249, %120 : tensor<32x64xf32>
    %251 = stablehlo.multiply %250, %120 : tensor<32x64xf32>
    %252 = stablehlo.add %248, %251 : tensor<32x64xf32>
    %253 = stablehlo.convert %108 : (tensor<i32>) -> tensor<f32>
    %cst_102 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %254 = stablehlo.power %cst_102, %253 : tensor<f32>
    %cst_103 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %255 = stablehlo.subtract %cst_103, %254 : tensor<f32>
    %256 = stablehlo.convert %108 : (tensor<i32>) -> tensor<f32>
    %cst_104 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %257 = stablehlo.power %cst_104, %256 : tensor<f32>
    %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %258 = stablehlo.subtract %cst_105, %257 : tensor<f32>
    %259 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %260 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %261 = stablehlo.divide %125, %260 : tensor<64x32xf32>
    %262 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %263 = stablehlo.divide %186, %262 : tensor<64x32xf32>
    %264 = stablehlo.sqrt %263 : tensor<64x32xf32>
    %cst_106 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %266 = stablehlo.add %264, %265 : tensor<64x32xf32>
    %267 = stablehlo.divide %261, %266 : tensor<64x32xf32>
    %cst_107 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %269 = stablehlo.multiply %268, %259 : tensor<64x32xf32>
    %270 = stablehlo.add %267, %269 : tensor<64x32xf32>
    %cst_108 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %272 = stablehlo.multiply %271, %270 : tensor<64x32xf32>
    %273 = stablehlo.subtract %259, %272 : tensor<64x32xf32>
    %274 = stablehlo.convert %273 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %275 = stablehlo.convert %arg1 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %276 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %277 = stablehlo.divide %130, %276 : tensor<3x32xf32>
    %278 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %279 = stablehlo.divide %192, %278 : tensor<3x32xf32>
    %280 = stablehlo.sqrt %279 : tensor<3x32xf32>
    %cst_109 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %282 = stablehlo.add %280, %281 : tensor<3x32xf32>
    %283 = stablehlo.divide %277, %282 : tensor<3x32xf32>
    %cst_110 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %285 = stablehlo.multiply %284, %275 : tensor<3x32xf32>
    %286 = stablehlo.add %283, %285 : tensor<3x32xf32>
    %cst_111 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %288 = stablehlo.multiply %287, %286 : tensor<3x32xf32>
    %289 = stablehlo.subtract %275, %288 : tensor<3x32xf32>
    %290 = stablehlo.convert %289 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %291 = stablehlo.convert %arg2 : (tensor<3x32xbf16>) -> tensor<3x32xf32>
    %292 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %293 = stablehlo.divide %135, %292 : tensor<3x32xf32>
    %294 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %295 = stablehlo.divide %198, %294 : tensor<3x32xf32>
    %296 = stablehlo.sqrt %295 : tensor<3x32xf32>
    %cst_112 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %297 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %298 = stablehlo.add %296, %297 : tensor<3x32xf32>
    %299 = stablehlo.divide %293, %298 : tensor<3x32xf32>
    %cst_113 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %301 = stablehlo.multiply %300, %291 : tensor<3x32xf32>
    %302 = stablehlo.add %299, %301 : tensor<3x32xf32>
    %cst_114 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3x32xf32>
    %304 = stablehlo.multiply %303, %302 : tensor<3x32xf32>
    %305 = stablehlo.subtract %291, %304 : tensor<3x32xf32>
    %306 = stablehlo.convert %305 : (tensor<3x32xf32>) -> tensor<3x32xbf16>
    %307 = stablehlo.convert %arg3 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %308 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %309 = stablehlo.divide %140, %308 : tensor<3x32x80xf32>
    %310 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %311 = stablehlo.divide %204, %310 : tensor<3x32x80xf32>
    %312 = stablehlo.sqrt %311 : tensor<3x32x80xf32>
    %cst_115 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %314 = stablehlo.add %312, %313 : tensor<3x32x80xf32>
    %315 = stablehlo.divide %309, %314 : tensor<3x32x80xf32>
    %cst_116 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %317 = stablehlo.multiply %316, %307 : tensor<3x32x80xf32>
    %318 = stablehlo.add %315, %317 : tensor<3x32x80xf32>
    %cst_117 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %320 = stablehlo.multiply %319, %318 : tensor<3x32x80xf32>
    %321 = stablehlo.subtract %307, %320 : tensor<3x32x80xf32>
    %322 = stablehlo.convert %321 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %323 = stablehlo.convert %arg4 : (tensor<3x32x80xbf16>) -> tensor<3x32x80xf32>
    %324 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %325 = stablehlo.divide %145, %324 : tensor<3x32x80xf32>
    %326 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %327 = stablehlo.divide %210, %326 : tensor<3x32x80xf32>
    %328 = stablehlo.sqrt %327 : tensor<3x32x80xf32>
    %cst_118 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %330 = stablehlo.add %328, %329 : tensor<3x32x80xf32>
    %331 = stablehlo.divide %325, %330 : tensor<3x32x80xf32>
    %cst_119 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %333 = stablehlo.multiply %332, %323 : tensor<3x32x80xf32>
    %334 = stablehlo.add %331, %333 : tensor<3x32x80xf32>
    %cst_120 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<3x32x80xf32>
    %336 = stablehlo.multiply %335, %334 : tensor<3x32x80xf32>
    %337 = stablehlo.subtract %323, %336 : tensor<3x32x80xf32>
    %338 = stablehlo.convert %337 : (tensor<3x32x80xf32>) -> tensor<3x32x80xbf16>
    %339 = stablehlo.convert %arg5 : (tensor<3x80x32xbf16>) -> tensor<3x80x32xf32>
    %340 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %341 = stablehlo.divide %150, %340 : tensor<3x80x32xf32>
    %342 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %343 = stablehlo.divide %216, %342 : tensor<3x80x32xf32>
    %344 = stablehlo.sqrt %343 : tensor<3x80x32xf32>
    %cst_121 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %346 = stablehlo.add %344, %345 : tensor<3x80x32xf32>
    %347 = stablehlo.divide %341, %346 : tensor<3x80x32xf32>
    %cst_122 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %348 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %349 = stablehlo.multiply %348, %339 : tensor<3x80x32xf32>
    %350 = stablehlo.add %347, %349 : tensor<3x80x32xf32>
    %cst_123 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %352 = stablehlo.multiply %351, %350 : tensor<3x80x32xf32>
    %353 = stablehlo.subtract %339, %352 : tensor<3x80x32xf32>
    %354 = stablehlo.convert %353 : (tensor<3x80x32xf32>) -> tensor<3x80x32xbf16>
    %355 = stablehlo.convert %arg6 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %356 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %357 = stablehlo.divide %155, %356 : tensor<3x32x32xf32>
    %358 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %359 = stablehlo.divide %222, %358 : tensor<3x32x32xf32>
    %360 = stablehlo.sqrt %359 : tensor<3x32x32xf32>
    %cst_124 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %361 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %362 = stablehlo.add %360, %361 : tensor<3x32x32xf32>
    %363 = stablehlo.divide %357, %362 : tensor<3x32x32xf32>
    %cst_125 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %364 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %365 = stablehlo.multiply %364, %355 : tensor<3x32x32xf32>
    %366 = stablehlo.add %363, %365 : tensor<3x32x32xf32>
    %cst_126 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %368 = stablehlo.multiply %367, %366 : tensor<3x32x32xf32>
    %369 = stablehlo.subtract %355, %368 : tensor<3x32x32xf32>
    %370 = stablehlo.convert %369 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %371 = stablehlo.convert %arg7 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %372 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %373 = stablehlo.divide %160, %372 : tensor<3x32x32xf32>
    %374 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %375 = stablehlo.divide %228, %374 : tensor<3x32x32xf32>
    %376 = stablehlo.sqrt %375 : tensor<3x32x32xf32>
    %cst_127 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %377 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %378 = stablehlo.add %376, %377 : tensor<3x32x32xf32>
    %379 = stablehlo.divide %373, %378 : tensor<3x32x32xf32>
    %cst_128 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %380 = stablehlo.broadcast_in_dim %cst_128, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %381 = stablehlo.multiply %380, %371 : tensor<3x32x32xf32>
    %382 = stablehlo.add %379, %381 : tensor<3x32x32xf32>
    %cst_129 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %383 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %384 = stablehlo.multiply %383, %382 : tensor<3x32x32xf32>
    %385 = stablehlo.subtract %371, %384 : tensor<3x32x32xf32>
    %386 = stablehlo.convert %385 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %387 = stablehlo.convert %arg8 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %388 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %389 = stablehlo.divide %165, %388 : tensor<3x32x32xf32>
    %390 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %391 = stablehlo.divide %234, %390 : tensor<3x32x32xf32>
    %392 = stablehlo.sqrt %391 : tensor<3x32x32xf32>
    %cst_130 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %393 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %394 = stablehlo.add %392, %393 : tensor<3x32x32xf32>
    %395 = stablehlo.divide %389, %394 : tensor<3x32x32xf32>
    %cst_131 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %396 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %397 = stablehlo.multiply %396, %387 : tensor<3x32x32xf32>
    %398 = stablehlo.add %395, %397 : tensor<3x32x32xf32>
    %cst_132 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %399 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %400 = stablehlo.multiply %399, %398 : tensor<3x32x32xf32>
    %401 = stablehlo.subtract %387, %400 : tensor<3x32x32xf32>
    %402 = stablehlo.convert %401 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %403 = stablehlo.convert %arg9 : (tensor<3x32x32xbf16>) -> tensor<3x32x32xf32>
    %404 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %405 = stablehlo.divide %170, %404 : tensor<3x32x32xf32>
    %406 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %407 = stablehlo.divide %240, %406 : tensor<3x32x32xf32>
    %408 = stablehlo.sqrt %407 : tensor<3x32x32xf32>
    %cst_133 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %410 = stablehlo.add %408, %409 : tensor<3x32x32xf32>
    %411 = stablehlo.divide %405, %410 : tensor<3x32x32xf32>
    %cst_134 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %412 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %413 = stablehlo.multiply %412, %403 : tensor<3x32x32xf32>
    %414 = stablehlo.add %411, %413 : tensor<3x32x32xf32>
    %cst_135 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<3x32x32xf32>
    %416 = stablehlo.multiply %415, %414 : tensor<3x32x32xf32>
    %417 = stablehlo.subtract %403, %416 : tensor<3x32x32xf32>
    %418 = stablehlo.convert %417 : (tensor<3x32x32xf32>) -> tensor<3x32x32xbf16>
    %419 = stablehlo.convert %arg10 : (tensor<32xbf16>) -> tensor<32xf32>
    %420 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %421 = stablehlo.divide %175, %420 : tensor<32xf32>
    %422 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %423 = stablehlo.divide %246, %422 : tensor<32xf32>
    %424 = stablehlo.sqrt %423 : tensor<32xf32>
    %cst_136 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %426 = stablehlo.add %424, %425 : tensor<32xf32>
    %427 = stablehlo.divide %421, %426 : tensor<32xf32>
    %cst_137 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %428 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %429 = stablehlo.multiply %428, %419 : tensor<32xf32>
    %430 = stablehlo.add %427, %429 : tensor<32xf32>
    %cst_138 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %432 = stablehlo.multiply %431, %430 : tensor<32xf32>
    %433 = stablehlo.subtract %419, %432 : tensor<32xf32>
    %434 = stablehlo.convert %433 : (tensor<32xf32>) -> tensor<32xbf16>
    %435 = stablehlo.convert %arg11 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %436 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %437 = stablehlo.divide %180, %436 : tensor<32x64xf32>
    %438 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %439 = stablehlo.divide %252, %438 : tensor<32x64xf32>
    %440 = stablehlo.sqrt %439 : tensor<32x64xf32>
    %cst_139 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %442 = stablehlo.add %440, %441 : tensor<32x64xf32>
    %443 = stablehlo.divide %437, %442 : tensor<32x64xf32>
    %cst_140 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %444 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %445 = stablehlo.multiply %444, %435 : tensor<32x64xf32>
    %446 = stablehlo.add %443, %445 : tensor<32x64xf32>
    %cst_141 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %448 = stablehlo.multiply %447, %446 : tensor<32x64xf32>
    %449 = stablehlo.subtract %435, %448 : tensor<32x64xf32>
    %450 = stablehlo.convert %449 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %274, %290, %306, %322, %338, %354, %370, %386, %402, %418, %434, %450, %125, %130, %135, %140, %145, %150, %155, %160, %165, %170, %175, %180, %108, %186, %192, %198, %204, %210, %216, %222, %228, %234, %240, %246, %252, %64 : tensor<64x32xbf16>, tensor<3x32xbf16>, tensor<3x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32x80xf32>, tensor<3x32x80xf32>, tensor<3x80x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<3x32x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<32x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
    %9 = stablehlo.divide %8, %7 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4x12x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<4x12x32xf32>
    %14 = stablehlo.convert %13 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.multiply %14, %16 : tensor<4x12x32xbf16>
    %18 = stablehlo.dot_general %17, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %19 = stablehlo.reshape %18 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %20 = stablehlo.dot_general %17, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %21 = stablehlo.reshape %20 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %22 = stablehlo.dot_general %17, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.reshape %22 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %24 = stablehlo.reshape %19 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %25 = stablehlo.dot_general %21, %24, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %26 = stablehlo.transpose %25, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %27 = stablehlo.convert %26 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<4x2x1x12x12xf32>
    %30 = call @_where_3(%29, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_4) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<4x2x1x12xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.subtract %30, %35 : tensor<4x2x1x12x12xf32>
    %37 = stablehlo.exponential %36 : tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_6) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %41 = stablehlo.divide %37, %40 : tensor<4x2x1x12x12xf32>
    %42 = stablehlo.multiply %39, %39 : tensor<4x2x1x12x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<4x2x1x12x1xf32>
    %45 = stablehlo.convert %41 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %46 = stablehlo.dot_general %23, %45, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %47 = stablehlo.transpose %46, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %48 = stablehlo.reshape %47 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.dot_general %48, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.add %arg2, %49 : tensor<4x12x32xbf16>
    %51 = stablehlo.convert %50 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<4x12x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %56 = stablehlo.divide %54, %55 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %58 = stablehlo.add %56, %57 : tensor<4x12x1xf32>
    %59 = stablehlo.rsqrt %58 : tensor<4x12x1xf32>
    %60 = stablehlo.divide %59, %58 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<4x12x1xf32>
    %63 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %64 = stablehlo.multiply %51, %63 : tensor<4x12x32xf32>
    %65 = stablehlo.convert %64 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %65, %67 : tensor<4x12x32xbf16>
    %69 = stablehlo.dot_general %68, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %70 = stablehlo.dot_general %68, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %71:3 = call @silu(%70) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %72 = stablehlo.multiply %69, %71#0 : tensor<4x12x80xbf16>
    %73 = stablehlo.dot_general %72, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.add %50, %73 : tensor<4x12x32xbf16>
    return %74, %0, %11, %8, %15, %14, %17, %24, %21, %37, %39, %44, %45, %23, %48, %51, %62, %59, %66, %65, %68, %71#1, %71#2, %70, %71#0, %69, %72 : tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xi1>, %arg2: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %0 : tensor<4x2x1x12x12xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<4x12x32xf32>, %arg2: tensor<i32>) -> tensor<3x4x12x32xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xf32>) -> tensor<1x4x12x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xf32>, tensor<1x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xf32>
    return %1 : tensor<3x4x12x32xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<i32>) -> tensor<3x4x12x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x1xf32>) -> tensor<1x4x12x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x1xf32>
    return %1 : tensor<3x4x12x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x1x1x32xbf16>, %arg1: tensor<1x1x32xbf16>, %arg2: tensor<i32>) -> tensor<3x1x1x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x1x32xbf16>) -> tensor<1x1x1x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x1x32xbf16>, tensor<1x1x1x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x1x32xbf16>
    return %1 : tensor<3x1x1x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<3x4x12x2x1x16xbf16>, %arg1: tensor<4x12x2x1x16xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x2x1x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x12x2x1x16xbf16>) -> tensor<1x4x12x2x1x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x12x2x1x16xbf16>, tensor<1x4x12x2x1x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x2x1x16xbf16>
    return %1 : tensor<3x4x12x2x1x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<3x4x12x2x16xbf16>, %arg1: tensor<4x12x2x16xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x2x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<4x12x2x16xbf16>) -> tensor<1x4x12x2x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x4x12x2x16xbf16>, tensor<1x4x12x2x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
    return %1 : tensor<3x4x12x2x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<3x4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x12xf32>) -> tensor<1x4x2x1x12x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x12xf32>, tensor<1x4x2x1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x12xf32>
    return %1 : tensor<3x4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<3x4x2x1x12x1xf32>, %arg1: tensor<4x2x1x12x1xf32>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x1xf32>) -> tensor<1x4x2x1x12x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x1xf32>, tensor<1x4x2x1x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
    return %1 : tensor<3x4x2x1x12x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<3x4x2x1x12x12xbf16>, %arg1: tensor<4x2x1x12x12xbf16>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x12xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x12xbf16>) -> tensor<1x4x2x1x12x12xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x12xbf16>, tensor<1x4x2x1x12x12xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x12xbf16>
    return %1 : tensor<3x4x2x1x12x12xbf16>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x80xbf16> {
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
  func.func private @take_along_axis_13(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_14(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<i32>) -> tensor<4x12x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xf32>) -> tensor<4x12x32xf32>
    return %1 : tensor<4x12x32xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 1] : (tensor<3x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x1xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<3x1x1x32xbf16>, %arg1: tensor<i32>) -> tensor<1x1x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 1, 32] : (tensor<3x1x1x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1x32xbf16>) -> tensor<1x1x32xbf16>
    return %1 : tensor<1x1x32xbf16>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<3x4x12x2x1x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x1x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 12, 2, 1, 16] : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x1x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    return %1 : tensor<4x12x2x1x16xbf16>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<3x4x12x2x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 4, 12, 2, 16] : (tensor<3x4x12x2x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    return %1 : tensor<4x12x2x16xbf16>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<3x4x2x1x12x12xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<3x4x2x1x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 1] : (tensor<3x4x2x1x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x1xf32>) -> tensor<4x2x1x12x1xf32>
    return %1 : tensor<4x2x1x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<3x4x2x1x12x12xbf16>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xbf16>
    return %1 : tensor<4x2x1x12x12xbf16>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<4x12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 80] : (tensor<3x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x80xbf16>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @closed_call_25(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<4x12x32xf32>, %arg3: tensor<4x12x1xf32>, %arg4: tensor<4x12x1xf32>, %arg5: tensor<1x1x32xbf16>, %arg6: tensor<4x12x32xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<4x12x32xbf16>, %arg9: tensor<32x32xbf16>, %arg10: tensor<32x32xbf16>, %arg11: tensor<4x12x2x1x16xbf16>, %arg12: tensor<4x12x2x16xbf16>, %arg13: tensor<4x2x1x12x12xf32>, %arg14: tensor<4x2x1x12x1xf32>, %arg15: tensor<4x2x1x12x1xf32>, %arg16: tensor<4x2x1x12x12xbf16>, %arg17: tensor<4x12x2x16xbf16>, %arg18: tensor<32x32xbf16>, %arg19: tensor<4x12x32xbf16>, %arg20: tensor<4x12x32xf32>, %arg21: tensor<4x12x1xf32>, %arg22: tensor<4x12x1xf32>, %arg23: tensor<1x1x32xbf16>, %arg24: tensor<4x12x32xbf16>, %arg25: tensor<32x80xbf16>, %arg26: tensor<4x12x32xbf16>, %arg27: tensor<32x80xbf16>, %arg28: tensor<4x12x80xbf16>, %arg29: tensor<4x12x80xbf16>, %arg30: tensor<4x12x80xbf16>, %arg31: tensor<4x12x80xbf16>, %arg32: tensor<4x12x80xbf16>, %arg33: tensor<80x32xbf16>, %arg34: tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg34, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg1, %arg33, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.multiply %arg32, %2 : tensor<4x12x80xbf16>
    %4 = stablehlo.multiply %2, %arg31 : tensor<4x12x80xbf16>
    %5 = call @silu_26(%arg28, %arg29, %arg30, %3) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %6 = stablehlo.dot_general %5, %arg26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %8 = stablehlo.dot_general %5, %arg27, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %9 = stablehlo.dot_general %4, %arg26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %11 = stablehlo.dot_general %4, %arg25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %12 = stablehlo.add %8, %11 : tensor<4x12x32xbf16>
    %13 = stablehlo.multiply %arg24, %12 : tensor<4x12x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %15 = stablehlo.reshape %14 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %16 = stablehlo.broadcast_in_dim %arg23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.multiply %12, %16 : tensor<4x12x32xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %19 = stablehlo.convert %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %arg20, %19 : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.broadcast_in_dim %arg22, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<4x12x32xf32>
    %25 = stablehlo.multiply %22, %arg21 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %30 = stablehlo.multiply %arg20, %29 : tensor<4x12x32xf32>
    %31 = stablehlo.add %24, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.multiply %29, %arg20 : tensor<4x12x32xf32>
    %33 = stablehlo.add %31, %32 : tensor<4x12x32xf32>
    %34 = stablehlo.convert %33 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %35 = stablehlo.add %arg1, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.dot_general %35, %arg19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %38 = stablehlo.dot_general %35, %arg18, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %39 = stablehlo.reshape %38 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %40 = stablehlo.transpose %39, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %41 = stablehlo.dot_general %40, %arg17, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %42 = stablehlo.dot_general %40, %arg16, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %43 = stablehlo.transpose %42, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %44 = stablehlo.convert %41 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %45 = stablehlo.broadcast_in_dim %arg15, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<4x2x1x12x12xf32>
    %47 = stablehlo.multiply %46, %arg13 : tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_4) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %49 = stablehlo.reshape %48 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %50 = stablehlo.negate %49 : tensor<4x2x1x12x1xf32>
    %51 = stablehlo.broadcast_in_dim %arg14, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %52 = stablehlo.divide %44, %51 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%50 init: %cst_5) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %56 = stablehlo.add %52, %55 : tensor<4x2x1x12x12xf32>
    %57 = stablehlo.multiply %56, %arg13 : tensor<4x2x1x12x12xf32>
    %58 = call @_where_27(%arg0, %57) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<4x2x1x12x12xf32>
    %61 = stablehlo.convert %60 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %62 = stablehlo.transpose %61, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %63 = stablehlo.dot_general %62, %arg12, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %64 = stablehlo.transpose %63, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %65 = stablehlo.dot_general %62, %arg11, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %66 = stablehlo.transpose %65, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %67 = stablehlo.reshape %64 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %68 = stablehlo.reshape %43 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %69 = stablehlo.dot_general %68, %arg8, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %71 = stablehlo.dot_general %68, %arg10, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.reshape %66 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.dot_general %72, %arg8, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %75 = stablehlo.dot_general %72, %arg9, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.add %71, %75 : tensor<4x12x32xbf16>
    %77 = stablehlo.reshape %67 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %78 = stablehlo.dot_general %77, %arg8, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %80 = stablehlo.dot_general %77, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %81 = stablehlo.add %76, %80 : tensor<4x12x32xbf16>
    %82 = stablehlo.multiply %arg6, %81 : tensor<4x12x32xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %83 = stablehlo.reduce(%82 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %84 = stablehlo.reshape %83 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %85 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %86 = stablehlo.multiply %81, %85 : tensor<4x12x32xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %87 = stablehlo.reduce(%84 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %88 = stablehlo.convert %86 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %89 = stablehlo.multiply %arg2, %88 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %91 = stablehlo.reshape %90 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %92 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %93 = stablehlo.multiply %88, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.multiply %91, %arg3 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %96 = stablehlo.divide %94, %95 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %arg2, %98 : tensor<4x12x32xf32>
    %100 = stablehlo.add %93, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.multiply %98, %arg2 : tensor<4x12x32xf32>
    %102 = stablehlo.add %100, %101 : tensor<4x12x32xf32>
    %103 = stablehlo.convert %102 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %104 = stablehlo.add %35, %103 : tensor<4x12x32xbf16>
    return %104, %87, %18, %10, %7, %1, %74, %37, %79, %70 : tensor<4x12x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>
  }
  func.func private @silu_26(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_27(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_28(%arg0: tensor<3x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<i32>) -> tensor<3x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x32xbf16>, tensor<1x32xbf16>, tensor<i32>, tensor<i32>) -> tensor<3x32xbf16>
    return %1 : tensor<3x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_29(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<i32>) -> tensor<3x32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x80xbf16>, tensor<1x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x80xbf16>
    return %1 : tensor<3x32x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_30(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_31(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
}
