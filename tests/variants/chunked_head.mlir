module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %8 = stablehlo.convert %7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.add %13, %14 : tensor<4x12x1xf32>
    %16 = stablehlo.rsqrt %15 : tensor<4x12x1xf32>
    %17 = stablehlo.divide %16, %15 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4x12x1xf32>
    %20 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %8, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.convert %21 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %23 = stablehlo.dot_general %22, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %24 = stablehlo.slice %23 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %25 = stablehlo.slice %23 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %26:3 = call @silu(%24) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %27 = stablehlo.multiply %26#0, %25 : tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %29 = stablehlo.add %7, %28 : tensor<4x12x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.add %35, %36 : tensor<4x12x1xf32>
    %38 = stablehlo.rsqrt %37 : tensor<4x12x1xf32>
    %39 = stablehlo.divide %38, %37 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<4x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<4x12x32xf32>
    %44 = stablehlo.convert %43 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %45 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.multiply %44, %46 : tensor<4x12x32xbf16>
    %48 = stablehlo.reshape %47 : (tensor<4x12x32xbf16>) -> tensor<4x3x4x32xbf16>
    %49 = stablehlo.transpose %48, dims = [1, 0, 2, 3] : (tensor<4x3x4x32xbf16>) -> tensor<3x4x4x32xbf16>
    %50 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %51 = stablehlo.reshape %50 : (tensor<4x12xi32>) -> tensor<4x3x4xi32>
    %52 = stablehlo.transpose %51, dims = [1, 0, 2] : (tensor<4x3x4xi32>) -> tensor<3x4x4xi32>
    %53 = stablehlo.iota dim = 0 : tensor<64xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_where(%c_8) : (tensor<i32>) -> tensor<4x4x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %56:7 = stablehlo.while(%iterArg = %49, %iterArg_31 = %52, %iterArg_32 = %54, %iterArg_33 = %arg4, %iterArg_34 = %55, %iterArg_35 = %c_10, %iterArg_36 = %cst_9) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<i32>, tensor<f32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.compare LT, %iterArg_35, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %130 : tensor<i1>
    } do {
      %130 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_35) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %131 = func.call @dynamic_index_in_dim_0(%iterArg_31, %iterArg_35) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %132 = func.call @closed_call(%iterArg_32, %iterArg_33, %iterArg_34, %iterArg_36, %130, %131) : (tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> tensor<f32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %133 = stablehlo.add %iterArg_35, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %133, %132 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<i32>, tensor<f32>
    }
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %56#6, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %58 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<3x4x4x32xbf16>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %61:7 = stablehlo.while(%iterArg = %49, %iterArg_31 = %52, %iterArg_32 = %arg4, %iterArg_33 = %c_16, %iterArg_34 = %59, %iterArg_35 = %58, %iterArg_36 = %60) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %130 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %130 = stablehlo.subtract %c_37, %iterArg_33 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.subtract %130, %c_38 : tensor<i32>
      %132 = func.call @dynamic_index_in_dim(%iterArg, %131) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %133 = func.call @dynamic_index_in_dim_0(%iterArg_31, %131) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %134:3 = func.call @closed_call_2(%iterArg_32, %iterArg_34, %iterArg_35, %132, %133) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>)
      %135 = func.call @dynamic_update_index_in_dim(%iterArg_36, %134#2, %131) : (tensor<3x4x4x32xbf16>, tensor<4x4x32xbf16>, tensor<i32>) -> tensor<3x4x4x32xbf16>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.add %iterArg_33, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %136, %134#0, %134#1, %135 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    }
    %62 = stablehlo.transpose %61#6, dims = [1, 0, 2, 3] : (tensor<3x4x4x32xbf16>) -> tensor<4x3x4x32xbf16>
    %63 = stablehlo.reshape %62 : (tensor<4x3x4x32xbf16>) -> tensor<4x12x32xbf16>
    %64 = stablehlo.multiply %44, %63 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %65 = stablehlo.reduce(%64 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %66 = stablehlo.reshape %65 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %67 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %63, %67 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.reduce(%66 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %70 = stablehlo.convert %68 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %71 = stablehlo.multiply %30, %70 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %73 = stablehlo.reshape %72 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %74 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %70, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.multiply %73, %41 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.divide %76, %77 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %30, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.add %75, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.multiply %80, %30 : tensor<4x12x32xf32>
    %84 = stablehlo.add %82, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.convert %84 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %88 = stablehlo.dot_general %85, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %26#0, %88 : tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %88, %25 : tensor<4x12x80xbf16>
    %91 = call @silu_6(%26#1, %26#2, %24, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.concatenate %91, %89, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %93 = stablehlo.dot_general %92, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %95 = stablehlo.dot_general %92, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %8, %96 : tensor<4x12x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %96, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %19 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %8, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.add %101, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %8 : tensor<4x12x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.add %85, %111 : tensor<4x12x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %114 = "stablehlo.scatter"(%113, %6, %112) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %130 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %130 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = stablehlo.multiply %115, %114 : tensor<64x32xbf16>
    %117 = stablehlo.subtract %arg0, %116 : tensor<64x32xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %119 = stablehlo.multiply %118, %94 : tensor<32x160xbf16>
    %120 = stablehlo.subtract %arg1, %119 : tensor<32x160xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %121 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %122 = stablehlo.multiply %121, %87 : tensor<80x32xbf16>
    %123 = stablehlo.subtract %arg2, %122 : tensor<80x32xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %125 = stablehlo.multiply %124, %69 : tensor<32xbf16>
    %126 = stablehlo.subtract %arg3, %125 : tensor<32xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %127 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %128 = stablehlo.multiply %127, %61#4 : tensor<32x64xbf16>
    %129 = stablehlo.subtract %arg4, %128 : tensor<32x64xbf16>
    return %117, %120, %123, %126, %129, %57 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<i32>) -> tensor<4x4x64xf32> {
    %0 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x4x64xf32>
    return %1 : tensor<4x4x64xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x4x32xbf16>, %arg1: tensor<i32>) -> tensor<4x4x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 4, 32] : (tensor<3x4x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4x32xbf16>) -> tensor<4x4x32xbf16>
    return %1 : tensor<4x4x32xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x4x4xi32>, %arg1: tensor<i32>) -> tensor<4x4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<3x4x4xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xi32>) -> tensor<4x4xi32>
    return %1 : tensor<4x4xi32>
  }
  func.func private @closed_call(%arg0: tensor<1x1x64xi32>, %arg1: tensor<32x64xbf16>, %arg2: tensor<4x4x64xf32>, %arg3: tensor<f32>, %arg4: tensor<4x4x32xbf16>, %arg5: tensor<4x4xi32>) -> tensor<f32> {
    %0 = stablehlo.dot_general %arg4, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x32xbf16>, tensor<32x64xbf16>) -> tensor<4x4x64xbf16>
    %1 = stablehlo.convert %0 : (tensor<4x4x64xbf16>) -> tensor<4x4x64xf32>
    %2 = call @log_softmax(%1) : (tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %3 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x4x1xi32>) -> tensor<4x4x64xi32>
    %5 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x4x64xi32>
    %6 = stablehlo.compare EQ, %4, %5, SIGNED : (tensor<4x4x64xi32>, tensor<4x4x64xi32>) -> tensor<4x4x64xi1>
    %7 = call @_where_1(%6, %2, %arg2) : (tensor<4x4x64xi1>, tensor<4x4x64xf32>, tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %10 = stablehlo.divide %9, %cst_1 : tensor<f32>
    %11 = stablehlo.negate %10 : tensor<f32>
    %12 = stablehlo.add %arg3, %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<4x4x64xf32>) -> tensor<4x4x64xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x4x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x4x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %9 = stablehlo.log %8 : tensor<4x4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x4x64xf32>
    return %11 : tensor<4x4x64xf32>
  }
  func.func private @_where_1(%arg0: tensor<4x4x64xi1>, %arg1: tensor<4x4x64xf32>, %arg2: tensor<4x4x64xf32>) -> tensor<4x4x64xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4x64xi1>, tensor<4x4x64xf32>
    return %0 : tensor<4x4x64xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<32x64xbf16>, %arg1: tensor<32x64xbf16>, %arg2: tensor<f32>, %arg3: tensor<4x4x32xbf16>, %arg4: tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>) {
    %0:4 = stablehlo.optimization_barrier %arg0, %arg3, %arg4, %arg2 : tensor<32x64xbf16>, tensor<4x4x32xbf16>, tensor<4x4xi32>, tensor<f32>
    %1 = stablehlo.dot_general %0#1, %0#0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x32xbf16>, tensor<32x64xbf16>) -> tensor<4x4x64xbf16>
    %2 = stablehlo.convert %1 : (tensor<4x4x64xbf16>) -> tensor<4x4x64xf32>
    %3:2 = call @log_softmax_3(%2) : (tensor<4x4x64xf32>) -> (tensor<4x4x64xf32>, tensor<4x4x1xf32>)
    %4 = stablehlo.broadcast_in_dim %0#2, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %5 = stablehlo.iota dim = 0 : tensor<64xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<4x4x1xi32>) -> tensor<4x4x64xi32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x4x64xi32>
    %9 = stablehlo.compare EQ, %7, %8, SIGNED : (tensor<4x4x64xi32>, tensor<4x4x64xi32>) -> tensor<4x4x64xi1>
    %10 = stablehlo.negate %0#3 : tensor<f32>
    %cst = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %11 = stablehlo.divide %10, %cst : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x64xf32>
    %14 = call @_where_4(%9, %13) : (tensor<4x4x64xi1>, tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %15 = call @log_softmax_5(%3#0, %3#1, %14) : (tensor<4x4x64xf32>, tensor<4x4x1xf32>, tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %16 = stablehlo.convert %15 : (tensor<4x4x64xf32>) -> tensor<4x4x64xbf16>
    %17 = stablehlo.dot_general %16, %0#1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x64xbf16>, tensor<4x4x32xbf16>) -> tensor<64x32xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %19 = stablehlo.dot_general %16, %0#0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x64xbf16>, tensor<32x64xbf16>) -> tensor<4x4x32xbf16>
    %20 = stablehlo.add %arg1, %18 : tensor<32x64xbf16>
    return %20, %0#3, %19 : tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>
  }
  func.func private @log_softmax_3(%arg0: tensor<4x4x64xf32>) -> (tensor<4x4x64xf32>, tensor<4x4x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x4x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x4x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    return %6, %8 : tensor<4x4x64xf32>, tensor<4x4x1xf32>
  }
  func.func private @_where_4(%arg0: tensor<4x4x64xi1>, %arg1: tensor<4x4x64xf32>) -> tensor<4x4x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4x64xi1>, tensor<4x4x64xf32>
    return %1 : tensor<4x4x64xf32>
  }
  func.func private @log_softmax_5(%arg0: tensor<4x4x64xf32>, %arg1: tensor<4x4x1xf32>, %arg2: tensor<4x4x64xf32>) -> tensor<4x4x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x4x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x4x64xf32>, tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x4x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x4x64xf32>
    return %7 : tensor<4x4x64xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x4x32xbf16>, %arg1: tensor<4x4x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x4x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x4x32xbf16>) -> tensor<1x4x4x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x4x32xbf16>, tensor<1x4x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x4x32xbf16>
    return %1 : tensor<3x4x4x32xbf16>
  }
  func.func private @silu_6(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
}
