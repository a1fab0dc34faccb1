module @jit_local attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["data"=2]> {stablehlo.mesh = {axes = [{name = "data", size = 2 : i64}]}}
  func.func public @main(%arg0: tensor<3x16x16xbf16> {jax.buffer_donor = true}, %arg1: tensor<8x16xbf16>) -> (tensor<3x16x16xbf16> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0:2 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{}, {"data"}, {}]>, <@mesh, [{"data"}, {}]>] out_shardings=[<@mesh, [{}, {"data"}, {}]>, <@mesh, []>] manual_axes={"data"} (%arg2: tensor<3x8x16xbf16>, %arg3: tensor<4x16xbf16>) {
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x4x16xbf16>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %2:4 = stablehlo.while(%iterArg = %arg2, %iterArg_8 = %c, %iterArg_9 = %arg3, %iterArg_10 = %1) : tensor<3x8x16xbf16>, tensor<i32>, tensor<4x16xbf16>, tensor<3x4x16xbf16>
      cond {
        %c_11 = stablehlo.constant dense<3> : tensor<i32>
        %20 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %20 : tensor<i1>
      } do {
        %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<3x8x16xbf16>, tensor<i32>) -> tensor<8x16xbf16>
        %21:2 = func.call @closed_call(%iterArg_9, %20) : (tensor<4x16xbf16>, tensor<8x16xbf16>) -> (tensor<4x16xbf16>, tensor<4x16xbf16>)
        %22 = func.call @dynamic_update_index_in_dim(%iterArg_10, %21#1, %iterArg_8) : (tensor<3x4x16xbf16>, tensor<4x16xbf16>, tensor<i32>) -> tensor<3x4x16xbf16>
        %c_11 = stablehlo.constant dense<1> : tensor<i32>
        %23 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
        stablehlo.return %iterArg, %23, %21#0, %22 : tensor<3x8x16xbf16>, tensor<i32>, tensor<4x16xbf16>, tensor<3x4x16xbf16>
      }
      %3 = stablehlo.convert %2#2 : (tensor<4x16xbf16>) -> tensor<4x16xf32>
      %4 = stablehlo.multiply %3, %3 : tensor<4x16xf32>
      %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
      %6 = stablehlo.multiply %5, %3 : tensor<4x16xf32>
      %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
      %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
      %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %9 = stablehlo.divide %cst_3, %cst_2 : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4x16xf32>
      %11 = stablehlo.multiply %10, %6 : tensor<4x16xf32>
      %12 = stablehlo.convert %11 : (tensor<4x16xf32>) -> tensor<4x16xbf16>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x8x16xbf16>
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %14:5 = stablehlo.while(%iterArg = %2#3, %iterArg_8 = %arg2, %iterArg_9 = %c_5, %iterArg_10 = %12, %iterArg_11 = %13) : tensor<3x4x16xbf16>, tensor<3x8x16xbf16>, tensor<i32>, tensor<4x16xbf16>, tensor<3x8x16xbf16>
      cond {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %20 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %20 : tensor<i1>
      } do {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %20 = stablehlo.subtract %c_12, %iterArg_9 : tensor<i32>
        %c_13 = stablehlo.constant dense<1> : tensor<i32>
        %21 = stablehlo.subtract %20, %c_13 : tensor<i32>
        %22 = func.call @dynamic_index_in_dim_0(%iterArg, %21) : (tensor<3x4x16xbf16>, tensor<i32>) -> tensor<4x16xbf16>
        %23 = func.call @dynamic_index_in_dim(%iterArg_8, %21) : (tensor<3x8x16xbf16>, tensor<i32>) -> tensor<8x16xbf16>
        %24:2 = func.call @closed_call_1(%iterArg_10, %22, %23) : (tensor<4x16xbf16>, tensor<4x16xbf16>, tensor<8x16xbf16>) -> (tensor<4x16xbf16>, tensor<8x16xbf16>)
        %25 = func.call @dynamic_update_index_in_dim_2(%iterArg_11, %24#1, %21) : (tensor<3x8x16xbf16>, tensor<8x16xbf16>, tensor<i32>) -> tensor<3x8x16xbf16>
        %c_14 = stablehlo.constant dense<1> : tensor<i32>
        %26 = stablehlo.add %iterArg_9, %c_14 : tensor<i32>
        stablehlo.return %iterArg, %iterArg_8, %26, %24#0, %25 : tensor<3x4x16xbf16>, tensor<3x8x16xbf16>, tensor<i32>, tensor<4x16xbf16>, tensor<3x8x16xbf16>
      }
      %cst_6 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x8x16xbf16>
      %16 = stablehlo.multiply %15, %14#4 : tensor<3x8x16xbf16>
      %17 = stablehlo.subtract %arg2, %16 : tensor<3x8x16xbf16>
      %18 = "stablehlo.all_reduce"(%8) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %20 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %20 : tensor<f32>
      }) : (tensor<f32>) -> tensor<f32>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %19 = stablehlo.divide %18, %cst_7 : tensor<f32>
      sdy.return %17, %19 : tensor<3x8x16xbf16>, tensor<f32>
    } : (tensor<3x16x16xbf16>, tensor<8x16xbf16>) -> (tensor<3x16x16xbf16>, tensor<f32>)
    return %0#0, %0#1 : tensor<3x16x16xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x8x16xbf16>, %arg1: tensor<i32>) -> tensor<8x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 16] : (tensor<3x8x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16xbf16>) -> tensor<8x16xbf16>
    return %1 : tensor<8x16xbf16>
  }
  func.func private @closed_call(%arg0: tensor<4x16xbf16>, %arg1: tensor<8x16xbf16>) -> (tensor<4x16xbf16>, tensor<4x16xbf16>) {
    %0 = "stablehlo.all_gather"(%arg1) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<8x16xbf16>) -> tensor<16x16xbf16>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<16x16xbf16>) -> tensor<4x16xbf16>
    %2 = stablehlo.tanh %1 : tensor<4x16xbf16>
    return %2, %arg0 : tensor<4x16xbf16>, tensor<4x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x16xbf16>, %arg1: tensor<4x16xbf16>, %arg2: tensor<i32>) -> tensor<3x4x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x16xbf16>) -> tensor<1x4x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x16xbf16>, tensor<1x4x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x16xbf16>
    return %1 : tensor<3x4x16xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x4x16xbf16>, %arg1: tensor<i32>) -> tensor<4x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 16] : (tensor<3x4x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x16xbf16>) -> tensor<4x16xbf16>
    return %1 : tensor<4x16xbf16>
  }
  func.func private @closed_call_1(%arg0: tensor<4x16xbf16>, %arg1: tensor<4x16xbf16>, %arg2: tensor<8x16xbf16>) -> (tensor<4x16xbf16>, tensor<8x16xbf16>) {
    %0:3 = stablehlo.optimization_barrier %arg1, %arg2, %arg0 : tensor<4x16xbf16>, tensor<8x16xbf16>, tensor<4x16xbf16>
    %1 = "stablehlo.all_gather"(%0#1) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<8x16xbf16>) -> tensor<16x16xbf16>
    %2 = stablehlo.dot_general %0#0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<16x16xbf16>) -> tensor<4x16xbf16>
    %3 = stablehlo.tanh %2 : tensor<4x16xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x16xbf16>
    %5 = stablehlo.subtract %4, %3 : tensor<4x16xbf16>
    %6 = stablehlo.multiply %0#2, %5 : tensor<4x16xbf16>
    %7 = stablehlo.multiply %6, %3 : tensor<4x16xbf16>
    %8 = stablehlo.add %6, %7 : tensor<4x16xbf16>
    %9 = stablehlo.dot_general %8, %0#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<4x16xbf16>) -> tensor<16x16xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %11 = stablehlo.dot_general %8, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x16xbf16>, tensor<16x16xbf16>) -> tensor<4x16xbf16>
    %12 = "stablehlo.reduce_scatter"(%10) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
    ^bb0(%arg3: tensor<bf16>, %arg4: tensor<bf16>):
      %13 = stablehlo.add %arg3, %arg4 : tensor<bf16>
      stablehlo.return %13 : tensor<bf16>
    }) : (tensor<16x16xbf16>) -> tensor<8x16xbf16>
    return %11, %12 : tensor<4x16xbf16>, tensor<8x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x8x16xbf16>, %arg1: tensor<8x16xbf16>, %arg2: tensor<i32>) -> tensor<3x8x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<8x16xbf16>) -> tensor<1x8x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x8x16xbf16>, tensor<1x8x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x8x16xbf16>
    return %1 : tensor<3x8x16xbf16>
  }
}
