module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg22 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.dot_general %25, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%27) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %26, %28#0 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %7, %30 : tensor<4x12x32xbf16>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %37 = stablehlo.divide %35, %36 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<4x12x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x12x1xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4x12x1xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<4x12x32xf32>
    %46 = stablehlo.convert %45 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.reshape %49 : (tensor<4x12x32xbf16>) -> tensor<4x3x4x32xbf16>
    %51 = stablehlo.transpose %50, dims = [1, 0, 2, 3] : (tensor<4x3x4x32xbf16>) -> tensor<3x4x4x32xbf16>
    %52 = stablehlo.slice %arg22 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %53 = stablehlo.reshape %52 : (tensor<4x12xi32>) -> tensor<4x3x4xi32>
    %54 = stablehlo.transpose %53, dims = [1, 0, 2] : (tensor<4x3x4xi32>) -> tensor<3x4x4xi32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %55:5 = stablehlo.while(%iterArg = %51, %iterArg_81 = %54, %iterArg_82 = %arg6, %iterArg_83 = %c_9, %iterArg_84 = %cst_8) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
    cond {
      %c_85 = stablehlo.constant dense<3> : tensor<i32>
      %326 = stablehlo.compare LT, %iterArg_83, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %326 : tensor<i1>
    } do {
      %326 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_83) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %327 = func.call @dynamic_index_in_dim_0(%iterArg_81, %iterArg_83) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %328 = func.call @closed_call(%iterArg_82, %iterArg_84, %326, %327) : (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> tensor<f32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %329 = stablehlo.add %iterArg_83, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_81, %iterArg_82, %329, %328 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<f32>
    }
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %55#4, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<3x4x4x32xbf16>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %60:7 = stablehlo.while(%iterArg = %51, %iterArg_81 = %54, %iterArg_82 = %arg6, %iterArg_83 = %c_15, %iterArg_84 = %58, %iterArg_85 = %57, %iterArg_86 = %59) : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    cond {
      %c_87 = stablehlo.constant dense<3> : tensor<i32>
      %326 = stablehlo.compare LT, %iterArg_83, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %326 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<3> : tensor<i32>
      %326 = stablehlo.subtract %c_87, %iterArg_83 : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %327 = stablehlo.subtract %326, %c_88 : tensor<i32>
      %328 = func.call @dynamic_index_in_dim(%iterArg, %327) : (tensor<3x4x4x32xbf16>, tensor<i32>) -> tensor<4x4x32xbf16>
      %329 = func.call @dynamic_index_in_dim_0(%iterArg_81, %327) : (tensor<3x4x4xi32>, tensor<i32>) -> tensor<4x4xi32>
      %330:3 = func.call @closed_call_1(%iterArg_82, %iterArg_84, %iterArg_85, %328, %329) : (tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>, tensor<4x4xi32>) -> (tensor<32x64xbf16>, tensor<f32>, tensor<4x4x32xbf16>)
      %331 = func.call @dynamic_update_index_in_dim(%iterArg_86, %330#2, %327) : (tensor<3x4x4x32xbf16>, tensor<4x4x32xbf16>, tensor<i32>) -> tensor<3x4x4x32xbf16>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %332 = stablehlo.add %iterArg_83, %c_89 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_81, %iterArg_82, %332, %330#0, %330#1, %331 : tensor<3x4x4x32xbf16>, tensor<3x4x4xi32>, tensor<32x64xbf16>, tensor<i32>, tensor<32x64xbf16>, tensor<f32>, tensor<3x4x4x32xbf16>
    }
    %61 = stablehlo.transpose %60#6, dims = [1, 0, 2, 3] : (tensor<3x4x4x32xbf16>) -> tensor<4x3x4x32xbf16>
    %62 = stablehlo.reshape %61 : (tensor<4x3x4x32xbf16>) -> tensor<4x12x32xbf16>
    %63 = stablehlo.multiply %46, %62 : tensor<4x12x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %64 = stablehlo.reduce(%63 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %65 = stablehlo.reshape %64 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %66 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.multiply %62, %66 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %68 = stablehlo.reduce(%65 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %69 = stablehlo.convert %67 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %32, %69 : tensor<4x12x32xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %72 = stablehlo.reshape %71 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %73 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %74 = stablehlo.multiply %69, %73 : tensor<4x12x32xf32>
    %75 = stablehlo.multiply %72, %43 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %77 = stablehlo.divide %75, %76 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %32, %79 : tensor<4x12x32xf32>
    %81 = stablehlo.add %74, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.multiply %79, %32 : tensor<4x12x32xf32>
    %83 = stablehlo.add %81, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.convert %83 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.dot_general %84, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %87 = stablehlo.dot_general %84, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %88 = stablehlo.multiply %26, %87 : tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %87, %28#0 : tensor<4x12x80xbf16>
    %90 = call @silu_6(%28#1, %28#2, %27, %88) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %91 = stablehlo.dot_general %90, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %93 = stablehlo.dot_general %90, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %94 = stablehlo.dot_general %89, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %96 = stablehlo.dot_general %89, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %97 = stablehlo.add %93, %96 : tensor<4x12x32xbf16>
    %98 = stablehlo.multiply %22, %97 : tensor<4x12x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.reduce(%98 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %100 = stablehlo.reshape %99 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %101 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.multiply %97, %101 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %103 = stablehlo.reduce(%100 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %104 = stablehlo.convert %102 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %8, %104 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %107 = stablehlo.reshape %106 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %104, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.multiply %107, %19 : tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %112 = stablehlo.divide %110, %111 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %8, %114 : tensor<4x12x32xf32>
    %116 = stablehlo.add %109, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.multiply %114, %8 : tensor<4x12x32xf32>
    %118 = stablehlo.add %116, %117 : tensor<4x12x32xf32>
    %119 = stablehlo.convert %118 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %120 = stablehlo.add %84, %119 : tensor<4x12x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %121 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %122 = "stablehlo.scatter"(%121, %6, %120) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg23: tensor<bf16>, %arg24: tensor<bf16>):
      %326 = stablehlo.add %arg23, %arg24 : tensor<bf16>
      stablehlo.return %326 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %123 = stablehlo.add %arg14, %c_27 : tensor<i32>
    %124 = stablehlo.convert %122 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %125 = stablehlo.convert %103 : (tensor<32xbf16>) -> tensor<32xf32>
    %126 = stablehlo.convert %95 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %127 = stablehlo.convert %92 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %128 = stablehlo.convert %86 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %129 = stablehlo.convert %68 : (tensor<32xbf16>) -> tensor<32xf32>
    %130 = stablehlo.convert %60#4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %132 = stablehlo.multiply %131, %arg7 : tensor<64x32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %134 = stablehlo.multiply %133, %124 : tensor<64x32xf32>
    %135 = stablehlo.add %132, %134 : tensor<64x32xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %137 = stablehlo.multiply %136, %arg8 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %139 = stablehlo.multiply %138, %125 : tensor<32xf32>
    %140 = stablehlo.add %137, %139 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %142 = stablehlo.multiply %141, %arg9 : tensor<32x80xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %144 = stablehlo.multiply %143, %126 : tensor<32x80xf32>
    %145 = stablehlo.add %142, %144 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %147 = stablehlo.multiply %146, %arg10 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %149 = stablehlo.multiply %148, %127 : tensor<32x80xf32>
    %150 = stablehlo.add %147, %149 : tensor<32x80xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %152 = stablehlo.multiply %151, %arg11 : tensor<80x32xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %154 = stablehlo.multiply %153, %128 : tensor<80x32xf32>
    %155 = stablehlo.add %152, %154 : tensor<80x32xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.multiply %156, %arg12 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %159 = stablehlo.multiply %158, %129 : tensor<32xf32>
    %160 = stablehlo.add %157, %159 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %162 = stablehlo.multiply %161, %arg13 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %164 = stablehlo.multiply %163, %130 : tensor<32x64xf32>
    %165 = stablehlo.add %162, %164 : tensor<32x64xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %167 = stablehlo.multiply %166, %arg15 : tensor<64x32xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %169 = stablehlo.multiply %168, %124 : tensor<64x32xf32>
    %170 = stablehlo.multiply %169, %124 : tensor<64x32xf32>
    %171 = stablehlo.add %167, %170 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %173 = stablehlo.multiply %172, %arg16 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %175 = stablehlo.multiply %174, %125 : tensor<32xf32>
    %176 = stablehlo.multiply %175, %125 : tensor<32xf32>
    %177 = stablehlo.add %173, %176 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %179 = stablehlo.multiply %178, %arg17 : tensor<32x80xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %181 = stablehlo.multiply %180, %126 : tensor<32x80xf32>
    %182 = stablehlo.multiply %181, %126 : tensor<32x80xf32>
    %183 = stablehlo.add %179, %182 : tensor<32x80xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %185 = stablehlo.multiply %184, %arg18 : tensor<32x80xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %187 = stablehlo.multiply %186, %127 : tensor<32x80xf32>
    %188 = stablehlo.multiply %187, %127 : tensor<32x80xf32>
    %189 = stablehlo.add %185, %188 : tensor<32x80xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %191 = stablehlo.multiply %190, %arg19 : tensor<80x32xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %193 = stablehlo.multiply %192, %128 : tensor<80x32xf32>
    %194 = stablehlo.multiply %193, %128 : tensor<80x32xf32>
    %195 = stablehlo.add %191, %194 : tensor<80x32xf32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %197 = stablehlo.multiply %196, %arg20 : tensor<32xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.multiply %198, %129 : tensor<32xf32>
    %200 = stablehlo.multiply %199, %129 : tensor<32xf32>
    %201 = stablehlo.add %197, %200 : tensor<32xf32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %203 = stablehlo.multiply %202, %arg21 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %205 = stablehlo.multiply %204, %130 : tensor<32x64xf32>
    %206 = stablehlo.multiply %205, %130 : tensor<32x64xf32>
    %207 = stablehlo.add %203, %206 : tensor<32x64xf32>
    %208 = stablehlo.convert %123 : (tensor<i32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %209 = stablehlo.power %cst_56, %208 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.subtract %cst_57, %209 : tensor<f32>
    %211 = stablehlo.convert %123 : (tensor<i32>) -> tensor<f32>
    %cst_58 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %212 = stablehlo.power %cst_58, %211 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %213 = stablehlo.subtract %cst_59, %212 : tensor<f32>
    %214 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %215 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %216 = stablehlo.divide %135, %215 : tensor<64x32xf32>
    %217 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %218 = stablehlo.divide %171, %217 : tensor<64x32xf32>
    %219 = stablehlo.sqrt %218 : tensor<64x32xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %221 = stablehlo.add %219, %220 : tensor<64x32xf32>
    %222 = stablehlo.divide %216, %221 : tensor<64x32xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %224 = stablehlo.multiply %223, %214 : tensor<64x32xf32>
    %225 = stablehlo.add %222, %224 : tensor<64x32xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %227 = stablehlo.multiply %226, %225 : tensor<64x32xf32>
    %228 = stablehlo.subtract %214, %227 : tensor<64x32xf32>
    %229 = stablehlo.convert %228 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %230 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %231 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %232 = stablehlo.divide %140, %231 : tensor<32xf32>
    %233 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %234 = stablehlo.divide %177, %233 : tensor<32xf32>
    %235 = stablehlo.sqrt %234 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %237 = stablehlo.add %235, %236 : tensor<32xf32>
    %238 = stablehlo.divide %232, %237 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %240 = stablehlo.multiply %239, %230 : tensor<32xf32>
    %241 = stablehlo.add %238, %240 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %243 = stablehlo.multiply %242, %241 : tensor<32xf32>
    %244 = stablehlo.subtract %230, %243 : tensor<32xf32>
    %245 = stablehlo.convert %244 : (tensor<32xf32>) -> tensor<32xbf16>
    %246 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %247 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %248 = stablehlo.divide %145, %247 : tensor<32x80xf32>
    %249 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %250 = stablehlo.divide %183, %249 : tensor<32x80xf32>
    %251 = stablehlo.sqrt %250 : tensor<32x80xf32>
    %cst_66 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %253 = stablehlo.add %251, %252 : tensor<32x80xf32>
    %254 = stablehlo.divide %248, %253 : tensor<32x80xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %256 = stablehlo.multiply %255, %246 : tensor<32x80xf32>
    %257 = stablehlo.add %254, %256 : tensor<32x80xf32>
    %cst_68 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<32x80xf32>
    %260 = stablehlo.subtract %246, %259 : tensor<32x80xf32>
    %261 = stablehlo.convert %260 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %262 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %263 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %264 = stablehlo.divide %150, %263 : tensor<32x80xf32>
    %265 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %266 = stablehlo.divide %189, %265 : tensor<32x80xf32>
    %267 = stablehlo.sqrt %266 : tensor<32x80xf32>
    %cst_69 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %269 = stablehlo.add %267, %268 : tensor<32x80xf32>
    %270 = stablehlo.divide %264, %269 : tensor<32x80xf32>
    %cst_70 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %272 = stablehlo.multiply %271, %262 : tensor<32x80xf32>
    %273 = stablehlo.add %270, %272 : tensor<32x80xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<32x80xf32>
    %276 = stablehlo.subtract %262, %275 : tensor<32x80xf32>
    %277 = stablehlo.convert %276 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %278 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %279 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %280 = stablehlo.divide %155, %279 : tensor<80x32xf32>
    %281 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %282 = stablehlo.divide %195, %281 : tensor<80x32xf32>
    %283 = stablehlo.sqrt %282 : tensor<80x32xf32>
    %cst_72 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %285 = stablehlo.add %283, %284 : tensor<80x32xf32>
    %286 = stablehlo.divide %280, %285 : tensor<80x32xf32>
    %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %288 = stablehlo.multiply %287, %278 : tensor<80x32xf32>
    %289 = stablehlo.add %286, %288 : tensor<80x32xf32>
    %cst_74 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %291 = stablehlo.multiply %290, %289 : tensor<80x32xf32>
    %292 = stablehlo.subtract %278, %291 : tensor<80x32xf32>
    %293 = stablehlo.convert %292 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %294 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %295 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %296 = stablehlo.divide %160, %295 : tensor<32xf32>
    %297 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %298 = stablehlo.divide %201, %297 : tensor<32xf32>
    %299 = stablehlo.sqrt %298 : tensor<32xf32>
    %cst_75 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %301 = stablehlo.add %299, %300 : tensor<32xf32>
    %302 = stablehlo.divide %296, %301 : tensor<32xf32>
    %cst_76 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %303 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %304 = stablehlo.multiply %303, %294 : tensor<32xf32>
    %305 = stablehlo.add %302, %304 : tensor<32xf32>
    %cst_77 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %306 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %307 = stablehlo.multiply %306, %305 : tensor<32xf32>
    %308 = stablehlo.subtract %294, %307 : tensor<32xf32>
    %309 = stablehlo.convert %308 : (tensor<32xf32>) -> tensor<32xbf16>
    %310 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %311 = stablehlo.broadcast_in_dim %210, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %312 = stablehlo.divide %165, %311 : tensor<32x64xf32>
    %313 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %314 = stablehlo.divide %207, %313 : tensor<32x64xf32>
    %315 = stablehlo.sqrt %314 : tensor<32x64xf32>
    %cst_78 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %317 = stablehlo.add %315, %316 : tensor<32x64xf32>
    %318 = stablehlo.divide %312, %317 : tensor<32x64xf32>
    %cst_79 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %319 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %320 = stablehlo.multiply %319, %310 : tensor<32x64xf32>
    %321 = stablehlo.add %318, %320 : tensor<32x64xf32>
    %cst_80 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %323 = stablehlo.multiply %322, %321 : tensor<32x64xf32>
    %324 = stablehlo.subtract %310, %323 : tensor<32x64xf32>
    %325 = stablehlo.convert %324 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %229, %245, %261, %277, %293, %309, %325, %135, %140, %145, %150, %155, %160, %165, %123, %171, %177, %183, %189, %195, %201, %207, %56 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
