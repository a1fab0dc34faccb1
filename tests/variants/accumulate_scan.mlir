module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<i32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<80x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x64xf32>, %arg22: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<64x32xf32> {jax.result_info = "result[1]['m']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['m']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['m']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['m']['out']"}, tensor<i32> {jax.result_info = "result[1]['t']"}, tensor<64x32xf32> {jax.result_info = "result[1]['v']['emb']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1]['v']['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1]['v']['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1]['v']['out']"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:18 = stablehlo.while(%iterArg = %arg22, %iterArg_70 = %arg0, %iterArg_71 = %arg1, %iterArg_72 = %arg2, %iterArg_73 = %arg3, %iterArg_74 = %arg4, %iterArg_75 = %arg5, %iterArg_76 = %arg6, %iterArg_77 = %c, %iterArg_78 = %0, %iterArg_79 = %1, %iterArg_80 = %2, %iterArg_81 = %3, %iterArg_82 = %4, %iterArg_83 = %5, %iterArg_84 = %6, %iterArg_85 = %cst_6, %iterArg_86 = %7) : tensor<2x4x13xi32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<2xf32>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %220 = stablehlo.compare LT, %iterArg_77, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %220 : tensor<i1>
    } do {
      %220 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_77) : (tensor<2x4x13xi32>, tensor<i32>) -> tensor<4x13xi32>
      %221:9 = func.call @closed_call(%iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %220) : (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<4x13xi32>) -> (tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<f32>)
      %222 = func.call @dynamic_update_index_in_dim(%iterArg_86, %221#8, %iterArg_77) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %223 = stablehlo.add %iterArg_77, %c_87 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %223, %221#0, %221#1, %221#2, %221#3, %221#4, %221#5, %221#6, %221#7, %222 : tensor<2x4x13xi32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<2xf32>
    }
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %10 = stablehlo.divide %8#9, %9 : tensor<64x32xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %12 = stablehlo.divide %8#10, %11 : tensor<32xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %14 = stablehlo.divide %8#11, %13 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %16 = stablehlo.divide %8#12, %15 : tensor<32x80xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %18 = stablehlo.divide %8#13, %17 : tensor<80x32xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %20 = stablehlo.divide %8#14, %19 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %22 = stablehlo.divide %8#15, %21 : tensor<32x64xf32>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %23 = stablehlo.add %arg14, %c_15 : tensor<i32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %25 = stablehlo.multiply %24, %arg7 : tensor<64x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %27 = stablehlo.multiply %26, %10 : tensor<64x32xf32>
    %28 = stablehlo.add %25, %27 : tensor<64x32xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %30 = stablehlo.multiply %29, %arg8 : tensor<32xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %32 = stablehlo.multiply %31, %12 : tensor<32xf32>
    %33 = stablehlo.add %30, %32 : tensor<32xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %35 = stablehlo.multiply %34, %arg9 : tensor<32x80xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %37 = stablehlo.multiply %36, %14 : tensor<32x80xf32>
    %38 = stablehlo.add %35, %37 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg10 : tensor<32x80xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %42 = stablehlo.multiply %41, %16 : tensor<32x80xf32>
    %43 = stablehlo.add %40, %42 : tensor<32x80xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %45 = stablehlo.multiply %44, %arg11 : tensor<80x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %47 = stablehlo.multiply %46, %18 : tensor<80x32xf32>
    %48 = stablehlo.add %45, %47 : tensor<80x32xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %50 = stablehlo.multiply %49, %arg12 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %52 = stablehlo.multiply %51, %20 : tensor<32xf32>
    %53 = stablehlo.add %50, %52 : tensor<32xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %55 = stablehlo.multiply %54, %arg13 : tensor<32x64xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %57 = stablehlo.multiply %56, %22 : tensor<32x64xf32>
    %58 = stablehlo.add %55, %57 : tensor<32x64xf32>
    %cst_30 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %60 = stablehlo.multiply %59, %arg15 : tensor<64x32xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %62 = stablehlo.multiply %61, %10 : tensor<64x32xf32>
    %63 = stablehlo.multiply %62, %10 : tensor<64x32xf32>
    %64 = stablehlo.add %60, %63 : tensor<64x32xf32>
    %cst_32 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %66 = stablehlo.multiply %65, %arg16 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %68 = stablehlo.multiply %67, %12 : tensor<32xf32>
    %69 = stablehlo.multiply %68, %12 : tensor<32xf32>
    %70 = stablehlo.add %66, %69 : tensor<32xf32>
    %cst_34 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %72 = stablehlo.multiply %71, %arg17 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %74 = stablehlo.multiply %73, %14 : tensor<32x80xf32>
    %75 = stablehlo.multiply %74, %14 : tensor<32x80xf32>
    %76 = stablehlo.add %72, %75 : tensor<32x80xf32>
    %cst_36 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %78 = stablehlo.multiply %77, %arg18 : tensor<32x80xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %80 = stablehlo.multiply %79, %16 : tensor<32x80xf32>
    %81 = stablehlo.multiply %80, %16 : tensor<32x80xf32>
    %82 = stablehlo.add %78, %81 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %84 = stablehlo.multiply %83, %arg19 : tensor<80x32xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %86 = stablehlo.multiply %85, %18 : tensor<80x32xf32>
    %87 = stablehlo.multiply %86, %18 : tensor<80x32xf32>
    %88 = stablehlo.add %84, %87 : tensor<80x32xf32>
    %cst_40 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %90 = stablehlo.multiply %89, %arg20 : tensor<32xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %92 = stablehlo.multiply %91, %20 : tensor<32xf32>
    %93 = stablehlo.multiply %92, %20 : tensor<32xf32>
    %94 = stablehlo.add %90, %93 : tensor<32xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %96 = stablehlo.multiply %95, %arg21 : tensor<32x64xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %98 = stablehlo.multiply %97, %22 : tensor<32x64xf32>
    %99 = stablehlo.multiply %98, %22 : tensor<32x64xf32>
    %100 = stablehlo.add %96, %99 : tensor<32x64xf32>
    %101 = stablehlo.convert %23 : (tensor<i32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %102 = stablehlo.power %cst_44, %101 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.subtract %cst_45, %102 : tensor<f32>
    %104 = stablehlo.convert %23 : (tensor<i32>) -> tensor<f32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %105 = stablehlo.power %cst_46, %104 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.subtract %cst_47, %105 : tensor<f32>
    %107 = stablehlo.convert %arg0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %108 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %109 = stablehlo.divide %28, %108 : tensor<64x32xf32>
    %110 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %111 = stablehlo.divide %64, %110 : tensor<64x32xf32>
    %112 = stablehlo.sqrt %111 : tensor<64x32xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<64x32xf32>
    %115 = stablehlo.divide %109, %114 : tensor<64x32xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %117 = stablehlo.multiply %116, %107 : tensor<64x32xf32>
    %118 = stablehlo.add %115, %117 : tensor<64x32xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<64x32xf32>
    %121 = stablehlo.subtract %107, %120 : tensor<64x32xf32>
    %122 = stablehlo.convert %121 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %123 = stablehlo.convert %arg1 : (tensor<32xbf16>) -> tensor<32xf32>
    %124 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %125 = stablehlo.divide %33, %124 : tensor<32xf32>
    %126 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %127 = stablehlo.divide %70, %126 : tensor<32xf32>
    %128 = stablehlo.sqrt %127 : tensor<32xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %130 = stablehlo.add %128, %129 : tensor<32xf32>
    %131 = stablehlo.divide %125, %130 : tensor<32xf32>
    %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %133 = stablehlo.multiply %132, %123 : tensor<32xf32>
    %134 = stablehlo.add %131, %133 : tensor<32xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<32xf32>
    %137 = stablehlo.subtract %123, %136 : tensor<32xf32>
    %138 = stablehlo.convert %137 : (tensor<32xf32>) -> tensor<32xbf16>
    %139 = stablehlo.convert %arg2 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %140 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %141 = stablehlo.divide %38, %140 : tensor<32x80xf32>
    %142 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %143 = stablehlo.divide %76, %142 : tensor<32x80xf32>
    %144 = stablehlo.sqrt %143 : tensor<32x80xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %146 = stablehlo.add %144, %145 : tensor<32x80xf32>
    %147 = stablehlo.divide %141, %146 : tensor<32x80xf32>
    %cst_55 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %149 = stablehlo.multiply %148, %139 : tensor<32x80xf32>
    %150 = stablehlo.add %147, %149 : tensor<32x80xf32>
    %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<32x80xf32>
    %153 = stablehlo.subtract %139, %152 : tensor<32x80xf32>
    %154 = stablehlo.convert %153 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %155 = stablehlo.convert %arg3 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %156 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %157 = stablehlo.divide %43, %156 : tensor<32x80xf32>
    %158 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %159 = stablehlo.divide %82, %158 : tensor<32x80xf32>
    %160 = stablehlo.sqrt %159 : tensor<32x80xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %162 = stablehlo.add %160, %161 : tensor<32x80xf32>
    %163 = stablehlo.divide %157, %162 : tensor<32x80xf32>
    %cst_58 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %165 = stablehlo.multiply %164, %155 : tensor<32x80xf32>
    %166 = stablehlo.add %163, %165 : tensor<32x80xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<32x80xf32>
    %169 = stablehlo.subtract %155, %168 : tensor<32x80xf32>
    %170 = stablehlo.convert %169 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %171 = stablehlo.convert %arg4 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %172 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %173 = stablehlo.divide %48, %172 : tensor<80x32xf32>
    %174 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %175 = stablehlo.divide %88, %174 : tensor<80x32xf32>
    %176 = stablehlo.sqrt %175 : tensor<80x32xf32>
    %cst_60 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %178 = stablehlo.add %176, %177 : tensor<80x32xf32>
    %179 = stablehlo.divide %173, %178 : tensor<80x32xf32>
    %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %181 = stablehlo.multiply %180, %171 : tensor<80x32xf32>
    %182 = stablehlo.add %179, %181 : tensor<80x32xf32>
    %cst_62 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<80x32xf32>
    %185 = stablehlo.subtract %171, %184 : tensor<80x32xf32>
    %186 = stablehlo.convert %185 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %187 = stablehlo.convert %arg5 : (tensor<32xbf16>) -> tensor<32xf32>
    %188 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %189 = stablehlo.divide %53, %188 : tensor<32xf32>
    %190 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %191 = stablehlo.divide %94, %190 : tensor<32xf32>
    %192 = stablehlo.sqrt %191 : tensor<32xf32>
    %cst_63 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %194 = stablehlo.add %192, %193 : tensor<32xf32>
    %195 = stablehlo.divide %189, %194 : tensor<32xf32>
    %cst_64 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %197 = stablehlo.multiply %196, %187 : tensor<32xf32>
    %198 = stablehlo.add %195, %197 : tensor<32xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<32xf32>
    %201 = stablehlo.subtract %187, %200 : tensor<32xf32>
    %202 = stablehlo.convert %201 : (tensor<32xf32>) -> tensor<32xbf16>
    %203 = stablehlo.convert %arg6 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %204 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %205 = stablehlo.divide %58, %204 : tensor<32x64xf32>
    %206 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %207 = stablehlo.divide %100, %206 : tensor<32x64xf32>
    %208 = stablehlo.sqrt %207 : tensor<32x64xf32>
    %cst_66 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %210 = stablehlo.add %208, %209 : tensor<32x64xf32>
    %211 = stablehlo.divide %205, %210 : tensor<32x64xf32>
    %cst_67 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %213 = stablehlo.multiply %212, %203 : tensor<32x64xf32>
    %214 = stablehlo.add %211, %213 : tensor<32x64xf32>
    %cst_68 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %216 = stablehlo.multiply %215, %214 : tensor<32x64xf32>
    %217 = stablehlo.subtract %203, %216 : tensor<32x64xf32>
    %218 = stablehlo.convert %217 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_69 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %219 = stablehlo.divide %8#16, %cst_69 : tensor<f32>
    return %122, %138, %154, %170, %186, %202, %218, %28, %33, %38, %43, %48, %53, %58, %23, %64, %70, %76, %82, %88, %94, %100, %8#17, %219 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<2xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x13xi32>, %arg1: tensor<i32>) -> tensor<4x13xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 13] : (tensor<2x4x13xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x13xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    return %1 : tensor<4x13xi32>
  }
  func.func private @closed_call(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<64x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x80xf32>, %arg10: tensor<32x80xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<f32>, %arg15: tensor<4x13xi32>) -> (tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg15 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %50 = stablehlo.dot_general %49, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.slice %arg15 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %52 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %53:3 = call @log_softmax(%52) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %54 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %55:2 = call @take_along_axis(%53#0, %54) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_9 : tensor<f32>
    %58 = stablehlo.negate %57 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_11 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = call @take_along_axis_0(%55#1, %61) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %63 = call @log_softmax_1(%53#1, %53#2, %62) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %65 = stablehlo.dot_general %64, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %67 = stablehlo.dot_general %64, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %46, %67 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %70 = stablehlo.reshape %69 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %71 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.convert %72 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %32, %74 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %43 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %32, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.add %79, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %32 : tensor<4x12x32xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %26, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %28#0 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%28#1, %28#2, %27, %93) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.dot_general %95, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.dot_general %95, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %99 = stablehlo.dot_general %94, %25, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %101 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.add %98, %101 : tensor<4x12x32xbf16>
    %103 = stablehlo.multiply %22, %102 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %104 = stablehlo.reduce(%103 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %105 = stablehlo.reshape %104 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %106 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.multiply %102, %106 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %108 = stablehlo.reduce(%105 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %109 = stablehlo.convert %107 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %8, %109 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.multiply %112, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %120 = stablehlo.multiply %8, %119 : tensor<4x12x32xf32>
    %121 = stablehlo.add %114, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.multiply %119, %8 : tensor<4x12x32xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.add %89, %124 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %127 = "stablehlo.scatter"(%126, %6, %125) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg16: tensor<bf16>, %arg17: tensor<bf16>):
      %143 = stablehlo.add %arg16, %arg17 : tensor<bf16>
      stablehlo.return %143 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %128 = stablehlo.convert %127 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %129 = stablehlo.add %arg7, %128 : tensor<64x32xf32>
    %130 = stablehlo.convert %108 : (tensor<32xbf16>) -> tensor<32xf32>
    %131 = stablehlo.add %arg8, %130 : tensor<32xf32>
    %132 = stablehlo.convert %100 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %133 = stablehlo.add %arg9, %132 : tensor<32x80xf32>
    %134 = stablehlo.convert %97 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %135 = stablehlo.add %arg10, %134 : tensor<32x80xf32>
    %136 = stablehlo.convert %91 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %137 = stablehlo.add %arg11, %136 : tensor<80x32xf32>
    %138 = stablehlo.convert %73 : (tensor<32xbf16>) -> tensor<32xf32>
    %139 = stablehlo.add %arg12, %138 : tensor<32xf32>
    %140 = stablehlo.convert %66 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %141 = stablehlo.add %arg13, %140 : tensor<32x64xf32>
    %142 = stablehlo.add %arg14, %58 : tensor<f32>
    return %129, %131, %133, %135, %137, %139, %141, %142, %58 : tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>, tensor<f32>
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
  func.func private @take_along_axis_0(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
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
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
