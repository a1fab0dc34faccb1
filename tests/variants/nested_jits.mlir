module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0:23 = call @loss_of(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg22) : (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<4x13xi32>) -> (tensor<f32>, tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1:7 = call @loss_of_1(%0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %arg2, %0#7, %arg3, %0#8, %0#9, %0#10, %0#11, %0#12, %arg4, %0#13, %0#14, %0#15, %0#16, %0#17, %0#18, %arg6, %0#19, %0#20, %0#21, %0#22, %cst) : (tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x64xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>, tensor<f32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>)
    %2:22 = call @optimizer(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %1#0, %1#1, %1#2, %1#3, %1#4, %1#5, %1#6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21) : (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>)
    return %2#0, %2#1, %2#2, %2#3, %2#4, %2#5, %2#6, %2#7, %2#8, %2#9, %2#10, %2#11, %2#12, %2#13, %2#14, %2#15, %2#16, %2#17, %2#18, %2#19, %2#20, %2#21, %0#0 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
  }
  func.func private @loss_of(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<f32>, tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26:7 = call @mlp(%25, %arg2, %arg3, %arg4) : (tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.add %7, %26#0 : tensor<4x12x32xbf16>
    %28 = stablehlo.convert %27 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %33 = stablehlo.divide %31, %32 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.add %33, %34 : tensor<4x12x1xf32>
    %36 = stablehlo.rsqrt %35 : tensor<4x12x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4x12x1xf32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %41 = stablehlo.multiply %28, %40 : tensor<4x12x32xf32>
    %42 = stablehlo.convert %41 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %43 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.multiply %42, %44 : tensor<4x12x32xbf16>
    %46 = stablehlo.dot_general %45, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %47 = stablehlo.convert %46 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %48 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %50 = stablehlo.iota dim = 0 : tensor<64xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %54 = stablehlo.compare EQ, %52, %53, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_where(%54, %47, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %57 = stablehlo.exponential %47 : tensor<4x12x64xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %59 = stablehlo.log %58 : tensor<4x12xf32>
    %60 = stablehlo.subtract %59, %56 : tensor<4x12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_12 : tensor<f32>
    return %62, %6, %8, %19, %16, %23, %22, %25, %26#1, %26#2, %26#3, %26#4, %26#5, %26#6, %28, %39, %36, %43, %42, %45, %54, %57, %58 : tensor<f32>, tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>
  }
  func.func private @mlp(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = call @linear(%arg0, %arg1) : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %1 = call @linear(%arg0, %arg2) : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %2:3 = call @silu(%1) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %3 = stablehlo.multiply %0, %2#0 : tensor<4x12x80xbf16>
    %4 = call @linear_0(%3, %arg3) : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    return %4, %2#1, %2#2, %1, %2#0, %0, %3 : tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @linear(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<32x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    return %0 : tensor<4x12x80xbf16>
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
  func.func private @linear_0(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<80x32xbf16>) -> tensor<4x12x32xbf16> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    return %0 : tensor<4x12x32xbf16>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @loss_of_1(%arg0: tensor<4x12x1xi32>, %arg1: tensor<4x12x32xf32>, %arg2: tensor<4x12x1xf32>, %arg3: tensor<4x12x1xf32>, %arg4: tensor<1x1x32xbf16>, %arg5: tensor<4x12x32xbf16>, %arg6: tensor<32x80xbf16>, %arg7: tensor<4x12x32xbf16>, %arg8: tensor<32x80xbf16>, %arg9: tensor<4x12x80xbf16>, %arg10: tensor<4x12x80xbf16>, %arg11: tensor<4x12x80xbf16>, %arg12: tensor<4x12x80xbf16>, %arg13: tensor<4x12x80xbf16>, %arg14: tensor<80x32xbf16>, %arg15: tensor<4x12x80xbf16>, %arg16: tensor<4x12x32xf32>, %arg17: tensor<4x12x1xf32>, %arg18: tensor<4x12x1xf32>, %arg19: tensor<1x1x32xbf16>, %arg20: tensor<4x12x32xbf16>, %arg21: tensor<32x64xbf16>, %arg22: tensor<4x12x32xbf16>, %arg23: tensor<4x12x64xi1>, %arg24: tensor<4x12x64xf32>, %arg25: tensor<4x12xf32>, %arg26: tensor<f32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>) {
    %cst = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %0 = stablehlo.divide %arg26, %cst : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.negate %1 : tensor<4x12xf32>
    %3 = stablehlo.divide %1, %arg25 : tensor<4x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %5 = stablehlo.multiply %4, %arg24 : tensor<4x12x64xf32>
    %6 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %7 = call @_where_2(%arg23, %6) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %8 = stablehlo.add %5, %7 : tensor<4x12x64xf32>
    %9 = stablehlo.convert %8 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %10 = stablehlo.dot_general %9, %arg22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %12 = stablehlo.dot_general %9, %arg21, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %13 = stablehlo.multiply %arg20, %12 : tensor<4x12x32xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %15 = stablehlo.reshape %14 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %16 = stablehlo.broadcast_in_dim %arg19, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.multiply %12, %16 : tensor<4x12x32xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %19 = stablehlo.convert %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %arg16, %19 : tensor<4x12x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.broadcast_in_dim %arg18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<4x12x32xf32>
    %25 = stablehlo.multiply %22, %arg17 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %30 = stablehlo.multiply %arg16, %29 : tensor<4x12x32xf32>
    %31 = stablehlo.add %24, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.multiply %29, %arg16 : tensor<4x12x32xf32>
    %33 = stablehlo.add %31, %32 : tensor<4x12x32xf32>
    %34 = stablehlo.convert %33 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %35:4 = call @mlp_3(%arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %34) : (tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>)
    %36 = stablehlo.multiply %arg5, %35#0 : tensor<4x12x32xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.reduce(%36 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %38 = stablehlo.reshape %37 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %39 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %40 = stablehlo.multiply %35#0, %39 : tensor<4x12x32xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.reduce(%38 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %42 = stablehlo.convert %40 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %43 = stablehlo.multiply %arg1, %42 : tensor<4x12x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.multiply %42, %46 : tensor<4x12x32xf32>
    %48 = stablehlo.multiply %45, %arg2 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.divide %48, %49 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %53 = stablehlo.multiply %arg1, %52 : tensor<4x12x32xf32>
    %54 = stablehlo.add %47, %53 : tensor<4x12x32xf32>
    %55 = stablehlo.multiply %52, %arg1 : tensor<4x12x32xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x12x32xf32>
    %57 = stablehlo.convert %56 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %58 = stablehlo.add %34, %57 : tensor<4x12x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %60 = "stablehlo.scatter"(%59, %arg0, %58) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
      %61 = stablehlo.add %arg27, %arg28 : tensor<bf16>
      stablehlo.return %61 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    return %60, %41, %35#1, %35#2, %35#3, %18, %11 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>
  }
  func.func private @_where_2(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @mlp_3(%arg0: tensor<32x80xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<4x12x80xbf16>, %arg4: tensor<4x12x80xbf16>, %arg5: tensor<4x12x80xbf16>, %arg6: tensor<4x12x80xbf16>, %arg7: tensor<4x12x80xbf16>, %arg8: tensor<80x32xbf16>, %arg9: tensor<4x12x80xbf16>, %arg10: tensor<4x12x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) {
    %0:2 = call @linear_4(%arg8, %arg9, %arg10) : (tensor<80x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> (tensor<4x12x80xbf16>, tensor<80x32xbf16>)
    %1 = stablehlo.multiply %arg7, %0#0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0#0, %arg6 : tensor<4x12x80xbf16>
    %3 = call @silu_5(%arg3, %arg4, %arg5, %1) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %4:2 = call @linear_6(%arg2, %arg1, %3) : (tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x80xbf16>)
    %5:2 = call @linear_6(%arg0, %arg1, %2) : (tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x80xbf16>)
    %6 = stablehlo.add %4#0, %5#0 : tensor<4x12x32xbf16>
    return %6, %5#1, %4#1, %0#1 : tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>
  }
  func.func private @linear_4(%arg0: tensor<80x32xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x32xbf16>) -> (tensor<4x12x80xbf16>, tensor<80x32xbf16>) {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    return %2, %1 : tensor<4x12x80xbf16>, tensor<80x32xbf16>
  }
  func.func private @silu_5(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @linear_6(%arg0: tensor<32x80xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x80xbf16>) {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %2 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    return %2, %1 : tensor<4x12x32xbf16>, tensor<32x80xbf16>
  }
  func.func private @optimizer(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x80xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32x64xbf16>, %arg14: tensor<64x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x80xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<80x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x64xf32>, %arg21: tensor<i32>, %arg22: tensor<64x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x80xf32>, %arg25: tensor<32x80xf32>, %arg26: tensor<80x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x64xf32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg21, %c : tensor<i32>
    %1 = stablehlo.convert %arg7 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %2 = stablehlo.convert %arg8 : (tensor<32xbf16>) -> tensor<32xf32>
    %3 = stablehlo.convert %arg9 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %4 = stablehlo.convert %arg10 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %5 = stablehlo.convert %arg11 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %6 = stablehlo.convert %arg12 : (tensor<32xbf16>) -> tensor<32xf32>
    %7 = stablehlo.convert %arg13 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %9 = stablehlo.multiply %8, %arg14 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %11 = stablehlo.multiply %10, %1 : tensor<64x32xf32>
    %12 = stablehlo.add %9, %11 : tensor<64x32xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %14 = stablehlo.multiply %13, %arg15 : tensor<32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %16 = stablehlo.multiply %15, %2 : tensor<32xf32>
    %17 = stablehlo.add %14, %16 : tensor<32xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %19 = stablehlo.multiply %18, %arg16 : tensor<32x80xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %21 = stablehlo.multiply %20, %3 : tensor<32x80xf32>
    %22 = stablehlo.add %19, %21 : tensor<32x80xf32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %24 = stablehlo.multiply %23, %arg17 : tensor<32x80xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %26 = stablehlo.multiply %25, %4 : tensor<32x80xf32>
    %27 = stablehlo.add %24, %26 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %29 = stablehlo.multiply %28, %arg18 : tensor<80x32xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %31 = stablehlo.multiply %30, %5 : tensor<80x32xf32>
    %32 = stablehlo.add %29, %31 : tensor<80x32xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %34 = stablehlo.multiply %33, %arg19 : tensor<32xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %36 = stablehlo.multiply %35, %6 : tensor<32xf32>
    %37 = stablehlo.add %34, %36 : tensor<32xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %39 = stablehlo.multiply %38, %arg20 : tensor<32x64xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %41 = stablehlo.multiply %40, %7 : tensor<32x64xf32>
    %42 = stablehlo.add %39, %41 : tensor<32x64xf32>
    %cst_13 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %44 = stablehlo.multiply %43, %arg22 : tensor<64x32xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %46 = stablehlo.multiply %45, %1 : tensor<64x32xf32>
    %47 = stablehlo.multiply %46, %1 : tensor<64x32xf32>
    %48 = stablehlo.add %44, %47 : tensor<64x32xf32>
    %cst_15 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %50 = stablehlo.multiply %49, %arg23 : tensor<32xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %52 = stablehlo.multiply %51, %2 : tensor<32xf32>
    %53 = stablehlo.multiply %52, %2 : tensor<32xf32>
    %54 = stablehlo.add %50, %53 : tensor<32xf32>
    %cst_17 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %56 = stablehlo.multiply %55, %arg24 : tensor<32x80xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %58 = stablehlo.multiply %57, %3 : tensor<32x80xf32>
    %59 = stablehlo.multiply %58, %3 : tensor<32x80xf32>
    %60 = stablehlo.add %56, %59 : tensor<32x80xf32>
    %cst_19 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %62 = stablehlo.multiply %61, %arg25 : tensor<32x80xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %64 = stablehlo.multiply %63, %4 : tensor<32x80xf32>
    %65 = stablehlo.multiply %64, %4 : tensor<32x80xf32>
    %66 = stablehlo.add %62, %65 : tensor<32x80xf32>
    %cst_21 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %68 = stablehlo.multiply %67, %arg26 : tensor<80x32xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %70 = stablehlo.multiply %69, %5 : tensor<80x32xf32>
    %71 = stablehlo.multiply %70, %5 : tensor<80x32xf32>
    %72 = stablehlo.add %68, %71 : tensor<80x32xf32>
    %cst_23 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %74 = stablehlo.multiply %73, %arg27 : tensor<32xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.multiply %75, %6 : tensor<32xf32>
    %77 = stablehlo.multiply %76, %6 : tensor<32xf32>
    %78 = stablehlo.add %74, %77 : tensor<32xf32>
    %cst_25 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %80 = stablehlo.multiply %79, %arg28 : tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %82 = stablehlo.multiply %81, %7 : tensor<32x64xf32>
    %83 = stablehlo.multiply %82, %7 : tensor<32x64xf32>
    %84 = stablehlo.add %80, %83 : tensor<32x64xf32>
    %85 = stablehlo.convert %0 : (tensor<i32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %86 = stablehlo.power %cst_27, %85 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.subtract %cst_28, %86 : tensor<f32>
    %88 = stablehlo.convert %0 : (tensor<i32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %89 = stablehlo.power %cst_29, %88 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.subtract %cst_30, %89 : tensor<f32>
    %91 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %92 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %93 = stablehlo.divide %12, %92 : tensor<64x32xf32>
    %94 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %95 = stablehlo.divide %48, %94 : tensor<64x32xf32>
    %96 = stablehlo.sqrt %95 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %98 = stablehlo.add %96, %97 : tensor<64x32xf32>
    %99 = stablehlo.divide %93, %98 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %101 = stablehlo.multiply %100, %91 : tensor<64x32xf32>
    %102 = stablehlo.add %99, %101 : tensor<64x32xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<64x32xf32>
    %105 = stablehlo.subtract %91, %104 : tensor<64x32xf32>
    %106 = stablehlo.convert %105 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %107 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %108 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %109 = stablehlo.divide %17, %108 : tensor<32xf32>
    %110 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %111 = stablehlo.divide %54, %110 : tensor<32xf32>
    %112 = stablehlo.sqrt %111 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %114 = stablehlo.add %112, %113 : tensor<32xf32>
    %115 = stablehlo.divide %109, %114 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %117 = stablehlo.multiply %116, %107 : tensor<32xf32>
    %118 = stablehlo.add %115, %117 : tensor<32xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<32xf32>
    %121 = stablehlo.subtract %107, %120 : tensor<32xf32>
    %122 = stablehlo.convert %121 : (tensor<32xf32>) -> tensor<32xbf16>
    %123 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %124 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %125 = stablehlo.divide %22, %124 : tensor<32x80xf32>
    %126 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %127 = stablehlo.divide %60, %126 : tensor<32x80xf32>
    %128 = stablehlo.sqrt %127 : tensor<32x80xf32>
    %cst_37 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %130 = stablehlo.add %128, %129 : tensor<32x80xf32>
    %131 = stablehlo.divide %125, %130 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %133 = stablehlo.multiply %132, %123 : tensor<32x80xf32>
    %134 = stablehlo.add %131, %133 : tensor<32x80xf32>
    %cst_39 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<32x80xf32>
    %137 = stablehlo.subtract %123, %136 : tensor<32x80xf32>
    %138 = stablehlo.convert %137 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %139 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %140 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %141 = stablehlo.divide %27, %140 : tensor<32x80xf32>
    %142 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %143 = stablehlo.divide %66, %142 : tensor<32x80xf32>
    %144 = stablehlo.sqrt %143 : tensor<32x80xf32>
    %cst_40 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %146 = stablehlo.add %144, %145 : tensor<32x80xf32>
    %147 = stablehlo.divide %141, %146 : tensor<32x80xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %149 = stablehlo.multiply %148, %139 : tensor<32x80xf32>
    %150 = stablehlo.add %147, %149 : tensor<32x80xf32>
    %cst_42 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<32x80xf32>
    %153 = stablehlo.subtract %139, %152 : tensor<32x80xf32>
    %154 = stablehlo.convert %153 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %155 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %156 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %157 = stablehlo.divide %32, %156 : tensor<80x32xf32>
    %158 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %159 = stablehlo.divide %72, %158 : tensor<80x32xf32>
    %160 = stablehlo.sqrt %159 : tensor<80x32xf32>
    %cst_43 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %162 = stablehlo.add %160, %161 : tensor<80x32xf32>
    %163 = stablehlo.divide %157, %162 : tensor<80x32xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %165 = stablehlo.multiply %164, %155 : tensor<80x32xf32>
    %166 = stablehlo.add %163, %165 : tensor<80x32xf32>
    %cst_45 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<80x32xf32>
    %169 = stablehlo.subtract %155, %168 : tensor<80x32xf32>
    %170 = stablehlo.convert %169 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %171 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %172 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %173 = stablehlo.divide %37, %172 : tensor<32xf32>
    %174 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %175 = stablehlo.divide %78, %174 : tensor<32xf32>
    %176 = stablehlo.sqrt %175 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %178 = stablehlo.add %176, %177 : tensor<32xf32>
    %179 = stablehlo.divide %173, %178 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %181 = stablehlo.multiply %180, %171 : tensor<32xf32>
    %182 = stablehlo.add %179, %181 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<32xf32>
    %185 = stablehlo.subtract %171, %184 : tensor<32xf32>
    %186 = stablehlo.convert %185 : (tensor<32xf32>) -> tensor<32xbf16>
    %187 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %188 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %189 = stablehlo.divide %42, %188 : tensor<32x64xf32>
    %190 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %191 = stablehlo.divide %84, %190 : tensor<32x64xf32>
    %192 = stablehlo.sqrt %191 : tensor<32x64xf32>
    %cst_49 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %194 = stablehlo.add %192, %193 : tensor<32x64xf32>
    %195 = stablehlo.divide %189, %194 : tensor<32x64xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %197 = stablehlo.multiply %196, %187 : tensor<32x64xf32>
    %198 = stablehlo.add %195, %197 : tensor<32x64xf32>
    %cst_51 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<32x64xf32>
    %201 = stablehlo.subtract %187, %200 : tensor<32x64xf32>
    %202 = stablehlo.convert %201 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %106, %122, %138, %154, %170, %186, %202, %12, %17, %22, %27, %32, %37, %42, %0, %48, %54, %60, %66, %72, %78, %84 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
  }
}
