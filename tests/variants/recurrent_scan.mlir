module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x64xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wh']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wx']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %9 = stablehlo.dot_general %7, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0, 2] : (tensor<4x12x32xbf16>) -> tensor<12x4x32xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %15:8 = stablehlo.while(%iterArg = %10, %iterArg_31 = %arg3, %iterArg_32 = %c_5, %iterArg_33 = %8, %iterArg_34 = %11, %iterArg_35 = %12, %iterArg_36 = %13, %iterArg_37 = %14) : tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>
    cond {
      %c_38 = stablehlo.constant dense<12> : tensor<i32>
      %110 = stablehlo.compare LT, %iterArg_32, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %110 : tensor<i1>
    } do {
      %110 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %111:5 = func.call @closed_call(%iterArg_31, %iterArg_33, %110) : (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) -> (tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>)
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_34, %111#1, %iterArg_32) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_35, %111#2, %iterArg_32) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_36, %111#3, %iterArg_32) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_37, %111#4, %iterArg_32) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.add %iterArg_32, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %116, %111#0, %112, %113, %114, %115 : tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>
    }
    %16 = stablehlo.transpose %15#4, dims = [1, 0, 2] : (tensor<12x4x32xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.add %7, %16 : tensor<4x12x32xbf16>
    %18 = stablehlo.convert %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %25 = stablehlo.add %23, %24 : tensor<4x12x1xf32>
    %26 = stablehlo.rsqrt %25 : tensor<4x12x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<4x12x1xf32>
    %30 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %18, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %35 = stablehlo.multiply %32, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.dot_general %35, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %37 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %38 = stablehlo.convert %36 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %39:3 = call @log_softmax(%38) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %40 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %41 = stablehlo.iota dim = 0 : tensor<64xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %43 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %45 = stablehlo.compare EQ, %43, %44, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = call @_where(%45, %39#0, %c_10) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %49 = stablehlo.divide %48, %cst_13 : tensor<f32>
    %50 = stablehlo.negate %49 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.negate %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %52 = stablehlo.divide %51, %cst_15 : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %55 = call @_where_0(%45, %54) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %56 = call @log_softmax_1(%39#1, %39#2, %55) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %57 = stablehlo.convert %56 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %58 = stablehlo.dot_general %57, %35, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %60 = stablehlo.dot_general %57, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.multiply %32, %60 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %62 = stablehlo.reduce(%61 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %63 = stablehlo.reshape %62 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %64 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.multiply %60, %64 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %66 = stablehlo.reduce(%63 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %67 = stablehlo.convert %65 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %68 = stablehlo.multiply %18, %67 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.reshape %69 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %71 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.multiply %70, %29 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %75 = stablehlo.divide %73, %74 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %18, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.add %72, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %18 : tensor<4x12x32xf32>
    %81 = stablehlo.add %79, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.convert %81 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.transpose %82, dims = [1, 0, 2] : (tensor<4x12x32xbf16>) -> tensor<12x4x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %87:9 = stablehlo.while(%iterArg = %83, %iterArg_31 = %15#5, %iterArg_32 = %15#6, %iterArg_33 = %15#7, %iterArg_34 = %arg3, %iterArg_35 = %c_24, %iterArg_36 = %85, %iterArg_37 = %84, %iterArg_38 = %86) : tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<12x4x32xbf16>
    cond {
      %c_39 = stablehlo.constant dense<12> : tensor<i32>
      %110 = stablehlo.compare LT, %iterArg_35, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %110 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<12> : tensor<i32>
      %110 = stablehlo.subtract %c_39, %iterArg_35 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %111 = stablehlo.subtract %110, %c_40 : tensor<i32>
      %112 = func.call @dynamic_index_in_dim(%iterArg, %111) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %113 = func.call @dynamic_index_in_dim(%iterArg_31, %111) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %114 = func.call @dynamic_index_in_dim(%iterArg_32, %111) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %115 = func.call @dynamic_index_in_dim(%iterArg_33, %111) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %116:3 = func.call @closed_call_2(%iterArg_34, %iterArg_36, %iterArg_37, %112, %113, %114, %115) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) -> (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>)
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_38, %116#2, %111) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %118 = stablehlo.add %iterArg_35, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %118, %116#0, %116#1, %117 : tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<12x4x32xbf16>
    }
    %88 = stablehlo.transpose %87#8, dims = [1, 0, 2] : (tensor<12x4x32xbf16>) -> tensor<4x12x32xbf16>
    %89 = stablehlo.dot_general %88, %7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %91 = stablehlo.dot_general %88, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %92 = stablehlo.add %82, %91 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %94 = "stablehlo.scatter"(%93, %6, %92) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %110 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %110 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %96 = stablehlo.multiply %95, %94 : tensor<64x32xbf16>
    %97 = stablehlo.subtract %arg0, %96 : tensor<64x32xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %99 = stablehlo.multiply %98, %66 : tensor<32xbf16>
    %100 = stablehlo.subtract %arg1, %99 : tensor<32xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %102 = stablehlo.multiply %101, %59 : tensor<32x64xbf16>
    %103 = stablehlo.subtract %arg2, %102 : tensor<32x64xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %105 = stablehlo.multiply %104, %87#6 : tensor<32x32xbf16>
    %106 = stablehlo.subtract %arg3, %105 : tensor<32x32xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %108 = stablehlo.multiply %107, %90 : tensor<32x32xbf16>
    %109 = stablehlo.subtract %arg4, %108 : tensor<32x32xbf16>
    return %97, %100, %103, %106, %109, %50 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x4x32xbf16>, %arg1: tensor<i32>) -> tensor<4x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 32] : (tensor<12x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x32xbf16>) -> tensor<4x32xbf16>
    return %1 : tensor<4x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<32x32xbf16>, %arg1: tensor<4x32xbf16>, %arg2: tensor<4x32xbf16>) -> (tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x32xbf16>) -> tensor<4x32xbf16>
    %1 = stablehlo.add %arg2, %0 : tensor<4x32xbf16>
    %2 = stablehlo.tanh %1 : tensor<4x32xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %4 = stablehlo.subtract %3, %2 : tensor<4x32xbf16>
    return %2, %2, %arg1, %2, %4 : tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12x4x32xbf16>, %arg1: tensor<4x32xbf16>, %arg2: tensor<i32>) -> tensor<12x4x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x32xbf16>) -> tensor<1x4x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x32xbf16>, tensor<1x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x32xbf16>
    return %1 : tensor<12x4x32xbf16>
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
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @closed_call_2(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<4x32xbf16>, %arg3: tensor<4x32xbf16>, %arg4: tensor<4x32xbf16>, %arg5: tensor<4x32xbf16>, %arg6: tensor<4x32xbf16>) -> (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<4x32xbf16>
    %1 = stablehlo.multiply %0, %arg6 : tensor<4x32xbf16>
    %2 = stablehlo.multiply %1, %arg5 : tensor<4x32xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x32xbf16>
    %4 = stablehlo.dot_general %3, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<4x32xbf16>) -> tensor<32x32xbf16>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %6 = stablehlo.add %arg1, %5 : tensor<32x32xbf16>
    %7 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x32xbf16>) -> tensor<4x32xbf16>
    return %6, %7, %3 : tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>
  }
}
