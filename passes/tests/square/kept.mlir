module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x16x16xbf16>, %arg1: tensor<3x16x16xbf16>, %arg2: tensor<3x16x16xbf16>, %arg3: tensor<3x16x16xf32>, %arg4: tensor<3x16x16xf32>, %arg5: tensor<3x16x16xf32>, %arg6: tensor<3x16x16xf32>, %arg7: tensor<3x16x16xf32>, %arg8: tensor<3x16x16xf32>, %arg9: tensor<i32>, %arg10: tensor<16x16xbf16>, %arg11: tensor<16x16xf32>) -> (tensor<3x16x16xbf16> {jax.result_info = "result[0]['down']"}, tensor<3x16x16xbf16> {jax.result_info = "result[0]['gate']"}, tensor<3x16x16xbf16> {jax.result_info = "result[0]['up']"}, tensor<3x16x16xf32> {jax.result_info = "result[1]['down']"}, tensor<3x16x16xf32> {jax.result_info = "result[1]['gate']"}, tensor<3x16x16xf32> {jax.result_info = "result[1]['up']"}, tensor<3x16x16xf32> {jax.result_info = "result[2]['down']"}, tensor<3x16x16xf32> {jax.result_info = "result[2]['gate']"}, tensor<3x16x16xf32> {jax.result_info = "result[2]['up']"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:12 = stablehlo.while(%iterArg = %arg0, %iterArg_46 = %arg1, %iterArg_47 = %arg2, %iterArg_48 = %c, %iterArg_49 = %arg10, %iterArg_50 = %0, %iterArg_51 = %1, %iterArg_52 = %2, %iterArg_53 = %3, %iterArg_54 = %4, %iterArg_55 = %5, %iterArg_56 = %6) : tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<i32>, tensor<16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>
    cond {
      %c_57 = stablehlo.constant dense<3> : tensor<i32>
      %115 = stablehlo.compare LT, %iterArg_48, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %115 : tensor<i1>
    } do {
      %115 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %116 = func.call @dynamic_index_in_dim(%iterArg_46, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %117 = func.call @dynamic_index_in_dim(%iterArg_47, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %118:8 = func.call @closed_call(%iterArg_49, %115, %116, %117) : (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>)
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_50, %118#1, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_51, %118#2, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %121 = func.call @dynamic_update_index_in_dim(%iterArg_52, %118#3, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_53, %118#4, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_54, %118#5, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_55, %118#6, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %125 = func.call @dynamic_update_index_in_dim(%iterArg_56, %118#7, %iterArg_48) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %126 = stablehlo.add %iterArg_48, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_46, %iterArg_47, %126, %118#0, %119, %120, %121, %122, %123, %124, %125 : tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<i32>, tensor<16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>
    }
    %8 = stablehlo.convert %7#4 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %9 = stablehlo.subtract %8, %arg11 : tensor<16x16xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<16x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<16x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %15 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<16x16xf32>
    %18 = stablehlo.convert %17 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<3x16x16xbf16>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %22:15 = stablehlo.while(%iterArg = %arg1, %iterArg_46 = %7#5, %iterArg_47 = %arg2, %iterArg_48 = %7#6, %iterArg_49 = %7#7, %iterArg_50 = %7#8, %iterArg_51 = %7#9, %iterArg_52 = %7#10, %iterArg_53 = %arg0, %iterArg_54 = %7#11, %iterArg_55 = %c_14, %iterArg_56 = %18, %iterArg_57 = %19, %iterArg_58 = %20, %iterArg_59 = %21) : tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<i32>, tensor<16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>
    cond {
      %c_60 = stablehlo.constant dense<3> : tensor<i32>
      %115 = stablehlo.compare LT, %iterArg_55, %c_60, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %115 : tensor<i1>
    } do {
      %c_60 = stablehlo.constant dense<3> : tensor<i32>
      %115 = stablehlo.subtract %c_60, %iterArg_55 : tensor<i32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.subtract %115, %c_61 : tensor<i32>
      %117 = func.call @dynamic_index_in_dim(%iterArg, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %118 = func.call @dynamic_index_in_dim(%iterArg_46, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %119 = func.call @dynamic_index_in_dim(%iterArg_47, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %120 = func.call @dynamic_index_in_dim(%iterArg_48, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %121 = func.call @dynamic_index_in_dim(%iterArg_49, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %122 = func.call @dynamic_index_in_dim(%iterArg_50, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %123 = func.call @dynamic_index_in_dim(%iterArg_51, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %124 = func.call @dynamic_index_in_dim(%iterArg_52, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %125 = func.call @dynamic_index_in_dim(%iterArg_53, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %126 = func.call @dynamic_index_in_dim(%iterArg_54, %116) : (tensor<3x16x16xbf16>, tensor<i32>) -> tensor<16x16xbf16>
      %127:4 = func.call @closed_call_0(%iterArg_56, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126) : (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>)
      %128 = func.call @dynamic_update_index_in_dim(%iterArg_57, %127#1, %116) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %129 = func.call @dynamic_update_index_in_dim(%iterArg_58, %127#2, %116) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %130 = func.call @dynamic_update_index_in_dim(%iterArg_59, %127#3, %116) : (tensor<3x16x16xbf16>, tensor<16x16xbf16>, tensor<i32>) -> tensor<3x16x16xbf16>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %131 = stablehlo.add %iterArg_55, %c_62 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %131, %127#0, %128, %129, %130 : tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<i32>, tensor<16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>
    }
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %23 = stablehlo.add %arg9, %c_15 : tensor<i32>
    %24 = stablehlo.convert %23 : (tensor<i32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %26 = stablehlo.multiply %25, %arg3 : tensor<3x16x16xf32>
    %27 = stablehlo.convert %22#12 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3x16x16xf32>
    %30 = stablehlo.add %26, %29 : tensor<3x16x16xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %32 = stablehlo.multiply %31, %arg4 : tensor<3x16x16xf32>
    %33 = stablehlo.convert %22#13 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3x16x16xf32>
    %36 = stablehlo.add %32, %35 : tensor<3x16x16xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %38 = stablehlo.multiply %37, %arg5 : tensor<3x16x16xf32>
    %39 = stablehlo.convert %22#14 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<3x16x16xf32>
    %42 = stablehlo.add %38, %41 : tensor<3x16x16xf32>
    %cst_22 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %44 = stablehlo.multiply %43, %arg6 : tensor<3x16x16xf32>
    %45 = stablehlo.convert %22#12 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<3x16x16xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x16x16xf32>
    %49 = stablehlo.add %44, %48 : tensor<3x16x16xf32>
    %cst_24 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %51 = stablehlo.multiply %50, %arg7 : tensor<3x16x16xf32>
    %52 = stablehlo.convert %22#13 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<3x16x16xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<3x16x16xf32>
    %56 = stablehlo.add %51, %55 : tensor<3x16x16xf32>
    %cst_26 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %58 = stablehlo.multiply %57, %arg8 : tensor<3x16x16xf32>
    %59 = stablehlo.convert %22#14 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %60 = stablehlo.multiply %59, %59 : tensor<3x16x16xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<3x16x16xf32>
    %63 = stablehlo.add %58, %62 : tensor<3x16x16xf32>
    %64 = stablehlo.convert %arg0 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %65 = stablehlo.power %cst_28, %24 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.subtract %cst_29, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %68 = stablehlo.divide %30, %67 : tensor<3x16x16xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<3x16x16xf32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %71 = stablehlo.power %cst_31, %24 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.subtract %cst_32, %71 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %74 = stablehlo.divide %49, %73 : tensor<3x16x16xf32>
    %75 = stablehlo.sqrt %74 : tensor<3x16x16xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %77 = stablehlo.add %75, %76 : tensor<3x16x16xf32>
    %78 = stablehlo.divide %70, %77 : tensor<3x16x16xf32>
    %79 = stablehlo.subtract %64, %78 : tensor<3x16x16xf32>
    %80 = stablehlo.convert %79 : (tensor<3x16x16xf32>) -> tensor<3x16x16xbf16>
    %81 = stablehlo.convert %arg1 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %82 = stablehlo.power %cst_34, %24 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.subtract %cst_35, %82 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %85 = stablehlo.divide %36, %84 : tensor<3x16x16xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<3x16x16xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %88 = stablehlo.power %cst_37, %24 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.subtract %cst_38, %88 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %91 = stablehlo.divide %56, %90 : tensor<3x16x16xf32>
    %92 = stablehlo.sqrt %91 : tensor<3x16x16xf32>
    %cst_39 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %94 = stablehlo.add %92, %93 : tensor<3x16x16xf32>
    %95 = stablehlo.divide %87, %94 : tensor<3x16x16xf32>
    %96 = stablehlo.subtract %81, %95 : tensor<3x16x16xf32>
    %97 = stablehlo.convert %96 : (tensor<3x16x16xf32>) -> tensor<3x16x16xbf16>
    %98 = stablehlo.convert %arg2 : (tensor<3x16x16xbf16>) -> tensor<3x16x16xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %99 = stablehlo.power %cst_40, %24 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.subtract %cst_41, %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %102 = stablehlo.divide %42, %101 : tensor<3x16x16xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<3x16x16xf32>
    %cst_43 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %105 = stablehlo.power %cst_43, %24 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.subtract %cst_44, %105 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %108 = stablehlo.divide %63, %107 : tensor<3x16x16xf32>
    %109 = stablehlo.sqrt %108 : tensor<3x16x16xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x16x16xf32>
    %111 = stablehlo.add %109, %110 : tensor<3x16x16xf32>
    %112 = stablehlo.divide %104, %111 : tensor<3x16x16xf32>
    %113 = stablehlo.subtract %98, %112 : tensor<3x16x16xf32>
    %114 = stablehlo.convert %113 : (tensor<3x16x16xf32>) -> tensor<3x16x16xbf16>
    return %80, %97, %114, %30, %36, %42, %49, %56, %63, %23, %14 : tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xbf16>, tensor<3x16x16xf32>, tensor<3x16x16xf32>, tensor<3x16x16xf32>, tensor<3x16x16xf32>, tensor<3x16x16xf32>, tensor<3x16x16xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x16x16xbf16>, %arg1: tensor<i32>) -> tensor<16x16xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 16, 16] : (tensor<3x16x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x16x16xbf16>) -> tensor<16x16xbf16>
    return %1 : tensor<16x16xbf16>
  }
  func.func private @closed_call(%arg0: tensor<16x16xbf16>, %arg1: tensor<16x16xbf16>, %arg2: tensor<16x16xbf16>, %arg3: tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<16x16xbf16>
    %1 = stablehlo.multiply %arg0, %0 : tensor<16x16xbf16>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %3 = stablehlo.dot_general %1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %4:3 = call @silu(%2) : (tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>)
    %5 = stablehlo.multiply %4#0, %3 : tensor<16x16xbf16>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %7 = stablehlo.add %arg0, %6 : tensor<16x16xbf16>
    return %7, %1, %4#1, %4#2, %2, %3, %4#0, %5 : tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>
  }
  func.func private @silu(%arg0: tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<16x16xbf16>
    %1 = stablehlo.exponential %0 : tensor<16x16xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<16x16xbf16>
    %3 = stablehlo.add %2, %1 : tensor<16x16xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<16x16xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<16x16xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<16x16xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<16x16xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<16x16xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<16x16xbf16>
    return %9, %8, %5 : tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x16x16xbf16>, %arg1: tensor<16x16xbf16>, %arg2: tensor<i32>) -> tensor<3x16x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<16x16xbf16>) -> tensor<1x16x16xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x16x16xbf16>, tensor<1x16x16xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x16xbf16>
    return %1 : tensor<3x16x16xbf16>
  }
  func.func private @closed_call_0(%arg0: tensor<16x16xbf16>, %arg1: tensor<16x16xbf16>, %arg2: tensor<16x16xbf16>, %arg3: tensor<16x16xbf16>, %arg4: tensor<16x16xbf16>, %arg5: tensor<16x16xbf16>, %arg6: tensor<16x16xbf16>, %arg7: tensor<16x16xbf16>, %arg8: tensor<16x16xbf16>, %arg9: tensor<16x16xbf16>, %arg10: tensor<16x16xbf16>) -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %2 = stablehlo.dot_general %arg0, %arg9, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %3 = stablehlo.multiply %arg8, %2 : tensor<16x16xbf16>
    %4 = stablehlo.multiply %2, %arg7 : tensor<16x16xbf16>
    %5 = call @silu_1(%arg4, %arg5, %arg6, %4) : (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %6 = stablehlo.dot_general %3, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %8 = stablehlo.dot_general %3, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %9 = stablehlo.dot_general %5, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %11 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %12 = stablehlo.add %8, %11 : tensor<16x16xbf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<16x16xbf16>
    %14 = stablehlo.multiply %12, %13 : tensor<16x16xbf16>
    %15 = stablehlo.add %arg0, %14 : tensor<16x16xbf16>
    return %15, %1, %10, %7 : tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>
  }
  func.func private @silu_1(%arg0: tensor<16x16xbf16>, %arg1: tensor<16x16xbf16>, %arg2: tensor<16x16xbf16>, %arg3: tensor<16x16xbf16>) -> tensor<16x16xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<16x16xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<16x16xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<16x16xbf16>
    %3 = stablehlo.add %1, %2 : tensor<16x16xbf16>
    return %3 : tensor<16x16xbf16>
  }
}
