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
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x2x16x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4x8x16x24xbf16>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %20:18 = stablehlo.while(%iterArg = %arg1, %iterArg_29 = %arg2, %iterArg_30 = %arg3, %iterArg_31 = %arg4, %iterArg_32 = %c_12, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15, %iterArg_42 = %16, %iterArg_43 = %17, %iterArg_44 = %18, %iterArg_45 = %19) : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>
    cond {
      %c_46 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_32, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<4x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %65 = func.call @dynamic_index_in_dim_0(%iterArg_29, %iterArg_32) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %66 = func.call @dynamic_index_in_dim_0(%iterArg_30, %iterArg_32) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %67 = func.call @dynamic_index_in_dim_1(%iterArg_31, %iterArg_32) : (tensor<4x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %68:13 = func.call @closed_call(%iterArg_33, %64, %65, %66, %67) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>)
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_34, %68#1, %iterArg_32) : (tensor<4x2x16x64xf32>, tensor<2x16x64xf32>, tensor<i32>) -> tensor<4x2x16x64xf32>
      %70 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %68#2, %iterArg_32) : (tensor<4x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<4x2x16x1xf32>
      %71 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %68#3, %iterArg_32) : (tensor<4x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<4x2x16x1xf32>
      %72 = func.call @dynamic_update_index_in_dim_3(%iterArg_37, %68#4, %iterArg_32) : (tensor<4x1x1x64xbf16>, tensor<1x1x64xbf16>, tensor<i32>) -> tensor<4x1x1x64xbf16>
      %73 = func.call @dynamic_update_index_in_dim_4(%iterArg_38, %68#5, %iterArg_32) : (tensor<4x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<4x2x16x64xbf16>
      %74 = func.call @dynamic_update_index_in_dim_4(%iterArg_39, %68#6, %iterArg_32) : (tensor<4x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<4x2x16x64xbf16>
      %75 = func.call @dynamic_update_index_in_dim_5(%iterArg_40, %68#7, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %76 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %68#8, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %77 = func.call @dynamic_update_index_in_dim_5(%iterArg_42, %68#9, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %78 = func.call @dynamic_update_index_in_dim_5(%iterArg_43, %68#10, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %79 = func.call @dynamic_update_index_in_dim_5(%iterArg_44, %68#11, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %80 = func.call @dynamic_update_index_in_dim_5(%iterArg_45, %68#12, %iterArg_32) : (tensor<4x8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<i32>) -> tensor<4x8x16x24xbf16>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_32, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %81, %68#0, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80 : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>
    }
    %21 = stablehlo.dot_general %20#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %22 = stablehlo.convert %21 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %23:3 = call @log_softmax(%22) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %24 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %26:2 = call @take_along_axis(%23#0, %25) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26#0 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %28 = stablehlo.divide %27, %cst_14 : tensor<f32>
    %29 = stablehlo.negate %28 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.negate %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_16 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %33 = call @take_along_axis_6(%26#1, %32) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %34 = call @log_softmax_7(%23#1, %23#2, %33) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %35 = stablehlo.convert %34 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %36 = stablehlo.dot_general %35, %20#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %38 = stablehlo.dot_general %35, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %43:21 = stablehlo.while(%iterArg = %20#6, %iterArg_29 = %20#7, %iterArg_30 = %20#8, %iterArg_31 = %20#9, %iterArg_32 = %20#10, %iterArg_33 = %arg2, %iterArg_34 = %20#11, %iterArg_35 = %20#12, %iterArg_36 = %20#13, %iterArg_37 = %20#14, %iterArg_38 = %arg3, %iterArg_39 = %20#15, %iterArg_40 = %20#16, %iterArg_41 = %arg4, %iterArg_42 = %20#17, %iterArg_43 = %c_21, %iterArg_44 = %38, %iterArg_45 = %39, %iterArg_46 = %40, %iterArg_47 = %41, %iterArg_48 = %42) : tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x64x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x64x96xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x96x64xbf16>, tensor<4x8x16x24xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    cond {
      %c_49 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_43, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.subtract %c_49, %iterArg_43 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_50 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim_8(%iterArg, %65) : (tensor<4x2x16x64xf32>, tensor<i32>) -> tensor<2x16x64xf32>
      %67 = func.call @dynamic_index_in_dim_9(%iterArg_29, %65) : (tensor<4x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %68 = func.call @dynamic_index_in_dim_9(%iterArg_30, %65) : (tensor<4x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %69 = func.call @dynamic_index_in_dim_10(%iterArg_31, %65) : (tensor<4x1x1x64xbf16>, tensor<i32>) -> tensor<1x1x64xbf16>
      %70 = func.call @dynamic_index_in_dim_11(%iterArg_32, %65) : (tensor<4x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %71 = func.call @dynamic_index_in_dim_0(%iterArg_33, %65) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %72 = func.call @dynamic_index_in_dim_11(%iterArg_34, %65) : (tensor<4x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %73 = func.call @dynamic_index_in_dim_12(%iterArg_35, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %74 = func.call @dynamic_index_in_dim_12(%iterArg_36, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %75 = func.call @dynamic_index_in_dim_12(%iterArg_37, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %76 = func.call @dynamic_index_in_dim_0(%iterArg_38, %65) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %77 = func.call @dynamic_index_in_dim_12(%iterArg_39, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %78 = func.call @dynamic_index_in_dim_12(%iterArg_40, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %79 = func.call @dynamic_index_in_dim_1(%iterArg_41, %65) : (tensor<4x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %80 = func.call @dynamic_index_in_dim_12(%iterArg_42, %65) : (tensor<4x8x16x24xbf16>, tensor<i32>) -> tensor<8x16x24xbf16>
      %81:5 = func.call @closed_call_13(%iterArg_44, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<64x96xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<96x64xbf16>, tensor<8x16x24xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %82 = func.call @dynamic_update_index_in_dim_15(%iterArg_45, %81#1, %65) : (tensor<4x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<4x64xbf16>
      %83 = func.call @dynamic_update_index_in_dim_16(%iterArg_46, %81#2, %65) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %84 = func.call @dynamic_update_index_in_dim_16(%iterArg_47, %81#3, %65) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %85 = func.call @dynamic_update_index_in_dim_17(%iterArg_48, %81#4, %65) : (tensor<4x96x64xbf16>, tensor<96x64xbf16>, tensor<i32>) -> tensor<4x96x64xbf16>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_43, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %86, %81#0, %82, %83, %84, %85 : tensor<4x2x16x64xf32>, tensor<4x2x16x1xf32>, tensor<4x2x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x2x16x64xbf16>, tensor<4x64x96xbf16>, tensor<4x2x16x64xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x64x96xbf16>, tensor<4x8x16x24xbf16>, tensor<4x8x16x24xbf16>, tensor<4x96x64xbf16>, tensor<4x8x16x24xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    }
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %45 = "stablehlo.scatter"(%44, %6, %43#16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %64 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %64 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %47 = stablehlo.multiply %46, %45 : tensor<128x64xbf16>
    %48 = stablehlo.subtract %arg0, %47 : tensor<128x64xbf16>
    %cst_24 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %50 = stablehlo.multiply %49, %43#17 : tensor<4x64xbf16>
    %51 = stablehlo.subtract %arg1, %50 : tensor<4x64xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %53 = stablehlo.multiply %52, %43#18 : tensor<4x64x96xbf16>
    %54 = stablehlo.subtract %arg2, %53 : tensor<4x64x96xbf16>
    %cst_26 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %56 = stablehlo.multiply %55, %43#19 : tensor<4x64x96xbf16>
    %57 = stablehlo.subtract %arg3, %56 : tensor<4x64x96xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %59 = stablehlo.multiply %58, %43#20 : tensor<4x96x64xbf16>
    %60 = stablehlo.subtract %arg4, %59 : tensor<4x96x64xbf16>
    %cst_28 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %62 = stablehlo.multiply %61, %37 : tensor<64x128xbf16>
    %63 = stablehlo.subtract %arg5, %62 : tensor<64x128xbf16>
    return %48, %51, %54, %57, %60, %63, %29 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>) {
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
    %18:7 = sdy.manual_computation(%17, %arg2, %arg3, %arg4) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{"t"}, {}]>] out_shardings=[<@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d"}, {}, {}]>] manual_axes={"d", "t"} (%arg5: tensor<1x16x64xbf16>, %arg6: tensor<64x24xbf16>, %arg7: tensor<64x24xbf16>, %arg8: tensor<24x64xbf16>) {
      %20 = stablehlo.dot_general %arg5, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x24xbf16>) -> tensor<1x16x24xbf16>
      %21:3 = func.call @silu(%20) : (tensor<1x16x24xbf16>) -> (tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>)
      %22 = stablehlo.dot_general %arg5, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x24xbf16>) -> tensor<1x16x24xbf16>
      %23 = stablehlo.multiply %21#0, %22 : tensor<1x16x24xbf16>
      %24 = stablehlo.dot_general %23, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x24xbf16>, tensor<24x64xbf16>) -> tensor<1x16x64xbf16>
      %25 = "stablehlo.all_reduce"(%24) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg9: tensor<bf16>, %arg10: tensor<bf16>):
        %26 = stablehlo.add %arg9, %arg10 : tensor<bf16>
        stablehlo.return %26 : tensor<bf16>
      }) : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
      sdy.return %21#1, %21#2, %20, %22, %21#0, %23, %25 : tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<2x16x64xbf16>)
    %19 = stablehlo.add %arg0, %18#6 : tensor<2x16x64xbf16>
    return %19, %0, %11, %8, %15, %14, %17, %18#0, %18#1, %18#2, %18#3, %18#4, %18#5 : tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>
  }
  func.func private @silu(%arg0: tensor<1x16x24xbf16>) -> (tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<1x16x24xbf16>
    %1 = stablehlo.exponential %0 : tensor<1x16x24xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<1x16x24xbf16>
    %3 = stablehlo.add %2, %1 : tensor<1x16x24xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<1x16x24xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<1x16x24xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<1x16x24xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<1x16x24xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<1x16x24xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x16x24xbf16>
    return %9, %8, %5 : tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>
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
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x8x16x24xbf16>, %arg1: tensor<8x16x24xbf16>, %arg2: tensor<i32>) -> tensor<4x8x16x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x16x24xbf16>) -> tensor<1x8x16x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x16x24xbf16>, tensor<1x8x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x16x24xbf16>
    return %1 : tensor<4x8x16x24xbf16>
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
  func.func private @take_along_axis_6(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_7(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
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
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<4x2x16x64xf32>, %arg1: tensor<i32>) -> tensor<2x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<4x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xf32>) -> tensor<2x16x64xf32>
    return %1 : tensor<2x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<4x2x16x1xf32>, %arg1: tensor<i32>) -> tensor<2x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 1] : (tensor<4x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
    return %1 : tensor<2x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<4x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 1, 64] : (tensor<4x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
    return %1 : tensor<1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<4x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<4x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
    return %1 : tensor<2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<4x8x16x24xbf16>, %arg1: tensor<i32>) -> tensor<8x16x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 16, 24] : (tensor<4x8x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16x24xbf16>) -> tensor<8x16x24xbf16>
    return %1 : tensor<8x16x24xbf16>
  }
  func.func private @closed_call_13(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<2x16x1xf32>, %arg3: tensor<2x16x1xf32>, %arg4: tensor<1x1x64xbf16>, %arg5: tensor<2x16x64xbf16>, %arg6: tensor<64x96xbf16>, %arg7: tensor<2x16x64xbf16>, %arg8: tensor<8x16x24xbf16>, %arg9: tensor<8x16x24xbf16>, %arg10: tensor<8x16x24xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<8x16x24xbf16>, %arg13: tensor<8x16x24xbf16>, %arg14: tensor<96x64xbf16>, %arg15: tensor<8x16x24xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x64xbf16>
    %1 = stablehlo.divide %arg0, %0 : tensor<2x16x64xbf16>
    %2:4 = sdy.manual_computation(%1, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>] out_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{}, {"t"}]>, <@mesh, [{"t"}, {}]>] manual_axes={"d", "t"} (%arg16: tensor<1x16x64xbf16>, %arg17: tensor<64x24xbf16>, %arg18: tensor<1x16x64xbf16>, %arg19: tensor<1x16x24xbf16>, %arg20: tensor<1x16x24xbf16>, %arg21: tensor<1x16x24xbf16>, %arg22: tensor<64x24xbf16>, %arg23: tensor<1x16x24xbf16>, %arg24: tensor<1x16x24xbf16>, %arg25: tensor<24x64xbf16>, %arg26: tensor<1x16x24xbf16>) {
      %26 = "stablehlo.all_reduce"(%arg16) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %44 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %44 : tensor<bf16>
      }) : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
      %27 = stablehlo.dot_general %26, %arg26, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<1x16x24xbf16>) -> tensor<64x24xbf16>
      %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<64x24xbf16>) -> tensor<24x64xbf16>
      %29 = stablehlo.dot_general %26, %arg25, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<24x64xbf16>) -> tensor<1x16x24xbf16>
      %30 = stablehlo.multiply %arg24, %29 : tensor<1x16x24xbf16>
      %31 = stablehlo.multiply %29, %arg23 : tensor<1x16x24xbf16>
      %32 = stablehlo.dot_general %30, %arg18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x24xbf16>, tensor<1x16x64xbf16>) -> tensor<24x64xbf16>
      %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<24x64xbf16>) -> tensor<64x24xbf16>
      %34 = stablehlo.dot_general %30, %arg22, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x24xbf16>, tensor<64x24xbf16>) -> tensor<1x16x64xbf16>
      %35 = func.call @silu_14(%arg19, %arg20, %arg21, %31) : (tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>, tensor<1x16x24xbf16>) -> tensor<1x16x24xbf16>
      %36 = stablehlo.dot_general %35, %arg18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x24xbf16>, tensor<1x16x64xbf16>) -> tensor<24x64xbf16>
      %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<24x64xbf16>) -> tensor<64x24xbf16>
      %38 = stablehlo.dot_general %35, %arg17, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x24xbf16>, tensor<64x24xbf16>) -> tensor<1x16x64xbf16>
      %39 = stablehlo.add %34, %38 : tensor<1x16x64xbf16>
      %40 = "stablehlo.all_reduce"(%39) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %44 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %44 : tensor<bf16>
      }) : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
      %41 = "stablehlo.all_reduce"(%37) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %44 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %44 : tensor<bf16>
      }) : (tensor<64x24xbf16>) -> tensor<64x24xbf16>
      %42 = "stablehlo.all_reduce"(%33) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %44 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %44 : tensor<bf16>
      }) : (tensor<64x24xbf16>) -> tensor<64x24xbf16>
      %43 = "stablehlo.all_reduce"(%28) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg27: tensor<bf16>, %arg28: tensor<bf16>):
        %44 = stablehlo.add %arg27, %arg28 : tensor<bf16>
        stablehlo.return %44 : tensor<bf16>
      }) : (tensor<24x64xbf16>) -> tensor<24x64xbf16>
      sdy.return %40, %41, %42, %43 : tensor<1x16x64xbf16>, tensor<64x24xbf16>, tensor<64x24xbf16>, tensor<24x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<64x96xbf16>, tensor<8x16x24xbf16>, tensor<8x16x24xbf16>, tensor<96x64xbf16>, tensor<8x16x24xbf16>) -> (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
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
  func.func private @silu_14(%arg0: tensor<1x16x24xbf16>, %arg1: tensor<1x16x24xbf16>, %arg2: tensor<1x16x24xbf16>, %arg3: tensor<1x16x24xbf16>) -> tensor<1x16x24xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x16x24xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x16x24xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x16x24xbf16>
    %3 = stablehlo.add %1, %2 : tensor<1x16x24xbf16>
    return %3 : tensor<1x16x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<4x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<4x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<4x64xbf16>
    return %1 : tensor<4x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<4x64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<i32>) -> tensor<4x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x64x96xbf16>, tensor<1x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x64x96xbf16>
    return %1 : tensor<4x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<4x96x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<i32>) -> tensor<4x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x96x64xbf16>, tensor<1x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x96x64xbf16>
    return %1 : tensor<4x96x64xbf16>
  }
}
