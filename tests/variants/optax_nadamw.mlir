module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<i32>, %arg5: tensor<64x32xbf16>, %arg6: tensor<32x160xbf16>, %arg7: tensor<80x32xbf16>, %arg8: tensor<32x64xbf16>, %arg9: tensor<64x32xbf16>, %arg10: tensor<32x160xbf16>, %arg11: tensor<80x32xbf16>, %arg12: tensor<32x64xbf16>, %arg13: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<64x32xbf16> {jax.result_info = "result[1][0].mu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1][0].mu['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1][0].mu['out']"}, tensor<64x32xbf16> {jax.result_info = "result[1][0].nu['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1][0].nu['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1][0].nu['out']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg13 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %46 = stablehlo.slice %arg13 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    ^bb0(%arg14: tensor<bf16>, %arg15: tensor<bf16>):
      %278 = stablehlo.add %arg14, %arg15 : tensor<bf16>
      stablehlo.return %278 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = stablehlo.multiply %115, %114 : tensor<64x32xbf16>
    %cst_22 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %117 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %118 = stablehlo.multiply %117, %arg5 : tensor<64x32xbf16>
    %119 = stablehlo.add %116, %118 : tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %120 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %121 = stablehlo.multiply %120, %94 : tensor<32x160xbf16>
    %cst_24 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %123 = stablehlo.multiply %122, %arg6 : tensor<32x160xbf16>
    %124 = stablehlo.add %121, %123 : tensor<32x160xbf16>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %125 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %126 = stablehlo.multiply %125, %87 : tensor<80x32xbf16>
    %cst_26 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %128 = stablehlo.multiply %127, %arg7 : tensor<80x32xbf16>
    %129 = stablehlo.add %126, %128 : tensor<80x32xbf16>
    %cst_27 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %130 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %131 = stablehlo.multiply %130, %68 : tensor<32x64xbf16>
    %cst_28 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %132 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %133 = stablehlo.multiply %132, %arg8 : tensor<32x64xbf16>
    %134 = stablehlo.add %131, %133 : tensor<32x64xbf16>
    %135 = stablehlo.multiply %114, %114 : tensor<64x32xbf16>
    %cst_29 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %136 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %137 = stablehlo.multiply %136, %135 : tensor<64x32xbf16>
    %cst_30 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %138 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %139 = stablehlo.multiply %138, %arg9 : tensor<64x32xbf16>
    %140 = stablehlo.add %137, %139 : tensor<64x32xbf16>
    %141 = stablehlo.multiply %94, %94 : tensor<32x160xbf16>
    %cst_31 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %142 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %143 = stablehlo.multiply %142, %141 : tensor<32x160xbf16>
    %cst_32 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %144 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %145 = stablehlo.multiply %144, %arg10 : tensor<32x160xbf16>
    %146 = stablehlo.add %143, %145 : tensor<32x160xbf16>
    %147 = stablehlo.multiply %87, %87 : tensor<80x32xbf16>
    %cst_33 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %148 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %149 = stablehlo.multiply %148, %147 : tensor<80x32xbf16>
    %cst_34 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %150 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %151 = stablehlo.multiply %150, %arg11 : tensor<80x32xbf16>
    %152 = stablehlo.add %149, %151 : tensor<80x32xbf16>
    %153 = stablehlo.multiply %68, %68 : tensor<32x64xbf16>
    %cst_35 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %154 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %155 = stablehlo.multiply %154, %153 : tensor<32x64xbf16>
    %cst_36 = stablehlo.constant dense<9.492180e-01> : tensor<bf16>
    %156 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %157 = stablehlo.multiply %156, %arg12 : tensor<32x64xbf16>
    %158 = stablehlo.add %155, %157 : tensor<32x64xbf16>
    %c_37 = stablehlo.constant dense<2147483647> : tensor<i32>
    %159 = stablehlo.compare LT, %arg4, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %160 = stablehlo.add %arg4, %c_38 : tensor<i32>
    %c_39 = stablehlo.constant dense<2147483647> : tensor<i32>
    %161 = call @_where_3(%159, %160, %c_39) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_40 = stablehlo.constant dense<2147483647> : tensor<i32>
    %162 = stablehlo.compare LT, %161, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_41 = stablehlo.constant dense<1> : tensor<i32>
    %163 = stablehlo.add %161, %c_41 : tensor<i32>
    %c_42 = stablehlo.constant dense<2147483647> : tensor<i32>
    %164 = call @_where_3(%162, %163, %c_42) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %165 = stablehlo.convert %164 : (tensor<i32>) -> tensor<f32>
    %166 = stablehlo.power %cst_43, %165 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.subtract %cst_44, %166 : tensor<f32>
    %168 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %170 = stablehlo.divide %119, %169 : tensor<64x32xbf16>
    %171 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %173 = stablehlo.divide %124, %172 : tensor<32x160xbf16>
    %174 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %176 = stablehlo.divide %129, %175 : tensor<80x32xbf16>
    %177 = stablehlo.convert %167 : (tensor<f32>) -> tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %179 = stablehlo.divide %134, %178 : tensor<32x64xbf16>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.convert %161 : (tensor<i32>) -> tensor<f32>
    %181 = stablehlo.power %cst_45, %180 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.subtract %cst_46, %181 : tensor<f32>
    %183 = stablehlo.convert %182 : (tensor<f32>) -> tensor<bf16>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %185 = stablehlo.divide %114, %184 : tensor<64x32xbf16>
    %186 = stablehlo.convert %182 : (tensor<f32>) -> tensor<bf16>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %188 = stablehlo.divide %94, %187 : tensor<32x160xbf16>
    %189 = stablehlo.convert %182 : (tensor<f32>) -> tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %189, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %191 = stablehlo.divide %87, %190 : tensor<80x32xbf16>
    %192 = stablehlo.convert %182 : (tensor<f32>) -> tensor<bf16>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %194 = stablehlo.divide %68, %193 : tensor<32x64xbf16>
    %cst_47 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %195 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %196 = stablehlo.multiply %195, %170 : tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %198 = stablehlo.multiply %197, %185 : tensor<64x32xbf16>
    %199 = stablehlo.add %196, %198 : tensor<64x32xbf16>
    %cst_49 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %200 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %201 = stablehlo.multiply %200, %173 : tensor<32x160xbf16>
    %cst_50 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %202 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %203 = stablehlo.multiply %202, %188 : tensor<32x160xbf16>
    %204 = stablehlo.add %201, %203 : tensor<32x160xbf16>
    %cst_51 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %205 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %206 = stablehlo.multiply %205, %176 : tensor<80x32xbf16>
    %cst_52 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %207 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %208 = stablehlo.multiply %207, %191 : tensor<80x32xbf16>
    %209 = stablehlo.add %206, %208 : tensor<80x32xbf16>
    %cst_53 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %210 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %211 = stablehlo.multiply %210, %179 : tensor<32x64xbf16>
    %cst_54 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %212 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %213 = stablehlo.multiply %212, %194 : tensor<32x64xbf16>
    %214 = stablehlo.add %211, %213 : tensor<32x64xbf16>
    %cst_55 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %215 = stablehlo.convert %161 : (tensor<i32>) -> tensor<f32>
    %216 = stablehlo.power %cst_55, %215 : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %217 = stablehlo.subtract %cst_56, %216 : tensor<f32>
    %218 = stablehlo.convert %217 : (tensor<f32>) -> tensor<bf16>
    %219 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %220 = stablehlo.divide %140, %219 : tensor<64x32xbf16>
    %221 = stablehlo.convert %217 : (tensor<f32>) -> tensor<bf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %223 = stablehlo.divide %146, %222 : tensor<32x160xbf16>
    %224 = stablehlo.convert %217 : (tensor<f32>) -> tensor<bf16>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %226 = stablehlo.divide %152, %225 : tensor<80x32xbf16>
    %227 = stablehlo.convert %217 : (tensor<f32>) -> tensor<bf16>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %229 = stablehlo.divide %158, %228 : tensor<32x64xbf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %230 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %231 = stablehlo.add %220, %230 : tensor<64x32xbf16>
    %232 = stablehlo.sqrt %231 : tensor<64x32xbf16>
    %cst_58 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %233 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %234 = stablehlo.add %232, %233 : tensor<64x32xbf16>
    %235 = stablehlo.divide %199, %234 : tensor<64x32xbf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %236 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %237 = stablehlo.add %223, %236 : tensor<32x160xbf16>
    %238 = stablehlo.sqrt %237 : tensor<32x160xbf16>
    %cst_60 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %239 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %240 = stablehlo.add %238, %239 : tensor<32x160xbf16>
    %241 = stablehlo.divide %204, %240 : tensor<32x160xbf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %243 = stablehlo.add %226, %242 : tensor<80x32xbf16>
    %244 = stablehlo.sqrt %243 : tensor<80x32xbf16>
    %cst_62 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %245 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %246 = stablehlo.add %244, %245 : tensor<80x32xbf16>
    %247 = stablehlo.divide %209, %246 : tensor<80x32xbf16>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %249 = stablehlo.add %229, %248 : tensor<32x64xbf16>
    %250 = stablehlo.sqrt %249 : tensor<32x64xbf16>
    %cst_64 = stablehlo.constant dense<1.001170e-08> : tensor<bf16>
    %251 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %252 = stablehlo.add %250, %251 : tensor<32x64xbf16>
    %253 = stablehlo.divide %214, %252 : tensor<32x64xbf16>
    %cst_65 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %254 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %255 = stablehlo.multiply %254, %arg0 : tensor<64x32xbf16>
    %256 = stablehlo.add %235, %255 : tensor<64x32xbf16>
    %cst_66 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %257 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %258 = stablehlo.multiply %257, %arg1 : tensor<32x160xbf16>
    %259 = stablehlo.add %241, %258 : tensor<32x160xbf16>
    %cst_67 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %260 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %261 = stablehlo.multiply %260, %arg2 : tensor<80x32xbf16>
    %262 = stablehlo.add %247, %261 : tensor<80x32xbf16>
    %cst_68 = stablehlo.constant dense<1.001360e-04> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %264 = stablehlo.multiply %263, %arg3 : tensor<32x64xbf16>
    %265 = stablehlo.add %253, %264 : tensor<32x64xbf16>
    %cst_69 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %267 = stablehlo.multiply %266, %256 : tensor<64x32xbf16>
    %cst_70 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %269 = stablehlo.multiply %268, %259 : tensor<32x160xbf16>
    %cst_71 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %271 = stablehlo.multiply %270, %262 : tensor<80x32xbf16>
    %cst_72 = stablehlo.constant dense<-1.000980e-02> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %273 = stablehlo.multiply %272, %265 : tensor<32x64xbf16>
    %274 = stablehlo.add %arg0, %267 : tensor<64x32xbf16>
    %275 = stablehlo.add %arg1, %269 : tensor<32x160xbf16>
    %276 = stablehlo.add %arg2, %271 : tensor<80x32xbf16>
    %277 = stablehlo.add %arg3, %273 : tensor<32x64xbf16>
    return %274, %275, %276, %277, %161, %119, %124, %129, %134, %140, %146, %152, %158, %59 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<i32>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
}
