module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<3x32x160xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xf32>, %arg6: tensor<3x32x160xf32>, %arg7: tensor<3x80x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<i32>, %arg11: tensor<64x32xf32>, %arg12: tensor<3x32x160xf32>, %arg13: tensor<3x80x32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<3x32x160xbf16> {jax.result_info = "result[0]['layers']['w13']"}, tensor<3x80x32xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['m']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['m']['layers']['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<3x32x160xf32> {jax.result_info = "result[1]['v']['layers']['w13']"}, tensor<3x80x32xf32> {jax.result_info = "result[1]['v']['layers']['w2']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %18:14 = stablehlo.while(%iterArg = %arg1, %iterArg_63 = %arg2, %iterArg_64 = %c_10, %iterArg_65 = %7, %iterArg_66 = %8, %iterArg_67 = %9, %iterArg_68 = %10, %iterArg_69 = %11, %iterArg_70 = %12, %iterArg_71 = %13, %iterArg_72 = %14, %iterArg_73 = %15, %iterArg_74 = %16, %iterArg_75 = %17) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    cond {
      %c_76 = stablehlo.constant dense<3> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_64, %c_76, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %187 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_64) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %188 = func.call @dynamic_index_in_dim_0(%iterArg_63, %iterArg_64) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %189:11 = func.call @closed_call(%iterArg_65, %187, %188) : (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
      %190 = func.call @dynamic_update_index_in_dim(%iterArg_66, %189#1, %iterArg_64) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %191 = func.call @dynamic_update_index_in_dim_1(%iterArg_67, %189#2, %iterArg_64) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %192 = func.call @dynamic_update_index_in_dim_1(%iterArg_68, %189#3, %iterArg_64) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %193 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %189#4, %iterArg_64) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %194 = func.call @dynamic_update_index_in_dim_3(%iterArg_70, %189#5, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %195 = func.call @dynamic_update_index_in_dim_3(%iterArg_71, %189#6, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %196 = func.call @dynamic_update_index_in_dim_3(%iterArg_72, %189#7, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %197 = func.call @dynamic_update_index_in_dim_3(%iterArg_73, %189#8, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %198 = func.call @dynamic_update_index_in_dim_3(%iterArg_74, %189#9, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %199 = func.call @dynamic_update_index_in_dim_3(%iterArg_75, %189#10, %iterArg_64) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %c_76 = stablehlo.constant dense<1> : tensor<i32>
      %200 = stablehlo.add %iterArg_64, %c_76 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_63, %200, %189#0, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
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
    %38 = stablehlo.slice %arg16 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %86:16 = stablehlo.while(%iterArg = %18#4, %iterArg_63 = %18#5, %iterArg_64 = %18#6, %iterArg_65 = %arg1, %iterArg_66 = %18#7, %iterArg_67 = %18#8, %iterArg_68 = %18#9, %iterArg_69 = %18#10, %iterArg_70 = %18#11, %iterArg_71 = %18#12, %iterArg_72 = %arg2, %iterArg_73 = %18#13, %iterArg_74 = %c_28, %iterArg_75 = %83, %iterArg_76 = %84, %iterArg_77 = %85) : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>
    cond {
      %c_78 = stablehlo.constant dense<3> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_74, %c_78, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %c_78 = stablehlo.constant dense<3> : tensor<i32>
      %187 = stablehlo.subtract %c_78, %iterArg_74 : tensor<i32>
      %c_79 = stablehlo.constant dense<1> : tensor<i32>
      %188 = stablehlo.subtract %187, %c_79 : tensor<i32>
      %189 = func.call @dynamic_index_in_dim_6(%iterArg, %188) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %190 = func.call @dynamic_index_in_dim_7(%iterArg_63, %188) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %191 = func.call @dynamic_index_in_dim_7(%iterArg_64, %188) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %192 = func.call @dynamic_index_in_dim(%iterArg_65, %188) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %193 = func.call @dynamic_index_in_dim_8(%iterArg_66, %188) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %194 = func.call @dynamic_index_in_dim_9(%iterArg_67, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %195 = func.call @dynamic_index_in_dim_9(%iterArg_68, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %196 = func.call @dynamic_index_in_dim_9(%iterArg_69, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %197 = func.call @dynamic_index_in_dim_9(%iterArg_70, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %198 = func.call @dynamic_index_in_dim_9(%iterArg_71, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %199 = func.call @dynamic_index_in_dim_0(%iterArg_72, %188) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %200 = func.call @dynamic_index_in_dim_9(%iterArg_73, %188) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %201:3 = func.call @closed_call_10(%iterArg_75, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199, %200) : (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x160xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>)
      %202 = func.call @dynamic_update_index_in_dim_12(%iterArg_76, %201#1, %188) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %203 = func.call @dynamic_update_index_in_dim_13(%iterArg_77, %201#2, %188) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %204 = stablehlo.add %iterArg_74, %c_80 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %204, %201#0, %202, %203 : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>
    }
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %88 = "stablehlo.scatter"(%87, %6, %86#13) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg17: tensor<bf16>, %arg18: tensor<bf16>):
      %187 = stablehlo.add %arg17, %arg18 : tensor<bf16>
      stablehlo.return %187 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x32x160xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x80x32xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %95:16 = stablehlo.while(%iterArg = %arg1, %iterArg_63 = %arg2, %iterArg_64 = %86#14, %iterArg_65 = %86#15, %iterArg_66 = %arg6, %iterArg_67 = %arg7, %iterArg_68 = %arg12, %iterArg_69 = %arg13, %iterArg_70 = %arg10, %iterArg_71 = %c_36, %iterArg_72 = %89, %iterArg_73 = %90, %iterArg_74 = %91, %iterArg_75 = %92, %iterArg_76 = %93, %iterArg_77 = %94) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<i32>, tensor<i32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>
    cond {
      %c_78 = stablehlo.constant dense<3> : tensor<i32>
      %187 = stablehlo.compare LT, %iterArg_71, %c_78, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %187 : tensor<i1>
    } do {
      %187 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_71) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %188 = func.call @dynamic_index_in_dim_0(%iterArg_63, %iterArg_71) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %189 = func.call @dynamic_index_in_dim(%iterArg_64, %iterArg_71) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %190 = func.call @dynamic_index_in_dim_0(%iterArg_65, %iterArg_71) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %191 = func.call @dynamic_index_in_dim_14(%iterArg_66, %iterArg_71) : (tensor<3x32x160xf32>, tensor<i32>) -> tensor<32x160xf32>
      %192 = func.call @dynamic_index_in_dim_15(%iterArg_67, %iterArg_71) : (tensor<3x80x32xf32>, tensor<i32>) -> tensor<80x32xf32>
      %193 = func.call @dynamic_index_in_dim_14(%iterArg_68, %iterArg_71) : (tensor<3x32x160xf32>, tensor<i32>) -> tensor<32x160xf32>
      %194 = func.call @dynamic_index_in_dim_15(%iterArg_69, %iterArg_71) : (tensor<3x80x32xf32>, tensor<i32>) -> tensor<80x32xf32>
      %195:6 = func.call @closed_call_16(%iterArg_70, %187, %188, %189, %190, %191, %192, %193, %194) : (tensor<i32>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>) -> (tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>)
      %196 = func.call @dynamic_update_index_in_dim_12(%iterArg_72, %195#0, %iterArg_71) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %197 = func.call @dynamic_update_index_in_dim_13(%iterArg_73, %195#1, %iterArg_71) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %198 = func.call @dynamic_update_index_in_dim_17(%iterArg_74, %195#2, %iterArg_71) : (tensor<3x32x160xf32>, tensor<32x160xf32>, tensor<i32>) -> tensor<3x32x160xf32>
      %199 = func.call @dynamic_update_index_in_dim_18(%iterArg_75, %195#3, %iterArg_71) : (tensor<3x80x32xf32>, tensor<80x32xf32>, tensor<i32>) -> tensor<3x80x32xf32>
      %200 = func.call @dynamic_update_index_in_dim_17(%iterArg_76, %195#4, %iterArg_71) : (tensor<3x32x160xf32>, tensor<32x160xf32>, tensor<i32>) -> tensor<3x32x160xf32>
      %201 = func.call @dynamic_update_index_in_dim_18(%iterArg_77, %195#5, %iterArg_71) : (tensor<3x80x32xf32>, tensor<80x32xf32>, tensor<i32>) -> tensor<3x80x32xf32>
      %c_78 = stablehlo.constant dense<1> : tensor<i32>
      %202 = stablehlo.add %iterArg_71, %c_78 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %202, %196, %197, %198, %199, %200, %201 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<i32>, tensor<i32>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>
    }
    %c_37 = stablehlo.constant dense<1> : tensor<i32>
    %96 = stablehlo.add %arg10, %c_37 : tensor<i32>
    %97 = stablehlo.convert %88 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %98 = stablehlo.convert %67 : (tensor<32xbf16>) -> tensor<32xf32>
    %99 = stablehlo.convert %60 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %101 = stablehlo.multiply %100, %arg5 : tensor<64x32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %103 = stablehlo.multiply %102, %97 : tensor<64x32xf32>
    %104 = stablehlo.add %101, %103 : tensor<64x32xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %106 = stablehlo.multiply %105, %arg8 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %108 = stablehlo.multiply %107, %98 : tensor<32xf32>
    %109 = stablehlo.add %106, %108 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %111 = stablehlo.multiply %110, %arg9 : tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %113 = stablehlo.multiply %112, %99 : tensor<32x64xf32>
    %114 = stablehlo.add %111, %113 : tensor<32x64xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %116 = stablehlo.multiply %115, %arg11 : tensor<64x32xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %118 = stablehlo.multiply %117, %97 : tensor<64x32xf32>
    %119 = stablehlo.multiply %118, %97 : tensor<64x32xf32>
    %120 = stablehlo.add %116, %119 : tensor<64x32xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %122 = stablehlo.multiply %121, %arg14 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %124 = stablehlo.multiply %123, %98 : tensor<32xf32>
    %125 = stablehlo.multiply %124, %98 : tensor<32xf32>
    %126 = stablehlo.add %122, %125 : tensor<32xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %128 = stablehlo.multiply %127, %arg15 : tensor<32x64xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %130 = stablehlo.multiply %129, %99 : tensor<32x64xf32>
    %131 = stablehlo.multiply %130, %99 : tensor<32x64xf32>
    %132 = stablehlo.add %128, %131 : tensor<32x64xf32>
    %133 = stablehlo.convert %96 : (tensor<i32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %134 = stablehlo.power %cst_50, %133 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.subtract %cst_51, %134 : tensor<f32>
    %136 = stablehlo.convert %96 : (tensor<i32>) -> tensor<f32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %137 = stablehlo.power %cst_52, %136 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.subtract %cst_53, %137 : tensor<f32>
    %139 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %140 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %141 = stablehlo.divide %104, %140 : tensor<64x32xf32>
    %142 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %143 = stablehlo.divide %120, %142 : tensor<64x32xf32>
    %144 = stablehlo.sqrt %143 : tensor<64x32xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %146 = stablehlo.add %144, %145 : tensor<64x32xf32>
    %147 = stablehlo.divide %141, %146 : tensor<64x32xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %149 = stablehlo.multiply %148, %139 : tensor<64x32xf32>
    %150 = stablehlo.add %147, %149 : tensor<64x32xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<64x32xf32>
    %153 = stablehlo.subtract %139, %152 : tensor<64x32xf32>
    %154 = stablehlo.convert %153 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %155 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %156 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.divide %109, %156 : tensor<32xf32>
    %158 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %159 = stablehlo.divide %126, %158 : tensor<32xf32>
    %160 = stablehlo.sqrt %159 : tensor<32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %162 = stablehlo.add %160, %161 : tensor<32xf32>
    %163 = stablehlo.divide %157, %162 : tensor<32xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %165 = stablehlo.multiply %164, %155 : tensor<32xf32>
    %166 = stablehlo.add %163, %165 : tensor<32xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<32xf32>
    %169 = stablehlo.subtract %155, %168 : tensor<32xf32>
    %170 = stablehlo.convert %169 : (tensor<32xf32>) -> tensor<32xbf16>
    %171 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %172 = stablehlo.broadcast_in_dim %135, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %173 = stablehlo.divide %114, %172 : tensor<32x64xf32>
    %174 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %175 = stablehlo.divide %132, %174 : tensor<32x64xf32>
    %176 = stablehlo.sqrt %175 : tensor<32x64xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %178 = stablehlo.add %176, %177 : tensor<32x64xf32>
    %179 = stablehlo.divide %173, %178 : tensor<32x64xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %181 = stablehlo.multiply %180, %171 : tensor<32x64xf32>
    %182 = stablehlo.add %179, %181 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<32x64xf32>
    %185 = stablehlo.subtract %171, %184 : tensor<32x64xf32>
    %186 = stablehlo.convert %185 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %154, %95#10, %95#11, %170, %186, %104, %95#12, %95#13, %109, %114, %96, %120, %95#14, %95#15, %126, %132, %51 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<3x32x160xf32>, tensor<3x80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<3x32x160xf32>, %arg1: tensor<i32>) -> tensor<32x160xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 160] : (tensor<3x32x160xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x160xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x32x160xf32>) -> tensor<32x160xf32>
    return %1 : tensor<32x160xf32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<3x80x32xf32>, %arg1: tensor<i32>) -> tensor<80x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xf32>) -> tensor<80x32xf32>
    return %1 : tensor<80x32xf32>
  }
  func.func private @closed_call_16(%arg0: tensor<i32>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x160xf32>, %arg6: tensor<80x32xf32>, %arg7: tensor<32x160xf32>, %arg8: tensor<80x32xf32>) -> (tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.convert %arg3 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %2 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %4 = stablehlo.multiply %3, %arg5 : tensor<32x160xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<32x160xf32>
    %7 = stablehlo.add %4, %6 : tensor<32x160xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %9 = stablehlo.multiply %8, %arg6 : tensor<80x32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %11 = stablehlo.multiply %10, %2 : tensor<80x32xf32>
    %12 = stablehlo.add %9, %11 : tensor<80x32xf32>
    %cst_3 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %14 = stablehlo.multiply %13, %arg7 : tensor<32x160xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %16 = stablehlo.multiply %15, %1 : tensor<32x160xf32>
    %17 = stablehlo.multiply %16, %1 : tensor<32x160xf32>
    %18 = stablehlo.add %14, %17 : tensor<32x160xf32>
    %cst_5 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %20 = stablehlo.multiply %19, %arg8 : tensor<80x32xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %22 = stablehlo.multiply %21, %2 : tensor<80x32xf32>
    %23 = stablehlo.multiply %22, %2 : tensor<80x32xf32>
    %24 = stablehlo.add %20, %23 : tensor<80x32xf32>
    %25 = stablehlo.convert %0 : (tensor<i32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.power %cst_7, %25 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.subtract %cst_8, %26 : tensor<f32>
    %28 = stablehlo.convert %0 : (tensor<i32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %29 = stablehlo.power %cst_9, %28 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.subtract %cst_10, %29 : tensor<f32>
    %31 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %32 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %33 = stablehlo.divide %7, %32 : tensor<32x160xf32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %35 = stablehlo.divide %18, %34 : tensor<32x160xf32>
    %36 = stablehlo.sqrt %35 : tensor<32x160xf32>
    %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %38 = stablehlo.add %36, %37 : tensor<32x160xf32>
    %39 = stablehlo.divide %33, %38 : tensor<32x160xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %41 = stablehlo.multiply %40, %31 : tensor<32x160xf32>
    %42 = stablehlo.add %39, %41 : tensor<32x160xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<32x160xf32>
    %45 = stablehlo.subtract %31, %44 : tensor<32x160xf32>
    %46 = stablehlo.convert %45 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %47 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %48 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %49 = stablehlo.divide %12, %48 : tensor<80x32xf32>
    %50 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %51 = stablehlo.divide %24, %50 : tensor<80x32xf32>
    %52 = stablehlo.sqrt %51 : tensor<80x32xf32>
    %cst_14 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %54 = stablehlo.add %52, %53 : tensor<80x32xf32>
    %55 = stablehlo.divide %49, %54 : tensor<80x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %57 = stablehlo.multiply %56, %47 : tensor<80x32xf32>
    %58 = stablehlo.add %55, %57 : tensor<80x32xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<80x32xf32>
    %61 = stablehlo.subtract %47, %60 : tensor<80x32xf32>
    %62 = stablehlo.convert %61 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    return %46, %62, %7, %12, %18, %24 : tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<3x32x160xf32>, %arg1: tensor<32x160xf32>, %arg2: tensor<i32>) -> tensor<3x32x160xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xf32>) -> tensor<1x32x160xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xf32>, tensor<1x32x160xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xf32>
    return %1 : tensor<3x32x160xf32>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<3x80x32xf32>, %arg1: tensor<80x32xf32>, %arg2: tensor<i32>) -> tensor<3x80x32xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xf32>) -> tensor<1x80x32xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xf32>, tensor<1x80x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xf32>
    return %1 : tensor<3x80x32xf32>
  }
}
