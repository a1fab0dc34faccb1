module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<i32>, %arg8: tensor<64x32xbf16>, %arg9: tensor<32x160xbf16>, %arg10: tensor<80x32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<32x64xbf16>, %arg13: tensor<64x32xbf16>, %arg14: tensor<32x160xbf16>, %arg15: tensor<80x32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<32x64xbf16>, %arg18: tensor<64x32xf32>, %arg19: tensor<32x160xf32>, %arg20: tensor<80x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x64xf32>, %arg23: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].mini_step"}, tensor<i32> {jax.result_info = "result[1].gradient_step"}, tensor<i32> {jax.result_info = "result[1].inner_opt_state[0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['out']"}, tensor<64x32xf32> {jax.result_info = "result[1].acc_grads['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[1].acc_grads['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1].acc_grads['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg23 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %48 = stablehlo.dot_general %47, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %49 = stablehlo.slice %arg23 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %50 = stablehlo.convert %48 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %51:3 = call @log_softmax(%50) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %53 = stablehlo.iota dim = 0 : tensor<64xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %55 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %57 = stablehlo.compare EQ, %55, %56, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %58 = call @_where(%57, %51#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_11 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_13 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %67 = call @_where_0(%57, %66) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = call @log_softmax_1(%51#1, %51#2, %67) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %69 = stablehlo.convert %68 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %70 = stablehlo.dot_general %69, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %72 = stablehlo.dot_general %69, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.multiply %44, %72 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %76 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %30, %79 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.reshape %81 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %41 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.divide %85, %86 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %30, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.add %84, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %30 : tensor<4x12x32xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.dot_general %94, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %97 = stablehlo.dot_general %94, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.multiply %26#0, %97 : tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %97, %25 : tensor<4x12x80xbf16>
    %100 = call @silu_2(%26#1, %26#2, %24, %99) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %101 = stablehlo.concatenate %100, %98, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %102 = stablehlo.dot_general %101, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %104 = stablehlo.dot_general %101, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %105 = stablehlo.convert %104 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %106 = stablehlo.multiply %8, %105 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %109 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %110 = stablehlo.multiply %105, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %113 = stablehlo.divide %111, %112 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %116 = stablehlo.multiply %8, %115 : tensor<4x12x32xf32>
    %117 = stablehlo.add %110, %116 : tensor<4x12x32xf32>
    %118 = stablehlo.multiply %115, %8 : tensor<4x12x32xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.convert %119 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %121 = stablehlo.add %94, %120 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %123 = "stablehlo.scatter"(%122, %6, %121) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<bf16>, %arg25: tensor<bf16>):
      %130 = stablehlo.add %arg24, %arg25 : tensor<bf16>
      stablehlo.return %130 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %124:23 = "stablehlo.case"(%c_23) ({
      %130 = stablehlo.convert %123 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
      %131 = stablehlo.subtract %130, %arg18 : tensor<64x32xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %132 = stablehlo.add %arg5, %c_24 : tensor<i32>
      %133 = stablehlo.convert %132 : (tensor<i32>) -> tensor<f32>
      %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %135 = stablehlo.divide %131, %134 : tensor<64x32xf32>
      %136 = stablehlo.add %arg18, %135 : tensor<64x32xf32>
      %137 = stablehlo.convert %103 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
      %138 = stablehlo.subtract %137, %arg19 : tensor<32x160xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %139 = stablehlo.add %arg5, %c_25 : tensor<i32>
      %140 = stablehlo.convert %139 : (tensor<i32>) -> tensor<f32>
      %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %142 = stablehlo.divide %138, %141 : tensor<32x160xf32>
      %143 = stablehlo.add %arg19, %142 : tensor<32x160xf32>
      %144 = stablehlo.convert %96 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
      %145 = stablehlo.subtract %144, %arg20 : tensor<80x32xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %146 = stablehlo.add %arg5, %c_26 : tensor<i32>
      %147 = stablehlo.convert %146 : (tensor<i32>) -> tensor<f32>
      %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %149 = stablehlo.divide %145, %148 : tensor<80x32xf32>
      %150 = stablehlo.add %arg20, %149 : tensor<80x32xf32>
      %151 = stablehlo.convert %78 : (tensor<32xbf16>) -> tensor<32xf32>
      %152 = stablehlo.subtract %151, %arg21 : tensor<32xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %153 = stablehlo.add %arg5, %c_27 : tensor<i32>
      %154 = stablehlo.convert %153 : (tensor<i32>) -> tensor<f32>
      %155 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %156 = stablehlo.divide %152, %155 : tensor<32xf32>
      %157 = stablehlo.add %arg21, %156 : tensor<32xf32>
      %158 = stablehlo.convert %71 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
      %159 = stablehlo.subtract %158, %arg22 : tensor<32x64xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %160 = stablehlo.add %arg5, %c_28 : tensor<i32>
      %161 = stablehlo.convert %160 : (tensor<i32>) -> tensor<f32>
      %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %163 = stablehlo.divide %159, %162 : tensor<32x64xf32>
      %164 = stablehlo.add %arg22, %163 : tensor<32x64xf32>
      %165 = stablehlo.convert %136 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
      %166 = stablehlo.convert %143 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
      %167 = stablehlo.convert %150 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
      %168 = stablehlo.convert %157 : (tensor<32xf32>) -> tensor<32xbf16>
      %169 = stablehlo.convert %164 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
      %cst_29 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %170 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %171 = stablehlo.multiply %170, %165 : tensor<64x32xbf16>
      %cst_30 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %172 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %173 = stablehlo.multiply %172, %arg8 : tensor<64x32xbf16>
      %174 = stablehlo.add %171, %173 : tensor<64x32xbf16>
      %cst_31 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %175 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %176 = stablehlo.multiply %175, %166 : tensor<32x160xbf16>
      %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %177 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %178 = stablehlo.multiply %177, %arg9 : tensor<32x160xbf16>
      %179 = stablehlo.add %176, %178 : tensor<32x160xbf16>
      %cst_33 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %180 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %181 = stablehlo.multiply %180, %167 : tensor<80x32xbf16>
      %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %182 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %183 = stablehlo.multiply %182, %arg10 : tensor<80x32xbf16>
      %184 = stablehlo.add %181, %183 : tensor<80x32xbf16>
      %cst_35 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %185 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %186 = stablehlo.multiply %185, %168 : tensor<32xbf16>
      %cst_36 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %187 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %188 = stablehlo.multiply %187, %arg11 : tensor<32xbf16>
      %189 = stablehlo.add %186, %188 : tensor<32xbf16>
      %cst_37 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %190 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %191 = stablehlo.multiply %190, %169 : tensor<32x64xbf16>
      %cst_38 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %192 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %193 = stablehlo.multiply %192, %arg12 : tensor<32x64xbf16>
      %194 = stablehlo.add %191, %193 : tensor<32x64xbf16>
      %195 = stablehlo.multiply %165, %165 : tensor<64x32xbf16>
      %cst_39 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %196 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %197 = stablehlo.multiply %196, %195 : tensor<64x32xbf16>
      %cst_40 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %198 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %199 = stablehlo.multiply %198, %arg13 : tensor<64x32xbf16>
      %200 = stablehlo.add %197, %199 : tensor<64x32xbf16>
      %201 = stablehlo.multiply %166, %166 : tensor<32x160xbf16>
      %cst_41 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %202 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %203 = stablehlo.multiply %202, %201 : tensor<32x160xbf16>
      %cst_42 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %204 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %205 = stablehlo.multiply %204, %arg14 : tensor<32x160xbf16>
      %206 = stablehlo.add %203, %205 : tensor<32x160xbf16>
      %207 = stablehlo.multiply %167, %167 : tensor<80x32xbf16>
      %cst_43 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %209 = stablehlo.multiply %208, %207 : tensor<80x32xbf16>
      %cst_44 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %210 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %211 = stablehlo.multiply %210, %arg15 : tensor<80x32xbf16>
      %212 = stablehlo.add %209, %211 : tensor<80x32xbf16>
      %213 = stablehlo.multiply %168, %168 : tensor<32xbf16>
      %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %214 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %215 = stablehlo.multiply %214, %213 : tensor<32xbf16>
      %cst_46 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %216 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %217 = stablehlo.multiply %216, %arg16 : tensor<32xbf16>
      %218 = stablehlo.add %215, %217 : tensor<32xbf16>
      %219 = stablehlo.multiply %169, %169 : tensor<32x64xbf16>
      %cst_47 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %220 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %221 = stablehlo.multiply %220, %219 : tensor<32x64xbf16>
      %cst_48 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %222 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %223 = stablehlo.multiply %222, %arg17 : tensor<32x64xbf16>
      %224 = stablehlo.add %221, %223 : tensor<32x64xbf16>
      %c_49 = stablehlo.constant dense<2147483647> : tensor<i32>
      %225 = stablehlo.compare LT, %arg7, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %226 = stablehlo.add %arg7, %c_50 : tensor<i32>
      %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
      %227 = func.call @_where_3(%225, %226, %c_51) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %cst_52 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %228 = stablehlo.convert %227 : (tensor<i32>) -> tensor<f32>
      %229 = stablehlo.power %cst_52, %228 : tensor<f32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %230 = stablehlo.subtract %cst_53, %229 : tensor<f32>
      %231 = stablehlo.convert %230 : (tensor<f32>) -> tensor<bf16>
      %232 = stablehlo.broadcast_in_dim %231, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %233 = stablehlo.divide %174, %232 : tensor<64x32xbf16>
      %234 = stablehlo.convert %230 : (tensor<f32>) -> tensor<bf16>
      %235 = stablehlo.broadcast_in_dim %234, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %236 = stablehlo.divide %179, %235 : tensor<32x160xbf16>
      %237 = stablehlo.convert %230 : (tensor<f32>) -> tensor<bf16>
      %238 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %239 = stablehlo.divide %184, %238 : tensor<80x32xbf16>
      %240 = stablehlo.convert %230 : (tensor<f32>) -> tensor<bf16>
      %241 = stablehlo.broadcast_in_dim %240, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %242 = stablehlo.divide %189, %241 : tensor<32xbf16>
      %243 = stablehlo.convert %230 : (tensor<f32>) -> tensor<bf16>
      %244 = stablehlo.broadcast_in_dim %243, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %245 = stablehlo.divide %194, %244 : tensor<32x64xbf16>
      %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %246 = stablehlo.convert %227 : (tensor<i32>) -> tensor<f32>
      %247 = stablehlo.power %cst_54, %246 : tensor<f32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %248 = stablehlo.subtract %cst_55, %247 : tensor<f32>
      %249 = stablehlo.convert %248 : (tensor<f32>) -> tensor<bf16>
      %250 = stablehlo.broadcast_in_dim %249, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %251 = stablehlo.divide %200, %250 : tensor<64x32xbf16>
      %252 = stablehlo.convert %248 : (tensor<f32>) -> tensor<bf16>
      %253 = stablehlo.broadcast_in_dim %252, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %254 = stablehlo.divide %206, %253 : tensor<32x160xbf16>
      %255 = stablehlo.convert %248 : (tensor<f32>) -> tensor<bf16>
      %256 = stablehlo.broadcast_in_dim %255, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %257 = stablehlo.divide %212, %256 : tensor<80x32xbf16>
      %258 = stablehlo.convert %248 : (tensor<f32>) -> tensor<bf16>
      %259 = stablehlo.broadcast_in_dim %258, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %260 = stablehlo.divide %218, %259 : tensor<32xbf16>
      %261 = stablehlo.convert %248 : (tensor<f32>) -> tensor<bf16>
      %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %263 = stablehlo.divide %224, %262 : tensor<32x64xbf16>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %264 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %265 = stablehlo.add %251, %264 : tensor<64x32xbf16>
      %266 = stablehlo.sqrt %265 : tensor<64x32xbf16>
      %cst_57 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %267 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %268 = stablehlo.add %266, %267 : tensor<64x32xbf16>
      %269 = stablehlo.divide %233, %268 : tensor<64x32xbf16>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %270 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %271 = stablehlo.add %254, %270 : tensor<32x160xbf16>
      %272 = stablehlo.sqrt %271 : tensor<32x160xbf16>
      %cst_59 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %273 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %274 = stablehlo.add %272, %273 : tensor<32x160xbf16>
      %275 = stablehlo.divide %236, %274 : tensor<32x160xbf16>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %276 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %277 = stablehlo.add %257, %276 : tensor<80x32xbf16>
      %278 = stablehlo.sqrt %277 : tensor<80x32xbf16>
      %cst_61 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %279 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %280 = stablehlo.add %278, %279 : tensor<80x32xbf16>
      %281 = stablehlo.divide %239, %280 : tensor<80x32xbf16>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %282 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %283 = stablehlo.add %260, %282 : tensor<32xbf16>
      %284 = stablehlo.sqrt %283 : tensor<32xbf16>
      %cst_63 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %285 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %286 = stablehlo.add %284, %285 : tensor<32xbf16>
      %287 = stablehlo.divide %242, %286 : tensor<32xbf16>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %288 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %289 = stablehlo.add %263, %288 : tensor<32x64xbf16>
      %290 = stablehlo.sqrt %289 : tensor<32x64xbf16>
      %cst_65 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %291 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %292 = stablehlo.add %290, %291 : tensor<32x64xbf16>
      %293 = stablehlo.divide %245, %292 : tensor<32x64xbf16>
      %cst_66 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %294 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %295 = stablehlo.multiply %294, %arg0 : tensor<64x32xbf16>
      %296 = stablehlo.add %269, %295 : tensor<64x32xbf16>
      %cst_67 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %297 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %298 = stablehlo.multiply %297, %arg1 : tensor<32x160xbf16>
      %299 = stablehlo.add %275, %298 : tensor<32x160xbf16>
      %cst_68 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %300 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %301 = stablehlo.multiply %300, %arg2 : tensor<80x32xbf16>
      %302 = stablehlo.add %281, %301 : tensor<80x32xbf16>
      %cst_69 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %303 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %304 = stablehlo.multiply %303, %arg3 : tensor<32xbf16>
      %305 = stablehlo.add %287, %304 : tensor<32xbf16>
      %cst_70 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %306 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %307 = stablehlo.multiply %306, %arg4 : tensor<32x64xbf16>
      %308 = stablehlo.add %293, %307 : tensor<32x64xbf16>
      %cst_71 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %309 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %310 = stablehlo.multiply %309, %296 : tensor<64x32xbf16>
      %cst_72 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %311 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %312 = stablehlo.multiply %311, %299 : tensor<32x160xbf16>
      %cst_73 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %313 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %314 = stablehlo.multiply %313, %302 : tensor<80x32xbf16>
      %cst_74 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %315 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %316 = stablehlo.multiply %315, %305 : tensor<32xbf16>
      %cst_75 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %317 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %318 = stablehlo.multiply %317, %308 : tensor<32x64xbf16>
      %c_76 = stablehlo.constant dense<1> : tensor<i32>
      %319 = stablehlo.compare EQ, %arg5, %c_76, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_77 = stablehlo.constant dense<2147483647> : tensor<i32>
      %320 = stablehlo.compare LT, %arg5, %c_77, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_78 = stablehlo.constant dense<1> : tensor<i32>
      %321 = stablehlo.add %arg5, %c_78 : tensor<i32>
      %c_79 = stablehlo.constant dense<2147483647> : tensor<i32>
      %322 = func.call @_where_3(%320, %321, %c_79) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_80 = stablehlo.constant dense<2> : tensor<i32>
      %323 = func.call @remainder(%322, %c_80) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_81 = stablehlo.constant dense<2147483647> : tensor<i32>
      %324 = stablehlo.compare LT, %arg6, %c_81, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %325 = stablehlo.add %arg6, %c_82 : tensor<i32>
      %c_83 = stablehlo.constant dense<2147483647> : tensor<i32>
      %326 = func.call @_where_3(%324, %325, %c_83) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %327 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %328 = stablehlo.multiply %327, %326 : tensor<i32>
      %329 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %330 = stablehlo.subtract %c_84, %329 : tensor<i32>
      %331 = stablehlo.convert %330 : tensor<i32>
      %332 = stablehlo.multiply %331, %arg6 : tensor<i32>
      %333 = stablehlo.add %328, %332 : tensor<i32>
      %334 = func.call @_where_3(%319, %227, %arg7) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %335 = func.call @_where_4(%319, %174, %arg8) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %336 = func.call @_where_5(%319, %179, %arg9) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %337 = func.call @_where_6(%319, %184, %arg10) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %338 = func.call @_where_7(%319, %189, %arg11) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %339 = func.call @_where_8(%319, %194, %arg12) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %340 = func.call @_where_4(%319, %200, %arg13) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %341 = func.call @_where_5(%319, %206, %arg14) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %342 = func.call @_where_6(%319, %212, %arg15) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %343 = func.call @_where_7(%319, %218, %arg16) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %344 = func.call @_where_8(%319, %224, %arg17) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %345 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %346 = stablehlo.subtract %c_85, %345 : tensor<i32>
      %347 = stablehlo.convert %346 : (tensor<i32>) -> tensor<f32>
      %348 = stablehlo.broadcast_in_dim %347, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %349 = stablehlo.multiply %348, %136 : tensor<64x32xf32>
      %350 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %351 = stablehlo.subtract %c_86, %350 : tensor<i32>
      %352 = stablehlo.convert %351 : (tensor<i32>) -> tensor<f32>
      %353 = stablehlo.broadcast_in_dim %352, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %354 = stablehlo.multiply %353, %143 : tensor<32x160xf32>
      %355 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %356 = stablehlo.subtract %c_87, %355 : tensor<i32>
      %357 = stablehlo.convert %356 : (tensor<i32>) -> tensor<f32>
      %358 = stablehlo.broadcast_in_dim %357, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %359 = stablehlo.multiply %358, %150 : tensor<80x32xf32>
      %360 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %361 = stablehlo.subtract %c_88, %360 : tensor<i32>
      %362 = stablehlo.convert %361 : (tensor<i32>) -> tensor<f32>
      %363 = stablehlo.broadcast_in_dim %362, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %364 = stablehlo.multiply %363, %157 : tensor<32xf32>
      %365 = stablehlo.convert %319 : (tensor<i1>) -> tensor<i32>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %366 = stablehlo.subtract %c_89, %365 : tensor<i32>
      %367 = stablehlo.convert %366 : (tensor<i32>) -> tensor<f32>
      %368 = stablehlo.broadcast_in_dim %367, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %369 = stablehlo.multiply %368, %164 : tensor<32x64xf32>
      %370 = stablehlo.convert %319 : (tensor<i1>) -> tensor<bf16>
      %371 = stablehlo.broadcast_in_dim %370, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %372 = stablehlo.multiply %371, %310 : tensor<64x32xbf16>
      %373 = stablehlo.convert %319 : (tensor<i1>) -> tensor<bf16>
      %374 = stablehlo.broadcast_in_dim %373, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %375 = stablehlo.multiply %374, %312 : tensor<32x160xbf16>
      %376 = stablehlo.convert %319 : (tensor<i1>) -> tensor<bf16>
      %377 = stablehlo.broadcast_in_dim %376, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %378 = stablehlo.multiply %377, %314 : tensor<80x32xbf16>
      %379 = stablehlo.convert %319 : (tensor<i1>) -> tensor<bf16>
      %380 = stablehlo.broadcast_in_dim %379, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %381 = stablehlo.multiply %380, %316 : tensor<32xbf16>
      %382 = stablehlo.convert %319 : (tensor<i1>) -> tensor<bf16>
      %383 = stablehlo.broadcast_in_dim %382, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %384 = stablehlo.multiply %383, %318 : tensor<32x64xbf16>
      stablehlo.return %372, %375, %378, %381, %384, %323, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342, %343, %344, %349, %354, %359, %364, %369 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }, {
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %131 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %133 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      stablehlo.return %130, %131, %132, %133, %134, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }) : (tensor<i32>) -> (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>)
    %125 = stablehlo.add %arg0, %124#0 : tensor<64x32xbf16>
    %126 = stablehlo.add %arg1, %124#1 : tensor<32x160xbf16>
    %127 = stablehlo.add %arg2, %124#2 : tensor<80x32xbf16>
    %128 = stablehlo.add %arg3, %124#3 : tensor<32xbf16>
    %129 = stablehlo.add %arg4, %124#4 : tensor<32x64xbf16>
    return %125, %126, %127, %128, %129, %124#5, %124#6, %124#7, %124#8, %124#9, %124#10, %124#11, %124#12, %124#13, %124#14, %124#15, %124#16, %124#17, %124#18, %124#19, %124#20, %124#21, %124#22, %62 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_3(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare NE, %3, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<i32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<i32>
    return %10 : tensor<i32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<64x32xbf16>, %arg2: tensor<64x32xbf16>) -> tensor<64x32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xbf16>
    return %0 : tensor<64x32xbf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<32x160xbf16>, %arg2: tensor<32x160xbf16>) -> tensor<32x160xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x160xbf16>
    return %0 : tensor<32x160xbf16>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<80x32xbf16>, %arg2: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xbf16>
    return %0 : tensor<80x32xbf16>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>) -> tensor<32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xbf16>
    return %0 : tensor<32xbf16>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<32x64xbf16>, %arg2: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xbf16>
    return %0 : tensor<32x64xbf16>
  }
}
