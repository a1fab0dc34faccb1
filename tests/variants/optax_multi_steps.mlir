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
    %53:2 = call @take_along_axis(%51#0, %52) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %55 = stablehlo.divide %54, %cst_9 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_11 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %60 = call @take_along_axis_0(%53#1, %59) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %61 = call @log_softmax_1(%51#1, %51#2, %60) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %62 = stablehlo.convert %61 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %63 = stablehlo.dot_general %62, %47, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %65 = stablehlo.dot_general %62, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %66 = stablehlo.multiply %44, %65 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%66 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %68 = stablehlo.reshape %67 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %69 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %65, %69 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%68 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.convert %70 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %30, %72 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.multiply %75, %41 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.divide %78, %79 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %30, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.add %77, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %30 : tensor<4x12x32xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.dot_general %87, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %90 = stablehlo.dot_general %87, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %91 = stablehlo.multiply %26#0, %90 : tensor<4x12x80xbf16>
    %92 = stablehlo.multiply %90, %25 : tensor<4x12x80xbf16>
    %93 = call @silu_2(%26#1, %26#2, %24, %92) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.concatenate %93, %91, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %95 = stablehlo.dot_general %94, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %97 = stablehlo.dot_general %94, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.convert %97 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %8, %98 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %103 = stablehlo.multiply %98, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.multiply %101, %19 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = stablehlo.divide %104, %105 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %8, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.add %103, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %8 : tensor<4x12x32xf32>
    %112 = stablehlo.add %110, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.convert %112 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.add %87, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = "stablehlo.scatter"(%115, %6, %114) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<bf16>, %arg25: tensor<bf16>):
      %123 = stablehlo.add %arg24, %arg25 : tensor<bf16>
      stablehlo.return %123 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %117:23 = "stablehlo.case"(%c_21) ({
      %123 = stablehlo.convert %116 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
      %124 = stablehlo.subtract %123, %arg18 : tensor<64x32xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %125 = stablehlo.add %arg5, %c_22 : tensor<i32>
      %126 = stablehlo.convert %125 : (tensor<i32>) -> tensor<f32>
      %127 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %128 = stablehlo.divide %124, %127 : tensor<64x32xf32>
      %129 = stablehlo.add %arg18, %128 : tensor<64x32xf32>
      %130 = stablehlo.convert %96 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
      %131 = stablehlo.subtract %130, %arg19 : tensor<32x160xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %132 = stablehlo.add %arg5, %c_23 : tensor<i32>
      %133 = stablehlo.convert %132 : (tensor<i32>) -> tensor<f32>
      %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %135 = stablehlo.divide %131, %134 : tensor<32x160xf32>
      %136 = stablehlo.add %arg19, %135 : tensor<32x160xf32>
      %137 = stablehlo.convert %89 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
      %138 = stablehlo.subtract %137, %arg20 : tensor<80x32xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %139 = stablehlo.add %arg5, %c_24 : tensor<i32>
      %140 = stablehlo.convert %139 : (tensor<i32>) -> tensor<f32>
      %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %142 = stablehlo.divide %138, %141 : tensor<80x32xf32>
      %143 = stablehlo.add %arg20, %142 : tensor<80x32xf32>
      %144 = stablehlo.convert %71 : (tensor<32xbf16>) -> tensor<32xf32>
      %145 = stablehlo.subtract %144, %arg21 : tensor<32xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %146 = stablehlo.add %arg5, %c_25 : tensor<i32>
      %147 = stablehlo.convert %146 : (tensor<i32>) -> tensor<f32>
      %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %149 = stablehlo.divide %145, %148 : tensor<32xf32>
      %150 = stablehlo.add %arg21, %149 : tensor<32xf32>
      %151 = stablehlo.convert %64 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
      %152 = stablehlo.subtract %151, %arg22 : tensor<32x64xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %153 = stablehlo.add %arg5, %c_26 : tensor<i32>
      %154 = stablehlo.convert %153 : (tensor<i32>) -> tensor<f32>
      %155 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %156 = stablehlo.divide %152, %155 : tensor<32x64xf32>
      %157 = stablehlo.add %arg22, %156 : tensor<32x64xf32>
      %158 = stablehlo.convert %129 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
      %159 = stablehlo.convert %136 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
      %160 = stablehlo.convert %143 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
      %161 = stablehlo.convert %150 : (tensor<32xf32>) -> tensor<32xbf16>
      %162 = stablehlo.convert %157 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
      %cst_27 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %163 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %164 = stablehlo.multiply %163, %158 : tensor<64x32xbf16>
      %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %165 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %166 = stablehlo.multiply %165, %arg8 : tensor<64x32xbf16>
      %167 = stablehlo.add %164, %166 : tensor<64x32xbf16>
      %cst_29 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %168 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %169 = stablehlo.multiply %168, %159 : tensor<32x160xbf16>
      %cst_30 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %170 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %171 = stablehlo.multiply %170, %arg9 : tensor<32x160xbf16>
      %172 = stablehlo.add %169, %171 : tensor<32x160xbf16>
      %cst_31 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %173 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %174 = stablehlo.multiply %173, %160 : tensor<80x32xbf16>
      %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %175 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %176 = stablehlo.multiply %175, %arg10 : tensor<80x32xbf16>
      %177 = stablehlo.add %174, %176 : tensor<80x32xbf16>
      %cst_33 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %178 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %179 = stablehlo.multiply %178, %161 : tensor<32xbf16>
      %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %180 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %181 = stablehlo.multiply %180, %arg11 : tensor<32xbf16>
      %182 = stablehlo.add %179, %181 : tensor<32xbf16>
      %cst_35 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %183 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %184 = stablehlo.multiply %183, %162 : tensor<32x64xbf16>
      %cst_36 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %185 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %186 = stablehlo.multiply %185, %arg12 : tensor<32x64xbf16>
      %187 = stablehlo.add %184, %186 : tensor<32x64xbf16>
      %188 = stablehlo.multiply %158, %158 : tensor<64x32xbf16>
      %cst_37 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %189 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %190 = stablehlo.multiply %189, %188 : tensor<64x32xbf16>
      %cst_38 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %191 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %192 = stablehlo.multiply %191, %arg13 : tensor<64x32xbf16>
      %193 = stablehlo.add %190, %192 : tensor<64x32xbf16>
      %194 = stablehlo.multiply %159, %159 : tensor<32x160xbf16>
      %cst_39 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %195 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %196 = stablehlo.multiply %195, %194 : tensor<32x160xbf16>
      %cst_40 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %197 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %198 = stablehlo.multiply %197, %arg14 : tensor<32x160xbf16>
      %199 = stablehlo.add %196, %198 : tensor<32x160xbf16>
      %200 = stablehlo.multiply %160, %160 : tensor<80x32xbf16>
      %cst_41 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %201 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %202 = stablehlo.multiply %201, %200 : tensor<80x32xbf16>
      %cst_42 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %203 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %204 = stablehlo.multiply %203, %arg15 : tensor<80x32xbf16>
      %205 = stablehlo.add %202, %204 : tensor<80x32xbf16>
      %206 = stablehlo.multiply %161, %161 : tensor<32xbf16>
      %cst_43 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %207 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %208 = stablehlo.multiply %207, %206 : tensor<32xbf16>
      %cst_44 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %209 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %210 = stablehlo.multiply %209, %arg16 : tensor<32xbf16>
      %211 = stablehlo.add %208, %210 : tensor<32xbf16>
      %212 = stablehlo.multiply %162, %162 : tensor<32x64xbf16>
      %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %213 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %214 = stablehlo.multiply %213, %212 : tensor<32x64xbf16>
      %cst_46 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %215 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %216 = stablehlo.multiply %215, %arg17 : tensor<32x64xbf16>
      %217 = stablehlo.add %214, %216 : tensor<32x64xbf16>
      %c_47 = stablehlo.constant dense<2147483647> : tensor<i32>
      %218 = stablehlo.compare LT, %arg7, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %219 = stablehlo.add %arg7, %c_48 : tensor<i32>
      %c_49 = stablehlo.constant dense<2147483647> : tensor<i32>
      %220 = func.call @_where(%218, %219, %c_49) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %cst_50 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %221 = stablehlo.convert %220 : (tensor<i32>) -> tensor<f32>
      %222 = stablehlo.power %cst_50, %221 : tensor<f32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %223 = stablehlo.subtract %cst_51, %222 : tensor<f32>
      %224 = stablehlo.convert %223 : (tensor<f32>) -> tensor<bf16>
      %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %226 = stablehlo.divide %167, %225 : tensor<64x32xbf16>
      %227 = stablehlo.convert %223 : (tensor<f32>) -> tensor<bf16>
      %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %229 = stablehlo.divide %172, %228 : tensor<32x160xbf16>
      %230 = stablehlo.convert %223 : (tensor<f32>) -> tensor<bf16>
      %231 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %232 = stablehlo.divide %177, %231 : tensor<80x32xbf16>
      %233 = stablehlo.convert %223 : (tensor<f32>) -> tensor<bf16>
      %234 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %235 = stablehlo.divide %182, %234 : tensor<32xbf16>
      %236 = stablehlo.convert %223 : (tensor<f32>) -> tensor<bf16>
      %237 = stablehlo.broadcast_in_dim %236, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %238 = stablehlo.divide %187, %237 : tensor<32x64xbf16>
      %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %239 = stablehlo.convert %220 : (tensor<i32>) -> tensor<f32>
      %240 = stablehlo.power %cst_52, %239 : tensor<f32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %241 = stablehlo.subtract %cst_53, %240 : tensor<f32>
      %242 = stablehlo.convert %241 : (tensor<f32>) -> tensor<bf16>
      %243 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %244 = stablehlo.divide %193, %243 : tensor<64x32xbf16>
      %245 = stablehlo.convert %241 : (tensor<f32>) -> tensor<bf16>
      %246 = stablehlo.broadcast_in_dim %245, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %247 = stablehlo.divide %199, %246 : tensor<32x160xbf16>
      %248 = stablehlo.convert %241 : (tensor<f32>) -> tensor<bf16>
      %249 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %250 = stablehlo.divide %205, %249 : tensor<80x32xbf16>
      %251 = stablehlo.convert %241 : (tensor<f32>) -> tensor<bf16>
      %252 = stablehlo.broadcast_in_dim %251, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %253 = stablehlo.divide %211, %252 : tensor<32xbf16>
      %254 = stablehlo.convert %241 : (tensor<f32>) -> tensor<bf16>
      %255 = stablehlo.broadcast_in_dim %254, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %256 = stablehlo.divide %217, %255 : tensor<32x64xbf16>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %257 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %258 = stablehlo.add %244, %257 : tensor<64x32xbf16>
      %259 = stablehlo.sqrt %258 : tensor<64x32xbf16>
      %cst_55 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %260 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %261 = stablehlo.add %259, %260 : tensor<64x32xbf16>
      %262 = stablehlo.divide %226, %261 : tensor<64x32xbf16>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %263 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %264 = stablehlo.add %247, %263 : tensor<32x160xbf16>
      %265 = stablehlo.sqrt %264 : tensor<32x160xbf16>
      %cst_57 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %266 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %267 = stablehlo.add %265, %266 : tensor<32x160xbf16>
      %268 = stablehlo.divide %229, %267 : tensor<32x160xbf16>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %269 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %270 = stablehlo.add %250, %269 : tensor<80x32xbf16>
      %271 = stablehlo.sqrt %270 : tensor<80x32xbf16>
      %cst_59 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %272 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %273 = stablehlo.add %271, %272 : tensor<80x32xbf16>
      %274 = stablehlo.divide %232, %273 : tensor<80x32xbf16>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %275 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %276 = stablehlo.add %253, %275 : tensor<32xbf16>
      %277 = stablehlo.sqrt %276 : tensor<32xbf16>
      %cst_61 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %278 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %279 = stablehlo.add %277, %278 : tensor<32xbf16>
      %280 = stablehlo.divide %235, %279 : tensor<32xbf16>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %281 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %282 = stablehlo.add %256, %281 : tensor<32x64xbf16>
      %283 = stablehlo.sqrt %282 : tensor<32x64xbf16>
      %cst_63 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %284 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %285 = stablehlo.add %283, %284 : tensor<32x64xbf16>
      %286 = stablehlo.divide %238, %285 : tensor<32x64xbf16>
      %cst_64 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %287 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %288 = stablehlo.multiply %287, %arg0 : tensor<64x32xbf16>
      %289 = stablehlo.add %262, %288 : tensor<64x32xbf16>
      %cst_65 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %290 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %291 = stablehlo.multiply %290, %arg1 : tensor<32x160xbf16>
      %292 = stablehlo.add %268, %291 : tensor<32x160xbf16>
      %cst_66 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %293 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %294 = stablehlo.multiply %293, %arg2 : tensor<80x32xbf16>
      %295 = stablehlo.add %274, %294 : tensor<80x32xbf16>
      %cst_67 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %296 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %297 = stablehlo.multiply %296, %arg3 : tensor<32xbf16>
      %298 = stablehlo.add %280, %297 : tensor<32xbf16>
      %cst_68 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %299 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %300 = stablehlo.multiply %299, %arg4 : tensor<32x64xbf16>
      %301 = stablehlo.add %286, %300 : tensor<32x64xbf16>
      %cst_69 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %302 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %303 = stablehlo.multiply %302, %289 : tensor<64x32xbf16>
      %cst_70 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %304 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %305 = stablehlo.multiply %304, %292 : tensor<32x160xbf16>
      %cst_71 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %306 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %307 = stablehlo.multiply %306, %295 : tensor<80x32xbf16>
      %cst_72 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %308 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %309 = stablehlo.multiply %308, %298 : tensor<32xbf16>
      %cst_73 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %310 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %311 = stablehlo.multiply %310, %301 : tensor<32x64xbf16>
      %c_74 = stablehlo.constant dense<1> : tensor<i32>
      %312 = stablehlo.compare EQ, %arg5, %c_74, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_75 = stablehlo.constant dense<2147483647> : tensor<i32>
      %313 = stablehlo.compare LT, %arg5, %c_75, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_76 = stablehlo.constant dense<1> : tensor<i32>
      %314 = stablehlo.add %arg5, %c_76 : tensor<i32>
      %c_77 = stablehlo.constant dense<2147483647> : tensor<i32>
      %315 = func.call @_where(%313, %314, %c_77) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_78 = stablehlo.constant dense<2> : tensor<i32>
      %316 = func.call @remainder(%315, %c_78) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_79 = stablehlo.constant dense<2147483647> : tensor<i32>
      %317 = stablehlo.compare LT, %arg6, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %318 = stablehlo.add %arg6, %c_80 : tensor<i32>
      %c_81 = stablehlo.constant dense<2147483647> : tensor<i32>
      %319 = func.call @_where(%317, %318, %c_81) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %320 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %321 = stablehlo.multiply %320, %319 : tensor<i32>
      %322 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %323 = stablehlo.subtract %c_82, %322 : tensor<i32>
      %324 = stablehlo.convert %323 : tensor<i32>
      %325 = stablehlo.multiply %324, %arg6 : tensor<i32>
      %326 = stablehlo.add %321, %325 : tensor<i32>
      %327 = func.call @_where(%312, %220, %arg7) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %328 = func.call @_where_3(%312, %167, %arg8) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %329 = func.call @_where_4(%312, %172, %arg9) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %330 = func.call @_where_5(%312, %177, %arg10) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %331 = func.call @_where_6(%312, %182, %arg11) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %332 = func.call @_where_7(%312, %187, %arg12) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %333 = func.call @_where_3(%312, %193, %arg13) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %334 = func.call @_where_4(%312, %199, %arg14) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %335 = func.call @_where_5(%312, %205, %arg15) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %336 = func.call @_where_6(%312, %211, %arg16) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %337 = func.call @_where_7(%312, %217, %arg17) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %338 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %339 = stablehlo.subtract %c_83, %338 : tensor<i32>
      %340 = stablehlo.convert %339 : (tensor<i32>) -> tensor<f32>
      %341 = stablehlo.broadcast_in_dim %340, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %342 = stablehlo.multiply %341, %129 : tensor<64x32xf32>
      %343 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %344 = stablehlo.subtract %c_84, %343 : tensor<i32>
      %345 = stablehlo.convert %344 : (tensor<i32>) -> tensor<f32>
      %346 = stablehlo.broadcast_in_dim %345, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %347 = stablehlo.multiply %346, %136 : tensor<32x160xf32>
      %348 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %349 = stablehlo.subtract %c_85, %348 : tensor<i32>
      %350 = stablehlo.convert %349 : (tensor<i32>) -> tensor<f32>
      %351 = stablehlo.broadcast_in_dim %350, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %352 = stablehlo.multiply %351, %143 : tensor<80x32xf32>
      %353 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %354 = stablehlo.subtract %c_86, %353 : tensor<i32>
      %355 = stablehlo.convert %354 : (tensor<i32>) -> tensor<f32>
      %356 = stablehlo.broadcast_in_dim %355, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %357 = stablehlo.multiply %356, %150 : tensor<32xf32>
      %358 = stablehlo.convert %312 : (tensor<i1>) -> tensor<i32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %359 = stablehlo.subtract %c_87, %358 : tensor<i32>
      %360 = stablehlo.convert %359 : (tensor<i32>) -> tensor<f32>
      %361 = stablehlo.broadcast_in_dim %360, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %362 = stablehlo.multiply %361, %157 : tensor<32x64xf32>
      %363 = stablehlo.convert %312 : (tensor<i1>) -> tensor<bf16>
      %364 = stablehlo.broadcast_in_dim %363, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %365 = stablehlo.multiply %364, %303 : tensor<64x32xbf16>
      %366 = stablehlo.convert %312 : (tensor<i1>) -> tensor<bf16>
      %367 = stablehlo.broadcast_in_dim %366, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %368 = stablehlo.multiply %367, %305 : tensor<32x160xbf16>
      %369 = stablehlo.convert %312 : (tensor<i1>) -> tensor<bf16>
      %370 = stablehlo.broadcast_in_dim %369, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %371 = stablehlo.multiply %370, %307 : tensor<80x32xbf16>
      %372 = stablehlo.convert %312 : (tensor<i1>) -> tensor<bf16>
      %373 = stablehlo.broadcast_in_dim %372, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %374 = stablehlo.multiply %373, %309 : tensor<32xbf16>
      %375 = stablehlo.convert %312 : (tensor<i1>) -> tensor<bf16>
      %376 = stablehlo.broadcast_in_dim %375, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %377 = stablehlo.multiply %376, %311 : tensor<32x64xbf16>
      stablehlo.return %365, %368, %371, %374, %377, %316, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %342, %347, %352, %357, %362 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }, {
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %124 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %125 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      stablehlo.return %123, %124, %125, %126, %127, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }) : (tensor<i32>) -> (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>)
    %118 = stablehlo.add %arg0, %117#0 : tensor<64x32xbf16>
    %119 = stablehlo.add %arg1, %117#1 : tensor<32x160xbf16>
    %120 = stablehlo.add %arg2, %117#2 : tensor<80x32xbf16>
    %121 = stablehlo.add %arg3, %117#3 : tensor<32xbf16>
    %122 = stablehlo.add %arg4, %117#4 : tensor<32x64xbf16>
    return %118, %119, %120, %121, %122, %117#5, %117#6, %117#7, %117#8, %117#9, %117#10, %117#11, %117#12, %117#13, %117#14, %117#15, %117#16, %117#17, %117#18, %117#19, %117#20, %117#21, %117#22, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<64x32xbf16>, %arg2: tensor<64x32xbf16>) -> tensor<64x32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<64x32xbf16>
    return %0 : tensor<64x32xbf16>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<32x160xbf16>, %arg2: tensor<32x160xbf16>) -> tensor<32x160xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x160xbf16>
    return %0 : tensor<32x160xbf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<80x32xbf16>, %arg2: tensor<80x32xbf16>) -> tensor<80x32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x32xbf16>
    return %0 : tensor<80x32xbf16>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>) -> tensor<32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xbf16>
    return %0 : tensor<32xbf16>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<32x64xbf16>, %arg2: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xbf16>
    return %0 : tensor<32x64xbf16>
  }
}
