module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<3x32x80xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<3x32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<3x32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x48x32xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x48x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:12 = stablehlo.while(%iterArg = %arg0, %iterArg_19 = %arg1, %iterArg_20 = %arg2, %iterArg_21 = %c, %iterArg_22 = %0, %iterArg_23 = %1, %iterArg_24 = %2, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7) : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_21, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %36 = func.call @dynamic_index_in_dim(%iterArg_19, %iterArg_21) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %37 = func.call @dynamic_index_in_dim_0(%iterArg_20, %iterArg_21) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %38:8 = func.call @closed_call(%iterArg_22, %35, %36, %37) : (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_23, %38#1, %iterArg_21) : (tensor<3x48x32xbf16>, tensor<48x32xbf16>, tensor<i32>) -> tensor<3x48x32xbf16>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %38#2, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %38#3, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %38#4, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %38#5, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %44 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %38#6, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %38#7, %iterArg_21) : (tensor<3x48x80xbf16>, tensor<48x80xbf16>, tensor<i32>) -> tensor<3x48x80xbf16>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_21, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %46, %38#0, %39, %40, %41, %42, %43, %44, %45 : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x48x32xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>
    }
    %9 = stablehlo.slice %8#4 [0:48, 0:16] : (tensor<48x32xbf16>) -> tensor<48x16xbf16>
    %10 = stablehlo.convert %9 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %11 = stablehlo.subtract %10, %arg4 : tensor<48x16xf32>
    %12 = chlo.square %11 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<48x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %17 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<48x16xf32>
    %20 = stablehlo.convert %19 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.pad %20, %cst_11, low = [0, 0], high = [0, 16], interior = [0, 0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<48x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %25:15 = stablehlo.while(%iterArg = %arg0, %iterArg_19 = %8#5, %iterArg_20 = %arg1, %iterArg_21 = %8#6, %iterArg_22 = %8#7, %iterArg_23 = %8#8, %iterArg_24 = %8#9, %iterArg_25 = %8#10, %iterArg_26 = %arg2, %iterArg_27 = %8#11, %iterArg_28 = %c_15, %iterArg_29 = %21, %iterArg_30 = %22, %iterArg_31 = %23, %iterArg_32 = %24) : tensor<3x32x80xbf16>, tensor<3x48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x80x32xbf16>, tensor<3x48x80xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_28, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.subtract %c_33, %iterArg_28 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_34 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %38 = func.call @dynamic_index_in_dim_2(%iterArg_19, %36) : (tensor<3x48x32xbf16>, tensor<i32>) -> tensor<48x32xbf16>
      %39 = func.call @dynamic_index_in_dim(%iterArg_20, %36) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_21, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_22, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_23, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_24, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_25, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %45 = func.call @dynamic_index_in_dim_0(%iterArg_26, %36) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %46 = func.call @dynamic_index_in_dim_3(%iterArg_27, %36) : (tensor<3x48x80xbf16>, tensor<i32>) -> tensor<48x80xbf16>
      %47:4 = func.call @closed_call_4(%iterArg_29, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<80x32xbf16>, tensor<48x80xbf16>) -> (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>)
      %48 = func.call @dynamic_update_index_in_dim_6(%iterArg_30, %47#1, %36) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %49 = func.call @dynamic_update_index_in_dim_6(%iterArg_31, %47#2, %36) : (tensor<3x32x80xbf16>, tensor<32x80xbf16>, tensor<i32>) -> tensor<3x32x80xbf16>
      %50 = func.call @dynamic_update_index_in_dim_7(%iterArg_32, %47#3, %36) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_28, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %51, %47#0, %48, %49, %50 : tensor<3x32x80xbf16>, tensor<3x48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x48x80xbf16>, tensor<3x80x32xbf16>, tensor<3x48x80xbf16>, tensor<i32>, tensor<48x32xbf16>, tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>
    }
    %cst_16 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %27 = stablehlo.multiply %26, %25#12 : tensor<3x32x80xbf16>
    %28 = stablehlo.subtract %arg0, %27 : tensor<3x32x80xbf16>
    %cst_17 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<3x32x80xbf16>
    %30 = stablehlo.multiply %29, %25#13 : tensor<3x32x80xbf16>
    %31 = stablehlo.subtract %arg1, %30 : tensor<3x32x80xbf16>
    %cst_18 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %33 = stablehlo.multiply %32, %25#14 : tensor<3x80x32xbf16>
    %34 = stablehlo.subtract %arg2, %33 : tensor<3x80x32xbf16>
    return %28, %31, %34, %16 : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<48x32xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>) -> (tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2:3 = call @silu(%1) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %3 = stablehlo.multiply %0, %2#0 : tensor<48x80xbf16>
    %4 = stablehlo.dot_general %3, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %5 = stablehlo.add %arg0, %4 : tensor<48x32xbf16>
    return %5, %arg0, %2#1, %2#2, %1, %2#0, %0, %3 : tensor<48x32xbf16>, tensor<48x32xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
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
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x48x32xbf16>, %arg1: tensor<48x32xbf16>, %arg2: tensor<i32>) -> tensor<3x48x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<48x32xbf16>) -> tensor<1x48x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x48x32xbf16>, tensor<1x48x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x48x32xbf16>
    return %1 : tensor<3x48x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<i32>) -> tensor<3x48x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<48x80xbf16>) -> tensor<1x48x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x48x80xbf16>, tensor<1x48x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x48x80xbf16>
    return %1 : tensor<3x48x80xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x48x32xbf16>, %arg1: tensor<i32>) -> tensor<48x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 48, 32] : (tensor<3x48x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x48x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x48x32xbf16>) -> tensor<48x32xbf16>
    return %1 : tensor<48x32xbf16>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x48x80xbf16>, %arg1: tensor<i32>) -> tensor<48x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 48, 80] : (tensor<3x48x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x48x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x48x80xbf16>) -> tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @closed_call_4(%arg0: tensor<48x32xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<48x32xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<48x80xbf16>, %arg5: tensor<48x80xbf16>, %arg6: tensor<48x80xbf16>, %arg7: tensor<48x80xbf16>, %arg8: tensor<48x80xbf16>, %arg9: tensor<80x32xbf16>, %arg10: tensor<48x80xbf16>) -> (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg0, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<80x32xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.multiply %arg8, %2 : tensor<48x80xbf16>
    %4 = stablehlo.multiply %2, %arg7 : tensor<48x80xbf16>
    %5 = call @silu_5(%arg4, %arg5, %arg6, %3) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %6 = stablehlo.dot_general %5, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %8 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %9 = stablehlo.add %arg0, %8 : tensor<48x32xbf16>
    %10 = stablehlo.dot_general %4, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %12 = stablehlo.dot_general %4, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %13 = stablehlo.add %9, %12 : tensor<48x32xbf16>
    return %13, %11, %7, %1 : tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>
  }
  func.func private @silu_5(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<i32>) -> tensor<3x32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x80xbf16>) -> tensor<1x32x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x80xbf16>, tensor<1x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x80xbf16>
    return %1 : tensor<3x32x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
}
