module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4x64xbf16>, %arg2: tensor<4x64x96xbf16>, %arg3: tensor<4x64x96xbf16>, %arg4: tensor<4x96x64xbf16>, %arg5: tensor<64x128xbf16>, %arg6: tensor<2x17xi32>) -> (tensor<128x64xbf16> {jax.result_info = "result[0]['emb']"}, tensor<4x64xbf16> {jax.result_info = "result[0]['layers']['g']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<4x96x64xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<64x128xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<4x64xbf16>) -> tensor<2x2x64xbf16>
    %1 = stablehlo.reshape %arg2 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %2 = stablehlo.reshape %arg3 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %3 = stablehlo.reshape %arg4 : (tensor<4x96x64xbf16>) -> tensor<2x2x96x64xbf16>
    %4 = stablehlo.slice %arg6 [0:2, 0:16] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %8 = stablehlo.add %4, %7 : tensor<2x16xi32>
    %9 = stablehlo.select %6, %8, %4 : tensor<2x16xi1>, tensor<2x16xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<128x64xbf16>, tensor<2x16x1xi32>) -> tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x2x16x64xbf16>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %13:7 = stablehlo.while(%iterArg = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %c_1, %iterArg_22 = %11, %iterArg_23 = %12) : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xbf16>
    cond {
      %c_24 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<2x2x64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %62 = func.call @dynamic_index_in_dim_0(%iterArg_18, %iterArg_21) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %63 = func.call @dynamic_index_in_dim_0(%iterArg_19, %iterArg_21) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %64 = func.call @dynamic_index_in_dim_1(%iterArg_20, %iterArg_21) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %65:2 = func.call @closed_call(%iterArg_22, %61, %62, %63, %64) : (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>)
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_23, %65#1, %iterArg_21) : (tensor<2x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_21, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %67, %65#0, %66 : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xbf16>
    }
    %14 = stablehlo.dot_general %13#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %15 = stablehlo.convert %14 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %16:3 = call @log_softmax(%15) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %17 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %19:2 = call @take_along_axis(%16#0, %18) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19#0 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_3 : tensor<f32>
    %22 = stablehlo.negate %21 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.negate %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_5 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %26 = call @take_along_axis_7(%19#1, %25) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %27 = call @log_softmax_8(%16#1, %16#2, %26) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %28 = stablehlo.convert %27 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %29 = stablehlo.dot_general %28, %13#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %31 = stablehlo.dot_general %28, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<2x2x64xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2x2x96x64xbf16>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %36:11 = stablehlo.while(%iterArg = %13#6, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %c_10, %iterArg_23 = %31, %iterArg_24 = %32, %iterArg_25 = %33, %iterArg_26 = %34, %iterArg_27 = %35) : tensor<2x2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    cond {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_22, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.subtract %c_28, %iterArg_22 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.subtract %61, %c_29 : tensor<i32>
      %63 = func.call @dynamic_index_in_dim_9(%iterArg, %62) : (tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %64 = func.call @dynamic_index_in_dim(%iterArg_18, %62) : (tensor<2x2x64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %65 = func.call @dynamic_index_in_dim_0(%iterArg_19, %62) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %66 = func.call @dynamic_index_in_dim_0(%iterArg_20, %62) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %67 = func.call @dynamic_index_in_dim_1(%iterArg_21, %62) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %68:5 = func.call @closed_call_10(%iterArg_23, %63, %64, %65, %66, %67) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>)
      %69 = func.call @dynamic_update_index_in_dim_19(%iterArg_24, %68#1, %62) : (tensor<2x2x64xbf16>, tensor<2x64xbf16>, tensor<i32>) -> tensor<2x2x64xbf16>
      %70 = func.call @dynamic_update_index_in_dim_20(%iterArg_25, %68#2, %62) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %71 = func.call @dynamic_update_index_in_dim_20(%iterArg_26, %68#3, %62) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %72 = func.call @dynamic_update_index_in_dim_21(%iterArg_27, %68#4, %62) : (tensor<2x2x96x64xbf16>, tensor<2x96x64xbf16>, tensor<i32>) -> tensor<2x2x96x64xbf16>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_22, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %73, %68#0, %69, %70, %71, %72 : tensor<2x2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %38 = "stablehlo.scatter"(%37, %10, %36#6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %61 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %61 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %39 = stablehlo.reshape %36#10 : (tensor<2x2x96x64xbf16>) -> tensor<4x96x64xbf16>
    %40 = stablehlo.reshape %36#9 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %41 = stablehlo.reshape %36#8 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %42 = stablehlo.reshape %36#7 : (tensor<2x2x64xbf16>) -> tensor<4x64xbf16>
    %cst_12 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %44 = stablehlo.multiply %43, %38 : tensor<128x64xbf16>
    %45 = stablehlo.subtract %arg0, %44 : tensor<128x64xbf16>
    %cst_13 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %47 = stablehlo.multiply %46, %42 : tensor<4x64xbf16>
    %48 = stablehlo.subtract %arg1, %47 : tensor<4x64xbf16>
    %cst_14 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %50 = stablehlo.multiply %49, %41 : tensor<4x64x96xbf16>
    %51 = stablehlo.subtract %arg2, %50 : tensor<4x64x96xbf16>
    %cst_15 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %53 = stablehlo.multiply %52, %40 : tensor<4x64x96xbf16>
    %54 = stablehlo.subtract %arg3, %53 : tensor<4x64x96xbf16>
    %cst_16 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %56 = stablehlo.multiply %55, %39 : tensor<4x96x64xbf16>
    %57 = stablehlo.subtract %arg4, %56 : tensor<4x96x64xbf16>
    %cst_17 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %59 = stablehlo.multiply %58, %30 : tensor<64x128xbf16>
    %60 = stablehlo.subtract %arg5, %59 : tensor<64x128xbf16>
    return %45, %48, %51, %54, %57, %60, %22 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<i32>) -> tensor<2x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 64] : (tensor<2x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64xbf16>) -> tensor<2x64xbf16>
    return %1 : tensor<2x64xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<i32>) -> tensor<2x64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 64, 96] : (tensor<2x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64x96xbf16>) -> tensor<2x64x96xbf16>
    return %1 : tensor<2x64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<i32>) -> tensor<2x96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 96, 64] : (tensor<2x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x96x64xbf16>) -> tensor<2x96x64xbf16>
    return %1 : tensor<2x96x64xbf16>
  }
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<2x64x96xbf16>, %arg3: tensor<2x64x96xbf16>, %arg4: tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) {
    %0 = call @closed_call_2(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) -> tensor<2x16x64xbf16>
    return %0, %arg0 : tensor<2x16x64xbf16>, tensor<2x16x64xbf16>
  }
  func.func private @closed_call_2(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<2x64x96xbf16>, %arg3: tensor<2x64x96xbf16>, %arg4: tensor<2x96x64xbf16>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %arg3, %iterArg_2 = %arg4, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @dynamic_index_in_dim_3(%iterArg, %iterArg_3) : (tensor<2x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %2 = func.call @dynamic_index_in_dim_4(%iterArg_0, %iterArg_3) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %3 = func.call @dynamic_index_in_dim_4(%iterArg_1, %iterArg_3) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %4 = func.call @dynamic_index_in_dim_5(%iterArg_2, %iterArg_3) : (tensor<2x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %5 = func.call @closed_call_6(%iterArg_4, %1, %2, %3, %4) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %6, %5 : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>
    }
    return %0#5 : tensor<2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x64xbf16>, %arg1: tensor<i32>) -> tensor<64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 64] : (tensor<2x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64xbf16>) -> tensor<64xbf16>
    return %1 : tensor<64xbf16>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x64x96xbf16>, %arg1: tensor<i32>) -> tensor<64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 64, 96] : (tensor<2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
    return %1 : tensor<64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x96x64xbf16>, %arg1: tensor<i32>) -> tensor<96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 96, 64] : (tensor<2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
    return %1 : tensor<96x64xbf16>
  }
  func.func private @closed_call_6(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> tensor<2x16x64xbf16> {
    %0:5 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %arg3, %arg4 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
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
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %11 = stablehlo.multiply %1, %10 : tensor<2x16x64xf32>
    %12 = stablehlo.convert %11 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %13 = stablehlo.broadcast_in_dim %0#1, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %15 = stablehlo.multiply %12, %14 : tensor<2x16x64xbf16>
    %16 = stablehlo.dot_general %15, %0#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %17 = call @silu(%16) : (tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %18 = stablehlo.dot_general %15, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %19 = stablehlo.multiply %17, %18 : tensor<2x16x96xbf16>
    %20 = stablehlo.dot_general %19, %0#4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
    %21 = stablehlo.add %0#0, %20 : tensor<2x16x64xbf16>
    return %21 : tensor<2x16x64xbf16>
  }
  func.func private @silu(%arg0: tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<2x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<2x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<2x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<2x16x96xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x16x96xbf16>
    return %6 : tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x16x64xbf16>, tensor<1x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x16x64xbf16>
    return %1 : tensor<2x2x16x64xbf16>
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
  func.func private @take_along_axis_7(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_8(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
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
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 64] : (tensor<2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
    return %1 : tensor<2x16x64xbf16>
  }
  func.func private @closed_call_10(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<2x64xbf16>, %arg3: tensor<2x64x96xbf16>, %arg4: tensor<2x64x96xbf16>, %arg5: tensor<2x96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>) {
    %0:6 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %arg4, %arg5, %arg0 : tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %0#1, %iterArg_5 = %0#2, %iterArg_6 = %0#3, %iterArg_7 = %0#4, %iterArg_8 = %c, %iterArg_9 = %0#0, %iterArg_10 = %1) : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xbf16>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim_3(%iterArg, %iterArg_8) : (tensor<2x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %9 = func.call @dynamic_index_in_dim_4(%iterArg_5, %iterArg_8) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %10 = func.call @dynamic_index_in_dim_4(%iterArg_6, %iterArg_8) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %11 = func.call @dynamic_index_in_dim_5(%iterArg_7, %iterArg_8) : (tensor<2x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %12:2 = func.call @closed_call_11(%iterArg_9, %8, %9, %10, %11) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_10, %12#1, %iterArg_8) : (tensor<2x2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %14, %12#0, %13 : tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x16x64xbf16>
    }
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x64xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x64x96xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x64x96xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x96x64xbf16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %7:11 = stablehlo.while(%iterArg = %2#6, %iterArg_5 = %0#1, %iterArg_6 = %0#2, %iterArg_7 = %0#3, %iterArg_8 = %0#4, %iterArg_9 = %c_4, %iterArg_10 = %0#5, %iterArg_11 = %3, %iterArg_12 = %4, %iterArg_13 = %5, %iterArg_14 = %6) : tensor<2x2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
    cond {
      %c_15 = stablehlo.constant dense<2> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_9, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<2> : tensor<i32>
      %8 = stablehlo.subtract %c_15, %iterArg_9 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.subtract %8, %c_16 : tensor<i32>
      %10 = func.call @dynamic_index_in_dim_9(%iterArg, %9) : (tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x16x64xbf16>
      %11 = func.call @dynamic_index_in_dim_3(%iterArg_5, %9) : (tensor<2x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %12 = func.call @dynamic_index_in_dim_4(%iterArg_6, %9) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %13 = func.call @dynamic_index_in_dim_4(%iterArg_7, %9) : (tensor<2x64x96xbf16>, tensor<i32>) -> tensor<64x96xbf16>
      %14 = func.call @dynamic_index_in_dim_5(%iterArg_8, %9) : (tensor<2x96x64xbf16>, tensor<i32>) -> tensor<96x64xbf16>
      %15:5 = func.call @closed_call_13(%iterArg_10, %10, %11, %12, %13, %14) : (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %16 = func.call @dynamic_update_index_in_dim_16(%iterArg_11, %15#1, %9) : (tensor<2x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %17 = func.call @dynamic_update_index_in_dim_17(%iterArg_12, %15#2, %9) : (tensor<2x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %18 = func.call @dynamic_update_index_in_dim_17(%iterArg_13, %15#3, %9) : (tensor<2x64x96xbf16>, tensor<64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %19 = func.call @dynamic_update_index_in_dim_18(%iterArg_14, %15#4, %9) : (tensor<2x96x64xbf16>, tensor<96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_9, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %20, %15#0, %16, %17, %18, %19 : tensor<2x2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
    }
    return %7#6, %7#7, %7#8, %7#9, %7#10 : tensor<2x16x64xbf16>, tensor<2x64xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
  }
  func.func private @closed_call_11(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xbf16>) {
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
    %15 = stablehlo.dot_general %14, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %16 = call @silu_12(%15) : (tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %17 = stablehlo.dot_general %14, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %18 = stablehlo.multiply %16, %17 : tensor<2x16x96xbf16>
    %19 = stablehlo.dot_general %18, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
    %20 = stablehlo.add %arg0, %19 : tensor<2x16x64xbf16>
    return %20, %arg0 : tensor<2x16x64xbf16>, tensor<2x16x64xbf16>
  }
  func.func private @silu_12(%arg0: tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<2x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<2x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<2x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<2x16x96xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x16x96xbf16>
    return %6 : tensor<2x16x96xbf16>
  }
  func.func private @closed_call_13(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xbf16>, %arg2: tensor<64xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<64x96xbf16>, %arg5: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
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
    %19 = stablehlo.dot_general %18, %0#2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %20:3 = call @silu_14(%19) : (tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
    %21 = stablehlo.dot_general %18, %0#3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %22 = stablehlo.multiply %20#0, %21 : tensor<2x16x96xbf16>
    %23 = stablehlo.dot_general %0#5, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<2x16x96xbf16>) -> tensor<64x96xbf16>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
    %25 = stablehlo.dot_general %0#5, %0#4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<96x64xbf16>) -> tensor<2x16x96xbf16>
    %26 = stablehlo.multiply %20#0, %25 : tensor<2x16x96xbf16>
    %27 = stablehlo.multiply %25, %21 : tensor<2x16x96xbf16>
    %28 = stablehlo.dot_general %26, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %30 = stablehlo.dot_general %26, %0#3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %31 = call @silu_15(%20#1, %19, %20#2, %27) : (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %32 = stablehlo.dot_general %31, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %34 = stablehlo.dot_general %31, %0#2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %35 = stablehlo.add %30, %34 : tensor<2x16x64xbf16>
    %36 = stablehlo.multiply %15, %35 : tensor<2x16x64xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.reduce(%36 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %38 = stablehlo.reshape %37 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %39 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %40 = stablehlo.multiply %35, %39 : tensor<2x16x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.reduce(%38 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %42 = stablehlo.convert %40 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %43 = stablehlo.multiply %1, %42 : tensor<2x16x64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %45 = stablehlo.reshape %44 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %46 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %47 = stablehlo.multiply %42, %46 : tensor<2x16x64xf32>
    %48 = stablehlo.multiply %45, %12 : tensor<2x16x1xf32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %50 = stablehlo.divide %48, %49 : tensor<2x16x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x64xf32>
    %53 = stablehlo.multiply %1, %52 : tensor<2x16x64xf32>
    %54 = stablehlo.add %47, %53 : tensor<2x16x64xf32>
    %55 = stablehlo.multiply %52, %1 : tensor<2x16x64xf32>
    %56 = stablehlo.add %54, %55 : tensor<2x16x64xf32>
    %57 = stablehlo.convert %56 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %58 = stablehlo.add %0#5, %57 : tensor<2x16x64xbf16>
    return %58, %41, %33, %29, %24 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
  }
  func.func private @silu_14(%arg0: tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<2x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<2x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<2x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<2x16x96xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<2x16x96xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<2x16x96xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x16x96xbf16>
    return %9, %5, %8 : tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>
  }
  func.func private @silu_15(%arg0: tensor<2x16x96xbf16>, %arg1: tensor<2x16x96xbf16>, %arg2: tensor<2x16x96xbf16>, %arg3: tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16> {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<2x16x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg0 : tensor<2x16x96xbf16>
    %2 = stablehlo.multiply %0, %arg2 : tensor<2x16x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<2x16x96xbf16>
    return %3 : tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<2x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<2x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<2x64xbf16>
    return %1 : tensor<2x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<2x64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<i32>) -> tensor<2x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x64x96xbf16>, tensor<1x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x96xbf16>
    return %1 : tensor<2x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<2x96x64xbf16>, %arg1: tensor<96x64xbf16>, %arg2: tensor<i32>) -> tensor<2x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x96x64xbf16>, tensor<1x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x96x64xbf16>
    return %1 : tensor<2x96x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x64xbf16>) -> tensor<1x2x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x64xbf16>, tensor<1x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64xbf16>
    return %1 : tensor<2x2x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<2x64x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x64x96xbf16>) -> tensor<1x2x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x64x96xbf16>, tensor<1x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64x96xbf16>
    return %1 : tensor<2x2x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_21(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<2x96x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x96x64xbf16>) -> tensor<1x2x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x96x64xbf16>, tensor<1x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x96x64xbf16>
    return %1 : tensor<2x2x96x64xbf16>
  }
}
