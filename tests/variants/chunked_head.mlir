module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg4 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %45 = stablehlo.reshape %44 : (tensor<4x12x32xbf16>) -> tensor<4x3x4x32xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 0, 2, 3] : (tensor<4x3x4x32xbf16>) -> tensor<3x4x4x32xbf16>
    %47 = stablehlo.slice %arg4 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %48 = stablehlo.reshape %47 : (tensor<4x12xi32>) -> tensor<4x3x4xi32>
    %49 = stablehlo.transpose %48, dims = [1, 0, 2] : (tensor<4x3x4xi32>) -> tensor<3x4x4xi32>
    %50 = stablehlo.iota dim = 0 : tensor<64xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %52 = call @_where(%c_8) : (tensor<i32>) -> tensor<4x4x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %53:7 = stablehlo.while(%iterArg = %46, %iterArg_28 = %49, %iterArg_29 = %51, %iterArg_30 = %arg3, %iterArg_31 = %52, %iterArg_32 = %c_10, %iterArg_33 = %cst_9) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<i32>, tensor<f32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %118 = stablehlo.compare LT, %iterArg_32, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %118 : tensor<i1>
    } do {
      %118 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %119 = func.call @dynamic_index_in_dim_0(%iterArg_28, %iterArg_32) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %120 = func.call @closed_call(%iterArg_29, %iterArg_30, %iterArg_31, %iterArg_33, %118, %119) : (tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> tensor<f32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %121 = stablehlo.add %iterArg_32, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %121, %120 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<1x1x64xi32>, tensor<32x64xbf16>, tensor<4x4x64xf32>, tensor<i32>, tensor<f32>
    }
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %53#6, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %55 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<3x4x4x32xbf16>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %58:7 = stablehlo.while(%iterArg = %46, %iterArg_28 = %49, %iterArg_29 = %arg3, %iterArg_30 = %c_16, %iterArg_31 = %56, %iterArg_32 = %55, %iterArg_33 = %57) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %118 = stablehlo.compare LT, %iterArg_30, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %118 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %118 = stablehlo.subtract %c_34, %iterArg_30 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %119 = stablehlo.subtract %118, %c_35 : tensor<i32>
      %120 = func.call @dynamic_index_in_dim(%iterArg, %119) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %121 = func.call @dynamic_index_in_dim_0(%iterArg_28, %119) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %122:3 = func.call @closed_call_2(%iterArg_29, %iterArg_31, %iterArg_32, %120, %121) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>)
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_33, %122#2, %119) : (tensor<3x4x4x32xbf16>, tensor<4x4x32xbf16>, tensor<i32>) -> tensor<3x4x4x32xbf16>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %124 = stablehlo.add %iterArg_30, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %124, %122#0, %122#1, %123 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    }
    %59 = stablehlo.transpose %58#6, dims = [1, 0, 2, 3] : (tensor<3x4x4x32xbf16>) -> tensor<4x3x4x32xbf16>
    %60 = stablehlo.reshape %59 : (tensor<4x3x4x32xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.convert %60 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %62 = stablehlo.multiply %30, %61 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %64 = stablehlo.reshape %63 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %65 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %66 = stablehlo.multiply %61, %65 : tensor<4x12x32xf32>
    %67 = stablehlo.multiply %64, %41 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %69 = stablehlo.divide %67, %68 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %30, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.add %66, %72 : tensor<4x12x32xf32>
    %74 = stablehlo.multiply %71, %30 : tensor<4x12x32xf32>
    %75 = stablehlo.add %73, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.convert %75 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.dot_general %76, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %79 = stablehlo.dot_general %76, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %80 = stablehlo.multiply %26#0, %79 : tensor<4x12x80xbf16>
    %81 = stablehlo.multiply %79, %25 : tensor<4x12x80xbf16>
    %82 = call @silu_6(%26#1, %26#2, %24, %81) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %83 = stablehlo.concatenate %82, %80, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %84 = stablehlo.dot_general %83, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %86 = stablehlo.dot_general %83, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %8, %87 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %90 = stablehlo.reshape %89 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %91 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %87, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.multiply %90, %19 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %95 = stablehlo.divide %93, %94 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %98 = stablehlo.multiply %8, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.add %92, %98 : tensor<4x12x32xf32>
    %100 = stablehlo.multiply %97, %8 : tensor<4x12x32xf32>
    %101 = stablehlo.add %99, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.convert %101 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %103 = stablehlo.add %76, %102 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %105 = "stablehlo.scatter"(%104, %6, %103) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<bf16>, %arg6: tensor<bf16>):
      %118 = stablehlo.add %arg5, %arg6 : tensor<bf16>
      stablehlo.return %118 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %107 = stablehlo.multiply %106, %105 : tensor<64x32xbf16>
    %108 = stablehlo.subtract %arg0, %107 : tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %109 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %110 = stablehlo.multiply %109, %85 : tensor<32x160xbf16>
    %111 = stablehlo.subtract %arg1, %110 : tensor<32x160xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %112 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %113 = stablehlo.multiply %112, %78 : tensor<80x32xbf16>
    %114 = stablehlo.subtract %arg2, %113 : tensor<80x32xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %116 = stablehlo.multiply %115, %58#4 : tensor<32x64xbf16>
    %117 = stablehlo.subtract %arg3, %116 : tensor<32x64xbf16>
    return %108, %111, %114, %117, %54 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
