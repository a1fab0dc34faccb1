module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<i32>, %arg8: tensor<i32>, %arg9: tensor<i32>, %arg10: tensor<64x32xbf16>, %arg11: tensor<32xbf16>, %arg12: tensor<32x80xbf16>, %arg13: tensor<32x80xbf16>, %arg14: tensor<80x32xbf16>, %arg15: tensor<32xbf16>, %arg16: tensor<32x64xbf16>, %arg17: tensor<64x32xbf16>, %arg18: tensor<32xbf16>, %arg19: tensor<32x80xbf16>, %arg20: tensor<32x80xbf16>, %arg21: tensor<80x32xbf16>, %arg22: tensor<32xbf16>, %arg23: tensor<32x64xbf16>, %arg24: tensor<64x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x80xf32>, %arg27: tensor<32x80xf32>, %arg28: tensor<80x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32x64xf32>, %arg31: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1].mini_step"}, tensor<i32> {jax.result_info = "result[1].gradient_step"}, tensor<i32> {jax.result_info = "result[1].inner_opt_state[0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['emb']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1].inner_opt_state[0].nu['out']"}, tensor<64x32xf32> {jax.result_info = "result[1].acc_grads['emb']"}, tensor<32xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['norm1']"}, tensor<32x80xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w1']"}, tensor<32x80xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w2']"}, tensor<80x32xf32> {jax.result_info = "result[1].acc_grads['layers'][0]['w3']"}, tensor<32xf32> {jax.result_info = "result[1].acc_grads['norm']"}, tensor<32x64xf32> {jax.result_info = "result[1].acc_grads['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg31 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %51 = stablehlo.slice %arg31 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg32: tensor<bf16>, %arg33: tensor<bf16>):
      %136 = stablehlo.add %arg32, %arg33 : tensor<bf16>
      stablehlo.return %136 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %128:31 = "stablehlo.case"(%c_23) ({
      %136 = stablehlo.convert %127 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
      %137 = stablehlo.subtract %136, %arg24 : tensor<64x32xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %138 = stablehlo.add %arg7, %c_24 : tensor<i32>
      %139 = stablehlo.convert %138 : (tensor<i32>) -> tensor<f32>
      %140 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %141 = stablehlo.divide %137, %140 : tensor<64x32xf32>
      %142 = stablehlo.add %arg24, %141 : tensor<64x32xf32>
      %143 = stablehlo.convert %108 : (tensor<32xbf16>) -> tensor<32xf32>
      %144 = stablehlo.subtract %143, %arg25 : tensor<32xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %145 = stablehlo.add %arg7, %c_25 : tensor<i32>
      %146 = stablehlo.convert %145 : (tensor<i32>) -> tensor<f32>
      %147 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %148 = stablehlo.divide %144, %147 : tensor<32xf32>
      %149 = stablehlo.add %arg25, %148 : tensor<32xf32>
      %150 = stablehlo.convert %100 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
      %151 = stablehlo.subtract %150, %arg26 : tensor<32x80xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %152 = stablehlo.add %arg7, %c_26 : tensor<i32>
      %153 = stablehlo.convert %152 : (tensor<i32>) -> tensor<f32>
      %154 = stablehlo.broadcast_in_dim %153, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %155 = stablehlo.divide %151, %154 : tensor<32x80xf32>
      %156 = stablehlo.add %arg26, %155 : tensor<32x80xf32>
      %157 = stablehlo.convert %97 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
      %158 = stablehlo.subtract %157, %arg27 : tensor<32x80xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %159 = stablehlo.add %arg7, %c_27 : tensor<i32>
      %160 = stablehlo.convert %159 : (tensor<i32>) -> tensor<f32>
      %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %162 = stablehlo.divide %158, %161 : tensor<32x80xf32>
      %163 = stablehlo.add %arg27, %162 : tensor<32x80xf32>
      %164 = stablehlo.convert %91 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
      %165 = stablehlo.subtract %164, %arg28 : tensor<80x32xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %166 = stablehlo.add %arg7, %c_28 : tensor<i32>
      %167 = stablehlo.convert %166 : (tensor<i32>) -> tensor<f32>
      %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %169 = stablehlo.divide %165, %168 : tensor<80x32xf32>
      %170 = stablehlo.add %arg28, %169 : tensor<80x32xf32>
      %171 = stablehlo.convert %73 : (tensor<32xbf16>) -> tensor<32xf32>
      %172 = stablehlo.subtract %171, %arg29 : tensor<32xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %173 = stablehlo.add %arg7, %c_29 : tensor<i32>
      %174 = stablehlo.convert %173 : (tensor<i32>) -> tensor<f32>
      %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %176 = stablehlo.divide %172, %175 : tensor<32xf32>
      %177 = stablehlo.add %arg29, %176 : tensor<32xf32>
      %178 = stablehlo.convert %66 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
      %179 = stablehlo.subtract %178, %arg30 : tensor<32x64xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %180 = stablehlo.add %arg7, %c_30 : tensor<i32>
      %181 = stablehlo.convert %180 : (tensor<i32>) -> tensor<f32>
      %182 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %183 = stablehlo.divide %179, %182 : tensor<32x64xf32>
      %184 = stablehlo.add %arg30, %183 : tensor<32x64xf32>
      %185 = stablehlo.convert %142 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
      %186 = stablehlo.convert %149 : (tensor<32xf32>) -> tensor<32xbf16>
      %187 = stablehlo.convert %156 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
      %188 = stablehlo.convert %163 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
      %189 = stablehlo.convert %170 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
      %190 = stablehlo.convert %177 : (tensor<32xf32>) -> tensor<32xbf16>
      %191 = stablehlo.convert %184 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
      %cst_31 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %192 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %193 = stablehlo.multiply %192, %185 : tensor<64x32xbf16>
      %cst_32 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %194 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %195 = stablehlo.multiply %194, %arg10 : tensor<64x32xbf16>
      %196 = stablehlo.add %193, %195 : tensor<64x32xbf16>
      %cst_33 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %197 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %198 = stablehlo.multiply %197, %186 : tensor<32xbf16>
      %cst_34 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %199 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %200 = stablehlo.multiply %199, %arg11 : tensor<32xbf16>
      %201 = stablehlo.add %198, %200 : tensor<32xbf16>
      %cst_35 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %202 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %203 = stablehlo.multiply %202, %187 : tensor<32x80xbf16>
      %cst_36 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %204 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %205 = stablehlo.multiply %204, %arg12 : tensor<32x80xbf16>
      %206 = stablehlo.add %203, %205 : tensor<32x80xbf16>
      %cst_37 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %207 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %208 = stablehlo.multiply %207, %188 : tensor<32x80xbf16>
      %cst_38 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %209 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %210 = stablehlo.multiply %209, %arg13 : tensor<32x80xbf16>
      %211 = stablehlo.add %208, %210 : tensor<32x80xbf16>
      %cst_39 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %212 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %213 = stablehlo.multiply %212, %189 : tensor<80x32xbf16>
      %cst_40 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %214 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %215 = stablehlo.multiply %214, %arg14 : tensor<80x32xbf16>
      %216 = stablehlo.add %213, %215 : tensor<80x32xbf16>
      %cst_41 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %217 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %218 = stablehlo.multiply %217, %190 : tensor<32xbf16>
      %cst_42 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %219 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %220 = stablehlo.multiply %219, %arg15 : tensor<32xbf16>
      %221 = stablehlo.add %218, %220 : tensor<32xbf16>
      %cst_43 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
      %222 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %223 = stablehlo.multiply %222, %191 : tensor<32x64xbf16>
      %cst_44 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
      %224 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %225 = stablehlo.multiply %224, %arg16 : tensor<32x64xbf16>
      %226 = stablehlo.add %223, %225 : tensor<32x64xbf16>
      %227 = stablehlo.multiply %185, %185 : tensor<64x32xbf16>
      %cst_45 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %228 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %229 = stablehlo.multiply %228, %227 : tensor<64x32xbf16>
      %cst_46 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %230 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %231 = stablehlo.multiply %230, %arg17 : tensor<64x32xbf16>
      %232 = stablehlo.add %229, %231 : tensor<64x32xbf16>
      %233 = stablehlo.multiply %186, %186 : tensor<32xbf16>
      %cst_47 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %234 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %235 = stablehlo.multiply %234, %233 : tensor<32xbf16>
      %cst_48 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %236 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %237 = stablehlo.multiply %236, %arg18 : tensor<32xbf16>
      %238 = stablehlo.add %235, %237 : tensor<32xbf16>
      %239 = stablehlo.multiply %187, %187 : tensor<32x80xbf16>
      %cst_49 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %240 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %241 = stablehlo.multiply %240, %239 : tensor<32x80xbf16>
      %cst_50 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %242 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %243 = stablehlo.multiply %242, %arg19 : tensor<32x80xbf16>
      %244 = stablehlo.add %241, %243 : tensor<32x80xbf16>
      %245 = stablehlo.multiply %188, %188 : tensor<32x80xbf16>
      %cst_51 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %246 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %247 = stablehlo.multiply %246, %245 : tensor<32x80xbf16>
      %cst_52 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %248 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %249 = stablehlo.multiply %248, %arg20 : tensor<32x80xbf16>
      %250 = stablehlo.add %247, %249 : tensor<32x80xbf16>
      %251 = stablehlo.multiply %189, %189 : tensor<80x32xbf16>
      %cst_53 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %252 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %253 = stablehlo.multiply %252, %251 : tensor<80x32xbf16>
      %cst_54 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %254 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %255 = stablehlo.multiply %254, %arg21 : tensor<80x32xbf16>
      %256 = stablehlo.add %253, %255 : tensor<80x32xbf16>
      %257 = stablehlo.multiply %190, %190 : tensor<32xbf16>
      %cst_55 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %258 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %259 = stablehlo.multiply %258, %257 : tensor<32xbf16>
      %cst_56 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %260 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %261 = stablehlo.multiply %260, %arg22 : tensor<32xbf16>
      %262 = stablehlo.add %259, %261 : tensor<32xbf16>
      %263 = stablehlo.multiply %191, %191 : tensor<32x64xbf16>
      %cst_57 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
      %264 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %265 = stablehlo.multiply %264, %263 : tensor<32x64xbf16>
      %cst_58 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
      %266 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %267 = stablehlo.multiply %266, %arg23 : tensor<32x64xbf16>
      %268 = stablehlo.add %265, %267 : tensor<32x64xbf16>
      %c_59 = stablehlo.constant dense<2147483647> : tensor<i32>
      %269 = stablehlo.compare LT, %arg9, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %270 = stablehlo.add %arg9, %c_60 : tensor<i32>
      %c_61 = stablehlo.constant dense<2147483647> : tensor<i32>
      %271 = func.call @_where(%269, %270, %c_61) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %272 = stablehlo.convert %271 : (tensor<i32>) -> tensor<f32>
      %273 = stablehlo.power %cst_62, %272 : tensor<f32>
      %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %274 = stablehlo.subtract %cst_63, %273 : tensor<f32>
      %275 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %276 = stablehlo.broadcast_in_dim %275, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %277 = stablehlo.divide %196, %276 : tensor<64x32xbf16>
      %278 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %279 = stablehlo.broadcast_in_dim %278, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %280 = stablehlo.divide %201, %279 : tensor<32xbf16>
      %281 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %282 = stablehlo.broadcast_in_dim %281, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %283 = stablehlo.divide %206, %282 : tensor<32x80xbf16>
      %284 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %285 = stablehlo.broadcast_in_dim %284, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %286 = stablehlo.divide %211, %285 : tensor<32x80xbf16>
      %287 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %288 = stablehlo.broadcast_in_dim %287, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %289 = stablehlo.divide %216, %288 : tensor<80x32xbf16>
      %290 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %291 = stablehlo.broadcast_in_dim %290, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %292 = stablehlo.divide %221, %291 : tensor<32xbf16>
      %293 = stablehlo.convert %274 : (tensor<f32>) -> tensor<bf16>
      %294 = stablehlo.broadcast_in_dim %293, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %295 = stablehlo.divide %226, %294 : tensor<32x64xbf16>
      %cst_64 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %296 = stablehlo.convert %271 : (tensor<i32>) -> tensor<f32>
      %297 = stablehlo.power %cst_64, %296 : tensor<f32>
      %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %298 = stablehlo.subtract %cst_65, %297 : tensor<f32>
      %299 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %300 = stablehlo.broadcast_in_dim %299, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %301 = stablehlo.divide %232, %300 : tensor<64x32xbf16>
      %302 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %303 = stablehlo.broadcast_in_dim %302, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %304 = stablehlo.divide %238, %303 : tensor<32xbf16>
      %305 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %306 = stablehlo.broadcast_in_dim %305, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %307 = stablehlo.divide %244, %306 : tensor<32x80xbf16>
      %308 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %309 = stablehlo.broadcast_in_dim %308, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %310 = stablehlo.divide %250, %309 : tensor<32x80xbf16>
      %311 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %312 = stablehlo.broadcast_in_dim %311, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %313 = stablehlo.divide %256, %312 : tensor<80x32xbf16>
      %314 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %315 = stablehlo.broadcast_in_dim %314, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %316 = stablehlo.divide %262, %315 : tensor<32xbf16>
      %317 = stablehlo.convert %298 : (tensor<f32>) -> tensor<bf16>
      %318 = stablehlo.broadcast_in_dim %317, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %319 = stablehlo.divide %268, %318 : tensor<32x64xbf16>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %320 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %321 = stablehlo.add %301, %320 : tensor<64x32xbf16>
      %322 = stablehlo.sqrt %321 : tensor<64x32xbf16>
      %cst_67 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %323 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %324 = stablehlo.add %322, %323 : tensor<64x32xbf16>
      %325 = stablehlo.divide %277, %324 : tensor<64x32xbf16>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %326 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %327 = stablehlo.add %304, %326 : tensor<32xbf16>
      %328 = stablehlo.sqrt %327 : tensor<32xbf16>
      %cst_69 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %329 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %330 = stablehlo.add %328, %329 : tensor<32xbf16>
      %331 = stablehlo.divide %280, %330 : tensor<32xbf16>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %332 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %333 = stablehlo.add %307, %332 : tensor<32x80xbf16>
      %334 = stablehlo.sqrt %333 : tensor<32x80xbf16>
      %cst_71 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %335 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %336 = stablehlo.add %334, %335 : tensor<32x80xbf16>
      %337 = stablehlo.divide %283, %336 : tensor<32x80xbf16>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %338 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %339 = stablehlo.add %310, %338 : tensor<32x80xbf16>
      %340 = stablehlo.sqrt %339 : tensor<32x80xbf16>
      %cst_73 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %341 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %342 = stablehlo.add %340, %341 : tensor<32x80xbf16>
      %343 = stablehlo.divide %286, %342 : tensor<32x80xbf16>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %344 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %345 = stablehlo.add %313, %344 : tensor<80x32xbf16>
      %346 = stablehlo.sqrt %345 : tensor<80x32xbf16>
      %cst_75 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %347 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %348 = stablehlo.add %346, %347 : tensor<80x32xbf16>
      %349 = stablehlo.divide %289, %348 : tensor<80x32xbf16>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %350 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %351 = stablehlo.add %316, %350 : tensor<32xbf16>
      %352 = stablehlo.sqrt %351 : tensor<32xbf16>
      %cst_77 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %353 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %354 = stablehlo.add %352, %353 : tensor<32xbf16>
      %355 = stablehlo.divide %292, %354 : tensor<32xbf16>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %356 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %357 = stablehlo.add %319, %356 : tensor<32x64xbf16>
      %358 = stablehlo.sqrt %357 : tensor<32x64xbf16>
      %cst_79 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
      %359 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %360 = stablehlo.add %358, %359 : tensor<32x64xbf16>
      %361 = stablehlo.divide %295, %360 : tensor<32x64xbf16>
      %cst_80 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %362 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %363 = stablehlo.multiply %362, %arg0 : tensor<64x32xbf16>
      %364 = stablehlo.add %325, %363 : tensor<64x32xbf16>
      %cst_81 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %365 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %366 = stablehlo.multiply %365, %arg1 : tensor<32xbf16>
      %367 = stablehlo.add %331, %366 : tensor<32xbf16>
      %cst_82 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %368 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %369 = stablehlo.multiply %368, %arg2 : tensor<32x80xbf16>
      %370 = stablehlo.add %337, %369 : tensor<32x80xbf16>
      %cst_83 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %371 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %372 = stablehlo.multiply %371, %arg3 : tensor<32x80xbf16>
      %373 = stablehlo.add %343, %372 : tensor<32x80xbf16>
      %cst_84 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %374 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %375 = stablehlo.multiply %374, %arg4 : tensor<80x32xbf16>
      %376 = stablehlo.add %349, %375 : tensor<80x32xbf16>
      %cst_85 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %377 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %378 = stablehlo.multiply %377, %arg5 : tensor<32xbf16>
      %379 = stablehlo.add %355, %378 : tensor<32xbf16>
      %cst_86 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
      %380 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %381 = stablehlo.multiply %380, %arg6 : tensor<32x64xbf16>
      %382 = stablehlo.add %361, %381 : tensor<32x64xbf16>
      %cst_87 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %383 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %384 = stablehlo.multiply %383, %364 : tensor<64x32xbf16>
      %cst_88 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %385 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %386 = stablehlo.multiply %385, %367 : tensor<32xbf16>
      %cst_89 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %387 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %388 = stablehlo.multiply %387, %370 : tensor<32x80xbf16>
      %cst_90 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %389 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %390 = stablehlo.multiply %389, %373 : tensor<32x80xbf16>
      %cst_91 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %391 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %392 = stablehlo.multiply %391, %376 : tensor<80x32xbf16>
      %cst_92 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %393 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %394 = stablehlo.multiply %393, %379 : tensor<32xbf16>
      %cst_93 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
      %395 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %396 = stablehlo.multiply %395, %382 : tensor<32x64xbf16>
      %c_94 = stablehlo.constant dense<1> : tensor<i32>
      %397 = stablehlo.compare EQ, %arg7, %c_94, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_95 = stablehlo.constant dense<2147483647> : tensor<i32>
      %398 = stablehlo.compare LT, %arg7, %c_95, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_96 = stablehlo.constant dense<1> : tensor<i32>
      %399 = stablehlo.add %arg7, %c_96 : tensor<i32>
      %c_97 = stablehlo.constant dense<2147483647> : tensor<i32>
      %400 = func.call @_where(%398, %399, %c_97) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_98 = stablehlo.constant dense<2> : tensor<i32>
      %401 = func.call @remainder(%400, %c_98) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_99 = stablehlo.constant dense<2147483647> : tensor<i32>
      %402 = stablehlo.compare LT, %arg8, %c_99, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %403 = stablehlo.add %arg8, %c_100 : tensor<i32>
      %c_101 = stablehlo.constant dense<2147483647> : tensor<i32>
      %404 = func.call @_where(%402, %403, %c_101) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %405 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %406 = stablehlo.multiply %405, %404 : tensor<i32>
      %407 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_102 = stablehlo.constant dense<1> : tensor<i32>
      %408 = stablehlo.subtract %c_102, %407 : tensor<i32>
      %409 = stablehlo.convert %408 : tensor<i32>
      %410 = stablehlo.multiply %409, %arg8 : tensor<i32>
      %411 = stablehlo.add %406, %410 : tensor<i32>
      %412 = func.call @_where(%397, %271, %arg9) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
      %413 = func.call @_where_3(%397, %196, %arg10) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %414 = func.call @_where_4(%397, %201, %arg11) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %415 = func.call @_where_5(%397, %206, %arg12) : (tensor<i1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
      %416 = func.call @_where_5(%397, %211, %arg13) : (tensor<i1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
      %417 = func.call @_where_6(%397, %216, %arg14) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %418 = func.call @_where_4(%397, %221, %arg15) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %419 = func.call @_where_7(%397, %226, %arg16) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %420 = func.call @_where_3(%397, %232, %arg17) : (tensor<i1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
      %421 = func.call @_where_4(%397, %238, %arg18) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %422 = func.call @_where_5(%397, %244, %arg19) : (tensor<i1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
      %423 = func.call @_where_5(%397, %250, %arg20) : (tensor<i1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
      %424 = func.call @_where_6(%397, %256, %arg21) : (tensor<i1>, tensor<80x32xbf16>, tensor<80x32xbf16>) -> tensor<80x32xbf16>
      %425 = func.call @_where_4(%397, %262, %arg22) : (tensor<i1>, tensor<32xbf16>, tensor<32xbf16>) -> tensor<32xbf16>
      %426 = func.call @_where_7(%397, %268, %arg23) : (tensor<i1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
      %427 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_103 = stablehlo.constant dense<1> : tensor<i32>
      %428 = stablehlo.subtract %c_103, %427 : tensor<i32>
      %429 = stablehlo.convert %428 : (tensor<i32>) -> tensor<f32>
      %430 = stablehlo.broadcast_in_dim %429, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
      %431 = stablehlo.multiply %430, %142 : tensor<64x32xf32>
      %432 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %433 = stablehlo.subtract %c_104, %432 : tensor<i32>
      %434 = stablehlo.convert %433 : (tensor<i32>) -> tensor<f32>
      %435 = stablehlo.broadcast_in_dim %434, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %436 = stablehlo.multiply %435, %149 : tensor<32xf32>
      %437 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_105 = stablehlo.constant dense<1> : tensor<i32>
      %438 = stablehlo.subtract %c_105, %437 : tensor<i32>
      %439 = stablehlo.convert %438 : (tensor<i32>) -> tensor<f32>
      %440 = stablehlo.broadcast_in_dim %439, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %441 = stablehlo.multiply %440, %156 : tensor<32x80xf32>
      %442 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_106 = stablehlo.constant dense<1> : tensor<i32>
      %443 = stablehlo.subtract %c_106, %442 : tensor<i32>
      %444 = stablehlo.convert %443 : (tensor<i32>) -> tensor<f32>
      %445 = stablehlo.broadcast_in_dim %444, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
      %446 = stablehlo.multiply %445, %163 : tensor<32x80xf32>
      %447 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_107 = stablehlo.constant dense<1> : tensor<i32>
      %448 = stablehlo.subtract %c_107, %447 : tensor<i32>
      %449 = stablehlo.convert %448 : (tensor<i32>) -> tensor<f32>
      %450 = stablehlo.broadcast_in_dim %449, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
      %451 = stablehlo.multiply %450, %170 : tensor<80x32xf32>
      %452 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_108 = stablehlo.constant dense<1> : tensor<i32>
      %453 = stablehlo.subtract %c_108, %452 : tensor<i32>
      %454 = stablehlo.convert %453 : (tensor<i32>) -> tensor<f32>
      %455 = stablehlo.broadcast_in_dim %454, dims = [] : (tensor<f32>) -> tensor<32xf32>
      %456 = stablehlo.multiply %455, %177 : tensor<32xf32>
      %457 = stablehlo.convert %397 : (tensor<i1>) -> tensor<i32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %458 = stablehlo.subtract %c_109, %457 : tensor<i32>
      %459 = stablehlo.convert %458 : (tensor<i32>) -> tensor<f32>
      %460 = stablehlo.broadcast_in_dim %459, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
      %461 = stablehlo.multiply %460, %184 : tensor<32x64xf32>
      %462 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %463 = stablehlo.broadcast_in_dim %462, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %464 = stablehlo.multiply %463, %384 : tensor<64x32xbf16>
      %465 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %466 = stablehlo.broadcast_in_dim %465, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %467 = stablehlo.multiply %466, %386 : tensor<32xbf16>
      %468 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %469 = stablehlo.broadcast_in_dim %468, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %470 = stablehlo.multiply %469, %388 : tensor<32x80xbf16>
      %471 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %472 = stablehlo.broadcast_in_dim %471, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %473 = stablehlo.multiply %472, %390 : tensor<32x80xbf16>
      %474 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %475 = stablehlo.broadcast_in_dim %474, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %476 = stablehlo.multiply %475, %392 : tensor<80x32xbf16>
      %477 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %478 = stablehlo.broadcast_in_dim %477, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %479 = stablehlo.multiply %478, %394 : tensor<32xbf16>
      %480 = stablehlo.convert %397 : (tensor<i1>) -> tensor<bf16>
      %481 = stablehlo.broadcast_in_dim %480, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      %482 = stablehlo.multiply %481, %396 : tensor<32x64xbf16>
      stablehlo.return %464, %467, %470, %473, %476, %479, %482, %401, %411, %412, %413, %414, %415, %416, %417, %418, %419, %420, %421, %422, %423, %424, %425, %426, %431, %436, %441, %446, %451, %456, %461 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }, {
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %136 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %138 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %141 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
      %142 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
      stablehlo.return %136, %137, %138, %139, %140, %141, %142, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29, %arg30 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>
    }) : (tensor<i32>) -> (tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>)
    %129 = stablehlo.add %arg0, %128#0 : tensor<64x32xbf16>
    %130 = stablehlo.add %arg1, %128#1 : tensor<32xbf16>
    %131 = stablehlo.add %arg2, %128#2 : tensor<32x80xbf16>
    %132 = stablehlo.add %arg3, %128#3 : tensor<32x80xbf16>
    %133 = stablehlo.add %arg4, %128#4 : tensor<80x32xbf16>
    %134 = stablehlo.add %arg5, %128#5 : tensor<32xbf16>
    %135 = stablehlo.add %arg6, %128#6 : tensor<32x64xbf16>
    return %129, %130, %131, %132, %133, %134, %135, %128#7, %128#8, %128#9, %128#10, %128#11, %128#12, %128#13, %128#14, %128#15, %128#16, %128#17, %128#18, %128#19, %128#20, %128#21, %128#22, %128#23, %128#24, %128#25, %128#26, %128#27, %128#28, %128#29, %128#30, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x80xf32>, tensor<32x80xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>) -> tensor<32xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32xbf16>
    return %0 : tensor<32xbf16>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>) -> tensor<32x80xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x80xbf16>
    return %0 : tensor<32x80xbf16>
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
