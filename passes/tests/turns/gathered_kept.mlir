module @jit_step attributes {mhlo.num_partitions = 8 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["d"=2, "t"=4]> {stablehlo.mesh = {axes = [{name = "d", size = 2 : i64}, {name = "t", size = 4 : i64}]}}
  func.func public @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4x64xbf16>, %arg2: tensor<4x64x96xbf16>, %arg3: tensor<4x64x96xbf16>, %arg4: tensor<4x96x64xbf16>, %arg5: tensor<64x128xbf16>, %arg6: tensor<2x17xi32>) -> (tensor<128x64xbf16> {jax.result_info = "result[0]['emb']"}, tensor<4x64xbf16> {jax.result_info = "result[0]['layers']['g']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<4x96x64xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<64x128xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg6 [0:2, 0:16] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %4 = stablehlo.add %0, %3 : tensor<2x16xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<2x16xi1>, tensor<2x16xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<128x64xbf16>, tensor<2x16x1xi32>) -> tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2x16x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x1x1x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x2x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x2x16x64xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x768x64xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x8x16x96xbf16>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %23:21 = stablehlo.while(%iterArg = %arg1, %iterArg_32 = %arg2, %iterArg_33 = %arg3, %iterArg_34 = %arg4, %iterArg_35 = %c_15, %iterArg_36 = %7, %iterArg_37 = %8, %iterArg_38 = %9, %iterArg_39 = %10, %iterArg_40 = %11, %iterArg_41 = %12, %iterArg_42 = %13, %iterArg_43 = %14, %iterArg_44 = %15, %iterArg_45 = %16, %iterArg_46 = %17, %iterArg_47 = %18, %iterArg_48 = %19, %iterArg_49 = %20, %iterArg_50 = %21, %iterArg_51 = %22) : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x512x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x768x64xbf16>, tensor<4x8x16x96xbf16>
    cond {
      %c_52 = stablehlo.constant dense<4> : tensor<i32>
      %67 = stablehlo.compare LT, %iterArg_35, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %67 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_35) : (tensor<4x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %68 = func.call @dynamic_index_in_dim_0(%iterArg_32, %iterArg_35) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %69 = func.call @dynamic_index_in_dim_0(%iterArg_33, %iterArg_35) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %70 = func.call @dynamic_index_in_dim_1(%iterArg_34, %iterArg_35) : (tensor<4x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %71:16 = func.call @closed_call(%iterArg_36, %67, %68, %69, %70) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>)
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_37, %71#1, %iterArg_35) : (tensor<4x2x16x64xf32>, tensor<2x16x64xf32>, tensor<i32>) -> tensor<4x2x16x64xf32>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %71#2, %iterArg_35) : (tensor<4x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<4x2x16x1xf32>
      %74 = func.call @dynamic_update_index_in_dim_2(%iterArg_39, %71#3, %iterArg_35) : (tensor<4x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<4x2x16x1xf32>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_40, %71#4, %iterArg_35) : (tensor<4x1x1x64xbf16>, tensor<1x1x64xbf16>, tensor<i32>) -> tensor<4x1x1x64xbf16>
      %76 = func.call @dynamic_update_index_in_dim_4(%iterArg_41, %71#5, %iterArg_35) : (tensor<4x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<4x2x16x64xbf16>
      %77 = func.call @dynamic_update_index_in_dim_5(%iterArg_42, %71#6, %iterArg_35) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %78 = func.call @dynamic_update_index_in_dim_4(%iterArg_43, %71#7, %iterArg_35) : (tensor<4x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<4x2x16x64xbf16>
      %79 = func.call @dynamic_update_index_in_dim_6(%iterArg_44, %71#8, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %80 = func.call @dynamic_update_index_in_dim_6(%iterArg_45, %71#9, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %81 = func.call @dynamic_update_index_in_dim_6(%iterArg_46, %71#10, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %82 = func.call @dynamic_update_index_in_dim_5(%iterArg_47, %71#11, %iterArg_35) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %83 = func.call @dynamic_update_index_in_dim_6(%iterArg_48, %71#12, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %84 = func.call @dynamic_update_index_in_dim_6(%iterArg_49, %71#13, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %85 = func.call @dynamic_update_index_in_dim_7(%iterArg_50, %71#14, %iterArg_35) : (tensor<4x768x64xbf16>, tensor<768x64xbf16>, tensor<i32>) -> tensor<4x768x64xbf16>
      %86 = func.call @dynamic_update_index_in_dim_6(%iterArg_51, %71#15, %iterArg_35) : (tensor<4x8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<i32>) -> tensor<4x8x16x96xbf16>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg_35, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %87, %71#0, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86 : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x512x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x768x64xbf16>, tensor<4x8x16x96xbf16>
    }
    %24 = stablehlo.dot_general %23#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %25 = stablehlo.convert %24 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %26:3 = call @log_softmax(%25) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %27 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %29:2 = call @take_along_axis(%26#0, %28) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29#0 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_17 : tensor<f32>
    %32 = stablehlo.negate %31 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.divide %33, %cst_19 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %36 = call @take_along_axis_8(%29#1, %35) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %37 = call @log_softmax_9(%26#1, %26#2, %36) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %38 = stablehlo.convert %37 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %39 = stablehlo.dot_general %38, %23#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %41 = stablehlo.dot_general %38, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %46:21 = stablehlo.while(%iterArg = %23#6, %iterArg_32 = %23#7, %iterArg_33 = %23#8, %iterArg_34 = %23#9, %iterArg_35 = %23#10, %iterArg_36 = %23#11, %iterArg_37 = %23#12, %iterArg_38 = %23#13, %iterArg_39 = %23#14, %iterArg_40 = %23#15, %iterArg_41 = %23#16, %iterArg_42 = %23#17, %iterArg_43 = %23#18, %iterArg_44 = %23#19, %iterArg_45 = %23#20, %iterArg_46 = %c_24, %iterArg_47 = %41, %iterArg_48 = %42, %iterArg_49 = %43, %iterArg_50 = %44, %iterArg_51 = %45) : tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x512x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x768x64xbf16>, tensor<4x8x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    cond {
      %c_52 = stablehlo.constant dense<4> : tensor<i32>
      %67 = stablehlo.compare LT, %iterArg_46, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %c_52 = stablehlo.constant dense<4> : tensor<i32>
      %67 = stablehlo.subtract %c_52, %iterArg_46 : tensor<i32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.subtract %67, %c_53 : tensor<i32>
      %69 = func.call @dynamic_index_in_dim_10(%iterArg, %68) : (tensor<4x2x16x64xf32>, tensor<i32>) -> tensor<2x16x64xf32>
      %70 = func.call @dynamic_index_in_dim_11(%iterArg_32, %68) : (tensor<4x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %71 = func.call @dynamic_index_in_dim_11(%iterArg_33, %68) : (tensor<4x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %72 = func.call @dynamic_index_in_dim_12(%iterArg_34, %68) : (tensor<4x1x1x64xbf16>, tensor<i32>) -> tensor<1x1x64xbf16>
      %73 = func.call @dynamic_index_in_dim_13(%iterArg_35, %68) : (tensor<4x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %74 = func.call @dynamic_index_in_dim_14(%iterArg_36, %68) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %75 = func.call @dynamic_index_in_dim_13(%iterArg_37, %68) : (tensor<4x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %76 = func.call @dynamic_index_in_dim_15(%iterArg_38, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %77 = func.call @dynamic_index_in_dim_15(%iterArg_39, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %78 = func.call @dynamic_index_in_dim_15(%iterArg_40, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %79 = func.call @dynamic_index_in_dim_14(%iterArg_41, %68) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %80 = func.call @dynamic_index_in_dim_15(%iterArg_42, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %81 = func.call @dynamic_index_in_dim_15(%iterArg_43, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %82 = func.call @dynamic_index_in_dim_16(%iterArg_44, %68) : (tensor<4x768x64xbf16>, tensor<i32>) -> tensor<768x64xbf16>
      %83 = func.call @dynamic_index_in_dim_15(%iterArg_45, %68) : (tensor<4x8x16x96xbf16>, tensor<i32>) -> tensor<8x16x96xbf16>
      %84:5 = func.call @closed_call_17(%iterArg_47, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %85 = func.call @dynamic_update_index_in_dim_19(%iterArg_48, %84#1, %68) : (tensor<4x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<4x64xbf16>
      %86 = func.call @dynamic_update_index_in_dim_20(%iterArg_49, %84#2, %68) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %87 = func.call @dynamic_update_index_in_dim_20(%iterArg_50, %84#3, %68) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %88 = func.call @dynamic_update_index_in_dim_21(%iterArg_51, %84#4, %68) : (tensor<4x96x64xbf16>, tensor<96x64xbf16>, tensor<i32>) -> tensor<4x96x64xbf16>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_46, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %89, %84#0, %85, %86, %87, %88 : tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x512x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x8x16x96xbf16>, tensor<4x768x64xbf16>, tensor<4x8x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    }
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %48 = "stablehlo.scatter"(%47, %6, %46#16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %67 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %67 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %cst_26 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %50 = stablehlo.multiply %49, %48 : tensor<128x64xbf16>
    %51 = stablehlo.subtract %arg0, %50 : tensor<128x64xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %53 = stablehlo.multiply %52, %46#17 : tensor<4x64xbf16>
    %54 = stablehlo.subtract %arg1, %53 : tensor<4x64xbf16>
    %cst_28 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %56 = stablehlo.multiply %55, %46#18 : tensor<4x64x96xbf16>
    %57 = stablehlo.subtract %arg2, %56 : tensor<4x64x96xbf16>
    %cst_29 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %59 = stablehlo.multiply %58, %46#19 : tensor<4x64x96xbf16>
    %60 = stablehlo.subtract %arg3, %59 : tensor<4x64x96xbf16>
    %cst_30 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %62 = stablehlo.multiply %61, %46#20 : tensor<4x96x64xbf16>
    %63 = stablehlo.subtract %arg4, %62 : tensor<4x96x64xbf16>
    %cst_31 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %65 = stablehlo.multiply %64, %40 : tensor<64x128xbf16>
    %66 = stablehlo.subtract %arg5, %65 : tensor<64x128xbf16>
    return %51, %54, %57, %60, %63, %66, %32 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x64xbf16>, %arg1: tensor<i32>) -> tensor<64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 64] : (tensor<4x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64xbf16>) -> tensor<64xbf16>
    return %1 : tensor<64xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x64x96xbf16>, %arg1: tensor<i32>) -> tensor<64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 64, 96] : (tensor<4x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
    return %1 : tensor<64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x96x64xbf16>, %arg1: tensor<i32>) -> tensor<96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 96, 64] : (tensor<4x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
    return %1 : tensor<96x64xbf16>
  }
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>) {
    %0 = stablehlo.convert %arg0 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2x16x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x16x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<2x16x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<2x16x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x16x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x16x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<2x16x64xf32>
    %14 = stablehlo.convert %13 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %15 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %17 = stablehlo.multiply %14, %16 : tensor<2x16x64xbf16>
    %18:10 = sdy.manual_computation(%17, %arg2, %arg3, %arg4) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>] out_shardings=[<@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d"}, {}, {}]>] manual_axes={"d", "t"} (%arg5: tensor<1x16x64xbf16>, %arg6: tensor<32x96xbf16>, %arg7: tensor<32x96xbf16>, %arg8: tensor<48x64xbf16>) {
      %20 = "stablehlo.all_gather"(%arg6) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %21 = "stablehlo.all_gather"(%arg7) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %22 = "stablehlo.all_gather"(%arg8) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<48x64xbf16>) -> tensor<96x64xbf16>
      %23 = stablehlo.dot_general %arg5, %20, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %24:3 = func.call @silu(%23) : (tensor<1x16x96xbf16>) -> (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>)
      %25 = stablehlo.dot_general %arg5, %21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %26 = stablehlo.multiply %24#0, %25 : tensor<1x16x96xbf16>
      %27 = stablehlo.dot_general %26, %22, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<96x64xbf16>) -> tensor<1x16x64xbf16>
      sdy.return %20, %24#1, %24#2, %23, %21, %25, %24#0, %22, %26, %27 : tensor<64x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<64x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<96x64xbf16>, tensor<1x16x96xbf16>, tensor<1x16x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>, tensor<2x16x64xbf16>)
    %19 = stablehlo.add %arg0, %18#9 : tensor<2x16x64xbf16>
    return %19, %0, %11, %8, %15, %14, %18#0, %17, %18#1, %18#2, %18#3, %18#4, %18#5, %18#6, %18#7, %18#8 : tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>
  }
  func.func private @silu(%arg0: tensor<1x16x96xbf16>) -> (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<1x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<1x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<1x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<1x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<1x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<1x16x96xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<1x16x96xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<1x16x96xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<1x16x96xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x16x96xbf16>
    return %9, %8, %5 : tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2x16x64xf32>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<i32>) -> tensor<4x2x16x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xf32>) -> tensor<1x2x16x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x2x16x64xf32>, tensor<1x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x16x64xf32>
    return %1 : tensor<4x2x16x64xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x2x16x1xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<i32>) -> tensor<4x2x16x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x2x16x1xf32>, tensor<1x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x16x1xf32>
    return %1 : tensor<4x2x16x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x1x1x64xbf16>, %arg1: tensor<1x1x64xbf16>, %arg2: tensor<i32>) -> tensor<4x1x1x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x1x1x64xbf16>, tensor<1x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x1x64xbf16>
    return %1 : tensor<4x1x1x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<4x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x2x16x64xbf16>, tensor<1x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x16x64xbf16>
    return %1 : tensor<4x2x16x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x512x96xbf16>, %arg1: tensor<512x96xbf16>, %arg2: tensor<i32>) -> tensor<4x512x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x96xbf16>) -> tensor<1x512x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x96xbf16>, tensor<1x512x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x96xbf16>
    return %1 : tensor<4x512x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<4x8x16x96xbf16>, %arg1: tensor<8x16x96xbf16>, %arg2: tensor<i32>) -> tensor<4x8x16x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x16x96xbf16>) -> tensor<1x8x16x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x16x96xbf16>, tensor<1x8x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x16x96xbf16>
    return %1 : tensor<4x8x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<4x768x64xbf16>, %arg1: tensor<768x64xbf16>, %arg2: tensor<i32>) -> tensor<4x768x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<768x64xbf16>) -> tensor<1x768x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x768x64xbf16>, tensor<1x768x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x768x64xbf16>
    return %1 : tensor<4x768x64xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<2x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x16x128xf32>
    %6 = stablehlo.exponential %5 : tensor<2x16x128xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %9 = stablehlo.log %8 : tensor<2x16x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<2x16x128xf32>
    return %11, %6, %8 : tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x16x1xi32>, tensor<2x16x1xi32>) -> tensor<2x16x1xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x16x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x16x1xi1>, tensor<2x16x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<2x16x1xi32>) -> tensor<2x16x1x1xi32>
    %c_1 = stablehlo.constant dense<127> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x16x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x16x1x1xi32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<2x16x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x16x1x1xi32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x16x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<2x16x1x1xi1>, tensor<i1>) -> tensor<2x16x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2x16x1xi1>, tensor<2x16x1xf32>
    return %15, %5 : tensor<2x16x1xf32>, tensor<2x16x1x1xi32>
  }
  func.func private @take_along_axis_8(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_9(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
    %0 = stablehlo.negate %arg2 : tensor<2x16x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<2x16x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x128xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<2x16x128xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<2x16x128xf32>
    return %7 : tensor<2x16x128xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<4x2x16x64xf32>, %arg1: tensor<i32>) -> tensor<2x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<4x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xf32>) -> tensor<2x16x64xf32>
    return %1 : tensor<2x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<4x2x16x1xf32>, %arg1: tensor<i32>) -> tensor<2x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 1] : (tensor<4x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
    return %1 : tensor<2x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<4x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 1, 64] : (tensor<4x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
    return %1 : tensor<1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<4x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<4x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
    return %1 : tensor<2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<4x512x96xbf16>, %arg1: tensor<i32>) -> tensor<512x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 96] : (tensor<4x512x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x512x96xbf16>) -> tensor<512x96xbf16>
    return %1 : tensor<512x96xbf16>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<4x8x16x96xbf16>, %arg1: tensor<i32>) -> tensor<8x16x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 16, 96] : (tensor<4x8x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16x96xbf16>) -> tensor<8x16x96xbf16>
    return %1 : tensor<8x16x96xbf16>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<4x768x64xbf16>, %arg1: tensor<i32>) -> tensor<768x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 768, 64] : (tensor<4x768x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x768x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x768x64xbf16>) -> tensor<768x64xbf16>
    return %1 : tensor<768x64xbf16>
  }
  func.func private @closed_call_17(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<2x16x1xf32>, %arg3: tensor<2x16x1xf32>, %arg4: tensor<1x1x64xbf16>, %arg5: tensor<2x16x64xbf16>, %arg6: tensor<512x96xbf16>, %arg7: tensor<2x16x64xbf16>, %arg8: tensor<8x16x96xbf16>, %arg9: tensor<8x16x96xbf16>, %arg10: tensor<8x16x96xbf16>, %arg11: tensor<512x96xbf16>, %arg12: tensor<8x16x96xbf16>, %arg13: tensor<8x16x96xbf16>, %arg14: tensor<768x64xbf16>, %arg15: tensor<8x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x64xbf16>
    %1 = stablehlo.divide %arg0, %0 : tensor<2x16x64xbf16>
    %2:4 = sdy.manual_computation(%1, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>] out_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>] manual_axes={"d", "t"} (%arg16: tensor<1x16x64xbf16>, %arg17: tensor<64x96xbf16>, %arg18: tensor<1x16x64xbf16>, %arg19: tensor<1x16x96xbf16>, %arg20: tensor<1x16x96xbf16>, %arg21: tensor<1x16x96xbf16>, %arg22: tensor<64x96xbf16>, %arg23: tensor<1x16x96xbf16>, %arg24: tensor<1x16x96xbf16>, %arg25: tensor<96x64xbf16>, %arg26: tensor<1x16x96xbf16>) {
      %26 = stablehlo.dot_general %arg16, %arg26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<1x16x96xbf16>) -> tensor<64x96xbf16>
      %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
      %28 = stablehlo.dot_general %arg16, %arg25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<96x64xbf16>) -> tensor<1x16x96xbf16>
      %29 = stablehlo.multiply %arg24, %28 : tensor<1x16x96xbf16>
      %30 = stablehlo.multiply %28, %arg23 : tensor<1x16x96xbf16>
      %31 = stablehlo.dot_general %29, %arg18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<1x16x64xbf16>) -> tensor<96x64xbf16>
      %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
      %33 = stablehlo.dot_general %29, %arg22, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<64x96xbf16>) -> tensor<1x16x64xbf16>
      %34 = func.call @silu_18(%arg19, %arg20, %arg21, %30) : (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16>
      %35 = stablehlo.dot_general %34, %arg18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<1x16x64xbf16>) -> tensor<96x64xbf16>
      %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
      %37 = stablehlo.dot_general %34, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<64x96xbf16>) -> tensor<1x16x64xbf16>
      %38 = stablehlo.add %33, %37 : tensor<1x16x64xbf16>
      %39 = "stablehlo.reduce_scatter"(%27) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<96x64xbf16>) -> tensor<48x64xbf16>
      %40 = "stablehlo.reduce_scatter"(%32) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<64x96xbf16>) -> tensor<32x96xbf16>
      %41 = "stablehlo.reduce_scatter"(%36) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<64x96xbf16>) -> tensor<32x96xbf16>
      %42 = "stablehlo.all_reduce"(%38) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
      %43 = "stablehlo.all_reduce"(%41) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<32x96xbf16>) -> tensor<32x96xbf16>
      %44 = "stablehlo.all_reduce"(%40) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<32x96xbf16>) -> tensor<32x96xbf16>
      %45 = "stablehlo.all_reduce"(%39) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %46 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %46 : tensor<bf16>
      }) : (tensor<48x64xbf16>) -> tensor<48x64xbf16>
      sdy.return %42, %43, %44, %45 : tensor<1x16x64xbf16>, tensor<32x96xbf16>, tensor<32x96xbf16>, tensor<48x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
    %3 = stablehlo.multiply %arg5, %2#0 : tensor<2x16x64xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %5 = stablehlo.reshape %4 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %6 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %7 = stablehlo.multiply %2#0, %6 : tensor<2x16x64xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %9 = stablehlo.convert %7 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<2x16x64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<2x16x64xf32>
    %15 = stablehlo.multiply %12, %arg2 : tensor<2x16x1xf32>
    %cst_3 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %17 = stablehlo.divide %15, %16 : tensor<2x16x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x64xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<2x16x64xf32>
    %21 = stablehlo.add %14, %20 : tensor<2x16x64xf32>
    %22 = stablehlo.multiply %19, %arg1 : tensor<2x16x64xf32>
    %23 = stablehlo.add %21, %22 : tensor<2x16x64xf32>
    %24 = stablehlo.convert %23 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %25 = stablehlo.add %arg0, %24 : tensor<2x16x64xbf16>
    return %25, %8, %2#1, %2#2, %2#3 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
  }
  func.func private @silu_18(%arg0: tensor<1x16x96xbf16>, %arg1: tensor<1x16x96xbf16>, %arg2: tensor<1x16x96xbf16>, %arg3: tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x16x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x16x96xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x16x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<1x16x96xbf16>
    return %3 : tensor<1x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<4x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<4x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<4x64xbf16>
    return %1 : tensor<4x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<4x64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<i32>) -> tensor<4x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x64x96xbf16>, tensor<1x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x64x96xbf16>
    return %1 : tensor<4x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_21(%arg0: tensor<4x96x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<i32>) -> tensor<4x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x96x64xbf16>, tensor<1x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x96x64xbf16>
    return %1 : tensor<4x96x64xbf16>
  }
}
