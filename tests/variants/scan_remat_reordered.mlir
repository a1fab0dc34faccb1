module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32x160xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<3x32x32xbf16>, %arg4: tensor<3x32x96xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32x160xbf16> {jax.result_info = "result[0]['layers']['w13']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<3x32x32xbf16> {jax.result_info = "result[0]['layers']['wo']"}, tensor<3x32x96xbf16> {jax.result_info = "result[0]['layers']['wqkv']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %9 = call @tril(%8) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %10:2 = call @_where(%9, %cst) : (tensor<12x12xi1>, tensor<f32>) -> (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>)
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %12:10 = stablehlo.while(%iterArg = %arg1, %iterArg_36 = %arg2, %iterArg_37 = %arg3, %iterArg_38 = %arg4, %iterArg_39 = %10#0, %iterArg_40 = %10#1, %iterArg_41 = %c_4, %iterArg_42 = %7, %iterArg_43 = %cst_2, %iterArg_44 = %11) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    cond {
      %c_45 = stablehlo.constant dense<3> : tensor<i32>
      %109 = stablehlo.compare LT, %iterArg_41, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %109 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<3> : tensor<i32>
      %109 = stablehlo.subtract %c_45, %iterArg_41 : tensor<i32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %110 = stablehlo.subtract %109, %c_46 : tensor<i32>
      %111 = func.call @dynamic_index_in_dim(%iterArg, %110) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %112 = func.call @dynamic_index_in_dim_0(%iterArg_36, %110) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %113 = func.call @dynamic_index_in_dim_1(%iterArg_37, %110) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %114 = func.call @dynamic_index_in_dim_2(%iterArg_38, %110) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %115:3 = func.call @closed_call(%iterArg_39, %iterArg_40, %iterArg_42, %iterArg_43, %111, %112, %113, %114) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>)
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_44, %115#2, %110) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %117 = stablehlo.add %iterArg_41, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %117, %115#0, %115#1, %116 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x4x12x32xbf16>
    }
    %13 = stablehlo.convert %12#7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<4x12x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x12x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<4x12x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x12x1xf32>
    %25 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<4x12x32xf32>
    %27 = stablehlo.convert %26 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %28 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.multiply %27, %29 : tensor<4x12x32xbf16>
    %31 = stablehlo.dot_general %30, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %32 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %33 = stablehlo.convert %31 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %34:3 = call @log_softmax(%33) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %35 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %36 = stablehlo.iota dim = 0 : tensor<64xi32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %38 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %40 = stablehlo.compare EQ, %38, %39, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %41 = call @_where_4(%40, %34#0, %c_9) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_12 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %cst_13 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %46 = stablehlo.multiply %cst_13, %12#8 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.multiply %cst_14, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.negate %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %50 = stablehlo.divide %49, %cst_17 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %53 = call @_where_5(%40, %52) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %54 = call @log_softmax_6(%34#1, %34#2, %53) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %55 = stablehlo.convert %54 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %56 = stablehlo.dot_general %55, %30, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %58 = stablehlo.dot_general %55, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %59 = stablehlo.multiply %27, %58 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.reduce(%59 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %61 = stablehlo.reshape %60 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %62 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %63 = stablehlo.multiply %58, %62 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %64 = stablehlo.reduce(%61 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %65 = stablehlo.convert %63 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %13, %65 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.reshape %67 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %69 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %65, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.multiply %68, %24 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %73 = stablehlo.divide %71, %72 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %76 = stablehlo.multiply %13, %75 : tensor<4x12x32xf32>
    %77 = stablehlo.add %70, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.multiply %75, %13 : tensor<4x12x32xf32>
    %79 = stablehlo.add %77, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.convert %79 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %85:12 = stablehlo.while(%iterArg = %12#9, %iterArg_36 = %arg1, %iterArg_37 = %arg2, %iterArg_38 = %arg3, %iterArg_39 = %arg4, %iterArg_40 = %c_27, %iterArg_41 = %80, %iterArg_42 = %48, %iterArg_43 = %81, %iterArg_44 = %82, %iterArg_45 = %83, %iterArg_46 = %84) : tensor<3x4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    cond {
      %c_47 = stablehlo.constant dense<3> : tensor<i32>
      %109 = stablehlo.compare LT, %iterArg_40, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %109 : tensor<i1>
    } do {
      %109 = func.call @dynamic_index_in_dim_7(%iterArg, %iterArg_40) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %110 = func.call @dynamic_index_in_dim(%iterArg_36, %iterArg_40) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %111 = func.call @dynamic_index_in_dim_0(%iterArg_37, %iterArg_40) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %112 = func.call @dynamic_index_in_dim_1(%iterArg_38, %iterArg_40) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %113 = func.call @dynamic_index_in_dim_2(%iterArg_39, %iterArg_40) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %114:6 = func.call @closed_call_8(%iterArg_41, %iterArg_42, %109, %110, %111, %112, %113) : (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>)
      %115 = func.call @dynamic_update_index_in_dim_14(%iterArg_43, %114#2, %iterArg_40) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %116 = func.call @dynamic_update_index_in_dim_15(%iterArg_44, %114#3, %iterArg_40) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %117 = func.call @dynamic_update_index_in_dim_16(%iterArg_45, %114#4, %iterArg_40) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %118 = func.call @dynamic_update_index_in_dim_17(%iterArg_46, %114#5, %iterArg_40) : (tensor<3x32x96xbf16>, tensor<32x96xbf16>, tensor<i32>) -> tensor<3x32x96xbf16>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %119 = stablehlo.add %iterArg_40, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %119, %114#0, %114#1, %115, %116, %117, %118 : tensor<3x4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<f32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    }
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %87 = "stablehlo.scatter"(%86, %6, %85#6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %109 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %109 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %89 = stablehlo.multiply %88, %87 : tensor<64x32xbf16>
    %90 = stablehlo.subtract %arg0, %89 : tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %92 = stablehlo.multiply %91, %85#8 : tensor<3x32x160xbf16>
    %93 = stablehlo.subtract %arg1, %92 : tensor<3x32x160xbf16>
    %cst_31 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %95 = stablehlo.multiply %94, %85#9 : tensor<3x80x32xbf16>
    %96 = stablehlo.subtract %arg2, %95 : tensor<3x80x32xbf16>
    %cst_32 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %97 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %98 = stablehlo.multiply %97, %85#10 : tensor<3x32x32xbf16>
    %99 = stablehlo.subtract %arg3, %98 : tensor<3x32x32xbf16>
    %cst_33 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %100 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %101 = stablehlo.multiply %100, %85#11 : tensor<3x32x96xbf16>
    %102 = stablehlo.subtract %arg4, %101 : tensor<3x32x96xbf16>
    %cst_34 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %103 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %104 = stablehlo.multiply %103, %64 : tensor<32xbf16>
    %105 = stablehlo.subtract %arg5, %104 : tensor<32xbf16>
    %cst_35 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %107 = stablehlo.multiply %106, %57 : tensor<32x64xbf16>
    %108 = stablehlo.subtract %arg6, %107 : tensor<32x64xbf16>
    return %90, %93, %96, %99, %102, %105, %108, %47 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where(%arg0: tensor<12x12xi1>, %arg1: tensor<f32>) -> (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    return %1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
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
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<i32>) -> tensor<32x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 32] : (tensor<3x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x32xbf16>) -> tensor<32x32xbf16>
    return %1 : tensor<32x32xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<i32>) -> tensor<32x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 96] : (tensor<3x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x96xbf16>) -> tensor<32x96xbf16>
    return %1 : tensor<32x96xbf16>
  }
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<f32>, %arg4: tensor<32x160xbf16>, %arg5: tensor<80x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>) {
    %0 = stablehlo.convert %arg2 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
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
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %10 = stablehlo.multiply %0, %9 : tensor<4x12x32xf32>
    %11 = stablehlo.convert %10 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %12 = stablehlo.dot_general %11, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %13 = stablehlo.slice %12 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %14 = stablehlo.slice %12 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.slice %12 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.reshape %13 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %17 = stablehlo.reshape %14 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %18 = stablehlo.reshape %15 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %19 = stablehlo.reshape %16 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %20 = stablehlo.dot_general %17, %19, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %21 = stablehlo.transpose %20, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %22 = stablehlo.convert %21 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<4x2x1x12x12xf32>
    %25 = call @_where_3(%24, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %28 = stablehlo.maximum %27, %26 : tensor<4x2x1x12xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %31 = stablehlo.subtract %25, %30 : tensor<4x2x1x12x12xf32>
    %32 = stablehlo.exponential %31 : tensor<4x2x1x12x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.divide %32, %35 : tensor<4x2x1x12x12xf32>
    %37 = stablehlo.convert %36 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %38 = stablehlo.dot_general %18, %37, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %39 = stablehlo.transpose %38, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %40 = stablehlo.reshape %39 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %41 = stablehlo.dot_general %40, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.add %arg2, %41 : tensor<4x12x32xbf16>
    %43 = stablehlo.convert %42 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %44 = stablehlo.multiply %43, %43 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %48 = stablehlo.divide %46, %47 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %50 = stablehlo.add %48, %49 : tensor<4x12x1xf32>
    %51 = stablehlo.rsqrt %50 : tensor<4x12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %53 = stablehlo.multiply %43, %52 : tensor<4x12x32xf32>
    %54 = stablehlo.convert %53 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %55 = stablehlo.dot_general %54, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %56 = stablehlo.slice %55 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %57 = stablehlo.slice %55 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %58 = call @silu(%56) : (tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %59 = stablehlo.multiply %58, %57 : tensor<4x12x80xbf16>
    %60 = stablehlo.dot_general %59, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.add %42, %60 : tensor<4x12x32xbf16>
    %62 = stablehlo.convert %61 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %63 = stablehlo.abs %62 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_10 : tensor<f32>
    %66 = stablehlo.add %arg3, %65 : tensor<f32>
    return %61, %66, %arg2 : tensor<4x12x32xbf16>, tensor<f32>, tensor<4x12x32xbf16>
  }
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xi1>, %arg2: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %0 : tensor<4x2x1x12x12xf32>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %6 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
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
  func.func private @_where_4(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_5(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_6(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @closed_call_8(%arg0: tensor<4x12x32xbf16>, %arg1: tensor<f32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) {
    %0:7 = stablehlo.optimization_barrier %arg2, %arg3, %arg4, %arg5, %arg6, %arg0, %arg1 : tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<f32>
    %1 = stablehlo.convert %0#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<4x12x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<4x12x1xf32>
    %10 = stablehlo.divide %9, %8 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x12x1xf32>
    %13 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<4x12x32xf32>
    %15 = stablehlo.convert %14 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.dot_general %15, %0#4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %17 = stablehlo.slice %16 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.slice %16 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %19 = stablehlo.slice %16 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.reshape %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.reshape %18 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %22 = stablehlo.reshape %19 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %23 = stablehlo.reshape %20 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %24 = stablehlo.dot_general %21, %23, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %25 = stablehlo.transpose %24, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %26 = stablehlo.convert %25 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4x2x1x12x12xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %29 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %30 = call @tril_9(%29) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst_4 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %31:2 = call @_where_10(%30, %28, %cst_4) : (tensor<12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>)
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.reduce(%31#0 init: %cst_5) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %34 = stablehlo.maximum %33, %32 : tensor<4x2x1x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %37 = stablehlo.subtract %31#0, %36 : tensor<4x2x1x12x12xf32>
    %38 = stablehlo.exponential %37 : tensor<4x2x1x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %42 = stablehlo.divide %38, %41 : tensor<4x2x1x12x12xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<4x2x1x12x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x2x1x12x1xf32>
    %46 = stablehlo.convert %42 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %47 = stablehlo.dot_general %22, %46, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %48 = stablehlo.transpose %47, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %49 = stablehlo.reshape %48 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %51 = stablehlo.add %0#0, %50 : tensor<4x12x32xbf16>
    %52 = stablehlo.convert %51 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<4x12x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %57 = stablehlo.divide %55, %56 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %59 = stablehlo.add %57, %58 : tensor<4x12x1xf32>
    %60 = stablehlo.rsqrt %59 : tensor<4x12x1xf32>
    %61 = stablehlo.divide %60, %59 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<4x12x1xf32>
    %64 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %65 = stablehlo.multiply %52, %64 : tensor<4x12x32xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.dot_general %66, %0#1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %68 = stablehlo.slice %67 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %69 = stablehlo.slice %67 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %70:3 = call @silu_11(%68) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %71 = stablehlo.multiply %70#0, %69 : tensor<4x12x80xbf16>
    %72 = stablehlo.dot_general %71, %0#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.add %51, %72 : tensor<4x12x32xbf16>
    %74 = stablehlo.convert %73 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %76 = stablehlo.compare GE, %74, %75, FLOAT : (tensor<4x12x32xf32>, tensor<4x12x32xf32>) -> tensor<4x12x32xi1>
    %cst_14 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %77 = stablehlo.divide %0#6, %cst_14 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.select %76, %79, %78 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %81 = stablehlo.select %76, %78, %79 : tensor<4x12x32xi1>, tensor<4x12x32xf32>
    %82 = stablehlo.negate %80 : tensor<4x12x32xf32>
    %83 = stablehlo.add %81, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.convert %83 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.add %0#5, %84 : tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %71, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %88 = stablehlo.dot_general %85, %0#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %70#0, %88 : tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %88, %69 : tensor<4x12x80xbf16>
    %91 = call @silu_12(%70#1, %68, %70#2, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.concatenate %91, %89, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %93 = stablehlo.dot_general %92, %66, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %95 = stablehlo.dot_general %92, %0#1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %52, %96 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %96, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %63 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %52, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.add %101, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %52 : tensor<4x12x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.add %85, %111 : tensor<4x12x32xbf16>
    %113 = stablehlo.dot_general %112, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %115 = stablehlo.dot_general %112, %0#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.reshape %115 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %117 = stablehlo.transpose %116, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %118 = stablehlo.dot_general %117, %22, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %119 = stablehlo.dot_general %117, %46, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %120 = stablehlo.transpose %119, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %121 = stablehlo.convert %118 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %122 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<4x2x1x12x12xf32>
    %124 = stablehlo.multiply %123, %38 : tensor<4x2x1x12x12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_19) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %126 = stablehlo.reshape %125 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %127 = stablehlo.negate %126 : tensor<4x2x1x12x1xf32>
    %128 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %129 = stablehlo.divide %121, %128 : tensor<4x2x1x12x12xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_20) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %133 = stablehlo.add %129, %132 : tensor<4x2x1x12x12xf32>
    %134 = stablehlo.multiply %133, %38 : tensor<4x2x1x12x12xf32>
    %135 = call @_where_13(%31#1, %134) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_21 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<4x2x1x12x12xf32>
    %138 = stablehlo.convert %137 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %139 = stablehlo.transpose %138, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %140 = stablehlo.dot_general %139, %21, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %141 = stablehlo.transpose %140, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %142 = stablehlo.dot_general %139, %23, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %143 = stablehlo.transpose %142, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %144 = stablehlo.reshape %141 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %145 = stablehlo.reshape %120 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %146 = stablehlo.reshape %143 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %147 = stablehlo.reshape %144 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.concatenate %147, %146, %145, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %149 = stablehlo.dot_general %148, %15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %151 = stablehlo.dot_general %148, %0#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %152 = stablehlo.convert %151 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %1, %152 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.reshape %154 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %157 = stablehlo.multiply %152, %156 : tensor<4x12x32xf32>
    %158 = stablehlo.multiply %155, %12 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.divide %158, %159 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %163 = stablehlo.multiply %1, %162 : tensor<4x12x32xf32>
    %164 = stablehlo.add %157, %163 : tensor<4x12x32xf32>
    %165 = stablehlo.multiply %162, %1 : tensor<4x12x32xf32>
    %166 = stablehlo.add %164, %165 : tensor<4x12x32xf32>
    %167 = stablehlo.convert %166 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %168 = stablehlo.add %112, %167 : tensor<4x12x32xbf16>
    return %168, %0#6, %94, %87, %114, %150 : tensor<4x12x32xbf16>, tensor<f32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>
  }
  func.func private @tril_9(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_where_10(%arg0: tensor<12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<f32>) -> (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<12x12xi1>) -> tensor<4x2x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %3, %1 : tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>
  }
  func.func private @silu_11(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
    return %9, %5, %8 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @silu_12(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_13(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<32x96xbf16>, %arg2: tensor<i32>) -> tensor<3x32x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x96xbf16>) -> tensor<1x32x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x96xbf16>, tensor<1x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x96xbf16>
    return %1 : tensor<3x32x96xbf16>
  }
}
