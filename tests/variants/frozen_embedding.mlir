module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x160xf32>, %arg6: tensor<80x32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<i32>, %arg10: tensor<32x160xf32>, %arg11: tensor<80x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]"}, tensor<32x160xbf16> {jax.result_info = "result[1]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[1]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[1]['out']"}, tensor<32x160xf32> {jax.result_info = "result[2]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[2]['m']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['m']['out']"}, tensor<i32> {jax.result_info = "result[2]['t']"}, tensor<32x160xf32> {jax.result_info = "result[2]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['w2']"}, tensor<32xf32> {jax.result_info = "result[2]['v']['norm']"}, tensor<32x64xf32> {jax.result_info = "result[2]['v']['out']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg14 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %18 = stablehlo.multiply %8, %17 : tensor<4x12x32xf32>
    %19 = stablehlo.convert %18 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.dot_general %19, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %21 = stablehlo.slice %20 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %22 = stablehlo.slice %20 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %23:3 = call @silu(%21) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %24 = stablehlo.multiply %23#0, %22 : tensor<4x12x80xbf16>
    %25 = stablehlo.dot_general %24, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.add %7, %25 : tensor<4x12x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %32 = stablehlo.divide %30, %31 : tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %34 = stablehlo.add %32, %33 : tensor<4x12x1xf32>
    %35 = stablehlo.rsqrt %34 : tensor<4x12x1xf32>
    %36 = stablehlo.divide %35, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<4x12x1xf32>
    %39 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %40 = stablehlo.multiply %27, %39 : tensor<4x12x32xf32>
    %41 = stablehlo.convert %40 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %44 = stablehlo.multiply %41, %43 : tensor<4x12x32xbf16>
    %45 = stablehlo.dot_general %44, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %46 = stablehlo.slice %arg14 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %47 = stablehlo.convert %45 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %48:3 = call @log_softmax(%47) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %49 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %50 = stablehlo.iota dim = 0 : tensor<64xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %54 = stablehlo.compare EQ, %52, %53, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_where(%54, %48#0, %c_7) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_10 : tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.negate %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_12 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %64 = call @_where_0(%54, %63) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %65 = call @log_softmax_1(%48#1, %48#2, %64) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %66 = stablehlo.convert %65 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %67 = stablehlo.dot_general %66, %44, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %69 = stablehlo.dot_general %66, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %70 = stablehlo.multiply %41, %69 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %72 = stablehlo.reshape %71 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %73 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %74 = stablehlo.multiply %69, %73 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.reduce(%72 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %76 = stablehlo.convert %74 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %27, %76 : tensor<4x12x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %79 = stablehlo.reshape %78 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %81 = stablehlo.multiply %76, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.multiply %79, %38 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %84 = stablehlo.divide %82, %83 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %27, %86 : tensor<4x12x32xf32>
    %88 = stablehlo.add %81, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.multiply %86, %27 : tensor<4x12x32xf32>
    %90 = stablehlo.add %88, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.convert %90 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %92 = stablehlo.dot_general %91, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %94 = stablehlo.dot_general %91, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %95 = stablehlo.multiply %23#0, %94 : tensor<4x12x80xbf16>
    %96 = stablehlo.multiply %94, %22 : tensor<4x12x80xbf16>
    %97 = call @silu_2(%23#1, %23#2, %21, %96) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %98 = stablehlo.concatenate %97, %95, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %99 = stablehlo.dot_general %98, %19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %101 = stablehlo.add %arg9, %c_18 : tensor<i32>
    %102 = stablehlo.convert %100 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %103 = stablehlo.convert %93 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %104 = stablehlo.convert %75 : (tensor<32xbf16>) -> tensor<32xf32>
    %105 = stablehlo.convert %68 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %107 = stablehlo.multiply %106, %arg5 : tensor<32x160xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %109 = stablehlo.multiply %108, %102 : tensor<32x160xf32>
    %110 = stablehlo.add %107, %109 : tensor<32x160xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %112 = stablehlo.multiply %111, %arg6 : tensor<80x32xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %114 = stablehlo.multiply %113, %103 : tensor<80x32xf32>
    %115 = stablehlo.add %112, %114 : tensor<80x32xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %117 = stablehlo.multiply %116, %arg7 : tensor<32xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %119 = stablehlo.multiply %118, %104 : tensor<32xf32>
    %120 = stablehlo.add %117, %119 : tensor<32xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %122 = stablehlo.multiply %121, %arg8 : tensor<32x64xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %124 = stablehlo.multiply %123, %105 : tensor<32x64xf32>
    %125 = stablehlo.add %122, %124 : tensor<32x64xf32>
    %cst_27 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %127 = stablehlo.multiply %126, %arg10 : tensor<32x160xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %129 = stablehlo.multiply %128, %102 : tensor<32x160xf32>
    %130 = stablehlo.multiply %129, %102 : tensor<32x160xf32>
    %131 = stablehlo.add %127, %130 : tensor<32x160xf32>
    %cst_29 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %133 = stablehlo.multiply %132, %arg11 : tensor<80x32xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %135 = stablehlo.multiply %134, %103 : tensor<80x32xf32>
    %136 = stablehlo.multiply %135, %103 : tensor<80x32xf32>
    %137 = stablehlo.add %133, %136 : tensor<80x32xf32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %139 = stablehlo.multiply %138, %arg12 : tensor<32xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %141 = stablehlo.multiply %140, %104 : tensor<32xf32>
    %142 = stablehlo.multiply %141, %104 : tensor<32xf32>
    %143 = stablehlo.add %139, %142 : tensor<32xf32>
    %cst_33 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %145 = stablehlo.multiply %144, %arg13 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %147 = stablehlo.multiply %146, %105 : tensor<32x64xf32>
    %148 = stablehlo.multiply %147, %105 : tensor<32x64xf32>
    %149 = stablehlo.add %145, %148 : tensor<32x64xf32>
    %150 = stablehlo.convert %101 : (tensor<i32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %151 = stablehlo.power %cst_35, %150 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.subtract %cst_36, %151 : tensor<f32>
    %153 = stablehlo.convert %101 : (tensor<i32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %154 = stablehlo.power %cst_37, %153 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.subtract %cst_38, %154 : tensor<f32>
    %156 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %157 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %158 = stablehlo.divide %110, %157 : tensor<32x160xf32>
    %159 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %160 = stablehlo.divide %131, %159 : tensor<32x160xf32>
    %161 = stablehlo.sqrt %160 : tensor<32x160xf32>
    %cst_39 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %163 = stablehlo.add %161, %162 : tensor<32x160xf32>
    %164 = stablehlo.divide %158, %163 : tensor<32x160xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %166 = stablehlo.multiply %165, %156 : tensor<32x160xf32>
    %167 = stablehlo.add %164, %166 : tensor<32x160xf32>
    %cst_41 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %169 = stablehlo.multiply %168, %167 : tensor<32x160xf32>
    %170 = stablehlo.subtract %156, %169 : tensor<32x160xf32>
    %171 = stablehlo.convert %170 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %172 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %173 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %174 = stablehlo.divide %115, %173 : tensor<80x32xf32>
    %175 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %176 = stablehlo.divide %137, %175 : tensor<80x32xf32>
    %177 = stablehlo.sqrt %176 : tensor<80x32xf32>
    %cst_42 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %179 = stablehlo.add %177, %178 : tensor<80x32xf32>
    %180 = stablehlo.divide %174, %179 : tensor<80x32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %182 = stablehlo.multiply %181, %172 : tensor<80x32xf32>
    %183 = stablehlo.add %180, %182 : tensor<80x32xf32>
    %cst_44 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<80x32xf32>
    %186 = stablehlo.subtract %172, %185 : tensor<80x32xf32>
    %187 = stablehlo.convert %186 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %188 = stablehlo.convert %arg3 : (tensor<32xbf16>) -> tensor<32xf32>
    %189 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %190 = stablehlo.divide %120, %189 : tensor<32xf32>
    %191 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %192 = stablehlo.divide %143, %191 : tensor<32xf32>
    %193 = stablehlo.sqrt %192 : tensor<32xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %195 = stablehlo.add %193, %194 : tensor<32xf32>
    %196 = stablehlo.divide %190, %195 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %198 = stablehlo.multiply %197, %188 : tensor<32xf32>
    %199 = stablehlo.add %196, %198 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<32xf32>
    %202 = stablehlo.subtract %188, %201 : tensor<32xf32>
    %203 = stablehlo.convert %202 : (tensor<32xf32>) -> tensor<32xbf16>
    %204 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %205 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %206 = stablehlo.divide %125, %205 : tensor<32x64xf32>
    %207 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %208 = stablehlo.divide %149, %207 : tensor<32x64xf32>
    %209 = stablehlo.sqrt %208 : tensor<32x64xf32>
    %cst_48 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %211 = stablehlo.add %209, %210 : tensor<32x64xf32>
    %212 = stablehlo.divide %206, %211 : tensor<32x64xf32>
    %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %214 = stablehlo.multiply %213, %204 : tensor<32x64xf32>
    %215 = stablehlo.add %212, %214 : tensor<32x64xf32>
    %cst_50 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %217 = stablehlo.multiply %216, %215 : tensor<32x64xf32>
    %218 = stablehlo.subtract %204, %217 : tensor<32x64xf32>
    %219 = stablehlo.convert %218 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %arg0, %171, %187, %203, %219, %110, %115, %120, %125, %101, %131, %137, %143, %149, %59 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32xf32>, tensor<32x64xf32>, tensor<f32>
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
}
