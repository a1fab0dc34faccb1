module @jit_step attributes {mhlo.num_partitions = 8 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh = <["d"=2, "t"=4]> {stablehlo.mesh = {axes = [{name = "d", size = 2 : i64}, {name = "t", size = 4 : i64}]}}
  func.func public @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4x64xbf16>, %arg2: tensor<4x64x8xbf16>, %arg3: tensor<4x8x64x96xbf16>, %arg4: tensor<4x8x64x96xbf16>, %arg5: tensor<4x8x96x64xbf16>, %arg6: tensor<64x128xbf16>, %arg7: tensor<8x17xi32>) -> (tensor<128x64xbf16> {jax.result_info = "result[0]['emb']"}, tensor<4x64xbf16> {jax.result_info = "result[0]['layers']['g']"}, tensor<4x64x8xbf16> {jax.result_info = "result[0]['layers']['r']"}, tensor<4x8x64x96xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<4x8x64x96xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<4x8x96x64xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<64x128xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:8, 0:16] : (tensor<8x17xi32>) -> tensor<8x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x16xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<8x16xi32>, tensor<8x16xi32>) -> tensor<8x16xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x16xi32>
    %4 = stablehlo.add %0, %3 : tensor<8x16xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<8x16xi1>, tensor<8x16xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<8x16xi32>) -> tensor<8x16x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<128x64xbf16>, tensor<8x16x1xi32>) -> tensor<8x16x64xbf16>
    %8:17 = sdy.manual_computation() in_shardings=[] out_shardings=[<@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>] manual_axes={"d", "t"} () {
      %c_46 = stablehlo.constant dense<1> : tensor<ui32>
      %c_47 = stablehlo.constant dense<4> : tensor<ui32>
      %84 = stablehlo.partition_id : tensor<ui32>
      %85 = stablehlo.divide %84, %c_46 : tensor<ui32>
      %86 = stablehlo.remainder %85, %c_47 : tensor<ui32>
      %87 = stablehlo.convert %86 : (tensor<ui32>) -> tensor<i32>
      %88 = func.call @argsort() : () -> tensor<64xi32>
      %c_48 = stablehlo.constant dense<0> : tensor<i32>
      %89 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<8xi32>
      %c_49 = stablehlo.constant dense<0> : tensor<i32>
      %90 = func.call @clip(%c_49) : (tensor<i32>) -> tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %92 = stablehlo.iota dim = 0 : tensor<8xi32>
      %c_51 = stablehlo.constant dense<2> : tensor<i32>
      %93 = stablehlo.multiply %87, %c_51 : tensor<i32>
      %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<i32>) -> tensor<8xi32>
      %95 = stablehlo.compare LT, %92, %94, SIGNED : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %96 = func.call @_where(%c_52) : (tensor<i32>) -> tensor<8xi32>
      %97:2 = func.call @_roll_dynamic() : () -> (tensor<i32>, tensor<i1>)
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %98 = stablehlo.multiply %87, %c_53 : tensor<i32>
      %c_54 = stablehlo.constant dense<0> : tensor<i32>
      %99 = stablehlo.compare LT, %98, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_55 = stablehlo.constant dense<8> : tensor<i32>
      %100 = stablehlo.add %98, %c_55 : tensor<i32>
      %101 = stablehlo.select %99, %100, %98 : tensor<i1>, tensor<i32>
      %102:2 = func.call @_roll_dynamic() : () -> (tensor<i32>, tensor<i1>)
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %103 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %104 = stablehlo.iota dim = 0 : tensor<64xui32>
      %105 = stablehlo.reshape %104 : (tensor<64xui32>) -> tensor<64x1xui32>
      %c_57 = stablehlo.constant dense<1> : tensor<ui32>
      %106 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<ui32>) -> tensor<64x64xui32>
      %107 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<64x1xui32>) -> tensor<64x64xui32>
      %108 = stablehlo.add %107, %106 : tensor<64x64xui32>
      %c_58 = stablehlo.constant dense<0> : tensor<ui32>
      %109 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<ui32>) -> tensor<64x64xui32>
      %c_59 = stablehlo.constant dense<0> : tensor<ui32>
      %110 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<ui32>) -> tensor<64x64xui32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %111 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %112 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %113 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %114 = stablehlo.broadcast_in_dim %97#0, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %115 = stablehlo.broadcast_in_dim %97#1, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %116 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %117 = stablehlo.broadcast_in_dim %102#0, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %118 = stablehlo.broadcast_in_dim %102#1, dims = [] : (tensor<i1>) -> tensor<1xi1>
      sdy.return %88, %89, %113, %91, %95, %96, %114, %115, %116, %117, %118, %108, %109, %110, %111, %103, %112 : tensor<64xi32>, tensor<8xi32>, tensor<1xi32>, tensor<64xi32>, tensor<8xi1>, tensor<8xi32>, tensor<1xi32>, tensor<1xi1>, tensor<1xi32>, tensor<1xi32>, tensor<1xi1>, tensor<64x64xui32>, tensor<64x64xui32>, tensor<64x64xui32>, tensor<64x64xbf16>, tensor<64x64xbf16>, tensor<64x64xbf16>
    } : () -> (tensor<512xi32>, tensor<64xi32>, tensor<8xi32>, tensor<512xi32>, tensor<64xi1>, tensor<64xi32>, tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>, tensor<8xi1>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<512x64xbf16>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x8x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x8x16x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x8x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4x1x1x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4x8x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4x512x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x512x8xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x512x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x512x1xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4x512x1xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4x16xi32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4x512x64xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x512x96xbf16>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<4x8xi32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x512x8xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x512xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4x512x1xi32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<4x512x1xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x512x64xbf16>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %34 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<4x512x64xi1>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<4x512x1xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %36:51 = stablehlo.while(%iterArg = %arg1, %iterArg_46 = %arg2, %iterArg_47 = %arg3, %iterArg_48 = %arg4, %iterArg_49 = %arg5, %iterArg_50 = %8#0, %iterArg_51 = %8#1, %iterArg_52 = %8#2, %iterArg_53 = %8#3, %iterArg_54 = %8#4, %iterArg_55 = %8#5, %iterArg_56 = %8#6, %iterArg_57 = %8#7, %iterArg_58 = %8#8, %iterArg_59 = %8#9, %iterArg_60 = %8#10, %iterArg_61 = %8#11, %iterArg_62 = %8#12, %iterArg_63 = %8#13, %iterArg_64 = %8#14, %iterArg_65 = %8#15, %iterArg_66 = %8#16, %iterArg_67 = %c_27, %iterArg_68 = %7, %iterArg_69 = %9, %iterArg_70 = %10, %iterArg_71 = %11, %iterArg_72 = %12, %iterArg_73 = %13, %iterArg_74 = %14, %iterArg_75 = %15, %iterArg_76 = %16, %iterArg_77 = %17, %iterArg_78 = %18, %iterArg_79 = %19, %iterArg_80 = %20, %iterArg_81 = %21, %iterArg_82 = %22, %iterArg_83 = %23, %iterArg_84 = %24, %iterArg_85 = %25, %iterArg_86 = %26, %iterArg_87 = %27, %iterArg_88 = %28, %iterArg_89 = %29, %iterArg_90 = %30, %iterArg_91 = %31, %iterArg_92 = %32, %iterArg_93 = %33, %iterArg_94 = %34, %iterArg_95 = %35) : tensor<4x64xbf16>, tensor<4x64x8xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x96x64xbf16>, tensor<512xi32>, tensor<64xi32>, tensor<8xi32>, tensor<512xi32>, tensor<64xi1>, tensor<64xi32>, tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>, tensor<8xi1>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<i32>, tensor<8x16x64xbf16>, tensor<4x8x16x64xf32>, tensor<4x8x16x1xf32>, tensor<4x8x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x8x16x64xbf16>, tensor<4x512x64xbf16>, tensor<4x512x8xf32>, tensor<4x512x1xf32>, tensor<4x512x1xf32>, tensor<4x512x1xi32>, tensor<4x8xi32>, tensor<4x16xi32>, tensor<4x512x64xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8xi32>, tensor<4x512x8xf32>, tensor<4x512xf32>, tensor<4x512x1xi32>, tensor<4x512x1xbf16>, tensor<4x512x64xbf16>, tensor<4x512x64xi1>, tensor<4x512x1xi32>
    cond {
      %c_96 = stablehlo.constant dense<4> : tensor<i32>
      %84 = stablehlo.compare LT, %iterArg_67, %c_96, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %84 : tensor<i1>
    } do {
      %84 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_67) : (tensor<4x64xbf16>, tensor<i32>) -> tensor<64xbf16>
      %85 = func.call @dynamic_index_in_dim_1(%iterArg_46, %iterArg_67) : (tensor<4x64x8xbf16>, tensor<i32>) -> tensor<64x8xbf16>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_47, %iterArg_67) : (tensor<4x8x64x96xbf16>, tensor<i32>) -> tensor<8x64x96xbf16>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_48, %iterArg_67) : (tensor<4x8x64x96xbf16>, tensor<i32>) -> tensor<8x64x96xbf16>
      %88 = func.call @dynamic_index_in_dim_3(%iterArg_49, %iterArg_67) : (tensor<4x8x96x64xbf16>, tensor<i32>) -> tensor<8x96x64xbf16>
      %89:28 = func.call @closed_call(%iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_68, %84, %85, %86, %87, %88) : (tensor<512xi32>, tensor<64xi32>, tensor<8xi32>, tensor<512xi32>, tensor<64xi1>, tensor<64xi32>, tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>, tensor<8xi1>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<8x16x64xbf16>, tensor<64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>) -> (tensor<8x16x64xbf16>, tensor<8x16x64xf32>, tensor<8x16x1xf32>, tensor<8x16x1xf32>, tensor<1x1x64xbf16>, tensor<8x16x64xbf16>, tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>)
      %90 = func.call @dynamic_update_index_in_dim(%iterArg_69, %89#1, %iterArg_67) : (tensor<4x8x16x64xf32>, tensor<8x16x64xf32>, tensor<i32>) -> tensor<4x8x16x64xf32>
      %91 = func.call @dynamic_update_index_in_dim_9(%iterArg_70, %89#2, %iterArg_67) : (tensor<4x8x16x1xf32>, tensor<8x16x1xf32>, tensor<i32>) -> tensor<4x8x16x1xf32>
      %92 = func.call @dynamic_update_index_in_dim_9(%iterArg_71, %89#3, %iterArg_67) : (tensor<4x8x16x1xf32>, tensor<8x16x1xf32>, tensor<i32>) -> tensor<4x8x16x1xf32>
      %93 = func.call @dynamic_update_index_in_dim_10(%iterArg_72, %89#4, %iterArg_67) : (tensor<4x1x1x64xbf16>, tensor<1x1x64xbf16>, tensor<i32>) -> tensor<4x1x1x64xbf16>
      %94 = func.call @dynamic_update_index_in_dim_11(%iterArg_73, %89#5, %iterArg_67) : (tensor<4x8x16x64xbf16>, tensor<8x16x64xbf16>, tensor<i32>) -> tensor<4x8x16x64xbf16>
      %95 = func.call @dynamic_update_index_in_dim_12(%iterArg_74, %89#6, %iterArg_67) : (tensor<4x512x64xbf16>, tensor<512x64xbf16>, tensor<i32>) -> tensor<4x512x64xbf16>
      %96 = func.call @dynamic_update_index_in_dim_13(%iterArg_75, %89#7, %iterArg_67) : (tensor<4x512x8xf32>, tensor<512x8xf32>, tensor<i32>) -> tensor<4x512x8xf32>
      %97 = func.call @dynamic_update_index_in_dim_14(%iterArg_76, %89#8, %iterArg_67) : (tensor<4x512x1xf32>, tensor<512x1xf32>, tensor<i32>) -> tensor<4x512x1xf32>
      %98 = func.call @dynamic_update_index_in_dim_14(%iterArg_77, %89#9, %iterArg_67) : (tensor<4x512x1xf32>, tensor<512x1xf32>, tensor<i32>) -> tensor<4x512x1xf32>
      %99 = func.call @dynamic_update_index_in_dim_15(%iterArg_78, %89#10, %iterArg_67) : (tensor<4x512x1xi32>, tensor<512x1xi32>, tensor<i32>) -> tensor<4x512x1xi32>
      %100 = func.call @dynamic_update_index_in_dim_16(%iterArg_79, %89#11, %iterArg_67) : (tensor<4x8xi32>, tensor<8xi32>, tensor<i32>) -> tensor<4x8xi32>
      %101 = func.call @dynamic_update_index_in_dim_17(%iterArg_80, %89#12, %iterArg_67) : (tensor<4x16xi32>, tensor<16xi32>, tensor<i32>) -> tensor<4x16xi32>
      %102 = func.call @dynamic_update_index_in_dim_12(%iterArg_81, %89#13, %iterArg_67) : (tensor<4x512x64xbf16>, tensor<512x64xbf16>, tensor<i32>) -> tensor<4x512x64xbf16>
      %103 = func.call @dynamic_update_index_in_dim_18(%iterArg_82, %89#14, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %104 = func.call @dynamic_update_index_in_dim_18(%iterArg_83, %89#15, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %105 = func.call @dynamic_update_index_in_dim_18(%iterArg_84, %89#16, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %106 = func.call @dynamic_update_index_in_dim_18(%iterArg_85, %89#17, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %107 = func.call @dynamic_update_index_in_dim_18(%iterArg_86, %89#18, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %108 = func.call @dynamic_update_index_in_dim_18(%iterArg_87, %89#19, %iterArg_67) : (tensor<4x512x96xbf16>, tensor<512x96xbf16>, tensor<i32>) -> tensor<4x512x96xbf16>
      %109 = func.call @dynamic_update_index_in_dim_16(%iterArg_88, %89#20, %iterArg_67) : (tensor<4x8xi32>, tensor<8xi32>, tensor<i32>) -> tensor<4x8xi32>
      %110 = func.call @dynamic_update_index_in_dim_13(%iterArg_89, %89#21, %iterArg_67) : (tensor<4x512x8xf32>, tensor<512x8xf32>, tensor<i32>) -> tensor<4x512x8xf32>
      %111 = func.call @dynamic_update_index_in_dim_19(%iterArg_90, %89#22, %iterArg_67) : (tensor<4x512xf32>, tensor<512xf32>, tensor<i32>) -> tensor<4x512xf32>
      %112 = func.call @dynamic_update_index_in_dim_15(%iterArg_91, %89#23, %iterArg_67) : (tensor<4x512x1xi32>, tensor<512x1xi32>, tensor<i32>) -> tensor<4x512x1xi32>
      %113 = func.call @dynamic_update_index_in_dim_20(%iterArg_92, %89#24, %iterArg_67) : (tensor<4x512x1xbf16>, tensor<512x1xbf16>, tensor<i32>) -> tensor<4x512x1xbf16>
      %114 = func.call @dynamic_update_index_in_dim_12(%iterArg_93, %89#25, %iterArg_67) : (tensor<4x512x64xbf16>, tensor<512x64xbf16>, tensor<i32>) -> tensor<4x512x64xbf16>
      %115 = func.call @dynamic_update_index_in_dim_21(%iterArg_94, %89#26, %iterArg_67) : (tensor<4x512x64xi1>, tensor<512x64xi1>, tensor<i32>) -> tensor<4x512x64xi1>
      %116 = func.call @dynamic_update_index_in_dim_15(%iterArg_95, %89#27, %iterArg_67) : (tensor<4x512x1xi32>, tensor<512x1xi32>, tensor<i32>) -> tensor<4x512x1xi32>
      %c_96 = stablehlo.constant dense<1> : tensor<i32>
      %117 = stablehlo.add %iterArg_67, %c_96 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %117, %89#0, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116 : tensor<4x64xbf16>, tensor<4x64x8xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x96x64xbf16>, tensor<512xi32>, tensor<64xi32>, tensor<8xi32>, tensor<512xi32>, tensor<64xi1>, tensor<64xi32>, tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>, tensor<8xi1>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<i32>, tensor<8x16x64xbf16>, tensor<4x8x16x64xf32>, tensor<4x8x16x1xf32>, tensor<4x8x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x8x16x64xbf16>, tensor<4x512x64xbf16>, tensor<4x512x8xf32>, tensor<4x512x1xf32>, tensor<4x512x1xf32>, tensor<4x512x1xi32>, tensor<4x8xi32>, tensor<4x16xi32>, tensor<4x512x64xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8xi32>, tensor<4x512x8xf32>, tensor<4x512xf32>, tensor<4x512x1xi32>, tensor<4x512x1xbf16>, tensor<4x512x64xbf16>, tensor<4x512x64xi1>, tensor<4x512x1xi32>
    }
    %37 = stablehlo.dot_general %36#23, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16x64xbf16>, tensor<64x128xbf16>) -> tensor<8x16x128xbf16>
    %38 = stablehlo.convert %37 : (tensor<8x16x128xbf16>) -> tensor<8x16x128xf32>
    %39:3 = call @log_softmax(%38) : (tensor<8x16x128xf32>) -> (tensor<8x16x128xf32>, tensor<8x16x128xf32>, tensor<8x16x1xf32>)
    %40 = stablehlo.slice %arg7 [0:8, 1:17] : (tensor<8x17xi32>) -> tensor<8x16xi32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<8x16xi32>) -> tensor<8x16x1xi32>
    %42:2 = call @take_along_axis(%39#0, %41) : (tensor<8x16x128xf32>, tensor<8x16x1xi32>) -> (tensor<8x16x1xf32>, tensor<8x16x1x1xi32>)
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_28) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_29 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.negate %cst_30 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %47 = stablehlo.divide %46, %cst_31 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %49 = call @take_along_axis_22(%42#1, %48) : (tensor<8x16x1x1xi32>, tensor<8x16x1xf32>) -> tensor<8x16x128xf32>
    %50 = call @log_softmax_23(%39#1, %39#2, %49) : (tensor<8x16x128xf32>, tensor<8x16x1xf32>, tensor<8x16x128xf32>) -> tensor<8x16x128xf32>
    %51 = stablehlo.convert %50 : (tensor<8x16x128xf32>) -> tensor<8x16x128xbf16>
    %52 = stablehlo.dot_general %51, %36#23, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x128xbf16>, tensor<8x16x64xbf16>) -> tensor<128x64xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %54 = stablehlo.dot_general %51, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16x128xbf16>, tensor<64x128xbf16>) -> tensor<8x16x64xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %55 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<4x64x8xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<4x8x64x96xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x8x64x96xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x8x96x64xbf16>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %60:38 = stablehlo.while(%iterArg = %36#24, %iterArg_46 = %36#25, %iterArg_47 = %36#26, %iterArg_48 = %36#27, %iterArg_49 = %36#28, %iterArg_50 = %arg2, %iterArg_51 = %36#29, %iterArg_52 = %36#30, %iterArg_53 = %36#31, %iterArg_54 = %36#32, %iterArg_55 = %36#33, %iterArg_56 = %36#34, %iterArg_57 = %arg3, %iterArg_58 = %36#35, %iterArg_59 = %36#36, %iterArg_60 = %36#37, %iterArg_61 = %36#38, %iterArg_62 = %36#39, %iterArg_63 = %arg4, %iterArg_64 = %36#40, %iterArg_65 = %36#41, %iterArg_66 = %arg5, %iterArg_67 = %36#42, %iterArg_68 = %36#43, %iterArg_69 = %36#44, %iterArg_70 = %36#45, %iterArg_71 = %36#46, %iterArg_72 = %36#47, %iterArg_73 = %36#48, %iterArg_74 = %36#49, %iterArg_75 = %36#50, %iterArg_76 = %c_37, %iterArg_77 = %54, %iterArg_78 = %55, %iterArg_79 = %56, %iterArg_80 = %57, %iterArg_81 = %58, %iterArg_82 = %59) : tensor<4x8x16x64xf32>, tensor<4x8x16x1xf32>, tensor<4x8x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x8x16x64xbf16>, tensor<4x64x8xbf16>, tensor<4x512x64xbf16>, tensor<4x512x8xf32>, tensor<4x512x1xf32>, tensor<4x512x1xf32>, tensor<4x512x1xi32>, tensor<4x8xi32>, tensor<4x8x64x96xbf16>, tensor<4x16xi32>, tensor<4x512x64xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x96x64xbf16>, tensor<4x512x96xbf16>, tensor<4x8xi32>, tensor<4x512x8xf32>, tensor<4x512xf32>, tensor<4x512x1xi32>, tensor<4x512x1xbf16>, tensor<4x512x64xbf16>, tensor<4x512x64xi1>, tensor<4x512x1xi32>, tensor<i32>, tensor<8x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x8xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x96x64xbf16>
    cond {
      %c_83 = stablehlo.constant dense<4> : tensor<i32>
      %84 = stablehlo.compare LT, %iterArg_76, %c_83, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %84 : tensor<i1>
    } do {
      %c_83 = stablehlo.constant dense<4> : tensor<i32>
      %84 = stablehlo.subtract %c_83, %iterArg_76 : tensor<i32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %85 = stablehlo.subtract %84, %c_84 : tensor<i32>
      %86 = func.call @dynamic_index_in_dim_24(%iterArg, %85) : (tensor<4x8x16x64xf32>, tensor<i32>) -> tensor<8x16x64xf32>
      %87 = func.call @dynamic_index_in_dim_25(%iterArg_46, %85) : (tensor<4x8x16x1xf32>, tensor<i32>) -> tensor<8x16x1xf32>
      %88 = func.call @dynamic_index_in_dim_25(%iterArg_47, %85) : (tensor<4x8x16x1xf32>, tensor<i32>) -> tensor<8x16x1xf32>
      %89 = func.call @dynamic_index_in_dim_26(%iterArg_48, %85) : (tensor<4x1x1x64xbf16>, tensor<i32>) -> tensor<1x1x64xbf16>
      %90 = func.call @dynamic_index_in_dim_27(%iterArg_49, %85) : (tensor<4x8x16x64xbf16>, tensor<i32>) -> tensor<8x16x64xbf16>
      %91 = func.call @dynamic_index_in_dim_1(%iterArg_50, %85) : (tensor<4x64x8xbf16>, tensor<i32>) -> tensor<64x8xbf16>
      %92 = func.call @dynamic_index_in_dim_28(%iterArg_51, %85) : (tensor<4x512x64xbf16>, tensor<i32>) -> tensor<512x64xbf16>
      %93 = func.call @dynamic_index_in_dim_29(%iterArg_52, %85) : (tensor<4x512x8xf32>, tensor<i32>) -> tensor<512x8xf32>
      %94 = func.call @dynamic_index_in_dim_30(%iterArg_53, %85) : (tensor<4x512x1xf32>, tensor<i32>) -> tensor<512x1xf32>
      %95 = func.call @dynamic_index_in_dim_30(%iterArg_54, %85) : (tensor<4x512x1xf32>, tensor<i32>) -> tensor<512x1xf32>
      %96 = func.call @dynamic_index_in_dim_31(%iterArg_55, %85) : (tensor<4x512x1xi32>, tensor<i32>) -> tensor<512x1xi32>
      %97 = func.call @dynamic_index_in_dim_32(%iterArg_56, %85) : (tensor<4x8xi32>, tensor<i32>) -> tensor<8xi32>
      %98 = func.call @dynamic_index_in_dim_2(%iterArg_57, %85) : (tensor<4x8x64x96xbf16>, tensor<i32>) -> tensor<8x64x96xbf16>
      %99 = func.call @dynamic_index_in_dim_33(%iterArg_58, %85) : (tensor<4x16xi32>, tensor<i32>) -> tensor<16xi32>
      %100 = func.call @dynamic_index_in_dim_28(%iterArg_59, %85) : (tensor<4x512x64xbf16>, tensor<i32>) -> tensor<512x64xbf16>
      %101 = func.call @dynamic_index_in_dim_34(%iterArg_60, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %102 = func.call @dynamic_index_in_dim_34(%iterArg_61, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %103 = func.call @dynamic_index_in_dim_34(%iterArg_62, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %104 = func.call @dynamic_index_in_dim_2(%iterArg_63, %85) : (tensor<4x8x64x96xbf16>, tensor<i32>) -> tensor<8x64x96xbf16>
      %105 = func.call @dynamic_index_in_dim_34(%iterArg_64, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %106 = func.call @dynamic_index_in_dim_34(%iterArg_65, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %107 = func.call @dynamic_index_in_dim_3(%iterArg_66, %85) : (tensor<4x8x96x64xbf16>, tensor<i32>) -> tensor<8x96x64xbf16>
      %108 = func.call @dynamic_index_in_dim_34(%iterArg_67, %85) : (tensor<4x512x96xbf16>, tensor<i32>) -> tensor<512x96xbf16>
      %109 = func.call @dynamic_index_in_dim_32(%iterArg_68, %85) : (tensor<4x8xi32>, tensor<i32>) -> tensor<8xi32>
      %110 = func.call @dynamic_index_in_dim_29(%iterArg_69, %85) : (tensor<4x512x8xf32>, tensor<i32>) -> tensor<512x8xf32>
      %111 = func.call @dynamic_index_in_dim_35(%iterArg_70, %85) : (tensor<4x512xf32>, tensor<i32>) -> tensor<512xf32>
      %112 = func.call @dynamic_index_in_dim_31(%iterArg_71, %85) : (tensor<4x512x1xi32>, tensor<i32>) -> tensor<512x1xi32>
      %113 = func.call @dynamic_index_in_dim_36(%iterArg_72, %85) : (tensor<4x512x1xbf16>, tensor<i32>) -> tensor<512x1xbf16>
      %114 = func.call @dynamic_index_in_dim_28(%iterArg_73, %85) : (tensor<4x512x64xbf16>, tensor<i32>) -> tensor<512x64xbf16>
      %115 = func.call @dynamic_index_in_dim_37(%iterArg_74, %85) : (tensor<4x512x64xi1>, tensor<i32>) -> tensor<512x64xi1>
      %116 = func.call @dynamic_index_in_dim_31(%iterArg_75, %85) : (tensor<4x512x1xi32>, tensor<i32>) -> tensor<512x1xi32>
      %117:6 = func.call @closed_call_38(%iterArg_77, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116) : (tensor<8x16x64xbf16>, tensor<8x16x64xf32>, tensor<8x16x1xf32>, tensor<8x16x1xf32>, tensor<1x1x64xbf16>, tensor<8x16x64xbf16>, tensor<64x8xbf16>, tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<8x64x96xbf16>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8x64x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8x96x64xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>) -> (tensor<8x16x64xbf16>, tensor<64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>)
      %118 = func.call @dynamic_update_index_in_dim_41(%iterArg_78, %117#1, %85) : (tensor<4x64xbf16>, tensor<64xbf16>, tensor<i32>) -> tensor<4x64xbf16>
      %119 = func.call @dynamic_update_index_in_dim_42(%iterArg_79, %117#2, %85) : (tensor<4x64x8xbf16>, tensor<64x8xbf16>, tensor<i32>) -> tensor<4x64x8xbf16>
      %120 = func.call @dynamic_update_index_in_dim_43(%iterArg_80, %117#3, %85) : (tensor<4x8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<i32>) -> tensor<4x8x64x96xbf16>
      %121 = func.call @dynamic_update_index_in_dim_43(%iterArg_81, %117#4, %85) : (tensor<4x8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<i32>) -> tensor<4x8x64x96xbf16>
      %122 = func.call @dynamic_update_index_in_dim_44(%iterArg_82, %117#5, %85) : (tensor<4x8x96x64xbf16>, tensor<8x96x64xbf16>, tensor<i32>) -> tensor<4x8x96x64xbf16>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %123 = stablehlo.add %iterArg_76, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %123, %117#0, %118, %119, %120, %121, %122 : tensor<4x8x16x64xf32>, tensor<4x8x16x1xf32>, tensor<4x8x16x1xf32>, tensor<4x1x1x64xbf16>, tensor<4x8x16x64xbf16>, tensor<4x64x8xbf16>, tensor<4x512x64xbf16>, tensor<4x512x8xf32>, tensor<4x512x1xf32>, tensor<4x512x1xf32>, tensor<4x512x1xi32>, tensor<4x8xi32>, tensor<4x8x64x96xbf16>, tensor<4x16xi32>, tensor<4x512x64xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x512x96xbf16>, tensor<4x512x96xbf16>, tensor<4x8x96x64xbf16>, tensor<4x512x96xbf16>, tensor<4x8xi32>, tensor<4x512x8xf32>, tensor<4x512xf32>, tensor<4x512x1xi32>, tensor<4x512x1xbf16>, tensor<4x512x64xbf16>, tensor<4x512x64xi1>, tensor<4x512x1xi32>, tensor<i32>, tensor<8x16x64xbf16>, tensor<4x64xbf16>, tensor<4x64x8xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x96x64xbf16>
    }
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %62 = "stablehlo.scatter"(%61, %6, %60#32) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %84 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %84 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<8x16x1xi32>, tensor<8x16x64xbf16>) -> tensor<128x64xbf16>
    %cst_39 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<128x64xbf16>
    %65 = stablehlo.subtract %arg0, %64 : tensor<128x64xbf16>
    %cst_40 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %66 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %67 = stablehlo.multiply %66, %60#33 : tensor<4x64xbf16>
    %68 = stablehlo.subtract %arg1, %67 : tensor<4x64xbf16>
    %cst_41 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %69 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<4x64x8xbf16>
    %70 = stablehlo.multiply %69, %60#34 : tensor<4x64x8xbf16>
    %71 = stablehlo.subtract %arg2, %70 : tensor<4x64x8xbf16>
    %cst_42 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %72 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<4x8x64x96xbf16>
    %73 = stablehlo.multiply %72, %60#35 : tensor<4x8x64x96xbf16>
    %74 = stablehlo.subtract %arg3, %73 : tensor<4x8x64x96xbf16>
    %cst_43 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %75 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<4x8x64x96xbf16>
    %76 = stablehlo.multiply %75, %60#36 : tensor<4x8x64x96xbf16>
    %77 = stablehlo.subtract %arg4, %76 : tensor<4x8x64x96xbf16>
    %cst_44 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<4x8x96x64xbf16>
    %79 = stablehlo.multiply %78, %60#37 : tensor<4x8x96x64xbf16>
    %80 = stablehlo.subtract %arg5, %79 : tensor<4x8x96x64xbf16>
    %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %82 = stablehlo.multiply %81, %53 : tensor<64x128xbf16>
    %83 = stablehlo.subtract %arg6, %82 : tensor<64x128xbf16>
    return %65, %68, %71, %74, %77, %80, %83, %45 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x8xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x64x96xbf16>, tensor<4x8x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
  }
  func.func private @argsort() -> tensor<64xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<64xi32>
    return %0 : tensor<64xi32>
  }
  func.func private @clip(%arg0: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg0 : tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.convert %arg0 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @_roll_dynamic() -> (tensor<i32>, tensor<i1>) {
    %c = stablehlo.constant dense<64> : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.maximum %c, %c_0 : tensor<i32>
    %1:2 = call @remainder(%0) : (tensor<i32>) -> (tensor<i32>, tensor<i1>)
    return %1#0, %1#1 : tensor<i32>, tensor<i1>
  }
  func.func private @remainder(%arg0: tensor<i32>) -> (tensor<i32>, tensor<i1>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where_0(%0, %c_0, %arg0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    return %1, %2 : tensor<i32>, tensor<i1>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x64xbf16>, %arg1: tensor<i32>) -> tensor<64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 64] : (tensor<4x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64xbf16>) -> tensor<64xbf16>
    return %1 : tensor<64xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x64x8xbf16>, %arg1: tensor<i32>) -> tensor<64x8xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 64, 8] : (tensor<4x64x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x8xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x64x8xbf16>) -> tensor<64x8xbf16>
    return %1 : tensor<64x8xbf16>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<4x8x64x96xbf16>, %arg1: tensor<i32>) -> tensor<8x64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 64, 96] : (tensor<4x8x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x64x96xbf16>) -> tensor<8x64x96xbf16>
    return %1 : tensor<8x64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x8x96x64xbf16>, %arg1: tensor<i32>) -> tensor<8x96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 96, 64] : (tensor<4x8x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x96x64xbf16>) -> tensor<8x96x64xbf16>
    return %1 : tensor<8x96x64xbf16>
  }
  func.func private @closed_call(%arg0: tensor<512xi32>, %arg1: tensor<64xi32>, %arg2: tensor<8xi32>, %arg3: tensor<512xi32>, %arg4: tensor<64xi1>, %arg5: tensor<64xi32>, %arg6: tensor<8xi32>, %arg7: tensor<8xi1>, %arg8: tensor<8xi32>, %arg9: tensor<8xi32>, %arg10: tensor<8xi1>, %arg11: tensor<512x64xui32>, %arg12: tensor<512x64xui32>, %arg13: tensor<512x64xui32>, %arg14: tensor<512x64xbf16>, %arg15: tensor<512x64xbf16>, %arg16: tensor<512x64xbf16>, %arg17: tensor<8x16x64xbf16>, %arg18: tensor<64xbf16>, %arg19: tensor<64x8xbf16>, %arg20: tensor<8x64x96xbf16>, %arg21: tensor<8x64x96xbf16>, %arg22: tensor<8x96x64xbf16>) -> (tensor<8x16x64xbf16>, tensor<8x16x64xf32>, tensor<8x16x1xf32>, tensor<8x16x1xf32>, tensor<1x1x64xbf16>, tensor<8x16x64xbf16>, tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>) {
    %0 = stablehlo.convert %arg17 : (tensor<8x16x64xbf16>) -> tensor<8x16x64xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<8x16x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<8x16x64xf32>, tensor<f32>) -> tensor<8x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<8x16x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<8x16x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<8x16x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<8x16x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8x16x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x64xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<8x16x64xf32>
    %14 = stablehlo.convert %13 : (tensor<8x16x64xf32>) -> tensor<8x16x64xbf16>
    %15 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<8x16x64xbf16>
    %17 = stablehlo.multiply %14, %16 : tensor<8x16x64xbf16>
    %18:23 = sdy.manual_computation(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %17, %arg19, %arg20, %arg21, %arg22) in_shardings=[<@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"t"}, {}, {}]>] out_shardings=[<@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d"}, {}, {}]>] manual_axes={"d", "t"} (%arg23: tensor<64xi32>, %arg24: tensor<8xi32>, %arg25: tensor<1xi32>, %arg26: tensor<64xi32>, %arg27: tensor<8xi1>, %arg28: tensor<8xi32>, %arg29: tensor<1xi32>, %arg30: tensor<1xi1>, %arg31: tensor<1xi32>, %arg32: tensor<1xi32>, %arg33: tensor<1xi1>, %arg34: tensor<64x64xui32>, %arg35: tensor<64x64xui32>, %arg36: tensor<64x64xui32>, %arg37: tensor<64x64xbf16>, %arg38: tensor<64x64xbf16>, %arg39: tensor<64x64xbf16>, %arg40: tensor<4x16x64xbf16>, %arg41: tensor<64x8xbf16>, %arg42: tensor<2x64x96xbf16>, %arg43: tensor<2x64x96xbf16>, %arg44: tensor<2x96x64xbf16>) {
      %20 = stablehlo.reshape %arg25 : (tensor<1xi32>) -> tensor<i32>
      %21 = stablehlo.reshape %arg29 : (tensor<1xi32>) -> tensor<i32>
      %22 = stablehlo.reshape %arg30 : (tensor<1xi1>) -> tensor<i1>
      %23 = stablehlo.reshape %arg31 : (tensor<1xi32>) -> tensor<i32>
      %24 = stablehlo.reshape %arg32 : (tensor<1xi32>) -> tensor<i32>
      %25 = stablehlo.reshape %arg33 : (tensor<1xi1>) -> tensor<i1>
      %26 = stablehlo.reshape %arg40 : (tensor<4x16x64xbf16>) -> tensor<64x64xbf16>
      %27 = stablehlo.dot_general %26, %arg41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x64xbf16>, tensor<64x8xbf16>) -> tensor<64x8xbf16>
      %28 = stablehlo.convert %27 : (tensor<64x8xbf16>) -> tensor<64x8xf32>
      %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
      %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64xf32>
      %31 = stablehlo.maximum %30, %29 : tensor<64xf32>
      %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x8xf32>
      %34 = stablehlo.subtract %28, %33 : tensor<64x8xf32>
      %35 = stablehlo.exponential %34 : tensor<64x8xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x8xf32>
      %39 = stablehlo.divide %35, %38 : tensor<64x8xf32>
      %40 = stablehlo.multiply %37, %37 : tensor<64x1xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
      %42 = stablehlo.divide %41, %40 : tensor<64x1xf32>
      %43 = func.call @argmax(%39) : (tensor<64x8xf32>) -> tensor<64xi32>
      %44 = func.call @argsort_4(%43, %arg23) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
      %45 = func.call @clip_5(%43, %20) : (tensor<64xi32>, tensor<i32>) -> tensor<64xi32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %46 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
      %c_7 = stablehlo.constant dense<8> : tensor<i32>
      %48 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %49 = stablehlo.add %45, %48 : tensor<64xi32>
      %50 = stablehlo.select %47, %49, %45 : tensor<64xi1>, tensor<64xi32>
      %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
      %52 = "stablehlo.scatter"(%arg24, %51, %arg26) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg45: tensor<i32>, %arg46: tensor<i32>):
        %106 = stablehlo.add %arg45, %arg46 : tensor<i32>
        stablehlo.return %106 : tensor<i32>
      }) : (tensor<8xi32>, tensor<64x1xi32>, tensor<64xi32>) -> tensor<8xi32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %53 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %54 = stablehlo.compare LT, %44, %53, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
      %c_9 = stablehlo.constant dense<64> : tensor<i32>
      %55 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %56 = stablehlo.add %44, %55 : tensor<64xi32>
      %57 = stablehlo.select %54, %56, %44 : tensor<64xi1>, tensor<64xi32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
      %59 = "stablehlo.gather"(%26, %58) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<64x64xbf16>, tensor<64x1xi32>) -> tensor<64x64xbf16>
      %60 = func.call @_where_6(%52, %arg27, %arg28) : (tensor<8xi32>, tensor<8xi1>, tensor<8xi32>) -> tensor<8xi32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %61 = stablehlo.reduce(%60 init: %c_10) applies stablehlo.add across dimensions = [0] : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %62 = stablehlo.negate %61 : tensor<i32>
      %63:2 = func.call @_roll_dynamic_7(%59, %62, %21, %22) : (tensor<64x64xbf16>, tensor<i32>, tensor<i32>, tensor<i1>) -> (tensor<64x64xbf16>, tensor<i32>)
      %64 = stablehlo.dynamic_slice %52, %23, sizes = [2] : (tensor<8xi32>, tensor<i32>) -> tensor<2xi32>
      %65 = "chlo.ragged_dot"(%63#0, %arg42, %64) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x64xbf16>, tensor<2x64x96xbf16>, tensor<2xi32>) -> tensor<64x96xbf16>
      %66:3 = func.call @silu(%65) : (tensor<64x96xbf16>) -> (tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>)
      %67 = "chlo.ragged_dot"(%63#0, %arg43, %64) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x64xbf16>, tensor<2x64x96xbf16>, tensor<2xi32>) -> tensor<64x96xbf16>
      %68 = stablehlo.multiply %66#0, %67 : tensor<64x96xbf16>
      %69 = "chlo.ragged_dot"(%68, %arg44, %64) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x96xbf16>, tensor<2x96x64xbf16>, tensor<2xi32>) -> tensor<64x64xbf16>
      %70:2 = func.call @_roll_dynamic_7(%69, %61, %24, %25) : (tensor<64x64xbf16>, tensor<i32>, tensor<i32>, tensor<i1>) -> (tensor<64x64xbf16>, tensor<i32>)
      %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %71 = stablehlo.reduce(%39 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
      %72 = stablehlo.reshape %71 : (tensor<64xf32>) -> tensor<64x1xf32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x8xf32>
      %74 = stablehlo.compare EQ, %39, %73, FLOAT : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
      %75 = stablehlo.convert %74 : (tensor<64x8xi1>) -> tensor<64x8xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %77 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %78 = stablehlo.compare LT, %44, %77, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
      %c_14 = stablehlo.constant dense<64> : tensor<i32>
      %79 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %80 = stablehlo.add %44, %79 : tensor<64xi32>
      %81 = stablehlo.select %78, %80, %44 : tensor<64xi1>, tensor<64xi32>
      %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
      %83 = "stablehlo.gather"(%71, %82) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<64xf32>, tensor<64x1xi32>) -> tensor<64xf32>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
      %85 = stablehlo.convert %84 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
      %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x64xbf16>
      %87 = stablehlo.multiply %70#0, %86 : tensor<64x64xbf16>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %88 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %89 = stablehlo.compare LT, %44, %88, SIGNED : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
      %c_16 = stablehlo.constant dense<64> : tensor<i32>
      %90 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<64xi32>
      %91 = stablehlo.add %44, %90 : tensor<64xi32>
      %92 = stablehlo.select %89, %91, %44 : tensor<64xi1>, tensor<64xi32>
      %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
      %94 = "stablehlo.scatter"(%arg35, %93, %arg34) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg45: tensor<ui32>, %arg46: tensor<ui32>):
        stablehlo.return %arg46 : tensor<ui32>
      }) : (tensor<64x64xui32>, tensor<64x1xi32>, tensor<64x64xui32>) -> tensor<64x64xui32>
      %95 = "stablehlo.gather"(%94, %93) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<64x64xui32>, tensor<64x1xi32>) -> tensor<64x64xui32>
      %96 = stablehlo.compare EQ, %94, %arg36, UNSIGNED : (tensor<64x64xui32>, tensor<64x64xui32>) -> tensor<64x64xi1>
      %97 = stablehlo.select %96, %arg38, %arg37 : tensor<64x64xi1>, tensor<64x64xbf16>
      %98 = stablehlo.compare EQ, %arg34, %95, UNSIGNED : (tensor<64x64xui32>, tensor<64x64xui32>) -> tensor<64x64xi1>
      %99 = stablehlo.select %98, %87, %arg39 : tensor<64x64xi1>, tensor<64x64xbf16>
      %100 = stablehlo.compare EQ, %arg34, %95, UNSIGNED : (tensor<64x64xui32>, tensor<64x64xui32>) -> tensor<64x64xi1>
      %101 = "stablehlo.scatter"(%97, %93, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg45: tensor<bf16>, %arg46: tensor<bf16>):
        %106 = stablehlo.add %arg45, %arg46 : tensor<bf16>
        stablehlo.return %106 : tensor<bf16>
      }) : (tensor<64x64xbf16>, tensor<64x1xi32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %102 = "stablehlo.all_reduce"(%101) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg45: tensor<bf16>, %arg46: tensor<bf16>):
        %106 = stablehlo.add %arg45, %arg46 : tensor<bf16>
        stablehlo.return %106 : tensor<bf16>
      }) : (tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %103 = stablehlo.reshape %102 : (tensor<64x64xbf16>) -> tensor<4x16x64xbf16>
      %104 = stablehlo.broadcast_in_dim %63#1, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %105 = stablehlo.broadcast_in_dim %70#1, dims = [] : (tensor<i32>) -> tensor<1xi32>
      sdy.return %26, %35, %37, %42, %58, %104, %64, %63#0, %66#1, %66#2, %65, %67, %66#0, %68, %105, %75, %76, %82, %85, %70#0, %100, %93, %103 : tensor<64x64xbf16>, tensor<64x8xf32>, tensor<64x1xf32>, tensor<64x1xf32>, tensor<64x1xi32>, tensor<1xi32>, tensor<2xi32>, tensor<64x64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<1xi32>, tensor<64x8xf32>, tensor<64xf32>, tensor<64x1xi32>, tensor<64x1xbf16>, tensor<64x64xbf16>, tensor<64x64xi1>, tensor<64x1xi32>, tensor<4x16x64xbf16>
    } : (tensor<512xi32>, tensor<64xi32>, tensor<8xi32>, tensor<512xi32>, tensor<64xi1>, tensor<64xi32>, tensor<8xi32>, tensor<8xi1>, tensor<8xi32>, tensor<8xi32>, tensor<8xi1>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xui32>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<512x64xbf16>, tensor<8x16x64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>) -> (tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>, tensor<8x16x64xbf16>)
    %19 = stablehlo.add %arg17, %18#22 : tensor<8x16x64xbf16>
    return %19, %0, %11, %8, %15, %14, %18#0, %18#1, %18#2, %18#3, %18#4, %18#5, %18#6, %18#7, %18#8, %18#9, %18#10, %18#11, %18#12, %18#13, %18#14, %18#15, %18#16, %18#17, %18#18, %18#19, %18#20, %18#21 : tensor<8x16x64xbf16>, tensor<8x16x64xf32>, tensor<8x16x1xf32>, tensor<8x16x1xf32>, tensor<1x1x64xbf16>, tensor<8x16x64xbf16>, tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>
  }
  func.func private @argmax(%arg0: tensor<64x8xf32>) -> tensor<64xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<64x8xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<64x8xf32>, tensor<64x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<64xf32>, tensor<64xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<64xi32>
  }
  func.func private @argsort_4(%arg0: tensor<64xi32>, %arg1: tensor<64xi32>) -> tensor<64xi32> {
    %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>):
      %1 = stablehlo.compare LT, %arg2, %arg3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    }) : (tensor<64xi32>, tensor<64xi32>) -> (tensor<64xi32>, tensor<64xi32>)
    return %0#1 : tensor<64xi32>
  }
  func.func private @clip_5(%arg0: tensor<64xi32>, %arg1: tensor<i32>) -> tensor<64xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<64xi32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<64xi32>
    return %1 : tensor<64xi32>
  }
  func.func private @_where_6(%arg0: tensor<8xi32>, %arg1: tensor<8xi1>, %arg2: tensor<8xi32>) -> tensor<8xi32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<8xi1>, tensor<8xi32>
    return %0 : tensor<8xi32>
  }
  func.func private @_roll_dynamic_7(%arg0: tensor<64x64xbf16>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i1>) -> (tensor<64x64xbf16>, tensor<i32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xi32>) -> tensor<1xi32>
    %2 = stablehlo.reshape %1 : (tensor<1xi32>) -> tensor<i32>
    %3 = call @remainder_8(%2, %arg2, %arg3) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
    %4 = stablehlo.concatenate %arg0, %arg0, dim = 0 : (tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<128x64xbf16>
    %c = stablehlo.constant dense<64> : tensor<i32>
    %5 = stablehlo.subtract %c, %3 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %5, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<128> : tensor<i32>
    %7 = stablehlo.add %5, %c_1 : tensor<i32>
    %8 = stablehlo.select %6, %7, %5 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.dynamic_slice %4, %8, %c_2, sizes = [64, 64] : (tensor<128x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<64x64xbf16>
    return %9, %8 : tensor<64x64xbf16>, tensor<i32>
  }
  func.func private @remainder_8(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i1>) -> tensor<i32> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare NE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.compare NE, %2, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %4 = stablehlo.and %3, %1 : tensor<i1>
    %5 = stablehlo.add %0, %arg1 : tensor<i32>
    %6 = stablehlo.select %4, %5, %0 : tensor<i1>, tensor<i32>
    return %6 : tensor<i32>
  }
  func.func private @silu(%arg0: tensor<64x96xbf16>) -> (tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<64x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x96xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x96xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<64x96xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<64x96xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x96xbf16>
    return %9, %8, %5 : tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x8x16x64xf32>, %arg1: tensor<8x16x64xf32>, %arg2: tensor<i32>) -> tensor<4x8x16x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x16x64xf32>) -> tensor<1x8x16x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x16x64xf32>
    return %1 : tensor<4x8x16x64xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<4x8x16x1xf32>, %arg1: tensor<8x16x1xf32>, %arg2: tensor<i32>) -> tensor<4x8x16x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x16x1xf32>) -> tensor<1x8x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x16x1xf32>, tensor<1x8x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x16x1xf32>
    return %1 : tensor<4x8x16x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<4x1x1x64xbf16>, %arg1: tensor<1x1x64xbf16>, %arg2: tensor<i32>) -> tensor<4x1x1x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x1x1x64xbf16>, tensor<1x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x1x1x64xbf16>
    return %1 : tensor<4x1x1x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<4x8x16x64xbf16>, %arg1: tensor<8x16x64xbf16>, %arg2: tensor<i32>) -> tensor<4x8x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x16x64xbf16>) -> tensor<1x8x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x16x64xbf16>, tensor<1x8x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x16x64xbf16>
    return %1 : tensor<4x8x16x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<4x512x64xbf16>, %arg1: tensor<512x64xbf16>, %arg2: tensor<i32>) -> tensor<4x512x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x64xbf16>) -> tensor<1x512x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x64xbf16>, tensor<1x512x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x64xbf16>
    return %1 : tensor<4x512x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<4x512x8xf32>, %arg1: tensor<512x8xf32>, %arg2: tensor<i32>) -> tensor<4x512x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x8xf32>) -> tensor<1x512x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x8xf32>, tensor<1x512x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x8xf32>
    return %1 : tensor<4x512x8xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<4x512x1xf32>, %arg1: tensor<512x1xf32>, %arg2: tensor<i32>) -> tensor<4x512x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x1xf32>) -> tensor<1x512x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x1xf32>, tensor<1x512x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x1xf32>
    return %1 : tensor<4x512x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<4x512x1xi32>, %arg1: tensor<512x1xi32>, %arg2: tensor<i32>) -> tensor<4x512x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x1xi32>) -> tensor<1x512x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x1xi32>, tensor<1x512x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x1xi32>
    return %1 : tensor<4x512x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<4x8xi32>, %arg1: tensor<8xi32>, %arg2: tensor<i32>) -> tensor<4x8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xi32>) -> tensor<1x8xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x8xi32>, tensor<1x8xi32>, tensor<i32>, tensor<i32>) -> tensor<4x8xi32>
    return %1 : tensor<4x8xi32>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<4x16xi32>, %arg1: tensor<16xi32>, %arg2: tensor<i32>) -> tensor<4x16xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x16xi32>, tensor<1x16xi32>, tensor<i32>, tensor<i32>) -> tensor<4x16xi32>
    return %1 : tensor<4x16xi32>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<4x512x96xbf16>, %arg1: tensor<512x96xbf16>, %arg2: tensor<i32>) -> tensor<4x512x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x96xbf16>) -> tensor<1x512x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x96xbf16>, tensor<1x512x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x96xbf16>
    return %1 : tensor<4x512x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<4x512xf32>, %arg1: tensor<512xf32>, %arg2: tensor<i32>) -> tensor<4x512xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<512xf32>) -> tensor<1x512xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x512xf32>, tensor<1x512xf32>, tensor<i32>, tensor<i32>) -> tensor<4x512xf32>
    return %1 : tensor<4x512xf32>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<4x512x1xbf16>, %arg1: tensor<512x1xbf16>, %arg2: tensor<i32>) -> tensor<4x512x1xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x1xbf16>) -> tensor<1x512x1xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x1xbf16>, tensor<1x512x1xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x1xbf16>
    return %1 : tensor<4x512x1xbf16>
  }
  func.func private @dynamic_update_index_in_dim_21(%arg0: tensor<4x512x64xi1>, %arg1: tensor<512x64xi1>, %arg2: tensor<i32>) -> tensor<4x512x64xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<512x64xi1>) -> tensor<1x512x64xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x512x64xi1>, tensor<1x512x64xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x512x64xi1>
    return %1 : tensor<4x512x64xi1>
  }
  func.func private @log_softmax(%arg0: tensor<8x16x128xf32>) -> (tensor<8x16x128xf32>, tensor<8x16x128xf32>, tensor<8x16x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<8x16x128xf32>, tensor<f32>) -> tensor<8x16xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<8x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x128xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<8x16x128xf32>
    %6 = stablehlo.exponential %5 : tensor<8x16x128xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<8x16x128xf32>, tensor<f32>) -> tensor<8x16xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %9 = stablehlo.log %8 : tensor<8x16x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x128xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<8x16x128xf32>
    return %11, %6, %8 : tensor<8x16x128xf32>, tensor<8x16x128xf32>, tensor<8x16x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<8x16x128xf32>, %arg1: tensor<8x16x1xi32>) -> (tensor<8x16x1xf32>, tensor<8x16x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<8x16x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<8x16x1xi32>, tensor<8x16x1xi32>) -> tensor<8x16x1xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8x16x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<8x16x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<8x16x1xi1>, tensor<8x16x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<8x16x1xi32>) -> tensor<8x16x1x1xi32>
    %c_1 = stablehlo.constant dense<127> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x16x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<8x16x1x1xi32>, tensor<8x16x1x1xi32>) -> tensor<8x16x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<8x16x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<8x16x1x1xi32>, tensor<8x16x1x1xi32>) -> tensor<8x16x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<8x16x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<8x16x1x1xi1>, tensor<i1>) -> tensor<8x16x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<8x16x128xf32>, tensor<8x16x1x1xi32>) -> tensor<8x16x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<8x16x1xi1>, tensor<8x16x1xf32>
    return %15, %5 : tensor<8x16x1xf32>, tensor<8x16x1x1xi32>
  }
  func.func private @take_along_axis_22(%arg0: tensor<8x16x1x1xi32>, %arg1: tensor<8x16x1xf32>) -> tensor<8x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8x16x128xf32>, tensor<8x16x1x1xi32>, tensor<8x16x1xf32>) -> tensor<8x16x128xf32>
    return %1 : tensor<8x16x128xf32>
  }
  func.func private @log_softmax_23(%arg0: tensor<8x16x128xf32>, %arg1: tensor<8x16x1xf32>, %arg2: tensor<8x16x128xf32>) -> tensor<8x16x128xf32> {
    %0 = stablehlo.negate %arg2 : tensor<8x16x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<8x16x128xf32>, tensor<f32>) -> tensor<8x16xf32>
    %2 = stablehlo.reshape %1 : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<8x16x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<8x16x1xf32>, tensor<f32>) -> tensor<8x16xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x128xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<8x16x128xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<8x16x128xf32>
    return %7 : tensor<8x16x128xf32>
  }
  func.func private @dynamic_index_in_dim_24(%arg0: tensor<4x8x16x64xf32>, %arg1: tensor<i32>) -> tensor<8x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 16, 64] : (tensor<4x8x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16x64xf32>) -> tensor<8x16x64xf32>
    return %1 : tensor<8x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_25(%arg0: tensor<4x8x16x1xf32>, %arg1: tensor<i32>) -> tensor<8x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 16, 1] : (tensor<4x8x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16x1xf32>) -> tensor<8x16x1xf32>
    return %1 : tensor<8x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_26(%arg0: tensor<4x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 1, 64] : (tensor<4x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
    return %1 : tensor<1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_27(%arg0: tensor<4x8x16x64xbf16>, %arg1: tensor<i32>) -> tensor<8x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 8, 16, 64] : (tensor<4x8x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x8x16x64xbf16>) -> tensor<8x16x64xbf16>
    return %1 : tensor<8x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_28(%arg0: tensor<4x512x64xbf16>, %arg1: tensor<i32>) -> tensor<512x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 64] : (tensor<4x512x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x512x64xbf16>) -> tensor<512x64xbf16>
    return %1 : tensor<512x64xbf16>
  }
  func.func private @dynamic_index_in_dim_29(%arg0: tensor<4x512x8xf32>, %arg1: tensor<i32>) -> tensor<512x8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 8] : (tensor<4x512x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x512x8xf32>) -> tensor<512x8xf32>
    return %1 : tensor<512x8xf32>
  }
  func.func private @dynamic_index_in_dim_30(%arg0: tensor<4x512x1xf32>, %arg1: tensor<i32>) -> tensor<512x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 1] : (tensor<4x512x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x512x1xf32>) -> tensor<512x1xf32>
    return %1 : tensor<512x1xf32>
  }
  func.func private @dynamic_index_in_dim_31(%arg0: tensor<4x512x1xi32>, %arg1: tensor<i32>) -> tensor<512x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 1] : (tensor<4x512x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x512x1xi32>) -> tensor<512x1xi32>
    return %1 : tensor<512x1xi32>
  }
  func.func private @dynamic_index_in_dim_32(%arg0: tensor<4x8xi32>, %arg1: tensor<i32>) -> tensor<8xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 8] : (tensor<4x8xi32>, tensor<i32>, tensor<i32>) -> tensor<1x8xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x8xi32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_index_in_dim_33(%arg0: tensor<4x16xi32>, %arg1: tensor<i32>) -> tensor<16xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 16] : (tensor<4x16xi32>, tensor<i32>, tensor<i32>) -> tensor<1x16xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x16xi32>) -> tensor<16xi32>
    return %1 : tensor<16xi32>
  }
  func.func private @dynamic_index_in_dim_34(%arg0: tensor<4x512x96xbf16>, %arg1: tensor<i32>) -> tensor<512x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 96] : (tensor<4x512x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x512x96xbf16>) -> tensor<512x96xbf16>
    return %1 : tensor<512x96xbf16>
  }
  func.func private @dynamic_index_in_dim_35(%arg0: tensor<4x512xf32>, %arg1: tensor<i32>) -> tensor<512xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 512] : (tensor<4x512xf32>, tensor<i32>, tensor<i32>) -> tensor<1x512xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x512xf32>) -> tensor<512xf32>
    return %1 : tensor<512xf32>
  }
  func.func private @dynamic_index_in_dim_36(%arg0: tensor<4x512x1xbf16>, %arg1: tensor<i32>) -> tensor<512x1xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 1] : (tensor<4x512x1xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x512x1xbf16>) -> tensor<512x1xbf16>
    return %1 : tensor<512x1xbf16>
  }
  func.func private @dynamic_index_in_dim_37(%arg0: tensor<4x512x64xi1>, %arg1: tensor<i32>) -> tensor<512x64xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 512, 64] : (tensor<4x512x64xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x512x64xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x512x64xi1>) -> tensor<512x64xi1>
    return %1 : tensor<512x64xi1>
  }
  func.func private @closed_call_38(%arg0: tensor<8x16x64xbf16>, %arg1: tensor<8x16x64xf32>, %arg2: tensor<8x16x1xf32>, %arg3: tensor<8x16x1xf32>, %arg4: tensor<1x1x64xbf16>, %arg5: tensor<8x16x64xbf16>, %arg6: tensor<64x8xbf16>, %arg7: tensor<512x64xbf16>, %arg8: tensor<512x8xf32>, %arg9: tensor<512x1xf32>, %arg10: tensor<512x1xf32>, %arg11: tensor<512x1xi32>, %arg12: tensor<8xi32>, %arg13: tensor<8x64x96xbf16>, %arg14: tensor<16xi32>, %arg15: tensor<512x64xbf16>, %arg16: tensor<512x96xbf16>, %arg17: tensor<512x96xbf16>, %arg18: tensor<512x96xbf16>, %arg19: tensor<8x64x96xbf16>, %arg20: tensor<512x96xbf16>, %arg21: tensor<512x96xbf16>, %arg22: tensor<8x96x64xbf16>, %arg23: tensor<512x96xbf16>, %arg24: tensor<8xi32>, %arg25: tensor<512x8xf32>, %arg26: tensor<512xf32>, %arg27: tensor<512x1xi32>, %arg28: tensor<512x1xbf16>, %arg29: tensor<512x64xbf16>, %arg30: tensor<512x64xi1>, %arg31: tensor<512x1xi32>) -> (tensor<8x16x64xbf16>, tensor<64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>) {
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<8x16x64xbf16>
    %1 = stablehlo.divide %arg0, %0 : tensor<8x16x64xbf16>
    %2:5 = sdy.manual_computation(%1, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29, %arg30, %arg31) in_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>, <@mesh, [{"d", "t"}, {}]>] out_shardings=[<@mesh, [{"d"}, {}, {}]>, <@mesh, [{}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"t"}, {}, {}]>, <@mesh, [{"t"}, {}, {}]>] manual_axes={"d", "t"} (%arg32: tensor<4x16x64xbf16>, %arg33: tensor<64x8xbf16>, %arg34: tensor<64x64xbf16>, %arg35: tensor<64x8xf32>, %arg36: tensor<64x1xf32>, %arg37: tensor<64x1xf32>, %arg38: tensor<64x1xi32>, %arg39: tensor<1xi32>, %arg40: tensor<2x64x96xbf16>, %arg41: tensor<2xi32>, %arg42: tensor<64x64xbf16>, %arg43: tensor<64x96xbf16>, %arg44: tensor<64x96xbf16>, %arg45: tensor<64x96xbf16>, %arg46: tensor<2x64x96xbf16>, %arg47: tensor<64x96xbf16>, %arg48: tensor<64x96xbf16>, %arg49: tensor<2x96x64xbf16>, %arg50: tensor<64x96xbf16>, %arg51: tensor<1xi32>, %arg52: tensor<64x8xf32>, %arg53: tensor<64xf32>, %arg54: tensor<64x1xi32>, %arg55: tensor<64x1xbf16>, %arg56: tensor<64x64xbf16>, %arg57: tensor<64x64xi1>, %arg58: tensor<64x1xi32>) {
      %26 = stablehlo.reshape %arg39 : (tensor<1xi32>) -> tensor<i32>
      %27 = stablehlo.reshape %arg51 : (tensor<1xi32>) -> tensor<i32>
      %28 = stablehlo.reshape %arg32 : (tensor<4x16x64xbf16>) -> tensor<64x64xbf16>
      %29 = "stablehlo.all_reduce"(%28) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %c = stablehlo.constant dense<63> : tensor<1xi32>
      %c_5 = stablehlo.constant dense<0> : tensor<i32>
      %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<64x1xi32>
      %31 = stablehlo.compare GE, %arg58, %30, SIGNED : (tensor<64x1xi32>, tensor<64x1xi32>) -> tensor<64x1xi1>
      %32 = stablehlo.broadcast_in_dim %c, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<64x1xi32>
      %34 = stablehlo.compare LE, %arg58, %33, SIGNED : (tensor<64x1xi32>, tensor<64x1xi32>) -> tensor<64x1xi1>
      %35 = stablehlo.and %31, %34 : tensor<64x1xi1>
      %c_6 = stablehlo.constant dense<true> : tensor<i1>
      %36 = stablehlo.reduce(%35 init: %c_6) applies stablehlo.and across dimensions = [1] : (tensor<64x1xi1>, tensor<i1>) -> tensor<64xi1>
      %37 = "stablehlo.gather"(%29, %arg58) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<64x64xbf16>, tensor<64x1xi32>) -> tensor<64x64xbf16>
      %38 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<64xi1>) -> tensor<64x64xi1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %40 = stablehlo.select %38, %37, %39 : tensor<64x64xi1>, tensor<64x64xbf16>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %42 = stablehlo.select %arg57, %40, %41 : tensor<64x64xi1>, tensor<64x64xbf16>
      %43 = stablehlo.multiply %arg56, %42 : tensor<64x64xbf16>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %44 = stablehlo.reduce(%43 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<64x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
      %45 = stablehlo.reshape %44 : (tensor<64xbf16>) -> tensor<64x1xbf16>
      %46 = stablehlo.broadcast_in_dim %arg55, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x64xbf16>
      %47 = stablehlo.multiply %42, %46 : tensor<64x64xbf16>
      %48 = stablehlo.convert %45 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.reduce(%48 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
      %51 = "stablehlo.scatter"(%50, %arg54, %49) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg59: tensor<f32>, %arg60: tensor<f32>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<f32>
        stablehlo.return %92 : tensor<f32>
      }) : (tensor<64xf32>, tensor<64x1xi32>, tensor<64xf32>) -> tensor<64xf32>
      %52 = stablehlo.divide %51, %arg53 : tensor<64xf32>
      %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<64xf32>) -> tensor<64x8xf32>
      %54 = stablehlo.multiply %53, %arg52 : tensor<64x8xf32>
      %55 = func.call @_roll_dynamic_39(%27, %47) : (tensor<i32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %56 = "chlo.ragged_dot"(%arg50, %55, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<64x96xbf16>, tensor<64x64xbf16>, tensor<2xi32>) -> tensor<2x96x64xbf16>
      %57 = "chlo.ragged_dot"(%55, %arg49, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x64xbf16>, tensor<2x96x64xbf16>, tensor<2xi32>) -> tensor<64x96xbf16>
      %58 = stablehlo.multiply %arg48, %57 : tensor<64x96xbf16>
      %59 = stablehlo.multiply %57, %arg47 : tensor<64x96xbf16>
      %60 = "chlo.ragged_dot"(%arg42, %58, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<64x64xbf16>, tensor<64x96xbf16>, tensor<2xi32>) -> tensor<2x64x96xbf16>
      %61 = "chlo.ragged_dot"(%58, %arg46, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x96xbf16>, tensor<2x64x96xbf16>, tensor<2xi32>) -> tensor<64x64xbf16>
      %62 = func.call @silu_40(%arg43, %arg44, %arg45, %59) : (tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>) -> tensor<64x96xbf16>
      %63 = "chlo.ragged_dot"(%arg42, %62, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>}> : (tensor<64x64xbf16>, tensor<64x96xbf16>, tensor<2xi32>) -> tensor<2x64x96xbf16>
      %64 = "chlo.ragged_dot"(%62, %arg40, %arg41) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<64x96xbf16>, tensor<2x64x96xbf16>, tensor<2xi32>) -> tensor<64x64xbf16>
      %65 = stablehlo.add %61, %64 : tensor<64x64xbf16>
      %66 = func.call @_roll_dynamic_39(%26, %65) : (tensor<i32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x64xbf16>
      %68 = "stablehlo.scatter"(%67, %arg38, %66) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<64x64xbf16>, tensor<64x1xi32>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
      %69 = stablehlo.broadcast_in_dim %arg37, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x8xf32>
      %70 = stablehlo.multiply %54, %69 : tensor<64x8xf32>
      %71 = stablehlo.multiply %70, %arg35 : tensor<64x8xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.reduce(%71 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
      %73 = stablehlo.reshape %72 : (tensor<64xf32>) -> tensor<64x1xf32>
      %74 = stablehlo.negate %73 : tensor<64x1xf32>
      %75 = stablehlo.broadcast_in_dim %arg36, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x8xf32>
      %76 = stablehlo.divide %54, %75 : tensor<64x8xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%74 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<64xf32>) -> tensor<64x8xf32>
      %79 = stablehlo.add %76, %78 : tensor<64x8xf32>
      %80 = stablehlo.multiply %79, %arg35 : tensor<64x8xf32>
      %81 = stablehlo.convert %80 : (tensor<64x8xf32>) -> tensor<64x8xbf16>
      %82 = stablehlo.dot_general %81, %arg34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<64x64xbf16>) -> tensor<8x64xbf16>
      %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<8x64xbf16>) -> tensor<64x8xbf16>
      %84 = stablehlo.dot_general %81, %arg33, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<64x8xbf16>) -> tensor<64x64xbf16>
      %85 = stablehlo.add %68, %84 : tensor<64x64xbf16>
      %86 = stablehlo.reshape %85 : (tensor<64x64xbf16>) -> tensor<4x16x64xbf16>
      %87 = "stablehlo.all_reduce"(%86) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3], [4, 5, 6, 7]]> : tensor<2x4xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<4x16x64xbf16>) -> tensor<4x16x64xbf16>
      %88 = "stablehlo.all_reduce"(%83) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<64x8xbf16>) -> tensor<64x8xbf16>
      %89 = "stablehlo.all_reduce"(%63) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<2x64x96xbf16>) -> tensor<2x64x96xbf16>
      %90 = "stablehlo.all_reduce"(%60) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<2x64x96xbf16>) -> tensor<2x64x96xbf16>
      %91 = "stablehlo.all_reduce"(%56) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 4], [1, 5], [2, 6], [3, 7]]> : tensor<4x2xi64>, use_global_device_ids}> ({
      ^bb0(%arg59: tensor<bf16>, %arg60: tensor<bf16>):
        %92 = stablehlo.add %arg59, %arg60 : tensor<bf16>
        stablehlo.return %92 : tensor<bf16>
      }) : (tensor<2x96x64xbf16>) -> tensor<2x96x64xbf16>
      sdy.return %87, %88, %89, %90, %91 : tensor<4x16x64xbf16>, tensor<64x8xbf16>, tensor<2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<2x96x64xbf16>
    } : (tensor<8x16x64xbf16>, tensor<64x8xbf16>, tensor<512x64xbf16>, tensor<512x8xf32>, tensor<512x1xf32>, tensor<512x1xf32>, tensor<512x1xi32>, tensor<8xi32>, tensor<8x64x96xbf16>, tensor<16xi32>, tensor<512x64xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8x64x96xbf16>, tensor<512x96xbf16>, tensor<512x96xbf16>, tensor<8x96x64xbf16>, tensor<512x96xbf16>, tensor<8xi32>, tensor<512x8xf32>, tensor<512xf32>, tensor<512x1xi32>, tensor<512x1xbf16>, tensor<512x64xbf16>, tensor<512x64xi1>, tensor<512x1xi32>) -> (tensor<8x16x64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>)
    %3 = stablehlo.multiply %arg5, %2#0 : tensor<8x16x64xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %5 = stablehlo.reshape %4 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %6 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<8x16x64xbf16>
    %7 = stablehlo.multiply %2#0, %6 : tensor<8x16x64xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %9 = stablehlo.convert %7 : (tensor<8x16x64xbf16>) -> tensor<8x16x64xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<8x16x64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<8x16x64xf32>, tensor<f32>) -> tensor<8x16xf32>
    %12 = stablehlo.reshape %11 : (tensor<8x16xf32>) -> tensor<8x16x1xf32>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<8x16x1xf32>) -> tensor<8x16x64xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<8x16x64xf32>
    %15 = stablehlo.multiply %12, %arg2 : tensor<8x16x1xf32>
    %cst_3 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x16x1xf32>
    %17 = stablehlo.divide %15, %16 : tensor<8x16x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<8x16x1xf32>, tensor<f32>) -> tensor<8x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16x64xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<8x16x64xf32>
    %21 = stablehlo.add %14, %20 : tensor<8x16x64xf32>
    %22 = stablehlo.multiply %19, %arg1 : tensor<8x16x64xf32>
    %23 = stablehlo.add %21, %22 : tensor<8x16x64xf32>
    %24 = stablehlo.convert %23 : (tensor<8x16x64xf32>) -> tensor<8x16x64xbf16>
    %25 = stablehlo.add %arg0, %24 : tensor<8x16x64xbf16>
    return %25, %8, %2#1, %2#2, %2#3, %2#4 : tensor<8x16x64xbf16>, tensor<64xbf16>, tensor<64x8xbf16>, tensor<8x64x96xbf16>, tensor<8x64x96xbf16>, tensor<8x96x64xbf16>
  }
  func.func private @_roll_dynamic_39(%arg0: tensor<i32>, %arg1: tensor<64x64xbf16>) -> tensor<64x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %0, %arg1, %arg0, %c : (tensor<128x64xbf16>, tensor<64x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<128x64xbf16>
    %2 = stablehlo.slice %1 [0:64, 0:64] : (tensor<128x64xbf16>) -> tensor<64x64xbf16>
    %3 = stablehlo.slice %1 [64:128, 0:64] : (tensor<128x64xbf16>) -> tensor<64x64xbf16>
    %4 = stablehlo.add %2, %3 : tensor<64x64xbf16>
    return %4 : tensor<64x64xbf16>
  }
  func.func private @silu_40(%arg0: tensor<64x96xbf16>, %arg1: tensor<64x96xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>) -> tensor<64x96xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x96xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x96xbf16>
    return %3 : tensor<64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_41(%arg0: tensor<4x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<i32>) -> tensor<4x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x64xbf16>, tensor<1x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<4x64xbf16>
    return %1 : tensor<4x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_42(%arg0: tensor<4x64x8xbf16>, %arg1: tensor<64x8xbf16>, %arg2: tensor<i32>) -> tensor<4x64x8xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<64x8xbf16>) -> tensor<1x64x8xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x64x8xbf16>, tensor<1x64x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x64x8xbf16>
    return %1 : tensor<4x64x8xbf16>
  }
  func.func private @dynamic_update_index_in_dim_43(%arg0: tensor<4x8x64x96xbf16>, %arg1: tensor<8x64x96xbf16>, %arg2: tensor<i32>) -> tensor<4x8x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x64x96xbf16>) -> tensor<1x8x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x64x96xbf16>, tensor<1x8x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x64x96xbf16>
    return %1 : tensor<4x8x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_44(%arg0: tensor<4x8x96x64xbf16>, %arg1: tensor<8x96x64xbf16>, %arg2: tensor<i32>) -> tensor<4x8x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<8x96x64xbf16>) -> tensor<1x8x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x8x96x64xbf16>, tensor<1x8x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x8x96x64xbf16>
    return %1 : tensor<4x8x96x64xbf16>
  }
}
