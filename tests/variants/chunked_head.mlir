module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x160xf32>, %arg7: tensor<80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x160xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg16 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %50 = stablehlo.slice %arg16 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %51 = stablehlo.reshape %50 : (tensor<4x12xi32>) -> tensor<4x3x4xi32>
    %52 = stablehlo.transpose %51, dims = [1, 0, 2] : (tensor<4x3x4xi32>) -> tensor<3x4x4xi32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %53:5 = stablehlo.while(%iterArg = %49, %iterArg_65 = %52, %iterArg_66 = %arg4, %iterArg_67 = %c_9, %iterArg_68 = %cst_8) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
    cond {
      %c_69 = stablehlo.constant dense<3> : tensor<i32>
      %259 = stablehlo.compare LT, %iterArg_67, %c_69, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %259 : tensor<i1>
    } do {
      %259 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_67) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %260 = func.call @dynamic_index_in_dim_0(%iterArg_65, %iterArg_67) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %261 = func.call @closed_call(%iterArg_66, %iterArg_68, %259, %260) : (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> tensor<f32>
      %c_69 = stablehlo.constant dense<1> : tensor<i32>
      %262 = stablehlo.add %iterArg_67, %c_69 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_65, %iterArg_66, %262, %261 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
    }
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %53#4, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %55 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<3x4x4x32xbf16>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %58:7 = stablehlo.while(%iterArg = %49, %iterArg_65 = %52, %iterArg_66 = %arg4, %iterArg_67 = %c_15, %iterArg_68 = %56, %iterArg_69 = %55, %iterArg_70 = %57) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    cond {
      %c_71 = stablehlo.constant dense<3> : tensor<i32>
      %259 = stablehlo.compare LT, %iterArg_67, %c_71, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %259 : tensor<i1>
    } do {
      %c_71 = stablehlo.constant dense<3> : tensor<i32>
      %259 = stablehlo.subtract %c_71, %iterArg_67 : tensor<i32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %260 = stablehlo.subtract %259, %c_72 : tensor<i32>
      %261 = func.call @dynamic_index_in_dim(%iterArg, %260) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %262 = func.call @dynamic_index_in_dim_0(%iterArg_65, %260) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %263:3 = func.call @closed_call_1(%iterArg_66, %iterArg_68, %iterArg_69, %261, %262) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>)
      %264 = func.call @dynamic_update_index_in_dim(%iterArg_70, %263#2, %260) : (tensor<3x4x4x32xbf16>, tensor<4x4x32xbf16>, tensor<i32>) -> tensor<3x4x4x32xbf16>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %265 = stablehlo.add %iterArg_67, %c_73 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_65, %iterArg_66, %265, %263#0, %263#1, %264 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    }
    %59 = stablehlo.transpose %58#6, dims = [1, 0, 2, 3] : (tensor<3x4x4x32xbf16>) -> tensor<4x3x4x32xbf16>
    %60 = stablehlo.reshape %59 : (tensor<4x3x4x32xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.multiply %44, %60 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %62 = stablehlo.reduce(%61 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %63 = stablehlo.reshape %62 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %64 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %65 = stablehlo.multiply %60, %64 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %66 = stablehlo.reduce(%63 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %67 = stablehlo.convert %65 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %68 = stablehlo.multiply %30, %67 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.reshape %69 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %71 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.multiply %70, %41 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %75 = stablehlo.divide %73, %74 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %30, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.add %72, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %30 : tensor<4x12x32xf32>
    %81 = stablehlo.add %79, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.convert %81 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.dot_general %82, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %85 = stablehlo.dot_general %82, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %86 = stablehlo.multiply %26#0, %85 : tensor<4x12x80xbf16>
    %87 = stablehlo.multiply %85, %25 : tensor<4x12x80xbf16>
    %88 = call @silu_6(%26#1, %26#2, %24, %87) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.concatenate %88, %86, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %90 = stablehlo.dot_general %89, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %92 = stablehlo.dot_general %89, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %93 = stablehlo.convert %92 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %8, %93 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %96 = stablehlo.reshape %95 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %97 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %98 = stablehlo.multiply %93, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.multiply %96, %19 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %101 = stablehlo.divide %99, %100 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %104 = stablehlo.multiply %8, %103 : tensor<4x12x32xf32>
    %105 = stablehlo.add %98, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %8 : tensor<4x12x32xf32>
    %107 = stablehlo.add %105, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.convert %107 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %109 = stablehlo.add %82, %108 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %110 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %111 = "stablehlo.scatter"(%110, %6, %109) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %259 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %259 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %112 = stablehlo.add %arg10, %c_25 : tensor<i32>
    %113 = stablehlo.convert %111 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %114 = stablehlo.convert %91 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %115 = stablehlo.convert %84 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %116 = stablehlo.convert %66 : (tensor<32xbf16>) -> tensor<32xf32>
    %117 = stablehlo.convert %58#4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %119 = stablehlo.multiply %118, %arg5 : tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %121 = stablehlo.multiply %120, %113 : tensor<64x32xf32>
    %122 = stablehlo.add %119, %121 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %124 = stablehlo.multiply %123, %arg6 : tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %126 = stablehlo.multiply %125, %114 : tensor<32x160xf32>
    %127 = stablehlo.add %124, %126 : tensor<32x160xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %129 = stablehlo.multiply %128, %arg7 : tensor<80x32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %131 = stablehlo.multiply %130, %115 : tensor<80x32xf32>
    %132 = stablehlo.add %129, %131 : tensor<80x32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %134 = stablehlo.multiply %133, %arg8 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %136 = stablehlo.multiply %135, %116 : tensor<32xf32>
    %137 = stablehlo.add %134, %136 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %139 = stablehlo.multiply %138, %arg9 : tensor<32x64xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %141 = stablehlo.multiply %140, %117 : tensor<32x64xf32>
    %142 = stablehlo.add %139, %141 : tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %144 = stablehlo.multiply %143, %arg11 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %146 = stablehlo.multiply %145, %113 : tensor<64x32xf32>
    %147 = stablehlo.multiply %146, %113 : tensor<64x32xf32>
    %148 = stablehlo.add %144, %147 : tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %150 = stablehlo.multiply %149, %arg12 : tensor<32x160xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %152 = stablehlo.multiply %151, %114 : tensor<32x160xf32>
    %153 = stablehlo.multiply %152, %114 : tensor<32x160xf32>
    %154 = stablehlo.add %150, %153 : tensor<32x160xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %156 = stablehlo.multiply %155, %arg13 : tensor<80x32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %158 = stablehlo.multiply %157, %115 : tensor<80x32xf32>
    %159 = stablehlo.multiply %158, %115 : tensor<80x32xf32>
    %160 = stablehlo.add %156, %159 : tensor<80x32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %162 = stablehlo.multiply %161, %arg14 : tensor<32xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %164 = stablehlo.multiply %163, %116 : tensor<32xf32>
    %165 = stablehlo.multiply %164, %116 : tensor<32xf32>
    %166 = stablehlo.add %162, %165 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %168 = stablehlo.multiply %167, %arg15 : tensor<32x64xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %170 = stablehlo.multiply %169, %117 : tensor<32x64xf32>
    %171 = stablehlo.multiply %170, %117 : tensor<32x64xf32>
    %172 = stablehlo.add %168, %171 : tensor<32x64xf32>
    %173 = stablehlo.convert %112 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %174 = stablehlo.power %cst_46, %173 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.subtract %cst_47, %174 : tensor<f32>
    %176 = stablehlo.convert %112 : (tensor<i32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %177 = stablehlo.power %cst_48, %176 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %178 = stablehlo.subtract %cst_49, %177 : tensor<f32>
    %179 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %180 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.divide %122, %180 : tensor<64x32xf32>
    %182 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %183 = stablehlo.divide %148, %182 : tensor<64x32xf32>
    %184 = stablehlo.sqrt %183 : tensor<64x32xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %186 = stablehlo.add %184, %185 : tensor<64x32xf32>
    %187 = stablehlo.divide %181, %186 : tensor<64x32xf32>
    %cst_51 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %189 = stablehlo.multiply %188, %179 : tensor<64x32xf32>
    %190 = stablehlo.add %187, %189 : tensor<64x32xf32>
    %cst_52 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %192 = stablehlo.multiply %191, %190 : tensor<64x32xf32>
    %193 = stablehlo.subtract %179, %192 : tensor<64x32xf32>
    %194 = stablehlo.convert %193 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %195 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %196 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %197 = stablehlo.divide %127, %196 : tensor<32x160xf32>
    %198 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %199 = stablehlo.divide %154, %198 : tensor<32x160xf32>
    %200 = stablehlo.sqrt %199 : tensor<32x160xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %202 = stablehlo.add %200, %201 : tensor<32x160xf32>
    %203 = stablehlo.divide %197, %202 : tensor<32x160xf32>
    %cst_54 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %205 = stablehlo.multiply %204, %195 : tensor<32x160xf32>
    %206 = stablehlo.add %203, %205 : tensor<32x160xf32>
    %cst_55 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %208 = stablehlo.multiply %207, %206 : tensor<32x160xf32>
    %209 = stablehlo.subtract %195, %208 : tensor<32x160xf32>
    %210 = stablehlo.convert %209 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %211 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %212 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %213 = stablehlo.divide %132, %212 : tensor<80x32xf32>
    %214 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %215 = stablehlo.divide %160, %214 : tensor<80x32xf32>
    %216 = stablehlo.sqrt %215 : tensor<80x32xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %218 = stablehlo.add %216, %217 : tensor<80x32xf32>
    %219 = stablehlo.divide %213, %218 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %221 = stablehlo.multiply %220, %211 : tensor<80x32xf32>
    %222 = stablehlo.add %219, %221 : tensor<80x32xf32>
    %cst_58 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %224 = stablehlo.multiply %223, %222 : tensor<80x32xf32>
    %225 = stablehlo.subtract %211, %224 : tensor<80x32xf32>
    %226 = stablehlo.convert %225 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %227 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %228 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %229 = stablehlo.divide %137, %228 : tensor<32xf32>
    %230 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %231 = stablehlo.divide %166, %230 : tensor<32xf32>
    %232 = stablehlo.sqrt %231 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %234 = stablehlo.add %232, %233 : tensor<32xf32>
    %235 = stablehlo.divide %229, %234 : tensor<32xf32>
    %cst_60 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %237 = stablehlo.multiply %236, %227 : tensor<32xf32>
    %238 = stablehlo.add %235, %237 : tensor<32xf32>
    %cst_61 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %240 = stablehlo.multiply %239, %238 : tensor<32xf32>
    %241 = stablehlo.subtract %227, %240 : tensor<32xf32>
    %242 = stablehlo.convert %241 : (tensor<32xf32>) -> tensor<32xbf16>
    %243 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %244 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %245 = stablehlo.divide %142, %244 : tensor<32x64xf32>
    %246 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %247 = stablehlo.divide %172, %246 : tensor<32x64xf32>
    %248 = stablehlo.sqrt %247 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %250 = stablehlo.add %248, %249 : tensor<32x64xf32>
    %251 = stablehlo.divide %245, %250 : tensor<32x64xf32>
    %cst_63 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %253 = stablehlo.multiply %252, %243 : tensor<32x64xf32>
    %254 = stablehlo.add %251, %253 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %256 = stablehlo.multiply %255, %254 : tensor<32x64xf32>
    %257 = stablehlo.subtract %243, %256 : tensor<32x64xf32>
    %258 = stablehlo.convert %257 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %194, %210, %226, %242, %258, %122, %127, %132, %137, %142, %112, %148, %154, %160, %166, %172, %54 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<32x64xbf16>, %arg1: tensor<f32>, %arg2: tensor<4x4x32xbf16>, %arg3: tensor<4x4xi32>) -> tensor<f32> {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x32xbf16>, tensor<32x64xbf16>) -> tensor<4x4x64xbf16>
    %1 = stablehlo.convert %0 : (tensor<4x4x64xbf16>) -> tensor<4x4x64xf32>
    %2 = call @log_softmax(%1) : (tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %3 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %4 = call @take_along_axis(%2, %3) : (tensor<4x4x64xf32>, tensor<4x4x1xi32>) -> tensor<4x4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_0 : tensor<f32>
    %7 = stablehlo.negate %6 : tensor<f32>
    %8 = stablehlo.add %arg1, %7 : tensor<f32>
    return %8 : tensor<f32>
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
  func.func private @take_along_axis(%arg0: tensor<4x4x64xf32>, %arg1: tensor<4x4x1xi32>) -> tensor<4x4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x4x1xi32>, tensor<4x4x1xi32>) -> tensor<4x4x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x4x1xi1>, tensor<4x4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x4x1xi32>) -> tensor<4x4x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x4x1x1xi32>, tensor<4x4x1x1xi32>) -> tensor<4x4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x4x1x1xi32>, tensor<4x4x1x1xi32>) -> tensor<4x4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x4x1x1xi1>, tensor<i1>) -> tensor<4x4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x4x64xf32>, tensor<4x4x1x1xi32>) -> tensor<4x4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x4x1xi1>, tensor<4x4x1xf32>
    return %15 : tensor<4x4x1xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<32x64xbf16>, %arg1: tensor<32x64xbf16>, %arg2: tensor<f32>, %arg3: tensor<4x4x32xbf16>, %arg4: tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>) {
    %0:4 = stablehlo.optimization_barrier %arg0, %arg3, %arg4, %arg2 : tensor<32x64xbf16>, tensor<4x4x32xbf16>, tensor<4x4xi32>, tensor<f32>
    %1 = stablehlo.dot_general %0#1, %0#0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4x32xbf16>, tensor<32x64xbf16>) -> tensor<4x4x64xbf16>
    %2 = stablehlo.convert %1 : (tensor<4x4x64xbf16>) -> tensor<4x4x64xf32>
    %3:2 = call @log_softmax_2(%2) : (tensor<4x4x64xf32>) -> (tensor<4x4x64xf32>, tensor<4x4x1xf32>)
    %4 = stablehlo.broadcast_in_dim %0#2, dims = [0, 1] : (tensor<4x4xi32>) -> tensor<4x4x1xi32>
    %5 = call @take_along_axis_3(%4) : (tensor<4x4x1xi32>) -> tensor<4x4x1x1xi32>
    %6 = stablehlo.negate %0#3 : tensor<f32>
    %cst = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %7 = stablehlo.divide %6, %cst : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4x4x1xf32>
    %9 = call @take_along_axis_4(%5, %8) : (tensor<4x4x1x1xi32>, tensor<4x4x1xf32>) -> tensor<4x4x64xf32>
    %10 = call @log_softmax_5(%3#0, %3#1, %9) : (tensor<4x4x64xf32>, tensor<4x4x1xf32>, tensor<4x4x64xf32>) -> tensor<4x4x64xf32>
    %11 = stablehlo.convert %10 : (tensor<4x4x64xf32>) -> tensor<4x4x64xbf16>
    %12 = stablehlo.dot_general %11, %0#1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x64xbf16>, tensor<4x4x32xbf16>) -> tensor<64x32xbf16>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %14 = stablehlo.dot_general %11, %0#0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4x64xbf16>, tensor<32x64xbf16>) -> tensor<4x4x32xbf16>
    %15 = stablehlo.add %arg1, %13 : tensor<32x64xbf16>
    return %15, %0#3, %14 : tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>
  }
  func.func private @log_softmax_2(%arg0: tensor<4x4x64xf32>) -> (tensor<4x4x64xf32>, tensor<4x4x1xf32>) {
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
  func.func private @take_along_axis_3(%arg0: tensor<4x4x1xi32>) -> tensor<4x4x1x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4x1xi32>
    %1 = stablehlo.compare LT, %arg0, %0, SIGNED : (tensor<4x4x1xi32>, tensor<4x4x1xi32>) -> tensor<4x4x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4x1xi32>
    %3 = stablehlo.add %arg0, %2 : tensor<4x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg0 : tensor<4x4x1xi1>, tensor<4x4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x4x1xi32>) -> tensor<4x4x1x1xi32>
    return %5 : tensor<4x4x1x1xi32>
  }
  func.func private @take_along_axis_4(%arg0: tensor<4x4x1x1xi32>, %arg1: tensor<4x4x1xf32>) -> tensor<4x4x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x4x64xf32>, tensor<4x4x1x1xi32>, tensor<4x4x1xf32>) -> tensor<4x4x64xf32>
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
