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
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x1x16xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x16xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4x2x1x12x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<3x4x2x1x12x12xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<3x4x12x2x16xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4x12x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<3x4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %31 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<3x4x12x80xbf16>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %33:30 = stablehlo.while(%iterArg = %arg1, %iterArg_53 = %arg2, %iterArg_54 = %arg3, %iterArg_55 = %arg4, %iterArg_56 = %10#0, %iterArg_57 = %10#1, %iterArg_58 = %c_24, %iterArg_59 = %7, %iterArg_60 = %11, %iterArg_61 = %12, %iterArg_62 = %13, %iterArg_63 = %14, %iterArg_64 = %15, %iterArg_65 = %16, %iterArg_66 = %17, %iterArg_67 = %18, %iterArg_68 = %19, %iterArg_69 = %20, %iterArg_70 = %21, %iterArg_71 = %22, %iterArg_72 = %23, %iterArg_73 = %24, %iterArg_74 = %25, %iterArg_75 = %26, %iterArg_76 = %27, %iterArg_77 = %28, %iterArg_78 = %29, %iterArg_79 = %30, %iterArg_80 = %31, %iterArg_81 = %32) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    cond {
      %c_82 = stablehlo.constant dense<3> : tensor<i32>
      %127 = stablehlo.compare LT, %iterArg_58, %c_82, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %127 : tensor<i1>
    } do {
      %127 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_58) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %128 = func.call @dynamic_index_in_dim_0(%iterArg_53, %iterArg_58) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %129 = func.call @dynamic_index_in_dim_1(%iterArg_54, %iterArg_58) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %130 = func.call @dynamic_index_in_dim_2(%iterArg_55, %iterArg_58) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %131:23 = func.call @closed_call(%iterArg_56, %iterArg_57, %iterArg_59, %127, %128, %129, %130) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
      %132 = func.call @dynamic_update_index_in_dim(%iterArg_60, %131#1, %iterArg_58) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %133 = func.call @dynamic_update_index_in_dim_4(%iterArg_61, %131#2, %iterArg_58) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %134 = func.call @dynamic_update_index_in_dim_4(%iterArg_62, %131#3, %iterArg_58) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %135 = func.call @dynamic_update_index_in_dim_5(%iterArg_63, %131#4, %iterArg_58) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %136 = func.call @dynamic_update_index_in_dim_6(%iterArg_64, %131#5, %iterArg_58) : (tensor<3x4x12x2x1x16xbf16>, tensor<4x12x2x1x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x1x16xbf16>
      %137 = func.call @dynamic_update_index_in_dim_7(%iterArg_65, %131#6, %iterArg_58) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %138 = func.call @dynamic_update_index_in_dim_8(%iterArg_66, %131#7, %iterArg_58) : (tensor<3x4x2x1x12x12xf32>, tensor<4x2x1x12x12xf32>, tensor<i32>) -> tensor<3x4x2x1x12x12xf32>
      %139 = func.call @dynamic_update_index_in_dim_9(%iterArg_67, %131#8, %iterArg_58) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %140 = func.call @dynamic_update_index_in_dim_9(%iterArg_68, %131#9, %iterArg_58) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %141 = func.call @dynamic_update_index_in_dim_10(%iterArg_69, %131#10, %iterArg_58) : (tensor<3x4x2x1x12x12xbf16>, tensor<4x2x1x12x12xbf16>, tensor<i32>) -> tensor<3x4x2x1x12x12xbf16>
      %142 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %131#11, %iterArg_58) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %143 = func.call @dynamic_update_index_in_dim_5(%iterArg_71, %131#12, %iterArg_58) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %144 = func.call @dynamic_update_index_in_dim(%iterArg_72, %131#13, %iterArg_58) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %145 = func.call @dynamic_update_index_in_dim_4(%iterArg_73, %131#14, %iterArg_58) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %146 = func.call @dynamic_update_index_in_dim_4(%iterArg_74, %131#15, %iterArg_58) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %147 = func.call @dynamic_update_index_in_dim_5(%iterArg_75, %131#16, %iterArg_58) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %148 = func.call @dynamic_update_index_in_dim_11(%iterArg_76, %131#17, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %149 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %131#18, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %150 = func.call @dynamic_update_index_in_dim_11(%iterArg_78, %131#19, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %151 = func.call @dynamic_update_index_in_dim_11(%iterArg_79, %131#20, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %152 = func.call @dynamic_update_index_in_dim_11(%iterArg_80, %131#21, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %153 = func.call @dynamic_update_index_in_dim_11(%iterArg_81, %131#22, %iterArg_58) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %154 = stablehlo.add %iterArg_58, %c_82 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %154, %131#0, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    }
    %34 = stablehlo.convert %33#7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x12x1xf32>
    %42 = stablehlo.rsqrt %41 : tensor<4x12x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.multiply %34, %46 : tensor<4x12x32xf32>
    %48 = stablehlo.convert %47 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %51 = stablehlo.multiply %48, %50 : tensor<4x12x32xbf16>
    %52 = stablehlo.dot_general %51, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %53 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %54 = stablehlo.convert %52 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %55:3 = call @log_softmax(%54) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %56 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %57 = stablehlo.iota dim = 0 : tensor<64xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %61 = stablehlo.compare EQ, %59, %60, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %62 = call @_where_12(%61, %55#0, %c_29) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_32 : tensor<f32>
    %66 = stablehlo.negate %65 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.negate %cst_33 : tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %68 = stablehlo.divide %67, %cst_34 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %71 = call @_where_13(%61, %70) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %72 = call @log_softmax_14(%55#1, %55#2, %71) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %73 = stablehlo.convert %72 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %74 = stablehlo.dot_general %73, %51, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %76 = stablehlo.dot_general %73, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %48, %76 : tensor<4x12x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%77 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.reshape %78 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %80 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %81 = stablehlo.multiply %76, %80 : tensor<4x12x32xbf16>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.reduce(%79 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %83 = stablehlo.convert %81 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %34, %83 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.reshape %85 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %88 = stablehlo.multiply %83, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.multiply %86, %45 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %91 = stablehlo.divide %89, %90 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %94 = stablehlo.multiply %34, %93 : tensor<4x12x32xf32>
    %95 = stablehlo.add %88, %94 : tensor<4x12x32xf32>
    %96 = stablehlo.multiply %93, %34 : tensor<4x12x32xf32>
    %97 = stablehlo.add %95, %96 : tensor<4x12x32xf32>
    %98 = stablehlo.convert %97 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %99 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %100 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %102 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %103:33 = stablehlo.while(%iterArg = %33#8, %iterArg_53 = %33#9, %iterArg_54 = %33#10, %iterArg_55 = %arg4, %iterArg_56 = %33#11, %iterArg_57 = %33#12, %iterArg_58 = %33#13, %iterArg_59 = %33#14, %iterArg_60 = %33#15, %iterArg_61 = %33#16, %iterArg_62 = %33#17, %iterArg_63 = %33#18, %iterArg_64 = %arg3, %iterArg_65 = %33#19, %iterArg_66 = %33#20, %iterArg_67 = %33#21, %iterArg_68 = %33#22, %iterArg_69 = %arg1, %iterArg_70 = %33#23, %iterArg_71 = %33#24, %iterArg_72 = %33#25, %iterArg_73 = %33#26, %iterArg_74 = %33#27, %iterArg_75 = %33#28, %iterArg_76 = %arg2, %iterArg_77 = %33#29, %iterArg_78 = %10#0, %iterArg_79 = %c_44, %iterArg_80 = %98, %iterArg_81 = %99, %iterArg_82 = %100, %iterArg_83 = %101, %iterArg_84 = %102) : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    cond {
      %c_85 = stablehlo.constant dense<3> : tensor<i32>
      %127 = stablehlo.compare LT, %iterArg_79, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %127 : tensor<i1>
    } do {
      %c_85 = stablehlo.constant dense<3> : tensor<i32>
      %127 = stablehlo.subtract %c_85, %iterArg_79 : tensor<i32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %128 = stablehlo.subtract %127, %c_86 : tensor<i32>
      %129 = func.call @dynamic_index_in_dim_15(%iterArg, %128) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %130 = func.call @dynamic_index_in_dim_16(%iterArg_53, %128) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %131 = func.call @dynamic_index_in_dim_16(%iterArg_54, %128) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %132 = func.call @dynamic_index_in_dim_2(%iterArg_55, %128) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %133 = func.call @dynamic_index_in_dim_17(%iterArg_56, %128) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %134 = func.call @dynamic_index_in_dim_18(%iterArg_57, %128) : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>) -> tensor<4x12x2x1x16xbf16>
      %135 = func.call @dynamic_index_in_dim_19(%iterArg_58, %128) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %136 = func.call @dynamic_index_in_dim_20(%iterArg_59, %128) : (tensor<3x4x2x1x12x12xf32>, tensor<i32>) -> tensor<4x2x1x12x12xf32>
      %137 = func.call @dynamic_index_in_dim_21(%iterArg_60, %128) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %138 = func.call @dynamic_index_in_dim_21(%iterArg_61, %128) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %139 = func.call @dynamic_index_in_dim_22(%iterArg_62, %128) : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>) -> tensor<4x2x1x12x12xbf16>
      %140 = func.call @dynamic_index_in_dim_19(%iterArg_63, %128) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %141 = func.call @dynamic_index_in_dim_1(%iterArg_64, %128) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %142 = func.call @dynamic_index_in_dim_17(%iterArg_65, %128) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %143 = func.call @dynamic_index_in_dim_15(%iterArg_66, %128) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %144 = func.call @dynamic_index_in_dim_16(%iterArg_67, %128) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %145 = func.call @dynamic_index_in_dim_16(%iterArg_68, %128) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %146 = func.call @dynamic_index_in_dim(%iterArg_69, %128) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %147 = func.call @dynamic_index_in_dim_17(%iterArg_70, %128) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %148 = func.call @dynamic_index_in_dim_23(%iterArg_71, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %149 = func.call @dynamic_index_in_dim_23(%iterArg_72, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %150 = func.call @dynamic_index_in_dim_23(%iterArg_73, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %151 = func.call @dynamic_index_in_dim_23(%iterArg_74, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %152 = func.call @dynamic_index_in_dim_23(%iterArg_75, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %153 = func.call @dynamic_index_in_dim_0(%iterArg_76, %128) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %154 = func.call @dynamic_index_in_dim_23(%iterArg_77, %128) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %155:5 = func.call @closed_call_24(%iterArg_78, %iterArg_80, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154) : (tensor<4x2x1x12x12xi1>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x160xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>)
      %156 = func.call @dynamic_update_index_in_dim_27(%iterArg_81, %155#1, %128) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %157 = func.call @dynamic_update_index_in_dim_28(%iterArg_82, %155#2, %128) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %158 = func.call @dynamic_update_index_in_dim_29(%iterArg_83, %155#3, %128) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %159 = func.call @dynamic_update_index_in_dim_30(%iterArg_84, %155#4, %128) : (tensor<3x32x96xbf16>, tensor<32x96xbf16>, tensor<i32>) -> tensor<3x32x96xbf16>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %160 = stablehlo.add %iterArg_79, %c_87 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %160, %155#0, %156, %157, %158, %159 : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    }
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %105 = "stablehlo.scatter"(%104, %6, %103#28) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %127 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %127 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %106 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %107 = stablehlo.multiply %106, %105 : tensor<64x32xbf16>
    %108 = stablehlo.subtract %arg0, %107 : tensor<64x32xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %109 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %110 = stablehlo.multiply %109, %103#29 : tensor<3x32x160xbf16>
    %111 = stablehlo.subtract %arg1, %110 : tensor<3x32x160xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %112 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %113 = stablehlo.multiply %112, %103#30 : tensor<3x80x32xbf16>
    %114 = stablehlo.subtract %arg2, %113 : tensor<3x80x32xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %116 = stablehlo.multiply %115, %103#31 : tensor<3x32x32xbf16>
    %117 = stablehlo.subtract %arg3, %116 : tensor<3x32x32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %119 = stablehlo.multiply %118, %103#32 : tensor<3x32x96xbf16>
    %120 = stablehlo.subtract %arg4, %119 : tensor<3x32x96xbf16>
    %cst_51 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %121 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %122 = stablehlo.multiply %121, %82 : tensor<32xbf16>
    %123 = stablehlo.subtract %arg5, %122 : tensor<32xbf16>
    %cst_52 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %125 = stablehlo.multiply %124, %75 : tensor<32x64xbf16>
    %126 = stablehlo.subtract %arg6, %125 : tensor<32x64xbf16>
    return %108, %111, %114, %117, %120, %123, %126, %66 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<4x12x32xbf16>, %arg3: tensor<32x160xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32x32xbf16>, %arg6: tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
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
    %9 = stablehlo.divide %8, %7 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4x12x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<4x12x32xf32>
    %14 = stablehlo.convert %13 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %15 = stablehlo.dot_general %14, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x96xbf16>) -> tensor<4x12x96xbf16>
    %16 = stablehlo.slice %15 [0:4, 0:12, 0:32] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.slice %15 [0:4, 0:12, 32:64] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.slice %15 [0:4, 0:12, 64:96] : (tensor<4x12x96xbf16>) -> tensor<4x12x32xbf16>
    %19 = stablehlo.reshape %16 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %20 = stablehlo.reshape %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %21 = stablehlo.reshape %18 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x16xbf16>
    %22 = stablehlo.reshape %19 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %23 = stablehlo.dot_general %20, %22, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x12x1xbf16>
    %24 = stablehlo.transpose %23, dims = [0, 1, 4, 3, 2] : (tensor<4x2x12x12x1xbf16>) -> tensor<4x2x1x12x12xbf16>
    %25 = stablehlo.convert %24 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<4x2x1x12x12xf32>
    %28 = call @_where_3(%27, %arg0, %arg1) : (tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.maximum across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x1x12xf32>
    %31 = stablehlo.maximum %30, %29 : tensor<4x2x1x12xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<4x2x1x12x12xf32>
    %35 = stablehlo.exponential %34 : tensor<4x2x1x12x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %39 = stablehlo.divide %35, %38 : tensor<4x2x1x12x12xf32>
    %40 = stablehlo.multiply %37, %37 : tensor<4x2x1x12x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<4x2x1x12x1xf32>
    %43 = stablehlo.convert %39 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %44 = stablehlo.dot_general %21, %43, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x1x12xbf16>
    %45 = stablehlo.transpose %44, dims = [0, 4, 1, 3, 2] : (tensor<4x2x16x1x12xbf16>) -> tensor<4x12x2x1x16xbf16>
    %46 = stablehlo.reshape %45 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x32xbf16>
    %47 = stablehlo.dot_general %46, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %48 = stablehlo.add %arg2, %47 : tensor<4x12x32xbf16>
    %49 = stablehlo.convert %48 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %50 = stablehlo.multiply %49, %49 : tensor<4x12x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %54 = stablehlo.divide %52, %53 : tensor<4x12x1xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x12x1xf32>
    %57 = stablehlo.rsqrt %56 : tensor<4x12x1xf32>
    %58 = stablehlo.divide %57, %56 : tensor<4x12x1xf32>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<4x12x1xf32>
    %61 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %62 = stablehlo.multiply %49, %61 : tensor<4x12x32xf32>
    %63 = stablehlo.convert %62 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %64 = stablehlo.dot_general %63, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %65 = stablehlo.slice %64 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %66 = stablehlo.slice %64 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %67:3 = call @silu(%65) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %68 = stablehlo.multiply %67#0, %66 : tensor<4x12x80xbf16>
    %69 = stablehlo.dot_general %68, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.add %48, %69 : tensor<4x12x32xbf16>
    return %70, %0, %11, %8, %14, %22, %20, %35, %37, %42, %43, %21, %46, %49, %60, %57, %63, %67#1, %67#2, %65, %66, %67#0, %68 : tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @_where_3(%arg0: tensor<4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xi1>, %arg2: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %0 = stablehlo.select %arg1, %arg0, %arg2 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %0 : tensor<4x2x1x12x12xf32>
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
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<i32>) -> tensor<3x4x12x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x1xf32>) -> tensor<1x4x12x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x1xf32>
    return %1 : tensor<3x4x12x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x12x32xbf16>) -> tensor<1x4x12x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x4x12x32xbf16>, tensor<1x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x32xbf16>
    return %1 : tensor<3x4x12x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x4x12x2x1x16xbf16>, %arg1: tensor<4x12x2x1x16xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x2x1x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x12x2x1x16xbf16>) -> tensor<1x4x12x2x1x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x12x2x1x16xbf16>, tensor<1x4x12x2x1x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x2x1x16xbf16>
    return %1 : tensor<3x4x12x2x1x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<3x4x12x2x16xbf16>, %arg1: tensor<4x12x2x16xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x2x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<4x12x2x16xbf16>) -> tensor<1x4x12x2x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x4x12x2x16xbf16>, tensor<1x4x12x2x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
    return %1 : tensor<3x4x12x2x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<3x4x2x1x12x12xf32>, %arg1: tensor<4x2x1x12x12xf32>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x12xf32>) -> tensor<1x4x2x1x12x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x12xf32>, tensor<1x4x2x1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x12xf32>
    return %1 : tensor<3x4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<3x4x2x1x12x1xf32>, %arg1: tensor<4x2x1x12x1xf32>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x1xf32>) -> tensor<1x4x2x1x12x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x1xf32>, tensor<1x4x2x1x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
    return %1 : tensor<3x4x2x1x12x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<3x4x2x1x12x12xbf16>, %arg1: tensor<4x2x1x12x12xbf16>, %arg2: tensor<i32>) -> tensor<3x4x2x1x12x12xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4, 5] : (tensor<4x2x1x12x12xbf16>) -> tensor<1x4x2x1x12x12xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2, %c_3 : (tensor<3x4x2x1x12x12xbf16>, tensor<1x4x2x1x12x12xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x2x1x12x12xbf16>
    return %1 : tensor<3x4x2x1x12x12xbf16>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<i32>) -> tensor<3x4x12x80xbf16> {
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
  func.func private @_where_12(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_13(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_14(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<i32>) -> tensor<4x12x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xf32>) -> tensor<4x12x32xf32>
    return %1 : tensor<4x12x32xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 1] : (tensor<3x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x1xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<3x4x12x2x1x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x1x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 12, 2, 1, 16] : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x1x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    return %1 : tensor<4x12x2x1x16xbf16>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<3x4x12x2x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 4, 12, 2, 16] : (tensor<3x4x12x2x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    return %1 : tensor<4x12x2x16xbf16>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<3x4x2x1x12x12xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<3x4x2x1x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 1] : (tensor<3x4x2x1x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x1xf32>) -> tensor<4x2x1x12x1xf32>
    return %1 : tensor<4x2x1x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<3x4x2x1x12x12xbf16>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xbf16>
    return %1 : tensor<4x2x1x12x12xbf16>
  }
  func.func private @dynamic_index_in_dim_23(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<4x12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 80] : (tensor<3x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x80xbf16>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @closed_call_24(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<4x12x32xf32>, %arg3: tensor<4x12x1xf32>, %arg4: tensor<4x12x1xf32>, %arg5: tensor<32x96xbf16>, %arg6: tensor<4x12x32xbf16>, %arg7: tensor<4x12x2x1x16xbf16>, %arg8: tensor<4x12x2x16xbf16>, %arg9: tensor<4x2x1x12x12xf32>, %arg10: tensor<4x2x1x12x1xf32>, %arg11: tensor<4x2x1x12x1xf32>, %arg12: tensor<4x2x1x12x12xbf16>, %arg13: tensor<4x12x2x16xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<4x12x32xbf16>, %arg16: tensor<4x12x32xf32>, %arg17: tensor<4x12x1xf32>, %arg18: tensor<4x12x1xf32>, %arg19: tensor<32x160xbf16>, %arg20: tensor<4x12x32xbf16>, %arg21: tensor<4x12x80xbf16>, %arg22: tensor<4x12x80xbf16>, %arg23: tensor<4x12x80xbf16>, %arg24: tensor<4x12x80xbf16>, %arg25: tensor<4x12x80xbf16>, %arg26: tensor<80x32xbf16>, %arg27: tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg1, %arg26, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.multiply %arg25, %2 : tensor<4x12x80xbf16>
    %4 = stablehlo.multiply %2, %arg24 : tensor<4x12x80xbf16>
    %5 = call @silu_25(%arg21, %arg22, %arg23, %4) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %6 = stablehlo.concatenate %5, %3, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %7 = stablehlo.dot_general %6, %arg20, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %9 = stablehlo.dot_general %6, %arg19, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %arg16, %10 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.reshape %12 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.broadcast_in_dim %arg18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %15 = stablehlo.multiply %10, %14 : tensor<4x12x32xf32>
    %16 = stablehlo.multiply %13, %arg17 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.multiply %arg16, %20 : tensor<4x12x32xf32>
    %22 = stablehlo.add %15, %21 : tensor<4x12x32xf32>
    %23 = stablehlo.multiply %20, %arg16 : tensor<4x12x32xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x12x32xf32>
    %25 = stablehlo.convert %24 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.add %arg1, %25 : tensor<4x12x32xbf16>
    %27 = stablehlo.dot_general %26, %arg15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %29 = stablehlo.dot_general %26, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %30 = stablehlo.reshape %29 : (tensor<4x12x32xbf16>) -> tensor<4x12x2x1x16xbf16>
    %31 = stablehlo.transpose %30, dims = [0, 2, 4, 3, 1] : (tensor<4x12x2x1x16xbf16>) -> tensor<4x2x16x1x12xbf16>
    %32 = stablehlo.dot_general %31, %arg13, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x1x12x12xbf16>
    %33 = stablehlo.dot_general %31, %arg12, batching_dims = [0, 1] x [0, 1], contracting_dims = [3, 4] x [2, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x1x12xbf16>, tensor<4x2x1x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %34 = stablehlo.transpose %33, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %35 = stablehlo.convert %32 : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xf32>
    %36 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %37 = stablehlo.multiply %35, %36 : tensor<4x2x1x12x12xf32>
    %38 = stablehlo.multiply %37, %arg9 : tensor<4x2x1x12x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_2) applies stablehlo.add across dimensions = [4] : (tensor<4x2x1x12x12xf32>, tensor<f32>) -> tensor<4x2x1x12xf32>
    %40 = stablehlo.reshape %39 : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x1xf32>
    %41 = stablehlo.negate %40 : tensor<4x2x1x12x1xf32>
    %42 = stablehlo.broadcast_in_dim %arg10, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x12x1xf32>) -> tensor<4x2x1x12x12xf32>
    %43 = stablehlo.divide %35, %42 : tensor<4x2x1x12x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%41 init: %cst_3) applies stablehlo.add across dimensions = [2, 4] : (tensor<4x2x1x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 3] : (tensor<4x2x12xf32>) -> tensor<4x2x1x12xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<4x2x1x12xf32>) -> tensor<4x2x1x12x12xf32>
    %47 = stablehlo.add %43, %46 : tensor<4x2x1x12x12xf32>
    %48 = stablehlo.multiply %47, %arg9 : tensor<4x2x1x12x12xf32>
    %49 = call @_where_26(%arg0, %48) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<4x2x1x12x12xf32>
    %52 = stablehlo.convert %51 : (tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xbf16>
    %53 = stablehlo.transpose %52, dims = [0, 1, 4, 3, 2] : (tensor<4x2x1x12x12xbf16>) -> tensor<4x2x12x12x1xbf16>
    %54 = stablehlo.dot_general %53, %arg8, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x1x16xbf16>
    %55 = stablehlo.transpose %54, dims = [0, 2, 1, 3, 4] : (tensor<4x2x12x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    %56 = stablehlo.dot_general %53, %arg7, batching_dims = [0, 1] x [0, 2], contracting_dims = [3, 4] x [1, 3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12x1xbf16>, tensor<4x12x2x1x16xbf16>) -> tensor<4x2x12x16xbf16>
    %57 = stablehlo.transpose %56, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %58 = stablehlo.reshape %55 : (tensor<4x12x2x1x16xbf16>) -> tensor<4x12x2x16xbf16>
    %59 = stablehlo.reshape %34 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %60 = stablehlo.reshape %57 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %61 = stablehlo.reshape %58 : (tensor<4x12x2x16xbf16>) -> tensor<4x12x32xbf16>
    %62 = stablehlo.concatenate %61, %60, %59, dim = 2 : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<4x12x96xbf16>
    %63 = stablehlo.dot_general %62, %arg6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<4x12x32xbf16>) -> tensor<96x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<96x32xbf16>) -> tensor<32x96xbf16>
    %65 = stablehlo.dot_general %62, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x96xbf16>, tensor<32x96xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.convert %65 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %67 = stablehlo.multiply %arg2, %66 : tensor<4x12x32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %69 = stablehlo.reshape %68 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %70 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %71 = stablehlo.multiply %66, %70 : tensor<4x12x32xf32>
    %72 = stablehlo.multiply %69, %arg3 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %74 = stablehlo.divide %72, %73 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %arg2, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.add %71, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.multiply %76, %arg2 : tensor<4x12x32xf32>
    %80 = stablehlo.add %78, %79 : tensor<4x12x32xf32>
    %81 = stablehlo.convert %80 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.add %26, %81 : tensor<4x12x32xbf16>
    return %82, %8, %1, %28, %64 : tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>
  }
  func.func private @silu_25(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_26(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_27(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_28(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_29(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_30(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<32x96xbf16>, %arg2: tensor<i32>) -> tensor<3x32x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x96xbf16>) -> tensor<1x32x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x96xbf16>, tensor<1x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x96xbf16>
    return %1 : tensor<3x32x96xbf16>
  }
}
