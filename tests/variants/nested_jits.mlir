module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0:23 = call @loss_of(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7) : (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<4x13xi32>) -> (tensor<f32>, tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1:7 = call @loss_of_1(%0#1, %0#2, %0#3, %0#4, %0#5, %0#6, %arg2, %0#7, %arg3, %0#8, %0#9, %0#10, %0#11, %0#12, %arg4, %0#13, %0#14, %0#15, %0#16, %0#17, %0#18, %arg6, %0#19, %0#20, %0#21, %0#22, %cst) : (tensor<4x12x1xi32>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<1x1x32xbf16>, tensor<4x12x32xbf16>, tensor<32x64xbf16>, tensor<4x12x32xbf16>, tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<4x12xf32>, tensor<f32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>)
    %2:7 = call @optimizer(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %1#0, %1#1, %1#2, %1#3, %1#4, %1#5, %1#6) : (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>)
    return %2#0, %2#1, %2#2, %2#3, %2#4, %2#5, %2#6, %0#0 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @optimizer(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32x80xbf16>, %arg10: tensor<32x80xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32xbf16>, %arg13: tensor<32x64xbf16>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>) {
    %cst = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %1 = stablehlo.multiply %0, %arg7 : tensor<64x32xbf16>
    %2 = stablehlo.subtract %arg0, %1 : tensor<64x32xbf16>
    %cst_0 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %4 = stablehlo.multiply %3, %arg8 : tensor<32xbf16>
    %5 = stablehlo.subtract %arg1, %4 : tensor<32xbf16>
    %cst_1 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %7 = stablehlo.multiply %6, %arg9 : tensor<32x80xbf16>
    %8 = stablehlo.subtract %arg2, %7 : tensor<32x80xbf16>
    %cst_2 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %10 = stablehlo.multiply %9, %arg10 : tensor<32x80xbf16>
    %11 = stablehlo.subtract %arg3, %10 : tensor<32x80xbf16>
    %cst_3 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %13 = stablehlo.multiply %12, %arg11 : tensor<80x32xbf16>
    %14 = stablehlo.subtract %arg4, %13 : tensor<80x32xbf16>
    %cst_4 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %16 = stablehlo.multiply %15, %arg12 : tensor<32xbf16>
    %17 = stablehlo.subtract %arg5, %16 : tensor<32xbf16>
    %cst_5 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %19 = stablehlo.multiply %18, %arg13 : tensor<32x64xbf16>
    %20 = stablehlo.subtract %arg6, %19 : tensor<32x64xbf16>
    return %2, %5, %8, %11, %14, %17, %20 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>
  }
}
