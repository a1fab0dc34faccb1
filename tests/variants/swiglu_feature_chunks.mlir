module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x32x24xbf16>, %arg1: tensor<4x32x24xbf16>, %arg2: tensor<4x24x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<4x32x24xbf16> {jax.result_info = "result[0]['w1']"}, tensor<4x32x24xbf16> {jax.result_info = "result[0]['w2']"}, tensor<4x24x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x16xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x48x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:12 = stablehlo.while(%iterArg = %arg0, %iterArg_18 = %arg1, %iterArg_19 = %arg2, %iterArg_20 = %0, %iterArg_21 = %c, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7) : tensor<4x32x24xbf16>, tensor<4x32x24xbf16>, tensor<4x24x16xbf16>, tensor<48x32xbf16>, tensor<i32>, tensor<48x16xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %33 = stablehlo.compare LT, %iterArg_21, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %33 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<4x32x24xbf16>, tensor<i32>) -> tensor<32x24xbf16>
      %34 = func.call @dynamic_index_in_dim(%iterArg_18, %iterArg_21) : (tensor<4x32x24xbf16>, tensor<i32>) -> tensor<32x24xbf16>
      %35 = func.call @dynamic_index_in_dim_0(%iterArg_19, %iterArg_21) : (tensor<4x24x16xbf16>, tensor<i32>) -> tensor<24x16xbf16>
      %36:7 = func.call @closed_call(%iterArg_20, %iterArg_22, %33, %34, %35) : (tensor<48x32xbf16>, tensor<48x16xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<24x16xbf16>) -> (tensor<48x16xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_23, %36#1, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_24, %36#2, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_25, %36#3, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_26, %36#4, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_27, %36#5, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_28, %36#6, %iterArg_21) : (tensor<4x48x24xbf16>, tensor<48x24xbf16>, tensor<i32>) -> tensor<4x48x24xbf16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_21, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %43, %36#0, %37, %38, %39, %40, %41, %42 : tensor<4x32x24xbf16>, tensor<4x32x24xbf16>, tensor<4x24x16xbf16>, tensor<48x32xbf16>, tensor<i32>, tensor<48x16xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>
    }
    %9 = stablehlo.convert %8#5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %10 = stablehlo.subtract %9, %arg4 : tensor<48x16xf32>
    %11 = chlo.square %10 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<48x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %16 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<48x16xf32>
    %19 = stablehlo.convert %18 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4x32x24xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4x32x24xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x24x16xbf16>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %23:13 = stablehlo.while(%iterArg = %8#6, %iterArg_18 = %8#7, %iterArg_19 = %8#8, %iterArg_20 = %8#9, %iterArg_21 = %8#10, %iterArg_22 = %arg2, %iterArg_23 = %8#11, %iterArg_24 = %0, %iterArg_25 = %c_14, %iterArg_26 = %19, %iterArg_27 = %20, %iterArg_28 = %21, %iterArg_29 = %22) : tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x24x16xbf16>, tensor<4x48x24xbf16>, tensor<48x32xbf16>, tensor<i32>, tensor<48x16xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xbf16>, tensor<4x24x16xbf16>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %33 = stablehlo.compare LT, %iterArg_25, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %33 = stablehlo.subtract %c_30, %iterArg_25 : tensor<i32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.subtract %33, %c_31 : tensor<i32>
      %35 = func.call @dynamic_index_in_dim_1(%iterArg, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %36 = func.call @dynamic_index_in_dim_1(%iterArg_18, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %37 = func.call @dynamic_index_in_dim_1(%iterArg_19, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %38 = func.call @dynamic_index_in_dim_1(%iterArg_20, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %39 = func.call @dynamic_index_in_dim_1(%iterArg_21, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %40 = func.call @dynamic_index_in_dim_0(%iterArg_22, %34) : (tensor<4x24x16xbf16>, tensor<i32>) -> tensor<24x16xbf16>
      %41 = func.call @dynamic_index_in_dim_1(%iterArg_23, %34) : (tensor<4x48x24xbf16>, tensor<i32>) -> tensor<48x24xbf16>
      %42:4 = func.call @closed_call_2(%iterArg_24, %iterArg_26, %35, %36, %37, %38, %39, %40, %41) : (tensor<48x32xbf16>, tensor<48x16xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<24x16xbf16>, tensor<48x24xbf16>) -> (tensor<48x16xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<24x16xbf16>)
      %43 = func.call @dynamic_update_index_in_dim_4(%iterArg_27, %42#1, %34) : (tensor<4x32x24xbf16>, tensor<32x24xbf16>, tensor<i32>) -> tensor<4x32x24xbf16>
      %44 = func.call @dynamic_update_index_in_dim_4(%iterArg_28, %42#2, %34) : (tensor<4x32x24xbf16>, tensor<32x24xbf16>, tensor<i32>) -> tensor<4x32x24xbf16>
      %45 = func.call @dynamic_update_index_in_dim_5(%iterArg_29, %42#3, %34) : (tensor<4x24x16xbf16>, tensor<24x16xbf16>, tensor<i32>) -> tensor<4x24x16xbf16>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_25, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %46, %42#0, %43, %44, %45 : tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x48x24xbf16>, tensor<4x24x16xbf16>, tensor<4x48x24xbf16>, tensor<48x32xbf16>, tensor<i32>, tensor<48x16xbf16>, tensor<4x32x24xbf16>, tensor<4x32x24xbf16>, tensor<4x24x16xbf16>
    }
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x32x24xbf16>
    %25 = stablehlo.multiply %24, %23#10 : tensor<4x32x24xbf16>
    %26 = stablehlo.subtract %arg0, %25 : tensor<4x32x24xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x32x24xbf16>
    %28 = stablehlo.multiply %27, %23#11 : tensor<4x32x24xbf16>
    %29 = stablehlo.subtract %arg1, %28 : tensor<4x32x24xbf16>
    %cst_17 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x24x16xbf16>
    %31 = stablehlo.multiply %30, %23#12 : tensor<4x24x16xbf16>
    %32 = stablehlo.subtract %arg2, %31 : tensor<4x24x16xbf16>
    return %26, %29, %32, %15 : tensor<4x32x24xbf16>, tensor<4x32x24xbf16>, tensor<4x24x16xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x32x24xbf16>, %arg1: tensor<i32>) -> tensor<32x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 24] : (tensor<4x32x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x24xbf16>) -> tensor<32x24xbf16>
    return %1 : tensor<32x24xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x24x16xbf16>, %arg1: tensor<i32>) -> tensor<24x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 24, 16] : (tensor<4x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x24x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x24x16xbf16>) -> tensor<24x16xbf16>
    return %1 : tensor<24x16xbf16>
  }
  func.func private @closed_call(%arg0: tensor<48x32xbf16>, %arg1: tensor<48x16xbf16>, %arg2: tensor<32x24xbf16>, %arg3: tensor<32x24xbf16>, %arg4: tensor<24x16xbf16>) -> (tensor<48x16xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x24xbf16>) -> tensor<48x24xbf16>
    %1 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x24xbf16>) -> tensor<48x24xbf16>
    %2:3 = call @silu(%1) : (tensor<48x24xbf16>) -> (tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>)
    %3 = stablehlo.multiply %0, %2#0 : tensor<48x24xbf16>
    %4 = stablehlo.dot_general %3, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x24xbf16>, tensor<24x16xbf16>) -> tensor<48x16xbf16>
    %5 = stablehlo.add %arg1, %4 : tensor<48x16xbf16>
    return %5, %2#1, %2#2, %1, %2#0, %0, %3 : tensor<48x16xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>
  }
  func.func private @silu(%arg0: tensor<48x24xbf16>) -> (tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x24xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x24xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x24xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x24xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x24xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x24xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x24xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x24xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x24xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x24xbf16>
    return %9, %8, %5 : tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x48x24xbf16>, %arg1: tensor<48x24xbf16>, %arg2: tensor<i32>) -> tensor<4x48x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<48x24xbf16>) -> tensor<1x48x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x48x24xbf16>, tensor<1x48x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x48x24xbf16>
    return %1 : tensor<4x48x24xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x48x24xbf16>, %arg1: tensor<i32>) -> tensor<48x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 48, 24] : (tensor<4x48x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x48x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x48x24xbf16>) -> tensor<48x24xbf16>
    return %1 : tensor<48x24xbf16>
  }
  func.func private @closed_call_2(%arg0: tensor<48x32xbf16>, %arg1: tensor<48x16xbf16>, %arg2: tensor<48x24xbf16>, %arg3: tensor<48x24xbf16>, %arg4: tensor<48x24xbf16>, %arg5: tensor<48x24xbf16>, %arg6: tensor<48x24xbf16>, %arg7: tensor<24x16xbf16>, %arg8: tensor<48x24xbf16>) -> (tensor<48x16xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<24x16xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x24xbf16>) -> tensor<16x24xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<16x24xbf16>) -> tensor<24x16xbf16>
    %2 = stablehlo.dot_general %arg1, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<24x16xbf16>) -> tensor<48x24xbf16>
    %3 = stablehlo.multiply %arg6, %2 : tensor<48x24xbf16>
    %4 = stablehlo.multiply %2, %arg5 : tensor<48x24xbf16>
    %5 = call @silu_3(%arg2, %arg3, %arg4, %3) : (tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>, tensor<48x24xbf16>) -> tensor<48x24xbf16>
    %6 = stablehlo.dot_general %5, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x24xbf16>, tensor<48x32xbf16>) -> tensor<24x32xbf16>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<24x32xbf16>) -> tensor<32x24xbf16>
    %8 = stablehlo.dot_general %4, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x24xbf16>, tensor<48x32xbf16>) -> tensor<24x32xbf16>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<24x32xbf16>) -> tensor<32x24xbf16>
    return %arg1, %9, %7, %1 : tensor<48x16xbf16>, tensor<32x24xbf16>, tensor<32x24xbf16>, tensor<24x16xbf16>
  }
  func.func private @silu_3(%arg0: tensor<48x24xbf16>, %arg1: tensor<48x24xbf16>, %arg2: tensor<48x24xbf16>, %arg3: tensor<48x24xbf16>) -> tensor<48x24xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x24xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x24xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x24xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x24xbf16>
    return %3 : tensor<48x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x32x24xbf16>, %arg1: tensor<32x24xbf16>, %arg2: tensor<i32>) -> tensor<4x32x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x24xbf16>) -> tensor<1x32x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x32x24xbf16>, tensor<1x32x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x32x24xbf16>
    return %1 : tensor<4x32x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x24x16xbf16>, %arg1: tensor<24x16xbf16>, %arg2: tensor<i32>) -> tensor<4x24x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<24x16xbf16>) -> tensor<1x24x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x24x16xbf16>, tensor<1x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x24x16xbf16>
    return %1 : tensor<4x24x16xbf16>
  }
}
