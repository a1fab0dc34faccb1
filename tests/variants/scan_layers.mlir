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
    %33:30 = stablehlo.while(%iterArg = %arg1, %iterArg_51 = %arg2, %iterArg_52 = %arg3, %iterArg_53 = %arg4, %iterArg_54 = %10#0, %iterArg_55 = %10#1, %iterArg_56 = %c_24, %iterArg_57 = %7, %iterArg_58 = %11, %iterArg_59 = %12, %iterArg_60 = %13, %iterArg_61 = %14, %iterArg_62 = %15, %iterArg_63 = %16, %iterArg_64 = %17, %iterArg_65 = %18, %iterArg_66 = %19, %iterArg_67 = %20, %iterArg_68 = %21, %iterArg_69 = %22, %iterArg_70 = %23, %iterArg_71 = %24, %iterArg_72 = %25, %iterArg_73 = %26, %iterArg_74 = %27, %iterArg_75 = %28, %iterArg_76 = %29, %iterArg_77 = %30, %iterArg_78 = %31, %iterArg_79 = %32) : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
    cond {
      %c_80 = stablehlo.constant dense<3> : tensor<i32>
      %120 = stablehlo.compare LT, %iterArg_56, %c_80, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %120 : tensor<i1>
    } do {
      %120 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_56) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %121 = func.call @dynamic_index_in_dim_0(%iterArg_51, %iterArg_56) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %122 = func.call @dynamic_index_in_dim_1(%iterArg_52, %iterArg_56) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %123 = func.call @dynamic_index_in_dim_2(%iterArg_53, %iterArg_56) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %124:23 = func.call @closed_call(%iterArg_54, %iterArg_55, %iterArg_57, %120, %121, %122, %123) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) -> (tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
      %125 = func.call @dynamic_update_index_in_dim(%iterArg_58, %124#1, %iterArg_56) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %126 = func.call @dynamic_update_index_in_dim_4(%iterArg_59, %124#2, %iterArg_56) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %127 = func.call @dynamic_update_index_in_dim_4(%iterArg_60, %124#3, %iterArg_56) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %128 = func.call @dynamic_update_index_in_dim_5(%iterArg_61, %124#4, %iterArg_56) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %129 = func.call @dynamic_update_index_in_dim_6(%iterArg_62, %124#5, %iterArg_56) : (tensor<3x4x12x2x1x16xbf16>, tensor<4x12x2x1x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x1x16xbf16>
      %130 = func.call @dynamic_update_index_in_dim_7(%iterArg_63, %124#6, %iterArg_56) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %131 = func.call @dynamic_update_index_in_dim_8(%iterArg_64, %124#7, %iterArg_56) : (tensor<3x4x2x1x12x12xf32>, tensor<4x2x1x12x12xf32>, tensor<i32>) -> tensor<3x4x2x1x12x12xf32>
      %132 = func.call @dynamic_update_index_in_dim_9(%iterArg_65, %124#8, %iterArg_56) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %133 = func.call @dynamic_update_index_in_dim_9(%iterArg_66, %124#9, %iterArg_56) : (tensor<3x4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<i32>) -> tensor<3x4x2x1x12x1xf32>
      %134 = func.call @dynamic_update_index_in_dim_10(%iterArg_67, %124#10, %iterArg_56) : (tensor<3x4x2x1x12x12xbf16>, tensor<4x2x1x12x12xbf16>, tensor<i32>) -> tensor<3x4x2x1x12x12xbf16>
      %135 = func.call @dynamic_update_index_in_dim_7(%iterArg_68, %124#11, %iterArg_56) : (tensor<3x4x12x2x16xbf16>, tensor<4x12x2x16xbf16>, tensor<i32>) -> tensor<3x4x12x2x16xbf16>
      %136 = func.call @dynamic_update_index_in_dim_5(%iterArg_69, %124#12, %iterArg_56) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %137 = func.call @dynamic_update_index_in_dim(%iterArg_70, %124#13, %iterArg_56) : (tensor<3x4x12x32xf32>, tensor<4x12x32xf32>, tensor<i32>) -> tensor<3x4x12x32xf32>
      %138 = func.call @dynamic_update_index_in_dim_4(%iterArg_71, %124#14, %iterArg_56) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %139 = func.call @dynamic_update_index_in_dim_4(%iterArg_72, %124#15, %iterArg_56) : (tensor<3x4x12x1xf32>, tensor<4x12x1xf32>, tensor<i32>) -> tensor<3x4x12x1xf32>
      %140 = func.call @dynamic_update_index_in_dim_5(%iterArg_73, %124#16, %iterArg_56) : (tensor<3x4x12x32xbf16>, tensor<4x12x32xbf16>, tensor<i32>) -> tensor<3x4x12x32xbf16>
      %141 = func.call @dynamic_update_index_in_dim_11(%iterArg_74, %124#17, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %142 = func.call @dynamic_update_index_in_dim_11(%iterArg_75, %124#18, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %143 = func.call @dynamic_update_index_in_dim_11(%iterArg_76, %124#19, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %144 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %124#20, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %145 = func.call @dynamic_update_index_in_dim_11(%iterArg_78, %124#21, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %146 = func.call @dynamic_update_index_in_dim_11(%iterArg_79, %124#22, %iterArg_56) : (tensor<3x4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<i32>) -> tensor<3x4x12x80xbf16>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %147 = stablehlo.add %iterArg_56, %c_80 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %147, %124#0, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146 : tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>
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
    %57:2 = call @take_along_axis(%55#0, %56) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57#0 init: %cst_29) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_30 : tensor<f32>
    %60 = stablehlo.negate %59 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.negate %cst_31 : tensor<f32>
    %cst_32 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_32 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %64 = call @take_along_axis_12(%57#1, %63) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %65 = call @log_softmax_13(%55#1, %55#2, %64) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %67 = stablehlo.dot_general %66, %51, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %48, %69 : tensor<4x12x32xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%70 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %69, %73 : tensor<4x12x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.reduce(%72 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %76 = stablehlo.convert %74 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %34, %76 : tensor<4x12x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_35) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %79 = stablehlo.reshape %78 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %76, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.multiply %79, %45 : tensor<4x12x1xf32>
    %cst_36 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %84 = stablehlo.divide %82, %83 : tensor<4x12x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %34, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.add %81, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.multiply %86, %34 : tensor<4x12x32xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.convert %90 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %92 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %94 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %95 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %96:33 = stablehlo.while(%iterArg = %33#8, %iterArg_51 = %33#9, %iterArg_52 = %33#10, %iterArg_53 = %arg4, %iterArg_54 = %33#11, %iterArg_55 = %33#12, %iterArg_56 = %33#13, %iterArg_57 = %33#14, %iterArg_58 = %33#15, %iterArg_59 = %33#16, %iterArg_60 = %33#17, %iterArg_61 = %33#18, %iterArg_62 = %arg3, %iterArg_63 = %33#19, %iterArg_64 = %33#20, %iterArg_65 = %33#21, %iterArg_66 = %33#22, %iterArg_67 = %arg1, %iterArg_68 = %33#23, %iterArg_69 = %33#24, %iterArg_70 = %33#25, %iterArg_71 = %33#26, %iterArg_72 = %33#27, %iterArg_73 = %33#28, %iterArg_74 = %arg2, %iterArg_75 = %33#29, %iterArg_76 = %10#0, %iterArg_77 = %c_42, %iterArg_78 = %91, %iterArg_79 = %92, %iterArg_80 = %93, %iterArg_81 = %94, %iterArg_82 = %95) : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    cond {
      %c_83 = stablehlo.constant dense<3> : tensor<i32>
      %120 = stablehlo.compare LT, %iterArg_77, %c_83, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %120 : tensor<i1>
    } do {
      %c_83 = stablehlo.constant dense<3> : tensor<i32>
      %120 = stablehlo.subtract %c_83, %iterArg_77 : tensor<i32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %121 = stablehlo.subtract %120, %c_84 : tensor<i32>
      %122 = func.call @dynamic_index_in_dim_14(%iterArg, %121) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %123 = func.call @dynamic_index_in_dim_15(%iterArg_51, %121) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %124 = func.call @dynamic_index_in_dim_15(%iterArg_52, %121) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %125 = func.call @dynamic_index_in_dim_2(%iterArg_53, %121) : (tensor<3x32x96xbf16>, tensor<i32>) -> tensor<32x96xbf16>
      %126 = func.call @dynamic_index_in_dim_16(%iterArg_54, %121) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %127 = func.call @dynamic_index_in_dim_17(%iterArg_55, %121) : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>) -> tensor<4x12x2x1x16xbf16>
      %128 = func.call @dynamic_index_in_dim_18(%iterArg_56, %121) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %129 = func.call @dynamic_index_in_dim_19(%iterArg_57, %121) : (tensor<3x4x2x1x12x12xf32>, tensor<i32>) -> tensor<4x2x1x12x12xf32>
      %130 = func.call @dynamic_index_in_dim_20(%iterArg_58, %121) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %131 = func.call @dynamic_index_in_dim_20(%iterArg_59, %121) : (tensor<3x4x2x1x12x1xf32>, tensor<i32>) -> tensor<4x2x1x12x1xf32>
      %132 = func.call @dynamic_index_in_dim_21(%iterArg_60, %121) : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>) -> tensor<4x2x1x12x12xbf16>
      %133 = func.call @dynamic_index_in_dim_18(%iterArg_61, %121) : (tensor<3x4x12x2x16xbf16>, tensor<i32>) -> tensor<4x12x2x16xbf16>
      %134 = func.call @dynamic_index_in_dim_1(%iterArg_62, %121) : (tensor<3x32x32xbf16>, tensor<i32>) -> tensor<32x32xbf16>
      %135 = func.call @dynamic_index_in_dim_16(%iterArg_63, %121) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %136 = func.call @dynamic_index_in_dim_14(%iterArg_64, %121) : (tensor<3x4x12x32xf32>, tensor<i32>) -> tensor<4x12x32xf32>
      %137 = func.call @dynamic_index_in_dim_15(%iterArg_65, %121) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %138 = func.call @dynamic_index_in_dim_15(%iterArg_66, %121) : (tensor<3x4x12x1xf32>, tensor<i32>) -> tensor<4x12x1xf32>
      %139 = func.call @dynamic_index_in_dim(%iterArg_67, %121) : (tensor<3x32x160xbf16>, tensor<i32>) -> tensor<32x160xbf16>
      %140 = func.call @dynamic_index_in_dim_16(%iterArg_68, %121) : (tensor<3x4x12x32xbf16>, tensor<i32>) -> tensor<4x12x32xbf16>
      %141 = func.call @dynamic_index_in_dim_22(%iterArg_69, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %142 = func.call @dynamic_index_in_dim_22(%iterArg_70, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %143 = func.call @dynamic_index_in_dim_22(%iterArg_71, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %144 = func.call @dynamic_index_in_dim_22(%iterArg_72, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %145 = func.call @dynamic_index_in_dim_22(%iterArg_73, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %146 = func.call @dynamic_index_in_dim_0(%iterArg_74, %121) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %147 = func.call @dynamic_index_in_dim_22(%iterArg_75, %121) : (tensor<3x4x12x80xbf16>, tensor<i32>) -> tensor<4x12x80xbf16>
      %148:5 = func.call @closed_call_23(%iterArg_76, %iterArg_78, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147) : (tensor<4x2x1x12x12xi1>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x96xbf16>, tensor<4x12x32xbf16>, tensor<4x12x2x1x16xbf16>, tensor<4x12x2x16xbf16>, tensor<4x2x1x12x12xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x1xf32>, tensor<4x2x1x12x12xbf16>, tensor<4x12x2x16xbf16>, tensor<32x32xbf16>, tensor<4x12x32xbf16>, tensor<4x12x32xf32>, tensor<4x12x1xf32>, tensor<4x12x1xf32>, tensor<32x160xbf16>, tensor<4x12x32xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<80x32xbf16>, tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>)
      %149 = func.call @dynamic_update_index_in_dim_26(%iterArg_79, %148#1, %121) : (tensor<3x32x160xbf16>, tensor<32x160xbf16>, tensor<i32>) -> tensor<3x32x160xbf16>
      %150 = func.call @dynamic_update_index_in_dim_27(%iterArg_80, %148#2, %121) : (tensor<3x80x32xbf16>, tensor<80x32xbf16>, tensor<i32>) -> tensor<3x80x32xbf16>
      %151 = func.call @dynamic_update_index_in_dim_28(%iterArg_81, %148#3, %121) : (tensor<3x32x32xbf16>, tensor<32x32xbf16>, tensor<i32>) -> tensor<3x32x32xbf16>
      %152 = func.call @dynamic_update_index_in_dim_29(%iterArg_82, %148#4, %121) : (tensor<3x32x96xbf16>, tensor<32x96xbf16>, tensor<i32>) -> tensor<3x32x96xbf16>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %153 = stablehlo.add %iterArg_77, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %153, %148#0, %149, %150, %151, %152 : tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x96xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x2x1x16xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x4x2x1x12x12xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x1xf32>, tensor<3x4x2x1x12x12xbf16>, tensor<3x4x12x2x16xbf16>, tensor<3x32x32xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x32xf32>, tensor<3x4x12x1xf32>, tensor<3x4x12x1xf32>, tensor<3x32x160xbf16>, tensor<3x4x12x32xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x4x12x80xbf16>, tensor<3x80x32xbf16>, tensor<3x4x12x80xbf16>, tensor<4x2x1x12x12xi1>, tensor<i32>, tensor<4x12x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>
    }
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %97 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %98 = "stablehlo.scatter"(%97, %6, %96#28) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %120 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %120 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %99 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %100 = stablehlo.multiply %99, %98 : tensor<64x32xbf16>
    %101 = stablehlo.subtract %arg0, %100 : tensor<64x32xbf16>
    %cst_45 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %102 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<3x32x160xbf16>
    %103 = stablehlo.multiply %102, %96#29 : tensor<3x32x160xbf16>
    %104 = stablehlo.subtract %arg1, %103 : tensor<3x32x160xbf16>
    %cst_46 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %105 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<3x80x32xbf16>
    %106 = stablehlo.multiply %105, %96#30 : tensor<3x80x32xbf16>
    %107 = stablehlo.subtract %arg2, %106 : tensor<3x80x32xbf16>
    %cst_47 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %108 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<3x32x32xbf16>
    %109 = stablehlo.multiply %108, %96#31 : tensor<3x32x32xbf16>
    %110 = stablehlo.subtract %arg3, %109 : tensor<3x32x32xbf16>
    %cst_48 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %111 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<3x32x96xbf16>
    %112 = stablehlo.multiply %111, %96#32 : tensor<3x32x96xbf16>
    %113 = stablehlo.subtract %arg4, %112 : tensor<3x32x96xbf16>
    %cst_49 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %114 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %115 = stablehlo.multiply %114, %75 : tensor<32xbf16>
    %116 = stablehlo.subtract %arg5, %115 : tensor<32xbf16>
    %cst_50 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %118 = stablehlo.multiply %117, %68 : tensor<32x64xbf16>
    %119 = stablehlo.subtract %arg6, %118 : tensor<32x64xbf16>
    return %101, %104, %107, %110, %113, %116, %119, %60 : tensor<64x32xbf16>, tensor<3x32x160xbf16>, tensor<3x80x32xbf16>, tensor<3x32x32xbf16>, tensor<3x32x96xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
  func.func private @take_along_axis(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x12x1xi1>, tensor<4x12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x12x1xi32>) -> tensor<4x12x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x12x1x1xi1>, tensor<i1>) -> tensor<4x12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x12x1xi1>, tensor<4x12x1xf32>
    return %15, %5 : tensor<4x12x1xf32>, tensor<4x12x1x1xi32>
  }
  func.func private @take_along_axis_12(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_13(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
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
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<3x4x12x32xf32>, %arg1: tensor<i32>) -> tensor<4x12x32xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xf32>) -> tensor<4x12x32xf32>
    return %1 : tensor<4x12x32xf32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<3x4x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 1] : (tensor<3x4x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x1xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<3x4x12x32xbf16>, %arg1: tensor<i32>) -> tensor<4x12x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 32] : (tensor<3x4x12x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x32xbf16>) -> tensor<4x12x32xbf16>
    return %1 : tensor<4x12x32xbf16>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<3x4x12x2x1x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x1x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 12, 2, 1, 16] : (tensor<3x4x12x2x1x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x1x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x1x16xbf16>) -> tensor<4x12x2x1x16xbf16>
    return %1 : tensor<4x12x2x1x16xbf16>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<3x4x12x2x16xbf16>, %arg1: tensor<i32>) -> tensor<4x12x2x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 4, 12, 2, 16] : (tensor<3x4x12x2x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x2x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    return %1 : tensor<4x12x2x16xbf16>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<3x4x2x1x12x12xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_index_in_dim_20(%arg0: tensor<3x4x2x1x12x1xf32>, %arg1: tensor<i32>) -> tensor<4x2x1x12x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 1] : (tensor<3x4x2x1x12x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x1xf32>) -> tensor<4x2x1x12x1xf32>
    return %1 : tensor<4x2x1x12x1xf32>
  }
  func.func private @dynamic_index_in_dim_21(%arg0: tensor<3x4x2x1x12x12xbf16>, %arg1: tensor<i32>) -> tensor<4x2x1x12x12xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, %c_3, sizes = [1, 4, 2, 1, 12, 12] : (tensor<3x4x2x1x12x12xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2x1x12x12xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2x1x12x12xbf16>) -> tensor<4x2x1x12x12xbf16>
    return %1 : tensor<4x2x1x12x12xbf16>
  }
  func.func private @dynamic_index_in_dim_22(%arg0: tensor<3x4x12x80xbf16>, %arg1: tensor<i32>) -> tensor<4x12x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 12, 80] : (tensor<3x4x12x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x12x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x12x80xbf16>) -> tensor<4x12x80xbf16>
    return %1 : tensor<4x12x80xbf16>
  }
  func.func private @closed_call_23(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x12x32xbf16>, %arg2: tensor<4x12x32xf32>, %arg3: tensor<4x12x1xf32>, %arg4: tensor<4x12x1xf32>, %arg5: tensor<32x96xbf16>, %arg6: tensor<4x12x32xbf16>, %arg7: tensor<4x12x2x1x16xbf16>, %arg8: tensor<4x12x2x16xbf16>, %arg9: tensor<4x2x1x12x12xf32>, %arg10: tensor<4x2x1x12x1xf32>, %arg11: tensor<4x2x1x12x1xf32>, %arg12: tensor<4x2x1x12x12xbf16>, %arg13: tensor<4x12x2x16xbf16>, %arg14: tensor<32x32xbf16>, %arg15: tensor<4x12x32xbf16>, %arg16: tensor<4x12x32xf32>, %arg17: tensor<4x12x1xf32>, %arg18: tensor<4x12x1xf32>, %arg19: tensor<32x160xbf16>, %arg20: tensor<4x12x32xbf16>, %arg21: tensor<4x12x80xbf16>, %arg22: tensor<4x12x80xbf16>, %arg23: tensor<4x12x80xbf16>, %arg24: tensor<4x12x80xbf16>, %arg25: tensor<4x12x80xbf16>, %arg26: tensor<80x32xbf16>, %arg27: tensor<4x12x80xbf16>) -> (tensor<4x12x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x32xbf16>, tensor<32x96xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %2 = stablehlo.dot_general %arg1, %arg26, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.multiply %arg25, %2 : tensor<4x12x80xbf16>
    %4 = stablehlo.multiply %2, %arg24 : tensor<4x12x80xbf16>
    %5 = call @silu_24(%arg21, %arg22, %arg23, %4) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
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
    %49 = call @_where_25(%arg0, %48) : (tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32>
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
  func.func private @silu_24(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @_where_25(%arg0: tensor<4x2x1x12x12xi1>, %arg1: tensor<4x2x1x12x12xf32>) -> tensor<4x2x1x12x12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x1x12x12xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x1x12x12xi1>, tensor<4x2x1x12x12xf32>
    return %1 : tensor<4x2x1x12x12xf32>
  }
  func.func private @dynamic_update_index_in_dim_26(%arg0: tensor<3x32x160xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<i32>) -> tensor<3x32x160xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x160xbf16>) -> tensor<1x32x160xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x160xbf16>, tensor<1x32x160xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x160xbf16>
    return %1 : tensor<3x32x160xbf16>
  }
  func.func private @dynamic_update_index_in_dim_27(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<80x32xbf16>, %arg2: tensor<i32>) -> tensor<3x80x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<80x32xbf16>) -> tensor<1x80x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x80x32xbf16>, tensor<1x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x80x32xbf16>
    return %1 : tensor<3x80x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_28(%arg0: tensor<3x32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<i32>) -> tensor<3x32x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x32xbf16>) -> tensor<1x32x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x32xbf16>, tensor<1x32x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x32xbf16>
    return %1 : tensor<3x32x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim_29(%arg0: tensor<3x32x96xbf16>, %arg1: tensor<32x96xbf16>, %arg2: tensor<i32>) -> tensor<3x32x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<32x96xbf16>) -> tensor<1x32x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x32x96xbf16>, tensor<1x32x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x32x96xbf16>
    return %1 : tensor<3x32x96xbf16>
  }
}
