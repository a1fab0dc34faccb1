module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x80xbf16>, %arg5: tensor<32x80xbf16>, %arg6: tensor<80x32xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %23 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.multiply %22, %24 : tensor<4x12x32xbf16>
    %26 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xf32>
    %27 = stablehlo.convert %26 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %28 = stablehlo.dot_general %25, %arg5, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xf32>
    %29 = stablehlo.convert %28 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %30:3 = call @silu(%29) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %31 = stablehlo.multiply %27, %30#0 : tensor<4x12x80xbf16>
    %32 = stablehlo.dot_general %31, %arg6, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xf32>
    %33 = stablehlo.convert %32 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %34 = stablehlo.add %7, %33 : tensor<4x12x32xbf16>
    %35 = stablehlo.convert %34 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<4x12x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %40 = stablehlo.divide %38, %39 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %42 = stablehlo.add %40, %41 : tensor<4x12x1xf32>
    %43 = stablehlo.rsqrt %42 : tensor<4x12x1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<4x12x1xf32>
    %47 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %48 = stablehlo.multiply %35, %47 : tensor<4x12x32xf32>
    %49 = stablehlo.convert %48 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %50 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %52 = stablehlo.multiply %49, %51 : tensor<4x12x32xbf16>
    %53 = stablehlo.convert %52 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %54 = stablehlo.convert %arg3 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %55 = stablehlo.dot_general %53, %54, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xf32>, tensor<32x64xf32>) -> tensor<4x12x64xf32>
    %56 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %57:3 = call @log_softmax(%55) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %59 = stablehlo.iota dim = 0 : tensor<64xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %61 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %63 = stablehlo.compare EQ, %61, %62, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %64 = call @_where(%63, %57#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %67 = stablehlo.divide %66, %cst_11 : tensor<f32>
    %68 = stablehlo.negate %67 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %70 = stablehlo.divide %69, %cst_13 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %73 = call @_where_0(%63, %72) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %74 = call @log_softmax_1(%57#1, %57#2, %73) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %75 = stablehlo.dot_general %74, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x12x32xf32>) -> tensor<64x32xf32>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %77 = stablehlo.dot_general %74, %54, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<32x64xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.convert %76 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %80 = stablehlo.multiply %49, %79 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.reduce(%80 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %82 = stablehlo.reshape %81 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %83 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %85 = stablehlo.reduce(%82 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %86 = stablehlo.convert %84 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %87 = stablehlo.multiply %35, %86 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.reshape %88 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %90 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %91 = stablehlo.multiply %86, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %46 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %94 = stablehlo.divide %92, %93 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %97 = stablehlo.multiply %35, %96 : tensor<4x12x32xf32>
    %98 = stablehlo.add %91, %97 : tensor<4x12x32xf32>
    %99 = stablehlo.multiply %96, %35 : tensor<4x12x32xf32>
    %100 = stablehlo.add %98, %99 : tensor<4x12x32xf32>
    %101 = stablehlo.convert %100 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %102 = stablehlo.convert %101 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %103 = stablehlo.convert %102 : tensor<4x12x32xf32>
    %104 = stablehlo.convert %31 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %105 = stablehlo.dot_general %103, %104, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xf32>, tensor<4x12x80xf32>) -> tensor<32x80xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<32x80xf32>) -> tensor<80x32xf32>
    %107 = stablehlo.convert %106 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %108 = stablehlo.convert %102 : tensor<4x12x32xf32>
    %109 = stablehlo.convert %arg6 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %110 = stablehlo.dot_general %108, %109, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xf32>, tensor<80x32xf32>) -> tensor<4x12x80xf32>
    %111 = stablehlo.convert %110 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %112 = stablehlo.multiply %27, %111 : tensor<4x12x80xbf16>
    %113 = stablehlo.multiply %111, %30#0 : tensor<4x12x80xbf16>
    %114 = call @silu_2(%30#1, %30#2, %29, %112) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %115 = stablehlo.convert %114 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %116 = stablehlo.convert %115 : tensor<4x12x80xf32>
    %117 = stablehlo.convert %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %118 = stablehlo.dot_general %116, %117, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<4x12x32xf32>) -> tensor<80x32xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<80x32xf32>) -> tensor<32x80xf32>
    %120 = stablehlo.convert %119 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %121 = stablehlo.convert %115 : tensor<4x12x80xf32>
    %122 = stablehlo.convert %arg5 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %123 = stablehlo.dot_general %121, %122, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<32x80xf32>) -> tensor<4x12x32xf32>
    %124 = stablehlo.convert %123 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.convert %113 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %126 = stablehlo.convert %125 : tensor<4x12x80xf32>
    %127 = stablehlo.convert %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %128 = stablehlo.dot_general %126, %127, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<4x12x32xf32>) -> tensor<80x32xf32>
    %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<80x32xf32>) -> tensor<32x80xf32>
    %130 = stablehlo.convert %129 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %131 = stablehlo.convert %125 : tensor<4x12x80xf32>
    %132 = stablehlo.convert %arg4 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %133 = stablehlo.dot_general %131, %132, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<32x80xf32>) -> tensor<4x12x32xf32>
    %134 = stablehlo.convert %133 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %135 = stablehlo.add %124, %134 : tensor<4x12x32xbf16>
    %136 = stablehlo.multiply %22, %135 : tensor<4x12x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.reduce(%136 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %138 = stablehlo.reshape %137 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %139 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %140 = stablehlo.multiply %135, %139 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %141 = stablehlo.reduce(%138 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %142 = stablehlo.convert %140 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %143 = stablehlo.multiply %8, %142 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %145 = stablehlo.reshape %144 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %147 = stablehlo.multiply %142, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.multiply %145, %19 : tensor<4x12x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %150 = stablehlo.divide %148, %149 : tensor<4x12x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %153 = stablehlo.multiply %8, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.add %147, %153 : tensor<4x12x32xf32>
    %155 = stablehlo.multiply %152, %8 : tensor<4x12x32xf32>
    %156 = stablehlo.add %154, %155 : tensor<4x12x32xf32>
    %157 = stablehlo.convert %156 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.add %101, %157 : tensor<4x12x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %159 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %160 = "stablehlo.scatter"(%159, %6, %158) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %182 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %182 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %162 = stablehlo.multiply %161, %160 : tensor<64x32xbf16>
    %163 = stablehlo.subtract %arg0, %162 : tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %165 = stablehlo.multiply %164, %85 : tensor<32xbf16>
    %166 = stablehlo.subtract %arg1, %165 : tensor<32xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %168 = stablehlo.multiply %167, %141 : tensor<32xbf16>
    %169 = stablehlo.subtract %arg2, %168 : tensor<32xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %170 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %171 = stablehlo.multiply %170, %78 : tensor<32x64xbf16>
    %172 = stablehlo.subtract %arg3, %171 : tensor<32x64xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %174 = stablehlo.multiply %173, %130 : tensor<32x80xbf16>
    %175 = stablehlo.subtract %arg4, %174 : tensor<32x80xbf16>
    %cst_30 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %176 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %177 = stablehlo.multiply %176, %120 : tensor<32x80xbf16>
    %178 = stablehlo.subtract %arg5, %177 : tensor<32x80xbf16>
    %cst_31 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %179 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %180 = stablehlo.multiply %179, %107 : tensor<80x32xbf16>
    %181 = stablehlo.subtract %arg6, %180 : tensor<80x32xbf16>
    return %163, %166, %169, %172, %175, %178, %181, %68 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<f32>
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
