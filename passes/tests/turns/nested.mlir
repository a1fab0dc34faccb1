module @jit_step attributes {mhlo.num_partitions = 8 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4x64xbf16>, %arg2: tensor<4x64x96xbf16>, %arg3: tensor<4x64x96xbf16>, %arg4: tensor<4x96x64xbf16>, %arg5: tensor<64x128xbf16>, %arg6: tensor<2x17xi32>) -> (tensor<128x64xbf16> {jax.result_info = "result[0]['emb']"}, tensor<4x64xbf16> {jax.result_info = "result[0]['layers']['g']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<4x96x64xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<64x128xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<4x64xbf16>) -> tensor<2x2x64xbf16>
    %1 = stablehlo.reshape %arg2 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %2 = stablehlo.reshape %arg3 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %3 = stablehlo.reshape %arg4 : (tensor<4x96x64xbf16>) -> tensor<2x2x96x64xbf16>
    %4 = stablehlo.slice %arg6 [0:2, 0:16] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %8 = stablehlo.add %4, %7 : tensor<2x16xi32>
    %9 = stablehlo.select %6, %8, %4 : tensor<2x16xi1>, tensor<2x16xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<128x64xbf16>, tensor<2x16x1xi32>) -> tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x2x1x1x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %24:18 = stablehlo.while(%iterArg = %0, %iterArg_29 = %1, %iterArg_30 = %2, %iterArg_31 = %3, %iterArg_32 = %c_12, %iterArg_33 = %11, %iterArg_34 = %12, %iterArg_35 = %13, %iterArg_36 = %14, %iterArg_37 = %15, %iterArg_38 = %16, %iterArg_39 = %17, %iterArg_40 = %18, %iterArg_41 = %19, %iterArg_42 = %20, %iterArg_43 = %21, %iterArg_44 = %22, %iterArg_45 = %23) : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %72 = stablehlo.compare LT, %iterArg_32, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %72 : tensor<i1>
    } do {
      %72 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<2x2x64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %73 = func.call @dynamic_index_in_dim_0(%iterArg_29, %iterArg_32) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %74 = func.call @dynamic_index_in_dim_0(%iterArg_30, %iterArg_32) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %75 = func.call @dynamic_index_in_dim_1(%iterArg_31, %iterArg_32) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %76:13 = func.call @closed_call(%iterArg_33, %72, %73, %74, %75) : (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>)
      %77 = func.call @dynamic_update_index_in_dim_10(%iterArg_34, %76#1, %iterArg_32) : (tensor<2x2x2x16x64xf32>, tensor<2x2x16x64xf32>, tensor<i32>) -> tensor<2x2x2x16x64xf32>
      %78 = func.call @dynamic_update_index_in_dim_11(%iterArg_35, %76#2, %iterArg_32) : (tensor<2x2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
      %79 = func.call @dynamic_update_index_in_dim_11(%iterArg_36, %76#3, %iterArg_32) : (tensor<2x2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
      %80 = func.call @dynamic_update_index_in_dim_12(%iterArg_37, %76#4, %iterArg_32) : (tensor<2x2x1x1x64xbf16>, tensor<2x1x1x64xbf16>, tensor<i32>) -> tensor<2x2x1x1x64xbf16>
      %81 = func.call @dynamic_update_index_in_dim_13(%iterArg_38, %76#5, %iterArg_32) : (tensor<2x2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
      %82 = func.call @dynamic_update_index_in_dim_13(%iterArg_39, %76#6, %iterArg_32) : (tensor<2x2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
      %83 = func.call @dynamic_update_index_in_dim_14(%iterArg_40, %76#7, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %84 = func.call @dynamic_update_index_in_dim_14(%iterArg_41, %76#8, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %85 = func.call @dynamic_update_index_in_dim_14(%iterArg_42, %76#9, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %86 = func.call @dynamic_update_index_in_dim_14(%iterArg_43, %76#10, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %87 = func.call @dynamic_update_index_in_dim_14(%iterArg_44, %76#11, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %88 = func.call @dynamic_update_index_in_dim_14(%iterArg_45, %76#12, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_32, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %89, %76#0, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88 : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>
    }
    %25 = stablehlo.dot_general %24#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %26 = stablehlo.convert %25 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %27:3 = call @log_softmax(%26) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %28 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %30:2 = call @take_along_axis(%27#0, %29) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30#0 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %32 = stablehlo.divide %31, %cst_14 : tensor<f32>
    %33 = stablehlo.negate %32 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.negate %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_16 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %37 = call @take_along_axis_15(%30#1, %36) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %38 = call @log_softmax_16(%27#1, %27#2, %37) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %39 = stablehlo.convert %38 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %40 = stablehlo.dot_general %39, %24#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %42 = stablehlo.dot_general %39, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<2x2x64xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<2x2x96x64xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %47:21 = stablehlo.while(%iterArg = %24#6, %iterArg_29 = %24#7, %iterArg_30 = %24#8, %iterArg_31 = %24#9, %iterArg_32 = %24#10, %iterArg_33 = %1, %iterArg_34 = %24#11, %iterArg_35 = %24#12, %iterArg_36 = %24#13, %iterArg_37 = %24#14, %iterArg_38 = %2, %iterArg_39 = %24#15, %iterArg_40 = %24#16, %iterArg_41 = %3, %iterArg_42 = %24#17, %iterArg_43 = %c_21, %iterArg_44 = %42, %iterArg_45 = %43, %iterArg_46 = %44, %iterArg_47 = %45, %iterArg_48 = %46) : tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x96x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %72 = stablehlo.compare LT, %iterArg_43, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %72 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %72 = stablehlo.subtract %c_49, %iterArg_43 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.subtract %72, %c_50 : tensor<i32>
      %74 = func.call @dynamic_index_in_dim_17(%iterArg, %73) : (tensor<2x2x2x16x64xf32>, tensor<i32>) -> tensor<2x2x16x64xf32>
      %75 = func.call @dynamic_index_in_dim_18(%iterArg_29, %73) : (tensor<2x2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %76 = func.call @dynamic_index_in_dim_18(%iterArg_30, %73) : (tensor<2x2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %77 = func.call @dynamic_index_in_dim_19(%iterArg_31, %73) : (tensor<2x2x1x1x64xbf16>, tensor<i32>) -> tensor<2x1x1x64xbf16>
      %78 = func.call @dynamic_index_in_dim_20(%iterArg_32, %73) : (tensor<2x2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %79 = func.call @dynamic_index_in_dim_0(%iterArg_33, %73) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %80 = func.call @dynamic_index_in_dim_20(%iterArg_34, %73) : (tensor<2x2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %81 = func.call @dynamic_index_in_dim_21(%iterArg_35, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %82 = func.call @dynamic_index_in_dim_21(%iterArg_36, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %83 = func.call @dynamic_index_in_dim_21(%iterArg_37, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %84 = func.call @dynamic_index_in_dim_0(%iterArg_38, %73) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %85 = func.call @dynamic_index_in_dim_21(%iterArg_39, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %86 = func.call @dynamic_index_in_dim_21(%iterArg_40, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %87 = func.call @dynamic_index_in_dim_1(%iterArg_41, %73) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %88 = func.call @dynamic_index_in_dim_21(%iterArg_42, %73) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %89:5 = func.call @closed_call_22(%iterArg_44, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88) : (tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x96x64xbf16>, tensor<2x2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>)
      %90 = func.call @dynamic_update_index_in_dim_33(%iterArg_45, %89#1, %73) : (tensor<2x2x64xbf16>, tensor<2x64xbf16>, tensor<i32>) -> tensor<2x2x64xbf16>
      %91 = func.call @dynamic_update_index_in_dim_34(%iterArg_46, %89#2, %73) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %92 = func.call @dynamic_update_index_in_dim_34(%iterArg_47, %89#3, %73) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %93 = func.call @dynamic_update_index_in_dim_35(%iterArg_48, %89#4, %73) : (tensor<2x2x96x64xbf16>, tensor<2x96x64xbf16>, tensor<i32>) -> tensor<2x2x96x64xbf16>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_43, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %94, %89#0, %90, %91, %92, %93 : tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x96x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    }
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %48 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %49 = "stablehlo.scatter"(%48, %10, %47#16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %72 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %72 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %50 = stablehlo.reshape %47#20 : (tensor<2x2x96x64xbf16>) -> tensor<4x96x64xbf16>
    %51 = stablehlo.reshape %47#19 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %52 = stablehlo.reshape %47#18 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %53 = stablehlo.reshape %47#17 : (tensor<2x2x64xbf16>) -> tensor<4x64xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %54 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %55 = stablehlo.multiply %54, %49 : tensor<128x64xbf16>
    %56 = stablehlo.subtract %arg0, %55 : tensor<128x64xbf16>
    %cst_24 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %58 = stablehlo.multiply %57, %53 : tensor<4x64xbf16>
    %59 = stablehlo.subtract %arg1, %58 : tensor<4x64xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %61 = stablehlo.multiply %60, %52 : tensor<4x64x96xbf16>
    %62 = stablehlo.subtract %arg2, %61 : tensor<4x64x96xbf16>
    %cst_26 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %64 = stablehlo.multiply %63, %51 : tensor<4x64x96xbf16>
    %65 = stablehlo.subtract %arg3, %64 : tensor<4x64x96xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %67 = stablehlo.multiply %66, %50 : tensor<4x96x64xbf16>
    %68 = stablehlo.subtract %arg4, %67 : tensor<4x96x64xbf16>
    %cst_28 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %69 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %70 = stablehlo.multiply %69, %41 : tensor<64x128xbf16>
    %71 = stablehlo.subtract %arg5, %70 : tensor<64x128xbf16>
    return %56, %59, %62, %65, %68, %71, %33 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<i32>) -> tensor<2x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 64] : (tensor<2x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64xbf16>) -> tensor<2x64xbf16>
    return %1 : tensor<2x64xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<i32>) -> tensor<2x64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 64, 96] : (tensor<2x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64x96xbf16>) -> tensor<2x64x96xbf16>
    return %1 : tensor<2x64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<i32>) -> tensor<2x96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 96, 64] : (tensor<2x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x96x64xbf16>) -> tensor<2x96x64xbf16>
    return %1 : tensor<2x96x64xbf16>
  }
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<2x64x96xbf16>, %arg3: tensor<2x64x96xbf16>, %arg4: tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x16x64xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x16x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x16x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x1x1x64xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x2x16x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<2x2x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<2x2x16x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:18 = stablehlo.while(%iterArg = %arg1, %iterArg_11 = %arg2, %iterArg_12 = %arg3, %iterArg_13 = %arg4, %iterArg_14 = %c, %iterArg_15 = %arg0, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6, %iterArg_23 = %7, %iterArg_24 = %8, %iterArg_25 = %9, %iterArg_26 = %10, %iterArg_27 = %11) : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>
    cond {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_14, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim_2(%iterArg, %iterArg_14) : (tensor<2x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %14 = func.call @dynamic_index_in_dim_3(%iterArg_11, %iterArg_14) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %15 = func.call @dynamic_index_in_dim_3(%iterArg_12, %iterArg_14) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %16 = func.call @dynamic_index_in_dim_4(%iterArg_13, %iterArg_14) : (tensor<2x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %17:13 = func.call @closed_call_5(%iterArg_15, %13, %14, %15, %16) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_16, %17#1, %iterArg_14) : (tensor<2x2x16x64xf32>, tensor<2x16x64xf32>, tensor<i32>) -> tensor<2x2x16x64xf32>
      %19 = func.call @dynamic_update_index_in_dim_6(%iterArg_17, %17#2, %iterArg_14) : (tensor<2x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %20 = func.call @dynamic_update_index_in_dim_6(%iterArg_18, %17#3, %iterArg_14) : (tensor<2x2x16x1xf32>, tensor<2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %21 = func.call @dynamic_update_index_in_dim_7(%iterArg_19, %17#4, %iterArg_14) : (tensor<2x1x1x64xbf16>, tensor<1x1x64xbf16>, tensor<i32>) -> tensor<2x1x1x64xbf16>
      %22 = func.call @dynamic_update_index_in_dim_8(%iterArg_20, %17#5, %iterArg_14) : (tensor<2x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %23 = func.call @dynamic_update_index_in_dim_8(%iterArg_21, %17#6, %iterArg_14) : (tensor<2x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %24 = func.call @dynamic_update_index_in_dim_9(%iterArg_22, %17#7, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %25 = func.call @dynamic_update_index_in_dim_9(%iterArg_23, %17#8, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %26 = func.call @dynamic_update_index_in_dim_9(%iterArg_24, %17#9, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %27 = func.call @dynamic_update_index_in_dim_9(%iterArg_25, %17#10, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %28 = func.call @dynamic_update_index_in_dim_9(%iterArg_26, %17#11, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %29 = func.call @dynamic_update_index_in_dim_9(%iterArg_27, %17#12, %iterArg_14) : (tensor<2x2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_14, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %30, %17#0, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29 : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>
    }
    return %12#5, %12#6, %12#7, %12#8, %12#9, %12#10, %12#11, %12#12, %12#13, %12#14, %12#15, %12#16, %12#17 : tensor<2x16x64xbf16>, tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x64xbf16>, %arg1: tensor<i32>) -> tensor<64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 64] : (tensor<2x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64xbf16>) -> tensor<64xbf16>
    return %1 : tensor<64xbf16>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x64x96xbf16>, %arg1: tensor<i32>) -> tensor<64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 64, 96] : (tensor<2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
    return %1 : tensor<64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x96x64xbf16>, %arg1: tensor<i32>) -> tensor<96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 96, 64] : (tensor<2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
    return %1 : tensor<96x64xbf16>
  }
  func.func private @closed_call_5(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) {
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
    %18 = stablehlo.dot_general %17, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %19:3 = call @silu(%18) : (tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
    %20 = stablehlo.dot_general %17, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %21 = stablehlo.multiply %19#0, %20 : tensor<2x16x96xbf16>
    %22 = stablehlo.dot_general %21, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
    %23 = stablehlo.add %arg0, %22 : tensor<2x16x64xbf16>
    return %23, %0, %11, %8, %15, %14, %17, %19#1, %19#2, %18, %20, %19#0, %21 : tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>
  }
  func.func private @silu(%arg0: tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<2x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<2x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<2x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<2x16x96xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<2x16x96xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<2x16x96xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x16x96xbf16>
    return %9, %8, %5 : tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2x16x64xf32>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<i32>) -> tensor<2x2x16x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xf32>) -> tensor<1x2x16x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x16x64xf32>, tensor<1x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x16x64xf32>
    return %1 : tensor<2x2x16x64xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x2x16x1xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<i32>) -> tensor<2x2x16x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x16x1xf32>, tensor<1x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x16x1xf32>
    return %1 : tensor<2x2x16x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x1x1x64xbf16>, %arg1: tensor<1x1x64xbf16>, %arg2: tensor<i32>) -> tensor<2x1x1x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x1x1x64xbf16>, tensor<1x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x1x64xbf16>
    return %1 : tensor<2x1x1x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x16x64xbf16>, tensor<1x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x16x64xbf16>
    return %1 : tensor<2x2x16x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x2x16x96xbf16>, %arg1: tensor<2x16x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x16x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x16x96xbf16>, tensor<1x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x16x96xbf16>
    return %1 : tensor<2x2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x2x2x16x64xf32>, %arg1: tensor<2x2x16x64xf32>, %arg2: tensor<i32>) -> tensor<2x2x2x16x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x64xf32>) -> tensor<1x2x2x16x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x64xf32>, tensor<1x2x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x64xf32>
    return %1 : tensor<2x2x2x16x64xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<2x2x2x16x1xf32>, %arg1: tensor<2x2x16x1xf32>, %arg2: tensor<i32>) -> tensor<2x2x2x16x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x1xf32>) -> tensor<1x2x2x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x1xf32>, tensor<1x2x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
    return %1 : tensor<2x2x2x16x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<2x2x1x1x64xbf16>, %arg1: tensor<2x1x1x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x1x1x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x1x1x64xbf16>) -> tensor<1x2x1x1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x1x1x64xbf16>, tensor<1x2x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x1x1x64xbf16>
    return %1 : tensor<2x2x1x1x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<2x2x2x16x64xbf16>, %arg1: tensor<2x2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x64xbf16>, tensor<1x2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
    return %1 : tensor<2x2x2x16x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<2x2x2x16x96xbf16>, %arg1: tensor<2x2x16x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x2x16x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x2x16x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x96xbf16>, tensor<1x2x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
    return %1 : tensor<2x2x2x16x96xbf16>
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
  func.func private @take_along_axis_15(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_16(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
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
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<2x2x2x16x64xf32>, %arg1: tensor<i32>) -> tensor<2x2x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 64] : (tensor<2x2x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x64xf32>) -> tensor<2x2x16x64xf32>
    return %1 : tensor<2x2x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<2x2x2x16x1xf32>, %arg1: tensor<i32>) -> tensor<2x2x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 1] : (tensor<2x2x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x1xf32>) -> tensor<2x2x16x1xf32>
    return %1 : tensor<2x2x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<2x2x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<2x1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 1, 1, 64] : (tensor<2x2x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1x1x64xbf16>) -> tensor<2x1x1x64xbf16>
    return %1 : tensor<2x1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<2x2x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 64] : (tensor<2x2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x64xbf16>) -> tensor<2x2x16x64xbf16>
    return %1 : tensor<2x2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<2x2x2x16x96xbf16>, %arg1: tensor<i32>) -> tensor<2x2x16x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 96] : (tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
    return %1 : tensor<2x2x16x96xbf16>
  }
  func.func private @closed_call_22(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x2x16x64xf32>, %arg2: tensor<2x2x16x1xf32>, %arg3: tensor<2x2x16x1xf32>, %arg4: tensor<2x1x1x64xbf16>, %arg5: tensor<2x2x16x64xbf16>, %arg6: tensor<2x64x96xbf16>, %arg7: tensor<2x2x16x64xbf16>, %arg8: tensor<2x2x16x96xbf16>, %arg9: tensor<2x2x16x96xbf16>, %arg10: tensor<2x2x16x96xbf16>, %arg11: tensor<2x64x96xbf16>, %arg12: tensor<2x2x16x96xbf16>, %arg13: tensor<2x2x16x96xbf16>, %arg14: tensor<2x96x64xbf16>, %arg15: tensor<2x2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x64xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x64x96xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x64x96xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:21 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %arg3, %iterArg_5 = %arg4, %iterArg_6 = %arg5, %iterArg_7 = %arg6, %iterArg_8 = %arg7, %iterArg_9 = %arg8, %iterArg_10 = %arg9, %iterArg_11 = %arg10, %iterArg_12 = %arg11, %iterArg_13 = %arg12, %iterArg_14 = %arg13, %iterArg_15 = %arg14, %iterArg_16 = %arg15, %iterArg_17 = %c, %iterArg_18 = %arg0, %iterArg_19 = %0, %iterArg_20 = %1, %iterArg_21 = %2, %iterArg_22 = %3) : tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x96x64xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
    cond {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_17, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %5 = stablehlo.subtract %c_23, %iterArg_17 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.subtract %5, %c_24 : tensor<i32>
      %7 = func.call @dynamic_index_in_dim_23(%iterArg, %6) : (tensor<2x2x16x64xf32>, tensor<i32>) -> tensor<2x16x64xf32>
      %8 = func.call @dynamic_index_in_dim_24(%iterArg_3, %6) : (tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %9 = func.call @dynamic_index_in_dim_24(%iterArg_4, %6) : (tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x16x1xf32>
      %10 = func.call @dynamic_index_in_dim_25(%iterArg_5, %6) : (tensor<2x1x1x64xbf16>, tensor<i32>) -> tensor<1x1x64xbf16>
      %11 = func.call @dynamic_index_in_dim_26(%iterArg_6, %6) : (tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %12 = func.call @dynamic_index_in_dim_3(%iterArg_7, %6) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %13 = func.call @dynamic_index_in_dim_26(%iterArg_8, %6) : (tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %14 = func.call @dynamic_index_in_dim_27(%iterArg_9, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %15 = func.call @dynamic_index_in_dim_27(%iterArg_10, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %16 = func.call @dynamic_index_in_dim_27(%iterArg_11, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %17 = func.call @dynamic_index_in_dim_3(%iterArg_12, %6) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %18 = func.call @dynamic_index_in_dim_27(%iterArg_13, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %19 = func.call @dynamic_index_in_dim_27(%iterArg_14, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %20 = func.call @dynamic_index_in_dim_4(%iterArg_15, %6) : (tensor<2x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %21 = func.call @dynamic_index_in_dim_27(%iterArg_16, %6) : (tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x16x96xbf16>
      %22:5 = func.call @closed_call_28(%iterArg_18, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<64x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<96x64xbf16>, tensor<2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %23 = func.call @dynamic_update_index_in_dim_30(%iterArg_19, %22#1, %6) : (tensor<2x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %24 = func.call @dynamic_update_index_in_dim_31(%iterArg_20, %22#2, %6) : (tensor<2x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %25 = func.call @dynamic_update_index_in_dim_31(%iterArg_21, %22#3, %6) : (tensor<2x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %26 = func.call @dynamic_update_index_in_dim_32(%iterArg_22, %22#4, %6) : (tensor<2x96x64xbf16>, tensor<96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_17, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %27, %22#0, %23, %24, %25, %26 : tensor<2x2x16x64xf32>, tensor<2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<2x1x1x64xbf16>, tensor<2x2x16x64xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x64xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x64x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<2x96x64xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
    }
    return %4#16, %4#17, %4#18, %4#19, %4#20 : tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<2x2x16x64xf32>, %arg1: tensor<i32>) -> tensor<2x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<2x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xf32>) -> tensor<2x16x64xf32>
    return %1 : tensor<2x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<2x2x16x1xf32>, %arg1: tensor<i32>) -> tensor<2x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 1] : (tensor<2x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
    return %1 : tensor<2x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_25(%arg0: tensor<2x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 1, 64] : (tensor<2x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
    return %1 : tensor<1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_26(%arg0: tensor<2x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
    return %1 : tensor<2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_27(%arg0: tensor<2x2x16x96xbf16>, %arg1: tensor<i32>) -> tensor<2x16x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 96] : (tensor<2x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
    return %1 : tensor<2x16x96xbf16>
  }
  func.func private @closed_call_28(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<2x16x1xf32>, %arg3: tensor<2x16x1xf32>, %arg4: tensor<1x1x64xbf16>, %arg5: tensor<2x16x64xbf16>, %arg6: tensor<64x96xbf16>, %arg7: tensor<2x16x64xbf16>, %arg8: tensor<2x16x96xbf16>, %arg9: tensor<2x16x96xbf16>, %arg10: tensor<2x16x96xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<2x16x96xbf16>, %arg13: tensor<2x16x96xbf16>, %arg14: tensor<96x64xbf16>, %arg15: tensor<2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<2x16x96xbf16>) -> tensor<64x96xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
    %2 = stablehlo.dot_general %arg0, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<96x64xbf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.multiply %arg13, %2 : tensor<2x16x96xbf16>
    %4 = stablehlo.multiply %2, %arg12 : tensor<2x16x96xbf16>
    %5 = stablehlo.dot_general %3, %arg7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %7 = stablehlo.dot_general %3, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %8 = call @silu_29(%arg8, %arg9, %arg10, %4) : (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %9 = stablehlo.dot_general %8, %arg7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %11 = stablehlo.dot_general %8, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %12 = stablehlo.add %7, %11 : tensor<2x16x64xbf16>
    %13 = stablehlo.multiply %arg5, %12 : tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %15 = stablehlo.reshape %14 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %16 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %17 = stablehlo.multiply %12, %16 : tensor<2x16x64xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %19 = stablehlo.convert %17 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<2x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %22 = stablehlo.reshape %21 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<2x16x64xf32>
    %25 = stablehlo.multiply %22, %arg2 : tensor<2x16x1xf32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<2x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x64xf32>
    %30 = stablehlo.multiply %arg1, %29 : tensor<2x16x64xf32>
    %31 = stablehlo.add %24, %30 : tensor<2x16x64xf32>
    %32 = stablehlo.multiply %29, %arg1 : tensor<2x16x64xf32>
    %33 = stablehlo.add %31, %32 : tensor<2x16x64xf32>
    %34 = stablehlo.convert %33 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %35 = stablehlo.add %arg0, %34 : tensor<2x16x64xbf16>
    return %35, %18, %10, %6, %1 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
  }
  func.func private @silu_29(%arg0: tensor<2x16x96xbf16>, %arg1: tensor<2x16x96xbf16>, %arg2: tensor<2x16x96xbf16>, %arg3: tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x16x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x16x96xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x16x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<2x16x96xbf16>
    return %3 : tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_30(%arg0: tensor<2x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<2x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<2x64xbf16>
    return %1 : tensor<2x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_31(%arg0: tensor<2x64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<i32>) -> tensor<2x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x64x96xbf16>, tensor<1x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x96xbf16>
    return %1 : tensor<2x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_32(%arg0: tensor<2x96x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<i32>) -> tensor<2x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x96x64xbf16>, tensor<1x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x96x64xbf16>
    return %1 : tensor<2x96x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_33(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x64xbf16>) -> tensor<1x2x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x64xbf16>, tensor<1x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64xbf16>
    return %1 : tensor<2x2x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_34(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<2x64x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x64x96xbf16>) -> tensor<1x2x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x64x96xbf16>, tensor<1x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64x96xbf16>
    return %1 : tensor<2x2x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_35(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<2x96x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x96x64xbf16>) -> tensor<1x2x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x96x64xbf16>, tensor<1x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x96x64xbf16>
    return %1 : tensor<2x2x96x64xbf16>
  }
}
