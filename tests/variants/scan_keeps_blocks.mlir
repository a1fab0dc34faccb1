module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2x24x16xbf16>, %arg1: tensor<3x2x16x24xbf16>, %arg2: tensor<3x2x16x24xbf16>, %arg3: tensor<3x2x24x16xf32>, %arg4: tensor<3x2x16x24xf32>, %arg5: tensor<3x2x16x24xf32>, %arg6: tensor<3x2x24x16xf32>, %arg7: tensor<3x2x16x24xf32>, %arg8: tensor<3x2x16x24xf32>, %arg9: tensor<i32>, %arg10: tensor<12x16xbf16>, %arg11: tensor<12x16xf32>) -> (tensor<3x2x24x16xbf16> {jax.result_info = "result[0]['d']"}, tensor<3x2x16x24xbf16> {jax.result_info = "result[0]['g']"}, tensor<3x2x16x24xbf16> {jax.result_info = "result[0]['u']"}, tensor<3x2x24x16xf32> {jax.result_info = "result[1]['d']"}, tensor<3x2x16x24xf32> {jax.result_info = "result[1]['g']"}, tensor<3x2x16x24xf32> {jax.result_info = "result[1]['u']"}, tensor<3x2x24x16xf32> {jax.result_info = "result[2]['d']"}, tensor<3x2x16x24xf32> {jax.result_info = "result[2]['g']"}, tensor<3x2x16x24xf32> {jax.result_info = "result[2]['u']"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x16x24xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<3x12x16xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x16x24xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<3x24x16xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<3x16x24xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<3x12x16xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<3x16x24xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<3x24x16xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<3x12x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20:25 = stablehlo.while(%iterArg = %arg0, %iterArg_59 = %arg1, %iterArg_60 = %arg2, %iterArg_61 = %c, %iterArg_62 = %arg10, %iterArg_63 = %0, %iterArg_64 = %1, %iterArg_65 = %2, %iterArg_66 = %3, %iterArg_67 = %4, %iterArg_68 = %5, %iterArg_69 = %6, %iterArg_70 = %7, %iterArg_71 = %8, %iterArg_72 = %9, %iterArg_73 = %10, %iterArg_74 = %11, %iterArg_75 = %12, %iterArg_76 = %13, %iterArg_77 = %14, %iterArg_78 = %15, %iterArg_79 = %16, %iterArg_80 = %17, %iterArg_81 = %18, %iterArg_82 = %19) : tensor<3x2x24x16xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x16x24xbf16>, tensor<i32>, tensor<12x16xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>
    cond {
      %c_83 = stablehlo.constant dense<3> : tensor<i32>
      %128 = stablehlo.compare LT, %iterArg_61, %c_83, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %128 : tensor<i1>
    } do {
      %128 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_61) : (tensor<3x2x24x16xbf16>, tensor<i32>) -> tensor<2x24x16xbf16>
      %129 = func.call @dynamic_index_in_dim_0(%iterArg_59, %iterArg_61) : (tensor<3x2x16x24xbf16>, tensor<i32>) -> tensor<2x16x24xbf16>
      %130 = func.call @dynamic_index_in_dim_0(%iterArg_60, %iterArg_61) : (tensor<3x2x16x24xbf16>, tensor<i32>) -> tensor<2x16x24xbf16>
      %131:21 = func.call @closed_call(%iterArg_62, %128, %129, %130) : (tensor<12x16xbf16>, tensor<2x24x16xbf16>, tensor<2x16x24xbf16>, tensor<2x16x24xbf16>) -> (tensor<12x16xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>)
      %132 = func.call @dynamic_update_index_in_dim(%iterArg_63, %131#1, %iterArg_61) : (tensor<3x16x24xbf16>, tensor<16x24xbf16>, tensor<i32>) -> tensor<3x16x24xbf16>
      %133 = func.call @dynamic_update_index_in_dim_1(%iterArg_64, %131#2, %iterArg_61) : (tensor<3x12x16xbf16>, tensor<12x16xbf16>, tensor<i32>) -> tensor<3x12x16xbf16>
      %134 = func.call @dynamic_update_index_in_dim_2(%iterArg_65, %131#3, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %135 = func.call @dynamic_update_index_in_dim_2(%iterArg_66, %131#4, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %136 = func.call @dynamic_update_index_in_dim_2(%iterArg_67, %131#5, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %137 = func.call @dynamic_update_index_in_dim(%iterArg_68, %131#6, %iterArg_61) : (tensor<3x16x24xbf16>, tensor<16x24xbf16>, tensor<i32>) -> tensor<3x16x24xbf16>
      %138 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %131#7, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %139 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %131#8, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %140 = func.call @dynamic_update_index_in_dim_3(%iterArg_71, %131#9, %iterArg_61) : (tensor<3x24x16xbf16>, tensor<24x16xbf16>, tensor<i32>) -> tensor<3x24x16xbf16>
      %141 = func.call @dynamic_update_index_in_dim_2(%iterArg_72, %131#10, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %142 = func.call @dynamic_update_index_in_dim(%iterArg_73, %131#11, %iterArg_61) : (tensor<3x16x24xbf16>, tensor<16x24xbf16>, tensor<i32>) -> tensor<3x16x24xbf16>
      %143 = func.call @dynamic_update_index_in_dim_1(%iterArg_74, %131#12, %iterArg_61) : (tensor<3x12x16xbf16>, tensor<12x16xbf16>, tensor<i32>) -> tensor<3x12x16xbf16>
      %144 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %131#13, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %145 = func.call @dynamic_update_index_in_dim_2(%iterArg_76, %131#14, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %146 = func.call @dynamic_update_index_in_dim_2(%iterArg_77, %131#15, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %147 = func.call @dynamic_update_index_in_dim(%iterArg_78, %131#16, %iterArg_61) : (tensor<3x16x24xbf16>, tensor<16x24xbf16>, tensor<i32>) -> tensor<3x16x24xbf16>
      %148 = func.call @dynamic_update_index_in_dim_2(%iterArg_79, %131#17, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %149 = func.call @dynamic_update_index_in_dim_2(%iterArg_80, %131#18, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %150 = func.call @dynamic_update_index_in_dim_3(%iterArg_81, %131#19, %iterArg_61) : (tensor<3x24x16xbf16>, tensor<24x16xbf16>, tensor<i32>) -> tensor<3x24x16xbf16>
      %151 = func.call @dynamic_update_index_in_dim_2(%iterArg_82, %131#20, %iterArg_61) : (tensor<3x12x24xbf16>, tensor<12x24xbf16>, tensor<i32>) -> tensor<3x12x24xbf16>
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %152 = stablehlo.add %iterArg_61, %c_83 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_59, %iterArg_60, %152, %131#0, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151 : tensor<3x2x24x16xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x16x24xbf16>, tensor<i32>, tensor<12x16xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>
    }
    %21 = stablehlo.convert %20#4 : (tensor<12x16xbf16>) -> tensor<12x16xf32>
    %22 = stablehlo.subtract %21, %arg11 : tensor<12x16xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<12x16xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<12x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_21 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.920000e+02> : tensor<f32>
    %28 = stablehlo.divide %cst_22, %cst_23 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<12x16xf32>
    %31 = stablehlo.convert %30 : (tensor<12x16xf32>) -> tensor<12x16xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<3x2x24x16xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<3x2x16x24xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<3x2x16x24xbf16>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %35:25 = stablehlo.while(%iterArg = %20#5, %iterArg_59 = %20#6, %iterArg_60 = %20#7, %iterArg_61 = %20#8, %iterArg_62 = %20#9, %iterArg_63 = %20#10, %iterArg_64 = %20#11, %iterArg_65 = %20#12, %iterArg_66 = %20#13, %iterArg_67 = %20#14, %iterArg_68 = %20#15, %iterArg_69 = %20#16, %iterArg_70 = %20#17, %iterArg_71 = %20#18, %iterArg_72 = %20#19, %iterArg_73 = %20#20, %iterArg_74 = %20#21, %iterArg_75 = %20#22, %iterArg_76 = %20#23, %iterArg_77 = %20#24, %iterArg_78 = %c_27, %iterArg_79 = %31, %iterArg_80 = %32, %iterArg_81 = %33, %iterArg_82 = %34) : tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<i32>, tensor<12x16xbf16>, tensor<3x2x24x16xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x16x24xbf16>
    cond {
      %c_83 = stablehlo.constant dense<3> : tensor<i32>
      %128 = stablehlo.compare LT, %iterArg_78, %c_83, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %128 : tensor<i1>
    } do {
      %c_83 = stablehlo.constant dense<3> : tensor<i32>
      %128 = stablehlo.subtract %c_83, %iterArg_78 : tensor<i32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.subtract %128, %c_84 : tensor<i32>
      %130 = func.call @dynamic_index_in_dim_4(%iterArg, %129) : (tensor<3x16x24xbf16>, tensor<i32>) -> tensor<16x24xbf16>
      %131 = func.call @dynamic_index_in_dim_5(%iterArg_59, %129) : (tensor<3x12x16xbf16>, tensor<i32>) -> tensor<12x16xbf16>
      %132 = func.call @dynamic_index_in_dim_6(%iterArg_60, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %133 = func.call @dynamic_index_in_dim_6(%iterArg_61, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %134 = func.call @dynamic_index_in_dim_6(%iterArg_62, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %135 = func.call @dynamic_index_in_dim_4(%iterArg_63, %129) : (tensor<3x16x24xbf16>, tensor<i32>) -> tensor<16x24xbf16>
      %136 = func.call @dynamic_index_in_dim_6(%iterArg_64, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %137 = func.call @dynamic_index_in_dim_6(%iterArg_65, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %138 = func.call @dynamic_index_in_dim_7(%iterArg_66, %129) : (tensor<3x24x16xbf16>, tensor<i32>) -> tensor<24x16xbf16>
      %139 = func.call @dynamic_index_in_dim_6(%iterArg_67, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %140 = func.call @dynamic_index_in_dim_4(%iterArg_68, %129) : (tensor<3x16x24xbf16>, tensor<i32>) -> tensor<16x24xbf16>
      %141 = func.call @dynamic_index_in_dim_5(%iterArg_69, %129) : (tensor<3x12x16xbf16>, tensor<i32>) -> tensor<12x16xbf16>
      %142 = func.call @dynamic_index_in_dim_6(%iterArg_70, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %143 = func.call @dynamic_index_in_dim_6(%iterArg_71, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %144 = func.call @dynamic_index_in_dim_6(%iterArg_72, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %145 = func.call @dynamic_index_in_dim_4(%iterArg_73, %129) : (tensor<3x16x24xbf16>, tensor<i32>) -> tensor<16x24xbf16>
      %146 = func.call @dynamic_index_in_dim_6(%iterArg_74, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %147 = func.call @dynamic_index_in_dim_6(%iterArg_75, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %148 = func.call @dynamic_index_in_dim_7(%iterArg_76, %129) : (tensor<3x24x16xbf16>, tensor<i32>) -> tensor<24x16xbf16>
      %149 = func.call @dynamic_index_in_dim_6(%iterArg_77, %129) : (tensor<3x12x24xbf16>, tensor<i32>) -> tensor<12x24xbf16>
      %150:4 = func.call @closed_call_8(%iterArg_79, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149) : (tensor<12x16xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>) -> (tensor<12x16xbf16>, tensor<2x24x16xbf16>, tensor<2x16x24xbf16>, tensor<2x16x24xbf16>)
      %151 = func.call @dynamic_update_index_in_dim_10(%iterArg_80, %150#1, %129) : (tensor<3x2x24x16xbf16>, tensor<2x24x16xbf16>, tensor<i32>) -> tensor<3x2x24x16xbf16>
      %152 = func.call @dynamic_update_index_in_dim_11(%iterArg_81, %150#2, %129) : (tensor<3x2x16x24xbf16>, tensor<2x16x24xbf16>, tensor<i32>) -> tensor<3x2x16x24xbf16>
      %153 = func.call @dynamic_update_index_in_dim_11(%iterArg_82, %150#3, %129) : (tensor<3x2x16x24xbf16>, tensor<2x16x24xbf16>, tensor<i32>) -> tensor<3x2x16x24xbf16>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %154 = stablehlo.add %iterArg_78, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %154, %150#0, %151, %152, %153 : tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x16xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x16x24xbf16>, tensor<3x12x24xbf16>, tensor<3x12x24xbf16>, tensor<3x24x16xbf16>, tensor<3x12x24xbf16>, tensor<i32>, tensor<12x16xbf16>, tensor<3x2x24x16xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x16x24xbf16>
    }
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %36 = stablehlo.add %arg9, %c_28 : tensor<i32>
    %37 = stablehlo.convert %36 : (tensor<i32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %39 = stablehlo.multiply %38, %arg3 : tensor<3x2x24x16xf32>
    %40 = stablehlo.convert %35#22 : (tensor<3x2x24x16xbf16>) -> tensor<3x2x24x16xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3x2x24x16xf32>
    %43 = stablehlo.add %39, %42 : tensor<3x2x24x16xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %45 = stablehlo.multiply %44, %arg4 : tensor<3x2x16x24xf32>
    %46 = stablehlo.convert %35#23 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x2x16x24xf32>
    %49 = stablehlo.add %45, %48 : tensor<3x2x16x24xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %51 = stablehlo.multiply %50, %arg5 : tensor<3x2x16x24xf32>
    %52 = stablehlo.convert %35#24 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<3x2x16x24xf32>
    %55 = stablehlo.add %51, %54 : tensor<3x2x16x24xf32>
    %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %57 = stablehlo.multiply %56, %arg6 : tensor<3x2x24x16xf32>
    %58 = stablehlo.convert %35#22 : (tensor<3x2x24x16xbf16>) -> tensor<3x2x24x16xf32>
    %59 = stablehlo.multiply %58, %58 : tensor<3x2x24x16xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<3x2x24x16xf32>
    %62 = stablehlo.add %57, %61 : tensor<3x2x24x16xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %64 = stablehlo.multiply %63, %arg7 : tensor<3x2x16x24xf32>
    %65 = stablehlo.convert %35#23 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<3x2x16x24xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<3x2x16x24xf32>
    %69 = stablehlo.add %64, %68 : tensor<3x2x16x24xf32>
    %cst_39 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %71 = stablehlo.multiply %70, %arg8 : tensor<3x2x16x24xf32>
    %72 = stablehlo.convert %35#24 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %73 = stablehlo.multiply %72, %72 : tensor<3x2x16x24xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<3x2x16x24xf32>
    %76 = stablehlo.add %71, %75 : tensor<3x2x16x24xf32>
    %77 = stablehlo.convert %arg0 : (tensor<3x2x24x16xbf16>) -> tensor<3x2x24x16xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %78 = stablehlo.power %cst_41, %37 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.subtract %cst_42, %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %81 = stablehlo.divide %43, %80 : tensor<3x2x24x16xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<3x2x24x16xf32>
    %cst_44 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %84 = stablehlo.power %cst_44, %37 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.subtract %cst_45, %84 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %87 = stablehlo.divide %62, %86 : tensor<3x2x24x16xf32>
    %88 = stablehlo.sqrt %87 : tensor<3x2x24x16xf32>
    %cst_46 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x2x24x16xf32>
    %90 = stablehlo.add %88, %89 : tensor<3x2x24x16xf32>
    %91 = stablehlo.divide %83, %90 : tensor<3x2x24x16xf32>
    %92 = stablehlo.subtract %77, %91 : tensor<3x2x24x16xf32>
    %93 = stablehlo.convert %92 : (tensor<3x2x24x16xf32>) -> tensor<3x2x24x16xbf16>
    %94 = stablehlo.convert %arg1 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %95 = stablehlo.power %cst_47, %37 : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.subtract %cst_48, %95 : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %98 = stablehlo.divide %49, %97 : tensor<3x2x16x24xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<3x2x16x24xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %101 = stablehlo.power %cst_50, %37 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.subtract %cst_51, %101 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %104 = stablehlo.divide %69, %103 : tensor<3x2x16x24xf32>
    %105 = stablehlo.sqrt %104 : tensor<3x2x16x24xf32>
    %cst_52 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %107 = stablehlo.add %105, %106 : tensor<3x2x16x24xf32>
    %108 = stablehlo.divide %100, %107 : tensor<3x2x16x24xf32>
    %109 = stablehlo.subtract %94, %108 : tensor<3x2x16x24xf32>
    %110 = stablehlo.convert %109 : (tensor<3x2x16x24xf32>) -> tensor<3x2x16x24xbf16>
    %111 = stablehlo.convert %arg2 : (tensor<3x2x16x24xbf16>) -> tensor<3x2x16x24xf32>
    %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %112 = stablehlo.power %cst_53, %37 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.subtract %cst_54, %112 : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %115 = stablehlo.divide %55, %114 : tensor<3x2x16x24xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %117 = stablehlo.multiply %116, %115 : tensor<3x2x16x24xf32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %118 = stablehlo.power %cst_56, %37 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.subtract %cst_57, %118 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %121 = stablehlo.divide %76, %120 : tensor<3x2x16x24xf32>
    %122 = stablehlo.sqrt %121 : tensor<3x2x16x24xf32>
    %cst_58 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x2x16x24xf32>
    %124 = stablehlo.add %122, %123 : tensor<3x2x16x24xf32>
    %125 = stablehlo.divide %117, %124 : tensor<3x2x16x24xf32>
    %126 = stablehlo.subtract %111, %125 : tensor<3x2x16x24xf32>
    %127 = stablehlo.convert %126 : (tensor<3x2x16x24xf32>) -> tensor<3x2x16x24xbf16>
    return %93, %110, %127, %43, %49, %55, %62, %69, %76, %36, %27 : tensor<3x2x24x16xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x16x24xbf16>, tensor<3x2x24x16xf32>, tensor<3x2x16x24xf32>, tensor<3x2x16x24xf32>, tensor<3x2x24x16xf32>, tensor<3x2x16x24xf32>, tensor<3x2x16x24xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x24x16xbf16>, %arg1: tensor<i32>) -> tensor<2x24x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 24, 16] : (tensor<3x2x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x24x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x24x16xbf16>) -> tensor<2x24x16xbf16>
    return %1 : tensor<2x24x16xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x2x16x24xbf16>, %arg1: tensor<i32>) -> tensor<2x16x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 16, 24] : (tensor<3x2x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16x24xbf16>) -> tensor<2x16x24xbf16>
    return %1 : tensor<2x16x24xbf16>
  }
  func.func private @closed_call(%arg0: tensor<12x16xbf16>, %arg1: tensor<2x24x16xbf16>, %arg2: tensor<2x16x24xbf16>, %arg3: tensor<2x16x24xbf16>) -> (tensor<12x16xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>) {
    %0 = stablehlo.slice %arg1 [0:1, 0:24, 0:16] : (tensor<2x24x16xbf16>) -> tensor<1x24x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x24x16xbf16>) -> tensor<24x16xbf16>
    %2 = stablehlo.slice %arg2 [0:1, 0:16, 0:24] : (tensor<2x16x24xbf16>) -> tensor<1x16x24xbf16>
    %3 = stablehlo.reshape %2 : (tensor<1x16x24xbf16>) -> tensor<16x24xbf16>
    %4 = stablehlo.slice %arg3 [0:1, 0:16, 0:24] : (tensor<2x16x24xbf16>) -> tensor<1x16x24xbf16>
    %5 = stablehlo.reshape %4 : (tensor<1x16x24xbf16>) -> tensor<16x24xbf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<12x16xbf16>
    %7 = stablehlo.multiply %arg0, %6 : tensor<12x16xbf16>
    %8 = stablehlo.dot_general %7, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<16x24xbf16>) -> tensor<12x24xbf16>
    %9:3 = call @silu(%8) : (tensor<12x24xbf16>) -> (tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>)
    %10 = stablehlo.dot_general %7, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<16x24xbf16>) -> tensor<12x24xbf16>
    %11 = stablehlo.multiply %9#0, %10 : tensor<12x24xbf16>
    %12 = stablehlo.dot_general %11, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<24x16xbf16>) -> tensor<12x16xbf16>
    %13 = stablehlo.add %arg0, %12 : tensor<12x16xbf16>
    %14 = stablehlo.slice %arg1 [1:2, 0:24, 0:16] : (tensor<2x24x16xbf16>) -> tensor<1x24x16xbf16>
    %15 = stablehlo.reshape %14 : (tensor<1x24x16xbf16>) -> tensor<24x16xbf16>
    %16 = stablehlo.slice %arg2 [1:2, 0:16, 0:24] : (tensor<2x16x24xbf16>) -> tensor<1x16x24xbf16>
    %17 = stablehlo.reshape %16 : (tensor<1x16x24xbf16>) -> tensor<16x24xbf16>
    %18 = stablehlo.slice %arg3 [1:2, 0:16, 0:24] : (tensor<2x16x24xbf16>) -> tensor<1x16x24xbf16>
    %19 = stablehlo.reshape %18 : (tensor<1x16x24xbf16>) -> tensor<16x24xbf16>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<12x16xbf16>
    %21 = stablehlo.multiply %13, %20 : tensor<12x16xbf16>
    %22 = stablehlo.dot_general %21, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<16x24xbf16>) -> tensor<12x24xbf16>
    %23:3 = call @silu(%22) : (tensor<12x24xbf16>) -> (tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>)
    %24 = stablehlo.dot_general %21, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<16x24xbf16>) -> tensor<12x24xbf16>
    %25 = stablehlo.multiply %23#0, %24 : tensor<12x24xbf16>
    %26 = stablehlo.dot_general %25, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<24x16xbf16>) -> tensor<12x16xbf16>
    %27 = stablehlo.add %13, %26 : tensor<12x16xbf16>
    return %27, %3, %7, %9#1, %9#2, %8, %5, %10, %9#0, %1, %11, %17, %21, %23#1, %23#2, %22, %19, %24, %23#0, %15, %25 : tensor<12x16xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x16xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<16x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<24x16xbf16>, tensor<12x24xbf16>
  }
  func.func private @silu(%arg0: tensor<12x24xbf16>) -> (tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<12x24xbf16>
    %1 = stablehlo.exponential %0 : tensor<12x24xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<12x24xbf16>
    %3 = stablehlo.add %2, %1 : tensor<12x24xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<12x24xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<12x24xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<12x24xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<12x24xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<12x24xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<12x24xbf16>
    return %9, %8, %5 : tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x16x24xbf16>, %arg1: tensor<16x24xbf16>, %arg2: tensor<i32>) -> tensor<3x16x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<16x24xbf16>) -> tensor<1x16x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x16x24xbf16>, tensor<1x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x24xbf16>
    return %1 : tensor<3x16x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x12x16xbf16>, %arg1: tensor<12x16xbf16>, %arg2: tensor<i32>) -> tensor<3x12x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x16xbf16>) -> tensor<1x12x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x12x16xbf16>, tensor<1x12x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x12x16xbf16>
    return %1 : tensor<3x12x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x12x24xbf16>, %arg1: tensor<12x24xbf16>, %arg2: tensor<i32>) -> tensor<3x12x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<12x24xbf16>) -> tensor<1x12x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x12x24xbf16>, tensor<1x12x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x12x24xbf16>
    return %1 : tensor<3x12x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x24x16xbf16>, %arg1: tensor<24x16xbf16>, %arg2: tensor<i32>) -> tensor<3x24x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<24x16xbf16>) -> tensor<1x24x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x24x16xbf16>, tensor<1x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x24x16xbf16>
    return %1 : tensor<3x24x16xbf16>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x16x24xbf16>, %arg1: tensor<i32>) -> tensor<16x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 16, 24] : (tensor<3x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x16x24xbf16>) -> tensor<16x24xbf16>
    return %1 : tensor<16x24xbf16>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x12x16xbf16>, %arg1: tensor<i32>) -> tensor<12x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 16] : (tensor<3x12x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x12x16xbf16>) -> tensor<12x16xbf16>
    return %1 : tensor<12x16xbf16>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<3x12x24xbf16>, %arg1: tensor<i32>) -> tensor<12x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 12, 24] : (tensor<3x12x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x12x24xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x12x24xbf16>) -> tensor<12x24xbf16>
    return %1 : tensor<12x24xbf16>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x24x16xbf16>, %arg1: tensor<i32>) -> tensor<24x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 24, 16] : (tensor<3x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x24x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x24x16xbf16>) -> tensor<24x16xbf16>
    return %1 : tensor<24x16xbf16>
  }
  func.func private @closed_call_8(%arg0: tensor<12x16xbf16>, %arg1: tensor<16x24xbf16>, %arg2: tensor<12x16xbf16>, %arg3: tensor<12x24xbf16>, %arg4: tensor<12x24xbf16>, %arg5: tensor<12x24xbf16>, %arg6: tensor<16x24xbf16>, %arg7: tensor<12x24xbf16>, %arg8: tensor<12x24xbf16>, %arg9: tensor<24x16xbf16>, %arg10: tensor<12x24xbf16>, %arg11: tensor<16x24xbf16>, %arg12: tensor<12x16xbf16>, %arg13: tensor<12x24xbf16>, %arg14: tensor<12x24xbf16>, %arg15: tensor<12x24xbf16>, %arg16: tensor<16x24xbf16>, %arg17: tensor<12x24xbf16>, %arg18: tensor<12x24xbf16>, %arg19: tensor<24x16xbf16>, %arg20: tensor<12x24xbf16>) -> (tensor<12x16xbf16>, tensor<2x24x16xbf16>, tensor<2x16x24xbf16>, tensor<2x16x24xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<12x24xbf16>) -> tensor<16x24xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<16x24xbf16>) -> tensor<24x16xbf16>
    %2 = stablehlo.dot_general %arg0, %arg19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<24x16xbf16>) -> tensor<12x24xbf16>
    %3 = stablehlo.multiply %arg18, %2 : tensor<12x24xbf16>
    %4 = stablehlo.multiply %2, %arg17 : tensor<12x24xbf16>
    %5 = stablehlo.dot_general %3, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<12x16xbf16>) -> tensor<24x16xbf16>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<24x16xbf16>) -> tensor<16x24xbf16>
    %7 = stablehlo.dot_general %3, %arg16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<16x24xbf16>) -> tensor<12x16xbf16>
    %8 = call @silu_9(%arg13, %arg14, %arg15, %4) : (tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>) -> tensor<12x24xbf16>
    %9 = stablehlo.dot_general %8, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<12x16xbf16>) -> tensor<24x16xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<24x16xbf16>) -> tensor<16x24xbf16>
    %11 = stablehlo.dot_general %8, %arg11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<16x24xbf16>) -> tensor<12x16xbf16>
    %12 = stablehlo.add %7, %11 : tensor<12x16xbf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<12x16xbf16>
    %14 = stablehlo.multiply %12, %13 : tensor<12x16xbf16>
    %15 = stablehlo.add %arg0, %14 : tensor<12x16xbf16>
    %16 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<16x24xbf16>) -> tensor<1x16x24xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.pad %16, %cst_0, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x16x24xbf16>, tensor<bf16>) -> tensor<2x16x24xbf16>
    %18 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<16x24xbf16>) -> tensor<1x16x24xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.pad %18, %cst_1, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x16x24xbf16>, tensor<bf16>) -> tensor<2x16x24xbf16>
    %20 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<24x16xbf16>) -> tensor<1x24x16xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.pad %20, %cst_2, low = [1, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x24x16xbf16>, tensor<bf16>) -> tensor<2x24x16xbf16>
    %22 = stablehlo.dot_general %15, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<12x24xbf16>) -> tensor<16x24xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<16x24xbf16>) -> tensor<24x16xbf16>
    %24 = stablehlo.dot_general %15, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x16xbf16>, tensor<24x16xbf16>) -> tensor<12x24xbf16>
    %25 = stablehlo.multiply %arg8, %24 : tensor<12x24xbf16>
    %26 = stablehlo.multiply %24, %arg7 : tensor<12x24xbf16>
    %27 = stablehlo.dot_general %25, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<12x16xbf16>) -> tensor<24x16xbf16>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<24x16xbf16>) -> tensor<16x24xbf16>
    %29 = stablehlo.dot_general %25, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<16x24xbf16>) -> tensor<12x16xbf16>
    %30 = call @silu_9(%arg3, %arg4, %arg5, %26) : (tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>, tensor<12x24xbf16>) -> tensor<12x24xbf16>
    %31 = stablehlo.dot_general %30, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<12x16xbf16>) -> tensor<24x16xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<24x16xbf16>) -> tensor<16x24xbf16>
    %33 = stablehlo.dot_general %30, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<12x24xbf16>, tensor<16x24xbf16>) -> tensor<12x16xbf16>
    %34 = stablehlo.add %29, %33 : tensor<12x16xbf16>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<12x16xbf16>
    %36 = stablehlo.multiply %34, %35 : tensor<12x16xbf16>
    %37 = stablehlo.add %15, %36 : tensor<12x16xbf16>
    %38 = stablehlo.broadcast_in_dim %28, dims = [1, 2] : (tensor<16x24xbf16>) -> tensor<1x16x24xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.pad %38, %cst_4, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x16x24xbf16>, tensor<bf16>) -> tensor<2x16x24xbf16>
    %40 = stablehlo.add %17, %39 : tensor<2x16x24xbf16>
    %41 = stablehlo.broadcast_in_dim %32, dims = [1, 2] : (tensor<16x24xbf16>) -> tensor<1x16x24xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %42 = stablehlo.pad %41, %cst_5, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x16x24xbf16>, tensor<bf16>) -> tensor<2x16x24xbf16>
    %43 = stablehlo.add %19, %42 : tensor<2x16x24xbf16>
    %44 = stablehlo.broadcast_in_dim %23, dims = [1, 2] : (tensor<24x16xbf16>) -> tensor<1x24x16xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.pad %44, %cst_6, low = [0, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x24x16xbf16>, tensor<bf16>) -> tensor<2x24x16xbf16>
    %46 = stablehlo.add %21, %45 : tensor<2x24x16xbf16>
    return %37, %46, %43, %40 : tensor<12x16xbf16>, tensor<2x24x16xbf16>, tensor<2x16x24xbf16>, tensor<2x16x24xbf16>
  }
  func.func private @silu_9(%arg0: tensor<12x24xbf16>, %arg1: tensor<12x24xbf16>, %arg2: tensor<12x24xbf16>, %arg3: tensor<12x24xbf16>) -> tensor<12x24xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<12x24xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<12x24xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<12x24xbf16>
    %3 = stablehlo.add %1, %2 : tensor<12x24xbf16>
    return %3 : tensor<12x24xbf16>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<3x2x24x16xbf16>, %arg1: tensor<2x24x16xbf16>, %arg2: tensor<i32>) -> tensor<3x2x24x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x24x16xbf16>) -> tensor<1x2x24x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x24x16xbf16>, tensor<1x2x24x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x24x16xbf16>
    return %1 : tensor<3x2x24x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<3x2x16x24xbf16>, %arg1: tensor<2x16x24xbf16>, %arg2: tensor<i32>) -> tensor<3x2x16x24xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x16x24xbf16>) -> tensor<1x2x16x24xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x16x24xbf16>, tensor<1x2x16x24xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x16x24xbf16>
    return %1 : tensor<3x2x16x24xbf16>
  }
}
