module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>, %arg7: tensor<64x32xbf16>, %arg8: tensor<32x160xbf16>, %arg9: tensor<80x32xbf16>, %arg10: tensor<32x64xbf16>, %arg11: tensor<64x32xbf16>, %arg12: tensor<32x160xbf16>, %arg13: tensor<80x32xbf16>, %arg14: tensor<32x64xbf16>, %arg15: tensor<64x32xf32>, %arg16: tensor<32x160xf32>, %arg17: tensor<80x32xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].mini_step"}, tensor<i32> {jax.result_info = "result[1].gradient_step"}, tensor<i32> {jax.result_info = "result[1].inner_opt_state[0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['out']"}, tensor<64x32xf32> {jax.result_info = "result[1].acc_grads['emb']"}, tensor<32x160xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[1].acc_grads['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg19 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %45 = stablehlo.dot_general %44, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %46 = stablehlo.slice %arg19 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %47 = stablehlo.convert %45 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %48:3 = call @log_softmax(%47) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %49 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %50 = stablehlo.iota dim = 0 : tensor<64xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %54 = stablehlo.compare EQ, %52, %53, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_where(%54, %48#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_11 : tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_13 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %64 = call @_where_0(%54, %63) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %65 = call @log_softmax_1(%48#1, %48#2, %64) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %67 = stablehlo.dot_general %66, %44, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.convert %69 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %71 = stablehlo.multiply %30, %70 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %73 = stablehlo.reshape %72 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %74 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %70, %74 : tensor<4x12x32xf32>
    %76 = stablehlo.multiply %73, %41 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.divide %76, %77 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %30, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.add %75, %81 : tensor<4x12x32xf32>
    %83 = stablehlo.multiply %80, %30 : tensor<4x12x32xf32>
    %84 = stablehlo.add %82, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.convert %84 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %86 = stablehlo.dot_general %85, %27, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %88 = stablehlo.dot_general %85, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.multiply %26#0, %88 : tensor<4x12x80xbf16>
    %90 = stablehlo.multiply %88, %25 : tensor<4x12x80xbf16>
    %91 = call @silu_2(%26#1, %26#2, %24, %90) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %92 = stablehlo.concatenate %91, %89, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %93 = stablehlo.dot_general %92, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %95 = stablehlo.dot_general %92, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %8, %96 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %100 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %96, %100 : tensor<4x12x32xf32>
    %102 = stablehlo.multiply %99, %19 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %107 = stablehlo.multiply %8, %106 : tensor<4x12x32xf32>
    %108 = stablehlo.add %101, %107 : tensor<4x12x32xf32>
    %109 = stablehlo.multiply %106, %8 : tensor<4x12x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %112 = stablehlo.add %85, %111 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %114 = "stablehlo.scatter"(%113, %6, %112) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg20: tensor<bf16>, %arg21: tensor<bf16>):
      %120 = stablehlo.add %arg20, %arg21 : tensor<bf16>
      stablehlo.return %120 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %115:19 = "stablehlo.case"(%c_21) ({
      %120 = stablehlo.convert %114 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
      %121 = stablehlo.subtract %120, %arg15 : tensor<64x32xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %122 = stablehlo.add %arg4, %c_22 : tensor<i32>
      %123 = stablehlo.convert %122 : (tensor<i32>) -> tensor<f32>
      %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %125 = stablehlo.divide %121, %124 : tensor<64x32xf32>
      %126 = stablehlo.add %arg15, %125 : tensor<64x32xf32>
      %127 = stablehlo.convert %94 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
      %128 = stablehlo.subtract %127, %arg16 : tensor<32x160xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.add %arg4, %c_23 : tensor<i32>
      %130 = stablehlo.convert %129 : (tensor<i32>) -> tensor<f32>
      %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %132 = stablehlo.divide %128, %131 : tensor<32x160xf32>
      %133 = stablehlo.add %arg16, %132 : tensor<32x160xf32>
      %134 = stablehlo.convert %87 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
      %135 = stablehlo.subtract %134, %arg17 : tensor<80x32xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.add %arg4, %c_24 : tensor<i32>
      %137 = stablehlo.convert %136 : (tensor<i32>) -> tensor<f32>
      %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %139 = stablehlo.divide %135, %138 : tensor<80x32xf32>
      %140 = stablehlo.add %arg17, %139 : tensor<80x32xf32>
      %141 = stablehlo.convert %68 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
      %142 = stablehlo.subtract %141, %arg18 : tensor<32x64xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %143 = stablehlo.add %arg4, %c_25 : tensor<i32>
      %144 = stablehlo.convert %143 : (tensor<i32>) -> tensor<f32>
      %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %146 = stablehlo.divide %142, %145 : tensor<32x64xf32>
      %147 = stablehlo.add %arg18, %146 : tensor<32x64xf32>
      %148 = stablehlo.convert %126 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
      %149 = stablehlo.convert %133 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
      %150 = stablehlo.convert %140 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
      %151 = stablehlo.convert %147 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
      %cst_26 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %152 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %153 = stablehlo.multiply %152, %148 : tensor<64x32xbf16>
      %cst_27 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %154 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %155 = stablehlo.multiply %154, %arg7 : tensor<64x32xbf16>
      %156 = stablehlo.add %153, %155 : tensor<64x32xbf16>
      %cst_28 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %157 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %158 = stablehlo.multiply %157, %149 : tensor<32x160xbf16>
      %cst_29 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %159 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %160 = stablehlo.multiply %159, %arg8 : tensor<32x160xbf16>
      %161 = stablehlo.add %158, %160 : tensor<32x160xbf16>
      %cst_30 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %162 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %163 = stablehlo.multiply %162, %150 : tensor<80x32xbf16>
      %cst_31 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %164 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %165 = stablehlo.multiply %164, %arg9 : tensor<80x32xbf16>
      %166 = stablehlo.add %163, %165 : tensor<80x32xbf16>
      %cst_32 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %167 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %168 = stablehlo.multiply %167, %151 : tensor<32x64xbf16>
      %cst_33 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %169 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %170 = stablehlo.multiply %169, %arg10 : tensor<32x64xbf16>
      %171 = stablehlo.add %168, %170 : tensor<32x64xbf16>
      %172 = stablehlo.multiply %148, %148 : tensor<64x32xbf16>
      %cst_34 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %173 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %174 = stablehlo.multiply %173, %172 : tensor<64x32xbf16>
      %cst_35 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %175 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %176 = stablehlo.multiply %175, %arg11 : tensor<64x32xbf16>
      %177 = stablehlo.add %174, %176 : tensor<64x32xbf16>
      %178 = stablehlo.multiply %149, %149 : tensor<32x160xbf16>
      %cst_36 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %179 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %180 = stablehlo.multiply %179, %178 : tensor<32x160xbf16>
      %cst_37 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %182 = stablehlo.multiply %181, %arg12 : tensor<32x160xbf16>
      %183 = stablehlo.add %180, %182 : tensor<32x160xbf16>
      %184 = stablehlo.multiply %150, %150 : tensor<80x32xbf16>
      %cst_38 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %185 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %186 = stablehlo.multiply %185, %184 : tensor<80x32xbf16>
      %cst_39 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %187 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %188 = stablehlo.multiply %187, %arg13 : tensor<80x32xbf16>
      %189 = stablehlo.add %186, %188 : tensor<80x32xbf16>
      %190 = stablehlo.multiply %151, %151 : tensor<32x64xbf16>
      %cst_40 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %191 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %192 = stablehlo.multiply %191, %190 : tensor<32x64xbf16>
      %cst_41 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %193 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %194 = stablehlo.multiply %193, %arg14 : tensor<32x64xbf16>
      %195 = stablehlo.add %192, %194 : tensor<32x64xbf16>
      %c_42 = stablehlo.constant dense<2147483647> : tensor<i32>
      %196 = stablehlo.compare LT, %arg6, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %197 = stablehlo.add %arg6, %c_43 : tensor<i32>
      %c_44 = stablehlo.constant dense<2147483647> : tensor<i32>
      %198 = func.call @_where_3(%196, %197, %c_44) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %199 = stablehlo.convert %198 : (tensor<i32>) -> tensor<f32>
      %200 = stablehlo.power %cst_45, %199 : tensor<f32>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %201 = stablehlo.subtract %cst_46, %200 : tensor<f32>
      %202 = stablehlo.convert %201 : (tensor<f32>) -> tensor<bf16>
      %203 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %204 = stablehlo.divide %156, %203 : tensor<64x32xbf16>
      %205 = stablehlo.convert %201 : (tensor<f32>) -> tensor<bf16>
      %206 = stablehlo.broadcast_in_dim %205, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %207 = stablehlo.divide %161, %206 : tensor<32x160xbf16>
      %208 = stablehlo.convert %201 : (tensor<f32>) -> tensor<bf16>
      %209 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %210 = stablehlo.divide %166, %209 : tensor<80x32xbf16>
      %211 = stablehlo.convert %201 : (tensor<f32>) -> tensor<bf16>
      %212 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %213 = stablehlo.divide %171, %212 : tensor<32x64xbf16>
      %cst_47 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %214 = stablehlo.convert %198 : (tensor<i32>) -> tensor<f32>
      %215 = stablehlo.power %cst_47, %214 : tensor<f32>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %216 = stablehlo.subtract %cst_48, %215 : tensor<f32>
      %217 = stablehlo.convert %216 : (tensor<f32>) -> tensor<bf16>
      %218 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %219 = stablehlo.divide %177, %218 : tensor<64x32xbf16>
      %220 = stablehlo.convert %216 : (tensor<f32>) -> tensor<bf16>
      %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %222 = stablehlo.divide %183, %221 : tensor<32x160xbf16>
      %223 = stablehlo.convert %216 : (tensor<f32>) -> tensor<bf16>
      %224 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %225 = stablehlo.divide %189, %224 : tensor<80x32xbf16>
      %226 = stablehlo.convert %216 : (tensor<f32>) -> tensor<bf16>
      %227 = stablehlo.broadcast_in_dim %226, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %228 = stablehlo.divide %195, %227 : tensor<32x64xbf16>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %229 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %230 = stablehlo.add %219, %229 : tensor<64x32xbf16>
      %231 = stablehlo.sqrt %230 : tensor<64x32xbf16>
      %cst_50 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %232 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %233 = stablehlo.add %231, %232 : tensor<64x32xbf16>
      %234 = stablehlo.divide %204, %233 : tensor<64x32xbf16>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %235 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %236 = stablehlo.add %222, %235 : tensor<32x160xbf16>
      %237 = stablehlo.sqrt %236 : tensor<32x160xbf16>
      %cst_52 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %238 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %239 = stablehlo.add %237, %238 : tensor<32x160xbf16>
      %240 = stablehlo.divide %207, %239 : tensor<32x160xbf16>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %241 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %242 = stablehlo.add %225, %241 : tensor<80x32xbf16>
      %243 = stablehlo.sqrt %242 : tensor<80x32xbf16>
      %cst_54 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %244 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %245 = stablehlo.add %243, %244 : tensor<80x32xbf16>
      %246 = stablehlo.divide %210, %245 : tensor<80x32xbf16>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %247 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %248 = stablehlo.add %228, %247 : tensor<32x64xbf16>
      %249 = stablehlo.sqrt %248 : tensor<32x64xbf16>
      %cst_56 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %250 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %251 = stablehlo.add %249, %250 : tensor<32x64xbf16>
      %252 = stablehlo.divide %213, %251 : tensor<32x64xbf16>
      %cst_57 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %253 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %254 = stablehlo.multiply %253, %arg0 : tensor<64x32xbf16>
      %255 = stablehlo.add %234, %254 : tensor<64x32xbf16>
      %cst_58 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %256 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %257 = stablehlo.multiply %256, %arg1 : tensor<32x160xbf16>
      %258 = stablehlo.add %240, %257 : tensor<32x160xbf16>
      %cst_59 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %259 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %260 = stablehlo.multiply %259, %arg2 : tensor<80x32xbf16>
      %261 = stablehlo.add %246, %260 : tensor<80x32xbf16>
      %cst_60 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %262 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %263 = stablehlo.multiply %262, %arg3 : tensor<32x64xbf16>
      %264 = stablehlo.add %252, %263 : tensor<32x64xbf16>
      %cst_61 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %265 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %266 = stablehlo.multiply %265, %255 : tensor<64x32xbf16>
      %cst_62 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %267 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %268 = stablehlo.multiply %267, %258 : tensor<32x160xbf16>
      %cst_63 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %269 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %270 = stablehlo.multiply %269, %261 : tensor<80x32xbf16>
      %cst_64 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %271 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %272 = stablehlo.multiply %271, %264 : tensor<32x64xbf16>
      %c_65 = stablehlo.constant dense<1> : tensor<i32>
      %273 = stablehlo.compare EQ, %arg4, %c_65, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_66 = stablehlo.constant dense<2147483647> : tensor<i32>
      %274 = stablehlo.compare LT, %arg4, %c_66, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_67 = stablehlo.constant dense<1> : tensor<i32>
      %275 = stablehlo.add %arg4, %c_67 : tensor<i32>
      %c_68 = stablehlo.constant dense<2147483647> : tensor<i32>
      %276 = func.call @_where_3(%274, %275, %c_68) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_69 = stablehlo.constant dense<2> : tensor<i32>
      %277 = func.call @remainder(%276, %c_69) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_70 = stablehlo.constant dense<2147483647> : tensor<i32>
      %278 = stablehlo.compare LT, %arg5, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_71 = stablehlo.constant dense<1> : tensor<i32>
      %279 = stablehlo.add %arg5, %c_71 : tensor<i32>
      %c_72 = stablehlo.constant dense<2147483647> : tensor<i32>
      %280 = func.call @_where_3(%278, %279, %c_72) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %281 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %282 = stablehlo.multiply %281, %280 : tensor<i32>
      %283 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %c_73 = stablehlo.constant dense<1> : tensor<i32>
      %284 = stablehlo.subtract %c_73, %283 : tensor<i32>
      %285 = stablehlo.convert %284 : tensor<i32>
      %286 = stablehlo.multiply %285, %arg5 : tensor<i32>
      %287 = stablehlo.add %282, %286 : tensor<i32>
      %288 = func.call @_where_3(%273, %198, %arg6) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %289 = func.call @_where_4(%273, %156, %arg7) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %290 = func.call @_where_5(%273, %161, %arg8) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %291 = func.call @_where_6(%273, %166, %arg9) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %292 = func.call @_where_7(%273, %171, %arg10) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %293 = func.call @_where_4(%273, %177, %arg11) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %294 = func.call @_where_5(%273, %183, %arg12) : (tensor<i1>, tensor<32x160xbf16>, tensor<32x160xbf16>) -> tensor<32x160xbf16>
      %295 = func.call @_where_6(%273, %189, %arg13) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %296 = func.call @_where_7(%273, %195, %arg14) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %297 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %c_74 = stablehlo.constant dense<1> : tensor<i32>
      %298 = stablehlo.subtract %c_74, %297 : tensor<i32>
      %299 = stablehlo.convert %298 : (tensor<i32>) -> tensor<f32>
      %300 = stablehlo.broadcast_in_dim %299, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %301 = stablehlo.multiply %300, %126 : tensor<64x32xf32>
      %302 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %c_75 = stablehlo.constant dense<1> : tensor<i32>
      %303 = stablehlo.subtract %c_75, %302 : tensor<i32>
      %304 = stablehlo.convert %303 : (tensor<i32>) -> tensor<f32>
      %305 = stablehlo.broadcast_in_dim %304, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
      %306 = stablehlo.multiply %305, %133 : tensor<32x160xf32>
      %307 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %c_76 = stablehlo.constant dense<1> : tensor<i32>
      %308 = stablehlo.subtract %c_76, %307 : tensor<i32>
      %309 = stablehlo.convert %308 : (tensor<i32>) -> tensor<f32>
      %310 = stablehlo.broadcast_in_dim %309, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %311 = stablehlo.multiply %310, %140 : tensor<80x32xf32>
      %312 = stablehlo.convert %273 : (tensor<i1>) -> tensor<i32>
      %c_77 = stablehlo.constant dense<1> : tensor<i32>
      %313 = stablehlo.subtract %c_77, %312 : tensor<i32>
      %314 = stablehlo.convert %313 : (tensor<i32>) -> tensor<f32>
      %315 = stablehlo.broadcast_in_dim %314, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %316 = stablehlo.multiply %315, %147 : tensor<32x64xf32>
      %317 = stablehlo.convert %273 : (tensor<i1>) -> tensor<bf16>
      %318 = stablehlo.broadcast_in_dim %317, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %319 = stablehlo.multiply %318, %266 : tensor<64x32xbf16>
      %320 = stablehlo.convert %273 : (tensor<i1>) -> tensor<bf16>
      %321 = stablehlo.broadcast_in_dim %320, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %322 = stablehlo.multiply %321, %268 : tensor<32x160xbf16>
      %323 = stablehlo.convert %273 : (tensor<i1>) -> tensor<bf16>
      %324 = stablehlo.broadcast_in_dim %323, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %325 = stablehlo.multiply %324, %270 : tensor<80x32xbf16>
      %326 = stablehlo.convert %273 : (tensor<i1>) -> tensor<bf16>
      %327 = stablehlo.broadcast_in_dim %326, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %328 = stablehlo.multiply %327, %272 : tensor<32x64xbf16>
      stablehlo.return %319, %322, %325, %328, %277, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %301, %306, %311, %316 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>
    }, {
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %120 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %121 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %122 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %123 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      stablehlo.return %120, %121, %122, %123, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>
    }) : (tensor<i32>) -> (tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>)
    %116 = stablehlo.add %arg0, %115#0 : tensor<64x32xbf16>
    %117 = stablehlo.add %arg1, %115#1 : tensor<32x160xbf16>
    %118 = stablehlo.add %arg2, %115#2 : tensor<80x32xbf16>
    %119 = stablehlo.add %arg3, %115#3 : tensor<32x64xbf16>
    return %116, %117, %118, %119, %115#4, %115#5, %115#6, %115#7, %115#8, %115#9, %115#10, %115#11, %115#12, %115#13, %115#14, %115#15, %115#16, %115#17, %115#18, %59 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<32x64xbf16>, %arg2: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x64xbf16>
    return %0 : tensor<32x64xbf16>
  }
}
