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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x2x16x64xbf16>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %9:7 = stablehlo.while(%iterArg = %arg1, %iterArg_18 = %arg2, %iterArg_19 = %arg3, %iterArg_20 = %arg4, %iterArg_21 = %c_1, %iterArg_22 = %7, %iterArg_23 = %8) : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xbf16>
    cond {
      %c_24 = stablehlo.constant dense<4> : tensor<i32>
      %53 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %53 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<4x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %54 = func.call @dynamic_index_in_dim_0(%iterArg_18, %iterArg_21) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %55 = func.call @dynamic_index_in_dim_0(%iterArg_19, %iterArg_21) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %56 = func.call @dynamic_index_in_dim_1(%iterArg_20, %iterArg_21) : (tensor<4x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %57:2 = func.call @closed_call(%iterArg_22, %53, %54, %55, %56) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>)
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_23, %57#1, %iterArg_21) : (tensor<4x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<4x2x16x64xbf16>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_21, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %59, %57#0, %58 : tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x2x16x64xbf16>
    }
    %10 = stablehlo.dot_general %9#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %11 = stablehlo.convert %10 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %12:3 = call @log_softmax(%11) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %13 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %15:2 = call @take_along_axis(%12#0, %14) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15#0 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_3 : tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.negate %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %20 = stablehlo.divide %19, %cst_5 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %22 = call @take_along_axis_2(%15#1, %21) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %23 = call @log_softmax_3(%12#1, %12#2, %22) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %24 = stablehlo.convert %23 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %25 = stablehlo.dot_general %24, %9#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %27 = stablehlo.dot_general %24, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %32:11 = stablehlo.while(%iterArg = %9#6, %iterArg_18 = %arg1, %iterArg_19 = %arg2, %iterArg_20 = %arg3, %iterArg_21 = %arg4, %iterArg_22 = %c_10, %iterArg_23 = %27, %iterArg_24 = %28, %iterArg_25 = %29, %iterArg_26 = %30, %iterArg_27 = %31) : tensor<4x2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    cond {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %53 = stablehlo.compare LT, %iterArg_22, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %53 = stablehlo.subtract %c_28, %iterArg_22 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.subtract %53, %c_29 : tensor<i32>
      %55 = func.call @dynamic_index_in_dim_4(%iterArg, %54) : (tensor<4x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %56 = func.call @dynamic_index_in_dim(%iterArg_18, %54) : (tensor<4x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %57 = func.call @dynamic_index_in_dim_0(%iterArg_19, %54) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %58 = func.call @dynamic_index_in_dim_0(%iterArg_20, %54) : (tensor<4x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %59 = func.call @dynamic_index_in_dim_1(%iterArg_21, %54) : (tensor<4x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %60:5 = func.call @closed_call_5(%iterArg_23, %55, %56, %57, %58, %59) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %61 = func.call @dynamic_update_index_in_dim_8(%iterArg_24, %60#1, %54) : (tensor<4x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<4x64xbf16>
      %62 = func.call @dynamic_update_index_in_dim_9(%iterArg_25, %60#2, %54) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %63 = func.call @dynamic_update_index_in_dim_9(%iterArg_26, %60#3, %54) : (tensor<4x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<4x64x96xbf16>
      %64 = func.call @dynamic_update_index_in_dim_10(%iterArg_27, %60#4, %54) : (tensor<4x96x64xbf16>, tensor<96x64xbf16>, tensor<i32>) -> tensor<4x96x64xbf16>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_22, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %65, %60#0, %61, %62, %63, %64 : tensor<4x2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %34 = "stablehlo.scatter"(%33, %6, %32#6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %53 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %53 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %cst_12 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %36 = stablehlo.multiply %35, %34 : tensor<128x64xbf16>
    %37 = stablehlo.subtract %arg0, %36 : tensor<128x64xbf16>
    %cst_13 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %39 = stablehlo.multiply %38, %32#7 : tensor<4x64xbf16>
    %40 = stablehlo.subtract %arg1, %39 : tensor<4x64xbf16>
    %cst_14 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %42 = stablehlo.multiply %41, %32#8 : tensor<4x64x96xbf16>
    %43 = stablehlo.subtract %arg2, %42 : tensor<4x64x96xbf16>
    %cst_15 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %45 = stablehlo.multiply %44, %32#9 : tensor<4x64x96xbf16>
    %46 = stablehlo.subtract %arg3, %45 : tensor<4x64x96xbf16>
    %cst_16 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %48 = stablehlo.multiply %47, %32#10 : tensor<4x96x64xbf16>
    %49 = stablehlo.subtract %arg4, %48 : tensor<4x96x64xbf16>
    %cst_17 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %51 = stablehlo.multiply %50, %26 : tensor<64x128xbf16>
    %52 = stablehlo.subtract %arg5, %51 : tensor<64x128xbf16>
    return %37, %40, %43, %46, %49, %52, %18 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) {
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
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %10 = stablehlo.multiply %0, %9 : tensor<2x16x64xf32>
    %11 = stablehlo.convert %10 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<2x16x64xbf16>
    %15 = sdy.manual_computation(%14, %arg2, %arg3, %arg4) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>] out_shardings=[<@mesh, [{"d"}, {}, {}]>] manual_axes={"d", "t"} (%arg5: tensor<1x16x64xbf16>, %arg6: tensor<32x96xbf16>, %arg7: tensor<32x96xbf16>, %arg8: tensor<48x64xbf16>) {
      %17 = "stablehlo.all_gather"(%arg6) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %18 = "stablehlo.all_gather"(%arg7) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %19 = "stablehlo.all_gather"(%arg8) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<48x64xbf16>) -> tensor<96x64xbf16>
      %20 = stablehlo.dot_general %arg5, %17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %21 = func.call @silu(%20) : (tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16>
      %22 = stablehlo.dot_general %arg5, %18, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %23 = stablehlo.multiply %21, %22 : tensor<1x16x96xbf16>
      %24 = stablehlo.dot_general %23, %19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<96x64xbf16>) -> tensor<1x16x64xbf16>
      sdy.return %24 : tensor<1x16x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
    %16 = stablehlo.add %arg0, %15 : tensor<2x16x64xbf16>
    return %16, %arg0 : tensor<2x16x64xbf16>, tensor<2x16x64xbf16>
  }
  func.func private @silu(%arg0: tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<1x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<1x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<1x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<1x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<1x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<1x16x96xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x16x96xbf16>
    return %6 : tensor<1x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<4x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x2x16x64xbf16>, tensor<1x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x16x64xbf16>
    return %1 : tensor<4x2x16x64xbf16>
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
  func.func private @take_along_axis_2(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_3(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
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
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<4x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
    return %1 : tensor<2x16x64xbf16>
  }
  func.func private @closed_call_5(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<64xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<64x96xbf16>, %arg5: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
    %0:6 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg0 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>, tensor<2x16x64xbf16>
    %1 = stablehlo.convert %0#0 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2x16x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<2x16x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<2x16x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<2x16x1xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2x16x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2x16x1xf32>
    %13 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<2x16x64xf32>
    %15 = stablehlo.convert %14 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %16 = stablehlo.broadcast_in_dim %0#1, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %18 = stablehlo.multiply %15, %17 : tensor<2x16x64xbf16>
    %19:9 = sdy.manual_computation(%18, %0#2, %0#3, %0#4) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>] out_shardings=[<@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>] manual_axes={"d", "t"} (%arg6: tensor<1x16x64xbf16>, %arg7: tensor<32x96xbf16>, %arg8: tensor<32x96xbf16>, %arg9: tensor<48x64xbf16>) {
      %46 = "stablehlo.all_gather"(%arg7) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %47 = "stablehlo.all_gather"(%arg8) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<32x96xbf16>) -> tensor<64x96xbf16>
      %48 = "stablehlo.all_gather"(%arg9) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> : (tensor<48x64xbf16>) -> tensor<96x64xbf16>
      %49 = stablehlo.dot_general %arg6, %46, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %50:3 = func.call @silu_6(%49) : (tensor<1x16x96xbf16>) -> (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>)
      %51 = stablehlo.dot_general %arg6, %47, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<64x96xbf16>) -> tensor<1x16x96xbf16>
      %52 = stablehlo.multiply %50#0, %51 : tensor<1x16x96xbf16>
      sdy.return %46, %50#1, %49, %50#2, %51, %50#0, %47, %48, %52 : tensor<64x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>, tensor<1x16x96xbf16>
    } : (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<512x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>)
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x16x64xbf16>
    %21 = stablehlo.divide %0#5, %20 : tensor<2x16x64xbf16>
    %22:4 = sdy.manual_computation(%21, %19#0, %18, %19#1, %19#2, %19#3, %19#4, %19#5, %19#6, %19#7, %19#8) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}, {}]>] out_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>, <@mesh, [{"d"}, {}]>] manual_axes={"d", "t"} (%arg6: tensor<1x16x64xbf16>, %arg7: tensor<64x96xbf16>, %arg8: tensor<1x16x64xbf16>, %arg9: tensor<1x16x96xbf16>, %arg10: tensor<1x16x96xbf16>, %arg11: tensor<1x16x96xbf16>, %arg12: tensor<1x16x96xbf16>, %arg13: tensor<1x16x96xbf16>, %arg14: tensor<64x96xbf16>, %arg15: tensor<96x64xbf16>, %arg16: tensor<1x16x96xbf16>) {
      %46 = stablehlo.dot_general %arg6, %arg16, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<1x16x96xbf16>) -> tensor<64x96xbf16>
      %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
      %48 = stablehlo.dot_general %arg6, %arg15, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x64xbf16>, tensor<96x64xbf16>) -> tensor<1x16x96xbf16>
      %49 = stablehlo.multiply %arg13, %48 : tensor<1x16x96xbf16>
      %50 = stablehlo.multiply %48, %arg12 : tensor<1x16x96xbf16>
      %51 = stablehlo.dot_general %49, %arg8, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<1x16x64xbf16>) -> tensor<96x64xbf16>
      %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
      %53 = stablehlo.dot_general %49, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<64x96xbf16>) -> tensor<1x16x64xbf16>
      %54 = func.call @silu_7(%arg9, %arg10, %arg11, %50) : (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16>
      %55 = stablehlo.dot_general %54, %arg8, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<1x16x64xbf16>) -> tensor<96x64xbf16>
      %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
      %57 = stablehlo.dot_general %54, %arg7, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x16x96xbf16>, tensor<64x96xbf16>) -> tensor<1x16x64xbf16>
      %58 = stablehlo.add %53, %57 : tensor<1x16x64xbf16>
      %59 = "stablehlo.reduce_scatter"(%47) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<96x64xbf16>) -> tensor<48x64xbf16>
      %60 = "stablehlo.reduce_scatter"(%52) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<64x96xbf16>) -> tensor<32x96xbf16>
      %61 = "stablehlo.reduce_scatter"(%56) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<64x96xbf16>) -> tensor<32x96xbf16>
      %62 = "stablehlo.all_reduce"(%58) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<1x16x64xbf16>) -> tensor<1x16x64xbf16>
      %63 = "stablehlo.all_reduce"(%61) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<32x96xbf16>) -> tensor<32x96xbf16>
      %64 = "stablehlo.all_reduce"(%60) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<32x96xbf16>) -> tensor<32x96xbf16>
      %65 = "stablehlo.all_reduce"(%59) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
        %66 = stablehlo.add %arg17, %arg18 : tensor<bf16>
        stablehlo.return %66 : tensor<bf16>
      }) : (tensor<48x64xbf16>) -> tensor<48x64xbf16>
      sdy.return %62, %63, %64, %65 : tensor<1x16x64xbf16>, tensor<32x96xbf16>, tensor<32x96xbf16>, tensor<48x64xbf16>
    } : (tensor<2x16x64xbf16>, tensor<512x96xbf16>, tensor<2x16x64xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<8x16x96xbf16>, tensor<512x96xbf16>, tensor<768x64xbf16>, tensor<8x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
    %23 = stablehlo.multiply %15, %22#0 : tensor<2x16x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %25 = stablehlo.reshape %24 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %26 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %27 = stablehlo.multiply %22#0, %26 : tensor<2x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %29 = stablehlo.convert %27 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %30 = stablehlo.multiply %1, %29 : tensor<2x16x64xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %32 = stablehlo.reshape %31 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %33 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %34 = stablehlo.multiply %29, %33 : tensor<2x16x64xf32>
    %35 = stablehlo.multiply %32, %12 : tensor<2x16x1xf32>
    %cst_7 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<2x16x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x64xf32>
    %40 = stablehlo.multiply %1, %39 : tensor<2x16x64xf32>
    %41 = stablehlo.add %34, %40 : tensor<2x16x64xf32>
    %42 = stablehlo.multiply %39, %1 : tensor<2x16x64xf32>
    %43 = stablehlo.add %41, %42 : tensor<2x16x64xf32>
    %44 = stablehlo.convert %43 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %45 = stablehlo.add %0#5, %44 : tensor<2x16x64xbf16>
    return %45, %28, %22#1, %22#2, %22#3 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
  }
  func.func private @silu_6(%arg0: tensor<1x16x96xbf16>) -> (tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>) {
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
    return %9, %5, %8 : tensor<1x16x96xbf16>, tensor<1x16x96xbf16>, tensor<1x16x96xbf16>
  }
  func.func private @silu_7(%arg0: tensor<1x16x96xbf16>, %arg1: tensor<1x16x96xbf16>, %arg2: tensor<1x16x96xbf16>, %arg3: tensor<1x16x96xbf16>) -> tensor<1x16x96xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<1x16x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<1x16x96xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<1x16x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<1x16x96xbf16>
    return %3 : tensor<1x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<4x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<4x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<4x64xbf16>
    return %1 : tensor<4x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<4x64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<i32>) -> tensor<4x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x64x96xbf16>, tensor<1x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x64x96xbf16>
    return %1 : tensor<4x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<4x96x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<i32>) -> tensor<4x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x96x64xbf16>, tensor<1x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x96x64xbf16>
    return %1 : tensor<4x96x64xbf16>
  }
}
