module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x16xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:12 = stablehlo.while(%iterArg = %1, %iterArg_18 = %arg0, %iterArg_19 = %arg1, %iterArg_20 = %arg2, %iterArg_21 = %c, %iterArg_22 = %2, %iterArg_23 = %3, %iterArg_24 = %4, %iterArg_25 = %5, %iterArg_26 = %6, %iterArg_27 = %7, %iterArg_28 = %8) : tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<4x12x16xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_21, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<4x12x32xbf16>, tensor<i32>) -> tensor<12x32xbf16>
      %37:7 = func.call @closed_call(%iterArg_18, %iterArg_19, %iterArg_20, %36) : (tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<12x32xbf16>) -> (tensor<12x16xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>)
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_22, %37#0, %iterArg_21) : (tensor<4x12x16xbf16>, tensor<12x16xbf16>, tensor<i32>) -> tensor<4x12x16xbf16>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %37#1, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %37#2, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_25, %37#3, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %37#4, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %43 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %37#5, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %37#6, %iterArg_21) : (tensor<4x12x80xbf16>, tensor<12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_21, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %45, %38, %39, %40, %41, %42, %43, %44 : tensor<4x12x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<4x12x16xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
    }
    %10 = stablehlo.reshape %9#5 : (tensor<4x12x16xbf16>) -> tensor<48x16xbf16>
    %11 = stablehlo.convert %10 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %12 = stablehlo.subtract %11, %arg4 : tensor<48x16xf32>
    %13 = chlo.square %12 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<48x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %18 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<48x16xf32>
    %21 = stablehlo.convert %20 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %22 = stablehlo.reshape %21 : (tensor<48x16xbf16>) -> tensor<4x12x16xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %26:13 = stablehlo.while(%iterArg = %22, %iterArg_18 = %1, %iterArg_19 = %9#6, %iterArg_20 = %9#7, %iterArg_21 = %9#8, %iterArg_22 = %9#9, %iterArg_23 = %9#10, %iterArg_24 = %9#11, %iterArg_25 = %arg2, %iterArg_26 = %c_14, %iterArg_27 = %23, %iterArg_28 = %24, %iterArg_29 = %25) : tensor<4x12x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_26, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %36 = stablehlo.subtract %c_30, %iterArg_26 : tensor<i32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_31 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim_1(%iterArg, %37) : (tensor<4x12x16xbf16>, tensor<i32>) -> tensor<12x16xbf16>
      %39 = func.call @dynamic_index_in_dim(%iterArg_18, %37) : (tensor<4x12x32xbf16>, tensor<i32>) -> tensor<12x32xbf16>
      %40 = func.call @dynamic_index_in_dim_2(%iterArg_19, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %41 = func.call @dynamic_index_in_dim_2(%iterArg_20, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %42 = func.call @dynamic_index_in_dim_2(%iterArg_21, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg_22, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg_23, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %45 = func.call @dynamic_index_in_dim_2(%iterArg_24, %37) : (tensor<4x12x80xbf16>, tensor<i32>) -> tensor<12x80xbf16>
      %46:3 = func.call @closed_call_3(%iterArg_25, %iterArg_27, %iterArg_28, %iterArg_29, %38, %39, %40, %41, %42, %43, %44, %45) : (tensor<80x16xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<12x16xbf16>, tensor<12x32xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>) -> (tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>)
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_26, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %47, %46#0, %46#1, %46#2 : tensor<4x12x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>
    }
    %cst_15 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %28 = stablehlo.multiply %27, %26#10 : tensor<32x80xbf16>
    %29 = stablehlo.subtract %arg0, %28 : tensor<32x80xbf16>
    %cst_16 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %31 = stablehlo.multiply %30, %26#11 : tensor<32x80xbf16>
    %32 = stablehlo.subtract %arg1, %31 : tensor<32x80xbf16>
    %cst_17 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %34 = stablehlo.multiply %33, %26#12 : tensor<80x16xbf16>
    %35 = stablehlo.subtract %arg2, %34 : tensor<80x16xbf16>
    return %29, %32, %35, %17 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 32] : (tensor<4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x12x32xbf16>) -> tensor<12x32xbf16>
    return %1 : tensor<12x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<80x16xbf16>, %arg3: tensor<12x32xbf16>) -> (tensor<12x16xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>) {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x32xbf16>, tensor<32x80xbf16>) -> tensor<12x80xbf16>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x32xbf16>, tensor<32x80xbf16>) -> tensor<12x80xbf16>
    %2:3 = call @silu(%1) : (tensor<12x80xbf16>) -> (tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>)
    %3 = stablehlo.multiply %0, %2#0 : tensor<12x80xbf16>
    %4 = stablehlo.dot_general %3, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x80xbf16>, tensor<80x16xbf16>) -> tensor<12x16xbf16>
    return %4, %2#1, %2#2, %1, %2#0, %0, %3 : tensor<12x16xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>
  }
  func.func private @silu(%arg0: tensor<12x80xbf16>) -> (tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<12x80xbf16>
    return %9, %8, %5 : tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x12x16xbf16>, %arg1: tensor<12x16xbf16>, %arg2: tensor<i32>) -> tensor<4x12x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x16xbf16>) -> tensor<1x12x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x12x16xbf16>, tensor<1x12x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x12x16xbf16>
    return %1 : tensor<4x12x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<12x80xbf16>, %arg2: tensor<i32>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x80xbf16>) -> tensor<1x12x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x12x80xbf16>, tensor<1x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x12x16xbf16>, %arg1: tensor<i32>) -> tensor<12x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 16] : (tensor<4x12x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x12x16xbf16>) -> tensor<12x16xbf16>
    return %1 : tensor<12x16xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 80] : (tensor<4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x12x80xbf16>) -> tensor<12x80xbf16>
    return %1 : tensor<12x80xbf16>
  }
  func.func private @closed_call_3(%arg0: tensor<80x16xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x16xbf16>, %arg4: tensor<12x16xbf16>, %arg5: tensor<12x32xbf16>, %arg6: tensor<12x80xbf16>, %arg7: tensor<12x80xbf16>, %arg8: tensor<12x80xbf16>, %arg9: tensor<12x80xbf16>, %arg10: tensor<12x80xbf16>, %arg11: tensor<12x80xbf16>) -> (tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>) {
    %0 = stablehlo.dot_general %arg4, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<12x80xbf16>) -> tensor<16x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %2 = stablehlo.add %arg3, %1 : tensor<80x16xbf16>
    %3 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<80x16xbf16>) -> tensor<12x80xbf16>
    %4 = stablehlo.multiply %arg10, %3 : tensor<12x80xbf16>
    %5 = stablehlo.multiply %3, %arg9 : tensor<12x80xbf16>
    %6 = call @silu_4(%arg6, %arg7, %arg8, %4) : (tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>, tensor<12x80xbf16>) -> tensor<12x80xbf16>
    %7 = stablehlo.dot_general %6, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x80xbf16>, tensor<12x32xbf16>) -> tensor<80x32xbf16>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %9 = stablehlo.add %arg2, %8 : tensor<32x80xbf16>
    %10 = stablehlo.dot_general %5, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x80xbf16>, tensor<12x32xbf16>) -> tensor<80x32xbf16>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %12 = stablehlo.add %arg1, %11 : tensor<32x80xbf16>
    return %12, %9, %2 : tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x16xbf16>
  }
  func.func private @silu_4(%arg0: tensor<12x80xbf16>, %arg1: tensor<12x80xbf16>, %arg2: tensor<12x80xbf16>, %arg3: tensor<12x80xbf16>) -> tensor<12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<12x80xbf16>
    return %3 : tensor<12x80xbf16>
  }
}
