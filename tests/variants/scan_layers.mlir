module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32x160xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32x160xbf16> {jax.result_info = "result[0]['layers']['w13']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg5 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x12x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %18:14 = stablehlo.while(%iterArg = %arg1, %iterArg_35 = %arg2, %iterArg_36 = %c_10, %iterArg_37 = %7, %iterArg_38 = %8, %iterArg_39 = %9, %iterArg_40 = %10, %iterArg_41 = %11, %iterArg_42 = %12, %iterArg_43 = %13, %iterArg_44 = %14, %iterArg_45 = %15, %iterArg_46 = %16, %iterArg_47 = %17) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    cond {
      %c_48 = stablehlo.constant dense<3> : tensor<i32>
      %104 = stablehlo.compare LT, %iterArg_36, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %104 : tensor<i1>
    } do {
      %104 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_36) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %105 = func.call @dynamic_index_in_dim_0(%iterArg_35, %iterArg_36) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %106:11 = func.call @closed_call(%iterArg_37, %104, %105) : (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_38, %106#1, %iterArg_36) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %108 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %106#2, %iterArg_36) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %109 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %106#3, %iterArg_36) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %110 = func.call @dynamic_update_index_in_dim_2(%iterArg_41, %106#4, %iterArg_36) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %111 = func.call @dynamic_update_index_in_dim_3(%iterArg_42, %106#5, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %112 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %106#6, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %113 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %106#7, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %114 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %106#8, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %115 = func.call @dynamic_update_index_in_dim_3(%iterArg_46, %106#9, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %116 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %106#10, %iterArg_36) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %117 = stablehlo.add %iterArg_36, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_35, %117, %106#0, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    }
    %19 = stablehlo.convert %18#3 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %24 = stablehlo.divide %22, %23 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %26 = stablehlo.add %24, %25 : tensor<4x12x1xf32>
    %27 = stablehlo.rsqrt %26 : tensor<4x12x1xf32>
    %28 = stablehlo.divide %27, %26 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4x12x1xf32>
    %31 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %32 = stablehlo.multiply %19, %31 : tensor<4x12x32xf32>
    %33 = stablehlo.convert %32 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %36 = stablehlo.multiply %33, %35 : tensor<4x12x32xbf16>
    %37 = stablehlo.dot_general %36, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %38 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %39 = stablehlo.convert %37 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %40:3 = call @log_softmax(%39) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %41 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %42 = stablehlo.iota dim = 0 : tensor<64xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %44 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %46 = stablehlo.compare EQ, %44, %45, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %47 = call @_where(%46, %40#0, %c_15) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %50 = stablehlo.divide %49, %cst_18 : tensor<f32>
    %51 = stablehlo.negate %50 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.negate %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %53 = stablehlo.divide %52, %cst_20 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %56 = call @_where_4(%46, %55) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %57 = call @log_softmax_5(%40#1, %40#2, %56) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %58 = stablehlo.convert %57 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %59 = stablehlo.dot_general %58, %36, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %60 = stablehlo.transpose %59, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %61 = stablehlo.dot_general %58, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.multiply %33, %61 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %63 = stablehlo.reduce(%62 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %64 = stablehlo.reshape %63 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %65 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.multiply %61, %65 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%64 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %68 = stablehlo.convert %66 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %69 = stablehlo.multiply %19, %68 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %71 = stablehlo.reshape %70 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %72 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %68, %72 : tensor<4x12x32xf32>
    %74 = stablehlo.multiply %71, %30 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.divide %74, %75 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %19, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.add %73, %79 : tensor<4x12x32xf32>
    %81 = stablehlo.multiply %78, %19 : tensor<4x12x32xf32>
    %82 = stablehlo.add %80, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.convert %82 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %86:16 = stablehlo.while(%iterArg = %18#4, %iterArg_35 = %18#5, %iterArg_36 = %18#6, %iterArg_37 = %arg1, %iterArg_38 = %18#7, %iterArg_39 = %18#8, %iterArg_40 = %18#9, %iterArg_41 = %18#10, %iterArg_42 = %18#11, %iterArg_43 = %18#12, %iterArg_44 = %arg2, %iterArg_45 = %18#13, %iterArg_46 = %c_28, %iterArg_47 = %83, %iterArg_48 = %84, %iterArg_49 = %85) : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>
    cond {
      %c_50 = stablehlo.constant dense<3> : tensor<i32>
      %104 = stablehlo.compare LT, %iterArg_46, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %104 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<3> : tensor<i32>
      %104 = stablehlo.subtract %c_50, %iterArg_46 : tensor<i32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %105 = stablehlo.subtract %104, %c_51 : tensor<i32>
      %106 = func.call @dynamic_index_in_dim_6(%iterArg, %105) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %107 = func.call @dynamic_index_in_dim_7(%iterArg_35, %105) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %108 = func.call @dynamic_index_in_dim_7(%iterArg_36, %105) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %109 = func.call @dynamic_index_in_dim(%iterArg_37, %105) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %110 = func.call @dynamic_index_in_dim_8(%iterArg_38, %105) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %111 = func.call @dynamic_index_in_dim_9(%iterArg_39, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %112 = func.call @dynamic_index_in_dim_9(%iterArg_40, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %113 = func.call @dynamic_index_in_dim_9(%iterArg_41, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %114 = func.call @dynamic_index_in_dim_9(%iterArg_42, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %115 = func.call @dynamic_index_in_dim_9(%iterArg_43, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %116 = func.call @dynamic_index_in_dim_0(%iterArg_44, %105) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %117 = func.call @dynamic_index_in_dim_9(%iterArg_45, %105) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %118:3 = func.call @closed_call_10(%iterArg_47, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117) : (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x160xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>)
      %119 = func.call @dynamic_update_index_in_dim_12(%iterArg_48, %118#1, %105) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %120 = func.call @dynamic_update_index_in_dim_13(%iterArg_49, %118#2, %105) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %121 = stablehlo.add %iterArg_46, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %121, %118#0, %119, %120 : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>
    }
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %88 = "stablehlo.scatter"(%87, %6, %86#13) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %104 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %104 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %90 = stablehlo.multiply %89, %88 : tensor<64x32xbf16>
    %91 = stablehlo.subtract %arg0, %90 : tensor<64x32xbf16>
    %cst_31 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %93 = stablehlo.multiply %92, %86#14 : tensor<3x32x160xbf16>
    %94 = stablehlo.subtract %arg1, %93 : tensor<3x32x160xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %96 = stablehlo.multiply %95, %86#15 : tensor<3x80x32xbf16>
    %97 = stablehlo.subtract %arg2, %96 : tensor<3x80x32xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %99 = stablehlo.multiply %98, %67 : tensor<32xbf16>
    %100 = stablehlo.subtract %arg3, %99 : tensor<32xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %102 = stablehlo.multiply %101, %60 : tensor<32x64xbf16>
    %103 = stablehlo.subtract %arg4, %102 : tensor<32x64xbf16>
    return %91, %94, %97, %100, %103, %51 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<i32>) -> tensor<32x160xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 160] : (tensor<3x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x160xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x160xbf16>) -> tensor<32x160xbf16>
    return %1 : tensor<32x160xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<i32>) -> tensor<80x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.convert %arg0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x12x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<4x12x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4x12x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<4x12x32xf32>
    %14 = stablehlo.convert %13 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.dot_general %14, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %16 = stablehlo.slice %15 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %17 = stablehlo.slice %15 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %18:3 = call @silu(%16) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %19 = stablehlo.multiply %18#0, %17 : tensor<4x12x80xbf16>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %21 = stablehlo.add %arg0, %20 : tensor<4x12x32xbf16>
    return %21, %0, %11, %8, %14, %18#1, %18#2, %16, %17, %18#0, %19 : tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %9, %8, %5 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<4x12x32xf32>, %arg2: tensor<i32>) -> tensor<3x4x12x32xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xf32>) -> tensor<1x4x12x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xf32>, tensor<1x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xf32>
    return %1 : tensor<3x4x12x32xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<i32>) -> tensor<3x4x12x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x1xf32>) -> tensor<1x4x12x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x1xf32>
    return %1 : tensor<3x4x12x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x80xbf16>) -> tensor<1x4x12x80xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x80xbf16>, tensor<1x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x80xbf16>
    return %1 : tensor<3x4x12x80xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %9 = stablehlo.log %8 : tensor<4x12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x12x64xf32>
    return %11, %6, %8 : tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_5(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x12x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x12x64xf32>
    return %7 : tensor<4x12x64xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<i32>) -> tensor<4x12x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xf32>) -> tensor<4x12x32xf32>
    return %1 : tensor<4x12x32xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 1] : (tensor<3x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x1xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<4x12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 80] : (tensor<3x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x80xbf16>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @closed_call_10(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<4x12x32xf32>, %arg2: tensor<4x12x1xf32>, %arg3: tensor<4x12x1xf32>, %arg4: tensor<32x160xbf16>, %arg5: tensor<4x12x32xbf16>, %arg6: tensor<4x12x80xbf16>, %arg7: tensor<4x12x80xbf16>, %arg8: tensor<4x12x80xbf16>, %arg9: tensor<4x12x80xbf16>, %arg10: tensor<4x12x80xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg12, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg0, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.multiply %arg10, %2 : tensor<4x12x80xbf16>
    %4 = stablehlo.multiply %2, %arg9 : tensor<4x12x80xbf16>
    %5 = call @silu_11(%arg6, %arg7, %arg8, %4) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %6 = stablehlo.concatenate %5, %3, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %7 = stablehlo.dot_general %6, %arg5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %9 = stablehlo.dot_general %6, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.reshape %12 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %15 = stablehlo.multiply %10, %14 : tensor<4x12x32xf32>
    %16 = stablehlo.multiply %13, %arg2 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %arg1, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.add %15, %21 : tensor<4x12x32xf32>
    %23 = stablehlo.multiply %20, %arg1 : tensor<4x12x32xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x12x32xf32>
    %25 = stablehlo.convert %24 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.add %arg0, %25 : tensor<4x12x32xbf16>
    return %26, %8, %1 : tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>
  }
  func.func private @silu_11(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
}
