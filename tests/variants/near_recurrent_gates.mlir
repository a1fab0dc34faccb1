module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80x16xbf16>, %arg1: tensor<80x320xbf16>, %arg2: tensor<32x320xbf16>, %arg3: tensor<48x32xf32>, %arg4: tensor<48x16xf32>) -> (tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<80x320xbf16> {jax.result_info = "result[0]['wh']"}, tensor<32x320xbf16> {jax.result_info = "result[0]['wx']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x320xbf16>) -> tensor<48x320xbf16>
    %2 = stablehlo.reshape %1 : (tensor<48x320xbf16>) -> tensor<4x12x320xbf16>
    %3 = stablehlo.transpose %2, dims = [1, 0, 2] : (tensor<4x12x320xbf16>) -> tensor<12x4x320xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<12x4x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %18:18 = stablehlo.while(%iterArg = %3, %iterArg_26 = %arg1, %iterArg_27 = %c, %iterArg_28 = %4, %iterArg_29 = %4, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11, %iterArg_37 = %12, %iterArg_38 = %13, %iterArg_39 = %14, %iterArg_40 = %15, %iterArg_41 = %16, %iterArg_42 = %17) : tensor<12x4x320xbf16>, tensor<80x320xbf16>, tensor<i32>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>
    cond {
      %c_43 = stablehlo.constant dense<12> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_27, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_27) : (tensor<12x4x320xbf16>, tensor<i32>) -> tensor<4x320xbf16>
      %57:15 = func.call @closed_call(%iterArg_26, %iterArg_28, %iterArg_29, %56) : (tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x320xbf16>) -> (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>)
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_30, %57#2, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_31, %57#3, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_32, %57#4, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_33, %57#5, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_34, %57#6, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_35, %57#7, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_36, %57#8, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_37, %57#9, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_38, %57#10, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_39, %57#11, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_40, %57#12, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_41, %57#13, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_42, %57#14, %iterArg_27) : (tensor<12x4x80xbf16>, tensor<4x80xbf16>, tensor<i32>) -> tensor<12x4x80xbf16>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_27, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %71, %57#0, %57#1, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70 : tensor<12x4x320xbf16>, tensor<80x320xbf16>, tensor<i32>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>
    }
    %19 = stablehlo.transpose %18#5, dims = [1, 0, 2] : (tensor<12x4x80xbf16>) -> tensor<4x12x80xbf16>
    %20 = stablehlo.reshape %19 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.dot_general %20, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %22 = stablehlo.convert %21 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %23 = stablehlo.subtract %22, %arg4 : tensor<48x16xf32>
    %24 = chlo.square %23 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<48x16xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %28 = stablehlo.divide %27, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %29 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<48x16xf32>
    %32 = stablehlo.convert %31 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %33 = stablehlo.dot_general %32, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %35 = stablehlo.dot_general %32, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %36 = stablehlo.reshape %35 : (tensor<48x80xbf16>) -> tensor<4x12x80xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0, 2] : (tensor<4x12x80xbf16>) -> tensor<12x4x80xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %38 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<80x320xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<12x4x320xbf16>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %42:19 = stablehlo.while(%iterArg = %37, %iterArg_26 = %18#6, %iterArg_27 = %18#7, %iterArg_28 = %18#8, %iterArg_29 = %18#9, %iterArg_30 = %18#10, %iterArg_31 = %18#11, %iterArg_32 = %18#12, %iterArg_33 = %18#13, %iterArg_34 = %18#14, %iterArg_35 = %18#15, %iterArg_36 = %18#16, %iterArg_37 = %18#17, %iterArg_38 = %arg1, %iterArg_39 = %c_22, %iterArg_40 = %40, %iterArg_41 = %38, %iterArg_42 = %39, %iterArg_43 = %41) : tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<80x320xbf16>, tensor<i32>, tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<12x4x320xbf16>
    cond {
      %c_44 = stablehlo.constant dense<12> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_39, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_44 = stablehlo.constant dense<12> : tensor<i32>
      %56 = stablehlo.subtract %c_44, %iterArg_39 : tensor<i32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.subtract %56, %c_45 : tensor<i32>
      %58 = func.call @dynamic_index_in_dim_0(%iterArg, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %59 = func.call @dynamic_index_in_dim_0(%iterArg_26, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %60 = func.call @dynamic_index_in_dim_0(%iterArg_27, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %61 = func.call @dynamic_index_in_dim_0(%iterArg_28, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %62 = func.call @dynamic_index_in_dim_0(%iterArg_29, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %63 = func.call @dynamic_index_in_dim_0(%iterArg_30, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %64 = func.call @dynamic_index_in_dim_0(%iterArg_31, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %65 = func.call @dynamic_index_in_dim_0(%iterArg_32, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %66 = func.call @dynamic_index_in_dim_0(%iterArg_33, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %67 = func.call @dynamic_index_in_dim_0(%iterArg_34, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %68 = func.call @dynamic_index_in_dim_0(%iterArg_35, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %69 = func.call @dynamic_index_in_dim_0(%iterArg_36, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %70 = func.call @dynamic_index_in_dim_0(%iterArg_37, %57) : (tensor<12x4x80xbf16>, tensor<i32>) -> tensor<4x80xbf16>
      %71:4 = func.call @closed_call_1(%iterArg_38, %iterArg_40, %iterArg_41, %iterArg_42, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70) : (tensor<80x320xbf16>, tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>) -> (tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x320xbf16>)
      %72 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %71#3, %57) : (tensor<12x4x320xbf16>, tensor<4x320xbf16>, tensor<i32>) -> tensor<12x4x320xbf16>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_39, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %73, %71#0, %71#1, %71#2, %72 : tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<12x4x80xbf16>, tensor<80x320xbf16>, tensor<i32>, tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<12x4x320xbf16>
    }
    %43 = stablehlo.transpose %42#18, dims = [1, 0, 2] : (tensor<12x4x320xbf16>) -> tensor<4x12x320xbf16>
    %44 = stablehlo.reshape %43 : (tensor<4x12x320xbf16>) -> tensor<48x320xbf16>
    %45 = stablehlo.dot_general %44, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x320xbf16>, tensor<48x32xbf16>) -> tensor<320x32xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<320x32xbf16>) -> tensor<32x320xbf16>
    %cst_23 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %48 = stablehlo.multiply %47, %34 : tensor<80x16xbf16>
    %49 = stablehlo.subtract %arg0, %48 : tensor<80x16xbf16>
    %cst_24 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<80x320xbf16>
    %51 = stablehlo.multiply %50, %42#15 : tensor<80x320xbf16>
    %52 = stablehlo.subtract %arg1, %51 : tensor<80x320xbf16>
    %cst_25 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x320xbf16>
    %54 = stablehlo.multiply %53, %46 : tensor<32x320xbf16>
    %55 = stablehlo.subtract %arg2, %54 : tensor<32x320xbf16>
    return %49, %52, %55, %28 : tensor<80x16xbf16>, tensor<80x320xbf16>, tensor<32x320xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x4x320xbf16>, %arg1: tensor<i32>) -> tensor<4x320xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 320] : (tensor<12x4x320xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x320xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x320xbf16>) -> tensor<4x320xbf16>
    return %1 : tensor<4x320xbf16>
  }
  func.func private @closed_call(%arg0: tensor<80x320xbf16>, %arg1: tensor<4x80xbf16>, %arg2: tensor<4x80xbf16>, %arg3: tensor<4x320xbf16>) -> (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x80xbf16>, tensor<80x320xbf16>) -> tensor<4x320xbf16>
    %1 = stablehlo.add %arg3, %0 : tensor<4x320xbf16>
    %2 = stablehlo.slice %1 [0:4, 0:80] : (tensor<4x320xbf16>) -> tensor<4x80xbf16>
    %3 = stablehlo.slice %1 [0:4, 80:160] : (tensor<4x320xbf16>) -> tensor<4x80xbf16>
    %4 = stablehlo.slice %1 [0:4, 160:240] : (tensor<4x320xbf16>) -> tensor<4x80xbf16>
    %5 = stablehlo.slice %1 [0:4, 240:320] : (tensor<4x320xbf16>) -> tensor<4x80xbf16>
    %6 = stablehlo.negate %3 : tensor<4x80xbf16>
    %7 = stablehlo.exponential %6 : tensor<4x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %9 = stablehlo.add %8, %7 : tensor<4x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %11 = stablehlo.divide %10, %9 : tensor<4x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %13 = stablehlo.subtract %12, %11 : tensor<4x80xbf16>
    %14 = stablehlo.multiply %11, %13 : tensor<4x80xbf16>
    %15 = stablehlo.multiply %11, %arg2 : tensor<4x80xbf16>
    %16 = stablehlo.negate %2 : tensor<4x80xbf16>
    %17 = stablehlo.exponential %16 : tensor<4x80xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %19 = stablehlo.add %18, %17 : tensor<4x80xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %21 = stablehlo.divide %20, %19 : tensor<4x80xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %23 = stablehlo.subtract %22, %21 : tensor<4x80xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<4x80xbf16>
    %25 = stablehlo.tanh %5 : tensor<4x80xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %27 = stablehlo.subtract %26, %25 : tensor<4x80xbf16>
    %28 = stablehlo.multiply %21, %25 : tensor<4x80xbf16>
    %29 = stablehlo.add %15, %28 : tensor<4x80xbf16>
    %30 = stablehlo.negate %4 : tensor<4x80xbf16>
    %31 = stablehlo.exponential %30 : tensor<4x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %33 = stablehlo.add %32, %31 : tensor<4x80xbf16>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %35 = stablehlo.divide %34, %33 : tensor<4x80xbf16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %37 = stablehlo.subtract %36, %35 : tensor<4x80xbf16>
    %38 = stablehlo.multiply %35, %37 : tensor<4x80xbf16>
    %39 = stablehlo.tanh %29 : tensor<4x80xbf16>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4x80xbf16>
    %41 = stablehlo.subtract %40, %39 : tensor<4x80xbf16>
    %42 = stablehlo.multiply %35, %39 : tensor<4x80xbf16>
    return %42, %29, %42, %arg1, %14, %arg2, %11, %24, %25, %27, %21, %38, %39, %41, %35 : tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12x4x80xbf16>, %arg1: tensor<4x80xbf16>, %arg2: tensor<i32>) -> tensor<12x4x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x80xbf16>) -> tensor<1x4x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x80xbf16>, tensor<1x4x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x80xbf16>
    return %1 : tensor<12x4x80xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<12x4x80xbf16>, %arg1: tensor<i32>) -> tensor<4x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 80] : (tensor<12x4x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x80xbf16>) -> tensor<4x80xbf16>
    return %1 : tensor<4x80xbf16>
  }
  func.func private @closed_call_1(%arg0: tensor<80x320xbf16>, %arg1: tensor<80x320xbf16>, %arg2: tensor<4x80xbf16>, %arg3: tensor<4x80xbf16>, %arg4: tensor<4x80xbf16>, %arg5: tensor<4x80xbf16>, %arg6: tensor<4x80xbf16>, %arg7: tensor<4x80xbf16>, %arg8: tensor<4x80xbf16>, %arg9: tensor<4x80xbf16>, %arg10: tensor<4x80xbf16>, %arg11: tensor<4x80xbf16>, %arg12: tensor<4x80xbf16>, %arg13: tensor<4x80xbf16>, %arg14: tensor<4x80xbf16>, %arg15: tensor<4x80xbf16>, %arg16: tensor<4x80xbf16>) -> (tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x320xbf16>) {
    %0 = stablehlo.add %arg2, %arg4 : tensor<4x80xbf16>
    %1 = stablehlo.multiply %arg16, %0 : tensor<4x80xbf16>
    %2 = stablehlo.multiply %0, %arg14 : tensor<4x80xbf16>
    %3 = stablehlo.multiply %1, %arg15 : tensor<4x80xbf16>
    %4 = stablehlo.add %arg3, %3 : tensor<4x80xbf16>
    %5 = stablehlo.multiply %3, %arg14 : tensor<4x80xbf16>
    %6 = stablehlo.add %4, %5 : tensor<4x80xbf16>
    %7 = stablehlo.multiply %2, %arg13 : tensor<4x80xbf16>
    %8 = stablehlo.multiply %arg12, %6 : tensor<4x80xbf16>
    %9 = stablehlo.multiply %6, %arg10 : tensor<4x80xbf16>
    %10 = stablehlo.multiply %8, %arg11 : tensor<4x80xbf16>
    %11 = stablehlo.multiply %10, %arg10 : tensor<4x80xbf16>
    %12 = stablehlo.add %10, %11 : tensor<4x80xbf16>
    %13 = stablehlo.multiply %9, %arg9 : tensor<4x80xbf16>
    %14 = stablehlo.multiply %arg8, %6 : tensor<4x80xbf16>
    %15 = stablehlo.multiply %6, %arg7 : tensor<4x80xbf16>
    %16 = stablehlo.multiply %15, %arg6 : tensor<4x80xbf16>
    %17 = stablehlo.concatenate %13, %16, %7, %12, dim = 1 : (tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>) -> tensor<4x320xbf16>
    %18 = stablehlo.dot_general %17, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x320xbf16>, tensor<4x80xbf16>) -> tensor<320x80xbf16>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<320x80xbf16>) -> tensor<80x320xbf16>
    %20 = stablehlo.add %arg1, %19 : tensor<80x320xbf16>
    %21 = stablehlo.dot_general %17, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x320xbf16>, tensor<80x320xbf16>) -> tensor<4x80xbf16>
    return %20, %21, %14, %17 : tensor<80x320xbf16>, tensor<4x80xbf16>, tensor<4x80xbf16>, tensor<4x320xbf16>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<12x4x320xbf16>, %arg1: tensor<4x320xbf16>, %arg2: tensor<i32>) -> tensor<12x4x320xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x320xbf16>) -> tensor<1x4x320xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x320xbf16>, tensor<1x4x320xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x320xbf16>
    return %1 : tensor<12x4x320xbf16>
  }
}
