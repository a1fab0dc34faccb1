module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<3x32x80xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<3x32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<3x32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x48x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %arg1, %iterArg_14 = %arg2, %iterArg_15 = %c, %iterArg_16 = %0, %iterArg_17 = %1) : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x48x32xbf16>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %30 = func.call @dynamic_index_in_dim(%iterArg_13, %iterArg_15) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %31 = func.call @dynamic_index_in_dim_0(%iterArg_14, %iterArg_15) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %32:2 = func.call @closed_call(%iterArg_16, %29, %30, %31) : (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>)
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_17, %32#1, %iterArg_15) : (tensor<3x48x32xbf16>, tensor<48x32xbf16>, tensor<i32>) -> tensor<3x48x32xbf16>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_15, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %34, %32#0, %33 : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x48x32xbf16>
    }
    %3 = stablehlo.slice %2#4 [0:48, 0:16] : (tensor<48x32xbf16>) -> tensor<48x16xbf16>
    %4 = stablehlo.convert %3 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %5 = stablehlo.subtract %4, %arg4 : tensor<48x16xf32>
    %6 = chlo.square %5 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %10 = stablehlo.divide %9, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %11 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %13 = stablehlo.multiply %12, %8 : tensor<48x16xf32>
    %14 = stablehlo.convert %13 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.pad %14, %cst_5, low = [0, 0], high = [0, 16], interior = [0, 0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<48x32xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %19:9 = stablehlo.while(%iterArg = %2#5, %iterArg_13 = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %arg2, %iterArg_16 = %c_9, %iterArg_17 = %15, %iterArg_18 = %16, %iterArg_19 = %17, %iterArg_20 = %18) : tensor<3x48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_16, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.subtract %c_21, %iterArg_16 : tensor<i32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.subtract %29, %c_22 : tensor<i32>
      %31 = func.call @dynamic_index_in_dim_1(%iterArg, %30) : (tensor<3x48x32xbf16>, tensor<i32>) -> tensor<48x32xbf16>
      %32 = func.call @dynamic_index_in_dim(%iterArg_13, %30) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %33 = func.call @dynamic_index_in_dim(%iterArg_14, %30) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %34 = func.call @dynamic_index_in_dim_0(%iterArg_15, %30) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %35:4 = func.call @closed_call_2(%iterArg_17, %31, %32, %33, %34) : (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>)
      %36 = func.call @dynamic_update_index_in_dim_5(%iterArg_18, %35#1, %30) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %37 = func.call @dynamic_update_index_in_dim_5(%iterArg_19, %35#2, %30) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %38 = func.call @dynamic_update_index_in_dim_6(%iterArg_20, %35#3, %30) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_16, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %39, %35#0, %36, %37, %38 : tensor<3x48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>
    }
    %cst_10 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %21 = stablehlo.multiply %20, %19#6 : tensor<3x32x80xbf16>
    %22 = stablehlo.subtract %arg0, %21 : tensor<3x32x80xbf16>
    %cst_11 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %24 = stablehlo.multiply %23, %19#7 : tensor<3x32x80xbf16>
    %25 = stablehlo.subtract %arg1, %24 : tensor<3x32x80xbf16>
    %cst_12 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %27 = stablehlo.multiply %26, %19#8 : tensor<3x80x32xbf16>
    %28 = stablehlo.subtract %arg2, %27 : tensor<3x80x32xbf16>
    return %22, %25, %28, %10 : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<i32>) -> tensor<32x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 80] : (tensor<3x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x80xbf16>) -> tensor<32x80xbf16>
    return %1 : tensor<32x80xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<i32>) -> tensor<80x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<48x32xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @silu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.multiply %0, %2 : tensor<48x80xbf16>
    %4 = stablehlo.dot_general %3, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %5 = stablehlo.add %arg0, %4 : tensor<48x32xbf16>
    return %5, %arg0 : tensor<48x32xbf16>, tensor<48x32xbf16>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %6 : tensor<48x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x48x32xbf16>, %arg1: tensor<48x32xbf16>, %arg2: tensor<i32>) -> tensor<3x48x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<1x48x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x48x32xbf16>, tensor<1x48x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x48x32xbf16>
    return %1 : tensor<3x48x32xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x48x32xbf16>, %arg1: tensor<i32>) -> tensor<48x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 48, 32] : (tensor<3x48x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x48x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x48x32xbf16>) -> tensor<48x32xbf16>
    return %1 : tensor<48x32xbf16>
  }
  func.func private @closed_call_2(%arg0: tensor<48x32xbf16>, %arg1: tensor<48x32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) {
    %0:5 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg0 : tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0#0, %0#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0#0, %0#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %3:3 = call @silu_3(%2) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %4 = stablehlo.multiply %1, %3#0 : tensor<48x80xbf16>
    %5 = stablehlo.dot_general %0#4, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x80xbf16>) -> tensor<32x80xbf16>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %7 = stablehlo.dot_general %0#4, %0#3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<80x32xbf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.multiply %1, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %7, %3#0 : tensor<48x80xbf16>
    %10 = call @silu_4(%3#1, %2, %3#2, %8) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.dot_general %10, %0#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %13 = stablehlo.dot_general %10, %0#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %14 = stablehlo.add %0#4, %13 : tensor<48x32xbf16>
    %15 = stablehlo.dot_general %9, %0#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %17 = stablehlo.dot_general %9, %0#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %18 = stablehlo.add %14, %17 : tensor<48x32xbf16>
    return %18, %16, %12, %6 : tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>
  }
  func.func private @silu_3(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %5, %8 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu_4(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<i32>) -> tensor<3x32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x80xbf16>, tensor<1x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x80xbf16>
    return %1 : tensor<3x32x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
}
