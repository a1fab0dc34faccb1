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
    %59:2 = call @take_along_axis(%57#0, %58) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59#0 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_9 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_11 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = call @take_along_axis_0(%59#1, %65) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %67 = call @log_softmax_1(%57#1, %57#2, %66) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = stablehlo.dot_general %67, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<4x12x32xf32>) -> tensor<64x32xf32>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %70 = stablehlo.dot_general %67, %54, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xf32>, tensor<32x64xf32>) -> tensor<4x12x32xf32>
    %71 = stablehlo.convert %69 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %72 = stablehlo.convert %70 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %73 = stablehlo.multiply %49, %72 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.reshape %74 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %76 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%75 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.convert %77 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %80 = stablehlo.multiply %35, %79 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.reshape %81 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %83 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %46 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %87 = stablehlo.divide %85, %86 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %90 = stablehlo.multiply %35, %89 : tensor<4x12x32xf32>
    %91 = stablehlo.add %84, %90 : tensor<4x12x32xf32>
    %92 = stablehlo.multiply %89, %35 : tensor<4x12x32xf32>
    %93 = stablehlo.add %91, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.convert %93 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %95 = stablehlo.convert %94 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %96 = stablehlo.convert %95 : tensor<4x12x32xf32>
    %97 = stablehlo.convert %31 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %98 = stablehlo.dot_general %96, %97, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xf32>, tensor<4x12x80xf32>) -> tensor<32x80xf32>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<32x80xf32>) -> tensor<80x32xf32>
    %100 = stablehlo.convert %99 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %101 = stablehlo.convert %95 : tensor<4x12x32xf32>
    %102 = stablehlo.convert %arg6 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %103 = stablehlo.dot_general %101, %102, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x32xf32>, tensor<80x32xf32>) -> tensor<4x12x80xf32>
    %104 = stablehlo.convert %103 : (tensor<4x12x80xf32>) -> tensor<4x12x80xbf16>
    %105 = stablehlo.multiply %27, %104 : tensor<4x12x80xbf16>
    %106 = stablehlo.multiply %104, %30#0 : tensor<4x12x80xbf16>
    %107 = call @silu_2(%30#1, %30#2, %29, %105) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %108 = stablehlo.convert %107 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %109 = stablehlo.convert %108 : tensor<4x12x80xf32>
    %110 = stablehlo.convert %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %111 = stablehlo.dot_general %109, %110, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<4x12x32xf32>) -> tensor<80x32xf32>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<80x32xf32>) -> tensor<32x80xf32>
    %113 = stablehlo.convert %112 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %114 = stablehlo.convert %108 : tensor<4x12x80xf32>
    %115 = stablehlo.convert %arg5 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %116 = stablehlo.dot_general %114, %115, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<32x80xf32>) -> tensor<4x12x32xf32>
    %117 = stablehlo.convert %116 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %118 = stablehlo.convert %106 : (tensor<4x12x80xbf16>) -> tensor<4x12x80xf32>
    %119 = stablehlo.convert %118 : tensor<4x12x80xf32>
    %120 = stablehlo.convert %25 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %121 = stablehlo.dot_general %119, %120, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<4x12x32xf32>) -> tensor<80x32xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<80x32xf32>) -> tensor<32x80xf32>
    %123 = stablehlo.convert %122 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %124 = stablehlo.convert %118 : tensor<4x12x80xf32>
    %125 = stablehlo.convert %arg4 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %126 = stablehlo.dot_general %124, %125, contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x12x80xf32>, tensor<32x80xf32>) -> tensor<4x12x32xf32>
    %127 = stablehlo.convert %126 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %128 = stablehlo.add %117, %127 : tensor<4x12x32xbf16>
    %129 = stablehlo.multiply %22, %128 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %130 = stablehlo.reduce(%129 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %131 = stablehlo.reshape %130 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %132 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %133 = stablehlo.multiply %128, %132 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %134 = stablehlo.reduce(%131 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %135 = stablehlo.convert %133 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %136 = stablehlo.multiply %8, %135 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %138 = stablehlo.reshape %137 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %140 = stablehlo.multiply %135, %139 : tensor<4x12x32xf32>
    %141 = stablehlo.multiply %138, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.divide %141, %142 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %146 = stablehlo.multiply %8, %145 : tensor<4x12x32xf32>
    %147 = stablehlo.add %140, %146 : tensor<4x12x32xf32>
    %148 = stablehlo.multiply %145, %8 : tensor<4x12x32xf32>
    %149 = stablehlo.add %147, %148 : tensor<4x12x32xf32>
    %150 = stablehlo.convert %149 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.add %94, %150 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %153 = "stablehlo.scatter"(%152, %6, %151) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %175 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %175 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %154 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %155 = stablehlo.multiply %154, %153 : tensor<64x32xbf16>
    %156 = stablehlo.subtract %arg0, %155 : tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %157 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %158 = stablehlo.multiply %157, %78 : tensor<32xbf16>
    %159 = stablehlo.subtract %arg1, %158 : tensor<32xbf16>
    %cst_25 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %160 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %161 = stablehlo.multiply %160, %134 : tensor<32xbf16>
    %162 = stablehlo.subtract %arg2, %161 : tensor<32xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %163 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %164 = stablehlo.multiply %163, %71 : tensor<32x64xbf16>
    %165 = stablehlo.subtract %arg3, %164 : tensor<32x64xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %166 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %167 = stablehlo.multiply %166, %123 : tensor<32x80xbf16>
    %168 = stablehlo.subtract %arg4, %167 : tensor<32x80xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %170 = stablehlo.multiply %169, %113 : tensor<32x80xbf16>
    %171 = stablehlo.subtract %arg5, %170 : tensor<32x80xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %173 = stablehlo.multiply %172, %100 : tensor<80x32xbf16>
    %174 = stablehlo.subtract %arg6, %173 : tensor<80x32xbf16>
    return %156, %159, %162, %165, %168, %171, %174, %62 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<f32>
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
}
