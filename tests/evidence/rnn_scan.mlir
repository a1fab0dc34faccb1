module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<8x3x16xf32>, %arg8: tensor<8x3x16xf32>) -> (tensor<8x32xf32> {jax.result_info = "result[0]['h']"}, tensor<32x32xf32> {jax.result_info = "result[0]['m']['wh']"}, tensor<32x16xf32> {jax.result_info = "result[0]['m']['wo']"}, tensor<16x32xf32> {jax.result_info = "result[0]['m']['wx']"}, tensor<32x32xf32> {jax.result_info = "result[0]['p']['wh']"}, tensor<32x16xf32> {jax.result_info = "result[0]['p']['wo']"}, tensor<16x32xf32> {jax.result_info = "result[0]['p']['wx']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.transpose %arg7, dims = [1, 0, 2] : (tensor<8x3x16xf32>) -> tensor<3x8x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x8x16xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x8x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x8x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x8x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:10 = stablehlo.while(%iterArg = %0, %iterArg_23 = %arg6, %iterArg_24 = %arg4, %iterArg_25 = %arg5, %iterArg_26 = %c, %iterArg_27 = %arg0, %iterArg_28 = %1, %iterArg_29 = %2, %iterArg_30 = %3, %iterArg_31 = %4) : tensor<3x8x16xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<i32>, tensor<8x32xf32>, tensor<3x8x16xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_26, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %46 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_26) : (tensor<3x8x16xf32>, tensor<i32>) -> tensor<8x16xf32>
      %47:5 = func.call @closed_call(%iterArg_23, %iterArg_24, %iterArg_25, %iterArg_27, %46) : (tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>, tensor<8x16xf32>) -> (tensor<8x32xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_28, %47#1, %iterArg_26) : (tensor<3x8x16xf32>, tensor<8x16xf32>, tensor<i32>) -> tensor<3x8x16xf32>
      %49 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %47#2, %iterArg_26) : (tensor<3x8x32xf32>, tensor<8x32xf32>, tensor<i32>) -> tensor<3x8x32xf32>
      %50 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %47#3, %iterArg_26) : (tensor<3x8x32xf32>, tensor<8x32xf32>, tensor<i32>) -> tensor<3x8x32xf32>
      %51 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %47#4, %iterArg_26) : (tensor<3x8x32xf32>, tensor<8x32xf32>, tensor<i32>) -> tensor<3x8x32xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_26, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %52, %47#0, %48, %49, %50, %51 : tensor<3x8x16xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<i32>, tensor<8x32xf32>, tensor<3x8x16xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>
    }
    %6 = stablehlo.transpose %arg8, dims = [1, 0, 2] : (tensor<8x3x16xf32>) -> tensor<3x8x16xf32>
    %7 = stablehlo.subtract %5#6, %6 : tensor<3x8x16xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<3x8x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x8x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<3x8x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_4) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x8x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<3.840000e+02> : tensor<f32>
    %14 = stablehlo.divide %cst_7, %cst_8 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3x8x16xf32>
    %16 = stablehlo.multiply %15, %10 : tensor<3x8x16xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %21:12 = stablehlo.while(%iterArg = %16, %iterArg_23 = %0, %iterArg_24 = %5#7, %iterArg_25 = %5#8, %iterArg_26 = %5#9, %iterArg_27 = %arg4, %iterArg_28 = %arg5, %iterArg_29 = %c_13, %iterArg_30 = %18, %iterArg_31 = %19, %iterArg_32 = %20, %iterArg_33 = %17) : tensor<3x8x16xf32>, tensor<3x8x16xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<i32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_29, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.subtract %c_34, %iterArg_29 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_35 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<3x8x16xf32>, tensor<i32>) -> tensor<8x16xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_23, %47) : (tensor<3x8x16xf32>, tensor<i32>) -> tensor<8x16xf32>
      %50 = func.call @dynamic_index_in_dim_1(%iterArg_24, %47) : (tensor<3x8x32xf32>, tensor<i32>) -> tensor<8x32xf32>
      %51 = func.call @dynamic_index_in_dim_1(%iterArg_25, %47) : (tensor<3x8x32xf32>, tensor<i32>) -> tensor<8x32xf32>
      %52 = func.call @dynamic_index_in_dim_1(%iterArg_26, %47) : (tensor<3x8x32xf32>, tensor<i32>) -> tensor<8x32xf32>
      %53:4 = func.call @closed_call_2(%iterArg_27, %iterArg_28, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %48, %49, %50, %51, %52) : (tensor<32x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>) -> (tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>)
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_29, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %54, %53#0, %53#1, %53#2, %53#3 : tensor<3x8x16xf32>, tensor<3x8x16xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<3x8x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<i32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>
    }
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %23 = stablehlo.multiply %22, %arg1 : tensor<32x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %25 = stablehlo.multiply %24, %21#9 : tensor<32x32xf32>
    %26 = stablehlo.add %23, %25 : tensor<32x32xf32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %28 = stablehlo.multiply %27, %arg2 : tensor<32x16xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %30 = stablehlo.multiply %29, %21#10 : tensor<32x16xf32>
    %31 = stablehlo.add %28, %30 : tensor<32x16xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %33 = stablehlo.multiply %32, %arg3 : tensor<16x32xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %35 = stablehlo.multiply %34, %21#8 : tensor<16x32xf32>
    %36 = stablehlo.add %33, %35 : tensor<16x32xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %38 = stablehlo.multiply %37, %26 : tensor<32x32xf32>
    %39 = stablehlo.subtract %arg4, %38 : tensor<32x32xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %41 = stablehlo.multiply %40, %31 : tensor<32x16xf32>
    %42 = stablehlo.subtract %arg5, %41 : tensor<32x16xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %44 = stablehlo.multiply %43, %36 : tensor<16x32xf32>
    %45 = stablehlo.subtract %arg6, %44 : tensor<16x32xf32>
    return %5#5, %26, %31, %36, %39, %42, %45, %12 : tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x8x16xf32>, %arg1: tensor<i32>) -> tensor<8x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 16] : (tensor<3x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16xf32>) -> tensor<8x16xf32>
    return %1 : tensor<8x16xf32>
  }
  func.func private @closed_call(%arg0: tensor<16x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<8x32xf32>, %arg4: tensor<8x16xf32>) -> (tensor<8x32xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %2 = stablehlo.add %0, %1 : tensor<8x32xf32>
    %3 = stablehlo.tanh %2 : tensor<8x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8x32xf32>
    %6 = stablehlo.dot_general %3, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    return %3, %6, %arg3, %3, %5 : tensor<8x32xf32>, tensor<8x16xf32>, tensor<8x32xf32>, tensor<8x32xf32>, tensor<8x32xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x8x16xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<i32>) -> tensor<3x8x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<8x16xf32>) -> tensor<1x8x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x8x16xf32>, tensor<1x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x8x16xf32>
    return %1 : tensor<3x8x16xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x8x32xf32>, %arg1: tensor<8x32xf32>, %arg2: tensor<i32>) -> tensor<3x8x32xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<8x32xf32>) -> tensor<1x8x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x8x32xf32>, tensor<1x8x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x8x32xf32>
    return %1 : tensor<3x8x32xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x8x32xf32>, %arg1: tensor<i32>) -> tensor<8x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 8, 32] : (tensor<3x8x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x32xf32>) -> tensor<8x32xf32>
    return %1 : tensor<8x32xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<32x32xf32>, %arg1: tensor<32x16xf32>, %arg2: tensor<16x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32x16xf32>, %arg5: tensor<8x32xf32>, %arg6: tensor<8x16xf32>, %arg7: tensor<8x16xf32>, %arg8: tensor<8x32xf32>, %arg9: tensor<8x32xf32>, %arg10: tensor<8x32xf32>) -> (tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>) {
    %0 = stablehlo.dot_general %arg6, %arg9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %2 = stablehlo.add %arg4, %1 : tensor<32x16xf32>
    %3 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<32x16xf32>) -> tensor<8x32xf32>
    %4 = stablehlo.add %arg5, %3 : tensor<8x32xf32>
    %5 = stablehlo.multiply %4, %arg10 : tensor<8x32xf32>
    %6 = stablehlo.multiply %5, %arg9 : tensor<8x32xf32>
    %7 = stablehlo.add %5, %6 : tensor<8x32xf32>
    %8 = stablehlo.dot_general %7, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<32x32xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %10 = stablehlo.add %arg3, %9 : tensor<32x32xf32>
    %11 = stablehlo.dot_general %7, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %12 = stablehlo.dot_general %7, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %14 = stablehlo.add %arg2, %13 : tensor<16x32xf32>
    return %14, %10, %2, %11 : tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<8x32xf32>
  }
}
